import { type Cells, cellRange, classAt, codeAt, infoAt } from './cells.ts';
import {
  AFTER_INVISIBLE,
  classOf,
  codeOf,
  DIGIT,
  FOREIGN_MARKS,
  LETTER,
  LOOK_ALIKE,
  MARK,
  OTHER,
  SPACE,
  STYLED_BIT,
  UPPER,
} from './classify.ts';
import { breaksUp, dottedWord } from './dotted-word.ts';
import { JOIN_LETTERS } from './join-pieces.ts';
import { leetEnd } from './leet-end.ts';
import { letterCaseOf } from './letter-case.ts';
import { APOSTROPHE, AT, DOT } from './mark-codes.ts';
import { readWord } from './read-word.ts';
import { spacedLetters } from './spaced-letters.ts';
import { splitAtInvisible } from './split-at-invisible.ts';
import { gluedCuts } from './split-glued.ts';
import { NO_DISGUISE, type TokenList } from './token-list.ts';
import type { Disguise } from './types.ts';
import { type WordShape, wordShape, wordShapeAt } from './word-shape.ts';

const SPACED: readonly Disguise[] = ['spaced'];
const DOTS: readonly Disguise[] = ['dots'];
const ZERO_WIDTH: readonly Disguise[] = ['zero-width'];

/** Bits of a letter cell that need the slow, careful reading of `readWord`. */
const UNUSUAL = STYLED_BIT | LOOK_ALIKE | FOREIGN_MARKS | AFTER_INVISIBLE;

/** Abbreviations whose full stop is part of them ("TP.HCM", "Q. 1"), compared in lower case. */
const DOTTED = new Set('tp tx tt q p h x t ts ths gs pgs bs ls ks cn nsnd nsưt đ st ub'.split(' '));

/** In lower case. Ð (U+00D0) and Ɖ (U+0189) are drawn like Đ, but lower-case to ð and ɖ. */
function lowered(text: string): string {
  return text.toLowerCase().replaceAll('ð', 'đ').replaceAll('ɖ', 'đ');
}

/** Reads words, whatever they were written with, into a list of tokens. */
export class WordReader {
  readonly #original: string;
  readonly #cells: Cells;
  readonly #tokens: TokenList;
  /** Lower-case original of the same length, or undefined when case folding changes its length. */
  readonly #lower: string | undefined;
  // A search that failed is not tried again inside the stretch it covered; this keeps the whole pass linear.
  #noSpacedBefore = 0;

  constructor(original: string, cells: Cells, tokens: TokenList) {
    this.#original = original;
    this.#cells = cells;
    this.#tokens = tokens;
    const lower = lowered(original);
    this.#lower = lower.length === original.length ? lower : undefined;
  }

  /** One word, or the first of the words that begin at cell `i`; gives the next cell to read. */
  read(i: number): number {
    const cells = this.#cells;
    let end = i;
    let bits = 0;
    let upper = 0;
    let script = 0;
    let repeats = false;
    let previous = 0;
    let before = 0;
    for (; end < cells.length; end += 1) {
      const info = infoAt(cells, end);
      const cls = classOf(info);
      const code = codeOf(info);
      if (cls === LETTER) {
        // Latin and another script written together are two words; look-alikes go with either.
        if ((info & LOOK_ALIKE) === 0) {
          if (script === OTHER) break;
          script = LETTER;
        }
      } else if (cls === OTHER) {
        // Other Latin letters (æ, ß, ŋ, ʒ) have codes below U+02B0.
        const here = code < 0x2b0 ? LETTER : OTHER;
        if (script !== 0 && script !== here) break;
        script = here;
        bits |= STYLED_BIT;
      } else break;
      bits |= end > i ? info : info & ~AFTER_INVISIBLE;
      if ((info & UPPER) !== 0) upper += 1;
      if (code === previous && code === before) repeats = true;
      before = previous;
      previous = code;
    }
    const nextClass = classAt(cells, end);
    if (nextClass === SPACE) {
      if (end - i === 1 && i >= this.#noSpacedBefore) {
        const next = this.#spacedLetters(i);
        if (next > i) return next;
      }
    } else if (nextClass === DIGIT || (nextClass === MARK && codeAt(cells, end) === AT)) {
      const leet = leetEnd(cells, i);
      if (leet > 0) return this.picked(cellRange(i, leet), NO_DISGUISE);
    } else if (nextClass === MARK && end - i < JOIN_LETTERS && breaksUp(cells, end)) {
      const dotted = dottedWord(cells, i);
      if (dotted !== undefined)
        return this.picked(dotted.cells, dotted.initials ? NO_DISGUISE : DOTS, dotted.initials);
    }
    const start = cells.start[i] ?? 0;
    const stop = cells.end[end - 1] ?? 0;
    if ((bits & UNUSUAL) !== 0 || repeats || stop - start !== end - i) {
      const hidden = (bits & AFTER_INVISIBLE) !== 0 ? this.#splitAtInvisible(i, end) : 0;
      return hidden > 0 ? hidden : this.picked(cellRange(i, end), NO_DISGUISE);
    }
    const first = (infoAt(cells, i) & UPPER) !== 0;
    const shape =
      this.#lower === undefined
        ? wordShape(lowered(this.#original.slice(start, stop)))
        : wordShapeAt(this.#lower, start, stop);
    const { text } = shape;
    const small = first && upper === 1 && shape.shape === 'none' ? capitalIForL(text) : undefined;
    if (shape.shape === 'none' && shape.accented && small === undefined) {
      const glued = this.#glued(cellRange(i, end), text);
      if (glued > 0) return glued;
    }
    const letterCase = small === undefined ? letterCaseOf(upper, end - i, first) : 'lower';
    this.#tokens.word(
      start,
      stop,
      small ?? shape,
      letterCase,
      small === undefined ? NO_DISGUISE : ['homoglyph'],
    );
    return this.#afterWord(end);
  }

  /** "sápnhập": emits the syllables of a word that lacks its spaces; 0 when it is none. */
  #glued(picked: readonly number[], text: string): number {
    const cuts = text.length === picked.length ? gluedCuts(text) : [];
    if (cuts.length === 0) return 0;
    let start = 0;
    let next = 0;
    for (const cut of [...cuts, picked.length]) {
      next = this.picked(picked.slice(start, cut), NO_DISGUISE);
      this.#tokens.spaced = true;
      start = cut;
    }
    this.#tokens.spaced = false;
    return next;
  }

  /** Emits the syllables that invisible characters stand between and gives the next cell; 0 when there are none. */
  #splitAtInvisible(from: number, to: number): number {
    let next = 0;
    for (const part of splitAtInvisible(this.#cells, from, to)) {
      next = this.picked(part, ZERO_WIDTH);
      this.#tokens.spaced = true;
    }
    if (next > 0) this.#tokens.spaced = false;
    return next;
  }

  /** "l ừ a đ ả o": emits the syllables and gives the next cell; `i` when the letters spell none. */
  #spacedLetters(i: number): number {
    const { groups, noneBefore } = spacedLetters(
      this.#cells,
      i,
      this.#tokens.drafts.slice(-3).some(({ disguises }) => disguises.includes('spaced')),
    );
    this.#noSpacedBefore = noneBefore;
    let next = i;
    for (const group of groups) {
      next = this.picked(group, group.length > 1 ? SPACED : NO_DISGUISE);
      this.#tokens.spaced = true;
    }
    if (next > i) {
      this.#tokens.spaced = false;
      this.#noSpacedBefore = next;
    }
    return next;
  }

  /** Passes over the full stop of an abbreviation and the apostrophe inside a name, which separate no sentence. */
  #afterWord(end: number, initials = false): number {
    if (classAt(this.#cells, end) !== MARK) return end;
    const code = codeAt(this.#cells, end);
    const after = classAt(this.#cells, end + 1);
    if (code === APOSTROPHE) return after === LETTER ? end + 1 : end;
    if (code !== DOT) return end;
    const last = this.#tokens.drafts.length - 1;
    const word = this.#tokens.drafts[last];
    if (word === undefined) return end;
    // "500 đ.": a unit behind a number ends its sentence.
    const unit = word.text.length === 1 && this.#tokens.drafts[last - 1]?.kind === 'number';
    const dotted = DOTTED.has(word.text) && !unit;
    if (after === LETTER || after === DIGIT) return dotted || initials ? end + 1 : end;
    if (after === SPACE && dotted && (word.text.length > 1 || word.letterCase !== 'lower')) {
      const follower = infoAt(this.#cells, end + 2);
      const name = classOf(follower) === LETTER && (follower & UPPER) !== 0;
      if (name || classAt(this.#cells, end + 2) === DIGIT) return end + 1;
    }
    return end;
  }

  /** True when the next word, behind spaces only, begins with a letter of the Latin script. */
  #latinAfter(picked: readonly number[]): boolean {
    let next = (picked[picked.length - 1] ?? 0) + 1;
    for (let limit = next + 3; next < limit && classAt(this.#cells, next) === SPACE; next += 1);
    return classAt(this.#cells, next) === LETTER && (infoAt(this.#cells, next) & LOOK_ALIKE) === 0;
  }

  /** Emits the picked cells as one word and gives the next cell to read. */
  picked(picked: readonly number[], already: readonly Disguise[], initials = false): number {
    const word = readWord(
      this.#cells,
      picked,
      this.#original,
      this.#tokens.latin || this.#latinAfter(picked),
    );
    if (word.shape.shape === 'none' && word.shape.accented && already.length === 0) {
      const glued = this.#glued(picked, word.shape.text);
      if (glued > 0) return glued;
    }
    let upper = 0;
    let letters = 0;
    let hidden = false;
    for (let n = 0; n < picked.length; n += 1) {
      const info = infoAt(this.#cells, picked[n] ?? 0);
      if (n > 0 && (info & AFTER_INVISIBLE) !== 0) hidden = true;
      if (classOf(info) === LETTER) letters += 1;
      if ((info & UPPER) !== 0) upper += 1;
    }
    const found = new Set<Disguise>([...already, ...word.disguises]);
    if (hidden) found.add('zero-width');
    const first = picked[0] ?? 0;
    const last = picked[picked.length - 1] ?? 0;
    const letterCase = letterCaseOf(upper, letters, (infoAt(this.#cells, first) & UPPER) !== 0);
    const disguises = found.size > 0 ? Array.from(found) : NO_DISGUISE;
    this.#tokens.word(
      this.#cells.start[first] ?? 0,
      this.#cells.end[last] ?? 0,
      word.shape,
      letterCase,
      disguises,
    );
    return this.#afterWord(last + 1, initials);
  }
}

/** "Iừa đảo" with a capital i for the l: the syllable meant, if there is one. */
function capitalIForL(text: string): WordShape | undefined {
  if (!text.startsWith('i') || text.length < 2) return undefined;
  const shape = wordShape(`l${text.slice(1)}`);
  return shape.shape === 'written' && shape.accented ? shape : undefined;
}
