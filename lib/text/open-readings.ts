import { compose } from './letters.ts';
import { isSyllable } from './syllable.ts';
import type { Token } from './types.ts';
import { wordShape } from './word-shape.ts';

const NO_READINGS: readonly string[] = [];

const VARIANTS: Readonly<Record<string, string>> = { a: 'aăâ', e: 'eê', o: 'oôơ', u: 'uư', i: 'i', y: 'y' };

const MOST_VARIANTS = 96;

/** True for a word whose letters were replaced by others that leave open which were meant. */
export function isGuess(token: Token | undefined): boolean {
  if (token === undefined || token.disguises.length === 0) return false;
  return token.disguises.includes('digits') || token.disguises.includes('foreign-letter');
}

// The readings of a few words that come again and again; emptied when full.
const CACHE_LIMIT = 256;

const cache = new Map<string, readonly string[]>();

/** Every syllable that a word hidden with digits or foreign letters may be: they leave hats and tone open. */
export function openReadings(token: Token): readonly string[] {
  if (token.bare.length > 8 || !isSyllable(token.bare)) return NO_READINGS;
  const name = `${token.bare} ${token.key}`;
  const known = cache.get(name);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const made = spellReadings(token);
  cache.set(name, made);
  return made;
}

function spellReadings(token: Token): readonly string[] {
  let forms: string[] = [''];
  for (const letter of token.bare) {
    const options = VARIANTS[letter] ?? letter;
    const next: string[] = [];
    for (const form of forms) for (const option of options) next.push(form + option);
    forms = next.slice(0, MOST_VARIANTS);
  }
  const keys: string[] = [];
  for (const form of forms) {
    if (!isSyllable(form)) continue;
    const at = Array.from(form).findIndex((letter) => 'aăâeêioôơuưy'.includes(letter));
    if (at < 0) continue;
    for (let tone = 0; tone < 6; tone += 1) {
      const toned = form.slice(0, at) + compose(form.charCodeAt(at), tone) + form.slice(at + 1);
      const key = wordShape(toned).key;
      if (key !== token.key) keys.push(key);
    }
  }
  return keys;
}
