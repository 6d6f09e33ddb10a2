import { fromNumber, toIso, weekdayOf } from './calendar.ts';
import { DAY_PARTS, type FoundDate, toNext } from './date-parts.ts';
import type { Base } from './date-values.ts';
import { digitWord } from './number-value.ts';
import { numericDate } from './numeric-date.ts';
import type { Reading } from './reading.ts';

const BEFORE_WEEKDAY = new Set([
  ...DAY_PARTS,
  'từ',
  'đến',
  'tới',
  'hết',
  'vào',
  'mỗi',
  'trước',
  'sau',
  'và',
  'với',
]);

/** "thứ hai", "thứ 7", "chủ nhật", with "tuần tới", "này", "sau". */
export function weekdayAt(reading: Reading, base: Base, i: number): FoundDate | undefined {
  const { labels, tokens } = reading;
  let day = -1;
  let to = i + 1;
  if (labels[i] === 'chủ') {
    if (labels[i + 1] !== 'nhật') return undefined;
    day = 6;
    to = i + 2;
  } else {
    const before = labels[i - 1];
    const token = tokens[i + 1];
    const value =
      token?.kind === 'number' && /^[2-7]$/.test(token.text) ? Number(token.text) : digitWord(labels[i + 1]);
    if (value === undefined || value < 2 || value > 7) return undefined;
    // "môn thứ ba", "lần thứ hai" are ordinals.
    const after = labels[i + 2];
    const said = before !== undefined && BEFORE_WEEKDAY.has(before);
    if (!said && after !== 'tuần' && toNext(after) === undefined && tokens[i + 2]?.kind !== 'number')
      return undefined;
    day = value - 2;
    to = i + 2;
  }
  const weekWord = labels[to] === 'tuần';
  const shift = toNext(labels[weekWord ? to + 1 : to]);
  const monday = base.number - weekdayOf(base.number);
  let number = monday + day;
  if (shift !== undefined) {
    to += weekWord ? 2 : 1;
    if (shift === 0 || weekWord || shift < 0) number += 7 * shift;
    else if (number <= base.number) number += 7;
  } else if (number < base.number) number += 7;
  // "thứ tư 3/2": the date says more than the weekday.
  const exact = tokens[to]?.kind === 'number' ? numericDate(reading, base, to) : undefined;
  if (exact !== undefined) return { ...exact, from: i };
  const iso = toIso(fromNumber(number));
  return {
    from: i,
    to,
    value: { calendar: 'solar', precision: 'day', start: iso, end: iso, basis: base.basis },
  };
}
