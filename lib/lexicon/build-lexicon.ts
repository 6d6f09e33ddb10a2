import { tokenize } from '../text/tokenize.ts';
import type { Token } from '../text/types.ts';
import { defaultBareReading } from './default-bare-reading.ts';
import { BARE_ROOT, isDash, PhraseTrie, WRITTEN_ROOT } from './phrase-trie.ts';
import type { Lexicon, PhraseEnd, PhraseEntry } from './types.ts';

/**
 * Compiles phrases for `matchPhrases`. A phrase is words and numbers; a dash inside it ("Bà Rịa - Vũng Tàu") may
 * or may not be written in the text; any other mark in it is ignored. A phrase without words is ignored.
 */
export function buildLexicon<Id extends string>(entries: readonly PhraseEntry<Id>[]): Lexicon<Id> {
  return drained(growLexicon(entries, Number.POSITIVE_INFINITY));
}

/** Runs steps to their end at once. */
export function drained<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** `buildLexicon` in steps of `batch` phrases, for where a page must not wait for all of them at once. */
export function* growLexicon<Id extends string>(
  entries: readonly PhraseEntry<Id>[],
  batch: number,
): Generator<void, Lexicon<Id>> {
  const trie = new PhraseTrie(entries.length);
  const ends: (PhraseEnd<Id>[] | undefined)[] = [];
  const add = (node: number, end: PhraseEnd<Id>): void => {
    const list = ends[node];
    if (list === undefined) {
      while (ends.length <= node) ends.push(undefined);
      ends[node] = [end];
    } else if (!list.some((other) => other.id === end.id && other.bare === end.bare)) list.push(end);
  };

  const read = (part: readonly PhraseEntry<Id>[]): void => {
    // All phrases are read as one text, one a line: a phrase is then read exactly as it would be in a post.
    const lines = part.map((entry) => entry.text.replaceAll('\n', ' '));
    const { tokens } = tokenize(lines.join('\n'), Number.POSITIVE_INFINITY);
    let at = 0;
    let lineEnd = -1;
    for (const [n, entry] of part.entries()) {
      lineEnd += (lines[n] ?? '').length + 1;
      const words: Token[] = [];
      const dashes: number[] = [];
      for (let token = tokens[at]; token !== undefined && token.span.start < lineEnd; token = tokens[at]) {
        at += 1;
        if (token.kind === 'word' || token.kind === 'number') words.push(token);
        else if (token.kind === 'mark' && isDash(token)) dashes.push(words.length);
      }
      if (words.length === 0) continue;
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
      if (bare !== 'never' && words.some((token) => token.accented))
        add(grow(BARE_ROOT, 'bare'), { id: entry.id, bare });
    }
  };
  for (let from = 0; from < entries.length; from += batch) {
    read(entries.slice(from, from + batch));
    yield;
  }
  return { index: trie, ends };
}
