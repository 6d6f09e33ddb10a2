import type { Cells } from './cells.ts';
import { classOf, codeOf, DIGIT, LETTER, toneOf, UPPER } from './classify.ts';
import { compose } from './letters.ts';
import { COLON, COMMA, DASH, DOT, EN_DASH, SLASH } from './mark-codes.ts';
import { isSyllable } from './syllable.ts';

/** Letters that may follow digits directly and belong to the number, though they could be syllables. */
const UNITS = new Set('k tr h g m p ph đ d ty tỷ tỉ ti ng kg km cm mm ha l s t vnd vnđ usd'.split(' '));

/** Kinds of official document as they stand in a document sign, with and without diacritics. */
const DOCUMENT_KINDS = new Set(
  (
    'qđ qd nq nđ nd tt ttr ttlt ct cv kl kh tb cđ cd hd bc pl qc đa tl vbhn lct sl hđ qh ubtvqh l cp nqlt ' +
    'ttg gp gm ctr'
  ).split(' '),
);

const LETTER_O = 111;

function isDigit(cells: Cells, i: number, to: number): boolean {
  return i < to && classOf(cells.info[i] ?? 0) === DIGIT;
}
function isLetter(cells: Cells, i: number, to: number): boolean {
  return i < to && classOf(cells.info[i] ?? 0) === LETTER;
}
/** Units that a round number is written onto: "5OOk" is 500k. */
const AFTER_ROUND = new Set('k tr đ d vnđ vnd'.split(' '));

/** One past the letters o that stand for zeros ("5OO", "2O26"); `i` when they do not. */
function skipZeroLetters(cells: Cells, i: number, to: number): number {
  let k = i;
  while (k - i < 4 && isLetter(cells, k, to) && codeOf(cells.info[k] ?? 0) === LETTER_O) k += 1;
  if (k === i) return i;
  if (isDigit(cells, k, to)) return k;
  if (k - i < 2) return i;
  const unit = skipLetters(cells, k, Math.min(to, k + 4));
  return unit === k || AFTER_ROUND.has(lettersOf(cells, k, unit)) ? k : i;
}

function skipDigits(cells: Cells, i: number, to: number): number {
  let k = i;
  while (isDigit(cells, k, to)) {
    while (isDigit(cells, k, to)) k += 1;
    k = skipZeroLetters(cells, k, to);
  }
  return k;
}
function skipLetters(cells: Cells, i: number, to: number): number {
  let k = i;
  while (isLetter(cells, k, to)) k += 1;
  return k;
}
function lettersOf(cells: Cells, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i += 1) out += compose(codeOf(cells.info[i] ?? 0), toneOf(cells.info[i] ?? 0));
  return out;
}
function toneless(cells: Cells, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i += 1) out += String.fromCharCode(codeOf(cells.info[i] ?? 0));
  return out;
}

/** True for a letter o inside a number's digits: what `readNumber` took in stands between digits or other such letters. */
function isZeroLetter(cells: Cells, i: number, from: number, to: number): boolean {
  let k = i - 1;
  while (k > from && codeOf(cells.info[k] ?? 0) === LETTER_O) k -= 1;
  return isDigit(cells, k, to) && skipZeroLetters(cells, k + 1, to) > i;
}

/** The canonical text of a number's cells: lower case, one kind of hyphen. */
export function numberText(cells: Cells, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i += 1) {
    const code = codeOf(cells.info[i] ?? 0);
    const zero = code === LETTER_O && i > from && isZeroLetter(cells, i, from, to);
    out += zero ? '0' : code === EN_DASH ? '-' : compose(code, toneOf(cells.info[i] ?? 0));
  }
  return out;
}

/** One past a segment of a document sign ("QĐ", "BTTTT", "QH15", "TTg") that begins at `i`; `i` when it is none. */
function signSegment(cells: Cells, i: number, to: number, first: boolean): number {
  const letters = skipLetters(cells, i, Math.min(to, i + 12));
  if (letters === i || isLetter(cells, letters, to)) return i;
  let upper = 0;
  for (let k = i; k < letters; k += 1) {
    const info = cells.info[k] ?? 0;
    if ((info & UPPER) !== 0) upper += 1;
    if (toneOf(info) > 0) return i;
  }
  const kind = lettersOf(cells, i, letters);
  const end = skipDigits(cells, letters, to);
  if (DOCUMENT_KINDS.has(kind)) return end;
  const capitals = upper === letters - i;
  if (first) return capitals && !isSyllable(kind) && letters - i >= 2 ? end : i;
  if (capitals) return letters - i >= 2 ? end : i;
  return !isSyllable(kind) && letters - i >= 2 ? end : i;
}

/** One past the letters of a document sign whose separator stands at `i`; `i` when none follows. */
function documentSign(cells: Cells, i: number, to: number): number {
  let end = i;
  let first = true;
  while (end + 1 < to) {
    const code = codeOf(cells.info[end] ?? 0);
    if (code !== SLASH && code !== DASH && code !== EN_DASH) break;
    const segment = signSegment(cells, end + 1, to, first);
    if (segment === end + 1) break;
    end = segment;
    first = false;
  }
  return end;
}

/** One past the unit letters that belong to a number ending at `i` ("k", "tr8", "h30"); `i` when none do. */
function unitEnd(cells: Cells, i: number, to: number): number {
  const letters = skipLetters(cells, i, Math.min(to, i + 9));
  if (letters === i || isLetter(cells, letters, to)) return i;
  const unit = lettersOf(cells, i, letters);
  const whole = UNITS.has(unit) || letters - i === 1;
  if (!whole && (isSyllable(toneless(cells, i, letters)) || letters - i > 3)) return i;
  if (!isDigit(cells, letters, to)) return letters;
  const digits = skipDigits(cells, letters, to);
  // "7h30p": one more unit letter after the second group.
  const last = skipLetters(cells, digits, Math.min(to, digits + 3));
  if (last > digits && !isLetter(cells, last, to) && UNITS.has(lettersOf(cells, digits, last))) return last;
  return last === digits || isLetter(cells, last, to) || last - digits > 1 ? digits : last;
}

/**
 * One past the last cell of the number that begins at the digit cell `i`: digits with their inner separators, a
 * document sign ("874/QĐ-BTTTT") or a unit written onto it ("1tr8", "500k", "18h30").
 */
export function readNumber(cells: Cells, i: number, to: number): number {
  let end = skipDigits(cells, i, to);
  let slashes = 0;
  let points = 0;
  for (;;) {
    const code = end < to ? codeOf(cells.info[end] ?? 0) : 0;
    const digitNext = isDigit(cells, end + 1, to);
    if ((code === DOT || code === COMMA) && digitNext) points += 1;
    else if (code === SLASH && digitNext) slashes += 1;
    else if ((code === DASH || code === EN_DASH) && digitNext) {
      // "29/4-1/5" is two dates.
      if (slashes > 0) return end;
    } else if (code === COLON && digitNext && end - i <= 2) points += 1;
    else if ((code === SLASH || code === DASH || code === EN_DASH) && points === 0)
      return documentSign(cells, end, to);
    else return unitEnd(cells, end, to);
    end = skipDigits(cells, end + 1, to);
  }
}
