import type { ClaimContext } from './finding.ts';

/** "… lên thành phố hồi nào đâu", "… lên thành phố đâu": one past the words that deny it, or 0. */
export function neverSo({ words, sentence }: ClaimContext, from: number): number {
  const behind = words.slice(from, Math.min(sentence.to, from + 4));
  const at = behind.indexOf('đâu');
  const ever = behind.slice(0, Math.max(at, 0)).join(' ');
  return at >= 0 && /^(?:hồi nào|bao giờ|khi nào|gì)?$/u.test(ever) ? from + at + 1 : 0;
}

const STILL = new Set(['còn', 'phải', 'có']);

/** "Hải Phòng đâu còn là thành phố …" between a unit and what it is said to be: a denial in the same clause. */
export function hardly({ words }: ClaimContext, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at += 1) {
    if (words[at] === ',') return false;
    if (words[at] === 'đâu' && STILL.has(words[at + 1] ?? ''))
      return words.slice(at + 2, to).every((word) => IS.has(word));
  }
  return false;
}

const IS = new Set(['', 'là', 'phải', 'cái', 'một', 'nữa', 'mà']);
