import type { Features } from '../../lib/assess/model/linear-model.ts';
import { CLAIM_SHARE, phraseScale } from '../../lib/assess/model/phrase-weights.ts';
import { minimise } from './minimise.ts';

export interface Example {
  readonly id: string;
  /** Evidence by name. */
  readonly features: Features;
  /** Hashes of the text's phrases, one for each place where one stands. */
  readonly phrases: Int32Array;
  /** The same for the claim's own sentence; empty where there is no single sentence. */
  readonly claimPhrases: Int32Array;
  readonly positive: boolean;
  /** How much an error on this row counts. */
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<number, number>;
}

/**
 * Strength of the ridge penalty on the weights of evidence and of phrases. Phrases are many and each is seen in few
 * rows, but they count a small share each (`phraseScale`), so they need the weaker one.
 */
const RIDGE = { evidence: 1, phrases: 0.05 } as const;
/** Evidence seen in fewer rows is not weighed. */
const RARE_EVIDENCE = 5;
/** Phrases seen in fewer rows are not weighed. */
const RARE_PHRASE = 5;

interface Row {
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly target: number;
  readonly weight: number;
}

function countAll<T>(lists: Iterable<Iterable<T>>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const list of lists) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Items seen at least `least` times, numbered from `first`, in the order of their first sight. */
function numbered<T>(counts: ReadonlyMap<T, number>, least: number, first: number): Map<T, number> {
  const index = new Map<T, number>();
  for (const [item, count] of counts) if (count >= least) index.set(item, first + index.size);
  return index;
}

/**
 * Logistic regression with a ridge penalty, brought to its one minimum by L-BFGS. Evidence and phrases are fitted
 * together, so that a phrase only has to explain what the evidence leaves open.
 */
export function fitModel(examples: readonly Example[]): Fitted {
  const evidence = numbered(
    countAll<string>(examples.map(({ features }) => features.keys())),
    RARE_EVIDENCE,
    0,
  );
  const phrases = numbered(
    countAll<number>(examples.flatMap((one) => [new Set(one.phrases), new Set(one.claimPhrases)])),
    RARE_PHRASE,
    evidence.size,
  );
  const size = evidence.size + phrases.size;
  const rows = examples.map((example) => rowOf(example, evidence, phrases));
  const ridgeOf = (place: number): number => (place < evidence.size ? RIDGE.evidence : RIDGE.phrases);
  const weights = minimise(size + 1, (at, gradient) => {
    let loss = 0;
    for (let place = 0; place < size; place += 1) {
      const weight = at[place] ?? 0;
      const ridge = ridgeOf(place);
      loss += 0.5 * ridge * weight * weight;
      gradient[place] = ridge * weight;
    }
    gradient[size] = 0;
    for (const row of rows) loss += addLoss(row, size, at, gradient);
    return loss;
  });
  const named = <T>(index: ReadonlyMap<T, number>): Map<T, number> =>
    new Map([...index].map(([item, at]) => [item, weights[at] ?? 0]));
  return { bias: weights[size] ?? 0, weights: named(evidence), phrases: named(phrases) };
}

/** Adds what one row pulls at each weight to `gradient`, and gives its loss. The bias stands at `size`. */
function addLoss(row: Row, size: number, weights: Float64Array, gradient: Float64Array): number {
  let sum = weights[size] ?? 0;
  for (let k = 0; k < row.at.length; k += 1) sum += (weights[row.at[k] ?? 0] ?? 0) * (row.value[k] ?? 0);
  const error = row.weight * (1 / (1 + Math.exp(-sum)) - row.target);
  for (let k = 0; k < row.at.length; k += 1) {
    const place = row.at[k] ?? 0;
    gradient[place] = (gradient[place] ?? 0) + error * (row.value[k] ?? 0);
  }
  gradient[size] = (gradient[size] ?? 0) + error;
  // log(1 + e^sum) − target · sum, without overflow.
  return row.weight * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - row.target * sum);
}

function rowOf(
  example: Example,
  evidence: ReadonlyMap<string, number>,
  phrases: ReadonlyMap<number, number>,
): Row {
  const at: number[] = [];
  const value: number[] = [];
  for (const [name, amount] of example.features) {
    const place = evidence.get(name);
    if (place !== undefined) {
      at.push(place);
      value.push(amount);
    }
  }
  const add = (hashes: Int32Array, scale: number): void => {
    for (const hash of hashes) {
      const place = phrases.get(hash);
      if (place === undefined) continue;
      at.push(place);
      value.push(scale);
    }
  };
  add(example.phrases, phraseScale(example.phrases.length));
  add(example.claimPhrases, CLAIM_SHARE * phraseScale(example.claimPhrases.length));
  return {
    at: Int32Array.from(at),
    value: Float64Array.from(value),
    target: example.positive ? 1 : 0,
    weight: example.weight,
  };
}

/** Sum of the bias and the named evidence. */
export function evidenceOf(fitted: Fitted, example: Example): number {
  let sum = fitted.bias;
  for (const [name, value] of example.features) sum += (fitted.weights.get(name) ?? 0) * value;
  return sum;
}

export function scoreOf(fitted: Fitted, example: Example): number {
  const sumOf = (hashes: Int32Array): number => {
    let phrases = 0;
    for (const hash of hashes) phrases += fitted.phrases.get(hash) ?? 0;
    return phrases * phraseScale(hashes.length);
  };
  return evidenceOf(fitted, example) + sumOf(example.phrases) + CLAIM_SHARE * sumOf(example.claimPhrases);
}

/** The model with only its `most` heaviest phrases, so that it stays small. */
export function pruned(fitted: Fitted, most: number): Fitted {
  const phrases = [...fitted.phrases].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, most);
  return { ...fitted, phrases: new Map(phrases) };
}

/** Scores of every example by a model that was fitted without its fold. */
export function crossValidate(
  examples: readonly Example[],
  most: number,
  folds = 5,
): { readonly example: Example; readonly score: number }[] {
  const scored: { example: Example; score: number }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const fitted = pruned(fitModel(examples.filter((_, at) => at % folds !== fold)), most);
    for (const [at, example] of examples.entries()) {
      if (at % folds === fold) scored.push({ example, score: scoreOf(fitted, example) });
    }
  }
  return scored;
}
