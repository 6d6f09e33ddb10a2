import type { Token } from './types.ts';

/** Words of which something is remembered; a power of two. */
const WORDS = 4096;

/**
 * What follows from the letters of a word alone (its text, key or bare reading), worked out once for each of the words
 * that come again and again. A later word takes the place of an earlier one with the same lowest bits of its `form`.
 */
export class WordMemo<Value> {
  /** Empty until the first word: many a list of names is never looked at. */
  #forms = new Int32Array(0);
  #values: (Value | undefined)[] = [];
  readonly #make: (word: Token) => Value | undefined;

  /** @param make must not look at `accented`, `bareWindow`, `letterCase` or anything else that differs from place to place */
  constructor(make: (word: Token) => Value | undefined) {
    this.#make = make;
  }

  /** @param word a token of kind `word` */
  of(word: Token): Value | undefined {
    const { form } = word;
    const at = form & (WORDS - 1);
    if (this.#forms[at] === form && form !== 0) return this.#values[at];
    if (this.#forms.length === 0) {
      this.#forms = new Int32Array(WORDS);
      this.#values = new Array<Value | undefined>(WORDS).fill(undefined);
    }
    const value = this.#make(word);
    this.#forms[at] = form;
    this.#values[at] = value;
    return value;
  }
}
