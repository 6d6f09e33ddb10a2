/**
 * The Vietnamese alphabet as the rest of `lib/text` sees it: a letter is a toneless code (`a`, `ă`, `đ`, `n` …)
 * and a tone. Built from one small table so that writing, reading and comparing can never disagree.
 */
import type { Tone } from './types.ts';

/** One row a vowel: toneless, huyền, sắc, hỏi, ngã, nặng. */
const VOWEL_ROWS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
] as const;

const HATS: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };

/** Row number + 1 of a toneless vowel, by code; 0 for any other code below U+0200. */
const rowOf = new Uint8Array(0x200);
for (const [row, letters] of VOWEL_ROWS.entries()) rowOf[letters.charCodeAt(0)] = row + 1;

/** Toneless code and tone of every written letter of the alphabet. */
const tonelessOf = new Map<string, readonly [string, Tone]>();
const TONES = [0, 1, 2, 3, 4, 5] as const satisfies readonly Tone[];
for (const row of VOWEL_ROWS) {
  for (const tone of TONES) tonelessOf.set(row.charAt(tone), [row.charAt(0), tone]);
}

/** True for a code of one of the twelve toneless vowels. */
export function isVowelCode(code: number): boolean {
  return code < 0x200 && rowOf[code] !== 0;
}

/** The written letter of a toneless code and a tone; a tone on a consonant is dropped. */
export function compose(code: number, tone: number): string {
  const row = code < 0x200 ? (rowOf[code] ?? 0) : 0;
  if (row === 0) return String.fromCharCode(code);
  return (VOWEL_ROWS[row - 1] ?? '').charAt(tone);
}

/** Toneless letter and tone of one lower-case NFC letter; any other character comes back as it is with tone 0. */
export function toneless(letter: string): readonly [string, Tone] {
  return tonelessOf.get(letter) ?? [letter, 0];
}

/** The ASCII letter under a toneless letter: ă → a, đ → d; others as they are. */
export function unhat(letter: string): string {
  return HATS[letter] ?? letter;
}
