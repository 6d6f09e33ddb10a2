import { readNumbers, writeNumbers } from './number-text.ts';
import type { LexiconTable } from './types.ts';

/** A compiled lexicon as text, small enough to ship. */
export interface LexiconText {
  /** Symbols, one a line. */
  readonly symbols: string;
  readonly children: string;
  readonly steps: string;
  readonly dashes: string;
  /** For every end: how many nodes it lies behind the one before, and entry × 4 + how it was read. */
  readonly ends: string;
}

const READINGS = 4;

export function writeLexicon({ symbols, children, steps, dashes, ends }: LexiconTable): LexiconText {
  const written: number[] = [];
  let last = 0;
  for (let at = 0; at < ends.length; at += 3) {
    const node = ends[at] ?? 0;
    written.push(node - last, (ends[at + 1] ?? 0) * READINGS + (ends[at + 2] ?? 0));
    last = node;
  }
  return {
    symbols: symbols.join('\n'),
    children: writeNumbers(children),
    steps: writeNumbers(steps),
    dashes: writeNumbers(dashes),
    ends: writeNumbers(written),
  };
}

/** The inverse of `writeLexicon`. */
export function readLexicon(text: LexiconText): LexiconTable {
  const written = readNumbers(text.ends);
  const ends = new Int32Array((written.length / 2) * 3);
  let node = 0;
  for (let at = 0, end = 0; at < written.length; at += 2, end += 3) {
    node += written[at] ?? 0;
    const entry = written[at + 1] ?? 0;
    ends[end] = node;
    ends[end + 1] = Math.floor(entry / READINGS);
    ends[end + 2] = entry % READINGS;
  }
  return {
    symbols: text.symbols.split('\n'),
    children: readNumbers(text.children),
    steps: readNumbers(text.steps),
    dashes: readNumbers(text.dashes),
    ends,
  };
}
