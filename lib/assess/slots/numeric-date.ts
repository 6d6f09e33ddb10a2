import { type FoundDate, yearToken } from './date-parts.ts';
import type { Base } from './date-values.ts';
import { dayValue, monthValue, yearValue } from './date-values.ts';
import { lunarIfSaid } from './lunar-if-said.ts';
import type { Reading } from './reading.ts';
import { gluedAt } from './reading.ts';

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/;

const RANGE = /^(\d{1,2})-(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?$/;

export const MONTH_YEAR = /^(\d{1,2})[/.-]((?:19|20)\d\d)$/;

/** Days that everybody knows are written with a dash too; other "d-m" are too often something else. */
const DASHED_DAYS = new Set([
  '30-4',
  '2-9',
  '1-5',
  '20-10',
  '20-11',
  '8-3',
  '22-12',
  '27-7',
  '19-5',
  '10-10',
]);

/** "30/4", "1/7/2025", "17-18/11", "3/2027". A dot or a dash needs a year or "ngày" before it. */
export function numericDate(reading: Reading, base: Base, i: number): FoundDate | undefined {
  const token = reading.tokens[i];
  if (token === undefined || !/^\d{1,2}(?:[/.-]\d|$)/.test(token.text)) return undefined;
  const glued = gluedAt(reading, i);
  const exact = NUMERIC.exec(glued.text);
  if (exact !== null) {
    const [, d = '', m = '', y] = exact;
    const named = reading.labels[i - 1] === 'ngày' || reading.labels[i - 1] === 'lễ';
    if (glued.text.includes('/') || named || y !== undefined || DASHED_DAYS.has(glued.text)) {
      const year = y === undefined ? undefined : y.length === 4 ? Number(y) : 2000 + Number(y);
      const value = dayValue(base, Number(d), Number(m), year);
      if (value !== undefined) return lunarIfSaid(reading, { from: i, to: glued.to, value });
    }
  }
  const range = RANGE.exec(glued.text);
  if (range !== null) {
    const [, first = '', last = '', month = '', year] = range;
    const from = dayValue(base, Number(first), Number(month), year === undefined ? undefined : Number(year));
    const until = dayValue(base, Number(last), Number(month), year === undefined ? undefined : Number(year));
    if (from !== undefined && until !== undefined)
      return { from: i, to: glued.to, value: { ...from, end: until.end } };
  }
  const monthYear = MONTH_YEAR.exec(glued.text);
  if (monthYear !== null) {
    const value = monthValue(base, Number(monthYear[1]), Number(monthYear[2]));
    if (value !== undefined) return { from: i, to: glued.to, value };
  }
  return undefined;
}

/** Units and nouns that a four-digit number counts: then it is no year. */
const COUNTED = new Set([
  'đồng',
  'xã',
  'phường',
  'tỉnh',
  'đơn',
  'người',
  'km',
  'triệu',
  'tỷ',
  'nghìn',
  'ngàn',
  'phiếu',
]);

/** "Từ 2027 …", "Năm Du lịch quốc gia 2026": a year without "năm" before it. */
export function bareYear(reading: Reading, i: number): FoundDate | undefined {
  const token = reading.tokens[i];
  if (token?.text.length !== 4 || !token.spaceBefore) return undefined;
  const year = yearToken(reading, i);
  if (year === undefined || COUNTED.has(reading.labels[i + 1] ?? '')) return undefined;
  return { from: i, to: i + 1, value: yearValue(year, 'stated') };
}
