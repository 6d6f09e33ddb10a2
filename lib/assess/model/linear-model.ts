/** A linear model over named features: readable, deterministic, a few hundred numbers. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Values of features, by name; a feature that is not there is 0. */
export type Features = ReadonlyMap<string, number>;

/** Weights of the features `prefix` + word, by word, so that no name has to be built for every word of a text. */
export function wordWeights(model: LinearModel, prefix: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [name, weight] of Object.entries(model.weights)) {
    if (name.startsWith(prefix)) weights.set(name.slice(prefix.length), weight);
  }
  return weights;
}

/** Weighted sum: above 0 the model says yes. Features without a weight count nothing. */
export function weigh(model: LinearModel, features: Features): number {
  let sum = model.bias;
  for (const [name, value] of features) sum += (model.weights[name] ?? 0) * value;
  return sum;
}
