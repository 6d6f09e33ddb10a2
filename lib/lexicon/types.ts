/**
 * How far a phrase may be recognised when the text is written without diacritics:
 * - `never`: only as written (default for one syllable)
 * - `paired`: only when another topic phrase stands near (two ambiguous syllables)
 * - `window`: whenever the tokens stand in a bare window (two safe syllables, three or more)
 */
export type BareReading = 'never' | 'paired' | 'window';

/** One phrase of the lexicon. Several surface forms may share one `id`. */
export interface PhraseEntry<Id extends string = string> {
  readonly id: Id;
  /** As written in well-formed Vietnamese, syllables separated by one space. */
  readonly text: string;
  readonly bare?: BareReading;
}

export interface PhraseMatch<Id extends string = string> {
  readonly id: Id;
  /** Which of the entries that the lexicon was made of, by its place among them. */
  readonly entry: number;
  /** Index of the first token and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly via: 'accented' | 'bare';
}

/** How the phrase that ends at a node was read: as written, or without diacritics with a permission. */
export const WRITTEN = 0;
export const BARE_PAIRED = 1;
export const BARE_WINDOW = 2;

/**
 * Phrases compiled into numbers: a tree of symbols (syllable keys, bare syllables, numbers). Node 0 is none, 1 and 2 are
 * the two roots (`phrase-trie.ts`). The children of a node follow each other, in the order of their symbols, and so do
 * the children of the next node, so that their numbers alone tell the tree. Laid out as it is read (`table-bytes.ts`).
 */
export interface LexiconTable {
  /** Texts of the symbols; the number of each follows from its place (`symbolNumber`). */
  readonly symbols: readonly string[];
  /** A byte a node, from node 0 on: how many children it has and how many phrases end there (`table-layout.ts`). */
  readonly nodes: Uint8Array;
  /** Of the nodes that have too many for a byte: node, children, ends, in turn. */
  readonly wide: Int32Array;
  /** First child and first end, in turn, of every node that begins a block (`BLOCK`); `fourBytes`. */
  readonly blocks: Int32Array;
  /** The number of the symbol that leads to each node, from node 0 on; those that none leads to have any. */
  readonly steps: Uint16Array | Int32Array;
  /** Nodes behind which some phrase has a dash ("Bà Rịa - Vũng Tàu"), ascending. */
  readonly dashes: Int32Array;
  /** Three bytes an end, in the order of the nodes (`table-layout.ts`). */
  readonly ends: Uint8Array;
}
