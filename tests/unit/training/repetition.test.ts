import { describe, expect, it } from 'vitest';
import { type Card, planRepetition } from '../../../lib/training/repetition.ts';

const MONDAY = '2026-11-23T08:00:00.000Z';
const later = (days: number): string => new Date(Date.parse(MONDAY) + days * 86_400_000).toISOString();
const daysTo = (card: Card | undefined): number =>
  Math.round((Date.parse(card?.due ?? '') - Date.parse(card?.lastReview ?? '')) / 86_400_000);

describe('repetition of what was missed', () => {
  it('makes no card for what was answered right at once', () => {
    expect(planRepetition(undefined, 'share', 'share', MONDAY)).toBeUndefined();
  });

  it('brings back what was missed the next day, and a near miss not sooner', () => {
    const missed = planRepetition(undefined, 'share', 'scam', MONDAY);
    const near = planRepetition(undefined, 'scam', 'check', MONDAY);
    expect(daysTo(missed)).toBe(1);
    expect(daysTo(near)).toBeGreaterThanOrEqual(daysTo(missed));
  });

  it('waits longer after each right answer, and lets go of what is remembered', () => {
    let card = planRepetition(undefined, 'check', 'share', MONDAY);
    const waits: number[] = [];
    for (let round = 0; card !== undefined && round < 20; round += 1) {
      waits.push(daysTo(card));
      card = planRepetition(card, 'check', 'check', card.due);
    }
    expect(card).toBeUndefined();
    expect(waits.length).toBeGreaterThan(2);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(Math.max(...waits)).toBeLessThanOrEqual(60);
  });

  it('starts over after a miss', () => {
    let card = planRepetition(undefined, 'check', 'share', MONDAY);
    for (let round = 0; round < 2 && card; round += 1)
      card = planRepetition(card, 'check', 'check', card.due);
    const again = planRepetition(card, 'check', 'share', later(40));
    expect(again?.lapses).toBe((card?.lapses ?? 0) + 1);
    expect(daysTo(again)).toBeLessThan(daysTo(card));
  });

  it('holds plain values only, so that storage gives back what it took', () => {
    const card = planRepetition(undefined, 'check', 'share', MONDAY);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});
