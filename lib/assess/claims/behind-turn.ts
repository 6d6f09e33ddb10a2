import type { ClaimContext, Finding } from './finding.ts';
import { WordPairs } from './word-pairs.ts';

/** Behind a claim they bring what is so after all. */
export const TURNS = new WordPairs([
  'rốt cuộc',
  'thật ra',
  'thực ra',
  'hóa ra',
  'ai dè',
  'ai ngờ',
  'té ra',
  'cuối cùng',
]);

/** "Tui tưởng …, ai dè A đóng ở B": what stands before the turn is not said of the claim behind it. */
export function behindTurn(context: ClaimContext, { from }: Finding): ClaimContext {
  const { words, sentence } = context;
  for (let at = from - 2; at > Math.max(sentence.from, from - 5); at -= 1)
    if (TURNS.stand(words, at)) return { ...context, sentence: { ...sentence, from: at + 2 } };
  return context;
}
