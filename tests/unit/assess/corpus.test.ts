import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { readRows } from '../../../scripts/support/corpus-rows.ts';
import { scoreRows } from '../../../scripts/support/score-rows.ts';

const assessor = createAssessor(corePack);
const rowsOf = (name: string) => readRows(`tests/fixtures/corpus/${name}.jsonl`);

describe('the development corpus at the level balanced', () => {
  const { rows, problems } = rowsOf('dev');
  const score = scoreRows(assessor, rows, 'balanced');

  it('is read whole', () => {
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(420);
  });

  it.each(['differs', 'unsourced', 'scam'] as const)('%s: precision ≥ 0.97 and recall ≥ 0.92', (kind) => {
    expect(score.kinds[kind].precision).toBeGreaterThanOrEqual(0.97);
    expect(score.kinds[kind].recall).toBeGreaterThanOrEqual(0.92);
  });

  it('marks no opinion, criticism, joke, question, wish or feeling', () => {
    expect(score.opinionMarks).toBe(0);
  });

  it('marks no refutation, warning or victim’s story', () => {
    expect(score.refutationMarks).toBe(0);
  });
});

describe('the corpus that nothing was tuned on', () => {
  // Floors, not aims: what was reached when the rules were written. They may rise and must not fall.
  const score = scoreRows(assessor, rowsOf('held-out-a').rows, 'balanced');

  it.each([
    ['differs', 0.9, 0.78],
    ['unsourced', 0.93, 0.85],
    ['scam', 0.95, 0.94],
  ] as const)('%s: precision ≥ %f, recall ≥ %f', (kind, precision, recall) => {
    expect(score.kinds[kind].precision).toBeGreaterThanOrEqual(precision);
    expect(score.kinds[kind].recall).toBeGreaterThanOrEqual(recall);
  });
});

describe('levels', () => {
  const { rows } = rowsOf('dev');

  it('quiet never says that a source is missing', () => {
    const score = scoreRows(assessor, rows, 'quiet');
    expect(score.kinds.unsourced.given).toBe(0);
    expect(score.kinds.scam.recall).toBeGreaterThanOrEqual(0.92);
  });

  it('strict takes a merely named agency for no source', () => {
    const text = 'Theo Bộ Công Thương, từ 15h chiều nay giá điện tăng 8%, áp dụng cho mọi hộ.';
    const kinds = (level: 'balanced' | 'strict') =>
      assessor.assess({ text, links: [] }, { readOn: '2026-11-21', level }).marks.map((mark) => mark.kind);
    expect(kinds('balanced')).toEqual([]);
    expect(kinds('strict')).toEqual(['unsourced']);
  });
});
