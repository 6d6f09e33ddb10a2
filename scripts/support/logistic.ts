import type { Features } from '../../lib/assess/model/linear-model.ts';
import { CLAIM_SHARE, phraseScale } from '../../lib/assess/model/phrase-weights.ts';

export interface Example {
  readonly id: string;
  /** Evidence by name. */
  readonly features: Features;
  /** Hashes of the text's phrases. */
  readonly phrases: Int32Array;
  /** Hashes of the phrases of the claim's own sentence; empty where there is no single sentence. */
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

const ROUNDS = 40;
const RATE = 0.2;
const RIDGE = 1e-4;
/** Evidence seen in fewer rows is not weighed. */
const RARE_EVIDENCE = 5;
/** Phrases seen in fewer rows are not weighed. */
const RARE_PHRASE = 2;

/** A small linear generator: the rows are taken in the same order in every run. */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

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
 * Logistic regression with a ridge penalty by stochastic gradient steps, each weight with its own falling rate
 * (AdaGrad: Duchi, Hazan, Singer 2011). Evidence and phrases are fitted together, so that a phrase only has to explain
 * what the evidence leaves open.
 */
export function fitModel(examples: readonly Example[]): Fitted {
  const evidence = numbered(
    countAll<string>(examples.map(({ features }) => features.keys())),
    RARE_EVIDENCE,
    0,
  );
  const phrases = numbered(
    countAll<number>(examples.flatMap((one) => [one.phrases, one.claimPhrases])),
    RARE_PHRASE,
    evidence.size,
  );
  const size = evidence.size + phrases.size;
  const rows = examples.map((example) => rowOf(example, evidence, phrases));
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1e-6);
  const step = (k: number, gradient: number): void => {
    const square = (squares[k] ?? 0) + gradient * gradient;
    squares[k] = square;
    weights[k] = (weights[k] ?? 0) - (RATE * gradient) / Math.sqrt(square);
  };
  const random = seeded();
  const order = rows.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const number of order) {
      const row = rows[number];
      if (row === undefined) continue;
      let sum = weights[size] ?? 0;
      for (let k = 0; k < row.at.length; k += 1) sum += (weights[row.at[k] ?? 0] ?? 0) * (row.value[k] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - row.target) * row.weight;
      for (let k = 0; k < row.at.length; k += 1) {
        const place = row.at[k] ?? 0;
        step(place, error * (row.value[k] ?? 0) + RIDGE * (weights[place] ?? 0));
      }
      step(size, error);
    }
  }
  const named = <T>(index: ReadonlyMap<T, number>): Map<T, number> =>
    new Map([...index].map(([item, at]) => [item, weights[at] ?? 0]));
  return { bias: weights[size] ?? 0, weights: named(evidence), phrases: named(phrases) };
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

export function scoreOf(fitted: Fitted, example: Example): number {
  let sum = fitted.bias;
  for (const [name, value] of example.features) sum += (fitted.weights.get(name) ?? 0) * value;
  const sumOf = (hashes: Int32Array): number => {
    let phrases = 0;
    for (const hash of hashes) phrases += fitted.phrases.get(hash) ?? 0;
    return phrases * phraseScale(hashes.length);
  };
  return sum + sumOf(example.phrases) + CLAIM_SHARE * sumOf(example.claimPhrases);
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
