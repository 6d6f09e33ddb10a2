import type { Token } from './types.ts';

/** The case of a word by its capitals, its letters and its first letter. A single capital counts as `title`. */
export function letterCaseOf(upper: number, letters: number, firstUpper: boolean): Token['letterCase'] {
  if (upper === 0) return 'lower';
  if (upper === 1 && firstUpper) return 'title';
  return upper === letters ? 'upper' : 'mixed';
}
