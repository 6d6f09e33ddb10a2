import { type Cells, classAt } from './cells.ts';
import { DIGIT, LETTER, OTHER, SPACE } from './classify.ts';
import { spacedSyllables } from './join-pieces.ts';

/** What a run of single letters spells. */
export interface SpacedLetters {
  /** The cells of each syllable or letter left over; none when the letters spell nothing. */
  readonly groups: readonly (readonly number[])[];
  /** No other run of single letters begins before this cell. */
  readonly noneBefore: number;
}

/** "l ừ a đ ả o": reads the single letters with spaces between them that begin at cell `i`. */
export function spacedLetters(cells: Cells, i: number): SpacedLetters {
  const letters: number[] = [];
  const wide = new Set<number>();
  let k = i;
  for (;;) {
    letters.push(k);
    const gap = classAt(cells, k + 1) !== SPACE ? 0 : classAt(cells, k + 2) === SPACE ? 3 : 2;
    if (gap === 0 || classAt(cells, k + gap) !== LETTER) break;
    const beyond = classAt(cells, k + gap + 1);
    if (beyond === LETTER || beyond === OTHER || beyond === DIGIT) break;
    if (gap === 3) wide.add(letters.length);
    k += gap;
  }
  const groups = letters.length < 3 ? [] : spacedSyllables(cells, letters, wide);
  return { groups, noneBefore: k + 1 };
}
