import { readNumbers, writeNumbers } from './number-text.ts';
import { bytesOfText, numbersOfText, textOfBytes, textOfNumbers } from './table-bytes.ts';
import type { LexiconTable } from './types.ts';

/** A compiled lexicon as text, small enough to ship. */
export interface LexiconText {
  /** Symbols, one a line. */
  readonly symbols: string;
  readonly nodes: string;
  readonly wide: string;
  readonly blocks: string;
  readonly steps: string;
  readonly dashes: string;
  readonly ends: string;
}

/** @throws RangeError when there are too many symbols or phrases */
export function writeLexicon({
  symbols,
  nodes,
  wide,
  blocks,
  steps,
  dashes,
  ends,
}: LexiconTable): LexiconText {
  const pairs = Uint16Array.from(steps);
  return {
    symbols: symbols.join('\n'),
    nodes: textOfBytes(nodes),
    wide: writeNumbers(wide),
    blocks: textOfNumbers(blocks),
    steps: textOfBytes(new Uint8Array(pairs.buffer)),
    dashes: writeNumbers(dashes),
    ends: textOfBytes(ends),
  };
}

/** The inverse of `writeLexicon`. */
export function readLexicon({
  symbols,
  nodes,
  wide,
  blocks,
  steps,
  dashes,
  ends,
}: LexiconText): LexiconTable {
  const pairs = bytesOfText(steps);
  return {
    symbols: symbols.split('\n'),
    nodes: bytesOfText(nodes),
    wide: readNumbers(wide),
    blocks: numbersOfText(blocks),
    steps: new Uint16Array(pairs.buffer, pairs.byteOffset, pairs.length / 2),
    dashes: readNumbers(dashes),
    ends: bytesOfText(ends),
  };
}
