import type { Cells } from './cells.ts';
import { codeOf, UPPER } from './classify.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { isVowelCode } from './letters.ts';
import { DOT } from './mark-codes.ts';
import { plainText } from './read-word.ts';
import { type WordShape, wordShape } from './word-shape.ts';

/** Longest piece of text in which a dotted or digit-studded syllable is looked for, in letters. */
export const JOIN_LETTERS = 8;

/**
 * Words that begin with a vowel. Most syllables without an onset are no words, so "ti.ền" is one word in two
 * pieces, but "đi.em" is two words without a space.
 */
const WITHOUT_ONSET = new Set(
  (
    'a à á ạ ai anh ảnh ánh ao áo ạo ác án ăn ấn âm ẩm ấm ấp ấy âu e em én ép ê ếch i ỉ im ít in inh o ở ơ ơi ờ ơn ' +
    'ô ổ ồ ố ông ôm ốm ổn ôn ồn óc ong oan oai u ủ út úp uống ủng ừ ư ứng ưng ưa ước ướt uy ủy uỷ uổng ' +
    'y ý yên yêu yếu yến yêm'
  ).split(' '),
);

const VOWEL_START = /^[aeiouy]/;

function isUpper(cells: Cells, cell: number): boolean {
  return ((cells.info[cell] ?? 0) & UPPER) !== 0;
}

/**
 * Follows letters one by one and says when they can no longer become a syllable: at most three consonants, three
 * vowels (four behind g and q, as in "giươu"), three consonants.
 */
export class SyllableGuess {
  #group = 0;
  #length = 0;
  #vowels = 3;

  /** Takes the next toneless letter; false when no syllable begins like this. */
  add(code: number): boolean {
    const vowel = isVowelCode(code);
    if (this.#group === 0 && this.#length === 0 && (code === 103 || code === 113)) this.#vowels = 4;
    if (vowel === (this.#group === 1)) this.#length += 1;
    else {
      this.#group += 1;
      this.#length = 1;
    }
    return this.#group <= 2 && this.#length <= (this.#group === 1 ? this.#vowels : 3);
  }
}

/**
 * How many of the pieces (letters with marks between them) are one syllable that was broken up; 0 when none are.
 * The longest beginning counts.
 *
 * @param letters the letter cells of all pieces
 * @param ends for each piece, how many letters there are up to its end
 */
export function joinable(cells: Cells, letters: readonly number[], ends: readonly number[]): number {
  const text = plainText(cells, letters);
  if (text === undefined) return 0;
  for (let n = ends.length; n >= 2; n -= 1) {
    const shape = wordShape(text.slice(0, ends[n - 1]));
    if (n === ends.length && KNOWN_WORDS.has(shape.text) && !isUpper(cells, letters[1] ?? 0)) return n;
    if (shape.shape !== 'none' && belongsTogether(cells, letters, ends.slice(0, n), shape)) return n;
  }
  return 0;
}

/** Marks that nobody puts behind a word without a space, other than between two words: - * / _ | ~ • */
const FIRM = new Set([45, 42, 47, 95, 124, 126, 0x2022]);

/** Words of two letters that no pair of abbreviations looks like ("c/a" is "công an"). */
const SHORT_WORDS = new Set(['an', 'xe', 'ra']);

/** Letters that stand for a word of their own, beside which another person may be named: "c/anh" is "chị/anh". */
const PERSON_LETTER = /^[abchkmntv]$/;
const PERSONS = new Set(['anh', 'em']);

/** "nh/anh", "l/à", "xo/ng": a short or unaccented word with one piece that is no word, and so was broken off. */
function isBrokenUp(whole: WordShape, pieces: readonly WordShape[]): boolean {
  const last = pieces[pieces.length - 1]?.text ?? '';
  const first = pieces[0]?.text ?? '';
  if (pieces.length === 2 && PERSON_LETTER.test(first) && PERSONS.has(last)) return false;
  if (whole.accented || SHORT_WORDS.has(whole.text)) return true;
  const cluster = pieces.some((piece) => piece.shape === 'none' && piece.text.length > 1);
  if (whole.text.length < 3 || !(cluster || pieces[0]?.shape === 'none')) return false;
  return whole.shape === 'written' || cluster;
}

function belongsTogether(
  cells: Cells,
  letters: readonly number[],
  ends: readonly number[],
  whole: WordShape,
): boolean {
  const count = ends[ends.length - 1] ?? 0;
  const firstLength = ends[0] ?? 0;
  let upper = 0;
  for (let i = 0; i < count; i += 1) if (isUpper(cells, letters[i] ?? 0)) upper += 1;
  // "P.Hải" is an abbreviation and a name; only a wholly upper-case or wholly lower-case rest belongs together.
  if (upper > 0 && upper !== count && !(upper === 1 && isUpper(cells, letters[0] ?? 0))) return false;
  const singles = count === ends.length;
  const capitals = upper === count;
  // Initials ("T.H.A") can look like a syllable.
  if (capitals && singles && !whole.accented) return whole.shape === 'written' && count > 3;
  const shapes = ends.map((end, n) => wordShape(whole.text.slice(ends[n - 1] ?? 0, end)));
  const separator = codeOf(cells.info[(letters[firstLength] ?? 1) - 1] ?? 0);
  if (capitals && !singles && firstLength === 1 && separator === DOT) {
    // "P.HẢI CHÂU": an abbreviation before a name in capitals.
    const rest = shapes[1];
    if (rest !== undefined && rest.shape !== 'none' && !VOWEL_START.test(rest.bare)) return false;
  }
  const broken = shapes.some((shape) => shape.shape !== 'written');
  if (FIRM.has(separator)) {
    if (broken) return isBrokenUp(whole, shapes);
    if (shapes[0]?.text === 'gi' && VOWEL_START.test(shapes[1]?.bare ?? '')) return true;
  }
  if (separator !== DOT && !(whole.accented && count >= 3)) return false;
  if (!whole.accented && count < 3 && !singles) return false;
  if (broken) {
    const last = shapes[shapes.length - 1];
    // "m,ăn": somebody is addressed by one letter, and a word follows.
    return !(separator !== DOT && ends.length === 2 && last !== undefined && WITHOUT_ONSET.has(last.text));
  }
  // "gi.ấy": the onset gi is a syllable too.
  if (singles || shapes[0]?.text === 'gi') return true;
  return shapes.slice(1).every((shape) => VOWEL_START.test(shape.bare) && !WITHOUT_ONSET.has(shape.text));
}

/** Longest syllable ("nghiêng") or known word in letters. */
const LONGEST = 9;

/** Words of one letter. */
const SINGLES = new Set(Array.from('ởàạáýyơờừửủúôồìíio'));
/** They cost a little less than a syllable: "ở nhà" before "ởn hà", "đang ở" before "đa ngở". */
const SINGLE_COST = 0.9;
/** These end a sentence and cost a little more: "cả nhà" before "cảnh à". */
const PARTICLES = new Set(Array.from('àáạờừơ'));
const PARTICLE_COST = 1.05;
/** Frequent words that begin with a vowel: "công an" before "cô ngan". */
const FREQUENT = new Set('an ai anh em ông ương ăn ấy ép ít ảnh áp ấp ưu'.split(' '));
const FREQUENT_COST = 0.95;
/** "s a t": a syllable without its diacritics. */
const STRIPPED_COST = 1.5;
/** A letter that is left over ("k", an initial). */
const STRAY_COST = 5;
/** Letters are left over only beside a word of this length, which is no accident. */
const SURE = 3;

function pieceCost(text: string): number {
  if (PARTICLES.has(text)) return PARTICLE_COST;
  if (text.length === 1) return SINGLES.has(text) ? SINGLE_COST : STRAY_COST;
  if (FREQUENT.has(text)) return FREQUENT_COST;
  if (KNOWN_WORDS.has(text)) return 1;
  const { shape } = wordShape(text);
  return shape === 'written' ? 1 : shape === 'stripped' ? STRIPPED_COST : Number.POSITIVE_INFINITY;
}

/** "P h ú Y ê n": a capital behind a small letter begins a word. */
function begins(cells: Cells, picked: readonly number[], n: number): boolean {
  return isUpper(cells, picked[n] ?? 0) && !isUpper(cells, picked[n - 1] ?? 0);
}

/**
 * Splits single letters that were written with spaces between them into words, as few as possible. Empty when they
 * spell none.
 *
 * @param wide letters (by place in `picked`) with a wider gap before them: no word goes across it
 */
export function spacedSyllables(
  cells: Cells,
  picked: readonly number[],
  wide: ReadonlySet<number>,
): number[][] {
  const text = plainText(cells, picked);
  if (text === undefined) return [];
  const letters = text.length;
  const best = new Float64Array(letters + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(letters + 1);
  best[0] = 0;
  for (let end = 1; end <= letters; end += 1) {
    let first = Math.max(0, end - LONGEST);
    for (let gap = end - 1; gap > first; gap -= 1) if (wide.has(gap)) first = gap;
    let capital = end - 1;
    while (capital > first && !begins(cells, picked, capital)) capital -= 1;
    for (let start = first; start < end; start += 1) {
      const piece = text.slice(start, end);
      if (start < capital && !KNOWN_WORDS.has(piece)) continue;
      const cost = (best[start] ?? 0) + pieceCost(piece);
      if (cost >= (best[end] ?? 0)) continue;
      best[end] = cost;
      from[end] = start;
    }
  }
  const groups: number[][] = [];
  let longest = 0;
  let strays = 0;
  for (let end = letters; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    longest = Math.max(longest, end - start);
    if (end - start === 1 && !SINGLES.has(text.charAt(start))) strays += 1;
    groups.push(picked.slice(start, end));
  }
  return longest >= (strays > 0 ? SURE : 2) && letters >= SURE ? groups.reverse() : [];
}
