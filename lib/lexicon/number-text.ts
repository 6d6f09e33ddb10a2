/**
 * Whole numbers from 0 on as text, for tables that are worked out when the product is built: digits of base 32, the
 * lowest first, in the letters of base 64; the upper half of the alphabet says that another digit follows.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;

export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0) throw new RangeError(`no number for a table: ${number}`);
    let rest = number;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) text += ALPHABET.charAt(MORE + (rest % MORE));
    text += ALPHABET.charAt(rest);
  }
  return text;
}

/** The inverse of `writeNumbers`, into an array that holds at least as many. */
export function readNumbers(text: string): Int32Array {
  const digitOf = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at += 1) digitOf[ALPHABET.charCodeAt(at)] = at;
  const numbers = new Int32Array(text.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = digitOf[text.charCodeAt(at)] ?? 0;
    number |= (digit & (MORE - 1)) << shift;
    if (digit < MORE) {
      numbers[count] = number;
      count += 1;
      number = 0;
      shift = 0;
    } else shift += 5;
  }
  return numbers.subarray(0, count);
}
