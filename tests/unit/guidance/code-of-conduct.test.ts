import { describe, expect, test } from 'vitest';
import {
  CODE_CITATION,
  CODE_FRESHNESS,
  CONDUCT_RULES,
  type ConductRule,
  rulesFor,
} from '../../../lib/guidance/code-of-conduct.ts';
import { describePlace } from '../../../lib/guidance/describe-place.ts';
import { MISDATED_CITATION } from '../../../lib/guidance/misdated-citation.ts';
import { textFaults } from './text-faults.ts';

const textsOf = (rule: ConductRule) => [
  rule.title,
  rule.explanation,
  rule.example,
  rule.question,
  ...rule.dos,
  ...rule.donts,
];

describe('the Code', () => {
  test('is cited by its number and its recorded date', () => {
    expect(CODE_CITATION.number).toBe('Quyết định 874/QĐ-BTTTT');
    expect(CODE_CITATION.date).toBe('2021-06-17');
    expect(MISDATED_CITATION.recorded).toBe(CODE_CITATION.date);
    expect(MISDATED_CITATION.written).toBe('2021-03-17');
  });

  test('has four principles, eight rules for people, two more for officials, and the agencies’ own', () => {
    const count = (kind: ConductRule['kind']) => CONDUCT_RULES.filter((rule) => rule.kind === kind).length;
    expect([count('principle'), count('rule'), count('officials')]).toEqual([4, 8, 2]);
    expect(count('agencies')).toBeGreaterThan(0);
    expect(new Set(CONDUCT_RULES.map((rule) => rule.id)).size).toBe(CONDUCT_RULES.length);
  });

  test('speaks to each audience', () => {
    expect(rulesFor('people')).toHaveLength(12);
    expect(rulesFor('officials')).toHaveLength(14);
    expect(rulesFor('agencies').some((rule) => rule.kind === 'rule')).toBe(false);
  });

  test('has not passed its review date', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(CODE_FRESHNESS.reviewBy > today, 'Have a person compare the cards with their sources').toBe(true);
  });
});

describe.each(CONDUCT_RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('is complete', () => {
    expect(rule.dos.length).toBeGreaterThan(0);
    expect(rule.donts.length).toBeGreaterThan(0);
    expect(rule.question.endsWith('?')).toBe(true);
    expect(rule.audiences.length).toBeGreaterThan(0);
  });

  test('is written cleanly', () => {
    expect(textsOf(rule).flatMap(textFaults)).toEqual([]);
  });

  test('states a number only where one is confirmed, and says so elsewhere', () => {
    const { article, clause } = rule.place;
    expect([3, 4, 8, null]).toContain(article);
    if (typeof clause === 'number') expect([article, clause]).toEqual([8, 1]);
    const place = describePlace(rule.place);
    const hasGap = article === null || clause === null;
    expect(place.caution === null).toBe(!hasGap);
    if (hasGap) expect(place.where ?? '').not.toMatch(/khoản/i);
  });

  test('has a source when its substance is confirmed', () => {
    expect(rule.sources.length > 0).toBe(rule.substance === 'confirmed');
    for (const { url } of rule.sources) {
      if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
    }
  });
});

test('a place is described with its gap', () => {
  expect(describePlace({ article: 8, clause: 1 })).toEqual({ where: 'Khoản 1 Điều 8', caution: null });
  expect(describePlace({ article: 4, clause: null })).toEqual({
    where: 'Điều 4',
    caution: 'số khoản cần kiểm tra lại',
  });
  expect(describePlace({ article: null })).toEqual({ where: null, caution: 'số điều cần kiểm tra lại' });
});
