import type { Assessor } from '../assess/create-assessor.ts';
import type { MarkKind } from '../assess/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { CLAIM_POSTS } from './sample/claim-posts.ts';
import { OPINION_POSTS } from './sample/opinion-posts.ts';
import { ORDINARY_POSTS } from './sample/ordinary-posts.ts';
import type { SamplePost } from './sample/sample-post.ts';
import { SCAM_POSTS } from './sample/scam-posts.ts';

/** A post of the sample whose marks a pack would change. */
export interface ChangedPost {
  readonly group: SampleGroup;
  readonly text: string;
  readonly before: readonly MarkKind[];
  readonly after: readonly MarkKind[];
}

export type SampleGroup = 'ordinary' | 'opinion' | 'scam' | 'claim';

/** What a pack does to the bundled sample. */
export interface SampleOutcome {
  readonly changed: readonly ChangedPost[];
  readonly posts: number;
  /** Ordinary posts that got any mark, in a thousand, without and with the pack. */
  readonly perThousand: { readonly before: number; readonly after: number };
  /** Milliseconds that one post takes on average, without and with the pack. */
  readonly msPerPost: { readonly before: number; readonly after: number };
}

/** Marks on ordinary posts, in a thousand, that a pack may add before it is refused. */
export const MOST_ADDED_PER_THOUSAND = 8;

const GROUPS: readonly (readonly [SampleGroup, readonly SamplePost[]])[] = [
  ['ordinary', ORDINARY_POSTS],
  ['opinion', OPINION_POSTS],
  ['scam', SCAM_POSTS],
  ['claim', CLAIM_POSTS],
];

interface Run {
  readonly marks: readonly (readonly MarkKind[])[];
  readonly ms: number;
}

function runOver(assessor: Assessor, readOn: IsoDate, clock: () => number): Run {
  const began = clock();
  const marks = GROUPS.flatMap(([, posts]) =>
    posts.map(({ text, links = [], postedOn }) =>
      assessor
        .assess({ text, links, postedOn }, { readOn, level: 'balanced' })
        .marks.map((mark) => mark.kind),
    ),
  );
  return { marks, ms: clock() - began };
}

function perThousand(marks: Run['marks']): number {
  const count = ORDINARY_POSTS.length;
  return Math.round((1000 * marks.slice(0, count).filter((kinds) => kinds.length > 0).length) / count);
}

/**
 * Assesses the bundled sample without and with a pack.
 *
 * @param clock milliseconds, for the time that it takes
 */
export function trySample(
  before: Assessor,
  after: Assessor,
  readOn: IsoDate,
  clock: () => number,
): SampleOutcome {
  const without = runOver(before, readOn, clock);
  const withPack = runOver(after, readOn, clock);
  const all = GROUPS.flatMap(([group, posts]) => posts.map((post) => ({ group, post })));
  const changed = all.flatMap(({ group, post }, at) => {
    const was = without.marks[at] ?? [];
    const is = withPack.marks[at] ?? [];
    return was.join() === is.join() ? [] : [{ group, text: post.text, before: was, after: is }];
  });
  return {
    changed,
    posts: all.length,
    perThousand: { before: perThousand(without.marks), after: perThousand(withPack.marks) },
    msPerPost: { before: without.ms / all.length, after: withPack.ms / all.length },
  };
}
