import { describe, expect, test } from 'vitest';
import { readDocumentNumber } from '../../../lib/guidance/document-number.ts';
import { createLookUp } from '../../../lib/guidance/look-up.ts';
import { lookupEntries, type RecordWriter } from '../../../lib/guidance/lookup-entries.ts';
import { foldVietnamese } from '../../../lib/guidance/search-guidance.ts';
import { describeCitation, describeRecord } from '../../../lib/i18n/describe-record.ts';
import { formatPartialDate } from '../../../lib/i18n/format-partial-date.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { cpuNow } from '../../support/cpu-now.ts';
import { textFaults } from './text-faults.ts';

const TODAY = '2026-11-21';
const writer: RecordWriter = {
  day: formatPartialDate,
  record: (record, nameOf) => describeRecord(record, 'vi', nameOf),
  citation: describeCitation,
};
const entries = lookupEntries(corePack, TODAY, writer);
const lookUp = createLookUp(entries);
const first = (query: string) => lookUp(query).entries[0];

describe('entries', () => {
  test('hold the 34 units once each and every former unit that changed its name', () => {
    const units = corePack.records.flatMap((record) => (record.kind === 'unit' ? [record.unitId] : []));
    expect(new Set(units).size).toBe(34);
    expect(entries.filter((entry) => /^(?:Tỉnh|Thành phố) /.test(entry.title))).toHaveLength(34);
    expect(entries.filter((entry) => entry.title.endsWith('(trước ngày 01/07/2025)'))).toHaveLength(63 - 34);
  });

  test('follow the day of reading', () => {
    const title = (today: string) =>
      createLookUp(lookupEntries(corePack, today, writer))('đồng nai').entries.map((entry) => entry.title);
    expect(title('2026-04-29')).toContain('Tỉnh Đồng Nai');
    expect(title('2026-05-01')).toContain('Thành phố Đồng Nai');
  });

  test('leave no identifier or gap in their texts', () => {
    for (const entry of entries) {
      expect(`${entry.title} ${entry.text}`, entry.id).not.toMatch(/undefined|\{|\b[a-z]+-[a-z]+-?[a-z]*\b/);
    }
  });

  test('are written cleanly', () => {
    expect(entries.flatMap((entry) => [entry.title, entry.text]).flatMap(textFaults)).toEqual([]);
  });

  test('every fact has its source', () => {
    expect(entries.filter((entry) => entry.kind !== 'advice' && entry.citation === null)).toEqual([]);
  });
});

describe('looking up', () => {
  test.each(corePack.records.flatMap((record) => (record.kind === 'former-unit' ? [record] : [])))(
    'former unit $name without diacritics leads to where it lies now',
    (record) => {
      const now = corePack.records.find(
        (other) =>
          other.kind === 'unit' && other.unitId === record.becamePartOf && other.validTo === undefined,
      );
      const answer = first(foldVietnamese(record.name));
      expect(answer?.kind).toBe('place');
      expect(`${answer?.title} ${answer?.text}`).toContain(now?.kind === 'unit' ? now.name : '?');
    },
  );

  test.each([
    ['quy nhon', /Gia Lai/],
    ['phú quốc', /An Giang/],
    ['202/2025/qh15', /12\/06\/2025/],
    ['nghi quyet 203', /203\/2025\/QH15/],
    ['874', /17\/06\/2021/],
    ['bo cap huyen', /01\/07\/2025/],
    ['sáp nhập thêm tỉnh', /không/i],
    ['đổi căn cước', /Không bắt buộc/],
    ['chien thang dien bien phu', /07\/05\/1954/],
  ])('"%s"', (query, answer) => {
    const found = first(query);
    expect(`${found?.title} ${found?.text}`).toMatch(answer);
  });

  test.each([
    ['ai đó xưng công an gọi điện', 'scam/fake-police-call'],
    ['ai do xung cong an goi', 'scam/fake-police-call'],
    ['lỡ chia sẻ tin sai rồi làm gì?', 'advice/after-sharing'],
    ['lo dang tin gia thi sao', 'advice/after-sharing'],
    ['công an gọi cập nhật VNeID', 'policy/address-data-updates-itself'],
    ['34 tỉnh còn 16', 'policy/no-further-merger'],
    ['còn bao nhiêu tỉnh thành', 'count/'],
    ['phạt bao nhiêu khi đăng tin sai', 'law/'],
    ['TP HCM gồm những tỉnh nào', 'unit/79'],
    ['đổi căn cước có bắt buộc không', 'policy/papers-need-no-change'],
    ['giỗ tổ', 'event-date/hung-kings-day'],
  ])('"%s" leads to %s', (question, id) => {
    expect(first(question)?.id.startsWith(id), first(question)?.id).toBe(true);
  });

  test('a day that only shares letters with an entry finds nothing', () => {
    expect(lookUp('rằm tháng giêng').entries).toEqual([]);
  });

  test('a number is read out of a question, and half of one is another document', () => {
    expect(first('874/QĐ-BTTTT ngày nào?')?.document?.issuedOn).toBe('2021-06-17');
    expect(first('số 874 / qđ - btttt')?.document?.issuedOn).toBe('2021-06-17');
    expect(lookUp('87/QĐ-BTTTT').entries).toEqual([]);
  });

  test('a story answered earlier says when, and stands behind what holds today', () => {
    const found = lookUp('34 tỉnh còn 16').entries;
    const rumour = found.find((entry) => entry.kind === 'rumour');
    expect(rumour?.title).toMatch(/^Từng có tin: /);
    expect(rumour?.text).toMatch(/Được làm rõ ngày 17\/11\/2025/);
    expect(found.findIndex((entry) => entry.kind === 'rumour')).toBeGreaterThan(0);
  });

  test('nothing for nothing, and nothing for the unknown', () => {
    expect(lookUp(' ').entries).toEqual([]);
    expect(lookUp('xyzzy qwerty').entries).toEqual([]);
  });

  test('answers in time', () => {
    const start = cpuNow();
    for (let i = 0; i < 20; i += 1) lookUp('tinh phu yen cu nay thuoc dau');
    expect((cpuNow() - start) / 20).toBeLessThan(30);
  });
});

describe('document numbers', () => {
  test.each([
    ['15/2020/NĐ-CP', 'nghị định của Chính phủ'],
    ['15/2020/nd-cp', 'nghị định của Chính phủ'],
    ['116/2025/QH15', 'văn bản của Quốc hội hoặc Ủy ban Thường vụ Quốc hội'],
    ['127-KL/TW', 'văn bản của Trung ương Đảng'],
    ['19/2025/QĐ-TTg', 'quyết định của Thủ tướng Chính phủ'],
    ['874/QĐ-BTTTT', 'quyết định hoặc nghị quyết của một cơ quan'],
    ['7659/BNV-VP', 'công văn của một cơ quan'],
  ])('%s', (text, kind) => {
    expect(readDocumentNumber(text)).toEqual({ number: text, kind, oddity: null });
  });

  test('a decree without its year and a law of the wrong term are told', () => {
    expect(readDocumentNumber('174/NĐ-CP')?.oddity).toMatch(/có ghi năm/);
    expect(readDocumentNumber('116/2019/QH15')?.oddity).toMatch(/không khớp với năm 2019/);
  });

  test.each(['', 'quy nhon', '30/4', '17/6/2021', 'và/hoặc', `${'1/'.repeat(60)}A`])(
    '"%s" is none',
    (text) => {
      expect(readDocumentNumber(text)).toBeNull();
    },
  );
});
