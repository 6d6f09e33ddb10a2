import { firstFrom, type Reading } from '../reading.ts';
import type { ClaimContext } from './finding.ts';

/** Tokens to either side of a row in which the other rows of its list are looked for. */
const WINDOW = 150;

/** Rows of one list that stand near a sentence: those in it, and those around it that bear them out. */
export interface Rows<Row> {
  readonly own: readonly Row[];
  readonly all: readonly Row[];
}

/**
 * The rows that begin at a province or a zone near the sentence. Nothing is read around a sentence that holds no row of its
 * own.
 *
 * @param rowAt reads the row that a slot opens; undefined when it opens none
 */
export function rowsAround<Slot extends { readonly from: number; readonly to: number }, Row>(
  { sentence }: ClaimContext,
  slots: readonly Slot[],
  rowAt: (slot: Slot) => Row | undefined,
): Rows<Row> | undefined {
  const own: Row[] = [];
  for (let k = firstFrom(slots, sentence.from); k < slots.length; k += 1) {
    const slot = slots[k];
    if (slot === undefined || slot.to > sentence.to) break;
    const row = rowAt(slot);
    if (row !== undefined) own.push(row);
  }
  if (own.length === 0) return undefined;
  const all: Row[] = [];
  for (let k = firstFrom(slots, Math.max(0, sentence.from - WINDOW)); k < slots.length; k += 1) {
    const slot = slots[k];
    if (slot === undefined || slot.from > sentence.to + WINDOW) break;
    const row = rowAt(slot);
    if (row !== undefined) all.push(row);
  }
  return { own, all };
}

/** True when the words stand one after another within reach of the sentence. */
export function saidNear(
  { sentence, words }: ClaimContext,
  { text }: Reading,
  pair: readonly [string, string],
): boolean {
  const end = Math.min(text.tokens.length, sentence.to + WINDOW);
  for (let at = Math.max(0, sentence.from - WINDOW); at + 1 < end; at += 1)
    if (words[at] === pair[0] && words[at + 1] === pair[1]) return true;
  return false;
}
