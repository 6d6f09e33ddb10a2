// Invented counts, 22 November 2026.
import { describe, expect, it } from 'vitest';
import { keptSince } from '../../../lib/report/retention.ts';
import { searchDrafts } from '../../../lib/report/search-drafts.ts';
import { platformOf, readTrace, type SentTrace, traceOf } from '../../../lib/report/sent-trace.ts';
import { startQuestion, startReport } from '../../../lib/report/start-draft.ts';
import {
  daysOf,
  type Period,
  periodName,
  periodOf,
  previousPeriod,
  SUBJECTS,
  summarise,
} from '../../../lib/report/summary.ts';
import { summaryCsv } from '../../../lib/report/summary-csv.ts';
import { subjectName } from '../../../lib/report/summary-texts.ts';
import { textFaults } from '../guidance/text-faults.ts';

const BIRTH = { id: 'a', now: '2026-11-22T01:00:00.000Z' };
const local = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).toISOString();
const SENT: readonly SentTrace[] = [
  { id: '1', sentOn: local(2026, 11, 2), subject: 'question', platform: 'Facebook' },
  { id: '2', sentOn: local(2026, 10, 1), subject: 'fraud', platform: 'Zalo' },
  { id: '3', sentOn: local(2026, 12, 31), subject: 'fraud', platform: 'other' },
  { id: '4', sentOn: local(2026, 9, 30), subject: 'question', platform: 'TikTok' },
  { id: '5', sentOn: local(2025, 11, 2), subject: 'question', platform: 'Facebook' },
];

describe('what is counted of something sent', () => {
  const question = startQuestion(
    { claim: 'sổ đỏ cũ', offices: ['Sở Nội vụ'], platform: 'nhóm Zalo của xóm' },
    BIRTH,
  );
  const { draft: report } = startReport(
    { category: 'fraud', excerpt: 'chuyển tiền', signals: [], platform: 'Trang của Khoai', seenOn: '' },
    BIRTH,
  );

  it('is nothing before the person marks it', () => {
    expect(traceOf(question)).toBeUndefined();
    expect(traceOf({ ...report, category: undefined, sentOn: BIRTH.now })).toBeUndefined();
  });

  it('has no words, names or links', () => {
    expect(traceOf({ ...question, sentOn: BIRTH.now })).toEqual({
      id: 'a',
      sentOn: BIRTH.now,
      subject: 'question',
      platform: 'Zalo',
    });
    const trace = traceOf({ ...report, link: 'https://a.example/', sentOn: BIRTH.now });
    expect(trace).toEqual({ id: 'a', sentOn: BIRTH.now, subject: 'fraud', platform: 'other' });
    expect(readTrace(trace)).toEqual(trace);
  });

  it.each([{ subject: 'wrong-opinion' }, { platform: 'Khoai' }, { claim: 'sổ đỏ' }, { sentOn: 'hôm qua' }])(
    'is not read with %j',
    (change) => {
      const trace = { id: 'a', sentOn: BIRTH.now, subject: 'fraud', platform: 'Zalo' };
      expect(readTrace(trace)).toBeDefined();
      expect(readTrace({ ...trace, ...change })).toBeUndefined();
    },
  );

  it('knows platforms by name', () => {
    expect(['facebook', 'nhóm ZALO', '', undefined].map(platformOf)).toEqual([
      'Facebook',
      'Zalo',
      'other',
      'other',
    ]);
  });
});

describe('a summary', () => {
  const quarter: Period = { length: 'quarter', year: 2026, part: 4 };

  it.each([
    [{ length: 'month', year: 2026, part: 11 }, 1],
    [quarter, 3],
    [{ length: 'year', year: 2026, part: 1 }, 4],
    [{ length: 'year', year: 2024, part: 1 }, 0],
  ] as const)('of %j counts %i', (period, total) => {
    const summary = summarise(SENT, period);
    expect(summary.total).toBe(total);
    expect(summary.rows.map(({ subject }) => subject)).toEqual(SUBJECTS);
    expect(summary.rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
    expect(Object.values(summary.counts).reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it('names and steps through periods', () => {
    expect(periodOf(new Date(2026, 10, 22), 'quarter')).toEqual(quarter);
    expect(periodName(quarter)).toBe('Quý IV năm 2026');
    expect(periodName(previousPeriod({ length: 'month', year: 2026, part: 1 }))).toBe('Tháng 12 năm 2025');
    expect(previousPeriod({ length: 'year', year: 2026, part: 1 })).toEqual({
      length: 'year',
      year: 2025,
      part: 1,
    });
    expect(daysOf({ length: 'month', year: 2028, part: 2 }).last.getDate()).toBe(29);
    expect(SUBJECTS.flatMap((subject) => textFaults(subjectName(subject)))).toEqual([]);
  });

  it('is a table that a spreadsheet reads', () => {
    const csv = summaryCsv(summarise(SENT, quarter), quarter);
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\uFEFFKỳ,Nội dung,Facebook,Zalo,TikTok,YouTube,Nơi khác,Tổng\r\n')).toBe(true);
    expect(lines).toHaveLength(SUBJECTS.length + 3);
    expect(lines[2]).toBe('Quý IV năm 2026,"Tin báo: dấu hiệu lừa đảo chiếm đoạt tiền, tài sản",0,1,0,0,1,2');
    expect(lines.at(-2)).toBe('Quý IV năm 2026,Tổng,1,1,0,0,1,3');
  });
});

describe('the list of drafts', () => {
  const drafts = [
    startQuestion({ claim: 'Sổ đỏ cũ hết hạn', offices: ['Sở Nông nghiệp'] }, BIRTH),
    startReport(
      { category: 'fraud', excerpt: 'đặt cọc vé', signals: [], platform: 'Zalo', seenOn: '' },
      BIRTH,
    ).draft,
  ];

  it.each([
    ['so do', 1],
    ['SỔ ĐỎ', 1],
    ['lua dao zalo', 1],
    ['tin bao', 1],
    ['', 2],
    ['   ', 2],
    ['xe may', 0],
  ])('finds by %j, whatever the accents', (typed, count) => {
    expect(searchDrafts(drafts, typed)).toHaveLength(count);
  });

  it('is kept for as long as the person wants', () => {
    const now = Date.parse('2026-11-22T00:00:00Z');
    expect(keptSince(now, 90)).toBe('2026-08-24T00:00:00.000Z');
    expect(keptSince(now, 0)).toBeUndefined();
    expect(keptSince(now, Number.NaN)).toBeUndefined();
  });
});
