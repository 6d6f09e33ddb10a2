import { CONDUCT_RULES, type ConductRule } from '../../lib/guidance/code-of-conduct.ts';

/** Groups of cards in the order in which they are shown. */
export const RULE_KINDS: readonly ConductRule['kind'][] = ['principle', 'rule', 'officials', 'agencies'];

/** What a search looks through. */
export const SEARCHABLE_RULES = CONDUCT_RULES.map((rule) => ({
  id: rule.id,
  title: rule.title,
  body: [rule.explanation, rule.question, rule.example, ...rule.dos, ...rule.donts].join(' '),
}));
