import type { IsoDate } from '../../text/iso-date.ts';
import { MERGED_FROM } from '../facts.ts';
import { fromIso, fromNumber, toIso, toNumber } from '../slots/calendar.ts';
import type { CountSlot, DateSlot } from '../slots/types.ts';
import { type ClaimContext, inSentence, says, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { NOW } from './now-words.ts';

/** Within so many tokens of its beginning a date opens the sentence: "Tại thời điểm 1/7/2025, khi …, cả nước có …". */
const OPENING = 5;

/** "Ngày đầu vận hành 1/7/2025 cả nước có …": a day that is named for what stood on it. */
function isMilestone(context: ClaimContext, from: number, count: number): boolean {
  return from < count && saysAny(context, from - 4, from, MILESTONES);
}

/** "Tính đến ngày 1/1/2026". */
const COUNTED_TO = new Set(['tính']);

const MILESTONES = new Set(['ngày', 'mốc', 'hôm', 'thời', 'lúc']);

/** "Lúc mới sáp nhập cả nước có 28 tỉnh": the first day of the new map. */
const AT_FIRST = ['mới sáp nhập', 'lúc đầu', 'ban đầu', 'hồi đầu', 'mới sắp xếp'];
const FIRST = gate(['sáp', 'đầu', 'sắp']);

const NEW_YEAR = gate(['tết']);

/** "Tháng 8/2025 cả nước có …", "Năm 2025 cả nước có …": a time that is over opens the sentence, and nothing is said of today. */
function settledBefore(context: ClaimContext, date: DateSlot): boolean {
  const { sentence, day } = context;
  if (date.precision === 'day' || date.basis !== 'stated' || (date.end ?? day) >= day) return false;
  if (date.from - sentence.from > (date.precision === 'year' ? 1 : OPENING)) return false;
  return date.lead === undefined && !saysAny(context, sentence.from, sentence.to, NOW);
}

/** "Tết 2026 cả nước có …": the new year that opens the sentence, when it is over. */
function newYearOf(context: ClaimContext, { from }: Pick<CountSlot, 'from'>): IsoDate | undefined {
  if (isShut(context, NEW_YEAR)) return undefined;
  const { words, sentence, day } = context;
  for (let at = sentence.from; at < Math.min(from, sentence.from + OPENING); at += 1) {
    if (words[at] !== 'tết') continue;
    const year = words.slice(at + 1, at + 4).find((word) => /^20\d\d$/u.test(word));
    if (year === undefined) return undefined;
    return `${year}-03-01` < day ? `${year}-02-01` : undefined;
  }
  return undefined;
}

function dayBefore(day: IsoDate): IsoDate {
  return toIso(fromNumber(toNumber(fromIso(day)) - 1));
}

/** The days that a count is told of, the likeliest first; that of the context where none is named. */
export function datedDays(context: ClaimContext, count: Pick<CountSlot, 'from' | 'to'>): readonly IsoDate[] {
  if (
    !isShut(context, FIRST) &&
    AT_FIRST.some((phrase) => says(context, count.from - 10, count.from, phrase))
  )
    return [MERGED_FROM, context.day];
  const newYear = newYearOf(context, count);
  if (newYear !== undefined) return [newYear];
  const days: IsoDate[] = [];
  let settled = false;
  for (const date of inSentence(context.reading.slots.dates, context.sentence)) {
    if (date.start === undefined || date.end === undefined || date.calendar !== 'solar') continue;
    if (date.precision === 'day' && date.day === undefined) continue;
    // A year counts only close to the number; a law's date or an anniversary stands elsewhere.
    const gap = Math.min(Math.abs(count.from - date.to), Math.abs(date.from - count.to));
    if (date.precision !== 'day' && (gap > 8 || date.basis !== 'stated')) continue;
    // Of the year that one lives in, its present is meant.
    if (date.precision === 'year' && date.start <= context.day && context.day <= date.end) continue;
    // "Trước 30/4/2026 là 28 tỉnh", "tới hết năm 2025": what stood until then.
    const close = gap <= 6 || date.from - context.sentence.from <= OPENING;
    if (close && date.basis === 'stated' && date.end < context.day) {
      if (date.lead === 'before') return [dayBefore(date.start)];
      if (date.lead === 'until' && date.precision !== 'day') return [date.end];
    }
    if (close && settledBefore(context, date)) return [date.start, date.end];
    days.push(date.start, date.end);
    if (date.lead === 'before' && close) days.push(dayBefore(date.start));
    if (
      close &&
      date.basis === 'stated' &&
      (date.lead === 'from' ||
        date.lead === 'on' ||
        (date.lead === 'until' && saysAny(context, date.from - 2, date.from, COUNTED_TO)) ||
        isMilestone(context, date.from, count.from)) &&
      date.start < context.day &&
      date.precision === 'day'
    )
      settled = true;
  }
  if (days.length === 0) return [context.day];
  const now = saysAny(context, context.sentence.from, context.sentence.to, NOW);
  return settled && !now ? days : [...days, context.day];
}
