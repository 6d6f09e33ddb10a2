import type { Cells } from './cells.ts';
import { codeOf, UPPER } from './classify.ts';
import { plainShape } from './read-word.ts';

const DOT = 46;

/**
 * Words that begin with a vowel. Most syllables without an onset are no words, so "ti.ền" is one word in two
 * pieces, but "đi.em" is two words without a space.
 */
const WITHOUT_ONSET = new Set(
  (
    'a à á ạ ai anh ảnh ánh ao áo ạo ác án ăn ấn âm ẩm ấm ấy âu ba e em én ép ê ếch i ỉ im ít in inh o ở ơ ơi ờ ừ ư ông ' +
    'ôm ốm ổn ôn ồn ơn óc ong oan oai u ủ út úp uống ủng ứng ưng ưa ước ướt uy ủy uỷ uổng ý y yên yêu yếu yến yêm ấp ép ổ ô ồ ố'
  ).split(' '),
);

function startsUpper(cells: Cells, cell: number): boolean {
  return ((cells.info[cell] ?? 0) & UPPER) !== 0;
}

/** True when pieces of letters with a mark between them are one syllable that was broken up. */
export function isJoinable(cells: Cells, pieces: readonly (readonly number[])[]): boolean {
  const all = pieces.flat();
  const whole = plainShape(cells, all);
  if (whole === undefined || whole.shape === 'none') return false;
  const upper = all.filter((cell) => startsUpper(cells, cell)).length;
  const firstUpper = startsUpper(cells, all[0] ?? 0);
  // "P.Hải" is an abbreviation and a name; only a wholly upper-case or wholly lower-case rest belongs together.
  if (upper > 0 && upper !== all.length && !(upper === 1 && firstUpper)) return false;
  const singles = pieces.every((piece) => piece.length === 1);
  const capitals = upper === all.length;
  const marked = whole.accented;
  if (capitals && singles && !marked) return all.length >= 3 && whole.shape === 'written' && all.length > 3;
  const second = pieces[1] ?? [];
  if (capitals && !singles && (pieces[0]?.length ?? 0) === 1) {
    // "P.HẢI CHÂU": an abbreviation before a name in capitals.
    const rest = plainShape(cells, second);
    if (rest !== undefined && rest.shape !== 'none' && !/^[aeiouy]/.test(rest.bare)) return false;
  }
  const separator = codeOf(cells.info[(second[0] ?? 1) - 1] ?? 0);
  if (separator !== DOT && !(marked && all.length >= 3)) return false;
  if (!marked && all.length < 3 && !singles) return false;
  const shapes = pieces.map((piece) => plainShape(cells, piece));
  const words = shapes.filter((shape) => shape?.shape === 'written').length;
  if (words < pieces.length) {
    const last = shapes[shapes.length - 1];
    // "m,ăn": somebody is addressed by one letter, and a word follows.
    return !(separator !== DOT && pieces.length === 2 && last !== undefined && WITHOUT_ONSET.has(last.text));
  }
  if (singles) return true;
  return shapes
    .slice(1)
    .every((shape) => shape !== undefined && /^[aeiouy]/.test(shape.bare) && !WITHOUT_ONSET.has(shape.text));
}

/** Longest syllable ("nghiêng") in letters. */
const LONGEST = 7;

/**
 * Splits single letters that were written with spaces between them into syllables of two letters or more, as few as
 * possible; the longest beginning that can be split so. Empty when fewer than three letters can.
 */
export function spacedSyllables(cells: Cells, picked: readonly number[]): number[][] {
  const letters = picked.length;
  const best: number[] = new Array<number>(letters + 1).fill(Number.POSITIVE_INFINITY);
  const from: number[] = new Array<number>(letters + 1).fill(0);
  best[0] = 0;
  let reached = 0;
  for (let end = 2; end <= letters; end += 1) {
    for (let start = Math.max(0, end - LONGEST); start <= end - 2; start += 1) {
      const cost = (best[start] ?? Number.POSITIVE_INFINITY) + 1;
      if (cost >= (best[end] ?? 0)) continue;
      const shape = plainShape(cells, picked.slice(start, end));
      if (shape?.shape !== 'written') continue;
      best[end] = cost;
      from[end] = start;
    }
    if (Number.isFinite(best[end])) reached = end;
    if (end - reached > LONGEST) break;
  }
  if (reached < 3) return [];
  const groups: number[][] = [];
  for (let end = reached; end > 0; end = from[end] ?? 0) groups.unshift(picked.slice(from[end] ?? 0, end));
  return groups;
}
