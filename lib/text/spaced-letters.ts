import { type Cells, classAt, codeAt, infoAt } from './cells.ts';
import { DIGIT, LETTER, OTHER, SPACE, UPPER } from './classify.ts';
import { spacedSyllables } from './join-pieces.ts';
import { plainText } from './read-word.ts';
import { wordShape } from './word-shape.ts';

/** What a run of single letters spells. */
export interface SpacedLetters {
  /** The cells of each syllable or letter left over; none when the letters spell nothing. */
  readonly groups: readonly (readonly number[])[];
  /** No other run of single letters begins before this cell. */
  readonly noneBefore: number;
}

/** Spaces between two words of single letters, at most. */
const WIDEST = 4;

/** Cells from a letter to the next one in "t . i . ề . n". */
const DOTTED = 4;
const DOT = 46;

/** A dot between two spaces, and a small letter behind it: no sentence ends there. */
function isDotted(cells: Cells, k: number): boolean {
  return (
    classAt(cells, k + 1) === SPACE &&
    codeAt(cells, k + 2) === DOT &&
    classAt(cells, k + 3) === SPACE &&
    classAt(cells, k + DOTTED) === LETTER &&
    (infoAt(cells, k + DOTTED) & UPPER) === 0
  );
}

/** Letters that are a syllable behind a consonant, and no word by themselves: "đ ã", "x ã". */
const NO_WORD = new Set(Array.from('ãẽẻũụỏõỉĩểễệếỗộốớợỡứựữậấầẩẫắằẳẵặ'));

/**
 * "l ừ a đ ả o": reads the single letters with spaces between them that begin at cell `i`.
 *
 * @param inSpaced the word before was written so too
 */
export function spacedLetters(cells: Cells, i: number, inSpaced: boolean): SpacedLetters {
  const letters: number[] = [];
  const wide = new Set<number>();
  let k = i;
  for (;;) {
    letters.push(k);
    const dotted = isDotted(cells, k);
    let gap = dotted ? DOTTED : 1;
    while (gap <= WIDEST && classAt(cells, k + gap) === SPACE) gap += 1;
    if (gap === 1 || classAt(cells, k + gap) !== LETTER) break;
    const beyond = classAt(cells, k + gap + 1);
    if (beyond === LETTER || beyond === OTHER || beyond === DIGIT) break;
    if (gap > 2 && !dotted) wide.add(letters.length);
    k += gap;
  }
  if (letters.length === 2 && wide.size === 0 && isOneWord(cells, letters, inSpaced))
    return { groups: [letters], noneBefore: k + 1 };
  const groups = letters.length < 3 ? [] : spacedSyllables(cells, letters, wide);
  return { groups, noneBefore: k + 1 };
}

/** "đ ã": two letters, of which the second is never written alone; any two among others written so. */
function isOneWord(cells: Cells, letters: readonly number[], inSpaced: boolean): boolean {
  const text = plainText(cells, letters) ?? '';
  return (inSpaced || NO_WORD.has(text.charAt(1))) && wordShape(text).shape === 'written';
}
