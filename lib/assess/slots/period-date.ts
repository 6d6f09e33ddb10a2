import { daysInMonth, toIso } from './calendar.ts';
import { counted, type FoundDate, LUNAR_MONTHS, smallNumber, toNext, yearToken } from './date-parts.ts';
import type { Base, DateValue } from './date-values.ts';
import { monthValue, quarterValue, shiftedMonth, yearValue } from './date-values.ts';
import { digitWord } from './number-value.ts';
import { MONTH_YEAR } from './numeric-date.ts';
import type { Reading } from './reading.ts';
import { gluedAt, markAt } from './reading.ts';

const QUARTER_YEAR = /^([1-4])\/((?:19|20)\d\d)$/;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "quý I/2027", "quý 2/2027", "quý 3 năm 2026", "quý IV". */
export function quarterAt(reading: Reading, base: Base, i: number): FoundDate | undefined {
  const { labels, tokens } = reading;
  const token = tokens[i + 1];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const whole = QUARTER_YEAR.exec(token.text);
    if (whole !== null) {
      const value = quarterValue(base, Number(whole[1]), Number(whole[2]));
      return value && { from: i, to: i + 2, value };
    }
  }
  const number =
    ROMAN[labels[i + 1] ?? ''] ??
    (/^[1-4]$/.test(token.text) ? Number(token.text) : digitWord(labels[i + 1]));
  if (number === undefined) return undefined;
  let to = i + 2;
  let year: number | undefined;
  if (markAt(reading, to) === '/' || markAt(reading, to) === '-' || labels[to] === 'năm') {
    year = yearToken(reading, to + 1);
    if (year !== undefined) to += 2;
  }
  const value = quarterValue(base, number, year);
  return value && { from: i, to, value };
}

/** "tháng 3", "tháng 12/2026", "tháng 2/2027", "tháng 3 tới", "tháng sau", "tháng Chạp". */
export function monthAt(reading: Reading, base: Base, i: number): FoundDate | undefined {
  const { labels, tokens } = reading;
  if (counted(reading, i)) return undefined;
  const lunarMonth = LUNAR_MONTHS[labels[i + 1] ?? ''];
  if (lunarMonth !== undefined) {
    return {
      from: i,
      to: i + 2,
      value: { calendar: 'lunar', precision: 'month', month: lunarMonth, basis: 'stated' },
    };
  }
  const shift = toNext(labels[i + 1]);
  if (shift !== undefined) {
    const value = shiftedMonth(base, shift);
    return value && { from: i, to: i + 2, value };
  }
  const token = tokens[i + 1];
  if (token?.kind === 'number') {
    const whole = MONTH_YEAR.exec(gluedAt(reading, i + 1).text);
    if (whole !== null) {
      const value = monthValue(base, Number(whole[1]), Number(whole[2]));
      return value && { from: i, to: gluedAt(reading, i + 1).to, value };
    }
  }
  const month = smallNumber(reading, i + 1);
  if (month === undefined) return undefined;
  let to = month.to;
  let year: number | undefined;
  if (labels[to] === 'năm') {
    year = yearToken(reading, to + 1);
    if (year !== undefined) to += 2;
  }
  const next = toNext(labels[to]);
  if (year === undefined && next !== undefined && month.value >= 1 && month.value <= 12) {
    const { year: now, month: current } = base.day;
    const inYear =
      next > 0
        ? month.value <= current
          ? now + 1
          : now
        : next < 0 && month.value >= current
          ? now - 1
          : now;
    const value = monthValue(base, month.value, inYear);
    return value && { from: i, to: to + 1, value: { ...value, year: undefined, basis: base.basis } };
  }
  const value = monthValue(base, month.value, year);
  return value && { from: i, to, value };
}

/** First and last month that a part of a year may mean, taken generously. */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  đầu: [1, 4],
  giữa: [4, 8],
  cuối: [9, 12],
};

/** Before "đầu", "cuối" they count months or halves: "6 tháng đầu năm", "nửa cuối năm". */
const COUNTED_PARTS = new Set(['tháng', 'nửa', 'quý', 'kỳ']);

/** "đầu năm 2025", "cuối năm ngoái": the months of the year that are meant by the word at `i - 1`. */
function partOfYear(reading: Reading, i: number, year: number, value: DateValue): DateValue {
  const part = PARTS[reading.labels[i - 1] ?? ''];
  if (part === undefined || COUNTED_PARTS.has(reading.labels[i - 2] ?? '')) return value;
  const [first, last] = part;
  return {
    ...value,
    start: toIso({ year, month: first, day: 1 }),
    end: toIso({ year, month: last, day: daysInMonth(year, last) }),
  };
}

/** "năm 2027", "năm nay", "năm ngoái". */
export function yearAt(reading: Reading, base: Base, i: number): FoundDate | undefined {
  const { labels } = reading;
  const stated = yearToken(reading, i + 1);
  if (stated !== undefined)
    return { from: i, to: i + 2, value: partOfYear(reading, i, stated, yearValue(stated, 'stated')) };
  const next = labels[i + 1];
  const shift = next === 'nay' ? 0 : next === 'ngoái' ? -1 : next === 'sau' || next === 'tới' ? 1 : undefined;
  if (shift === undefined || counted(reading, i)) return undefined;
  const year = base.day.year + shift;
  return { from: i, to: i + 2, value: partOfYear(reading, i, year, yearValue(year, base.basis)) };
}
