import { expect, test } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { type Context, NEUTRAL_LEADS, UNDOING_LEADS } from '../../fixtures/contexts/leads.ts';
import {
  PARTED_AGREEING,
  PARTED_DIFFERING,
  type PartedKernel,
} from '../../fixtures/contexts/parted-kernels.ts';

const assessor = createAssessor(corePack);

/** Every claim meets one context in so many, and every context one claim in so many. */
const STEP = 23;

function differs(text: string): boolean {
  return assessor
    .assess({ text, links: [] }, { level: 'balanced', readOn: '2026-11-21' })
    .marks.some(({ kind }) => kind === 'differs');
}

function opened(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function placed({ subject, said }: PartedKernel, frame: string): string {
  return opened(
    frame
      .replace('{}', `${subject} ${said}`)
      .replaceAll('{a}', subject)
      .replace('{b}', said)
      .replaceAll('⏎', '\n'),
  );
}

/** Share of the pairs that fit each other and are marked. */
function shareMarked(kernels: readonly PartedKernel[], contexts: readonly Context[]): number {
  let pairs = 0;
  let marked = 0;
  contexts.forEach(({ fits, frame }, row) => {
    kernels.forEach((kernel, column) => {
      if ((row + column) % STEP !== 0 || !(fits === '*' || fits.includes(kernel.kind))) return;
      pairs += 1;
      if (differs(placed(kernel, frame))) marked += 1;
    });
  });
  return marked / pairs;
}

test('every claim in two parts is judged right alone', () => {
  expect(PARTED_DIFFERING.filter((kernel) => !differs(placed(kernel, '{}.')))).toEqual([]);
  expect(PARTED_AGREEING.filter((kernel) => differs(placed(kernel, '{}.')))).toEqual([]);
});

test('what only leads up to a claim, or stands within it, does not silence it', () => {
  expect(1 - shareMarked(PARTED_DIFFERING, NEUTRAL_LEADS)).toBeLessThanOrEqual(0.012);
});

test('what takes a claim back before it is told silences it', () => {
  expect(shareMarked(PARTED_DIFFERING, UNDOING_LEADS)).toBeLessThanOrEqual(0.045);
});

test('what leads up to a claim does not turn what agrees into what differs', () => {
  expect(shareMarked(PARTED_AGREEING, NEUTRAL_LEADS)).toBeLessThanOrEqual(0.001);
});
