import { mergeRelation } from './merge-relation.ts';
import { mergeVerb } from './merge-verb.ts';
import { NO_RELATION, type Relation } from './relation-types.ts';
import { negatedBefore } from './relation-words.ts';
import { stateRelation } from './state-relation.ts';

/** Reads one stretch of words between two lists. */
export function relationOf(raw: readonly string[]): Relation {
  const words = raw.filter(
    (word) => word !== '' && word !== '"' && word !== '“' && word !== '”' && word !== '(' && word !== ')',
  );
  if (words.length === 0 || words.length > 14) return NO_RELATION;
  if (words.some((word) => word === 'hay' || word === 'hoặc'))
    return { kind: 'either', by: 'state', negated: false };
  if (contrasts(words)) return { kind: 'contrast', by: 'state', negated: true };
  const split = splitRelation(words);
  if (split !== undefined) return split;
  const [at, to] = mergeVerb(words);
  return at >= 0 ? mergeRelation(words, at, to) : stateRelation(words);
}

/** "A tách khỏi B", "A không còn thuộc B", "A hết thuộc B". */
function splitRelation(words: readonly string[]): Relation | undefined {
  for (let k = 0; k < words.length; k += 1) {
    // "A tách đi nhập về B" tells where it went.
    if (words[k] === 'tách' && mergeVerb(words.slice(k + 1))[0] >= 0) return undefined;
    if (words[k] === 'tách' || (words[k] === 'ra' && words[k + 1] === 'khỏi'))
      return { kind: 'split', by: 'merge', negated: negatedBefore(words, k) };
    if (
      words[k] === 'không' &&
      words[k + 1] === 'còn' &&
      ['thuộc', 'là', 'chung', 'nằm'].includes(words[k + 2] ?? '')
    )
      return { kind: 'split', by: 'state', negated: false };
    if (
      words[k] === 'hết' &&
      (words[k + 1] === 'thuộc' ||
        (words[k + 1] === 'chung' && ['với', 'nhà', 'tỉnh'].includes(words[k + 2] ?? '')))
    )
      return { kind: 'split', by: 'state', negated: false };
  }
  return undefined;
}

/** "chứ không phải", "đâu phải", "không phải" with nothing but that: the name after it is denied. */
function contrasts(words: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  if (/ chứ (?:không|đâu|có|nào|chưa|hề|làm|ai) /u.test(text)) return true;
  if (/ (?:không|đâu|nào) (?:phải|có) (?:là |về |vào |với |của |ở |tỉnh |nhập |sáp nhập )?$/u.test(text))
    return words.length <= 5;
  return text.includes(' thay vì ');
}
