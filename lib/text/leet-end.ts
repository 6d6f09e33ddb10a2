import { type Cells, cellRange, classAt, codeAt } from './cells.ts';
import { DIGIT, LETTER, MARK, OTHER } from './classify.ts';
import { JOIN_LETTERS } from './join-pieces.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { AT } from './mark-codes.ts';
import { plainText } from './read-word.ts';
import { wordShape } from './word-shape.ts';

/** Digits that are drawn into words for o, i, e, a, s, t. */
const LEET_DIGITS = new Set([48, 49, 51, 52, 53, 55]);

/** One past a word with digits for letters that begins at `i`; 0 when there is none. */
export function leetEnd(cells: Cells, i: number): number {
  let end = i;
  let digits = 0;
  let digit = i;
  for (; end - i <= JOIN_LETTERS; end += 1) {
    const cls = classAt(cells, end);
    if (cls === LETTER) continue;
    const code = codeAt(cells, end);
    const sign = cls === MARK && code === AT && end > i && classAt(cells, end + 1) === LETTER;
    if (!sign && !(cls === DIGIT && LEET_DIGITS.has(code))) break;
    digits += 1;
    digit = end;
  }
  const letters = end - i - digits;
  if (digits === 0 || letters === 0 || end - i > JOIN_LETTERS || end - i < 3) return 0;
  if (classAt(cells, end) === DIGIT || classAt(cells, end) === OTHER) return 0;
  const text = plainText(cells, cellRange(i, end));
  if (text === undefined) return 0;
  if (KNOWN_WORDS.has(text)) return end;
  if (wordShape(text).shape === 'none') return 0;
  const inner = digit > i && digit < end - 1;
  if (digits > 1) return classAt(cells, i) === LETTER && classAt(cells, end - 1) === LETTER ? end : 0;
  const left = text.slice(0, digit - i);
  const right = text.slice(digit - i + 1);
  if (!inner) {
    // "ch0": only zero, and only beside letters that cannot be a word themselves.
    return codeAt(cells, digit) === 48 && letters >= 2 && wordShape(left + right).shape === 'none' ? end : 0;
  }
  // "tháng7năm" is three words without spaces.
  const words = left.length > 1 && right.length > 1;
  return words && wordShape(left).shape !== 'none' && wordShape(right).shape !== 'none' ? 0 : end;
}
