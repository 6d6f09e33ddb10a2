import { expect, test } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { bareOf } from '../../../lib/text/key.ts';
import { AGREEING, DIFFERING } from '../../fixtures/contexts/kernels.ts';
import { NEUTRAL_TAILS, UNDOING_TAILS } from '../../fixtures/contexts/tails.ts';

const assessor = createAssessor(corePack);

/** How a family of contexts holds a claim, and the shares that were measured for it. */
interface Family {
  readonly name: string;
  readonly around: (claim: string, context: string) => string;
  readonly neutral: readonly string[];
  readonly undoing: readonly string[];
  /** Most claims that neutral contexts may silence, of all pairs. */
  readonly silenced: number;
  /** Most claims that are marked although the context takes them back. */
  readonly marked: number;
  /** Most agreeing claims that are marked. */
  readonly wrong: number;
}

const FAMILIES: readonly Family[] = [
  {
    name: 'tails',
    around: (claim, context) => claim + context,
    neutral: NEUTRAL_TAILS,
    undoing: UNDOING_TAILS,
    silenced: 0.009,
    marked: 0.009,
    wrong: 0.001,
  },
];

/** Every claim meets one context in so many, and every context one claim in so many. */
const STEP = 13;

function differs(text: string): boolean {
  return assessor
    .assess({ text, links: [] }, { level: 'balanced', readOn: '2026-11-21' })
    .marks.some(({ kind }) => kind === 'differs');
}

/** Share of the pairs that are marked. */
function shareMarked(family: Family, claims: readonly string[], contexts: readonly string[]): number {
  let pairs = 0;
  let marked = 0;
  contexts.forEach((context, row) => {
    claims.forEach((claim, column) => {
      if ((row + column) % STEP !== 0) return;
      pairs += 1;
      // Who writes without diacritics does so throughout.
      const text = family.around(claim, bareOf(claim) === claim.toLowerCase() ? bareOf(context) : context);
      if (differs(text)) marked += 1;
    });
  });
  return marked / pairs;
}

test('every plain claim is judged right alone', () => {
  expect(DIFFERING.filter((claim) => !differs(claim))).toEqual([]);
  expect(AGREEING.filter((claim) => differs(claim))).toEqual([]);
});

for (const family of FAMILIES) {
  test(`${family.name} that leave a claim standing do not silence it`, () => {
    expect(1 - shareMarked(family, DIFFERING, family.neutral)).toBeLessThanOrEqual(family.silenced);
  });

  test(`${family.name} that take a claim back silence it`, () => {
    expect(shareMarked(family, DIFFERING, family.undoing)).toBeLessThanOrEqual(family.marked);
  });

  test(`${family.name} do not turn what agrees into what differs`, () => {
    expect(shareMarked(family, AGREEING, [...family.neutral, ...family.undoing])).toBeLessThanOrEqual(
      family.wrong,
    );
  });
}
