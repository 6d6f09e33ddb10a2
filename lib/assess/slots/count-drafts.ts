import type { CountSubject } from '../../packs/types.ts';
import { isNational, sentenceAround } from './count-sentence.ts';
import type { Reading } from './reading.ts';
import { placeOf } from './reading.ts';
import type { CountSlot } from './types.ts';

/** A count whose subjects and counterpart are not settled yet. */
export type CountDraft = { -readonly [K in keyof CountSlot]: CountSlot[K] };

/** A count at tokens `[from, to)` as it is written. */
export function draftCount(
  reading: Reading,
  from: number,
  to: number,
  value: number,
  subjects: readonly CountSubject[],
  noun: string,
): CountDraft {
  return { ...placeOf(reading, from, to), value, subjects, noun, national: false };
}

/** In "34 tỉnh còn 16" both numbers count the same thing, whichever of them the noun stands at. */
export function linkChange(from: CountDraft, to: CountDraft): void {
  const known = to.subjects.length > 0 ? to.subjects : from.subjects;
  if (known.length === 0 || (to.noun !== '' && to.subjects.length === 0)) return;
  // "Từ 52 tỉnh cũ, còn 11 tỉnh giữ nguyên": the second counts others.
  if (to.subjects[0] === 'unchanged-units') return;
  from.changesTo = to.value;
  to.changedFrom = from.value;
  if (from.subjects.length === 0) from.subjects = known;
  if (to.subjects.length === 0) to.subjects = known;
}

/** "28 tỉnh và 6 thành phố": side by side they are provinces and central cities. */
function pairUp(drafts: readonly CountDraft[]): void {
  for (let k = 0; k + 1 < drafts.length; k += 1) {
    const a = drafts[k];
    const b = drafts[k + 1];
    if (a === undefined || b === undefined || b.from - a.to > 3) continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (one.noun === 'tỉnh' && other.noun.startsWith('thành phố')) {
        one.subjects = ['provinces'];
        other.subjects = ['central-cities'];
      }
    }
  }
}

/** Below these a number cannot be meant for the whole country unless the sentence says so: "hai xã", "12 tỉnh". */
const LEAST: Partial<Readonly<Record<CountSubject, number>>> = {
  'provincial-units': 15,
  provinces: 15,
  communes: 1000,
  'commune-units': 1000,
  wards: 400,
};

/** Settles what each count counts, once all of a text are known. */
export function finishCounts(reading: Reading, drafts: readonly CountDraft[]): CountSlot[] {
  pairUp(drafts);
  for (const slot of drafts) {
    if (slot.subjects.length === 0) continue;
    const [start, end] = sentenceAround(reading, slot.from, slot.to);
    slot.national = isNational(reading, start, end);
    if (!slot.national && slot.changedFrom === undefined && slot.changesTo === undefined) {
      slot.subjects = slot.subjects.filter((subject) => slot.value >= (LEAST[subject] ?? 0));
    }
  }
  return drafts.slice();
}
