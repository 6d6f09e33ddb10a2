import type { Reading } from './reading.ts';
import { gluedAt, isTaken, markAt, placeOf, take, wordsAt } from './reading.ts';
import type { DateSlot, DocumentSlot } from './types.ts';

/** Kinds of documents by the code in their sign. */
const BY_CODE: Readonly<Record<string, string>> = {
  nq: 'nghị quyết',
  qđ: 'quyết định',
  qd: 'quyết định',
  nđ: 'nghị định',
  nd: 'nghị định',
  kl: 'kết luận',
  cđ: 'công điện',
  cd: 'công điện',
  tt: 'thông tư',
  ttlt: 'thông tư',
  ct: 'chỉ thị',
  tb: 'thông báo',
  kh: 'kế hoạch',
  cv: 'công văn',
  hd: 'hướng dẫn',
  bc: 'báo cáo',
  ttr: 'tờ trình',
  ctr: 'chương trình',
};

/** Kinds of documents by the words before the number. */
const BY_WORDS: readonly (readonly [words: readonly string[], docType: string])[] = [
  [['nghị', 'quyết'], 'nghị quyết'],
  [['quyết', 'định'], 'quyết định'],
  [['nghị', 'định'], 'nghị định'],
  [['công', 'văn'], 'công văn'],
  [['công', 'điện'], 'công điện'],
  [['kết', 'luận'], 'kết luận'],
  [['thông', 'tư'], 'thông tư'],
  [['thông', 'báo'], 'thông báo'],
  [['chỉ', 'thị'], 'chỉ thị'],
  [['kế', 'hoạch'], 'kế hoạch'],
  [['luật'], 'luật'],
  [['nq'], 'nghị quyết'],
  [['qđ'], 'quyết định'],
  [['nđ'], 'nghị định'],
  [['kl'], 'kết luận'],
  [['cđ'], 'công điện'],
  [['cv'], 'công văn'],
];

const BARE_SIGNS: Readonly<Record<string, string>> = {
  QD: 'QĐ',
  ND: 'NĐ',
  CD: 'CĐ',
  TTG: 'TTg',
  TTR: 'TTr',
  CTR: 'CTr',
};

/** "qđ-ttg" as it is officially written: "QĐ-TTg". */
function canonicalSign(sign: string): string {
  return sign
    .toUpperCase()
    .split(/([/-])/)
    .map((part) => BARE_SIGNS[part] ?? part)
    .join('');
}

interface Number {
  readonly serial: number;
  readonly year: number | undefined;
  readonly sign: string | undefined;
  readonly number: string;
  readonly docType: string | undefined;
}

const LAW_LIKE = /^(\d{1,5})\/((?:19|20)\d\d)\/([a-zđ][a-zđ0-9&]*(?:-[a-zđ0-9&]+)*)$/;
const LETTER = /^(\d{1,5})([/-])([a-zđ]{2,8}(?:[/-][a-zđ0-9&]{1,14}){1,3})$/;
const SERIAL_YEAR = /^(\d{1,4})\/((?:19|20)\d\d)$/;

function parseNumber(reading: Reading, from: number, text: string, to: number): Number | undefined {
  const law = LAW_LIKE.exec(text);
  if (law !== null) {
    const [, serial = '', year = '', code = ''] = law;
    const sign = canonicalSign(code);
    const docType = BY_CODE[code.split('-')[0] ?? ''];
    return { serial: Number(serial), year: Number(year), sign, number: `${serial}/${year}/${sign}`, docType };
  }
  const letter = LETTER.exec(text);
  if (letter === null) return undefined;
  const [, serial = '', separator = '', code = ''] = letter;
  const [first = ''] = code.split(/[/-]/);
  const docType = BY_CODE[first];
  if (docType === undefined && !inCapitals(reading, from, to)) return undefined;
  const sign = canonicalSign(code);
  return {
    serial: Number(serial),
    year: undefined,
    sign,
    number: `${serial}${separator}${sign}`,
    docType: docType ?? 'công văn',
  };
}

/** "412/UBND-VP" is a sign, "2/ngay-le" is not. */
function inCapitals(reading: Reading, from: number, to: number): boolean {
  const start = reading.tokens[from]?.span.start ?? 0;
  const end = reading.tokens[to - 1]?.span.end ?? start;
  const written = reading.original.slice(start, end);
  return written === written.toUpperCase() && /\p{Lu}/u.test(written);
}

interface Kind {
  readonly from: number;
  readonly docType: string;
}

/** The kind of document written before the number: "Nghị quyết số 60", "QĐ 874". */
function kindBefore(reading: Reading, i: number): Kind | undefined {
  let at = i;
  if (markAt(reading, at - 1) === ':') at -= 1;
  if (reading.labels[at - 1] === 'số') at -= 1;
  for (const [words, docType] of BY_WORDS) {
    const from = at - words.length;
    if (from >= 0 && wordsAt(reading, from, words)) return { from, docType };
  }
  return undefined;
}

/** A document number with its place, before its date is known. */
export type UndatedDocument = Omit<DocumentSlot, 'date'>;

/** Reads document numbers. Dates are joined on later, by `withDates`. */
export function readDocuments(reading: Reading): UndatedDocument[] {
  const slots: UndatedDocument[] = [];
  for (const i of reading.numbers) {
    if (isTaken(reading, i)) continue;
    const { text, to } = gluedAt(reading, i);
    const parsed = text.length > 4 ? parseNumber(reading, i, text, to) : undefined;
    const kind = kindBefore(reading, i);
    if (parsed !== undefined) {
      const from = kind?.from ?? i;
      slots.push({
        ...placeOf(reading, from, to),
        number: parsed.number,
        serial: parsed.serial,
        year: parsed.year,
        sign: parsed.sign,
        // "Luật số 91/2025/QH15": the words say more than the sign.
        docType: parsed.docType ?? kind?.docType,
        complete: true,
      });
      take(reading, from, to);
    } else if (kind !== undefined) {
      const short = SERIAL_YEAR.exec(text);
      const serial = short?.[1] ?? (/^\d{1,4}$/.test(text) ? text : undefined);
      if (serial === undefined || !isBareNumber(reading, kind, i, to, short !== null)) continue;
      slots.push({
        ...placeOf(reading, kind.from, to),
        number: short === null ? serial : `${serial}/${short[2] ?? ''}`,
        serial: Number(serial),
        year: short === null ? undefined : Number(short[2]),
        docType: kind.docType,
        complete: false,
      });
      take(reading, kind.from, to);
    }
  }
  return slots;
}

/** "quyết định 3 điều", "kế hoạch 2 năm" are no numbers of documents: a short number needs "số" or a known kind. */
function isBareNumber(reading: Reading, kind: Kind, i: number, to: number, withYear: boolean): boolean {
  if (withYear || reading.labels[i - 1] === 'số') return true;
  if (kind.docType === 'kế hoạch' || kind.docType === 'thông báo' || kind.docType === 'luật') return false;
  const text = reading.tokens[i]?.text ?? '';
  if (text.length < 2) return false;
  const next = reading.tokens[to];
  // A following noun would be counted: "quyết định 30 phường".
  const label = reading.labels[to];
  const counted =
    label === 'tỉnh' ||
    label === 'xã' ||
    label === 'phường' ||
    label === 'tháng' ||
    label === 'thành' ||
    label === 'triệu' ||
    label === 'tỷ';
  return next === undefined || !counted;
}

/** True when only "ngày", "ký", "ra", a comma or a bracket stand between a document and its date. */
function leadsToDate(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const mark = markAt(reading, i);
    const label = reading.labels[i];
    if (mark !== '(' && mark !== ',' && label !== 'ngày' && label !== 'ký' && label !== 'ra') return false;
  }
  return true;
}

/** Joins each document with the date written right after it: "… ngày 17/6/2021", "… (12/6/2025)". */
export function withDates(
  documents: readonly UndatedDocument[],
  dates: readonly DateSlot[],
  reading: Reading,
): DocumentSlot[] {
  let next = 0;
  return documents.map((cited) => {
    while ((dates[next]?.from ?? Number.POSITIVE_INFINITY) < cited.to) next += 1;
    const date = dates[next];
    const joined =
      date !== undefined &&
      date.precision === 'day' &&
      date.from <= cited.to + 3 &&
      leadsToDate(reading, cited.to, date.from);
    return joined ? { ...cited, date } : cited;
  });
}
