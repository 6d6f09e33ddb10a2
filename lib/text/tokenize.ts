import { markBareWindows, provesStripping, type WindowItem } from './bare-window.ts';
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
import { isJoinable, spacedSyllables } from './join-pieces.ts';
import { readLink } from './read-link.ts';
import { numberText, readNumber } from './read-number.ts';
import { plainShape, readWord } from './read-word.ts';
import type { Disguise, Span, Token, TokenizedText, TokenKind } from './types.ts';
import { type WordShape, wordShape } from './word-shape.ts';

/** A token before the windows of the whole text are known. */
interface Draft {
  kind: TokenKind;
  span: Span;
  text: string;
  bare: string;
  key: string;
  accented: boolean;
  bareWindow: boolean;
  letterCase: Token['letterCase'];
  disguises: readonly Disguise[];
  spaceBefore: boolean;
}

const NO_DISGUISE: readonly Disguise[] = [];

/** Bits of a letter cell that need the slow, careful reading of `readWord`. */
const UNUSUAL = STYLED_BIT | LOOK_ALIKE | FOREIGN_MARKS | AFTER_INVISIBLE;

const DOT = 46;
const APOSTROPHE = 39;
const UNDERSCORE = 95;

/** Marks that people put inside words to break them up. */
const BREAKERS = new Set([46, 44, 47, 45, 42, 124, 126, 0x2022, 0x2013, 59]);

/** Abbreviations whose full stop is part of them ("TP.HCM", "Q. 1"), compared in lower case. */
const DOTTED = new Set('tp tx tt q p h x t ts ths gs pgs bs ls ks cn nsnd nsưt đ th st ub'.split(' '));

/** Words that are no Vietnamese syllable but are hidden with digits all the same. */
const LEET_WORDS = new Set('zalo otp link web app tele telegram facebook momo bank'.split(' '));

/** Longest piece of text in which a dotted or digit-studded syllable is looked for, in letters. */
const JOIN_LETTERS = 8;

class Reader {
  readonly #original: string;
  readonly #cells: Cells;
  /** Lower-case original of the same length, or undefined when case folding changes its length. */
  readonly #lower: string | undefined;
  readonly drafts: Draft[] = [];
  readonly windowItems: WindowItem[] = [];
  #spaced = true;
  #latin = false;
  #noLinkBefore = 0;
  #noSpacedBefore = 0;
  #stretchEnd = 0;
  #stretchHasLink = false;

  constructor(original: string, cells: Cells) {
    this.#original = original;
    this.#cells = cells;
    const lower = original.toLowerCase();
    this.#lower = lower.length === original.length ? lower : undefined;
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

  readAll(): void {
    let i = 0;
    while (i < this.#cells.length) i = this.#next(i);
  }

  #next(i: number): number {
    const cls = this.#class(i);
    if (cls === SPACE || (cls === MARK && this.#code(i) === UNDERSCORE)) {
      this.#spaced = true;
      return i + 1;
    }
    if (cls === BREAK) return this.#break(i);
    if (cls === EMOJI) {
      let end = i + 1;
      while (this.#class(end) === EMOJI) end += 1;
      this.#emit('emoji', i, end, '');
      return end;
    }
    if (i >= this.#stretchEnd) this.#measureStretch(i);
    if (this.#stretchHasLink && i >= this.#noLinkBefore && (cls === LETTER || cls === DIGIT)) {
      const scan = readLink(this.#cells, i, this.#stretchEnd);
      if (scan.end > 0) {
        this.#emitLink(i, scan.end);
        return scan.end;
      }
      this.#noLinkBefore = scan.noneBefore;
    }
    if (cls === DIGIT) return this.#number(i);
    if (cls === LETTER || cls === OTHER) return this.#word(i);
    return this.#mark(i);
  }

  /** Finds the end of the stretch without white space that begins at `i`, and whether an address can be in it. */
  #measureStretch(i: number): void {
    let end = i;
    let has = false;
    for (; end < this.#cells.length; end += 1) {
      const info = this.#info(end);
      const cls = classOf(info);
      if (cls === SPACE || cls === BREAK) break;
      if (cls !== MARK) continue;
      const code = codeOf(info);
      if (code === DOT || code === 64)
        has ||= this.#class(end + 1) === LETTER || this.#class(end + 1) === DIGIT;
      else if (code === 58) has ||= this.#code(end + 1) === 47;
    }
    this.#stretchEnd = end;
    this.#stretchHasLink = has;
  }

  #break(i: number): number {
    let last = i;
    let k = i + 1;
    for (; k < this.#cells.length; k += 1) {
      const cls = this.#class(k);
      if (cls === BREAK) last = k;
      else if (cls !== SPACE) break;
    }
    this.#emit('break', i, last + 1, '\n');
    this.#spaced = true;
    return k;
  }

  #mark(i: number): number {
    const code = this.#code(i);
    if (code === 64 || code === 35) {
      const end = this.#tagEnd(i + 1);
      if (end > i + 1) {
        let text = code === 64 ? '@' : '';
        text += this.#tagText(i + 1, end);
        this.#emit('tag', i, end, text);
        return end;
      }
    }
    let end = i + 1;
    while (this.#class(end) === MARK && this.#code(end) === code && code !== 0xfffd) end += 1;
    const text = code === DOT && end - i > 1 ? '…' : String.fromCharCode(code);
    this.#emit(
      'mark',
      i,
      end,
      text,
      code === DOT || code === 33 || code === 63 || code === 0x2026 || code === 59,
    );
    return end;
  }

  #tagEnd(i: number): number {
    let end = i;
    let letters = 0;
    for (; end < this.#cells.length; end += 1) {
      const cls = this.#class(end);
      if (cls === LETTER || cls === OTHER) letters += 1;
      else if (cls === DIGIT || this.#code(end) === UNDERSCORE) continue;
      else if (this.#code(end) === DOT && this.#class(end + 1) === LETTER && this.#code(i - 1) === 64)
        continue;
      else break;
    }
    return letters > 0 ? end : i;
  }

  #tagText(from: number, to: number): string {
    let text = '';
    for (let i = from; i < to; i += 1) text += this.#original.slice(this.#cells.start[i], this.#cells.end[i]);
    return text.normalize('NFKC').toLowerCase();
  }

  #number(i: number): number {
    const cells = this.#cells;
    const leet = this.#leetEnd(i);
    if (leet > 0) return this.#joined(i, leet, 'digits');
    const end = readNumber(cells, i, cells.length);
    this.#emit('number', i, end, numberText(cells, i, end));
    return end;
  }

  #emitLink(from: number, to: number): void {
    let text = '';
    let bits = 0;
    for (let i = from; i < to; i += 1) {
      const info = this.#info(i);
      bits |= info;
      text +=
        classOf(info) === OTHER
          ? this.#original.slice(this.#cells.start[i], this.#cells.end[i])
          : this.#letter(i);
    }
    const disguises: Disguise[] = [];
    if ((bits & LOOK_ALIKE) !== 0) disguises.push('homoglyph');
    if ((bits & STYLED_BIT) !== 0) disguises.push('styled');
    this.#emit('link', from, to, text);
    const draft = this.drafts[this.drafts.length - 1];
    if (draft !== undefined && disguises.length > 0) draft.disguises = disguises;
  }

  #letter(i: number): string {
    return numberText(this.#cells, i, i + 1);
  }

  /** One word, or the first of the words that begin at cell `i`; gives the next cell to read. */
  #word(i: number): number {
    const cells = this.#cells;
    let end = i;
    let bits = 0;
    let repeats = false;
    let script = 0;
    for (; end < cells.length; end += 1) {
      const info = this.#info(end);
      const cls = classOf(info);
      if (cls !== LETTER && cls !== OTHER) break;
      // Latin and another script written together are two words; look-alikes go with either.
      const here = cls === OTHER ? (isLatinCode(codeOf(info)) ? 1 : 2) : (info & LOOK_ALIKE) !== 0 ? 0 : 1;
      if (here !== 0 && script !== 0 && here !== script) break;
      if (here !== 0) script = here;
      if (end > i) bits |= info;
      else bits |= info & ~AFTER_INVISIBLE;
      if (cls === OTHER) bits |= STYLED_BIT;
      if (end - i >= 2 && sameLetter(codeOf(info), this.#code(end - 1), this.#code(end - 2))) repeats = true;
    }
    const next = this.#code(end);
    const nextClass = this.#class(end);
    if (end - i === 1 && nextClass === SPACE && i >= this.#noSpacedBefore) {
      const spaced = this.#spacedLetters(i);
      if (spaced > i) return spaced;
    }
    if (nextClass === DIGIT || next === 64) {
      const leet = this.#leetEnd(i);
      if (leet > 0) return this.#joined(i, leet, 'digits');
    } else if (nextClass === MARK && end - i < JOIN_LETTERS && BREAKERS.has(next)) {
      const joined = this.#dotted(i);
      if (joined > 0) return joined;
    }
    const plain = (bits & UNUSUAL) === 0 && !repeats && !this.#composed(i, end);
    if (plain) {
      const span = this.#span(i, end);
      const text =
        this.#lower === undefined
          ? this.#original.slice(span.start, span.end).toLowerCase()
          : this.#lower.slice(span.start, span.end);
      this.#emitWord(i, end, wordShape(text), NO_DISGUISE);
    } else {
      const picked: number[] = [];
      for (let k = i; k < end; k += 1) picked.push(k);
      this.#emitPicked(picked, []);
    }
    return this.#afterWord(end);
  }

  /** True when some cell of the word was written with more than one character, or as anything but NFC. */
  #composed(from: number, to: number): boolean {
    const span = this.#span(from, to);
    return span.end - span.start !== to - from || isEth(this.#original, span);
  }

  /** Passes over the full stop of an abbreviation and the apostrophe inside a name, which separate no sentence. */
  #afterWord(end: number): number {
    const code = this.#code(end);
    if (this.#class(end) !== MARK) return end;
    const after = this.#class(end + 1);
    if (code === APOSTROPHE && after === LETTER) {
      this.#spaced = false;
      return end + 1;
    }
    if (code !== DOT) return end;
    const word = this.drafts[this.drafts.length - 1];
    if (word === undefined) return end;
    const initials = word.letterCase === 'upper' && word.text.length <= 4 && !/[aeiouy]/.test(word.bare);
    const dotted = DOTTED.has(word.text);
    if ((after === LETTER || after === DIGIT) && (dotted || initials)) return end + 1;
    if (after === SPACE && dotted && (word.text.length > 1 || word.letterCase !== 'lower')) {
      const follower = this.#info(end + 2);
      if (classOf(follower) === DIGIT || (classOf(follower) === LETTER && (follower & UPPER) !== 0))
        return end + 1;
    }
    return end;
  }

  /** "l ừ a đ ả o": emits the syllables and gives the next cell; `i` when the letters spell none. */
  #spacedLetters(i: number): number {
    const picked: number[] = [];
    let k = i;
    for (;;) {
      picked.push(k);
      const gap = this.#class(k + 1) === SPACE ? (this.#class(k + 2) === SPACE ? 3 : 2) : 0;
      if (gap === 0) break;
      const following = k + gap;
      if (this.#class(following) !== LETTER) break;
      const beyond = this.#class(following + 1);
      if (beyond === LETTER || beyond === OTHER || beyond === DIGIT) break;
      k = following;
    }
    this.#noSpacedBefore = k + 1;
    if (picked.length < 3) return i;
    const groups = spacedSyllables(this.#cells, picked);
    if (groups.length === 0) return i;
    let last = i;
    for (const group of groups) {
      this.#emitPicked(group, ['spaced']);
      this.#spaced = true;
      last = group[group.length - 1] ?? last;
    }
    this.#noSpacedBefore = last + 1;
    return last + 1;
  }

  /** One past a word with digits for letters that begins at `i`; 0 when there is none. */
  #leetEnd(i: number): number {
    const picked: number[] = [];
    let digits = 0;
    let end = i;
    for (; end - i <= JOIN_LETTERS; end += 1) {
      const info = this.#info(end);
      const cls = this.#class(end);
      const sign = cls === MARK && codeOf(info) === 64 && this.#class(end + 1) === LETTER && end > i;
      if (cls === LETTER) picked.push(end);
      else if ((cls === DIGIT && isLeetDigit(codeOf(info))) || sign) {
        digits += 1;
        picked.push(end);
      } else break;
    }
    if (digits === 0 || digits === picked.length || end - i > JOIN_LETTERS) return 0;
    if (this.#class(end) === DIGIT || this.#class(end) === OTHER) return 0;
    const shape = plainShape(this.#cells, picked);
    if (shape === undefined) return 0;
    if (LEET_WORDS.has(shape.text)) return end;
    if (shape.shape === 'none' || picked.length < 3) return 0;
    const first = this.#class(i) !== LETTER;
    const last = this.#class(end - 1) !== LETTER;
    if (first && !(digits === 1 && this.#code(i) === 48)) return 0;
    if (first || last) {
      if (digits !== 1) return 0;
      // "ch0", "th4": only behind letters that cannot be a word themselves.
      const rest = first ? picked.slice(1) : picked.slice(0, -1);
      const alone = plainShape(this.#cells, rest);
      const digit = this.#code(first ? i : end - 1);
      return alone !== undefined && alone.shape === 'none' && digit === 48 && rest.length >= 2 ? end : 0;
    }
    // "tháng7năm" is three words without spaces.
    const cut = picked.findIndex((cell) => this.#class(cell) !== LETTER);
    const left = plainShape(this.#cells, picked.slice(0, cut));
    const right = plainShape(this.#cells, picked.slice(cut + 1));
    const both = left?.shape !== 'none' && right?.shape !== 'none' && cut >= 2 && picked.length - cut > 2;
    return both ? 0 : end;
  }

  /** Emits cells `[from, to)` as one word with a disguise. */
  #joined(from: number, to: number, disguise: Disguise): number {
    const picked: number[] = [];
    for (let k = from; k < to; k += 1) picked.push(k);
    this.#emitPicked(picked, disguise === 'digits' ? [] : [disguise]);
    return this.#afterWord(to);
  }

  /** "ph.ạt", "t.i.ề.n", "U.B.N.D": emits the joined word and gives the next cell; 0 when nothing joins. */
  #dotted(i: number): number {
    const pieces: number[][] = [];
    let k = i;
    let letters = 0;
    for (;;) {
      const piece: number[] = [];
      while (this.#class(k) === LETTER && letters <= JOIN_LETTERS) {
        piece.push(k);
        letters += 1;
        k += 1;
      }
      if (letters > JOIN_LETTERS || piece.length === 0) break;
      pieces.push(piece);
      if (this.#class(k) !== MARK || !BREAKERS.has(this.#code(k))) break;
      k += this.#code(k) === DOT && this.#code(k + 1) === DOT ? 2 : 1;
      if (this.#class(k) !== LETTER) break;
    }
    for (let n = pieces.length; n >= 2; n -= 1) {
      const used = pieces.slice(0, n);
      if (isJoinable(this.#cells, used)) {
        const picked = used.flat();
        this.#emitPicked(picked, ['dots']);
        return this.#afterWord((picked[picked.length - 1] ?? i) + 1);
      }
    }
    // Initials of names and offices: one token, but no sign of hiding anything.
    let singles = 0;
    while ((pieces[singles]?.length ?? 0) === 1) singles += 1;
    if (
      singles >= 2 &&
      pieces.slice(0, singles).every((piece, n) => this.#isInitial(piece[0] ?? 0, n === 0))
    ) {
      const picked = pieces.slice(0, singles).flat();
      this.#emitPicked(picked, []);
      return this.#afterWord((picked[picked.length - 1] ?? i) + 1);
    }
    return 0;
  }

  /** An upper-case letter that follows a full stop directly (or is the first). */
  #isInitial(i: number, first: boolean): boolean {
    return (this.#info(i) & UPPER) !== 0 && (first || this.#code(i - 1) === DOT);
  }

  #emitPicked(picked: readonly number[], already: readonly Disguise[]): void {
    const word = readWord(this.#cells, picked, this.#original, this.#latin);
    let disguises = word.disguises;
    const hidden = picked.some((cell, n) => n > 0 && (this.#info(cell) & AFTER_INVISIBLE) !== 0);
    if (already.length > 0 || hidden)
      disguises = [...already, ...word.disguises, ...(hidden ? (['zero-width'] as const) : [])];
    const from = picked[0] ?? 0;
    const to = (picked[picked.length - 1] ?? 0) + 1;
    this.#emitWord(from, to, word.shape, disguises);
  }

  #emitWord(from: number, to: number, shape: WordShape, disguises: readonly Disguise[]): void {
    this.#latin = shape.bare !== '';
    this.drafts.push({
      kind: 'word',
      span: this.#span(from, to),
      text: shape.text,
      bare: shape.bare,
      key: shape.key,
      accented: shape.accented,
      bareWindow: false,
      letterCase: this.#caseOf(from, to),
      disguises,
      spaceBefore: this.#spaced,
    });
    this.windowItems.push({
      accented: shape.accented,
      isWord: true,
      isSyllable: shape.shape !== 'none',
      proof: provesStripping(shape),
      ends: false,
    });
    this.#spaced = false;
  }

  #emit(kind: TokenKind, from: number, to: number, text: string, endsSentence = kind === 'break'): void {
    const span = this.#span(from, to);
    const written = text === '' && kind === 'emoji' ? this.#original.slice(span.start, span.end) : text;
    this.drafts.push({
      kind,
      span,
      text: written,
      bare: written,
      key: written,
      accented: false,
      bareWindow: false,
      letterCase: this.#caseOf(from, to),
      disguises: NO_DISGUISE,
      spaceBefore: this.#spaced,
    });
    this.windowItems.push({
      accented: false,
      isWord: false,
      isSyllable: false,
      proof: false,
      ends: endsSentence,
    });
    this.#spaced = false;
  }

  #caseOf(from: number, to: number): Token['letterCase'] {
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
    if (upper === 0) return 'lower';
    if (upper === 1 && first) return 'title';
    return upper === letters ? 'upper' : 'mixed';
  }
}

function isLeetDigit(code: number): boolean {
  return code === 48 || code === 49 || code === 51 || code === 52 || code === 53 || code === 55;
}

/** Latin letters of other alphabets (ł, æ, ß) have codes below U+0250. */
function isLatinCode(code: number): boolean {
  return code < 0x250;
}

function sameLetter(a: number, b: number, c: number): boolean {
  return a === b && b === c;
}

/** Ð (U+00D0) and ð are drawn like đ but lower-case to another letter. */
function isEth(original: string, span: Span): boolean {
  for (let i = span.start; i < span.end; i += 1) {
    const unit = original.charCodeAt(i);
    if (unit === 0xd0 || unit === 0xf0 || unit === 0x189 || unit === 0x256) return true;
  }
  return false;
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
  const windows = markBareWindows(reader.windowItems);
  for (const [i, draft] of reader.drafts.entries()) draft.bareWindow = windows[i] ?? false;
  return { original, tokens: reader.drafts, cut: size < original.length };
}
