import { type Cells, infoAt } from './cells.ts';
import { classOf, LETTER, UPPER } from './classify.ts';
import { letterCaseOf } from './letter-case.ts';
import { CAPITALS, listsOf } from './traits.ts';
import type { Disguise, Token, TokenKind } from './types.ts';
import type { WordShape } from './word-shape.ts';

/** A token before the windows of the whole text are known. */
type Draft = Omit<Token, 'bareWindow'> & { bareWindow: boolean };

/** A word or mark that hides nothing. */
export const NO_DISGUISE: readonly Disguise[] = [];

/** The tokens read so far, and what the next one has to know of them. */
export class TokenList {
  readonly drafts: Draft[] = [];
  /** Traits of the tokens, see `traits.ts`. */
  readonly traits: number[] = [];
  /** White space was read since the last token. */
  spaced = true;
  /** The last word was written in Latin letters. */
  latin = false;
  readonly #cells: Cells;

  constructor(cells: Cells) {
    this.#cells = cells;
  }

  /** Adds a word at UTF-16 units `[start, end)`. */
  word(
    start: number,
    end: number,
    shape: WordShape,
    letterCase: Token['letterCase'],
    disguises: readonly Disguise[],
  ): void {
    this.latin = shape.bare !== '';
    this.drafts.push({
      kind: 'word',
      span: { start, end },
      text: shape.text,
      bare: shape.bare,
      key: shape.key,
      accented: shape.accented,
      bareWindow: false,
      letterCase,
      disguises,
      form: shape.form,
      spaceBefore: this.spaced,
    });
    let { traits } = shape;
    if (letterCase === 'upper') traits |= CAPITALS;
    // Of a guessed word the diacritics are open.
    if (disguises.length > 0) traits |= listsOf(shape.text, shape.key, shape.bare, false);
    this.traits.push(traits);
    this.spaced = false;
  }

  /** Adds any other token, at cells `[from, to)`. */
  other(
    kind: TokenKind,
    from: number,
    to: number,
    text: string,
    traits = 0,
    disguises: readonly Disguise[] = NO_DISGUISE,
  ): void {
    let letterCase: Token['letterCase'] = 'lower';
    if (kind === 'number' || kind === 'tag' || kind === 'link') {
      let upper = 0;
      let letters = 0;
      let first = false;
      for (let i = from; i < to; i += 1) {
        const info = infoAt(this.#cells, i);
        if (classOf(info) !== LETTER) continue;
        if ((info & UPPER) !== 0) {
          upper += 1;
          if (letters === 0) first = true;
        }
        letters += 1;
      }
      letterCase = letterCaseOf(upper, letters, first);
    }
    this.drafts.push({
      kind,
      span: { start: this.#cells.start[from] ?? 0, end: this.#cells.end[to - 1] ?? 0 },
      text,
      bare: text,
      key: text,
      accented: false,
      bareWindow: false,
      letterCase,
      disguises,
      form: 0,
      spaceBefore: this.spaced,
    });
    this.traits.push(traits);
    this.spaced = false;
  }
}
