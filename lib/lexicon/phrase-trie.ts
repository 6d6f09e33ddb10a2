import { isAbbreviation } from '../text/teencode.ts';
import type { Token } from '../text/types.ts';
import type { PhraseIndex } from './types.ts';

/** Where phrases as written begin. */
export const WRITTEN_ROOT = 1;
/** Where phrases without their diacritics begin. */
export const BARE_ROOT = 2;

/** Bits of the filter for every slot of the table. */
const FILTER_BITS = 4;

/** Words of which the symbols are remembered, by their form. */
const WORDS = 4096;
/** Numbers kept of a word. */
const FACTS = 4;

/** True for a mark that may join the parts of a name. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && (token.text === '-' || token.text === '–');
}

/**
 * A trie over syllables in one open-addressed table, so that a step costs the same whatever the number of phrases.
 */
export class PhraseTrie implements PhraseIndex {
  readonly #symbols = new Map<string, number>();
  readonly #dashes = new Set<number>();
  /** Form, symbol as written, bare symbol, 1 for an abbreviation. A later word takes the place of an earlier one. */
  readonly #words = new Int32Array(FACTS * WORDS);
  #remembers = false;
  #nodes = BARE_ROOT + 1;
  #edges = 0;
  #mask: number;
  /** Three numbers an edge: node (0 = free), symbol, target. */
  #table: Int32Array;
  /** Bits of the edges that there are: most steps lead nowhere, and this much stays in the processor's cache. */
  #filter: Int32Array;
  #filterMask: number;
  /** One bit for each node at which a phrase ends. */
  #ends = new Int32Array(64);
  /** Targets of the two roots by symbol: where nearly every walk ends at once, the step costs one look. */
  #first = new Int32Array(2 * 1024);

  /** @param phrases how many phrases are expected; only a matter of speed */
  constructor(phrases: number) {
    let slots = 256;
    while (slots < 4 * phrases) slots *= 2;
    this.#mask = slots - 1;
    this.#table = new Int32Array(3 * slots);
    this.#filterMask = FILTER_BITS * slots - 1;
    this.#filter = new Int32Array((this.#filterMask + 1) / 32);
  }

  symbol(text: string): number {
    return this.#symbols.get(text) ?? 0;
  }

  get words(): Int32Array {
    return this.#words;
  }

  placeOf(word: Token): number {
    const at = FACTS * (word.form & (WORDS - 1));
    if (this.#words[at] !== word.form) {
      this.#remembers = true;
      this.#words[at] = word.form;
      this.#words[at + 1] = this.symbol(word.key);
      this.#words[at + 2] = this.symbol(word.bare);
      this.#words[at + 3] = isAbbreviation(word.key) ? 1 : 0;
    }
    return at + 1;
  }

  step(node: number, symbol: number): number {
    if (node <= BARE_ROOT) return this.#first[2 * symbol + node - 1] ?? 0;
    const mixed = hash(node, symbol);
    const bit = (mixed >>> 9) & this.#filterMask;
    if (((this.#filter[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return 0;
    let slot = mixed & this.#mask;
    for (;;) {
      const at = 3 * slot;
      const owner = this.#table[at] ?? 0;
      if (owner === 0) return 0;
      if (owner === node && this.#table[at + 1] === symbol) return this.#table[at + 2] ?? 0;
      slot = (slot + 1) & this.#mask;
    }
  }

  endsAt(node: number): boolean {
    return ((this.#ends[node >> 5] ?? 0) & (1 << (node & 31))) !== 0;
  }

  /** Notes that a phrase ends at a node. */
  markEnd(node: number): void {
    if (node >> 5 >= this.#ends.length) {
      const wider = new Int32Array(2 * ((node >> 5) + 1));
      wider.set(this.#ends);
      this.#ends = wider;
    }
    this.#ends[node >> 5] = (this.#ends[node >> 5] ?? 0) | (1 << (node & 31));
  }

  dashAfter(node: number): boolean {
    return this.#dashes.has(node);
  }

  /** The node behind `symbol`, made if it is new. */
  grow(node: number, text: string): number {
    let symbol = this.#symbols.get(text);
    if (symbol === undefined) {
      symbol = this.#symbols.size + 1;
      this.#symbols.set(text, symbol);
      // What was remembered may lack the new symbol. While phrases are entered nothing is.
      if (this.#remembers) this.#words.fill(0);
      this.#remembers = false;
    }
    const known = this.step(node, symbol);
    if (known !== 0) return known;
    if (2 * this.#edges > this.#mask) this.#widen();
    const target = this.#nodes;
    this.#nodes += 1;
    if (node <= BARE_ROOT) this.#putFirst(node, symbol, target);
    else this.#put(node, symbol, target);
    return target;
  }

  markDash(node: number): void {
    this.#dashes.add(node);
  }

  #putFirst(root: number, symbol: number, target: number): void {
    if (2 * symbol + 1 >= this.#first.length) {
      const wider = new Int32Array(4 * symbol + 4);
      wider.set(this.#first);
      this.#first = wider;
    }
    this.#first[2 * symbol + root - 1] = target;
  }

  #put(owner: number, symbol: number, target: number): void {
    const mixed = hash(owner, symbol);
    const bit = (mixed >>> 9) & this.#filterMask;
    this.#filter[bit >> 5] = (this.#filter[bit >> 5] ?? 0) | (1 << (bit & 31));
    let slot = mixed & this.#mask;
    while (this.#table[3 * slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#table[3 * slot] = owner;
    this.#table[3 * slot + 1] = symbol;
    this.#table[3 * slot + 2] = target;
    this.#edges += 1;
  }

  #widen(): void {
    const old = this.#table;
    this.#mask = 2 * this.#mask + 1;
    this.#table = new Int32Array(3 * (this.#mask + 1));
    this.#filterMask = FILTER_BITS * (this.#mask + 1) - 1;
    this.#filter = new Int32Array((this.#filterMask + 1) / 32);
    this.#edges = 0;
    for (let at = 0; at < old.length; at += 3) {
      const owner = old[at] ?? 0;
      if (owner !== 0) this.#put(owner, old[at + 1] ?? 0, old[at + 2] ?? 0);
    }
  }
}

function hash(node: number, symbol: number): number {
  const h = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (h ^ (h >>> 15)) >>> 0;
}
