import { ACCENT_MODEL } from './accent-model.ts';
import { bareOf } from './key.ts';
import type { Token } from './types.ts';

/** What is known of how syllables are written and what they stand behind, packed as text. */
export interface AccentModel {
  /** Ways to write a bare syllable, joined by commas, the usual first; then words that only stand before others. */
  readonly words: string;
  /** One digit for each way of writing: how much less likely it is than the likeliest, in steps. */
  readonly costs: string;
  /**
   * For each word, up to a full stop: two digits for each word before it that tells something. The first holds the place
   * in `GAINS` and, in eights, how many times `DIGITS.length` words lie between; the second how many more.
   */
  readonly pairs: string;
}

/** Digits of base 88 that need no escape in a string between single quotes. */
export const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => !'\'\\`.$"'.includes(sign))
  .join('');

/** A step of cost or gain, in natural logarithms. */
export const STEP = 0.1;
/** How much likelier one word behind another can be, in steps; the first says nothing and only leads on. */
export const GAINS = [0, -15, -8, -4, 3, 6, 9, 13, 17, 22, 30] as const;
/** Words that one pair leads on at most. */
export const FARTHEST = 8 * DIGITS.length - 1;
/** What stands beside a word without being one. */
const NUMBER = '#';
export const SENTENCE_END = '^';
const OTHER = '*';

const ENDS = new Set(['.', '?', '!', '…']);

/** What the table knows a token by. */
export function accentName({ kind, text }: Token): string {
  if (kind === 'word') return text;
  if (kind === 'number') return NUMBER;
  return kind === 'break' || ENDS.has(text) ? SENTENCE_END : OTHER;
}

/** The model unpacked. Words are numbered in the order of `words`. */
export interface AccentTable {
  readonly words: readonly string[];
  /** Numbers of the ways to write a bare syllable. */
  readonly waysOf: ReadonlyMap<string, readonly number[]>;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly costs: Uint8Array;
  /** Gain of a word behind another, in steps. */
  gain(before: number, word: number): number;
}

/** Gains by the numbers of two words, 15 bits each: asked for each two ways of writing two words that stand side by side. */
class Gains {
  readonly #pairs: Int32Array;
  readonly #gains: Int8Array;
  readonly #shift: number;

  constructor(size: number) {
    const bits = 33 - Math.clz32(size);
    this.#shift = 32 - bits;
    this.#pairs = new Int32Array(1 << bits).fill(-1);
    this.#gains = new Int8Array(1 << bits);
  }

  /** Where a pair stands, or the free place where it would. */
  #placeOf(pair: number): number {
    const last = this.#pairs.length - 1;
    let place = Math.imul(pair, 0x9e3779b1) >>> this.#shift;
    while (this.#pairs[place] !== pair && this.#pairs[place] !== -1) place = (place + 1) & last;
    return place;
  }

  set(before: number, word: number, gain: number): void {
    const pair = (before << 15) | word;
    const place = this.#placeOf(pair);
    this.#pairs[place] = pair;
    this.#gains[place] = gain;
  }

  /** The gain, in steps; 0 for a pair that is not known. */
  of(before: number, word: number): number {
    return before < 0 || word < 0 ? 0 : (this.#gains[this.#placeOf((before << 15) | word)] ?? 0);
  }
}

/** Unpacks a model. */
export function openAccents({ words: lists, costs, pairs }: AccentModel): AccentTable {
  const digitOf = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i += 1) digitOf[DIGITS.charCodeAt(i)] = i;
  const digit = (text: string, at: number): number => digitOf[text.charCodeAt(at)] ?? 0;
  const words: string[] = [];
  const waysOf = new Map<string, readonly number[]>();
  for (const list of lists.split(' ')) {
    const ways = list.split(',');
    if (words.length < costs.length)
      waysOf.set(
        bareOf(ways[0] ?? ''),
        ways.map((_, k) => words.length + k),
      );
    words.push(...ways);
  }
  const gains = new Gains(pairs.length / 2);
  let word = 0;
  let before = 0;
  for (let at = 0; at < pairs.length; ) {
    if (pairs.charAt(at) === '.') {
      word += 1;
      before = 0;
      at += 1;
      continue;
    }
    const first = digit(pairs, at);
    before += (first % 8) * DIGITS.length + digit(pairs, at + 1);
    const gain = GAINS[first >> 3] ?? 0;
    if (gain !== 0) gains.set(before, word, gain);
    at += 2;
  }
  return {
    words,
    waysOf,
    numberOf: new Map(words.map((word, number) => [word, number])),
    costs: Uint8Array.from(costs, (sign) => digit(sign, 0)),
    gain: (before, word) => gains.of(before, word),
  };
}

let opened: AccentTable | undefined;

/** Unpacked for the first text that is written without diacritics. */
export function accentTable(): AccentTable {
  opened ??= openAccents(ACCENT_MODEL);
  return opened;
}
