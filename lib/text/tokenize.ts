import { markBareWindows } from './bare-window.ts';
import { type Cells, readCells } from './cells.ts';
import {
  AFTER_INVISIBLE,
  BREAK,
  classOf,
  codeOf,
  DIGIT,
  EMOJI,
  FOREIGN_MARKS,
  LETTER,
  LOOK_ALIKE,
  MARK,
  OTHER,
  SPACE,
  STYLED_BIT,
  UPPER,
} from './classify.ts';
import { joinable, SyllableGuess, spacedSyllables } from './join-pieces.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { readLink } from './read-link.ts';
import { numberText, readNumber } from './read-number.ts';
import { plainText, readWord } from './read-word.ts';
import { gluedCuts } from './split-glued.ts';
import type { Disguise, Span, Token, TokenizedText, TokenKind } from './types.ts';
import { ENDS, type WordShape, wordShape } from './word-shape.ts';

/** A token before the windows of the whole text are known. */
interface Draft {
  readonly kind: TokenKind;
  readonly span: Span;
  readonly text: string;
  readonly bare: string;
  readonly key: string;
  readonly accented: boolean;
  bareWindow: boolean;
  readonly letterCase: Token['letterCase'];
  readonly disguises: readonly Disguise[];
  readonly form: number;
  readonly spaceBefore: boolean;
}

const NO_DISGUISE: readonly Disguise[] = [];
const SPACED: readonly Disguise[] = ['spaced'];

/** Bits of a letter cell that need the slow, careful reading of `readWord`. */
const UNUSUAL = STYLED_BIT | LOOK_ALIKE | FOREIGN_MARKS | AFTER_INVISIBLE;

const DOT = 46;
const APOSTROPHE = 39;
const UNDERSCORE = 95;
const AT = 64;

/** Marks that people put inside words to break them up. */
const BREAKERS = new Set([46, 44, 47, 45, 42, 124, 126, 0x2022, 0x2013, 59]);

/** Marks that end a sentence: . ! ? … ; */
const SENTENCE_ENDS = new Set([46, 33, 63, 0x2026, 59]);

/** Abbreviations whose full stop is part of them ("TP.HCM", "Q. 1"), compared in lower case. */
const DOTTED = new Set('tp tx tt q p h x t ts ths gs pgs bs ls ks cn nsnd nsưt đ st ub'.split(' '));

/** Digits that are drawn into words for o, i, e, a, s, t. */
const LEET_DIGITS = new Set([48, 49, 51, 52, 53, 55]);

/** Longest piece of text in which a dotted or digit-studded syllable is looked for, in letters. */
const JOIN_LETTERS = 8;

function range(from: number, to: number): number[] {
  const cells: number[] = [];
  for (let i = from; i < to; i += 1) cells.push(i);
  return cells;
}

class Reader {
  readonly drafts: Draft[] = [];
  /** One number a token for the search for stretches without diacritics. */
  readonly windowBits: number[] = [];
  readonly #original: string;
  readonly #cells: Cells;
  /** Lower-case original of the same length, or undefined when case folding changes its length. */
  readonly #lower: string | undefined;
  /** White space was read since the last token. */
  #spaced = true;
  /** The last word was written in Latin letters. */
  #latin = false;
  // Searches that failed are not tried again inside the stretch they covered; this keeps the whole pass linear.
  #noLinkBefore = 0;
  #noSpacedBefore = 0;
  #stretchEnd = 0;
  #stretchMayLink = false;

  constructor(original: string, cells: Cells) {
    this.#original = original;
    this.#cells = cells;
    const lower = original.toLowerCase();
    // Ð (U+00D0) is drawn like Đ but lower-cases to ð.
    this.#lower = lower.length === original.length ? lower.replaceAll('ð', 'đ') : undefined;
  }

  readAll(): void {
    let i = 0;
    while (i < this.#cells.length) i = this.#next(i);
  }

  #info(i: number): number {
    return this.#cells.info[i] ?? 0;
  }
  #class(i: number): number {
    return i < this.#cells.length ? classOf(this.#info(i)) : 0;
  }
  #code(i: number): number {
    return i < this.#cells.length ? codeOf(this.#info(i)) : 0;
  }
  #span(from: number, to: number): Span {
    return { start: this.#cells.start[from] ?? 0, end: this.#cells.end[to - 1] ?? 0 };
  }
  /** The cells as the page wrote them, without invisible characters between them. */
  #asWritten(from: number, to: number): string {
    let text = '';
    for (let i = from; i < to; i += 1) text += this.#original.slice(this.#cells.start[i], this.#cells.end[i]);
    return text.normalize('NFKC').toLowerCase();
  }

  #next(i: number): number {
    const cls = this.#class(i);
    if (cls === SPACE) {
      this.#spaced = true;
      return i + 1;
    }
    if (cls === BREAK) return this.#break(i);
    if (cls === EMOJI) {
      let end = i + 1;
      while (this.#class(end) === EMOJI) end += 1;
      const span = this.#span(i, end);
      this.#emit('emoji', i, end, this.#original.slice(span.start, span.end));
      return end;
    }
    if (cls === MARK) return this.#mark(i);
    if (i >= this.#stretchEnd) this.#measureStretch(i);
    if (this.#stretchMayLink && i >= this.#noLinkBefore) {
      const scan = readLink(this.#cells, i, this.#stretchEnd);
      if (scan.end > 0) return this.#link(i, scan.end);
      this.#noLinkBefore = scan.noneBefore;
    }
    return cls === DIGIT ? this.#number(i) : this.#word(i);
  }

  /** Finds the end of the stretch without white space that begins at `i`, and whether an address can be in it. */
  #measureStretch(i: number): void {
    let end = i;
    let may = false;
    for (; end < this.#cells.length; end += 1) {
      const info = this.#info(end);
      const cls = classOf(info);
      if (cls === SPACE || cls === BREAK) break;
      if (cls !== MARK || may) continue;
      const code = codeOf(info);
      if (code === DOT || code === AT)
        may = this.#class(end + 1) === LETTER || this.#class(end + 1) === DIGIT;
      else if (code === 58) may = this.#code(end + 1) === 47;
    }
    this.#stretchEnd = end;
    this.#stretchMayLink = may;
  }

  #break(i: number): number {
    let last = i;
    let k = i + 1;
    for (; k < this.#cells.length; k += 1) {
      const cls = this.#class(k);
      if (cls === BREAK) last = k;
      else if (cls !== SPACE) break;
    }
    this.#emit('break', i, last + 1, '\n', ENDS);
    this.#spaced = true;
    return k;
  }

  #mark(i: number): number {
    const code = this.#code(i);
    if (code === UNDERSCORE) {
      this.#spaced = true;
      return i + 1;
    }
    if (code === AT || code === 35) {
      const end = this.#tagEnd(i + 1);
      if (end > i + 1) {
        this.#emit('tag', i, end, (code === AT ? '@' : '') + this.#asWritten(i + 1, end));
        return end;
      }
    }
    let end = i + 1;
    while (this.#class(end) === MARK && this.#code(end) === code && code !== 0xfffd) end += 1;
    const text = code === DOT && end - i > 1 ? '…' : String.fromCharCode(code);
    this.#emit('mark', i, end, text, SENTENCE_ENDS.has(code) ? ENDS : 0);
    return end;
  }

  /** One past the name of a tag that begins at `i`; `i` when there is none ("#1" is no tag). */
  #tagEnd(i: number): number {
    let end = i;
    let letters = 0;
    for (; end < this.#cells.length; end += 1) {
      const cls = this.#class(end);
      if (cls === LETTER || cls === OTHER) letters += 1;
      else if (cls !== DIGIT && this.#code(end) !== UNDERSCORE) {
        const inner = this.#code(end) === DOT && this.#class(end + 1) === LETTER && this.#code(i - 1) === AT;
        if (!inner) break;
      }
    }
    return letters > 0 ? end : i;
  }

  #number(i: number): number {
    if (this.#code(i) === 48 && this.#class(i + 1) === LETTER) {
      const leet = this.#leetEnd(i);
      if (leet > 0) return this.#picked(range(i, leet), NO_DISGUISE);
    }
    const cells = this.#cells;
    const end = readNumber(cells, i, cells.length);
    this.#emit('number', i, end, numberText(cells, i, end));
    return end;
  }

  #link(from: number, to: number): number {
    let text = '';
    let bits = 0;
    for (let i = from; i < to; i += 1) {
      const info = this.#info(i);
      bits |= info;
      text += classOf(info) === OTHER ? this.#asWritten(i, i + 1) : numberText(this.#cells, i, i + 1);
    }
    const disguises: Disguise[] = [];
    if ((bits & LOOK_ALIKE) !== 0) disguises.push('homoglyph');
    if ((bits & STYLED_BIT) !== 0) disguises.push('styled');
    this.#emit('link', from, to, text.normalize('NFC'), 0, disguises.length > 0 ? disguises : NO_DISGUISE);
    return to;
  }

  /** One word, or the first of the words that begin at cell `i`; gives the next cell to read. */
  #word(i: number): number {
    const cells = this.#cells;
    let end = i;
    let bits = 0;
    let upper = 0;
    let script = 0;
    let repeats = false;
    let previous = 0;
    let before = 0;
    for (; end < cells.length; end += 1) {
      const info = this.#info(end);
      const cls = classOf(info);
      const code = codeOf(info);
      if (cls === LETTER) {
        // Latin and another script written together are two words; look-alikes go with either.
        if ((info & LOOK_ALIKE) === 0) {
          if (script === OTHER) break;
          script = LETTER;
        }
      } else if (cls === OTHER) {
        // Other Latin letters (ł, æ, ß, ʒ) have codes below U+02B0.
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
    const nextClass = this.#class(end);
    if (nextClass === SPACE) {
      if (end - i === 1 && i >= this.#noSpacedBefore) {
        const spaced = this.#spacedLetters(i);
        if (spaced > i) return spaced;
      }
    } else if (nextClass === DIGIT || (nextClass === MARK && this.#code(end) === AT)) {
      const leet = this.#leetEnd(i);
      if (leet > 0) return this.#picked(range(i, leet), NO_DISGUISE);
    } else if (nextClass === MARK && end - i < JOIN_LETTERS && BREAKERS.has(this.#code(end))) {
      const joined = this.#dotted(i);
      if (joined > 0) return joined;
    }
    const start = cells.start[i] ?? 0;
    const stop = cells.end[end - 1] ?? 0;
    if ((bits & UNUSUAL) !== 0 || repeats || stop - start !== end - i) {
      const hidden = (bits & AFTER_INVISIBLE) !== 0 ? this.#splitAtInvisible(i, end) : 0;
      return hidden > 0 ? hidden : this.#picked(range(i, end), NO_DISGUISE);
    }
    const text =
      this.#lower === undefined
        ? this.#original.slice(start, stop).toLowerCase().replaceAll('ð', 'đ')
        : this.#lower.slice(start, stop);
    const first = (this.#info(i) & UPPER) !== 0;
    const shape = wordShape(text);
    const small = first && upper === 1 && shape.shape === 'none' ? capitalIForL(text) : undefined;
    if (shape.shape === 'none' && shape.accented && small === undefined) {
      const glued = this.#glued(range(i, end), text);
      if (glued > 0) return glued;
    }
    const letterCase = small === undefined ? letterCaseOf(upper, end - i, first) : 'lower';
    this.#emitWord(
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
      next = this.#picked(picked.slice(start, cut), NO_DISGUISE);
      this.#spaced = true;
      start = cut;
    }
    this.#spaced = false;
    return next;
  }

  /** "lừa" + zero-width space + "đảo": invisible characters that stand for the space between two syllables. */
  #splitAtInvisible(from: number, to: number): number {
    const parts: number[][] = [];
    for (let i = from; i < to; i += 1) {
      const part = parts[parts.length - 1];
      if (part === undefined || (i > from && (this.#info(i) & AFTER_INVISIBLE) !== 0)) parts.push([i]);
      else part.push(i);
    }
    if (parts.length > 12 || parts.length < 2) return 0;
    const whole = plainText(this.#cells, range(from, to));
    if (whole === undefined || wordShape(whole).shape !== 'none') return 0;
    for (const part of parts) {
      const text = plainText(this.#cells, part);
      if (part.length < 2 || text === undefined || wordShape(text).shape !== 'written') return 0;
    }
    let next = to;
    for (const part of parts) {
      next = this.#picked(part, ['zero-width']);
      this.#spaced = true;
    }
    this.#spaced = false;
    return next;
  }

  /** Passes over the full stop of an abbreviation and the apostrophe inside a name, which separate no sentence. */
  #afterWord(end: number, initials = false): number {
    if (this.#class(end) !== MARK) return end;
    const code = this.#code(end);
    const after = this.#class(end + 1);
    if (code === APOSTROPHE) return after === LETTER ? end + 1 : end;
    if (code !== DOT) return end;
    const last = this.drafts.length - 1;
    const word = this.drafts[last];
    if (word === undefined) return end;
    // "500 đ.": a unit behind a number ends its sentence.
    const unit = word.text.length === 1 && this.drafts[last - 1]?.kind === 'number';
    const dotted = DOTTED.has(word.text) && !unit;
    if (after === LETTER || after === DIGIT) return dotted || initials ? end + 1 : end;
    if (after === SPACE && dotted && (word.text.length > 1 || word.letterCase !== 'lower')) {
      const follower = this.#info(end + 2);
      const name = classOf(follower) === LETTER && (follower & UPPER) !== 0;
      if (name || this.#class(end + 2) === DIGIT) return end + 1;
    }
    return end;
  }

  /** "l ừ a đ ả o": emits the syllables and gives the next cell; `i` when the letters spell none. */
  #spacedLetters(i: number): number {
    const letters: number[] = [];
    const wide = new Set<number>();
    let k = i;
    for (;;) {
      letters.push(k);
      const gap = this.#class(k + 1) !== SPACE ? 0 : this.#class(k + 2) === SPACE ? 3 : 2;
      if (gap === 0 || this.#class(k + gap) !== LETTER) break;
      const beyond = this.#class(k + gap + 1);
      if (beyond === LETTER || beyond === OTHER || beyond === DIGIT) break;
      if (gap === 3) wide.add(letters.length);
      k += gap;
    }
    this.#noSpacedBefore = k + 1;
    if (letters.length < 3) return i;
    const groups = spacedSyllables(this.#cells, letters, wide);
    let next = i;
    for (const group of groups) {
      next = this.#picked(group, group.length > 1 ? SPACED : NO_DISGUISE);
      this.#spaced = true;
    }
    if (next > i) {
      this.#spaced = false;
      this.#noSpacedBefore = next;
    }
    return next;
  }

  /** One past a word with digits for letters that begins at `i`; 0 when there is none. */
  #leetEnd(i: number): number {
    let end = i;
    let digits = 0;
    let digit = i;
    for (; end - i <= JOIN_LETTERS; end += 1) {
      const cls = this.#class(end);
      if (cls === LETTER) continue;
      const code = this.#code(end);
      const sign = cls === MARK && code === AT && end > i && this.#class(end + 1) === LETTER;
      if (!sign && !(cls === DIGIT && LEET_DIGITS.has(code))) break;
      digits += 1;
      digit = end;
    }
    const letters = end - i - digits;
    if (digits === 0 || letters === 0 || end - i > JOIN_LETTERS || end - i < 3) return 0;
    if (this.#class(end) === DIGIT || this.#class(end) === OTHER) return 0;
    const text = plainText(this.#cells, range(i, end));
    if (text === undefined) return 0;
    if (KNOWN_WORDS.has(text)) return end;
    if (wordShape(text).shape === 'none') return 0;
    const inner = digit > i && digit < end - 1;
    if (digits > 1) return this.#class(i) === LETTER && this.#class(end - 1) === LETTER ? end : 0;
    const left = text.slice(0, digit - i);
    const right = text.slice(digit - i + 1);
    if (!inner) {
      // "ch0": only zero, and only beside letters that cannot be a word themselves.
      return this.#code(digit) === 48 && letters >= 2 && wordShape(left + right).shape === 'none' ? end : 0;
    }
    // "tháng7năm" is three words without spaces.
    const words = left.length > 1 && right.length > 1;
    return words && wordShape(left).shape !== 'none' && wordShape(right).shape !== 'none' ? 0 : end;
  }

  /** "ph.ạt", "t.i.ề.n", "U.B.N.D": emits the joined word and gives the next cell; 0 when nothing joins. */
  #dotted(i: number): number {
    const letters: number[] = [];
    const ends: number[] = [];
    const guess = new SyllableGuess();
    let possible = true;
    let hopeful = 0;
    let initials = 0;
    let k = i;
    for (;;) {
      const from = letters.length;
      while (this.#class(k) === LETTER && letters.length <= JOIN_LETTERS) {
        if (possible && !guess.add(this.#code(k))) possible = false;
        letters.push(k);
        k += 1;
      }
      if (letters.length > JOIN_LETTERS || (!possible && initials < ends.length)) {
        letters.length = from;
        break;
      }
      if (possible) hopeful = ends.length + 1;
      const initial = letters.length === from + 1 && (this.#info(k - 1) & UPPER) !== 0;
      if (initial && initials === ends.length && (from === 0 || this.#code(k - 2) === DOT)) initials += 1;
      ends.push(letters.length);
      if (this.#class(k) !== MARK || !BREAKERS.has(this.#code(k))) break;
      k += this.#code(k) === DOT && this.#code(k + 1) === DOT ? 2 : 1;
      if (this.#class(k) !== LETTER) break;
    }
    if (ends.length < 2) return 0;
    const count = hopeful < 2 ? 0 : joinable(this.#cells, letters, ends.slice(0, hopeful));
    if (count > 0) return this.#picked(letters.slice(0, ends[count - 1]), ['dots']);
    // Initials of names and offices: one token, but no sign of hiding anything.
    return initials >= 2 ? this.#picked(letters.slice(0, initials), NO_DISGUISE, true) : 0;
  }

  /** True when the next word, behind spaces only, begins with a letter of the Latin script. */
  #latinAfter(picked: readonly number[]): boolean {
    let next = (picked[picked.length - 1] ?? 0) + 1;
    for (let limit = next + 3; next < limit && this.#class(next) === SPACE; next += 1);
    return this.#class(next) === LETTER && (this.#info(next) & LOOK_ALIKE) === 0;
  }

  /** Emits the picked cells as one word and gives the next cell to read. */
  #picked(picked: readonly number[], already: readonly Disguise[], initials = false): number {
    const word = readWord(this.#cells, picked, this.#original, this.#latin || this.#latinAfter(picked));
    if (word.shape.shape === 'none' && word.shape.accented && already.length === 0) {
      const glued = this.#glued(picked, word.shape.text);
      if (glued > 0) return glued;
    }
    let upper = 0;
    let letters = 0;
    let hidden = false;
    for (let n = 0; n < picked.length; n += 1) {
      const info = this.#info(picked[n] ?? 0);
      if (n > 0 && (info & AFTER_INVISIBLE) !== 0) hidden = true;
      if (classOf(info) === LETTER) letters += 1;
      if ((info & UPPER) !== 0) upper += 1;
    }
    const found = new Set<Disguise>([...already, ...word.disguises]);
    if (hidden) found.add('zero-width');
    const first = picked[0] ?? 0;
    const last = picked[picked.length - 1] ?? 0;
    const letterCase = letterCaseOf(upper, letters, (this.#info(first) & UPPER) !== 0);
    const disguises = found.size > 0 ? Array.from(found) : NO_DISGUISE;
    this.#emitWord(
      this.#cells.start[first] ?? 0,
      this.#cells.end[last] ?? 0,
      word.shape,
      letterCase,
      disguises,
    );
    return this.#afterWord(last + 1, initials);
  }

  #emitWord(
    start: number,
    end: number,
    shape: WordShape,
    letterCase: Token['letterCase'],
    disguises: readonly Disguise[],
  ): void {
    this.#latin = shape.bare !== '';
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
      spaceBefore: this.#spaced,
    });
    this.windowBits.push(shape.windowBits);
    this.#spaced = false;
  }

  #emit(
    kind: TokenKind,
    from: number,
    to: number,
    text: string,
    windowBits = 0,
    disguises: readonly Disguise[] = NO_DISGUISE,
  ): void {
    let letterCase: Token['letterCase'] = 'lower';
    if (kind === 'number' || kind === 'tag' || kind === 'link') {
      let upper = 0;
      let letters = 0;
      let first = false;
      for (let i = from; i < to; i += 1) {
        const info = this.#info(i);
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
      span: this.#span(from, to),
      text,
      bare: text,
      key: text,
      accented: false,
      bareWindow: false,
      letterCase,
      disguises,
      form: 0,
      spaceBefore: this.#spaced,
    });
    this.windowBits.push(windowBits);
    this.#spaced = false;
  }
}

/** "Iừa đảo" with a capital i for the l: the syllable meant, if there is one. */
function capitalIForL(text: string): WordShape | undefined {
  if (!text.startsWith('i') || text.length < 2) return undefined;
  const shape = wordShape(`l${text.slice(1)}`);
  return shape.shape === 'written' && shape.accented ? shape : undefined;
}

/** A single capital counts as `title`. */
function letterCaseOf(upper: number, letters: number, firstUpper: boolean): Token['letterCase'] {
  if (upper === 0) return 'lower';
  if (upper === 1 && firstUpper) return 'title';
  return upper === letters ? 'upper' : 'mixed';
}

/** Where to cut a text that is longer than the limit: at the last white space near it, never inside a pair. */
function cutAt(original: string, limit: number): number {
  if (original.length <= limit) return original.length;
  for (let i = limit; i > limit - 64 && i > 0; i -= 1) if (original.charCodeAt(i) <= 32) return i;
  const unit = original.charCodeAt(limit - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? limit - 1 : limit;
}

/**
 * Reads a text into tokens whose spans point into the original, with disguises undone.
 *
 * Works on any string. Linear in the length.
 *
 * @param limit how many UTF-16 units are read at most; `cut` says whether the text was longer
 */
export function tokenize(original: string, limit = 30_000): TokenizedText {
  const size = cutAt(original, limit);
  const reader = new Reader(original, readCells(original, size));
  reader.readAll();
  const windows = markBareWindows(reader.windowBits);
  const tokens = reader.drafts;
  for (let i = 0; i < tokens.length; i += 1) {
    const draft = tokens[i];
    if (draft !== undefined && windows[i] === true) draft.bareWindow = true;
  }
  return { original, tokens, cut: size < original.length };
}
