import { expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { readRows } from '../../../scripts/support/corpus-rows.ts';
import { READING_DAY } from '../../../scripts/support/score-rows.ts';
import { ordinaryPosts } from '../../fixtures/ordinary/generate.ts';
import { schemePosts } from '../../fixtures/ordinary/scheme-posts.ts';

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

// The training uses seed 99. Measured when written: 1 or 2 of 4,000.
it.each([1, 2, 7])('at most 3 of 1,000 generated posts are marked (seed %i)', (seed) => {
  const found = marked(ordinaryPosts(4_000, seed));
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(12);
});

// The training uses seed 99 and three of four schemes. Measured when written: 2 of 3,000 at most.
it.each([
  [11, 'all'],
  [22, 'all'],
  [33, 'unseen'],
  [44, 'unseen'],
] as const)('at most 3 of 1,000 posts from schemes are marked (seed %i, %s)', (seed, part) => {
  const found = marked(schemePosts(3_000, seed, part));
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(9);
});

// Hard cases on purpose, a quarter of them with words of the watched topics: the upper bound of the nuisance, not its
// share in a feed. No model is fitted on them. Measured last: 2 of 450.
it('at most 1 of 100 hand-written hard cases is marked, none as differing', () => {
  const { rows } = readRows('tests/fixtures/ordinary/handwritten.jsonl');
  expect(rows).toHaveLength(450);
  const found = marked(rows);
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(4);
  expect(found.filter((line) => line.includes(' differs/'))).toEqual([]);
});

// Ordinary posts of many kinds by somebody who knew no rule. No model is fitted on them, and nobody reads which of them are
// marked: the count alone says how the engine does on what it has not seen. Measured when written: 2 of 500.
it('at most 2 of 500 hand-written ordinary posts are marked', () => {
  const { rows } = readRows('tests/fixtures/ordinary/handwritten-b.jsonl');
  expect(rows).toHaveLength(500);
  expect(marked(rows).length).toBeLessThanOrEqual(2);
});
