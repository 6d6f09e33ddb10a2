import { BYTES, FIRST_BYTE } from './table-bytes.ts';

/** Ways of reading an end: `WRITTEN`, `BARE_PAIRED`, `BARE_WINDOW`. */
const READINGS = 3;
/** The lowest bits of the byte of a node, less `FIRST_BYTE`, are its ends, the others its children. */
export const ENDS_BITS = 2;
export const ENDS_MASK = (1 << ENDS_BITS) - 1;
/** Children from which on the byte of a node says only that the list of wide nodes has the numbers. */
export const MANY = (BYTES >> ENDS_BITS) - 1;

/** The byte of a node that stands in the list of wide nodes. */
export const WIDE = FIRST_BYTE + (MANY << ENDS_BITS);

export function nodeByte(children: number, ends: number): number {
  return children >= MANY || ends > ENDS_MASK ? WIDE : FIRST_BYTE + (children << ENDS_BITS) + ends;
}

/** Nodes that are unpacked at once. */
export const BLOCK_BITS = 5;
export const BLOCK = 1 << BLOCK_BITS;

/** Bytes of an end: two digits of its entry, then the rest of the entry, whether another end follows, how it was read. */
export const END = 3;
const PAIRS = BYTES * BYTES;

/** Most entries whose ends fit. */
const MOST_ENTRIES = PAIRS * Math.floor((256 - FIRST_BYTE) / (2 * READINGS));

/**
 * @param more true when the next end is at the same node
 * @throws RangeError for an entry beyond some 300,000
 */
export function writeEnd(ends: Uint8Array, at: number, entry: number, read: number, more: boolean): void {
  if (entry >= MOST_ENTRIES) throw new RangeError(`too many phrases: ${entry}`);
  ends[END * at] = FIRST_BYTE + (entry % BYTES);
  ends[END * at + 1] = FIRST_BYTE + (Math.floor(entry / BYTES) % BYTES);
  ends[END * at + 2] = FIRST_BYTE + (Math.floor(entry / PAIRS) * 2 + Number(more)) * READINGS + read;
}

export interface End {
  readonly entry: number;
  readonly read: number;
  readonly more: boolean;
}

export function readEnd(ends: Uint8Array, at: number): End {
  const low = (ends[END * at] ?? 0) - FIRST_BYTE;
  const middle = (ends[END * at + 1] ?? 0) - FIRST_BYTE;
  const rest = (ends[END * at + 2] ?? 0) - FIRST_BYTE;
  const high = Math.floor(rest / READINGS);
  return {
    entry: low + BYTES * middle + PAIRS * (high >> 1),
    read: rest % READINGS,
    more: (high & 1) === 1,
  };
}
