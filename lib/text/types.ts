/**
 * A half-open range `[start, end)` of UTF-16 code units in the ORIGINAL string, exactly as the page showed it.
 * Every offset that leaves `lib/text` is one of these, whatever the text went through on the way.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tone of a Vietnamese syllable: 0 ngang, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

export type TokenKind =
  /** A written syllable or word of Latin letters ("sáp", "link", "covid"). */
  | 'word'
  /** Digits with their inner separators, as written: "34", "3.321", "1tr8", "30/4/2026", "202/2025/QH15". */
  | 'number'
  /** A web address, a bare domain or an e-mail address. */
  | 'link'
  /** `@name` or `#name`. */
  | 'tag'
  /** One or more emoji; always separates words. */
  | 'emoji'
  /** One punctuation mark or symbol ("." "," "?" "!" ":" "…" "+" "=" "→" "(" quotes "•" "–" …), canonical. */
  | 'mark'
  /** One or more line breaks. */
  | 'break';

/** Signs that somebody took trouble to hide a word from a reader or a filter. Used for explanation, never alone for a mark. */
export type Disguise =
  | 'styled'
  | 'dots'
  | 'spaced'
  | 'digits'
  | 'homoglyph'
  | 'zero-width'
  | 'foreign-letter';

/**
 * One token of a text. `span` points into the original; every other field is canonical.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
  /** Canonical written form: NFC, lower case, disguises undone, tone at its place ("sáp", "hòa", "qđ-bttt"). */
  readonly text: string;
  /** `text` without tone and without diacritics: a–z and digits only for words ("sap", "hoa", "duong"). */
  readonly bare: string;
  /**
   * Matching key of a word: toneless letters (â ê ô ơ ư ă đ kept) + the tone digit, so that hoà = hòa and
   * uỷ = ủy ("sap2", "hoa1", "con0"). A final y after h k l m s t v qu is written i (kỹ = kĩ → "ki4"). Never spell a
   * key by hand: `syllableKey` makes it. Equals `text` for other kinds.
   */
  readonly key: string;
  /** True when the word carries any Vietnamese diacritic (tone, hook, hat, breve, đ). */
  readonly accented: boolean;
  /** True when the word, unaccented, stands in a stretch written without diacritics (density < 0.2 over about ten syllables). */
  readonly bareWindow: boolean;
  /** `text`'s case as written. */
  readonly letterCase: 'lower' | 'title' | 'upper' | 'mixed';
  readonly disguises: readonly Disguise[];
  /**
   * Number of the canonical form of a word: words with the same number have the same `text`, `bare` and `key`. 0 for
   * other kinds. Only for tables that would otherwise be looked up by string; means nothing in another process.
   */
  readonly form: number;
  /** False when it touches the token before it without white space ("11.11", "nè😅", "(st)"). */
  readonly spaceBefore: boolean;
}

/** A text ready for matching. */
export interface TokenizedText {
  readonly original: string;
  readonly tokens: readonly Token[];
  /** Traits of the tokens, see `traits.ts`. */
  readonly traits: readonly number[];
  /** True when the text was longer than the reading limit and only its first part was tokenised. */
  readonly cut: boolean;
}
