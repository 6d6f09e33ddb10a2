import type { Token } from '../text/types.ts';

/**
 * How far a phrase may be recognised when the text is written without diacritics:
 * - `never`: only as written (default for one syllable)
 * - `paired`: only when another topic phrase stands near (two ambiguous syllables)
 * - `window`: whenever the tokens stand in a bare window (two safe syllables, three or more)
 */
export type BareReading = 'never' | 'paired' | 'window';

/** One phrase of the lexicon. Several surface forms may share one `id`. */
export interface PhraseEntry<Id extends string = string> {
  readonly id: Id;
  /** As written in well-formed Vietnamese, syllables separated by one space. */
  readonly text: string;
  readonly bare?: BareReading;
}

export interface PhraseMatch<Id extends string = string> {
  readonly id: Id;
  /** Index of the first token and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly via: 'accented' | 'bare';
}

/** A compiled set of phrases; made by `buildLexicon`, read by `matchPhrases`. */
export interface Lexicon<Id extends string = string> {
  readonly index: PhraseIndex;
  /** The phrases that end at each node of the index. */
  readonly ends: readonly (readonly PhraseEnd<Id>[] | undefined)[];
}

/** A phrase that ends at a node of the index. */
export interface PhraseEnd<Id extends string = string> {
  readonly id: Id;
  /** Absent for the phrase as written; the permission when this is its diacritic-less form. */
  readonly bare?: 'paired' | 'window';
}

/** Steps from node to node by symbol: a syllable key, a bare syllable or a number. 0 is no symbol and no node. */
export interface PhraseIndex {
  symbol(text: string): number;
  step(node: number, symbol: number): number;
  /** Where in `words` stands what is known of a word: symbol as written, bare symbol, 1 for an abbreviation. */
  placeOf(word: Token): number;
  readonly words: Int32Array;
  /** True when some phrase ends at this node. */
  endsAt(node: number): boolean;
  /** True when some phrase has a dash after this node ("Bà Rịa - Vũng Tàu"). */
  dashAfter(node: number): boolean;
}
