import type { Hit } from '../reading.ts';
import { type ClaimContext, saysAny } from './finding.ts';
import type { Place } from './places.ts';

/** Nouns that name nothing but the seat of a unit. */
const SEATS = new Set([
  'tỉnh lỵ',
  'tỉnh lị',
  'lỵ sở',
  'trung tâm hành chính',
  'trung tâm hành chánh',
  'thủ phủ mới',
  'thủ phủ tỉnh',
  'trung tâm tỉnh',
]);

/** Nouns that do so with a unit of today behind them: "thủ phủ của Gia Lai mới", "trung tâm tỉnh Quảng Trị". */
const SEATS_OF = new Set(['thủ phủ', 'trung tâm tỉnh', 'trung tâm của tỉnh', 'trung tâm tỉnh mới']);

/** Between a word for the seat and the unit that it is the seat of. */
export const OF_UNIT = new Set(['', 'của', 'tỉnh', 'thành', 'phố', 'mới', ')', 'tp']);

/** "Tỉnh Gia Lai mới, tỉnh lỵ: Pleiku", "Cà Mau (mới): tỉnh lị Bạc Liêu": a label and its value, without a verb. */
export function labelled(context: ClaimContext, noun: Hit, list: readonly Place[]): Place | undefined {
  const { words, sentence } = context;
  const headed = noun.form === 'thủ phủ' && words.slice(noun.from - 3, noun.from).includes('mới');
  if (!SEATS.has(noun.form) && !headed) return undefined;
  const next = list.find((place) => place.from >= noun.to && place.from - noun.to <= 8);
  if (next === undefined) return undefined;
  const between = words.slice(noun.to, next.from);
  const mark = between.findIndex((word) => word === ':' || word === '–' || word === '=' || word === '?');
  // "Trung tâm hành chính Đồng Nai: Đồng Xoài": the unit stands between the noun and the mark.
  if (mark < 0) {
    const second = list.find((place) => place.from >= next.to && place.from - next.to <= 4);
    const middle = second === undefined ? [] : words.slice(next.to, second.from);
    if (
      second !== undefined &&
      between.every((word) => OF_UNIT.has(word)) &&
      middle.every((word) => OF_UNIT.has(word) || [':', '–', '=', '?'].includes(word)) &&
      middle.some((word) => [':', '–', '=', '?'].includes(word))
    )
      return second;
  }
  const plain = between.every((word, k) => OF_UNIT.has(word) || k === mark);
  if (!plain) return undefined;
  if (mark >= 0) return next;
  const before = list.filter((place) => place.to <= noun.from).at(-1);
  const led =
    before !== undefined &&
    before.from >= sentence.from &&
    words
      .slice(before.to, noun.from)
      .every((word) => ['(', ')', 'mới', ':', ',', '–', '-', '', 'cũ'].includes(word));
  return led && between.length === 0 ? next : undefined;
}

/** "… Cao Lãnh … từ khi thành phố này được chọn làm trung tâm": the one place that "này" can mean. */
export function pointedAt(context: ClaimContext, list: readonly Place[], noun: Hit): Place | undefined {
  const earlier = list.filter((one) => one.to <= noun.from);
  const [only] = earlier;
  if (only === undefined || earlier.length !== 1 || noun.from - only.to > 18) return undefined;
  return saysAny(context, Math.max(only.to, noun.from - 6), noun.from, new Set(['này', 'đây']))
    ? only
    : undefined;
}

/** "Bắc Kạn, trung tâm hành chính mới của tỉnh Thái Nguyên". */
export function inApposition(context: ClaimContext, place: Place, noun: Hit): boolean {
  const { words, reading } = context;
  if (!SEATS.has(noun.form) && !SEATS_OF.has(noun.form)) return false;
  const between = words.slice(place.to, noun.from).filter((word) => word !== '');
  if (between.length !== 1 || ![',', '–', '-', ':', '('].includes(between[0] ?? '')) return false;
  const unit = reading.slots.provinces.find((name) => name.from >= noun.to - 1);
  if (unit === undefined || !words.slice(noun.to, unit.from).every((word) => OF_UNIT.has(word))) return false;
  return SEATS.has(noun.form) || unit.era === 'new' || noun.form !== 'thủ phủ';
}

const VISITS = [
  'xem',
  'thăm',
  'coi',
  'ngắm',
  'ghé',
  'tham quan',
  'check in',
  'khám phá',
  'quay',
  'đi',
  'lên',
];

const TO = new Set(['về', 'ghé', 'đến', 'tới', 'ở', 'tại', 'qua', 'lên', 'ra', 'vào', 'xuống']);

/** "Về Bến Tre xem trung tâm hành chính tỉnh Vĩnh Long mới": what is to be seen there lies there. */
export function visitedAt({ words }: ClaimContext, place: Place, noun: Hit): boolean {
  if (!SEATS.has(noun.form) && !SEATS_OF.has(noun.form)) return false;
  return TO.has(words[place.from - 1] ?? '') && VISITS.includes(words.slice(place.to, noun.from).join(' '));
}

/** "Bi thu Phu Tho": a noun that only the beginning of a name makes up; "trung tâm tỉnh Gia Lai" shares no more than "tỉnh". */
export function withinName(
  noun: Hit,
  names: readonly { readonly from: number; readonly to: number }[],
): boolean {
  return !noun.form.endsWith('tỉnh') && names.some((name) => name.from < noun.to && name.to > noun.from);
}
