import type { CountSubject, UnitRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import type { CountSlot } from '../slots/types.ts';
import { endsClaim } from './claim-end.ts';
import { datedDays } from './count-days.ts';
import { unitOfCounts } from './count-unit.ts';
import { type ClaimContext, compared, type Finding, inSentence, saysAny } from './finding.ts';
import { rounded } from './rounded.ts';

type Kind = Extract<CountSubject, 'communes' | 'wards' | 'special-zones' | 'commune-units'>;

/** How many units of a kind one of the 34 has. */
export const NUMBER_OF: Readonly<Record<Kind, (unit: UnitRecord) => number>> = {
  'special-zones': (unit) => unit.communes.dacKhu,
  communes: (unit) => unit.communes.xa,
  wards: (unit) => unit.communes.phuong,
  'commune-units': (unit) => unit.communes.xa + unit.communes.phuong + unit.communes.dacKhu,
};

const BY_NOUN: ReadonlyMap<string, Kind> = new Map([
  ['xã, phường, đặc khu', 'commune-units'],
  ['đơn vị cấp xã', 'commune-units'],
  ['xã', 'communes'],
  ['phường', 'wards'],
  ['đặc khu', 'special-zones'],
]);

/** Words by which all of them are counted, and not some. */
const ALL = new Set(['đủ', 'trọn', 'toàn', 'tổng', 'tong', 'tất', 'hết', 'thảy']);

/** Behind the unit: "85 xã, phường của An Giang đủ cả". */
const COMPLETE = new Set(['đủ', 'trọn']);

const TODAY = new Set(['giờ', 'nay', 'hiện', 'mới', 'sau', 'còn', 'gồm', 'thành', 'xong', 'lại', 'chia']);

const BETWEEN_KINDS = new Set(['', ',', 'và', 'với', '+', 'cùng', '/']);

/** A smaller part is hardly ever told as the whole. */
const LEAST = 20;

function kindOf(count: CountSlot): Kind | undefined {
  return BY_NOUN.get(count.noun);
}

/** How many one of the 34 has of all that a group counts. */
function ownNumber(record: UnitRecord, group: readonly CountSlot[]): number {
  return group.reduce((all, one) => all + NUMBER_OF[kindOf(one) ?? 'communes'](record), 0);
}

/** The counts of the other kinds written with a count: "33 phường, 62 xã". */
function together(context: ClaimContext, count: CountSlot): readonly CountSlot[] {
  const group: CountSlot[] = [];
  for (const other of inSentence(context.reading.slots.counts, context.sentence)) {
    const kind = kindOf(other);
    if (kind === undefined || kind === 'commune-units') {
      if (other === count) return [count];
      continue;
    }
    const last = group.at(-1);
    const joined =
      last !== undefined &&
      other.from - last.to <= 2 &&
      context.words.slice(last.to, other.from).every((word) => BETWEEN_KINDS.has(word)) &&
      group.every((one) => one.noun !== other.noun);
    if (!joined) {
      if (group.includes(count)) return group;
      group.length = 0;
    }
    group.push(other);
  }
  return group.includes(count) ? group : [count];
}

/** True when nothing behind the name narrows the number: "của Thanh Hóa bị ngập". */
function closesBehind({ words, sentence }: ClaimContext, at: number): boolean {
  const next = words[at] ?? '';
  return at >= sentence.to - 1 || !/[\p{L}\d]/u.test(next) || CLOSERS.has(next);
}

const CLOSERS = new Set(
  'rồi nha nhé nghen nhen đó đấy ạ mà luôn mới hiện sau cho vào trong và để'.split(' '),
);

/**
 * "Đủ 166 xã, phường của Thanh Hóa", "Đồng Nai hiện có 33 phường, 62 xã": how many units of the communes' level one of the 34
 * has in all. Undefined when a part of them may be meant.
 */
export function wholeFinding(context: ClaimContext, count: CountSlot): Finding | undefined {
  const { facts, words, day, sentence } = context;
  const kind = kindOf(count);
  if (kind === undefined || day < MERGED_FROM) return undefined;
  const group = together(context, count);
  const first = group[0] ?? count;
  const last = group.at(-1) ?? count;
  const name = unitOfCounts(context, group, ownNumber);
  if (name === undefined || name.era === 'former') return undefined;
  const days = datedDays(context, count);
  const record = facts.units.has(name.unitId) ? facts.unitOn(name.unitId, days[0] ?? day) : undefined;
  if (record === undefined) return undefined;
  const value = NUMBER_OF[kind](record);
  const at = { from: Math.min(name.from, first.from), to: Math.max(name.to, last.to) };
  const right = { ...compared(true, 'count'), values: {}, record, ...at };
  if (
    value === count.value ||
    // "Nghệ An 130 xã": said for all units of that level.
    (kind === 'communes' && group.length === 1 && NUMBER_OF['commune-units'](record) === count.value) ||
    days.some((one) => NUMBER_OF[kind](facts.unitOn(name.unitId, one) ?? record) === count.value)
  )
    return right;
  const sum = group.reduce((all, one) => all + one.value, 0);
  if (sum < LEAST || 2 * sum < value) return undefined;
  const behind = name.from > last.to;
  const all =
    saysAny(context, at.from - 5, first.from, ALL) && !words.slice(at.from - 5, first.from).includes('chưa');
  const whole = behind
    ? (all && closesBehind(context, name.to)) || saysAny(context, name.to, name.to + 2, COMPLETE)
    : endsClaim(context, last) &&
      (all ||
        // More than there are can be no part of them.
        sum > value ||
        group.length > 1 ||
        (kind === 'commune-units' && isAllThatIsSaid(context, name.from, name.to, first.from)) ||
        name.era === 'new' ||
        (STATED.has(words[first.from - 1] ?? '') && sum >= NEARLY * value) ||
        saysAny(context, name.from - 2, first.from, TODAY) ||
        saysAny(context, last.to, last.to + 2, AFTER));
  if (!whole || saysAny(context, sentence.from, at.from, SUPPOSED)) return undefined;
  // What is done with a part of them; more than there are can be no part.
  if (sum <= value && saysAny(context, sentence.from, at.from, PART_OF)) return undefined;
  const round = rounded(context, first.from, count.value, value);
  if (round !== undefined) return round === 'agrees' ? right : undefined;
  return {
    ...compared(false, 'count'),
    values: { claimed: String(count.value), value: String(value), subject: kind },
    record,
    ...at,
  };
}

/** "Tỉnh Lạng Sơn có 54 xã, phường.": the unit opens the sentence, and nothing but the number is told of it. */
function isAllThatIsSaid(
  { words, sentence }: ClaimContext,
  name: number,
  behind: number,
  count: number,
): boolean {
  if (words.slice(behind, count).join(' ').trim() !== 'có') return false;
  const lead = words.slice(sentence.from, name);
  return lead.length === 0 || (lead.at(-1) === ',' && lead[0] === 'theo' && lead.length <= 6);
}

/** As near as this a number told with these words is meant as the whole. */
const NEARLY = 0.88;
const STATED = new Set(['là', 'gồm', ':', '=', 'còn', 'thành']);

const AFTER = new Set(['sau', 'nay', 'thôi']);

/** Before the claim they show that somebody tells what was done with a part. */
const PART_OF = new Set(['phủ', 'phụ', 'giao', 'ship', 'đi', 'qua', 'tới']);

const SUPPOSED = new Set(['nếu', 'giả', 'lỡ']);
