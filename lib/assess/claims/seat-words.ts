import { wordSet } from './word-set.ts';

/** First words of what seats the bodies of a unit, with the words that go on with it. */
const HEADS: readonly (readonly string[])[] = [
  'tỉnh lỵ',
  'tỉnh lị',
  'tỉnh lỳ',
  'lỵ sở',
  'thủ phủ',
  'trung tâm',
  'tt hành',
  'tt hc',
  'trụ sở',
  'trụ so',
  'bộ máy',
  'đầu não',
  'cơ quan',
  'đại bản doanh',
  'ubnd',
  'hđnd',
  'ủy ban',
  'hội đồng nhân dân',
  'tỉnh ủy',
  'thành ủy',
  'lãnh đạo',
  'chính quyền',
  'các sở',
  'sở ngành',
  'sở ban ngành',
  'công an',
].map((head) => head.split(' '));

const STRICT_HEADS = wordSet('lỵ lị lỳ');

const GOES_ON = wordSet(
  'hành chính chánh trị đầu não làm việc lãnh đạo ubnd hđnd ủy ban nhân dân ngành quyền sở và với của cấp tỉnh thành phố tp mới cơ quan các trụ máy – - & mình ta nhà này',
);

/** A word for the seat at tokens `[from, to)`. */
export interface Seat {
  readonly from: number;
  readonly to: number;
  /** True when it can be nothing but the seat of a province; false where a unit has to be named with it. */
  readonly strict: boolean;
  /** People and offices, which may also be somewhere for a day. */
  readonly people: boolean;
  /** "Trụ sở" and no more, which firms have as well. */
  readonly house: boolean;
}

const PEOPLE = wordSet('lãnh chính công các sở');

/** "Tỉnh (mới) đặt …": what a province puts somewhere is its seat. */
const PUT = /(?:^| )tỉnh(?: (?:mới|mình|ta|giờ|đã|này))? (?:đặt|dời|chuyển|dọn|đưa)$/u;

const HEAD_BEGINS = new Set(HEADS.map(([first]) => first));

/** The word for a seat that begins at a token. */
export function seatAt(words: readonly string[], from: number, end: number): Seat | undefined {
  const first = words[from];
  if (!HEAD_BEGINS.has(first ?? '')) return undefined;
  const head = HEADS.find(
    (one) => one[0] === first && one.every((word, k) => words[from + k] === word || from + k >= end),
  );
  if (head === undefined) return undefined;
  let to = from + head.length;
  while (to < end && GOES_ON.has(words[to] ?? '')) to += 1;
  const said = words.slice(from, to);
  const strict =
    said.some((word) => STRICT_HEADS.has(word)) ||
    (said.includes('tỉnh') && !(first === 'công' || first === 'các' || first === 'sở')) ||
    ((first === 'trung' || first === 'tt') && (said.includes('hành') || said.includes('hc'))) ||
    first === 'tỉnh' ||
    first === 'thành' ||
    PUT.test(words.slice(Math.max(0, from - 4), from).join(' '));
  return { from, to, strict, people: PEOPLE.has(first ?? ''), house: first === 'trụ' && to - from === 2 };
}

/** A seat, and not the place that is best known for something, or a house. */
export const IS_SEAT = /hành ch[íá]nh|chính trị|tỉnh l[ỵị]|^trung tâm tỉnh|đầu não|bộ máy/u;
