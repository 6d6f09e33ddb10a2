import { BARE_ROOT } from './phrase-trie.ts';
import { FIRST_SYMBOL, fourBytes, symbolNumber } from './table-bytes.ts';
import { BLOCK, END, nodeByte, WIDE, writeEnd } from './table-layout.ts';
import type { LexiconTable } from './types.ts';

/** Numbers kept of a step: node (0 = free), symbol, target. */
const STEP = 3;

/** Fewer symbols than this have numbers of 16 bits. */
const FEW_SYMBOLS = 40_000;

/** Grows the tree of phrases in one open-addressed table, then lays it out for reading. */
export class TrieBuilder {
  readonly #symbols = new Map<string, number>();
  readonly #dashes = new Set<number>();
  /** Node, entry, how it was read; in the order in which they came. */
  readonly #ends: number[] = [];
  #nodes = BARE_ROOT + 1;
  #table = new Int32Array(STEP * 1024);

  /** The number of a symbol, given to it if it is new. */
  symbol(text: string): number {
    const known = this.#symbols.get(text);
    if (known !== undefined) return known;
    const symbol = this.#symbols.size + 1;
    this.#symbols.set(text, symbol);
    return symbol;
  }

  /** The node behind `symbol`, made if it is new. */
  grow(node: number, symbol: number): number {
    if (STEP * 2 * this.#nodes > this.#table.length) this.#widen();
    const at = this.#placeOf(node, symbol);
    if (this.#table[at] !== 0) return this.#table[at + 2] ?? 0;
    const target = this.#nodes;
    this.#nodes += 1;
    this.#table[at] = node;
    this.#table[at + 1] = symbol;
    this.#table[at + 2] = target;
    return target;
  }

  markDash(node: number): void {
    this.#dashes.add(node);
  }

  addEnd(node: number, entry: number, read: number): void {
    this.#ends.push(node, entry, read);
  }

  /** What stands at the step from `node` by `symbol`: its place, or the free one where it belongs. */
  #placeOf(node: number, symbol: number): number {
    const table = this.#table;
    const slots = table.length / STEP;
    let h = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    h = (h ^ (h >>> 15)) & (slots - 1);
    for (;;) {
      const at = STEP * h;
      const owner = table[at] ?? 0;
      if (owner === 0 || (owner === node && table[at + 1] === symbol)) return at;
      h = (h + 1) & (slots - 1);
    }
  }

  #widen(): void {
    const old = this.#table;
    this.#table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += STEP) {
      const node = old[at] ?? 0;
      if (node !== 0) this.#table.set(old.subarray(at, at + STEP), this.#placeOf(node, old[at + 1] ?? 0));
    }
  }

  /** The tree with its nodes numbered anew, so that the children of a node follow each other. */
  finish(): LexiconTable {
    const { symbols, byOwner, firstOf } = this.#stepsByOwner();
    const children = new Int32Array(this.#nodes);
    const steps =
      this.#symbols.size < FEW_SYMBOLS ? new Uint16Array(this.#nodes) : new Int32Array(this.#nodes);
    // What no symbol leads to has the first one, which nobody reads, so that the table can be written as text.
    steps.fill(FIRST_SYMBOL, 0, BARE_ROOT + 1);
    /** Old number of each node by its new one, and the other way round. */
    const old = new Int32Array(this.#nodes);
    const now = new Int32Array(this.#nodes);
    for (let node = 0; node <= BARE_ROOT; node += 1) {
      old[node] = node;
      now[node] = node;
    }
    let next = BARE_ROOT + 1;
    for (let node = 1; node < next; node += 1) {
      const owner = old[node] ?? 0;
      const from = firstOf[owner] ?? 0;
      const to = firstOf[owner + 1] ?? 0;
      children[node] = to - from;
      for (let at = from; at < to; at += 1) {
        const target = byOwner[at] ?? 0;
        steps[next] = symbolNumber((symbols[target] ?? 0) - 1);
        old[next] = target;
        now[target] = next;
        next += 1;
      }
    }
    const dashes = Int32Array.from(this.#dashes, (node) => now[node] ?? 0).sort();
    return { symbols: [...this.#symbols.keys()], steps, dashes, ...this.#endsInOrder(now, children) };
  }

  /** For every node the symbol that leads to it, and the nodes sorted by their owner and that symbol. */
  #stepsByOwner(): { symbols: Int32Array; byOwner: Int32Array; firstOf: Int32Array } {
    const owners = new Int32Array(this.#nodes);
    const symbols = new Int32Array(this.#nodes);
    for (let at = 0; at < this.#table.length; at += STEP) {
      const target = this.#table[at + 2] ?? 0;
      if (target === 0) continue;
      owners[target] = this.#table[at] ?? 0;
      symbols[target] = this.#table[at + 1] ?? 0;
    }
    const bySymbol = sortedBy(symbols, this.#symbols.size + 1).list;
    const { list, first } = sortedBy(owners, this.#nodes, bySymbol);
    return { symbols, byOwner: list, firstOf: first };
  }

  #endsInOrder(
    now: Int32Array,
    children: Int32Array,
  ): Pick<LexiconTable, 'nodes' | 'wide' | 'blocks' | 'ends'> {
    const count = this.#ends.length / 3;
    const owners = Int32Array.from({ length: count }, (_, i) => now[this.#ends[3 * i] ?? 0] ?? 0);
    const { list, first } = sortedBy(owners, this.#nodes);
    const ends = new Uint8Array(END * count);
    list.forEach((end, at) => {
      const more = owners[list[at + 1] ?? -1] === owners[end];
      writeEnd(ends, at, this.#ends[3 * end + 1] ?? 0, this.#ends[3 * end + 2] ?? 0, more);
    });
    const wide: number[] = [];
    const blocks: number[] = [];
    let child = BARE_ROOT + 1;
    const nodes = Uint8Array.from(children, (below, node) => {
      const here = (first[node + 1] ?? 0) - (first[node] ?? 0);
      if (node % BLOCK === 0) blocks.push(fourBytes(child), fourBytes(first[node] ?? 0));
      child += below;
      const byte = nodeByte(below, here);
      if (byte === WIDE) wide.push(node, below, here);
      return byte;
    });
    return { nodes, wide: Int32Array.from(wide), blocks: Int32Array.from(blocks), ends };
  }
}

/**
 * Counting sort: the items 0, 1, … (or those of `items`, in that order) by their value, equal ones in the order given,
 * and where the items of each value begin.
 */
function sortedBy(
  values: Int32Array,
  most: number,
  items?: Int32Array,
): { list: Int32Array; first: Int32Array } {
  const first = new Int32Array(most + 1);
  for (const value of values) first[value + 1] = (first[value + 1] ?? 0) + 1;
  for (let value = 0; value < most; value += 1)
    first[value + 1] = (first[value + 1] ?? 0) + (first[value] ?? 0);
  const next = first.slice();
  const list = new Int32Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const item = items?.[at] ?? at;
    const value = values[item] ?? 0;
    list[next[value] ?? 0] = item;
    next[value] = (next[value] ?? 0) + 1;
  }
  return { list, first };
}
