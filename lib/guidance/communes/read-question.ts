import { foldVietnamese } from '../search-guidance.ts';
import type { Word } from './name-index.ts';

/** Short forms of kinds of units, as written before a name: "P.12", "Q1", "TX Quảng Trị". */
const SHORT_TYPES: Readonly<Record<string, string>> = {
  p: 'phường',
  f: 'phường',
  q: 'quận',
  x: 'xã',
  h: 'huyện',
  tt: 'thị trấn',
  tx: 'thị xã',
  tp: 'thành phố',
  t: 'tỉnh',
};

/** Words of questions that name nothing; they may still be part of a name. */
const FILLERS = new Set(
  (
    'a ad ah ai anh bac ban bao bay be bi bien binh bo cac cai can chao chi chia chinh cho chu cua cuu cu co con da dau day ' +
    'den di dia doi dung duoc em gi gio gom ha hanh hien hoac hoi hop khong khu la lai len lo luc ma mang may minh moi muon nam ' +
    'nao nay ngay nguoi nhap nhat nhi nho nhu nhung noi o ong phai qua que ra roi sang sao sap sau sua ta tach tai tat ten the thanh ' +
    'thanh theo thi thuoc tim toi tra truoc tu tuc va vao vay ve viet voi vung xem xin'
  ).split(' '),
);

/** Kinds of units without diacritics; the longer first, so that "thị xã" is not read as "xã". */
const TYPES: readonly (readonly string[])[] = [
  ['thi', 'tran'],
  ['thi', 'xa'],
  ['thanh', 'pho'],
  ['dac', 'khu'],
  ['phuong'],
  ['xa'],
  ['huyen'],
  ['quan'],
  ['tinh'],
];

const AGES = new Set(['cu', 'moi']);

/** A question about places, ready to compare with names. */
export interface PlaceQuestion {
  readonly words: readonly Word[];
  /** Kind of unit that is written right before the word at `start` ("thi tran"), or undefined. */
  typeBefore(start: number): string | undefined;
  /** Whether the word at `index` says something about the place that is meant. */
  isTelling(index: number): boolean;
  /** What is asked for: where an old place lies now, what a new place was made of, or nothing said. */
  readonly asksFor: 'now' | 'before' | undefined;
}

/** Longest question that is read, in words. */
const MOST_WORDS = 16;

export function readPlaceQuestion(text: string): PlaceQuestion {
  const spaced = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .replace(/(\d)(?=\p{L})/gu, '$1 ');
  const raw = spaced.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const written = raw
    .flatMap((word, index) => {
      const type = index + 1 < raw.length ? SHORT_TYPES[word] : undefined;
      return type === undefined ? [word.replace(/^0+(?=\d)/, '')] : type.split(' ');
    })
    .slice(0, MOST_WORDS);
  const words = written.map((word) => ({ written: word, bare: foldVietnamese(word) }));
  const bare = words.map((word) => word.bare);

  const typeAt = (end: number): string | undefined =>
    TYPES.find((type) => type.every((word, index) => bare[end - type.length + index] === word))?.join(' ');
  // "xã cũ Hòa Hải": the kind stands before the word that says how old the name is.
  const typeBefore = (start: number): string | undefined =>
    typeAt(AGES.has(bare[start - 1] ?? '') ? start - 1 : start);
  const partsOfTypes = new Set<number>();
  for (let start = 1; start <= bare.length; start += 1) {
    const length = typeAt(start)?.split(' ').length ?? 0;
    for (let back = 1; back <= length; back += 1) partsOfTypes.add(start - back);
  }
  const phrase = ` ${bare.join(' ')} `;
  const has = (...parts: readonly string[]): boolean => parts.some((part) => phrase.includes(` ${part} `));
  return {
    words,
    typeBefore,
    isTelling: (index) => !partsOfTypes.has(index) && !FILLERS.has(bare[index] ?? ''),
    asksFor: has('gom', 'hinh thanh tu', 'truoc la', 'truoc day la', 'truoc kia la', 'ten cu', 'tu nhung')
      ? 'before'
      : has('cu', 'gio', 'nay', 'bay gio', 'hien nay', 'doi thanh', 'thuoc dau')
        ? 'now'
        : undefined,
  };
}
