import type { FoundDate } from './date-parts.ts';
import { lunar } from './date-values.ts';
import type { Reading } from './reading.ts';

/** "10/3 âm lịch", "15/8 âm". */
export function lunarIfSaid(reading: Reading, found: FoundDate): FoundDate {
  if (reading.labels[found.to] !== 'âm') return found;
  const value = lunar(found.value.day ?? 0, found.value.month);
  if (value === undefined) return found;
  return { from: found.from, to: found.to + (reading.labels[found.to + 1] === 'lịch' ? 2 : 1), value };
}
