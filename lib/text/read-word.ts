import type { Cells } from './cells.ts';
import {
  CARON,
  classOf,
  codeOf,
  DIAERESIS,
  FOREIGN_MARKS,
  LETTER,
  LOOK_ALIKE,
  OTHER,
  RING,
  STYLED_BIT,
  toneOf,
  UPPER,
} from './classify.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { compose, isVowelCode, unhat } from './letters.ts';
import { SYLLABLE, WORD } from './traits.ts';
import type { Disguise } from './types.ts';
import { type WordShape, wordShape } from './word-shape.ts';

/** Digits (and one sign) that are drawn into words in the place of a letter. */
const LEET: Readonly<Record<number, string>> = {
  48: 'o',
  49: 'i',
  51: 'e',
  52: 'a',
  53: 's',
  55: 't',
  64: 'a',
};

interface ReadWord {
  readonly shape: WordShape;
  readonly disguises: readonly Disguise[];
}

const NO_DISGUISE: readonly Disguise[] = [];

/** Plain letters of a run of cells, before the word as a whole is judged. */
interface Spelling {
  readonly codes: number[];
  readonly tones: number[];
  /** Foreign marks of each letter. */
  readonly foreign: number[];
  readonly bits: number;
  readonly others: number;
  readonly lookAlikes: number;
  readonly digits: number;
  /** Places of zeros, which stand for o, ô or ơ. */
  readonly zeros: readonly number[];
}

function spell(cells: Cells, picked: readonly number[]): Spelling {
  const codes: number[] = [];
  const tones: number[] = [];
  const foreign: number[] = [];
  let bits = 0;
  let others = 0;
  let lookAlikes = 0;
  let digits = 0;
  const zeros: number[] = [];
  let struck = 0;
  for (const i of picked) if (cells.struck.has(i)) struck += 1;
  const struckOut = struck > 1 && struck === picked.length;
  for (const i of picked) {
    const info = cells.info[i] ?? 0;
    const cls = classOf(info);
    let code = codeOf(info);
    if (cls === OTHER) others += 1;
    else if (cls !== LETTER) {
      const letter = LEET[code];
      if (code === 48) zeros.push(codes.length);
      if (letter !== undefined) code = letter.charCodeAt(0);
      digits += 1;
    } else if ((info & LOOK_ALIKE) !== 0) lookAlikes += 1;
    if (code === 100 && !struckOut && cells.struck.has(i)) code = 0x111;
    bits |= info;
    codes.push(code);
    tones.push(cls === LETTER ? toneOf(info) : 0);
    foreign.push(info & FOREIGN_MARKS);
  }
  return { codes, tones, foreign, bits, others, lookAlikes, digits, zeros };
}

function join(codes: readonly number[], tones: readonly number[]): string {
  let out = '';
  for (const [i, code] of codes.entries()) out += compose(code, tones[i] ?? 0);
  return out;
}

function plainCode(code: number): number {
  return code < 128 ? code : unhat(String.fromCharCode(code)).charCodeAt(0);
}

/** A letter drawn out three times or more ("quáaaa") is written once, or twice where only that is a syllable. */
function shorten(s: Spelling, times: 1 | 2): { codes: number[]; tones: number[] } {
  const codes: number[] = [];
  const tones: number[] = [];
  let i = 0;
  while (i < s.codes.length) {
    const plain = plainCode(s.codes[i] ?? 0);
    let j = i;
    let code = s.codes[i] ?? 0;
    let tone = 0;
    while (j < s.codes.length && plainCode(s.codes[j] ?? 0) === plain) {
      if ((s.codes[j] ?? 0) > 127 && code < 128) code = s.codes[j] ?? 0;
      tone = Math.max(tone, s.tones[j] ?? 0);
      j += 1;
    }
    if (j - i >= 3) {
      codes.push(code);
      tones.push(tone);
      if (times === 2) {
        codes.push(plain);
        tones.push(0);
      }
    } else {
      for (let k = i; k < j; k += 1) {
        codes.push(s.codes[k] ?? 0);
        tones.push(s.tones[k] ?? 0);
      }
    }
    i = j;
  }
  return { codes, tones };
}

/** "lưuuuu": a u drawn out behind ư makes these; any other word drawn out so ends in ư ("từuuu"). */
const DRAWN_UU = new Set('lưu cứu hưu bưu cựu hữu mưu ưu ngưu sưu cửu khứu tửu'.split(' '));

/** Words written with ô far more often than with o, both without a tone. */
const ROOFED = new Set(
  (
    'không công tôi hôm thôi thông đông thôn sông đôi trôi nông tôn bông môn hôn khôn nôi hôi môi xôi ngôi lôi dôi ' +
    'bôi chôn chôm hông ông luôn muôn buôn vuông chuông khuôn đuôi nuôi xuôi suôn'
  ).split(' '),
);

/** "kh0ng": the zero is read as ô where that makes the likelier word. Which letter it was, nobody wrote. */
function roofed(s: Spelling, plain: WordShape): WordShape {
  if (s.zeros.length === 0) return plain;
  const codes = s.codes.slice();
  for (const at of s.zeros) codes[at] = 0xf4;
  const shape = wordShape(join(codes, s.tones));
  if (!ROOFED.has(shape.text)) return plain;
  return plain.accented ? shape : { ...shape, accented: false, traits: WORD | SYLLABLE };
}

/** Puts the likeliest Vietnamese letter for each foreign one; undefined when no syllable comes of it. */
function resolveForeign(s: Spelling): WordShape | undefined {
  const plain = wordShape(join(s.codes, s.tones));
  if (plain.shape === 'none') return undefined;
  const codes = s.codes.slice();
  let guess = 0;
  for (const [i, mark] of s.foreign.entries()) {
    if (mark === 0) continue;
    const code = codes[i] ?? 0;
    if (!isVowelCode(code)) continue;
    if ((mark & RING) !== 0) guess = 3;
    else if ((mark & DIAERESIS) !== 0) guess = Math.max(guess, 1);
    else if ((mark & CARON) !== 0 && code === 97) codes[i] = 0x103;
  }
  const at = s.foreign.findIndex((mark, i) => mark !== 0 && isVowelCode(codes[i] ?? 0));
  // "ñhà": a mark on a consonant changes nothing.
  if (at < 0) return plain.shape === 'written' ? plain : undefined;
  const toned = s.tones.some((tone) => tone > 0);
  for (const tone of toned ? [0] : [guess, 0, 2, 5]) {
    const tones = s.tones.slice();
    if (tone > 0) tones[at] = tone;
    const shape = wordShape(join(codes, tones));
    if (shape.shape === 'written') return shape;
  }
  return plain;
}

/** True when every letter carries marks that are none of ours: they bury the word and mean nothing. */
function isBuried(s: Spelling): boolean {
  return s.foreign.length > 1 && s.foreign.every((mark) => mark !== 0);
}

/** True when marks of other alphabets may stand for some of ours. */
function isOpen(s: Spelling): boolean {
  return !isBuried(s) && s.foreign.some((mark) => mark !== 0);
}

/** The word as the page wrote it, for words that are not ours to read (other scripts, foreign names). */
function raw(cells: Cells, picked: readonly number[], original: string): WordShape {
  let text = '';
  for (const i of picked) text += original.slice(cells.start[i], cells.end[i]);
  return wordShape(text.normalize('NFKC').toLowerCase());
}

/** Reads cells as one Vietnamese word and undoes what hides it, or gives undefined for a word of another script. */
function readVietnamese(s: Spelling): WordShape | undefined {
  if (s.others > 0) return undefined;
  if (isOpen(s)) return resolveForeign(s);
  const shape = roofed(s, wordShape(join(s.codes, s.tones)));
  if (shape.shape === 'written') return shape;
  const once = shorten(s, 1);
  if (once.codes.length === s.codes.length) return shape;
  if (once.codes.at(-1) === 0x1b0 && s.codes.at(-1) === 117) {
    const drawn = `${join(once.codes, once.tones)}u`;
    if (DRAWN_UU.has(drawn)) return wordShape(drawn);
  }
  // "aaa", "kkk", "III" are not drawn-out words.
  if (once.codes.length === 1 && once.tones[0] === 0) return shape;
  if (
    (s.bits & UPPER) !== 0 &&
    s.tones.every((tone) => tone === 0) &&
    s.codes.every((code) => 'ivxlcdm'.includes(String.fromCharCode(code)))
  )
    return shape;
  const short = wordShape(join(once.codes, once.tones));
  if (short.shape !== 'none') return short;
  const two = shorten(s, 2);
  const doubled = wordShape(join(two.codes, two.tones));
  return doubled.shape === 'none' ? short : doubled;
}

/**
 * Reads the picked cells as one word.
 *
 * @param besideLatin a word beside it is written in Latin letters; decides about words made only of look-alikes
 */
export function readWord(
  cells: Cells,
  picked: readonly number[],
  original: string,
  besideLatin: boolean,
): ReadWord {
  const s = spell(cells, picked);
  const read = readVietnamese(s);
  if (read === undefined) return { shape: raw(cells, picked, original), disguises: NO_DISGUISE };
  if (
    s.lookAlikes > 0 &&
    s.lookAlikes === picked.length &&
    !(besideLatin && (read.shape !== 'none' || KNOWN_WORDS.has(read.text)))
  )
    return { shape: raw(cells, picked, original), disguises: NO_DISGUISE };
  const found: Disguise[] = [];
  const open = isOpen(s) && s.foreign.some((mark, n) => mark !== 0 && isVowelCode(s.codes[n] ?? 0));
  const marked = s.foreign.some((mark) => mark !== 0);
  if ((s.bits & STYLED_BIT) !== 0 || (marked && !open)) found.push('styled');
  if (s.digits > 0) found.push('digits');
  if (s.lookAlikes > 0) found.push('homoglyph');
  if (open) found.push('foreign-letter');
  return { shape: read, disguises: found };
}

/**
 * The picked cells as plain lower-case letters, one character a cell, with digits and look-alikes put for the letters
 * they stand for; undefined when a cell is no letter that Vietnamese uses.
 */
export function plainText(cells: Cells, picked: readonly number[]): string | undefined {
  let out = '';
  for (let n = 0; n < picked.length; n += 1) {
    const i = picked[n] ?? 0;
    const info = cells.info[i] ?? 0;
    const cls = classOf(info);
    const code = codeOf(info);
    if (cls === LETTER) {
      if ((info & FOREIGN_MARKS) !== 0) return undefined;
      out += code === 100 && cells.struck.has(i) ? 'đ' : compose(code, toneOf(info));
    } else {
      const letter = LEET[code];
      if (cls === OTHER || letter === undefined) return undefined;
      out += letter;
    }
  }
  return out;
}
