/** Bits of a hash that are kept. One unseen phrase in a thousand meets a known one by chance. */
export const MASK = 0xff_ff_ff;

/** The hash of one thing behind another. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 15), 0x85_eb_ca_6b) ^ right;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return hash ^ (hash >>> 16);
}

/** Rounds after which the marks in the table of known hashes begin anew. */
const ROUNDS = 127;

/** Used again for every list of hashes; what an earlier round left is told apart by its mark. */
const seen = { table: new Int32Array(2048), list: new Int32Array(1024), round: 0 };

/** Collects 24-bit hashes, each once. */
export class HashSet {
  /** Open addressing: the round above the hash. Half full at most. */
  readonly #table: Int32Array;
  readonly #list: Int32Array;
  readonly #mark: number;
  readonly #last: number;
  #size = 0;

  /** Only one at a time may be filled. */
  constructor(most: number) {
    let size = 64;
    while (size < 2 * most) size *= 2;
    if (size > seen.table.length) seen.table = new Int32Array(size);
    if (most > seen.list.length) seen.list = new Int32Array(size);
    if (seen.round === ROUNDS) {
      seen.table.fill(0);
      seen.round = 0;
    }
    seen.round += 1;
    this.#mark = seen.round << 24;
    this.#table = seen.table;
    this.#list = seen.list;
    this.#last = size - 1;
  }

  /** The runs of one, two and three of the symbols. */
  addRuns(symbols: Int32Array, seed: number): void {
    const size = symbols.length;
    for (let at = 0; at < size; at += 1) {
      let run = mix(seed, symbols[at] ?? 0);
      this.add(run & MASK);
      if (at + 1 >= size) return;
      run = mix(run, symbols[at + 1] ?? 0);
      this.add(run & MASK);
      if (at + 2 < size) this.add(mix(run, symbols[at + 2] ?? 0) & MASK);
    }
  }

  add(hash: number): void {
    const table = this.#table;
    const last = this.#last;
    const marked = this.#mark | hash;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const known = table[place] ?? 0;
      if (known === marked) return;
      if (known >>> 24 === marked >>> 24) continue;
      table[place] = marked;
      this.#list[this.#size] = hash;
      this.#size += 1;
      return;
    }
  }

  /** The hashes in the order in which they came. */
  list(): Int32Array {
    return this.#list.slice(0, this.#size);
  }
}
