import { type Cells, cellRange, infoAt } from './cells.ts';
import { AFTER_INVISIBLE } from './classify.ts';
import { plainText } from './read-word.ts';
import { wordShape } from './word-shape.ts';

const NONE: readonly (readonly number[])[] = [];

/** "lừa" + zero-width space + "đảo": the cells of the syllables that invisible characters stand between; else none. */
export function splitAtInvisible(cells: Cells, from: number, to: number): readonly (readonly number[])[] {
  const parts: number[][] = [];
  for (let i = from; i < to; i += 1) {
    const part = parts[parts.length - 1];
    if (part === undefined || (i > from && (infoAt(cells, i) & AFTER_INVISIBLE) !== 0)) parts.push([i]);
    else part.push(i);
  }
  if (parts.length > 12 || parts.length < 2) return NONE;
  const whole = plainText(cells, cellRange(from, to));
  if (whole === undefined || wordShape(whole).shape !== 'none') return NONE;
  for (const part of parts) {
    const text = plainText(cells, part);
    if (part.length < 2 || text === undefined || wordShape(text).shape !== 'written') return NONE;
  }
  return parts;
}
