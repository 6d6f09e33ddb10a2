import { PhraseTrie } from './phrase-trie.ts';
import type { LexiconTable } from './types.ts';

/** Tells the ids of entries by their number. */
export interface EntryIds<Id extends string = string> {
  of(entry: number): Id | undefined;
}

/** Compiled phrases ready for `matchPhrases`; made by `buildLexicon` or from a table that was compiled before. */
export interface Lexicon<Id extends string = string> {
  readonly index: PhraseTrie;
  readonly ids: EntryIds<Id>;
}

/** @param ids of the entries that the table was compiled from */
export function openLexicon<Id extends string>(table: LexiconTable, ids: EntryIds<Id>): Lexicon<Id> {
  return { index: new PhraseTrie(table), ids };
}
