import { type Assessor, createAssessor } from '../../lib/assess/create-assessor.ts';
import { packVocabulary } from '../../lib/assess/pack-vocabulary.ts';
import type { Vocabulary } from '../../lib/assess/vocabulary.ts';
import { type Clock, startSlice } from '../../lib/feed/clock.ts';
import { drained } from '../../lib/lexicon/build-lexicon.ts';
import type { Pack } from '../../lib/packs/types.ts';

export interface AssessorInSteps {
  /** Begins to make the assessor, in slices between the page's own work. */
  begin(): void;
  /** The assessor; what is still missing of it is made at once. */
  get(): Assessor;
}

/** An assessor that is made before it is needed: all at once it would be the longest task of the page's start. */
export function assessorInSteps(pack: Pack, clock: Clock): AssessorInSteps {
  const { signal } = new AbortController();
  const steps = packVocabulary(pack);
  let vocabulary: Vocabulary | undefined;
  let assessor: Assessor | undefined;
  let begun = false;

  const slice = (): void => {
    if (vocabulary) return;
    const over = startSlice(clock);
    while (!over()) {
      const step = steps.next();
      if (step.done) {
        vocabulary = step.value;
        clock.soon(get, signal);
        return;
      }
    }
    clock.soon(slice, signal);
  };

  const get = (): Assessor => {
    vocabulary ??= drained(steps);
    assessor ??= createAssessor(pack, vocabulary);
    return assessor;
  };

  return {
    begin() {
      if (begun) return;
      begun = true;
      clock.soon(slice, signal);
    },
    get,
  };
}
