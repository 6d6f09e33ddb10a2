import type { CountSlot } from '../slots/types.ts';
import type { ClaimContext } from './finding.ts';

/** Last words of a denial right before a number. */
const DENIAL_ENDS = new Set(['phải', 'có', 'còn', 'là', 'đủ', 'số', 'không', 'đâu', 'hay']);

/** "Không phải 6 mà là 7", "34 chứ không phải 63": the first, or the second, number is denied. */
export function countDenied(context: ClaimContext, count: CountSlot): boolean {
  const { words } = context;
  // "12 đặc khu hay 13 đặc khu": the writer offers two.
  if (words[count.to] === 'hay' && /^\d/.test(words[count.to + 1] ?? '')) return true;
  if (!DENIAL_ENDS.has(words[count.from - 1] ?? '')) return false;
  const before = words.slice(Math.max(context.sentence.from, count.from - 5), count.from).join(' ');
  return (
    /(?:không|đâu|chứ) (?:phải|có|còn)(?: là| có| đủ)?(?: con số)?$/u.test(before) ||
    /chứ (?:không|đâu)$/u.test(before) ||
    // "34 hay 35 tỉnh".
    /(?:^| )\d+(?: [a-zà-ỹđ]+){0,2} hay(?: là)?$/u.test(before)
  );
}
