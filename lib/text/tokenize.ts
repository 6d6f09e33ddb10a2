import { markBareWindows } from './bare-window.ts';
import { type Cells, cellRange, classAt, codeAt, infoAt, readCells } from './cells.ts';
import {
  BREAK,
  classOf,
  codeOf,
  DIGIT,
  EMOJI,
  LETTER,
  LOOK_ALIKE,
  MARK,
  OTHER,
  SPACE,
  STYLED_BIT,
} from './classify.ts';
import { cutAt } from './cut-at.ts';
import { leetEnd } from './leet-end.ts';
import { AT, COLON, DOT, HASH, SLASH, UNDERSCORE } from './mark-codes.ts';
import { readLink } from './read-link.ts';
import { numberText, readNumber } from './read-number.ts';
import { tagEnd } from './tag-end.ts';
import { NO_DISGUISE, TokenList } from './token-list.ts';
import { ENDS, EMOJI as IS_EMOJI, LINK, NUMBER, TAG } from './traits.ts';
import type { Disguise, TokenizedText } from './types.ts';
import { WordReader } from './word-reader.ts';
import { refreshTraits } from './word-shape.ts';

/** Marks that end a sentence: . ! ? … ; */
const SENTENCE_ENDS = new Set([46, 33, 63, 0x2026, 59]);

/** Reads a text token by token: marks, tags, numbers and addresses here, words by the reader of words. */
class Reader {
  readonly #original: string;
  readonly #cells: Cells;
  readonly #tokens: TokenList;
  readonly #words: WordReader;
  // A search that failed is not tried again inside the stretch it covered; this keeps the whole pass linear.
  #noLinkBefore = 0;
  #stretchEnd = 0;
  #stretchMayLink = false;

  constructor(original: string, cells: Cells) {
    this.#original = original;
    this.#cells = cells;
    this.#tokens = new TokenList(cells);
    this.#words = new WordReader(original, cells, this.#tokens);
  }

  readAll(): TokenList {
    let i = 0;
    while (i < this.#cells.length) i = this.#next(i);
    return this.#tokens;
  }

  /** The cells as the page wrote them, without invisible characters between them. */
  #asWritten(from: number, to: number): string {
    let text = '';
    for (let i = from; i < to; i += 1) text += this.#original.slice(this.#cells.start[i], this.#cells.end[i]);
    return text.normalize('NFKC').toLowerCase();
  }

  #next(i: number): number {
    const cls = classAt(this.#cells, i);
    if (cls === SPACE) {
      this.#tokens.spaced = true;
      return i + 1;
    }
    if (cls === BREAK) return this.#break(i);
    if (cls === EMOJI) {
      let end = i + 1;
      while (classAt(this.#cells, end) === EMOJI) end += 1;
      this.#tokens.other(
        'emoji',
        i,
        end,
        this.#original.slice(this.#cells.start[i], this.#cells.end[end - 1]),
        IS_EMOJI,
      );
      return end;
    }
    if (cls === MARK) return this.#mark(i);
    if (i >= this.#stretchEnd) this.#measureStretch(i);
    if (this.#stretchMayLink && i >= this.#noLinkBefore) {
      const scan = readLink(this.#cells, i, this.#stretchEnd);
      if (scan.end > 0) return this.#link(i, scan.end);
      this.#noLinkBefore = scan.noneBefore;
    }
    return cls === DIGIT ? this.#number(i) : this.#words.read(i);
  }

  /** Finds the end of the stretch without white space that begins at `i`, and whether an address can be in it. */
  #measureStretch(i: number): void {
    let end = i;
    let may = false;
    for (; end < this.#cells.length; end += 1) {
      const info = infoAt(this.#cells, end);
      const cls = classOf(info);
      if (cls === SPACE || cls === BREAK) break;
      if (cls !== MARK || may) continue;
      const code = codeOf(info);
      if (code === DOT || code === AT)
        may = classAt(this.#cells, end + 1) === LETTER || classAt(this.#cells, end + 1) === DIGIT;
      else if (code === COLON) may = codeAt(this.#cells, end + 1) === SLASH;
    }
    this.#stretchEnd = end;
    this.#stretchMayLink = may;
  }

  #break(i: number): number {
    let last = i;
    let k = i + 1;
    for (; k < this.#cells.length; k += 1) {
      const cls = classAt(this.#cells, k);
      if (cls === BREAK) last = k;
      else if (cls !== SPACE) break;
    }
    // Empty lines before and behind all the text separate nothing.
    if (this.#tokens.drafts.length > 0 && k < this.#cells.length)
      this.#tokens.other('break', i, last + 1, '\n', ENDS);
    this.#tokens.spaced = true;
    return k;
  }

  #mark(i: number): number {
    const code = codeAt(this.#cells, i);
    if (code === UNDERSCORE) {
      this.#tokens.spaced = true;
      return i + 1;
    }
    if (code === AT || code === HASH) {
      const end = tagEnd(this.#cells, i + 1);
      if (end > i + 1) {
        this.#tokens.other('tag', i, end, (code === AT ? '@' : '') + this.#asWritten(i + 1, end), TAG);
        return end;
      }
    }
    let end = i + 1;
    while (classAt(this.#cells, end) === MARK && codeAt(this.#cells, end) === code && code !== 0xfffd)
      end += 1;
    const text = code === DOT && end - i > 1 ? '…' : String.fromCharCode(code);
    this.#tokens.other('mark', i, end, text, SENTENCE_ENDS.has(code) ? ENDS : 0);
    return end;
  }

  #number(i: number): number {
    if (codeAt(this.#cells, i) === 48 && classAt(this.#cells, i + 1) === LETTER) {
      const leet = leetEnd(this.#cells, i);
      if (leet > 0) return this.#words.picked(cellRange(i, leet), NO_DISGUISE);
    }
    const cells = this.#cells;
    const end = readNumber(cells, i, cells.length);
    this.#tokens.other('number', i, end, numberText(cells, i, end), NUMBER);
    return end;
  }

  #link(from: number, to: number): number {
    let text = '';
    let bits = 0;
    for (let i = from; i < to; i += 1) {
      const info = infoAt(this.#cells, i);
      bits |= info;
      text += classOf(info) === OTHER ? this.#asWritten(i, i + 1) : numberText(this.#cells, i, i + 1);
    }
    const disguises: Disguise[] = [];
    if ((bits & LOOK_ALIKE) !== 0) disguises.push('homoglyph');
    if ((bits & STYLED_BIT) !== 0) disguises.push('styled');
    this.#tokens.other(
      'link',
      from,
      to,
      text.normalize('NFC'),
      LINK,
      disguises.length > 0 ? disguises : NO_DISGUISE,
    );
    return to;
  }
}

/**
 * Reads a text into tokens whose spans point into the original, with disguises undone.
 *
 * Works on any string. Linear in the length.
 *
 * @param limit how many UTF-16 units are read at most; `cut` says whether the text was longer
 */
export function tokenize(original: string, limit = 30_000): TokenizedText {
  refreshTraits();
  const size = cutAt(original, limit);
  const { drafts: tokens, traits } = new Reader(original, readCells(original, size)).readAll();
  const windows = markBareWindows(traits);
  for (let i = 0; i < tokens.length; i += 1) {
    const draft = tokens[i];
    if (draft !== undefined && windows[i] === 1) draft.bareWindow = true;
  }
  return { original, tokens, traits, cut: size < original.length };
}
