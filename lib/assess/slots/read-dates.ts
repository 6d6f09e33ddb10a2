import { leadBefore } from './date-lead.ts';
import type { FoundDate } from './date-parts.ts';
import { baseOf } from './date-values.ts';
import { numberThenWord } from './day-and-month.ts';
import { plainValue } from './number-value.ts';
import { bareYear, numericDate } from './numeric-date.ts';
import type { Reading } from './reading.ts';
import { isTaken, placeOf, take } from './reading.ts';
import type { DateSlot } from './types.ts';
import { wordDate } from './word-date.ts';

/** Reads absolute, relative and lunar dates. */
export function readDates(reading: Reading): DateSlot[] {
  const base = baseOf(reading.when);
  const slots: DateSlot[] = [];
  const { tokens, labels } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || isTaken(reading, i)) continue;
    let found: FoundDate | undefined;
    if (token.kind === 'number') {
      found = numericDate(reading, base, i) ?? bareYear(reading, i);
      if (found === undefined && token.text.length <= 2) {
        const value = plainValue(token.text);
        if (value !== undefined) found = numberThenWord(reading, base, i, value, i + 1);
      }
    } else if (labels[i] !== undefined) found = wordDate(reading, base, i);
    if (found === undefined) continue;
    const from = labels[found.from - 1] === 'ngày' ? found.from - 1 : found.from;
    const lead = leadBefore(reading, from) ?? (labels[from] === 'ngày' ? 'on' : undefined);
    slots.push({ ...placeOf(reading, from, found.to), ...found.value, lead });
    take(reading, from, found.to);
    i = found.to - 1;
  }
  return slots;
}
