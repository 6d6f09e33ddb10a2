import type { Reading } from '../reading.ts';
import type { TextStance } from '../stance.ts';

/** Sentences around one that refutes or doubts in which its doubt is felt; a short text is one thought. */
export const REFUTED_NEAR = 3;

/** The same around one that keeps its distance. */
export const DOUBTED_NEAR = 2;

const SHORT_TEXT = 5;

/** True when one of the sentences stands within `reach` of the one at `index`, or the text of `size` sentences is short. */
export function near(indexes: readonly number[], index: number, reach: number, size: number): boolean {
  return indexes.length > 0 && (size <= SHORT_TEXT || indexes.some((one) => Math.abs(one - index) <= reach));
}

/** Sentences of a text in which it refutes, and in which it keeps its distance. */
interface Doubts {
  readonly refuting: readonly number[];
  readonly doubting: readonly number[];
}

/** The sentences in which a text refutes, and in which it keeps its distance. */
export function doubtsOf(reading: Reading, stance: TextStance): Doubts {
  const refuting: number[] = [];
  const doubting: number[] = [];
  // A warning that retells what callers say states nothing of it.
  const retells =
    stance.warns && (stance.tellsOfFraud || reading.text.tokens.some((token) => token.text === 'lừa'));
  if (!retells && !stance.refutes && !stance.distances) return { refuting, doubting };
  reading.sentences.forEach((sentence, index) => {
    if (retells) refuting.push(index);
    if (stance.refutes && stance.sentences[index]?.refutes === true) refuting.push(index);
    if (stance.distances && reading.first('distance', sentence.from, sentence.to) !== undefined)
      doubting.push(index);
  });
  return { refuting, doubting };
}
