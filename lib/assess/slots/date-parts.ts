import type { DateValue } from './date-values.ts';
import { numberWords } from './number-value.ts';
import type { Reading } from './reading.ts';

/** A date and the tokens `[from, to)` that it stands at. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly value: DateValue;
}

/** The year written at `i`: four digits of this century or the last. */
export function yearToken(reading: Reading, i: number): number | undefined {
  const text = reading.tokens[i]?.kind === 'number' ? (reading.tokens[i]?.text ?? '') : '';
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** The number of one or two digits, or in words, at `i`. */
export function smallNumber(
  reading: Reading,
  i: number,
): { readonly value: number; readonly to: number } | undefined {
  const token = reading.tokens[i];
  if (token?.kind === 'number') {
    const text = token.text;
    return /^\d{1,2}$/.test(text) ? { value: Number(text), to: i + 1 } : undefined;
  }
  return numberWords(reading.labels, i);
}

/** Months of the lunar calendar that have names. */
export const LUNAR_MONTHS: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 };

/** "ba tháng trước", "2 năm nay" are spans of time, not a month or a year. */
export function counted(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1];
  return before?.kind === 'number' || numberWords(reading.labels, i - 1) !== undefined;
}

/** The direction of "tới", "này", "trước": 1, 0 or -1. */
export function toNext(label: string | undefined): number | undefined {
  if (label === 'tới' || label === 'sau') return 1;
  if (label === 'này') return 0;
  return label === 'trước' || label === 'qua' ? -1 : undefined;
}

/** Words that name a part of a day, before the day itself. */
export const DAY_PARTS = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'hôm', 'rạng', 'ngày']);
