import { describe, expect, it, test } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { CONDUCT_RULES } from '../../../lib/guidance/code-of-conduct.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { ANSWERS, type Answer, type ShippedDeck, type ShippedItem } from '../../../lib/training/deck.ts';
import { deckSchema } from '../../../lib/training/deck-schema.ts';
import { SHIPPED_DECKS } from '../../../lib/training/decks/index.ts';
import { textFaults } from '../guidance/text-faults.ts';
import { SAMPLE_DECK } from './sample-deck.ts';

const assessor = createAssessor(corePack);
const records = new Set(corePack.records.map((record) => record.id));
const rules = new Set(CONDUCT_RULES.map((rule) => rule.id));

/** Words that the product does not use in its own voice; a deck may quote them in a post, not in what it says of one. */
const VERDICTS = /tin giả|sai sự thật|bịa đặt|dối trá|nói dối|xuyên tạc|kẻ xấu|phản động/i;

function engineSays(item: ShippedItem): readonly string[] {
  const { marks } = assessor.assess(
    { text: item.text, links: [] },
    { readOn: item.shownOn, level: 'balanced' },
  );
  return marks.map((mark) => mark.kind);
}

/** What is wrong with an item; empty for a sound one. */
function itemFaults(item: ShippedItem): string[] {
  const faults: string[] = [];
  const said = engineSays(item);
  const expected = 'expects' in item.engine ? item.engine.expects : [];
  if (said.join() !== expected.join()) faults.push(`engine says [${said}], item expects [${expected}]`);
  const isMarked = said.length > 0;
  const isHarmless = item.answer === 'share' || item.answer === 'opinion';
  if (isHarmless && isMarked) faults.push(`harmless, and the engine marks it`);
  if (!isHarmless && !isMarked && !('silentBecause' in item.engine))
    faults.push('does not say why the engine is silent');
  if (item.answer === 'scam' && isMarked && !said.includes('scam'))
    faults.push('a scam with another mark only');
  if (item.answer === 'check' && said.includes('scam')) faults.push('a claim with the mark of a scam');
  if (!isHarmless && item.words.length === 0) faults.push('no words to notice');
  faults.push(
    ...item.words.filter((words) => !item.text.includes(words)).map((words) => `not in the text: ${words}`),
  );
  if (item.record !== undefined && !records.has(item.record)) faults.push(`no record ${item.record}`);
  if (!rules.has(item.rule)) faults.push(`no rule ${item.rule}`);
  const ours = [item.why, item.notes ?? '', 'silentBecause' in item.engine ? item.engine.silentBecause : ''];
  faults.push(...ours.flatMap((text) => textFaults(text)));
  faults.push(...ours.filter((text) => VERDICTS.test(text)).map((text) => `a word of verdict: ${text}`));
  return faults.map((fault) => `${item.id}: ${fault}`);
}

function share(deck: ShippedDeck, ...answers: readonly Answer[]): number {
  return deck.items.filter((item) => answers.includes(item.answer)).length / deck.items.length;
}

describe.each(SHIPPED_DECKS.map((deck) => [deck.id, deck] as const))('deck %s', (_, deck) => {
  test('fits the schema that imports must fit', () => {
    expect(deckSchema.safeParse(JSON.parse(JSON.stringify(deck))).error?.issues ?? []).toEqual([]);
  });

  test('every item agrees with the engine, or says why the engine stays silent; words, record and rule exist', () => {
    expect(deck.items.flatMap(itemFaults)).toEqual([]);
  });

  test('has 15 items or more, each id once, on several sites', () => {
    expect(deck.items.length).toBeGreaterThanOrEqual(15);
    expect(new Set(deck.items.map((item) => item.id)).size).toBe(deck.items.length);
    expect(new Set(deck.items.map((item) => item.site)).size).toBeGreaterThanOrEqual(3);
  });

  test('is balanced: no answer above 45 %, harmless posts at least 40 %', () => {
    for (const answer of ANSWERS) expect(share(deck, answer), answer).toBeLessThanOrEqual(0.45);
    expect(share(deck, 'share', 'opinion')).toBeGreaterThanOrEqual(0.4);
  });

  test('is written cleanly', () => {
    const ours = [deck.title, deck.intro, deck.lesson?.title ?? '', ...(deck.lesson?.paragraphs ?? [])];
    expect(ours.flatMap(textFaults)).toEqual([]);
    expect(ours.filter((text) => VERDICTS.test(text))).toEqual([]);
  });
});

describe('the checks on items', () => {
  const [check, opinion] = SAMPLE_DECK.items;
  if (!check || !opinion) throw new Error('the sample deck has two items');

  it('pass sound items', () => {
    expect(SAMPLE_DECK.items.flatMap(itemFaults)).toEqual([]);
  });

  it.each<[string, ShippedItem]>([
    ['the engine says otherwise', { ...check, engine: { expects: [] } }],
    ['a harmless post is marked', { ...check, answer: 'share' }],
    ['silence without a reason', { ...opinion, answer: 'check', words: ['Sáp nhập xong'] }],
    ['words that are not there', { ...check, words: ['Phú Yên đã nhập'] }],
    ['no words to notice', { ...check, words: [] }],
    ['an unknown record', { ...check, record: 'unit/khong-co' }],
    ['an unknown rule', { ...check, rule: 'rule-khong-co' }],
    ['a word of verdict', { ...check, why: 'Tin này bịa đặt.' }],
  ])('notice %s', (_, item) => {
    expect(itemFaults(item)).not.toEqual([]);
  });
});

test('shipped decks have ids of their own', () => {
  expect(new Set(SHIPPED_DECKS.map((deck) => deck.id)).size).toBe(SHIPPED_DECKS.length);
});
