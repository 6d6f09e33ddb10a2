import type { WordShape } from './word-shape.ts';

/** What the window needs to know of a token: a word's shape, or that it is no word. */
export interface WindowItem {
  readonly accented: boolean;
  readonly isWord: boolean;
  /** A word that is a possible syllable, with or without its diacritics. */
  readonly isSyllable: boolean;
  /** An unaccented syllable that correct spelling does not write so. */
  readonly proof: boolean;
  /** A line break or a mark that ends a sentence. */
  readonly ends: boolean;
}

/** Possible as they stand, but hardly ever written without diacritics. */
const SELDOM_BARE = new Set('khong la gi toi roi cua voi den ve phai thoi troi da se lam noi'.split(' '));

/** True for an unaccented syllable that shows, by itself, that diacritics were left out. */
export function provesStripping(shape: WordShape): boolean {
  return shape.shape === 'stripped' || (!shape.accented && SELDOM_BARE.has(shape.text));
}

const SPAN = 10;
const HALF = 5;
const DENSITY = 0.2;
/** A window to one side only, and a sentence, need this many syllables. */
const ONE_SIDED = 7;
const SHORTEST = 4;

/**
 * Which unaccented words stand in a stretch written without diacritics.
 *
 * In well-formed text 86 % of syllables carry a diacritic, and texts are nearly always wholly with or wholly
 * without, so a density below 0.2 over about ten syllables decides. Three windows are tried (before, around,
 * after), so that the first words behind an accented header count too, and the sentence itself. Fewer than ten
 * syllables prove it only with one that is not written without diacritics ("sap", "tien", "khong"): "anh em con
 * nha" alone is ordinary text.
 */
export function markBareWindows(items: readonly WindowItem[]): boolean[] {
  const result = new Array<boolean>(items.length).fill(false);
  // Prefix sums over syllables only; `place` is a token's position among them.
  const accents: number[] = [0];
  const stripped: number[] = [0];
  const place: number[] = [];
  const sentenceOf: number[] = [];
  const sentenceStart: number[] = [0];
  for (const item of items) {
    const at = accents.length - 1;
    place.push(at);
    sentenceOf.push(sentenceStart.length - 1);
    if (item.isWord && (item.accented || item.isSyllable)) {
      accents.push((accents[at] ?? 0) + (item.accented ? 1 : 0));
      stripped.push((stripped[at] ?? 0) + (item.proof ? 1 : 0));
    }
    if (item.ends && sentenceStart[sentenceStart.length - 1] !== accents.length - 1)
      sentenceStart.push(accents.length - 1);
  }
  const total = accents.length - 1;
  sentenceStart.push(total);

  const bareBetween = (from: number, to: number, proofs: number): boolean =>
    to > from &&
    (accents[to] ?? 0) - (accents[from] ?? 0) < DENSITY * (to - from) &&
    (to - from >= SPAN || (stripped[to] ?? 0) - (stripped[from] ?? 0) >= proofs);

  for (const [i, item] of items.entries()) {
    if (!item.isWord || item.accented) continue;
    const at = place[i] ?? 0;
    const sentence = sentenceOf[i] ?? 0;
    const from = sentenceStart[sentence] ?? 0;
    const to = sentenceStart[sentence + 1] ?? total;
    const low = Math.max(0, at - HALF);
    result[i] =
      bareBetween(low, Math.min(total, low + SPAN), 1) ||
      (total - at >= ONE_SIDED && bareBetween(at, Math.min(total, at + SPAN), 1)) ||
      (at + 1 >= ONE_SIDED && bareBetween(Math.max(0, at + 1 - SPAN), Math.min(total, at + 1), 1)) ||
      (to - from >= SHORTEST && bareBetween(from, to, 2));
  }
  return result;
}
