import type { PackedWeights } from './phrase-weights.ts';

/**
 * A linear model over named evidence and the phrases of a text. The evidence is readable; a phrase is known by its hash
 * only, because fitting showed that a few thousand of them are needed.
 */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly phrases: PackedWeights;
  /** Below this sum of bias and evidence the answer is no, and the phrases need not be read: hardly a wanted text lies there. */
  readonly floor: number;
}

/** Values of features, by name; a feature that is not there is 0. */
export type Features = ReadonlyMap<string, number>;

/** Weighted sum of the named evidence: above 0 the model says yes. Features without a weight count nothing. */
export function weigh(model: LinearModel, features: Features): number {
  let sum = model.bias;
  for (const [name, value] of features) sum += (model.weights[name] ?? 0) * value;
  return sum;
}
