import { Scratch } from '../../text/scratch.ts';
import { NUMBER } from '../../text/traits.ts';
import type { Span, Token, TokenizedText } from '../../text/types.ts';
import { LABELLED } from '../word-lists.ts';
import type { WhenRead } from './types.ts';
import { labelOf } from './words.ts';

/** One text on its way through the readers. A token that one reader has used is not read by the next. */
export interface Reading {
  readonly original: string;
  readonly tokens: readonly Token[];
  /** Traits of the tokens. */
  readonly traits: readonly number[];
  readonly labels: readonly (string | undefined)[];
  /** Indexes of the number tokens. */
  readonly numbers: readonly number[];
  /** 1 for the words with which a number may begin. */
  readonly counts: Int32Array;
  readonly taken: Int32Array;
  readonly when: WhenRead;
}

const countsOfToken = new Scratch();
const takenTokens = new Scratch();

/** Good until the next text is opened. */
export function openReading(text: TokenizedText, when: WhenRead): Reading {
  const { tokens, traits } = text;
  const labels: (string | undefined)[] = new Array(tokens.length);
  const numbers: number[] = [];
  const counts = countsOfToken.of(tokens.length).fill(0, 0, tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    const trait = traits[i] ?? 0;
    const token = (trait & LABELLED) !== 0 ? tokens[i] : undefined;
    const label = token === undefined ? undefined : labelOf(token);
    labels[i] = label?.word;
    if (label?.counts === true) counts[i] = 1;
    if ((trait & NUMBER) !== 0) numbers.push(i);
  }
  const taken = takenTokens.of(tokens.length).fill(0, 0, tokens.length);
  return { original: text.original, tokens, traits, labels, numbers, counts, taken, when };
}

/** Place of the tokens `[from, to)` in the text. */
export function placeOf(
  reading: Reading,
  from: number,
  to: number,
): { from: number; to: number; span: Span } {
  const start = reading.tokens[from]?.span.start ?? 0;
  const end = reading.tokens[to - 1]?.span.end ?? start;
  return { from, to, span: { start, end } };
}

export function take(reading: Reading, from: number, to: number): void {
  reading.taken.fill(1, from, to);
}

export function isTaken(reading: Reading, index: number): boolean {
  return reading.taken[index] === 1;
}

/** True when the labels from `index` on are exactly these words. */
export function wordsAt(reading: Reading, index: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k += 1) if (reading.labels[index + k] !== words[k]) return false;
  return true;
}

/** The text of a mark token, or nothing. */
export function markAt(reading: Reading, index: number): string | undefined {
  const token = reading.tokens[index];
  return token?.kind === 'mark' ? token.text : undefined;
}

/** False where no value can be read: neither a number nor, for a number in words, a word with which one may begin. */
export function mayBeNumber(reading: Reading, index: number): boolean {
  return reading.counts[index] === 1 || ((reading.traits[index] ?? 0) & NUMBER) !== 0;
}

/** True where a number in words may begin. */
export function mayCount(reading: Reading, index: number): boolean {
  return reading.counts[index] === 1;
}

/** True for a number written onto a word: "VTV24", "km2". */
export function isPartOfName(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.spaceBefore === false && reading.tokens[index - 1]?.kind === 'word';
}

/** Longest run of tokens without a space that is read as one value; document signs have a dozen. */
const MOST_GLUED = 24;

const JOINERS = new Set(['/', '-', '–', '.', '&', '%', '₫', '$']);

/**
 * The number at `index` with everything written onto it without a space ("17h", "-", "22h"; "412", "/", "UBND", "-",
 * "VP"), and where it ends.
 */
export function gluedAt(reading: Reading, index: number): { readonly text: string; readonly to: number } {
  const { tokens } = reading;
  let text = tokens[index]?.text ?? '';
  let to = index + 1;
  const end = Math.min(tokens.length, index + MOST_GLUED);
  for (; to < end; to += 1) {
    const token = tokens[to];
    if (token === undefined || token.spaceBefore) break;
    if (token.kind === 'word' || token.kind === 'number') text += token.text;
    else if (token.kind === 'mark' && JOINERS.has(token.text)) {
      const next = tokens[to + 1];
      const sign = token.text === '%' || token.text === '₫' || token.text === '$';
      if (
        !sign &&
        (next === undefined || next.spaceBefore || (next.kind !== 'word' && next.kind !== 'number'))
      )
        break;
      text += token.text === '–' ? '-' : token.text;
    } else break;
  }
  return { text, to };
}
