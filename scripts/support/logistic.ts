import type { Features, LinearModel } from '../../lib/assess/model/linear-model.ts';

export interface Example {
  readonly id: string;
  readonly features: Features;
  readonly positive: boolean;
}

export type Fitted = LinearModel;

const ROUNDS = 300;
/** Features seen in fewer rows are not weighed. */
const RARE = Number(process.env['RARE'] ?? 5);

/** Logistic regression with a ridge penalty, by gradient steps with momentum and a per-weight scale (Adam). */
export function fit(examples: readonly Example[], ridge: number): Fitted {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, count]) => count >= RARE)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map((example) => ({
    at: [...example.features].flatMap(([name, value]) => {
      const k = index.get(name);
      return k === undefined ? [] : [[k, value] as const];
    }),
    target: example.positive ? 1 : 0,
  }));
  const size = names.length;
  const weights = new Float64Array(size + 1);
  const mean = new Float64Array(size + 1);
  const square = new Float64Array(size + 1);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = new Float64Array(size + 1);
    for (const { at, target } of rows) {
      let sum = weights[size] ?? 0;
      for (const [k, value] of at) sum += (weights[k] ?? 0) * value;
      const error = 1 / (1 + Math.exp(-sum)) - target;
      for (const [k, value] of at) gradient[k] = (gradient[k] ?? 0) + error * value;
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    const rate = 0.15 * (1 - round / (ROUNDS + 1)) + 0.002;
    for (let k = 0; k <= size; k += 1) {
      const slope = (gradient[k] ?? 0) + (k < size ? ridge * (weights[k] ?? 0) : 0);
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * slope;
      square[k] = 0.99 * (square[k] ?? 0) + 0.01 * slope * slope;
      const step =
        (mean[k] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[k] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      weights[k] = (weights[k] ?? 0) - rate * step;
    }
  }
  return {
    bias: weights[size] ?? 0,
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])),
  };
}

export function scoreOf(fitted: Fitted, features: Features): number {
  let sum = fitted.bias;
  for (const [name, value] of features) sum += (fitted.weights[name] ?? 0) * value;
  return sum;
}

/** Scores of every example by a model that was fitted without its fold. */
export function crossValidate(
  examples: readonly Example[],
  ridge: number,
  folds = 8,
): { readonly example: Example; readonly score: number }[] {
  const scored: { example: Example; score: number }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const fitted = fit(
      examples.filter((_, at) => at % folds !== fold),
      ridge,
    );
    for (const [at, example] of examples.entries()) {
      if (at % folds === fold) scored.push({ example, score: scoreOf(fitted, example.features) });
    }
  }
  return scored;
}
