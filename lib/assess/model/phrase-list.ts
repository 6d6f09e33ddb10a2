/** Bits of a hash that are kept: one unseen phrase in a thousand meets a known one by chance. */
export const MASK = 0xff_ff_ff;

/** The hash of one thing behind another. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 15), 0x85_eb_ca_6b) ^ right;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return hash ^ (hash >>> 16);
}

/** Used again for every list. */
let listed = new Int32Array(2048);

/** Collects 24-bit hashes of phrases in their order, one for every place where a phrase stands. */
export class PhraseList {
  readonly #list: Int32Array;
  #size = 0;

  /** Only one at a time may be filled. */
  constructor(most: number) {
    if (most > listed.length) listed = new Int32Array(2 * most);
    this.#list = listed;
  }

  /** The runs of one, two and three of the symbols at `[from, to)`, of which 0 is none; gives how many symbols there are. */
  addRuns(symbols: Int32Array, from: number, to: number, seed: number): number {
    const list = this.#list;
    let size = this.#size;
    let count = 0;
    // The hashes of what ends here: its last symbol, and its last two.
    let one = 0;
    let two = 0;
    for (let at = from; at < to; at += 1) {
      const symbol = symbols[at] ?? 0;
      if (symbol === 0) continue;
      if (count > 1) {
        list[size] = mix(two, symbol) & MASK;
        size += 1;
      }
      if (count > 0) {
        two = mix(one, symbol);
        list[size] = two & MASK;
        size += 1;
      }
      one = mix(seed, symbol);
      list[size] = one & MASK;
      size += 1;
      count += 1;
    }
    this.#size = size;
    return count;
  }

  add(hash: number): void {
    this.#list[this.#size] = hash;
    this.#size += 1;
  }

  list(): Int32Array {
    return this.#list.slice(0, this.#size);
  }
}
