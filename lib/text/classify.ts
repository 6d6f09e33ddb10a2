/**
 * What one code point is to the reader of Vietnamese text, packed into one integer so that the scan over a post
 * is table look-ups.
 *
 * Bits 0–15 code (toneless lower-case letter, digit, canonical mark, or the combining mark itself) · 16–19 class ·
 * 20–22 tone · 23 upper case · 24 styled · 25 look-alike from another script · 26–29 marks foreign to Vietnamese ·
 * 30 (set by the scan) follows an invisible character.
 */
import { LOOK_ALIKES, MARKS, STYLED } from './look-alikes.ts';

export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const BREAK = 4;
export const INVISIBLE = 5;
export const COMBINING = 6;
export const MARK = 7;
export const EMOJI = 8;
/** A letter of a script that we do not read. */
export const OTHER = 9;

export const UPPER = 1 << 23;
export const STYLED_BIT = 1 << 24;
export const LOOK_ALIKE = 1 << 25;
export const DIAERESIS = 1 << 26;
export const RING = 1 << 27;
export const CARON = 1 << 28;
export const FOREIGN = 1 << 29;
export const AFTER_INVISIBLE = 1 << 30;
/** Any mark that no Vietnamese letter carries. */
export const FOREIGN_MARKS = DIAERESIS | RING | CARON | FOREIGN;

export const NOT_EQUAL = 0x2260;

export function classOf(info: number): number {
  return (info >> 16) & 15;
}
export function codeOf(info: number): number {
  return info & 0xffff;
}
export function toneOf(info: number): number {
  return (info >> 20) & 7;
}

function pack(cls: number, code: number, tone = 0, bits = 0): number {
  return code | (cls << 16) | (tone << 20) | bits;
}

/** Combining marks that make letters of some alphabet; all others are decoration and leave no trace. */
const COMPOSING = new Set(
  Array.from('\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u030f\u0311').concat(
    Array.from('\u0313\u0314\u031b\u0323\u0324\u0325\u0326\u0327\u0328\u032d\u032e\u0330\u0331\u0342\u0345'),
  ),
);

const COMBINING_TONE: Readonly<Record<number, number>> = {
  768: 1,
  832: 1,
  769: 2,
  833: 2,
  777: 3,
  771: 4,
  803: 5,
};

/** Adds a combining mark to a letter. Independent of the order in which the marks of one letter were typed. */
export function addMark(info: number, mark: number): number {
  const code = codeOf(info);
  const letter = String.fromCharCode(code);
  const tone = COMBINING_TONE[mark];
  if (tone !== undefined) {
    if (!'aăâeêioôơuưy'.includes(letter)) return info | FOREIGN;
    // Two tones on one letter are no Vietnamese letter.
    const twice = toneOf(info) > 0 ? FOREIGN : 0;
    return (tone > toneOf(info) ? (info & ~(7 << 20)) | (tone << 20) : info) | twice;
  }
  const rest = info & ~0xffff;
  if (mark === 0x302) {
    if (letter === 'a') return rest | 0xe2;
    if (letter === 'e') return rest | 0xea;
    if (letter === 'o') return rest | 0xf4;
    return info | FOREIGN;
  }
  if (mark === 0x306) return letter === 'a' ? rest | 0x103 : info | FOREIGN;
  if (mark === 0x31b) {
    if (letter === 'o') return rest | 0x1a1;
    // The horn sorts before the circumflex in canonical order, so it wins over one that came first.
    if (letter === 'ô') return rest | 0x1a1 | FOREIGN;
    return letter === 'u' ? rest | 0x1b0 : info | FOREIGN;
  }
  // Small capitals have no q of their own in most fonts: an o with a tail is drawn for it.
  if (mark === 0x328 && letter === 'o') return rest | 0x71 | STYLED_BIT;
  if (mark === 0x308) return info | DIAERESIS;
  if (mark === 0x30a) return info | RING;
  if (mark === 0x30c) return info | CARON;
  if (COMPOSING.has(String.fromCharCode(mark))) return info | FOREIGN;
  return info | STYLED_BIT;
}

function isInvisible(cp: number): boolean {
  return (
    cp === 0xad ||
    cp === 0x34f ||
    cp === 0x61c ||
    cp === 0x115f ||
    cp === 0x1160 ||
    cp === 0x17b4 ||
    cp === 0x17b5 ||
    (cp >= 0x180b && cp <= 0x180f) ||
    (cp >= 0x200b && cp <= 0x200f) ||
    (cp >= 0x202a && cp <= 0x202e) ||
    (cp >= 0x2060 && cp <= 0x206f) ||
    (cp >= 0xe000 && cp <= 0xf8ff) ||
    (cp >= 0xfe00 && cp <= 0xfe0f) ||
    cp === 0xfeff ||
    cp === 0xffa0 ||
    (cp >= 0xfff0 && cp <= 0xfffb) ||
    cp >= 0xe0000
  );
}

function isSpace(cp: number): boolean {
  return (
    cp === 0xa0 ||
    cp === 0x1680 ||
    (cp >= 0x2000 && cp <= 0x200a) ||
    cp === 0x202f ||
    cp === 0x205f ||
    cp === 0x2800 ||
    cp === 0x3000 ||
    cp === 0x3164
  );
}

function isEmoji(cp: number): boolean {
  if (cp >= 0x1f000) return cp <= 0x1faff;
  return (
    (cp >= 0x2600 && cp <= 0x27bf) ||
    (cp >= 0x2b00 && cp <= 0x2bff) ||
    (cp >= 0x23e9 && cp <= 0x23fa) ||
    cp === 0x231a ||
    cp === 0x231b ||
    cp === 0x3030 ||
    cp === 0x303d ||
    cp === 0x3297 ||
    cp === 0x3299
  );
}

/** Large blocks of letters of other scripts (kana, Han, Yi, Hangul; historic scripts), known without a look-up. */
function isForeignScript(cp: number): boolean {
  return (
    (cp >= 0x3041 && cp <= 0x3096) ||
    (cp >= 0x30a1 && cp <= 0x30fa) ||
    (cp >= 0x3400 && cp <= 0x4dbf) ||
    (cp >= 0x4e00 && cp <= 0xa48c) ||
    (cp >= 0xac00 && cp <= 0xd7a3) ||
    (cp >= 0xf900 && cp <= 0xfaff) ||
    (cp >= 0x10000 && cp <= 0x1cfff) ||
    (cp >= 0x20000 && cp <= 0x3ffff)
  );
}

function work(cp: number): number {
  if (cp >= 97 && cp <= 122) return pack(LETTER, cp);
  if (cp >= 65 && cp <= 90) return pack(LETTER, cp + 32, 0, UPPER);
  if (cp >= 48 && cp <= 57) return pack(DIGIT, cp);
  if (cp === 10 || cp === 13 || cp === 11 || cp === 12 || cp === 0x85 || cp === 0x2028 || cp === 0x2029)
    return pack(BREAK, 10);
  if (cp <= 32 || (cp >= 127 && cp < 160) || isSpace(cp)) return pack(SPACE, 32);
  if (cp < 127) return pack(MARK, cp);
  if (isInvisible(cp)) return pack(INVISIBLE, 0);
  if (cp >= 0xd800 && cp <= 0xdfff) return pack(MARK, 0xfffd);
  if (isForeignScript(cp)) return pack(OTHER, cp > 0xffff ? 0xfffd : cp);
  return workRare(cp);
}

function workRare(cp: number): number {
  const s = String.fromCodePoint(cp);
  const mark = MARKS.get(s);
  if (mark !== undefined) return pack(MARK, mark.charCodeAt(0));
  if (s === 'đ' || s === 'ð' || s === 'ɖ') return pack(LETTER, 0x111);
  if (s === 'Đ' || s === 'Ð' || s === 'Ɖ') return pack(LETTER, 0x111, 0, UPPER);
  if (s === 'ᴆ') return pack(LETTER, 0x111, 0, STYLED_BIT);
  const styled = STYLED.get(s);
  if (styled !== undefined)
    return pack(LETTER, styled.charCodeAt(0), 0, STYLED_BIT | (cp > 0xffff ? UPPER : 0));
  if (isEmoji(cp)) return pack(EMOJI, 0);
  if (/^\p{M}$/u.test(s)) return pack(COMBINING, cp > 0xffff ? 0 : cp);
  return workLetter(s, cp);
}

/** Letters with a stroke through them, which decompose into nothing, and the letter underneath. */
const STROKED: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
]);

/** Letters by decomposition: the base letter, then its marks one by one, as if they had been typed so. */
function workLetter(s: string, cp: number): number {
  const parts = Array.from(s.normalize('NFKD'));
  const first = parts[0] ?? '';
  const compat = s.normalize('NFKC') !== s.normalize('NFC');
  const lower = first.toLowerCase();
  const upper = lower === first ? 0 : UPPER;
  const marksOnly = parts.slice(1).every((part) => /^\p{M}$/u.test(part));
  if (marksOnly) {
    let base = 0;
    const target = LOOK_ALIKES.get(first);
    if (/^[a-z]$/.test(lower)) base = pack(LETTER, lower.charCodeAt(0), 0, upper | (compat ? STYLED_BIT : 0));
    else if (target !== undefined) base = pack(LETTER, target.charCodeAt(0), 0, upper | LOOK_ALIKE);
    else if (STROKED.has(lower))
      base = pack(LETTER, STROKED.get(lower)?.charCodeAt(0) ?? 0, 0, upper | FOREIGN);
    else if (/^[0-9]$/.test(first)) {
      // "m²" is a unit, not a number.
      return compat && /^[²³¹⁰-₉]$/.test(s)
        ? pack(MARK, cp)
        : pack(DIGIT, first.charCodeAt(0), 0, STYLED_BIT);
    }
    if (base !== 0) {
      for (const part of parts.slice(1)) base = addMark(base, part.charCodeAt(0));
      return base;
    }
  }
  if (/^[\p{L}\p{N}]$/u.test(s)) {
    // Other Latin letters (æ, ß, ŋ) belong to a Latin word that is not Vietnamese.
    const base = s.normalize('NFD').codePointAt(0) ?? cp;
    return pack(OTHER, base > 0xffff ? 0xfffd : base);
  }
  const only = first.codePointAt(0) ?? 0;
  if (parts.length === 1 && cp !== only && only > 32 && only < 127) return pack(MARK, only);
  // "⊬" may be written as one character or as two.
  const base = s.normalize('NFD').codePointAt(0) ?? cp;
  if (cp === NOT_EQUAL || base === cp) return pack(MARK, cp > 0xffff ? 0xfffd : cp);
  return work(base);
}

// Filled as code points are met: 48 KB for everything below U+3000, a small bounded map above.
const LOW = 0x3000;
const low = new Int32Array(LOW);
const high = new Map<number, number>();
const HIGH_LIMIT = 2048;

/** The packed class of a code point; see the file's header for the bits. */
export function classify(cp: number): number {
  if (cp < LOW) {
    const known = low[cp] ?? 0;
    if (known !== 0) return known;
    const worked = work(cp);
    low[cp] = worked;
    return worked;
  }
  const known = high.get(cp);
  if (known !== undefined) return known;
  const worked = work(cp);
  if (high.size >= HIGH_LIMIT) high.clear();
  high.set(cp, worked);
  return worked;
}
