import type { Relation } from './relation-types.ts';

const WRONG = new Set(['sai', 'nhầm', 'lộn', 'bậy']);

/** "Đồn là A nhập B mà có phải đâu, về C": what was said last does not hold. */
const NOT_SO = /^ ?(?:mà |nhưng )?(?:(?:có|đâu có|đâu|không|nào) phải)(?: vậy| thế)?(?: đâu)? ,/u;

/** True when one of the words calls something wrong. */
export function judgesWrong(words: readonly string[]): boolean {
  return words.some((word) => WRONG.has(word));
}

/** True when words right behind a place say that what was told of it does not hold: "… mà có phải đâu, …". */
export function holdsNot(words: readonly string[]): boolean {
  return words.includes('phải') && NOT_SO.test(words.join(' '));
}

/** A relation that words `tail` between two lists hold, as words `behind` the second list judge it. */
export function asJudged(relation: Relation, tail: readonly string[], behind: readonly string[]): Relation {
  const { kind, by } = relation;
  // "A nhập B mà, chị ghi C là sai rồi": what somebody else wrote.
  const judgment = behind[behind[0] === 'là' || behind[0] === 'thì' ? 1 : 0] ?? '';
  if (by === 'form' && WRONG.has(judgment)) return { kind: 'contrast', by: 'state', negated: true };
  // "A có nhập với B đâu".
  const denied = (kind === 'with' || kind === 'into') && behind[0] === 'đâu' && tail.includes('có');
  return denied ? { ...relation, negated: true } : relation;
}
