import { wordShape } from './word-shape.ts';

const SHORTEST = 2;
const LONGEST = 7;
const MOST_LETTERS = 24;

/**
 * Where a word that is no syllable comes apart into written syllables ("sápnhập" → after 3 letters); empty when it
 * does not, or does so in several ways ("khôngai"), or carries no diacritic, for then it is rather a foreign word.
 *
 * @param text canonical text of the word
 */
export function gluedCuts(text: string): readonly number[] {
  const size = text.length;
  if (size < 2 * SHORTEST + 1 || size > MOST_LETTERS) return [];
  const pieces = new Int32Array(size + 1).fill(size);
  const ways = new Int32Array(size + 1);
  const from = new Int32Array(size + 1);
  pieces[0] = 0;
  ways[0] = 1;
  for (let end = SHORTEST; end <= size; end += 1) {
    for (let start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start += 1) {
      if (ways[start] === 0 || wordShape(text.slice(start, end)).shape !== 'written') continue;
      const count = (pieces[start] ?? 0) + 1;
      if (count > (pieces[end] ?? 0)) continue;
      ways[end] = (ways[start] ?? 0) + (count === pieces[end] ? (ways[end] ?? 0) : 0);
      pieces[end] = count;
      from[end] = start;
    }
  }
  if (ways[size] !== 1) return [];
  const cuts: number[] = [];
  for (let at = from[size] ?? 0; at > 0; at = from[at] ?? 0) cuts.push(at);
  return cuts.reverse();
}
