import { tokenize } from '../text/tokenize.ts';
import type { Token } from '../text/types.ts';
import { defaultBareReading } from './default-bare-reading.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { Lexicon, PhraseEnd, PhraseEntry } from './types.ts';

const WRITTEN_ROOT = 0;
const BARE_ROOT = 1;

/**
 * Compiles phrases for `matchPhrases`. A phrase is words and numbers; a dash inside it ("Bà Rịa - Vũng Tàu") may
 * or may not be written in the text; any other mark in it is ignored. A phrase without words is ignored.
 */
export function buildLexicon<Id extends string>(entries: readonly PhraseEntry<Id>[]): Lexicon<Id> {
  const trie = new PhraseTrie();
  const ends = new Map<number, PhraseEnd<Id>[]>();
  const add = (node: number, end: PhraseEnd<Id>): void => {
    const list = ends.get(node);
    if (list === undefined) ends.set(node, [end]);
    else if (!list.some((other) => other.id === end.id && other.bare === end.bare)) list.push(end);
  };
  const pieces = new Map<string, readonly Token[]>();

  for (const entry of entries) {
    const tokens: Token[] = [];
    const dashes: number[] = [];
    for (const piece of entry.text.split(' ')) {
      let read = pieces.get(piece);
      if (read === undefined) {
        read = tokenize(piece).tokens;
        pieces.set(piece, read);
      }
      for (const token of read) {
        if (token.kind === 'word' || token.kind === 'number') tokens.push(token);
        else if (token.kind === 'mark' && (token.text === '-' || token.text === '–'))
          dashes.push(tokens.length);
      }
    }
    if (tokens.length === 0) continue;

    let node = WRITTEN_ROOT;
    for (const [i, token] of tokens.entries()) {
      if (i > 0 && dashes.includes(i)) trie.markDash(node);
      node = trie.grow(node, token.key);
    }
    add(node, { id: entry.id });

    const bare = entry.bare ?? defaultBareReading(tokens);
    if (bare === 'never' || !tokens.some((token) => token.accented)) continue;
    node = BARE_ROOT;
    for (const [i, token] of tokens.entries()) {
      if (i > 0 && dashes.includes(i)) trie.markDash(node);
      node = trie.grow(node, token.bare);
    }
    add(node, { id: entry.id, bare });
  }
  return { index: trie, ends };
}
