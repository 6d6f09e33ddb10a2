import { Scratch } from '../../text/scratch.ts';

/**
 * Weights of phrases by hash, packed as text in the order of the hashes: two characters of base 64 for the distance to
 * the hash before (4095 means "go that far and read on"), one for the weight.
 */
export interface PackedWeights {
  /** Weight of one step; a packed weight lies between −31 and 31 steps. */
  readonly step: number;
  readonly packed: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FARTHEST = 4095;
const MOST_STEPS = 31;
const MIDDLE = 32;

function twoDigits(value: number): string {
  return ALPHABET.charAt(value >> 6) + ALPHABET.charAt(value & 63);
}

/** The counterpart of `PhraseWeights`, for the training. The few heaviest weights are cut, so that the rest keep their detail. */
export function packWeights(weights: ReadonlyMap<number, number>): PackedWeights {
  const sizes = [...weights.values()].map(Math.abs).sort((a, b) => a - b);
  const step = Number(((sizes[Math.floor(sizes.length * 0.999)] ?? 1) / MOST_STEPS).toPrecision(6));
  let packed = '';
  let last = 0;
  for (const [hash, weight] of [...weights].sort(([a], [b]) => a - b)) {
    const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)));
    if (steps === 0) continue;
    let distance = hash - last;
    for (; distance >= FARTHEST; distance -= FARTHEST) packed += twoDigits(FARTHEST);
    packed += twoDigits(distance) + ALPHABET.charAt(steps + MIDDLE);
    last = hash;
  }
  return { step, packed };
}

/** Share of the phrases in the decision: their sum is scaled so that a long text does not outweigh its evidence. */
const PHRASE_SHARE = 3;

/** What one phrase counts in a text with `count` places at which one stands. */
export function phraseScale(count: number): number {
  return count === 0 ? 0 : PHRASE_SHARE / Math.sqrt(count);
}

/** What the phrases of the claim's own sentence count beside those of the whole text. */
export const CLAIM_SHARE = 0.5;

/** Hashes whose own place in the table is another's. */
const displaced = new Scratch();

/** Weights ready for look-up: an open-addressed table, because it is built whenever a page first shows a post. */
export class PhraseWeights {
  readonly #step: number;
  /** A hash and its steps in one number, so that both come with one look; -1 is free. Two thirds full at most. */
  readonly #table: Int32Array;

  constructor({ step, packed }: PackedWeights) {
    this.#step = step;
    let size = 16;
    while (2 * size < packed.length) size *= 2;
    const table = new Int32Array(size).fill(-1);
    const digitOf = new Uint8Array(128);
    for (let at = 0; at < ALPHABET.length; at += 1) digitOf[ALPHABET.charCodeAt(at)] = at;
    // One plain loop over bytes: it runs before anything is compiled for speed, and calls would cost most of its time.
    const bytes = new TextEncoder().encode(packed);
    let hash = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const distance = ((digitOf[bytes[at] ?? 0] ?? 0) << 6) | (digitOf[bytes[at + 1] ?? 0] ?? 0);
      hash += distance;
      at += 1;
      if (distance === FARTHEST) continue;
      at += 1;
      let place = hash & (size - 1);
      while (table[place] !== -1) place = (place + 1) & (size - 1);
      table[place] = (hash << 6) | (digitOf[bytes[at] ?? 0] ?? 0);
    }
    this.#table = table;
  }

  /**
   * Sum of the weights of these phrases, scaled by how many there are. Half of the hashes of a text are known ones, and no
   * processor foresees which: the first look at each goes without a branch, and few need another.
   */
  sum(hashes: Int32Array): number {
    const table = this.#table;
    const last = table.length - 1;
    const others = displaced.of(hashes.length);
    let size = 0;
    let steps = 0;
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0;
      const known = table[hash & last] ?? -1;
      // All ones where the place is free or another hash's, else nought.
      const difference = (known >> 6) ^ hash;
      const isOther = (difference | -difference) >> 31;
      steps += ((known & 63) - MIDDLE) & ~isOther;
      // Kept by moving on, where the place is another hash's: a free one is -1.
      others[size] = hash;
      size += ~(known >> 31) & isOther & 1;
    }
    for (let at = 0; at < size; at += 1) {
      const hash = others[at] ?? 0;
      for (let place = (hash + 1) & last; ; place = (place + 1) & last) {
        const known = table[place] ?? -1;
        if (known >> 6 === hash) steps += (known & 63) - MIDDLE;
        else if (known !== -1) continue;
        break;
      }
    }
    return steps * this.#step * phraseScale(hashes.length);
  }
}
