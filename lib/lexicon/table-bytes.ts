/**
 * Bytes of tables that are worked out when the product is built. They are letters of ASCII, so that the text that ships
 * becomes bytes, and those the numbers that are read, without one step of ours.
 */
export const FIRST_BYTE = 35;
/** How many different bytes there are: "#" to "~". */
export const BYTES = 92;

/** Symbols that two such bytes can tell apart. */
const PAIRS = BYTES * BYTES;
/** Numbers of further symbols, which only a lexicon compiled at run time may have. */
const FURTHER = 0x80_00;

/** The number of the symbol at a place: two bytes of a table read as one number. Later places have higher numbers. */
export function symbolNumber(place: number): number {
  if (place >= PAIRS) return FURTHER + place - PAIRS;
  return FIRST_BYTE + (place % BYTES) + ((FIRST_BYTE + Math.floor(place / BYTES)) << 8);
}

/** The number of the first symbol. */
export const FIRST_SYMBOL = symbolNumber(0);

/** @throws RangeError when the table has more symbols, children or phrases than the text can tell */
export function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte < FIRST_BYTE || byte >= FIRST_BYTE + BYTES) throw new RangeError(`no byte for a table: ${byte}`);
    text += String.fromCharCode(byte);
  }
  return text;
}

export function bytesOfText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
