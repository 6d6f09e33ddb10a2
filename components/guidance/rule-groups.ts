import { CONDUCT_RULES, type ConductRule } from '../../lib/guidance/code-of-conduct.ts';
import { createSearch, type Search } from '../../lib/guidance/search-guidance.ts';

/** Groups of cards in the order in which they are shown. */
export const RULE_KINDS: readonly ConductRule['kind'][] = ['principle', 'rule', 'officials', 'agencies'];

let search: Search | undefined;

/** Ids of the rules that hold the words of `query`, best first. Made ready at the first question. */
export function searchRules(query: string): readonly string[] {
  search ??= createSearch(SEARCHABLE_RULES);
  return search(query);
}

const SEARCHABLE_RULES = CONDUCT_RULES.map((rule) => ({
  id: rule.id,
  title: rule.title,
  body: [rule.explanation, rule.question, rule.example, ...rule.dos, ...rule.donts].join(' '),
}));
