/** How a bare syllable may be meant at a place of a text: numbers of words; `right` is the one that was written, or -1. */
export interface Place {
  readonly ways: readonly number[];
  readonly right: number;
}

/** How likely words are alone and behind others, in natural logarithms: as counted, or as learned. */
export interface Weights {
  /** By number of the word. */
  readonly alone: Float64Array;
  /** By `before * size + word`. */
  readonly pairs: Map<number, number>;
}

/** How far one mistake moves a weight. */
const STEP = 0.2;

/** What is moved, with the sum of all its values for the mean. */
class Moved {
  readonly values: Float64Array;
  readonly #sums: Float64Array;

  constructor(values: Float64Array) {
    this.values = Float64Array.from(values);
    this.#sums = new Float64Array(values.length);
  }

  /** @param now texts read so far */
  move(at: number, by: number, now: number): void {
    this.values[at] = (this.values[at] ?? 0) + by;
    this.#sums[at] = (this.#sums[at] ?? 0) + by * now;
  }

  /** Mean of the values over all `now` texts. */
  mean(now: number): Float64Array {
    return this.values.map((value, at) => value - (this.#sums[at] ?? 0) / now);
  }
}

/** Pairs that stand between the ways of two neighbouring places, row by row; -1 for one that is not weighed. */
type Edges = Int32Array;

interface Read extends Place {
  readonly edges: Edges | undefined;
}

/** The likeliest way at each place. */
function likeliest(places: readonly Read[], alone: Float64Array, pairs: Float64Array): readonly number[] {
  let scores: readonly number[] = [0];
  const from: number[][] = [];
  for (const { ways, edges } of places) {
    const next: number[] = [];
    const back: number[] = [];
    for (const [j, way] of ways.entries()) {
      let most = Number.NEGATIVE_INFINITY;
      let best = 0;
      for (const [k, score] of scores.entries()) {
        const pair = edges?.[k * ways.length + j] ?? -1;
        const reached = score + (pair < 0 ? 0 : (pairs[pair] ?? 0));
        if (reached > most) {
          most = reached;
          best = k;
        }
      }
      next.push(most + (ways.length > 1 ? (alone[way] ?? 0) : 0));
      back.push(best);
    }
    from.push(back);
    scores = next;
  }
  const chosen = new Array<number>(places.length).fill(0);
  let way = scores.indexOf(Math.max(...scores));
  for (let at = places.length - 1; at >= 0; at -= 1) {
    chosen[at] = way;
    way = from[at]?.[way] ?? 0;
  }
  return chosen;
}

/**
 * Moves weights until the likeliest row of words is the one that was written, mistake by mistake, and gives their mean
 * (averaged structured perceptron: Collins, EMNLP 2002). Only the pairs given are weighed. Deterministic.
 */
export function learnAccents(
  texts: readonly (readonly Place[])[],
  counted: Weights,
  rounds: number,
): Weights {
  const size = counted.alone.length;
  const keys = [...counted.pairs.keys()];
  const placeOf = new Map(keys.map((key, at) => [key, at]));
  const alone = new Moved(counted.alone);
  const pairs = new Moved(Float64Array.from(counted.pairs.values()));
  const known = new Map<readonly number[], Map<readonly number[], Edges>>();
  const edgesOf = (before: readonly number[], ways: readonly number[]): Edges => {
    let row = known.get(before);
    if (row === undefined) {
      row = new Map();
      known.set(before, row);
    }
    let edges = row.get(ways);
    if (edges === undefined) {
      edges = Int32Array.from(
        before.flatMap((one) => ways.map((way) => placeOf.get(one * size + way) ?? -1)),
      );
      row.set(ways, edges);
    }
    return edges;
  };
  const read = texts.map((places) =>
    places.map((place, at) => ({
      ...place,
      edges: at > 0 ? edgesOf(places[at - 1]?.ways ?? [], place.ways) : undefined,
    })),
  );
  let now = 0;
  for (let round = 0; round < rounds; round += 1)
    for (const places of read) {
      now += 1;
      const chosen = likeliest(places, alone.values, pairs.values);
      places.forEach(({ ways, right, edges }, at) => {
        const got = chosen[at] ?? 0;
        if (right >= 0 && got !== right) {
          alone.move(ways[right] ?? 0, STEP, now);
          alone.move(ways[got] ?? 0, -STEP, now);
        }
        const before = places[at - 1];
        if (edges === undefined || before === undefined || right < 0 || before.right < 0) return;
        const gotBefore = chosen[at - 1] ?? 0;
        if (got === right && gotBefore === before.right) return;
        const meant = edges[before.right * ways.length + right] ?? -1;
        const taken = edges[gotBefore * ways.length + got] ?? -1;
        if (meant >= 0) pairs.move(meant, STEP, now);
        if (taken >= 0) pairs.move(taken, -STEP, now);
      });
    }
  const means = pairs.mean(now);
  return { alone: alone.mean(now), pairs: new Map(keys.map((key, at) => [key, means[at] ?? 0])) };
}
