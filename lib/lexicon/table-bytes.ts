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

/** Digits of a number that stands among others. */
const DIGITS = 4;

/** A number below 71 million as four bytes, read as one number: a larger number has a larger one. */
export function fourBytes(number: number): number {
  let bytes = 0;
  let rest = number;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    bytes |= (FIRST_BYTE + (rest % BYTES)) << (8 * digit);
    rest = Math.floor(rest / BYTES);
  }
  return bytes;
}

/** The inverse of `fourBytes`. */
export function ofFourBytes(bytes: number): number {
  let number = 0;
  for (let digit = DIGITS - 1; digit >= 0; digit -= 1)
    number = number * BYTES + ((bytes >> (8 * digit)) & 255) - FIRST_BYTE;
  return number;
}

/** Numbers as they ship, every four bytes one (`fourBytes`). */
export function textOfNumbers(numbers: Int32Array): string {
  return textOfBytes(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
}

export function numbersOfText(text: string): Int32Array {
  const bytes = bytesOfText(text);
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / DIGITS);
}

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
