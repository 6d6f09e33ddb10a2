import { describe, expect, test } from 'vitest';
import { GOOD_STORY_TIPS } from '../../../lib/guidance/good-stories.ts';
import { LAW_FRESHNESS, LAW_NOTES } from '../../../lib/guidance/law-notes.ts';
import { MISDATED_CITATION } from '../../../lib/guidance/misdated-citation.ts';
import { AFTER_SHARING, SHARING_SITUATIONS, SHARING_STEPS } from '../../../lib/guidance/sharing-steps.ts';
import { textFaults } from './text-faults.ts';

/** An amount of money. */
const AMOUNT = /\d[\d.,–-]*\s*(?:triệu|tỷ|nghìn|đồng)/;

describe('law notes', () => {
  const statements = LAW_NOTES.flatMap((note) => note.statements.map((statement) => ({ note, statement })));

  test('give amounts only where confirmed', () => {
    const amounts = statements.filter(({ statement }) => AMOUNT.test(statement.text));
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts.filter(({ statement }) => statement.status !== 'confirmed')).toEqual([]);
  });

  test('give no amount for the decree whose text has not been read', () => {
    const note = LAW_NOTES.find((item) => item.id === 'from-2026-07');
    expect(note?.statements.filter((item) => AMOUNT.test(item.text))).toEqual([]);
    expect(note?.statements.some((item) => item.status === 'unconfirmed')).toBe(true);
  });

  test('say where to read the text, and confirmed statements have a source', () => {
    for (const note of LAW_NOTES) {
      expect(note.readAt).toMatch(/^vanban\.chinhphu\.vn/);
      if (note.statements.some((item) => item.status === 'confirmed')) {
        expect(note.sources.length, note.id).toBeGreaterThan(0);
      }
      for (const { url } of note.sources) if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    }
  });

  test('have not passed their review date', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(LAW_FRESHNESS.reviewBy > today, 'Have a person compare the notes with the texts in force').toBe(
      true,
    );
  });
});

test('there are five steps before sharing', () => {
  expect(SHARING_STEPS.map((step) => step.id)).toEqual(['stop', 'who', 'original', 'elsewhere', 'unsure']);
});

test('ids are unique over both lists of steps', () => {
  const ids = [...SHARING_STEPS, ...AFTER_SHARING].map((step) => step.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('all texts are written cleanly', () => {
  const texts = [
    ...[...SHARING_STEPS, ...AFTER_SHARING].flatMap((step) => [step.title, step.text, step.check]),
    ...SHARING_SITUATIONS.flatMap((item) => [item.title, item.text]),
    ...GOOD_STORY_TIPS.flatMap((tip) => [tip.title, tip.text, tip.ask]),
    ...LAW_NOTES.flatMap((note) => [
      note.title,
      note.readAt,
      ...note.statements.map((item) => item.text),
      ...note.sources.map((source) => source.label),
    ]),
    MISDATED_CITATION.title,
    MISDATED_CITATION.story,
    MISDATED_CITATION.lesson,
  ];
  expect(texts.flatMap(textFaults)).toEqual([]);
});

test('the lesson shows both dates in its story', () => {
  expect(MISDATED_CITATION.story).toContain('17/3/2021');
  expect(MISDATED_CITATION.story).toContain('17/6/2021');
});
