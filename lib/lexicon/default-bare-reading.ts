import type { Token } from '../text/types.ts';
import type { BareReading } from './types.ts';

/** How far a phrase that says nothing about it may be recognised without its diacritics: by its length. */
export function defaultBareReading(tokens: readonly Token[]): BareReading {
  const syllables = tokens.filter((token) => token.kind === 'word').length;
  if (syllables < 2) return 'never';
  return syllables === 2 ? 'paired' : 'window';
}
