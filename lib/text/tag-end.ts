import { type Cells, classAt, codeAt } from './cells.ts';
import { DIGIT, LETTER, OTHER } from './classify.ts';
import { AT, DOT, UNDERSCORE } from './mark-codes.ts';

/** One past the name of a tag that begins at `i`; `i` when there is none ("#1" is no tag). */
export function tagEnd(cells: Cells, i: number): number {
  let end = i;
  let letters = 0;
  for (; end < cells.length; end += 1) {
    const cls = classAt(cells, end);
    if (cls === LETTER || cls === OTHER) letters += 1;
    else if (cls !== DIGIT && codeAt(cells, end) !== UNDERSCORE) {
      const inner =
        codeAt(cells, end) === DOT && classAt(cells, end + 1) === LETTER && codeAt(cells, i - 1) === AT;
      if (!inner) break;
    }
  }
  return letters > 0 ? end : i;
}
