import { type Cells, classAt, codeAt, infoAt } from './cells.ts';
import { LETTER, MARK, UPPER } from './classify.ts';
import { JOIN_LETTERS, joinable, SyllableGuess } from './join-pieces.ts';
import { DOT } from './mark-codes.ts';

/** Marks that people put inside words to break them up. */
const BREAKERS = new Set([46, 44, 47, 45, 42, 95, 124, 126, 0x2022, 0x2013, 59]);

/** Cell behind a mark that may break up a word at `i`: the mark itself, or two full stops. */
function behind(cells: Cells, i: number): number {
  return i + (codeAt(cells, i) === DOT && codeAt(cells, i + 1) === DOT ? 2 : 1);
}

/** True when the mark at cell `i` may break up a word: a letter follows it. */
export function breaksUp(cells: Cells, i: number): boolean {
  return BREAKERS.has(codeAt(cells, i)) && classAt(cells, behind(cells, i)) === LETTER;
}

/** The letters of one word that marks break up. */
export interface DottedWord {
  readonly cells: readonly number[];
  /** Initials of a name or an office ("U.B.N.D"), not a syllable in pieces. */
  readonly initials: boolean;
}

/** "ph.ạt", "t.i.ề.n", "U.B.N.D": the word that begins at cell `i`; nothing when the pieces do not join. */
export function dottedWord(cells: Cells, i: number): DottedWord | undefined {
  const letters: number[] = [];
  const ends: number[] = [];
  const guess = new SyllableGuess();
  let possible = true;
  let hopeful = 0;
  let initials = 0;
  let k = i;
  for (;;) {
    const from = letters.length;
    while (classAt(cells, k) === LETTER && letters.length <= JOIN_LETTERS) {
      if (possible && !guess.add(codeAt(cells, k))) possible = false;
      letters.push(k);
      k += 1;
    }
    if (letters.length > JOIN_LETTERS || (!possible && initials < ends.length)) {
      letters.length = from;
      break;
    }
    if (possible) hopeful = ends.length + 1;
    const initial = letters.length === from + 1 && (infoAt(cells, k - 1) & UPPER) !== 0;
    if (initial && initials === ends.length && (from === 0 || codeAt(cells, k - 2) === DOT)) initials += 1;
    ends.push(letters.length);
    if (classAt(cells, k) !== MARK || !BREAKERS.has(codeAt(cells, k))) break;
    k = behind(cells, k);
    if (classAt(cells, k) !== LETTER) break;
  }
  if (ends.length < 2) return undefined;
  const count = hopeful < 2 ? 0 : joinable(cells, letters, ends.slice(0, hopeful));
  if (count > 0) return { cells: letters.slice(0, ends[count - 1]), initials: false };
  // Initials of names and offices: one token, but no sign of hiding anything.
  return initials >= 2 ? { cells: letters.slice(0, initials), initials: true } : undefined;
}
