import { ACCENT_MODEL } from './accent-model.ts';
import { bareOf } from './key.ts';

/** What is known of how syllables are written and what they stand behind, packed as text. */
export interface AccentModel {
  /** Ways to write a bare syllable, joined by commas, the usual first; then words that only stand before others. */
  readonly words: string;
  /** One digit for each way of writing: how seldom it is, in steps. */
  readonly costs: string;
  /** For each way of writing, up to a full stop: two digits for the word before it, one for how much likelier that makes it. */
  readonly pairs: string;
}

/** Digits of base 88 that need no escape in a string between single quotes. */
export const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => !'\'\\`.$"'.includes(sign))
  .join('');

/** A step of cost or gain, in natural logarithms. */
export const STEP = 0.25;
/** What stands before a word without being one. */
export const NUMBER = '#';
export const SENTENCE_END = '^';
export const OTHER = '*';

/** The model unpacked. Words are numbered in the order of `words`. */
export interface AccentTable {
  readonly words: readonly string[];
  /** Numbers of the ways to write a bare syllable. */
  readonly waysOf: ReadonlyMap<string, readonly number[]>;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly costs: Uint8Array;
  /** Gain of a word behind another, in steps: `before * words.length + word`. */
  readonly gains: ReadonlyMap<number, number>;
}

function open({ words: lists, costs, pairs }: AccentModel): AccentTable {
  const digitOf = new Map(Array.from(DIGITS, (sign, i) => [sign, i]));
  const digit = (text: string, at: number): number => digitOf.get(text.charAt(at)) ?? 0;
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
  const gains = new Map<number, number>();
  pairs.split('.').forEach((list, word) => {
    for (let at = 0; at < list.length; at += 3) {
      const before = digit(list, at) * DIGITS.length + digit(list, at + 1);
      gains.set(before * words.length + word, digit(list, at + 2));
    }
  });
  return {
    words,
    waysOf,
    numberOf: new Map(words.map((word, number) => [word, number])),
    costs: Uint8Array.from(costs, (sign) => digitOf.get(sign) ?? 0),
    gains,
  };
}

let opened: AccentTable | undefined;

/** Unpacked for the first text that is written without diacritics. */
export function accentTable(): AccentTable {
  opened ??= open(ACCENT_MODEL);
  return opened;
}
