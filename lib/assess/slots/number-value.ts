import type { Reading } from './reading.ts';

/**
 * Value of digits with Vietnamese separators: "3.321" = 3321, "1,5" = 1.5, "2.300.000". Three digits after a single
 * separator are thousands. Nothing for anything else.
 */
export function plainValue(text: string): number | undefined {
  let digits = '';
  let groups = 0;
  let last = 0;
  let separator = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      digits += text[i];
      last += 1;
    } else if ((text[i] === '.' || text[i] === ',') && last > 0) {
      if (groups > 0 && last !== 3) return undefined;
      separator = text[i] ?? '';
      groups += 1;
      last = 0;
    } else return undefined;
  }
  if (digits === '' || last === 0) return undefined;
  if (groups === 0 || last === 3) return Number(digits);
  if (groups > 1 || separator === '') return undefined;
  return Number(`${digits.slice(0, digits.length - last)}.${digits.slice(digits.length - last)}`);
}

const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** A digit word from "một" to "chín". */
export function digitWord(label: string | undefined): number | undefined {
  return label === undefined ? undefined : DIGITS[label];
}

/** True for a word with which a number may begin. */
export function beginsNumber(word: string): boolean {
  return word === 'mười' || digitWord(word) !== undefined;
}

/** Tens and ones at `i`: "mười", "mười lăm", "ba mươi tư", "hai mốt". */
function below100(
  labels: Reading['labels'],
  i: number,
): { readonly value: number; readonly to: number } | undefined {
  const first = labels[i];
  if (first === 'mười') {
    const ones = digitWord(labels[i + 1]);
    return ones === undefined ? { value: 10, to: i + 1 } : { value: 10 + ones, to: i + 2 };
  }
  const tens = digitWord(first);
  if (tens === undefined) return undefined;
  // "Ba tư", "ba lăm": these say the ones only behind tens. "Hai ba" would be two or three.
  const next = labels[i + 1];
  if ((next === 'tư' || next === 'lăm') && tens > 1)
    return { value: tens * 10 + (next === 'tư' ? 4 : 5), to: i + 2 };
  if (next !== 'mươi') return { value: tens, to: i + 1 };
  const ones = digitWord(labels[i + 2]);
  return ones === undefined ? { value: tens * 10, to: i + 2 } : { value: tens * 10 + ones, to: i + 3 };
}

/** Number words at `i`, up to the thousands: "sáu mươi ba", "ba trăm hai mươi", "ba nghìn ba" (3300). */
export function numberWords(
  labels: Reading['labels'],
  i: number,
): { readonly value: number; readonly to: number } | undefined {
  let part = below100(labels, i);
  if (part === undefined) return undefined;
  let total = 0;
  let unit = 0;
  for (;;) {
    const scale = labels[part.to];
    const next: number = scale === 'nghìn' || scale === 'ngàn' ? 1000 : scale === 'trăm' ? 100 : 0;
    if (next === 0 || (unit !== 0 && next >= unit)) break;
    total += part.value * next;
    unit = next;
    let to = part.to + 1;
    if (labels[to] === 'linh' || labels[to] === 'lẻ') to += 1;
    const rest = below100(labels, to);
    if (rest === undefined) return { value: total, to };
    part = rest;
  }
  if (unit === 0) return part;
  // "ba nghìn ba" is 3300, "ba nghìn không trăm ba" would be written in full.
  const short = part.value < 10 && labels[part.to - 2] !== 'linh' && labels[part.to - 2] !== 'lẻ';
  return { value: total + (short ? part.value * (unit / 10) : part.value), to: part.to };
}
