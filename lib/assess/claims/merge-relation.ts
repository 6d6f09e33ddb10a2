import { NO_RELATION, type Relation } from './relation-types.ts';
import { negatedBefore } from './relation-words.ts';
import { resultCue } from './result-cue.ts';

const INTO = new Set(['vào', 'về', 'sang', 'qua', 'theo', 'trong', 'thuộc']);

/** What the verb of merging at words `[at, to)` says of the two sides. */
export function mergeRelation(words: readonly string[], at: number, to: number): Relation {
  const negated = negatedBefore(words, at);
  const rest = words.slice(to);
  if (rest.length > 8) return NO_RELATION;
  // "Nhập thêm 2.000 con giống từ …": goods.
  if (rest.some((word) => /^\d[\d.]+$/u.test(word))) return NO_RELATION;
  if (resultCue(words) && rest.length > 0) return { kind: 'result', by: 'merge', negated };
  // "A, B gộp lại là tỉnh C".
  if (rest.at(-1) === 'là' && rest.length <= 3 && !rest.some((word) => INTO.has(word)))
    return { kind: 'result', by: 'merge', negated };
  if (rest.includes('từ') && rest.at(-1) === 'từ') return { kind: 'consist', by: 'merge', negated };
  if (rest.some((word) => INTO.has(word))) return { kind: 'into', by: 'merge', negated };
  if (rest.some((word) => ['trung', 'tâm', 'có', 'gì', 'nhưng', 'nên', 'để'].includes(word)))
    return NO_RELATION;
  return { kind: 'with', by: 'merge', negated };
}
