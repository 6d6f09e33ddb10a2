import { PhraseTrie } from './phrase-trie.ts';
import type { LexiconTable } from './types.ts';

/** Compiled phrases ready for `matchPhrases`; made by `buildLexicon` or from a table that was compiled before. */
export interface Lexicon<Id extends string = string> {
  readonly index: PhraseTrie;
  /** As in the table: node, entry, how it was read. */
  readonly ends: Int32Array;
  /** The ids of the entries. */
  readonly ids: readonly Id[];
}

/** @param ids the ids of the entries that the table was compiled from, in their order */
export function openLexicon<Id extends string>(table: LexiconTable, ids: readonly Id[]): Lexicon<Id> {
  return { index: new PhraseTrie(table), ends: table.ends, ids };
}
