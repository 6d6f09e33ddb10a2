import { expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { readRows } from '../../../scripts/support/corpus-rows.ts';
import { READING_DAY } from '../../../scripts/support/score-rows.ts';
import { ordinaryPosts } from '../../fixtures/ordinary/generate.ts';

const assessor = createAssessor(corePack);

interface Post {
  readonly id: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly postedOn?: string | null | undefined;
}

/** What was marked, as "id rule rule"; empty for a post that stays quiet. */
function marked(posts: readonly Post[]): string[] {
  return posts.flatMap(({ id, text, links, postedOn }) => {
    const { marks } = assessor.assess(
      { text, links, postedOn: postedOn ?? undefined },
      { readOn: READING_DAY, level: 'balanced' },
    );
    const rules = marks.flatMap((mark) => mark.reasons.map((reason) => reason.rule));
    return marks.length === 0 ? [] : [`${id} ${rules.join(' ')}`];
  });
}

// The training uses seed 99. Measured when written: 5 or 6 of 4,000.
it.each([1, 2, 7])('at most 3 of 1,000 generated posts are marked (seed %i)', (seed) => {
  const found = marked(ordinaryPosts(4_000, seed));
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(12);
});

// Hard cases on purpose, a quarter of them with words of the watched topics: the upper bound of the nuisance, not its
// share in a feed. No model is fitted on them. Measured when written: 1 of 450.
it('at most 1 of 100 hand-written hard cases is marked, none as differing', () => {
  const { rows } = readRows('tests/fixtures/ordinary/handwritten.jsonl');
  expect(rows).toHaveLength(450);
  const found = marked(rows);
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(4);
  expect(found.filter((line) => line.includes(' differs/'))).toEqual([]);
});
