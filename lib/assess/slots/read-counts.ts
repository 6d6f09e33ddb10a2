import { changeFrom } from './count-change.ts';
import { type CountDraft, draftCount, finishCounts, linkChange } from './count-drafts.ts';
import { nounAt } from './count-noun.ts';
import { numberAt } from './count-number.ts';
import { inherited, subjectsOf } from './count-subjects.ts';
import { otherNoun } from './other-noun.ts';
import type { Reading } from './reading.ts';
import { isPartOfName, isTaken, mayBeNumber, take } from './reading.ts';
import type { CountSlot } from './types.ts';

/** Before a number they make it a year: "đợt 2025 tỉnh giữ nguyên". */
const OF_YEAR = new Set([
  'đợt',
  'năm',
  'hồi',
  'dịp',
  'lần',
  'từ',
  'sau',
  'trước',
  'đầu',
  'cuối',
  'giữa',
  'hè',
]);

function isYear({ labels, tokens }: Reading, i: number, value: number): boolean {
  return value >= 1945 && value <= 2100 && tokens[i]?.text.length === 4 && OF_YEAR.has(labels[i - 1] ?? '');
}

/** Reads counts of administrative units and, for other nouns written right after a number, their plain value. */
export function readCounts(reading: Reading): CountSlot[] {
  const drafts: CountDraft[] = [];
  const { tokens } = reading;
  let pending: CountDraft | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    if (!mayBeNumber(reading, i)) continue;
    const token = tokens[i];
    if (token === undefined || isTaken(reading, i)) continue;
    const digits = token.kind === 'number';
    if (digits && isPartOfName(reading, i)) continue;
    const number = numberAt(reading, i);
    if (number === undefined || isYear(reading, i, number.value)) continue;
    const noun = nounAt(reading, number.to);
    if (noun === undefined && !digits && pending === undefined) continue;
    const to = noun?.to ?? number.to;
    const change = changeFrom(reading, to);
    const other = noun === undefined && change === undefined ? otherNoun(reading, i, number.to) : '';
    const subjects = noun === undefined ? inherited(reading, i, number.to) : subjectsOf(reading, i, noun);
    const slot = draftCount(reading, i, to, number.value, subjects, noun?.noun ?? other);
    if (pending !== undefined) linkChange(pending, slot);
    pending = change === undefined ? undefined : slot;
    const says = noun !== undefined || change !== undefined || slot.changedFrom !== undefined;
    if (says || other !== '' || subjects.length > 0) {
      drafts.push(slot);
      take(reading, i, to);
    }
    i = change === undefined ? to - 1 : change.at - 1;
  }
  return finishCounts(reading, drafts);
}
