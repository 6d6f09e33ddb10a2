import { isGuess, openReadings } from './open-readings.ts';
import { holds } from './teencode-condition.ts';
import { isInTable, teencodeOf } from './teencode-table.ts';
import type { Token } from './types.ts';

const NO_READINGS: readonly string[] = [];

/** True for the key of a word that the table knows; all others have readings only when their letters were replaced. */
export function isAbbreviation(key: string): boolean {
  return isInTable(key);
}

/**
 * Other readings of a word: what an abbreviation or respelling may stand for here ("ko" → không; "nc" → nước or nói
 * chuyện), and the possible syllables behind a word whose letters were replaced ("th0ng"). Each reading is one or
 * more syllable keys joined by one space. The word's own key is not among them.
 */
export function readings(token: Token, index: number, tokens: readonly Token[]): readonly string[] {
  if (token.kind !== 'word') return NO_READINGS;
  if (isGuess(token)) return openReadings(token);
  const known = teencodeOf(token.key);
  if (known === undefined) return NO_READINGS;
  const result: string[] = [];
  for (const reading of known) if (holds(reading.condition, index, tokens)) result.push(reading.keys);
  return result;
}
