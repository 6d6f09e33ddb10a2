import { describe, expect, it } from 'vitest';
import { type DeckFault, type Known, readDeck, writeDeck } from '../../../lib/training/read-deck.ts';
import { cpuNow } from '../../support/cpu-now.ts';
import { SAMPLE_DECK, SAMPLE_ITEMS } from './sample-deck.ts';

const KNOWN: Known = {
  rules: new Set(['rule-source', 'principle-decency']),
  records: new Set(['unit/66/2025-07-01']),
};
const FORMAT = 'kiem-tin/deck@1';
const [ITEM, OTHER] = SAMPLE_ITEMS;

function faults(text: string): readonly DeckFault[] {
  const reading = readDeck(text, KNOWN);
  if (reading.ok) throw new Error('the deck was taken');
  return reading.faults;
}

/** The only fault of a deck whose first item was changed. */
function faultOf(change: object, deckChange: object = {}): DeckFault | undefined {
  const deck = { format: FORMAT, ...SAMPLE_DECK, items: [{ ...ITEM, ...change }, OTHER], ...deckChange };
  const found = faults(JSON.stringify(deck));
  expect(found).toHaveLength(1);
  return found[0];
}

describe('a deck file', () => {
  it('comes back as it was written', () => {
    expect(readDeck(writeDeck(SAMPLE_DECK), KNOWN)).toEqual({ ok: true, deck: SAMPLE_DECK });
    expect(readDeck(`\uFEFF${writeDeck(SAMPLE_DECK)}`, KNOWN).ok).toBe(true);
  });

  it('keeps markup and scripts as the text that they are', () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(2)> {{7*7}} javascript:alert(3)';
    const deck = {
      ...SAMPLE_DECK,
      title: text,
      items: [{ ...ITEM, text, words: ['<script>alert(1)</script>'] }],
    };
    expect(readDeck(writeDeck(deck), KNOWN)).toEqual({ ok: true, deck });
  });

  it.each<[string, object, DeckFault]>([
    ['a missing field', { why: undefined }, { item: 1, field: 'why', kind: 'missing', detail: 'string' }],
    ['a wrong type', { text: 5 }, { item: 1, field: 'text', kind: 'wrong-type', detail: 'string' }],
    [
      'words as a text',
      { words: 'Phú Yên' },
      { item: 1, field: 'words', kind: 'wrong-type', detail: 'array' },
    ],
    [
      'an unknown answer',
      { answer: 'false' },
      { item: 1, field: 'answer', kind: 'not-a-choice', detail: 'share, check, scam, opinion' },
    ],
    ['an empty text', { text: '  ', words: [] }, { item: 1, field: 'text', kind: 'empty' }],
    [
      'a text too long',
      { text: 'a'.repeat(5001), words: [] },
      { item: 1, field: 'text', kind: 'too-long', detail: '5000' },
    ],
    [
      'too many words',
      { words: Array(21).fill('Phú Yên') },
      { item: 1, field: 'words', kind: 'too-many', detail: '20' },
    ],
    ['a day that is none', { shownOn: '2026-02-30' }, { item: 1, field: 'shownOn', kind: 'no-such-day' }],
    ['a day of another form', { shownOn: '21/11/2026' }, { item: 1, field: 'shownOn', kind: 'no-such-day' }],
    ['an id with capitals', { id: 'Bài 1' }, { item: 1, field: 'id', kind: 'form' }],
    ['an unknown field', { author: 'x' }, { item: 1, field: 'author', kind: 'unknown-field' }],
    [
      'an address that is not https',
      { source: { title: 'x', url: 'javascript:alert(1)' } },
      { item: 1, field: 'source.url', kind: 'form' },
    ],
    [
      'an odd word of the engine',
      { engine: { expects: ['false'] } },
      { item: 1, field: 'engine', kind: 'wrong-type', detail: 'object' },
    ],
    [
      'words that are not in the text',
      { words: ['Hà Nội'] },
      { item: 1, field: 'words', kind: 'words-not-in-text', detail: 'Hà Nội' },
    ],
    [
      'an id that is there twice',
      { id: 'duong-xa' },
      { item: 2, field: 'id', kind: 'id-twice', detail: 'duong-xa' },
    ],
    ['an unknown rule', { rule: 'x' }, { item: 1, field: 'rule', kind: 'no-such-rule', detail: 'x' }],
    ['an unknown record', { record: 'x' }, { item: 1, field: 'record', kind: 'no-such-record', detail: 'x' }],
  ])('with %s is refused at its place', (_, change, fault) => {
    expect(faultOf(change)).toEqual(fault);
  });

  it.each<[string, object, Partial<DeckFault>]>([
    ['no title', { title: undefined }, { field: 'title', kind: 'missing' }],
    ['no items', { items: [] }, { field: 'items', kind: 'empty' }],
    ['items that are no list', { items: {} }, { field: 'items', kind: 'wrong-type' }],
    ['an item that is null', { items: [OTHER, null] }, { item: 2, kind: 'wrong-type' }],
    ['a field of its own', { results: [] }, { field: 'results', kind: 'unknown-field' }],
  ])('with %s is refused', (_, change, fault) => {
    expect(faultOf({}, change)).toMatchObject(fault);
  });

  it.each<[string, string, DeckFault]>([
    ['nothing', '', { kind: 'not-json' }],
    ['another kind of file', 'PK\u0003\u0004', { kind: 'not-json' }],
    ['a number', '5', { kind: 'not-a-deck', detail: FORMAT }],
    ['a list', '[]', { kind: 'not-a-deck', detail: FORMAT }],
    ['another format', '{"format":"x"}', { kind: 'not-a-deck', detail: FORMAT }],
    ['a huge file', ' '.repeat(1_000_001), { kind: 'file-too-big', detail: '1' }],
  ])('that is %s is refused', (_, text, fault) => {
    expect(faults(text)).toEqual([expect.objectContaining(fault)]);
  });

  it('names the line of a comma too many', () => {
    expect(faults('{\n  "format": "x",\n  "a": 1,,\n}')).toEqual([{ kind: 'not-json', detail: '3' }]);
  });

  it('with 5,000 items is refused at once, by their number', () => {
    const items = Array.from({ length: 5000 }, (_, i) => ({ id: `a${i}` }));
    const before = cpuNow();
    expect(faults(JSON.stringify({ format: FORMAT, ...SAMPLE_DECK, items }))).toEqual([
      { kind: 'too-many-items', field: 'items', detail: '5000/200' },
    ]);
    expect(cpuNow() - before).toBeLessThan(1000);
  });

  it('with a fault everywhere lists the first and counts the rest', () => {
    const items = Array.from({ length: 200 }, () => ({}));
    const reading = readDeck(JSON.stringify({ format: FORMAT, ...SAMPLE_DECK, items }), KNOWN);
    expect(reading).toMatchObject({ ok: false, total: expect.any(Number) });
    if (!reading.ok) {
      expect(reading.faults).toHaveLength(8);
      expect(reading.total).toBeGreaterThan(1000);
    }
  });

  it('cannot bring a prototype with it', () => {
    const text = writeDeck(SAMPLE_DECK).replace('{', '{"__proto__":{"polluted":1},');
    expect(faults(text)).toEqual([expect.objectContaining({ kind: 'unknown-field', field: '__proto__' })]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
