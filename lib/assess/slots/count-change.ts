import { numberAt, type WrittenNumber } from './count-number.ts';
import type { Reading } from './reading.ts';
import { isTaken } from './reading.ts';

const ARROWS = new Set(['→', '>', '⇒', '➡', '➜', '➔']);

const CHANGE_WORDS = new Set(['còn', 'xuống', 'thành']);

const FILLERS = new Set([
  'chỉ',
  'rút',
  'giảm',
  'lại',
  'đúng',
  'khoảng',
  'là',
  'gần',
  'hơn',
  'thì',
  'sẽ',
  'nay',
  'về',
  'trước',
  'kia',
  'đây',
  'cũ',
  'giờ',
]);

/** The number that "còn", "xuống", "→" lead to from `i`, with the noun after it: "34 tỉnh | còn 16". */
export function changeFrom(
  reading: Reading,
  i: number,
): { readonly at: number; readonly number: WrittenNumber } | undefined {
  let changes = false;
  for (let k = i; k < Math.min(reading.tokens.length, i + 6); k += 1) {
    const token = reading.tokens[k];
    if (token === undefined) return undefined;
    const label = reading.labels[k];
    if (token.kind === 'mark' && ARROWS.has(token.text)) changes = true;
    else if (
      token.kind === 'emoji' &&
      /[\u27a1\u2b95]/.test(reading.original.slice(token.span.start, token.span.end))
    )
      changes = true;
    else if (label !== undefined && CHANGE_WORDS.has(label)) changes = true;
    else if (changes) {
      if (isTaken(reading, k)) return undefined;
      const number = numberAt(reading, k);
      if (number !== undefined) return { at: k, number };
      if (label === undefined || !FILLERS.has(label)) return undefined;
    } else if (token.kind === 'mark' && token.text === '.' && reading.labels[k + 1] === 'nay') {
      // "63 tỉnh, thành. Nay còn 34": the change is told in the next sentence.
    } else if (
      !(token.kind === 'mark' && (token.text === '-' || token.text === '=' || token.text === ',')) &&
      (label === undefined || !FILLERS.has(label))
    ) {
      return undefined;
    }
  }
  return undefined;
}
