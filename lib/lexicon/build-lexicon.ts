import { tokenize } from '../text/tokenize.ts';
import type { Token } from '../text/types.ts';
import { wordShape } from '../text/word-shape.ts';
import { defaultBareReading, type PhraseWord } from './default-bare-reading.ts';
import { BARE_ROOT, isDash, PhraseTrie, WRITTEN_ROOT } from './phrase-trie.ts';
import type { Lexicon, PhraseEnd, PhraseEntry } from './types.ts';

interface Phrase {
  readonly words: readonly PhraseWord[];
  /** Places before which a dash stands. */
  readonly dashes: readonly number[];
}

const NO_DASHES: readonly number[] = [];

/** A foreign word or abbreviation that no reading of disguises touches ("link", "ubnd", but not "cccd"). */
function isPlainForeign(part: string): boolean {
  return /^[a-z]{2,}$/.test(part) && !/(.)\1\1/.test(part);
}

/**
 * A phrase of nothing but small words and short numbers with one space between them, which is nearly every phrase.
 * They are what `tokenize` makes of it, without the search for everything else that a post may hold.
 */
function plainWords(text: string): Phrase | undefined {
  if (/[^\p{Ll}\d ]/u.test(text)) return undefined;
  const words: PhraseWord[] = [];
  let single = false;
  for (const part of text.split(' ')) {
    // Two letters side by side may be the beginning of a word that was spaced out.
    if (single && part.length === 1) return undefined;
    single = part.length === 1;
    if (/^\d{1,4}$/.test(part)) {
      words.push({ kind: 'number', key: part, bare: part, accented: false });
      continue;
    }
    const { shape, key, bare, accented } = wordShape(part);
    if (/\d/.test(part) || (shape === 'none' && !isPlainForeign(part))) return undefined;
    words.push({ kind: 'word', key, bare, accented });
  }
  return { words, dashes: NO_DASHES };
}

/** Any other phrase, read exactly as it would be in a post. */
function readWords(text: string): Phrase {
  const words: Token[] = [];
  const dashes: number[] = [];
  for (const token of tokenize(text.replaceAll('\n', ' '), Number.POSITIVE_INFINITY).tokens) {
    if (token.kind === 'word' || token.kind === 'number') words.push(token);
    else if (token.kind === 'mark' && isDash(token)) dashes.push(words.length);
  }
  return { words, dashes };
}

/**
 * Compiles phrases for `matchPhrases`. A phrase is words and numbers; a dash inside it ("Bà Rịa - Vũng Tàu") may
 * or may not be written in the text; any other mark in it is ignored. A phrase without words is ignored.
 */
export function buildLexicon<Id extends string>(entries: readonly PhraseEntry<Id>[]): Lexicon<Id> {
  // A phrase has about two steps that no other has, in each of the two ways of reading.
  const trie = new PhraseTrie(2 * entries.length);
  const ends: (PhraseEnd<Id>[] | undefined)[] = [];
  const add = (node: number, end: PhraseEnd<Id>): void => {
    trie.markEnd(node);
    const list = ends[node];
    if (list === undefined) {
      while (ends.length <= node) ends.push(undefined);
      ends[node] = [end];
    } else if (!list.some((other) => other.id === end.id && other.bare === end.bare)) list.push(end);
  };

  const read = (entry: PhraseEntry<Id>): void => {
    const { words, dashes } = plainWords(entry.text) ?? readWords(entry.text);
    if (words.length === 0) return;
    const grow = (root: number, via: 'key' | 'bare'): number => {
      let node = root;
      for (let i = 0; i < words.length; i += 1) {
        if (i > 0 && dashes.includes(i)) trie.markDash(node);
        node = trie.grow(node, words[i]?.[via] ?? '');
      }
      return node;
    };
    add(grow(WRITTEN_ROOT, 'key'), { id: entry.id });
    const bare = entry.bare ?? defaultBareReading(words);
    if (bare !== 'never' && words.some((word) => word.accented))
      add(grow(BARE_ROOT, 'bare'), { id: entry.id, bare });
  };
  for (const entry of entries) read(entry);
  return { index: trie, ends };
}
