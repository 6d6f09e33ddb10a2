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
