import type { Features } from './model/linear-model.ts';
import type { Reading } from './reading.ts';

/** What a word counts, however often it stands there. */
const WORD_VALUE = 0.5;

/** Prefixes of the word features: in the whole text, and in the claim's sentence. */
export const TEXT_WORD = 'p:';
export const CLAIM_WORD = 'w:';

interface Range {
  readonly from: number;
  readonly to: number;
}

function distinctWords(reading: Reading, { from, to }: Range): Set<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const token = reading.text.tokens[at];
    if (token?.kind === 'word') words.add(token.text);
  }
  return words;
}

export function wholeText(reading: Reading): Range {
  return { from: 0, to: reading.text.tokens.length };
}

/** The words of a range as features, for the training. */
export function wordFeatures(reading: Reading, range: Range, prefix: string): Features {
  const features = new Map<string, number>();
  for (const word of distinctWords(reading, range)) features.set(`${prefix}${word}`, WORD_VALUE);
  return features;
}

/** The same sum as weighing `wordFeatures`, without building their names. */
export function weighWords(reading: Reading, range: Range, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of distinctWords(reading, range)) sum += weights.get(word) ?? 0;
  return sum * WORD_VALUE;
}
