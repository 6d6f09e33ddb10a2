import type { Span } from '../text/types.ts';
import { findNames } from './find-names.ts';

/** What can tell who is meant. */
export type PersonalKind = 'name' | 'handle' | 'link' | 'number';

export interface Personal extends Span {
  readonly kind: PersonalKind;
}

/** Characters that are not seen but break up a number or a name. */
const HIDDEN = /\u034F|[\p{Cf}\u115F\u1160\u3164\uFFA0]/gu;

/** The text with one way to write each letter and digit and nothing hidden: what the finders below read. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(/\p{Nd}/gu, toAsciiDigit);
}

/** Digits of other scripts; those of a script are ten in a row from a multiple of ten code points after its zero. */
function toAsciiDigit(digit: string): string {
  if (/\d/.test(digit)) return digit;
  let value = 0;
  let code = (digit.codePointAt(0) ?? 0) - 1;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code))) {
    value += 1;
    code -= 1;
  }
  return String(value);
}

const DOMAIN_END =
  'com|net|org|info|vn|top|xyz|club|site|online|shop|store|live|vip|app|io|me|cc|co|tv|ly|gl|gg|link|click|icu|fun|pro|biz|asia|tk|ml|ga|cf|gq|be|us|uk|cn|ru|fb';
const LINKS: readonly RegExp[] = [
  /\bh(?:tt|xx)ps?\s?:\s?\/\/\S+/giu,
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,
  new RegExp(
    `(?<![\\p{L}\\d@])(?:[\\p{L}\\d-]+(?:\\.|\\s\\.\\s?|\\s?\\[\\.\\]\\s?|\\s?\\(\\.\\)\\s?|\\s(?:chấm|dot)\\s))+(?:${DOMAIN_END})(?![\\p{L}\\d])(?:[/?#:]\\S*)?`,
    'giu',
  ),
  /(?<![\p{L}\d])[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}\/\S*/giu,
];

const HANDLES: readonly RegExp[] = [
  /[@＠][\p{L}\p{M}\d_][\p{L}\p{M}\d_.-]*(?:\s\p{Lu}[\p{L}\p{M}]*)*/gu,
  // "fb: hung.nguyen92", "fb/hungnguyen", "tele lan_anh": Latin letters with a dot, a line or digits in them.
  /(?<![\p{L}\d])(?:facebook|face|fb|zalo|tiktok|tóp\s?tóp|insta(?:gram)?|ig|tele(?:gram)?|viber|youtube|nick|user|id|page|kênh|acc)\s*(?:name|tên|là)?\s*[:=/-]?\s*(?=[a-z\d._]*[\d._])[a-z][a-z\d]*[a-z\d._]*[a-z\d](?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:fb|facebook|tiktok|ig|insta|tele|telegram|zalo)\s*[:=/]\s*[a-z][a-z\d._]{2,}(?![\p{L}\d])/giu,
];
/** Plates of cars and motorcycles: "51F-123.45", "29-B1 123.45", "30A12345". */
const PLATE =
  /(?<![\p{L}\d])\d{2}\s?-?\s?(?:[A-HK-NPS-VXYZ]{1,2}|[A-HK-NPS-VXYZ]\d|MĐ\d?|LD|NN|NG)\s?[-.]?\s?\d{3}(?:[.\s]?\d{2}|\d)(?![\p{L}\d/])/giu;

const LABEL =
  '(?:stk|số\\s+tài\\s+khoản|so\\s+tai\\s+khoan|tài\\s+khoản|tk|cccd|cmnd|cmt|căn\\s+cước(?:\\s+công\\s+dân)?|chứng\\s+minh(?:\\s+nhân\\s+dân)?|hộ\\s+chiếu|passport|mst|mã\\s+số\\s+thuế|bhxh|bhyt|biển\\s+số|số\\s+thẻ|thẻ|sđt|sdt|đt|điện\\s+thoại|số\\s+máy|hotline|tel|gọi|liên\\s+hệ|lh|alo|zalo|viber|momo|whatsapp|telegram)';
const BANK =
  '(?:vietcombank|vcb|vietinbank|ctg|bidv|agribank|mb|mbbank|mb\\s+bank|acb|techcombank|tcb|tpbank|vpbank|sacombank|hdbank|shb|vib|ocb|msb|seabank)';
/** A number that a label names: also a short one, and one with letters in it. */
const LABELLED = new RegExp(
  `(?<![\\p{L}\\d])${LABEL}(?:\\s+(?:số|là|của\\s+tôi|ngân\\s+hàng|nh|${BANK}))*\\s*[:.\\-–=]?\\s*((?:[A-Za-z]{0,4}[\\-.\\s]?)?[+(]?\\d[\\dA-Za-z]*(?:[ .\\-–_()]{1,3}\\d[\\dA-Za-z]*)*)`,
  'giu',
);
/** Digits in any grouping; letters O and l pass for 0 and 1 between digits. */
const DIGITS = /(?<!\d)[+(]?\d(?:(?:[ .\-–—_()*·]{0,3}|,)[\doOlI](?!\p{L}))*(?:[ .\-–—_()]{0,2}\d)*/gu;
const PASSPORT = /(?<![\p{L}\d/])[A-Z]{1,2}\s?\d{6,8}(?![\p{L}\d/])/gu;
const DIGIT_WORD = '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười)';
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\d])${DIGIT_WORD}(?:[\\s,.\\-]+${DIGIT_WORD}){6,}(?![\\p{L}\\d])`,
  'giu',
);

const FEWEST_DIGITS = 7;
const DAY_OR_YEARS =
  /^(?:\d{1,2}[.\-–]\d{1,2}[.\-–](?:19|20)\d\d|(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d)[ .,\-–—]*$/u;
const GROUPED = /^[1-9]\d{0,2}(?:[.,]\d{3})+[ .,]*$/u;
const PLAIN_COUNT = /^[1-9]\d{6,11}[ ]*$/u;
/** Something that is counted or paid: what stands before it is no account. */
const COUNTED =
  /^\s?(?:đồng|đ(?!\p{L})|vnđ|vnd|usd|đô(?:\s|$)|người|hộ|ha(?!\p{L})|m2|km|tấn|tỷ|tỉ\s|triệu|nghìn|ngàn|dân|lượt|suất|cử tri|cán bộ|biên chế|học sinh|xã|phường)/iu;

/** The second of two amounts: "2.340.000 lên 2.530.000 đồng". */
const FROM_TO = /^\s?(?:lên|xuống|đến|tới|và|hoặc|còn|[-–])\s?[1-9]\d{0,2}(?:[.,]\d{3})+/u;

function matchesOf(text: string, pattern: RegExp, kind: PersonalKind): readonly Personal[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    kind,
    start: index,
    end: index + found.trimEnd().length,
  }));
}

function labelled(text: string): readonly Personal[] {
  return [...text.matchAll(LABELLED)].flatMap(({ index, 0: whole, 1: value = '' }) => {
    if ((value.match(/\d/g) ?? []).length < 4) return [];
    const start = index + whole.length - value.length;
    return [{ kind: 'number' as const, start, end: start + value.trimEnd().length }];
  });
}

function longNumbers(text: string): readonly Personal[] {
  return [...text.matchAll(DIGITS)].flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    if ((found.match(/[\doOlI]/g) ?? []).length < FEWEST_DIGITS || DAY_OR_YEARS.test(found)) return [];
    const after = text.slice(end);
    if ((GROUPED.test(found) || PLAIN_COUNT.test(found)) && COUNTED.test(after)) return [];
    if (GROUPED.test(found) && COUNTED.test(after.replace(FROM_TO, ''))) return [];
    return [{ kind: 'number' as const, start: index, end: index + found.trimEnd().length }];
  });
}

/**
 * Where a text tells who is meant: names after titles and relations, whole names, @handles, links and letter boxes,
 * phone, ID and account numbers as they are written in Vietnamese. Days, amounts of money and counts stay.
 *
 * @param text as `plainText` gives it
 * @returns spans in order, without overlaps
 */
export function findPersonal(text: string): readonly Personal[] {
  const found = [
    ...LINKS.flatMap((pattern) => matchesOf(text, pattern, 'link')),
    ...HANDLES.flatMap((pattern) => matchesOf(text, pattern, 'handle')),
    ...labelled(text),
    ...longNumbers(text),
    ...matchesOf(text, PASSPORT, 'number'),
    ...matchesOf(text, PLATE, 'number'),
    ...matchesOf(text, SPOKEN, 'number'),
    ...findNames(text).map((span) => ({ ...span, kind: 'name' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Personal[] = [];
  for (const item of found) {
    const last = joined.at(-1);
    if (!last || item.start >= last.end) joined.push(item);
    else if (item.end > last.end) joined[joined.length - 1] = { ...last, end: item.end };
  }
  return joined;
}
