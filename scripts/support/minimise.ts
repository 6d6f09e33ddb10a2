/** Value of a smooth convex function at `at`; writes its slope into `gradient`. */
export type Slope = (at: Float64Array, gradient: Float64Array) => number;

/** Steps remembered of the way. */
const MEMORY = 10;
const MOST_STEPS = 400;
/** A step must bring at least this share of what the slope promises (Armijo). */
const ENOUGH = 1e-4;
/** Ends when a step gains less than this share of the value. */
const LEAST_GAIN = 1e-7;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/** target += share * by */
function add(target: Float64Array, share: number, by: Float64Array): void {
  for (let k = 0; k < target.length; k += 1) target[k] = (target[k] ?? 0) + share * (by[k] ?? 0);
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curvature: number;
}

/** The way down that the remembered steps suggest: the two-loop recursion (Nocedal & Wright 2006, algorithm 7.4). */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const way = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, turned, curvature } of steps.toReversed()) {
    const share = dot(moved, way) / curvature;
    shares.push(share);
    add(way, -share, turned);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = last.curvature / dot(last.turned, last.turned);
    for (let k = 0; k < way.length; k += 1) way[k] = (way[k] ?? 0) * scale;
  }
  for (const { moved, turned, curvature } of steps)
    add(way, (shares.pop() ?? 0) - dot(turned, way) / curvature, moved);
  return way;
}

/**
 * The place of the minimum of a smooth convex function of `size` numbers, from zero on: L-BFGS with a halving line
 * search (Nocedal & Wright 2006, chapter 7). Deterministic.
 */
export function minimise(size: number, slope: Slope): Float64Array {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = slope(at, gradient);
  const steps: Step[] = [];
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const way = descent(gradient, steps);
    const fall = dot(gradient, way);
    // Without a memory the slope says nothing about how far to go.
    let length = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (; length > 1e-12; length /= 2) {
      next.set(at);
      add(next, length, way);
      nextValue = slope(next, nextGradient);
      if (nextValue <= value + ENOUGH * length * fall) break;
    }
    const gained = value - nextValue;
    if (!(gained > LEAST_GAIN * Math.abs(value))) break;
    const moved = next.slice();
    add(moved, -1, at);
    const turned = nextGradient.slice();
    add(turned, -1, gradient);
    const curvature = dot(moved, turned);
    if (curvature > 0) steps.push({ moved, turned, curvature });
    if (steps.length > MEMORY) steps.shift();
    at = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return at;
}
