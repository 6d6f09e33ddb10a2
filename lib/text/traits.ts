/**
 * What is known of a token in single bits. They stand side by side, one number a token (`TokenizedText.traits`), so that a
 * reader passes over the many words that it has no use for without so much as a look at their tokens.
 */

export const WORD = 1;
export const ACCENTED = 2;
/** A possible syllable, with or without its diacritics. */
export const SYLLABLE = 4;
/** An unaccented syllable that correct spelling does not, or hardly ever, write so. */
export const PROOF = 8;
/** A line break or a mark that ends a sentence. */
export const ENDS = 16;
export const NUMBER = 32;
export const TAG = 64;
export const LINK = 128;
export const EMOJI = 256;
/** A word in capitals. */
export const CAPITALS = 512;

const LISTS_FROM = 10;
const MOST_LISTS = 20;

/** The trait of standing in the list with this number, below 20. */
export function listTrait(list: number): number {
  if (list >= MOST_LISTS) throw new Error('more lists than a number has bits');
  return 1 << (LISTS_FROM + list);
}

/** Lists by what of a word stands in them. */
const LISTS = {
  text: new Map<string, number>(),
  key: new Map<string, number>(),
  /** Read only for words without diacritics. */
  bare: new Map<string, number>(),
};

let growth = 0;

/** Enters words in a list; a word that stands there already may come again. */
export function enlist(trait: number, by: keyof typeof LISTS, words: Iterable<string>): void {
  const list = LISTS[by];
  for (const word of words) {
    const known = list.get(word) ?? 0;
    if ((known & trait) !== 0) continue;
    list.set(word, known | trait);
    growth += 1;
  }
}

/** Another number whenever a list has grown, so that traits worked out before are no longer good. */
export function listGrowth(): number {
  return growth;
}

/** The lists in which a word stands. */
export function listsOf(text: string, key: string, bare: string, accented: boolean): number {
  const lists = (LISTS.text.get(text) ?? 0) | (LISTS.key.get(key) ?? 0);
  return accented ? lists : lists | (LISTS.bare.get(bare) ?? 0);
}
