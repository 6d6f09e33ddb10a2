import { describe, expect, it } from 'vitest';
import { askEvery, createPauseRhythm } from '../../../lib/feed/pause-rhythm.ts';
import type { PauseCounts } from '../../../lib/messages/page-setup.ts';

const NONE: PauseCounts = { dismissed: 0, passed: 0 };

function setUp(left = NONE) {
  const kept: PauseCounts[] = [];
  return {
    kept,
    rhythm: createPauseRhythm(
      () => left,
      (counts) => kept.push(counts),
    ),
  };
}

/** How many of the next opportunities ask, when each question is dismissed. */
function askedOf(count: number, left?: PauseCounts): number {
  const { rhythm } = setUp(left);
  let asked = 0;
  for (let i = 0; i < count; i += 1) {
    if (!rhythm.mayAsk()) continue;
    asked += 1;
    rhythm.dismissed();
  }
  return asked;
}

describe('createPauseRhythm', () => {
  it('asks at each opportunity as long as it is answered', () => {
    const { rhythm } = setUp();
    for (let i = 0; i < 20; i += 1) {
      expect(rhythm.mayAsk()).toBe(true);
      rhythm.answered();
    }
  });

  it('thins out when dismissed, and never stops for good', () => {
    expect([0, 2, 3, 6, 9, 12, 500].map(askEvery)).toEqual([1, 1, 2, 4, 8, 16, 16]);
    expect(askedOf(100)).toBeLessThan(20);
    expect(askedOf(32, { dismissed: 900, passed: 0 })).toBe(2);
  });

  it('comes back to every opportunity with one answer', () => {
    const { rhythm } = setUp({ dismissed: 40, passed: 15 });
    expect(rhythm.mayAsk()).toBe(true);
    rhythm.answered();
    expect(rhythm.mayAsk()).toBe(true);
  });

  it('has the counts kept as they change, and nothing else', () => {
    const { rhythm, kept } = setUp({ dismissed: 3, passed: 0 });
    rhythm.mayAsk();
    rhythm.mayAsk();
    rhythm.dismissed();
    rhythm.answered();
    expect(kept).toEqual([
      { dismissed: 3, passed: 1 },
      { dismissed: 3, passed: 0 },
      { dismissed: 4, passed: 0 },
      NONE,
    ]);
  });
});
