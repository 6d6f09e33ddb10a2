import { tokenize } from '../text/tokenize.ts';
import type { Token } from '../text/types.ts';
import { wordShape } from '../text/word-shape.ts';
import { defaultBareReading, type PhraseWord } from './default-bare-reading.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { BARE_ROOT, isDash, WRITTEN_ROOT } from './phrase-trie.ts';
import { TrieBuilder } from './trie-builder.ts';
import { BARE_PAIRED, BARE_WINDOW, type LexiconTable, type PhraseEntry, WRITTEN } from './types.ts';

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

/** A small word or short number that `tokenize` reads as it stands; undefined for anything else. */
function plainWord(part: string): PhraseWord | undefined {
  if (/^\d{1,4}$/.test(part)) return { kind: 'number', key: part, bare: part, accented: false };
  if (/[^\p{Ll}]/u.test(part)) return undefined;
  const { shape, key, bare, accented } = wordShape(part);
  if (shape === 'none' && !isPlainForeign(part)) return undefined;
  return { kind: 'word', key, bare, accented };
}

/**
 * Reads phrases of nothing but small words and short numbers with one space between them, which is nearly every phrase.
 * They are what `tokenize` makes of them, without the search for everything else that a post may hold.
 */
class PlainReader {
  /** The same few thousand words make up all phrases. */
  readonly #known = new Map<string, PhraseWord | undefined>();

  read(text: string): Phrase | undefined {
    const words: PhraseWord[] = [];
    let single = false;
    for (const part of text.split(' ')) {
      // Two letters side by side may be the beginning of a word that was spaced out.
      if (single && part.length === 1) return undefined;
      single = part.length === 1;
      let word = this.#known.get(part);
      if (word === undefined) {
        if (this.#known.has(part)) return undefined;
        word = plainWord(part);
        this.#known.set(part, word);
        if (word === undefined) return undefined;
      }
      words.push(word);
    }
    return { words, dashes: NO_DASHES };
  }
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

/** Enters a phrase along one way of reading and gives the node where it ends. */
function grow(builder: TrieBuilder, root: number, { words, dashes }: Phrase, via: 'key' | 'bare'): number {
  let node = root;
  words.forEach((word, i) => {
    if (i > 0 && dashes.includes(i)) builder.markDash(node);
    node = builder.grow(node, builder.symbol(word[via]));
  });
  return node;
}

/**
 * Compiles phrases into numbers. A phrase is words and numbers; a dash inside it ("Bà Rịa - Vũng Tàu") may or may not be
 * written in the text; any other mark in it is ignored. A phrase without words is ignored.
 *
 * @param entries with undefined for a number that no entry has
 */
export function compilePhrases(entries: readonly (PhraseEntry | undefined)[]): LexiconTable {
  const builder = new TrieBuilder();
  const plain = new PlainReader();
  entries.forEach((entry, at) => {
    if (entry === undefined) return;
    const phrase = plain.read(entry.text) ?? readWords(entry.text);
    const { words } = phrase;
    if (words.length === 0) return;
    builder.addEnd(grow(builder, WRITTEN_ROOT, phrase, 'key'), at, WRITTEN);
    const bare = entry.bare ?? defaultBareReading(words);
    if (bare !== 'never' && words.some((word) => word.accented)) {
      const read = bare === 'paired' ? BARE_PAIRED : BARE_WINDOW;
      builder.addEnd(grow(builder, BARE_ROOT, phrase, 'bare'), at, read);
    }
  });
  return builder.finish();
}

/** Compiles phrases for `matchPhrases`. */
export function buildLexicon<Id extends string>(entries: readonly PhraseEntry<Id>[]): Lexicon<Id> {
  return openLexicon(compilePhrases(entries), { of: (entry) => entries[entry]?.id });
}
