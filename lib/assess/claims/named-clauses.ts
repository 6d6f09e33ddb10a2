import type { ClaimContext } from './finding.ts';
import type { Mention } from './mentions.ts';

/** A clause whose places are written as `§` and their number in the list of mentions, so that frames can be matched. */
export interface NamedClause {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set([',', ';', ':', '.', '!', '(', ')']);

/**
 * The clauses of a sentence in which a place is named. Commas divide them, and so do the other marks between clauses;
 * dashes do not.
 */
export function namedClauses(
  { words, sentence }: ClaimContext,
  mentions: readonly Mention[],
): readonly NamedClause[] {
  const clauses: NamedClause[] = [];
  let said: string[] = [];
  let from = sentence.from;
  let named = false;
  let next = 0;
  for (let at = sentence.from; at <= sentence.to; at += 1) {
    if (at === sentence.to || ENDS.has(words[at] ?? '')) {
      if (named) clauses.push({ text: said.filter((word) => word !== '').join(' '), from, to: at });
      said = [];
      from = at + 1;
      named = false;
      continue;
    }
    while ((mentions[next]?.from ?? sentence.to) < at) next += 1;
    const mention = mentions[next];
    if (mention !== undefined && mention.from === at) {
      said.push(`§${next}`);
      named = true;
      at = Math.min(mention.to, sentence.to) - 1;
    } else said.push(words[at] ?? '');
  }
  return clauses;
}
