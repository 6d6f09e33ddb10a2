import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { OFFICIAL_LETTERS } from '../../fixtures/official-letters.ts';
import { CONTRADICTING, NOT_CONTRADICTING, type RecordClaim } from '../../fixtures/record-claims.ts';

const assessor = createAssessor(corePack);
const READ_ON = '2026-11-21';

function differs({ text, day }: RecordClaim): boolean {
  const input = { text, links: [], postedOn: day };
  const { marks } = assessor.assess(input, { readOn: day ?? READ_ON, level: 'balanced' });
  return marks.some((mark) => mark.kind === 'differs');
}

describe('claims that records settle', () => {
  it.each(Object.entries(CONTRADICTING))('%s: every contradicting claim differs', (_, claims) => {
    expect(claims.filter((claim) => !differs(claim))).toEqual([]);
  });

  it.each(Object.entries(NOT_CONTRADICTING))('%s: nothing differs', (_, claims) => {
    expect(claims.filter((claim) => differs(claim))).toEqual([]);
  });

  it('every contradicting claim points at its words and at a record', () => {
    for (const { text, day } of Object.values(CONTRADICTING).flat()) {
      const { marks } = assessor.assess(
        { text, links: [], postedOn: day },
        { readOn: day ?? READ_ON, level: 'balanced' },
      );
      for (const reason of marks.find((mark) => mark.kind === 'differs')?.reasons ?? []) {
        expect(reason.record, text).toBeDefined();
        expect(reason.span.end, text).toBeGreaterThan(reason.span.start);
      }
    }
  });

  it('a question mark, or words that refute, take the mark away', () => {
    const merged = CONTRADICTING['mergers'] ?? [];
    const asked = merged.map(({ text }) => ({ text: `Có phải ${text.replace(/[.!]+$/, '')} không ạ?` }));
    const refuted = merged.map(({ text }) => ({ text: `Tin "${text}" là bịa đặt.` }));
    expect([...asked, ...refuted].filter((claim) => differs(claim))).toEqual([]);
  });
});

describe('official letters', () => {
  it.each(OFFICIAL_LETTERS.map((letter, i) => [i, letter] as const))(
    'letter %i: only a misdated citation is marked',
    (_, { text, wrong }) => {
      for (const readOn of ['2024-05-10', READ_ON]) {
        const { marks } = assessor.assess({ text, links: [] }, { readOn, level: 'balanced' });
        const said = marks.flatMap((mark) =>
          mark.reasons.map(({ span }) => [mark.kind, text.slice(span.start, span.end)]),
        );
        expect(said).toEqual(wrong === undefined ? [] : [['differs', wrong]]);
      }
    },
  );
});
