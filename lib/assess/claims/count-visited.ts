import type { CountSlot } from '../slots/types.ts';
import { type ClaimContext, inSentence } from './finding.ts';

const VISITED = /(?:^| )(?:đi|qua|tới|đến|ghé|ship|giao|phủ)(?: (?:được|hết|tới|qua|khắp|tận))?$/u;

const COMES_FROM = new Set(['từ', 'của', 'khắp', 'cho', 'với', 'trong']);

/** "Đội tuyển từ 29 tỉnh và 5 thành phố tham dự": where somebody comes from, or has been. */
export function visited(context: ClaimContext, count: CountSlot): boolean {
  return COMES_FROM.has(context.words[count.from - 1] ?? '') || went(context, count);
}

/** "Em đi được 26 tỉnh, 5 thành phố": where somebody has been, or delivers to. */
export function went({ words, sentence }: ClaimContext, count: CountSlot): boolean {
  // "Có tới 36" only stresses the number.
  if (words[count.from - 1] === 'tới' && words[count.from - 2] === 'có') return false;
  return VISITED.test(words.slice(Math.max(sentence.from, count.from - 3), count.from).join(' '));
}

/** "Em đi được 26 tỉnh, 5 thành phố": the count stands right behind one of what somebody has visited. */
export function visitedPair(context: ClaimContext, count: CountSlot): boolean {
  return inSentence(context.reading.slots.counts, context.sentence).some(
    (other) =>
      other.to <= count.from &&
      count.from - other.to <= 2 &&
      context.words[count.from - 1] !== 'riêng' &&
      visited(context, other),
  );
}
