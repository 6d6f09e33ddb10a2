import { toneless, unhat } from './letters.ts';
import { wordShape } from './word-shape.ts';

/**
 * Matching key of one well-formed syllable: toneless letters + tone digit, the same as `Token.key`
 * ("hoà" and "hòa" → "hoa1", "con" → "con0", "kỹ" and "kĩ" → "ki4").
 */
export function syllableKey(syllable: string): string {
  return wordShape(syllable.normalize('NFC').toLowerCase()).key;
}

/** A text without tones and diacritics, lower case ("Đường Sắt" → "duong sat"). */
export function bareOf(text: string): string {
  let out = '';
  for (const letter of text.normalize('NFC').toLowerCase()) out += unhat(toneless(letter)[0]);
  return out;
}
