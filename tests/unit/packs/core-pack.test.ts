import { describe, expect, it } from 'vitest';
import { corePack } from '../../../lib/packs/core/index.ts';
import { packSchema } from '../../../lib/packs/pack-schema.ts';
import type { CountSubject, FactRecord } from '../../../lib/packs/types.ts';

type Kind = FactRecord['kind'];

function ofKind<K extends Kind>(kind: K): Extract<FactRecord, { kind: K }>[] {
  return corePack.records.filter(
    (record): record is Extract<FactRecord, { kind: K }> => record.kind === kind,
  );
}

function holdsOn(record: FactRecord, day: string): boolean {
  return record.validFrom <= day && (record.validTo === undefined || day <= record.validTo);
}

function counts(subject: CountSubject, day: string): number[] {
  return ofKind('count')
    .filter((record) => record.subject === subject && holdsOn(record, day))
    .map((record) => record.value);
}

describe('the core pack', () => {
  it('is accepted by the schema', () => {
    expect(packSchema.safeParse(corePack).error?.issues ?? []).toEqual([]);
  });

  it('is refused when a record loses its citation or ends before it begins', () => {
    const [first] = corePack.records;
    if (!first) throw new Error('the pack is empty');
    const { citation: _citation, ...uncited } = first;
    expect(packSchema.safeParse({ ...corePack, records: [uncited] }).success).toBe(false);
    const backwards = { ...first, validTo: '1999-01-01' };
    expect(packSchema.safeParse({ ...corePack, records: [backwards] }).success).toBe(false);
    expect(packSchema.safeParse({ ...corePack, records: [first, first] }).success).toBe(false);
    const noSuchDay = { ...first, validFrom: '2025-02-30' };
    expect(packSchema.safeParse({ ...corePack, records: [noSuchDay] }).success).toBe(false);
  });

  it('compares posts with confirmed facts only: what is unconfirmed is named here, one by one', () => {
    const unconfirmed = corePack.records.filter((record) => record.citation.status === 'unconfirmed');
    expect(
      unconfirmed.filter((record) => !['other-name', 'anniversary'].includes(record.kind)).map((r) => r.id),
    ).toEqual(['document/nd-174-2026']);
    for (const kind of ['unit', 'former-unit', 'count', 'event-date', 'belongs', 'host', 'policy'] as const) {
      expect(ofKind(kind).every((record) => record.citation.status === 'confirmed')).toBe(true);
    }
  });

  it('cites nothing later than the day up to which facts were gathered', () => {
    for (const record of corePack.records) {
      expect(record.citation.date <= corePack.asOf, record.id).toBe(true);
      expect(record.validFrom <= corePack.asOf, record.id).toBe(true);
    }
  });
});

describe('the units', () => {
  const DAYS = ['2025-07-01', '2026-04-29', '2026-04-30', '2026-11-21'];

  it.each(DAYS)('are 34 on %s, with the published numbers of each kind', (day) => {
    const units = ofKind('unit').filter((unit) => holdsOn(unit, day));
    expect(units).toHaveLength(34);
    const cities = units.filter((unit) => unit.unitType === 'thành phố').length;
    expect([cities]).toEqual(counts('central-cities', day));
    expect([34 - cities]).toEqual(counts('provinces', day));
    expect([units.filter((unit) => unit.change === 'unchanged').length]).toEqual(
      counts('unchanged-units', day),
    );
    expect([units.filter((unit) => unit.change === 'merged').length]).toEqual(counts('merged-units', day));
  });

  it.each(DAYS)('hold communes that add up to the published totals on %s', (day) => {
    const units = ofKind('unit').filter((unit) => holdsOn(unit, day));
    const sum = (pick: (unit: (typeof units)[number]) => number) =>
      units.reduce((total, unit) => total + pick(unit), 0);
    const xa = sum((unit) => unit.communes.xa);
    const phuong = sum((unit) => unit.communes.phuong);
    const dacKhu = sum((unit) => unit.communes.dacKhu);
    expect([xa]).toEqual(counts('communes', day));
    expect([phuong]).toEqual(counts('wards', day));
    expect([dacKhu]).toEqual(counts('special-zones', day));
    expect([xa + phuong + dacKhu]).toEqual(counts('commune-units', day));
  });

  it('were formed from the 63 former units, each exactly once', () => {
    const now = ofKind('unit').filter((unit) => holdsOn(unit, '2026-11-21'));
    const used = now.flatMap((unit) => unit.formedFrom).sort();
    const former = [...new Set(ofKind('former-unit').map((unit) => unit.unitId))].sort();
    expect(used).toEqual(former);
    expect(former).toHaveLength(63);
    const merged = now.filter((unit) => unit.change === 'merged');
    expect([merged.flatMap((unit) => unit.formedFrom).length]).toEqual(
      counts('units-merged-from', '2026-11-21'),
    );
    for (const unit of now) {
      expect(unit.formedFrom, unit.name).toContain(unit.centreIn);
      for (const part of unit.formedFrom) {
        const parts = ofKind('former-unit').filter((old) => old.unitId === part);
        expect(parts.length > 0 && parts.every((old) => old.becamePartOf === unit.unitId), part).toBe(true);
      }
    }
  });

  it('follow one another without gap or overlap', () => {
    const dongNai = ofKind('unit').filter((unit) => unit.unitId === 'dong-nai');
    expect(dongNai.map((unit) => [unit.unitType, unit.validFrom, unit.validTo])).toEqual([
      ['tỉnh', '2025-07-01', '2026-04-29'],
      ['thành phố', '2026-04-30', undefined],
    ]);
    const hue = ofKind('former-unit').filter((unit) => unit.unitId === 'hue');
    expect(hue.map((unit) => [unit.name, unit.validFrom, unit.validTo])).toEqual([
      ['Thừa Thiên Huế', '2008-08-01', '2024-12-31'],
      ['Huế', '2025-01-01', '2025-06-30'],
    ]);
  });
});

describe('places and names', () => {
  it('lie in units that exist', () => {
    const now = new Set(ofKind('unit').map((unit) => unit.unitId));
    const former = new Set(ofKind('former-unit').map((unit) => unit.unitId));
    for (const zone of ofKind('belongs')) {
      expect(now.has(zone.unitId), zone.name).toBe(true);
      expect(former.has(zone.formerUnitId), zone.name).toBe(true);
      const today = ofKind('unit').find((unit) => unit.unitId === zone.unitId);
      expect(today?.formedFrom, zone.name).toContain(zone.formerUnitId);
    }
    for (const town of ofKind('town')) expect(former.has(town.inFormerUnit), town.name).toBe(true);
    for (const host of ofKind('host')) expect(now.has(host.unitId)).toBe(true);
    for (const name of ofKind('other-name'))
      expect(former.has(name.unitId) || now.has(name.unitId)).toBe(false);
    for (const source of corePack.sources) {
      if (source.unitId !== undefined) expect(now.has(source.unitId), source.id).toBe(true);
    }
  });

  it('give as many special zones to each unit as the unit counts', () => {
    for (const unit of ofKind('unit')) {
      const zones = ofKind('belongs').filter((zone) => zone.unitId === unit.unitId);
      expect(zones.length, unit.name).toBe(unit.communes.dacKhu);
    }
  });

  it.each([
    ['Pleiku', 'gia-lai'],
    ['Quy Nhơn', 'binh-dinh'],
    ['Long Xuyên', 'an-giang'],
    ['Rạch Giá', 'kien-giang'],
    ['Cao Lãnh', 'dong-thap'],
    ['Mỹ Tho', 'tien-giang'],
    ['Đông Hà', 'quang-tri'],
    ['Đồng Hới', 'quang-binh'],
    ['Tân An', 'long-an'],
    ['Buôn Ma Thuột', 'dak-lak'],
    ['Tuy Hòa', 'phu-yen'],
    ['Vị Thanh', 'hau-giang'],
  ])('%s was the seat of %s', (name, unitId) => {
    expect(ofKind('town').find((town) => town.name === name)).toMatchObject({
      inFormerUnit: unitId,
      seat: true,
    });
  });

  it('keeps one seat at most for each former unit', () => {
    const seats = ofKind('town')
      .filter((town) => town.seat)
      .map((town) => town.inFormerUnit);
    expect(new Set(seats).size).toBe(seats.length);
  });
});

describe('counts over time', () => {
  it.each([
    ['provincial-units', '2024-11-15', [63]],
    ['provincial-units', '2025-06-20', [63, 34]],
    ['provincial-units', '2025-07-01', [34]],
    ['central-cities', '2024-12-31', [5]],
    ['central-cities', '2025-01-01', [6]],
    ['central-cities', '2026-04-29', [6]],
    ['central-cities', '2026-04-30', [7]],
    ['government-levels', '2025-03-01', [3]],
    ['government-levels', '2026-03-01', [2]],
    ['communes', '2026-05-01', [2611]],
  ] as const)('%s on %s', (subject, day, values) => {
    expect(counts(subject, day)).toEqual([...values]);
  });

  it('keeps provinces and cities adding up to all units on every day', () => {
    for (const day of ['2024-06-01', '2025-02-01', '2025-07-01', '2026-05-01']) {
      const [all] = counts('provincial-units', day);
      const [provinces] = counts('provinces', day);
      const [cities] = counts('central-cities', day);
      expect((provinces ?? 0) + (cities ?? 0), day).toBe(all);
    }
  });
});

describe('documents and rumours', () => {
  it('knows the documents that the corpora and the guidance rest on', () => {
    const dates = new Map(ofKind('document').map((record) => [record.number, record.issuedOn]));
    expect(dates.get('126-KL/TW')).toBe('2025-02-14');
    expect(dates.get('127-KL/TW')).toBe('2025-02-28');
    expect(dates.get('60-NQ/TW')).toBe('2025-04-12');
    expect(dates.get('202/2025/QH15')).toBe('2025-06-12');
    expect(dates.get('203/2025/QH15')).toBe('2025-06-16');
    expect(dates.get('19/2025/QĐ-TTg')).toBe('2025-06-30');
    expect(dates.get('874/QĐ-BTTTT')).toBe('2021-06-17');
    expect(dates.get('199/QĐ-BVHTTDL')).toBe('2026-01-29');
    expect(dates.get('149/CĐ-TTg')).toBe('2025-08-28');
    expect(dates.has('30/2026/QH16')).toBe(true);
    expect(new Set(dates.keys()).size).toBe(ofKind('document').length);
  });

  it('holds the 62 documented rumours, numbered without gaps', () => {
    const ids = ofKind('rumour').map((rumour) => rumour.rumourId);
    expect(ids).toHaveLength(62);
    const sizes: Readonly<Record<string, number>> = { A: 12, B: 4, C: 11, D: 14, E: 10, F: 11 };
    for (const [group, size] of Object.entries(sizes)) {
      const expected = Array.from({ length: size }, (_, index) => `${group}${index + 1}`);
      expect(ids.filter((id) => id.startsWith(group))).toEqual(expected);
    }
  });
});

describe('sources', () => {
  it('list no domain twice', () => {
    const domains = corePack.sources.flatMap((source) => source.domains);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
  });

  it('offer no closed site, no social site and no shortener', () => {
    const offered = corePack.sources.filter((source) => source.offered);
    expect(offered.some((source) => source.domains.includes('mic.gov.vn'))).toBe(false);
    expect(offered.every((source) => ['official', 'press', 'factcheck'].includes(source.class))).toBe(true);
  });

  it('have a portal for each of the 34 units', () => {
    expect(new Set(corePack.sources.flatMap((source) => source.unitId ?? [])).size).toBe(34);
  });
});
