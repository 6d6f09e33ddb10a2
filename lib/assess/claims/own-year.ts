import type { AnniversaryRecord } from '../../packs/types.ts';
import { type ClaimContext, inSentence } from './finding.ts';

const BEFORE_OWN_DAY = new Set(['ngày', '(', '']);

/** "82 năm Quốc khánh 2/9/2026 vừa rồi": the year of the day itself, right behind its name. */
export function ownYear(
  { reading, sentence, words }: ClaimContext,
  record: AnniversaryRecord,
  from: number,
): number | undefined {
  const [origin, month, day] = record.origin.split('-').map(Number);
  return inSentence(reading.slots.dates, sentence).find(
    (date) =>
      date.basis === 'stated' &&
      date.from >= from &&
      date.from - from <= 2 &&
      date.month === month &&
      date.day === day &&
      (date.year ?? 0) > (origin ?? 0) + 5 &&
      words.slice(from, date.from).every((word) => BEFORE_OWN_DAY.has(word)),
  )?.year;
}
