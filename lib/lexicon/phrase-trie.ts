import { isAbbreviation } from '../text/teencode.ts';
import type { Token } from '../text/types.ts';
import { FIRST_BYTE, FIRST_SYMBOL, ofFourBytes, symbolNumber } from './table-bytes.ts';
import { BLOCK, BLOCK_BITS, ENDS_BITS, ENDS_MASK, type End, MANY, readEnd } from './table-layout.ts';
import type { LexiconTable } from './types.ts';

/** Where phrases as written begin. */
export const WRITTEN_ROOT = 1;
/** Where phrases without their diacritics begin. */
export const BARE_ROOT = 2;

/** Words of which the symbols are remembered, by their form. */
const WORDS = 4096;
/** Numbers kept of a word. */
const FACTS = 4;

/** Numbers kept of a node. */
const NODE = 4;
/** Parts of the last of them. */
const DASH = 1;
const OPEN = 2;
const END_BITS = 2;
/** Most children that are looked through one by one. */
const FEW = 6;

/** Readings of which something is remembered; emptied when full. */
const READINGS = 1024;

/** What was worked out for a few words that come again and again. */
class Remembered<Value> {
  readonly #known = new Map<string, { readonly value: Value }>();

  of(text: string, make: () => Value): Value {
    const known = this.#known.get(text);
    if (known !== undefined) return known.value;
    if (this.#known.size >= READINGS) this.#known.clear();
    const value = make();
    this.#known.set(text, { value });
    return value;
  }
}

/** The syllable key of a reading without its diacritics and tone digit. */
function bareOfKey(key: string): string {
  let out = '';
  for (const letter of key.normalize('NFD')) {
    if (letter >= 'a' && letter <= 'z') out += letter;
    else if (letter === 'đ') out += 'd';
  }
  return out;
}

/** True for a mark that may join the parts of a name. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && (token.text === '-' || token.text === '–');
}

/**
 * The tree of phrases, laid out for reading: steps from node to node by symbol (a syllable key, a bare syllable or a
 * number). 0 is no symbol and no node.
 */
export class PhraseTrie {
  /** Where in here stands what is known of a word is told by `placeOf`: symbol as written, bare symbol, 1 for an abbreviation. */
  readonly words = new Int32Array(FACTS * WORDS);
  readonly #symbols = new Map<string, number>();
  readonly #paths = new Remembered<readonly number[] | undefined>();
  readonly #bares = new Remembered<string>();
  readonly #table: LexiconTable;
  /** Places in the list of wide nodes, by node. */
  readonly #wide = new Map<number, number>();
  /**
   * All that a step needs lies together: first child, bits of the low and of the high part of the children's symbols
   * (worked out when a walk first goes on from there), and in one number four times the first end + 1, `OPEN` once the
   * node was unpacked, and `DASH`.
   */
  readonly #nodes: Int32Array;
  /** Targets of the two roots by symbol: where nearly every walk ends at once, the step costs one look. */
  readonly #first: Int32Array;

  constructor(table: LexiconTable) {
    this.#table = table;
    const { symbols, nodes: counts, wide, dashes, steps } = table;
    const known = this.#symbols;
    for (let at = 0; at < symbols.length; at += 1) known.set(symbols[at] ?? '', symbolNumber(at));
    for (let at = 0; at < wide.length; at += 3) this.#wide.set(wide[at] ?? 0, at);
    const nodes = new Int32Array(NODE * (counts.length + 1));
    this.#nodes = nodes;
    for (const node of dashes) nodes[NODE * node + 3] = DASH;
    const first = new Int32Array(2 * (symbolNumber(symbols.length) - FIRST_SYMBOL));
    this.#first = first;
    for (let root = WRITTEN_ROOT; root <= BARE_ROOT; root += 1) {
      const at = this.#placeAt(root);
      const last = nodes[at + NODE] ?? 0;
      for (let node = nodes[at] ?? 0; node < last; node += 1)
        first[2 * ((steps[node] ?? 0) - FIRST_SYMBOL) + root - 1] = node;
    }
  }

  /** Where in `#nodes` a node stands, unpacked. */
  #placeAt(node: number): number {
    const at = NODE * node;
    if (((this.#nodes[at + 3] ?? 0) & OPEN) === 0) this.#open(node >> BLOCK_BITS);
    return at;
  }

  /** Unpacks a block of nodes when a walk first comes to one of them: a text comes to few. */
  #open(block: number): void {
    const { nodes: counts, wide, blocks } = this.#table;
    const nodes = this.#nodes;
    let child = ofFourBytes(blocks[2 * block] ?? 0);
    let end = ofFourBytes(blocks[2 * block + 1] ?? 0);
    const last = Math.min((block + 1) * BLOCK, counts.length);
    for (let node = block * BLOCK; node < last; node += 1) {
      const count = (counts[node] ?? FIRST_BYTE) - FIRST_BYTE;
      let below = count >> ENDS_BITS;
      let here = count & ENDS_MASK;
      if (below === MANY) {
        const at = this.#wide.get(node) ?? 0;
        below = wide[at + 1] ?? 0;
        here = wide[at + 2] ?? 0;
      }
      const at = NODE * node;
      nodes[at] = child;
      nodes[at + 3] = (nodes[at + 3] ?? 0) | OPEN | (here > 0 ? (end + 1) << END_BITS : 0);
      child += below;
      end += here;
    }
    nodes[NODE * last] = child;
  }

  symbol(text: string): number {
    return this.#symbols.get(text) ?? 0;
  }

  /** Where in `words` stands what is known of a word. */
  placeOf(word: Token): number {
    const at = FACTS * (word.form & (WORDS - 1));
    if (this.words[at] !== word.form) {
      // A later word takes the place of an earlier one.
      this.words[at] = word.form;
      this.words[at + 1] = this.symbol(word.key);
      this.words[at + 2] = this.symbol(word.bare);
      this.words[at + 3] = isAbbreviation(word.key) ? 1 : 0;
    }
    return at + 1;
  }

  /** The symbols of a reading, syllable by syllable; undefined when the lexicon lacks one of them. */
  path(reading: string): readonly number[] | undefined {
    return this.#paths.of(reading, () => {
      const path = reading.split(' ').map((key) => this.symbol(key));
      return path.includes(0) ? undefined : path;
    });
  }

  /** A reading, given by its keys, without diacritics and tones. */
  bareOf(reading: string): string {
    return this.#bares.of(reading, () => reading.split(' ').map(bareOfKey).join(' '));
  }

  #mayStep(at: number, symbol: number): boolean {
    const nodes = this.#nodes;
    if (nodes[at] === nodes[at + NODE]) return false;
    if (nodes[at + 1] === 0) this.#readChildren(at);
    return (
      (((nodes[at + 1] ?? 0) >>> (symbol & 31)) & ((nodes[at + 2] ?? 0) >>> ((symbol >> 8) & 31)) & 1) === 1
    );
  }

  /** Notes the bits of the children's symbols: most nodes are never come to. */
  #readChildren(at: number): void {
    const nodes = this.#nodes;
    const { steps } = this.#table;
    const end = nodes[at + NODE] ?? 0;
    let low = 0;
    let high = 0;
    for (let child = nodes[at] ?? 0; child < end; child += 1) {
      const symbol = steps[child] ?? 0;
      low |= 1 << (symbol & 31);
      high |= 1 << ((symbol >> 8) & 31);
    }
    nodes[at + 1] = low;
    nodes[at + 2] = high;
  }

  /** False when it is plain that no phrase ends at a node and none goes on by `symbol`: mostly so, and soon told. */
  mayGoOn(node: number, symbol: number): boolean {
    const at = this.#placeAt(node);
    return (this.#nodes[at + 3] ?? 0) >> END_BITS > 0 || (symbol !== 0 && this.#mayStep(at, symbol));
  }

  step(node: number, symbol: number): number {
    if (node <= BARE_ROOT) return this.#first[2 * (symbol - FIRST_SYMBOL) + node - 1] ?? 0;
    const nodes = this.#nodes;
    const at = this.#placeAt(node);
    if (!this.#mayStep(at, symbol)) return 0;
    const { steps } = this.#table;
    let low = nodes[at] ?? 0;
    let high = nodes[at + NODE] ?? 0;
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if ((steps[middle] ?? 0) > symbol) high = middle;
      else low = middle;
    }
    for (; low < high; low += 1) if (steps[low] === symbol) return low;
    return 0;
  }

  /** The first of the ends at a node, by its place among all; -1 when no phrase ends there. */
  endAt(node: number): number {
    return ((this.#nodes[this.#placeAt(node) + 3] ?? 0) >> END_BITS) - 1;
  }

  /** What is known of an end; another one at the same node has the next place. */
  end(place: number): End {
    return readEnd(this.#table.ends, place);
  }

  /** True when some phrase has a dash after this node. */
  dashAfter(node: number): boolean {
    return ((this.#nodes[NODE * node + 3] ?? 0) & DASH) !== 0;
  }
}
