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

/** Where features go as they are met, each name once: a map for the fitting, a sum for the decision. */
export interface FeatureSink {
  set(name: string, value: number): unknown;
}

/** The weights of a model's evidence by name, made once for each model. */
const weightsOf = new Map<LinearModel, ReadonlyMap<string, number>>();

/** Adds up the bias of a model and what its evidence weighs. Features without a weight count nothing. */
export class EvidenceSum implements FeatureSink {
  /** Above 0 the evidence alone says yes. */
  sum: number;
  readonly #weights: ReadonlyMap<string, number>;

  constructor(model: LinearModel) {
    let weights = weightsOf.get(model);
    if (weights === undefined) {
      weights = new Map(Object.entries(model.weights));
      weightsOf.set(model, weights);
    }
    this.#weights = weights;
    this.sum = model.bias;
  }

  set(name: string, value: number): void {
    const weight = this.#weights.get(name);
    if (weight !== undefined) this.sum += weight * value;
  }
}
