import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/training/deck.ts';
import { inverseNormal } from '../../../lib/training/inverse-normal.ts';
import { type Response, scoreAnswers } from '../../../lib/training/score.ts';

const many = (times: number, answer: Answer, chosen: Answer): Response => ({ answer, chosen, times });

describe('inverse normal', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963985],
    [0.01, -2.326347874],
    [0.8413447461, 1],
    [0.0013498980316, -3],
  ])('z(%f) = %f', (p, z) => {
    expect(inverseNormal(p)).toBeCloseTo(z, 7);
  });

  it.each([0, 1, -1, Number.NaN])('refuses %f', (p) => {
    expect(() => inverseNormal(p)).toThrow(RangeError);
  });
});

describe('discernment', () => {
  it('gives the published example after the log-linear correction', () => {
    // 20 of 25 hits and 10 of 25 false alarms: H = 20.5/26, F = 10.5/26.
    const score = scoreAnswers([
      many(20, 'check', 'check'),
      many(5, 'check', 'share'),
      many(10, 'share', 'check'),
      many(15, 'share', 'share'),
    ]);
    expect(score).toMatchObject({
      asked: 50,
      right: 35,
      careful: 25,
      hits: 20,
      harmless: 25,
      falseAlarms: 10,
    });
    expect(score.sensitivity).toBeCloseTo(0.8016 + 0.2435, 2);
    expect(score.bias).toBeCloseTo(-(0.8016 - 0.2435) / 2, 2);
    expect(score.balanced).toBeCloseTo(0.7);
  });

  it('stays finite when everything is right, and leans to neither side', () => {
    const score = scoreAnswers([many(8, 'scam', 'scam'), many(8, 'opinion', 'opinion')]);
    expect(score.sensitivity).toBeCloseTo(2 * inverseNormal(8.5 / 9), 10);
    expect(score).toMatchObject({ bias: 0, balanced: 1, leaning: 'even' });
  });

  it.each<[string, Answer, string]>([
    ['everything', 'check', 'wary'],
    ['nothing', 'share', 'trusting'],
  ])('distrusting %s is no discernment', (_, chosen, leaning) => {
    const score = scoreAnswers([many(8, 'scam', chosen), many(8, 'share', chosen)]);
    expect(score.sensitivity).toBeCloseTo(0, 10);
    expect(score.balanced).toBe(0.5);
    expect(score.leaning).toBe(leaning);
  });

  it('weighs both sides alike, however many posts each has', () => {
    const few = scoreAnswers([many(4, 'check', 'check'), many(12, 'share', 'check')]);
    const alike = scoreAnswers([many(12, 'check', 'check'), many(4, 'share', 'check')]);
    expect(few.balanced).toBe(alike.balanced);
  });

  it('counts care of the wrong kind as care, but not as right', () => {
    expect(scoreAnswers([many(1, 'scam', 'check'), many(1, 'opinion', 'share')])).toMatchObject({
      hits: 1,
      falseAlarms: 0,
      right: 0,
    });
  });

  it('tells no leaning from few answers, and nothing from one side', () => {
    expect(scoreAnswers([many(3, 'scam', 'scam'), many(9, 'share', 'scam')]).leaning).toBe('few');
    expect(scoreAnswers([many(9, 'share', 'scam')])).toMatchObject({
      sensitivity: undefined,
      leaning: 'few',
    });
    expect(scoreAnswers([])).toMatchObject({ asked: 0, balanced: undefined });
  });
});
