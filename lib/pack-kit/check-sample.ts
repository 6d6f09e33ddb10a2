import { createAssessor } from '../assess/create-assessor.ts';
import { composeLayers, type PackLayer } from '../packs/compose-layers.ts';
import type { PackFile } from '../packs/format/types.ts';
import type { Pack } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { type Problem, refusal, warning } from './problem.ts';
import { MOST_ADDED_PER_THOUSAND, type SampleOutcome, trySample } from './try-sample.ts';

/** A post takes this many times as long with a pack that would be felt. */
const SLOWER = 4;
const SLOWEST_MS = 10;

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

/** What the outcome has against the pack. */
export function sampleProblems({ changed, perThousand, msPerPost }: SampleOutcome): readonly Problem[] {
  const problems: Problem[] = [];
  for (const post of changed) {
    const added = post.after.filter((kind) => !post.before.includes(kind));
    const lost = post.before.filter((kind) => !post.after.includes(kind));
    if (post.group === 'opinion' && added.length > 0)
      problems.push(refusal('sample-opinion', [], { text: short(post.text) }));
    if (lost.includes('scam')) problems.push(refusal('sample-scam-lost', [], { text: short(post.text) }));
  }
  const more = perThousand.after - perThousand.before;
  const values = { before: String(perThousand.before), after: String(perThousand.after) };
  if (more > MOST_ADDED_PER_THOUSAND) problems.push(refusal('sample-too-many', [], values));
  else if (more > 0) problems.push(warning('sample-more', [], values));
  if (msPerPost.after > SLOWEST_MS && msPerPost.after > SLOWER * msPerPost.before)
    problems.push(warning('sample-slow', [], { ms: msPerPost.after.toFixed(1) }));
  return problems;
}

/** Layers that a pack is going to stand among. */
export interface Surroundings {
  readonly core: Pack;
  /** Layers in force now, in their order. */
  readonly before: readonly PackLayer[];
  /** Those that stay. */
  readonly others: readonly PackLayer[];
  readonly day: IsoDate;
}

/** The sample as it is now and with a pack. */
export function sampleOutcome(
  file: PackFile,
  trust: PackLayer['trust'],
  { core, before, others, day }: Surroundings,
  clock: () => number,
): SampleOutcome {
  const now = composeLayers(core, before, day).pack;
  const withPack = composeLayers(core, [...others, { file, trust }], day).pack;
  return trySample(createAssessor(now), createAssessor(withPack), day, clock);
}
