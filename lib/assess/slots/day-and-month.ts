import { type FoundDate, LUNAR_MONTHS, smallNumber, yearToken } from './date-parts.ts';
import type { Base } from './date-values.ts';
import { dayValue, lunar } from './date-values.ts';
import { lunarIfSaid } from './lunar-if-said.ts';
import { numberWords } from './number-value.ts';
import type { Reading } from './reading.ts';

/** A number followed by a word that makes it a date: "17 tháng 3 năm 2021", "27 âm", "23 tháng Chạp", "28 Tết". */
export function numberThenWord(
  reading: Reading,
  base: Base,
  from: number,
  day: number,
  to: number,
): FoundDate | undefined {
  const { labels } = reading;
  const next = labels[to];
  if (next === 'tháng') {
    const lunarMonth = LUNAR_MONTHS[labels[to + 1] ?? ''];
    if (lunarMonth !== undefined) {
      const value = lunar(day, lunarMonth);
      return value && { from, to: to + 2, value };
    }
    const month = smallNumber(reading, to + 1);
    // "ba tháng 10 ngày" is a span of time; a day is a number of digits or follows "ngày" or "mùng".
    if (month !== undefined) {
      const year = labels[month.to] === 'năm' ? yearToken(reading, month.to + 1) : undefined;
      const value = dayValue(base, day, month.value, year);
      if (value !== undefined) {
        return lunarIfSaid(reading, { from, to: year === undefined ? month.to : month.to + 2, value });
      }
    }
    return undefined;
  }
  if (next === 'âm') {
    const value = lunar(day, undefined);
    return value && { from, to: to + (labels[to + 1] === 'lịch' ? 2 : 1), value };
  }
  if (next === 'tết') {
    const value = lunar(day, day >= 20 ? 12 : 1);
    return value && { from, to: to + 1, value };
  }
  return undefined;
}

/** "mười hai tháng sáu năm 2025". "hai tháng một lần", "hai tháng sáu ngày" are spans of time. */
export function spelledDate(reading: Reading, base: Base, i: number): FoundDate | undefined {
  const { labels } = reading;
  const day = numberWords(labels, i);
  if (day === undefined || labels[day.to] !== 'tháng' || labels[day.to + 1] === 'một') return undefined;
  const found = numberThenWord(reading, base, i, day.value, day.to);
  return found === undefined || labels[found.to] === 'ngày' ? undefined : found;
}
