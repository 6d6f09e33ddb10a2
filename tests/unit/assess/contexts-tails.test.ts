import { expect, test } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { bareOf } from '../../../lib/text/key.ts';
import { AGREEING, DIFFERING } from '../../fixtures/contexts/kernels.ts';
import { NEUTRAL_TAILS, UNDOING_TAILS } from '../../fixtures/contexts/tails.ts';

const assessor = createAssessor(corePack);

/** Every claim meets one tail in so many, and every tail one claim in so many. */
const STEP = 29;

function differs(text: string): boolean {
  return assessor
    .assess({ text, links: [] }, { level: 'balanced', readOn: '2026-11-21' })
    .marks.some(({ kind }) => kind === 'differs');
}

/** Who writes without diacritics does so throughout. */
function placed(claim: string, tail: string): string {
  return claim + (bareOf(claim) === claim.toLowerCase() ? bareOf(tail) : tail);
}

/** Share of the pairs that are marked. */
function shareMarked(claims: readonly string[], tails: readonly string[]): number {
  let pairs = 0;
  let marked = 0;
  tails.forEach((tail, row) => {
    claims.forEach((claim, column) => {
      if ((row + column) % STEP !== 0) return;
      pairs += 1;
      if (differs(placed(claim, tail))) marked += 1;
    });
  });
  return marked / pairs;
}

test('every plain claim is judged right alone', () => {
  expect(DIFFERING.filter((claim) => !differs(claim))).toEqual([]);
  expect(AGREEING.filter((claim) => differs(claim))).toEqual([]);
});

// The bounds are what was measured, a little rounded up.
test('what follows a claim and leaves it standing does not silence it', () => {
  expect(1 - shareMarked(DIFFERING, NEUTRAL_TAILS)).toBeLessThanOrEqual(0.009);
});

test('what follows a claim and takes it back silences it', () => {
  expect(shareMarked(DIFFERING, UNDOING_TAILS)).toBeLessThanOrEqual(0.039);
});

test('what follows does not turn what agrees into what differs', () => {
  expect(shareMarked(AGREEING, [...NEUTRAL_TAILS, ...UNDOING_TAILS])).toBeLessThanOrEqual(0.001);
});
