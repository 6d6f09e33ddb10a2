import { anyIn } from '../slots-in.ts';
import type { ClaimContext, Finding } from './finding.ts';

/**
 * "Tỉnh mới gồm Bình Dương, Bình Phước và Bình Tĩnh": the list of a merger goes on with a name that no place bears, so that
 * the whole is a play on names, or speaks of what no record holds.
 */
export function hasOddMember({ reading, words, sentence }: ClaimContext, { rule, to }: Finding): boolean {
  if (rule !== 'differs/merger' || words[to] !== 'và' || to + 2 >= sentence.to) return false;
  const { slots, text } = reading;
  if ([slots.provinces, slots.towns, slots.zones].some((list) => anyIn(list, to, to + 4))) return false;
  return [text.tokens[to + 1], text.tokens[to + 2]].every(
    (token) => token?.kind === 'word' && token.letterCase === 'title',
  );
}
