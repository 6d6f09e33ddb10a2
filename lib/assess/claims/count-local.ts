import type { CountSubject, UnitRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import type { CountSlot } from '../slots/types.ts';
import { endsClaim } from './claim-end.ts';
import { NUMBER_OF } from './count-whole.ts';
import { type ClaimContext, compared, type Finding, inSentence, saysAny } from './finding.ts';
import { NOW } from './now-words.ts';

const LOCAL: Partial<Readonly<Record<CountSubject, (unit: UnitRecord) => number>>> = NUMBER_OF;

/** What a number counts that is too small to be the country's. */
const BY_NOUN: ReadonlyMap<string, CountSubject> = new Map([
  ['xã, phường, đặc khu', 'commune-units'],
  ['đơn vị cấp xã', 'commune-units'],
  ['xã', 'communes'],
  ['phường', 'wards'],
]);

/** "Sau sắp xếp Cao Bằng có …". */
const SINCE = new Set(['sau']);

/** As close to the whole as a part hardly ever comes: "Đồng Nai có 97 xã phường". */
const NEAR = 0.12;

/** "Quảng Ninh có 3 đặc khu", "Đồng Nai giờ có 95 xã, phường": the number of one unit. Undefined when none is named. */
export function localFinding(context: ClaimContext, count: CountSlot): Finding | 'silent' | undefined {
  const { facts, words, day } = context;
  const subject = count.subjects[0] ?? BY_NOUN.get(count.noun);
  const figureOf = subject === undefined ? undefined : LOCAL[subject];
  if (subject === undefined || figureOf === undefined) return undefined;
  const name = inSentence(context.reading.slots.provinces, context.sentence)
    .filter((one) => one.to <= count.from && count.from - one.to <= 6)
    .at(-1);
  if (name === undefined) return undefined;
  const between = words.slice(name.to, count.from);
  const plain = between.every((word) =>
    [
      '',
      'có',
      'gồm',
      'hiện',
      'nay',
      'giờ',
      'mới',
      'được',
      'chỉ',
      'sau',
      'sáp',
      'nhập',
      'sắp xếp',
      'xếp',
      'tới',
      'đến',
      'cả',
      'thảy',
      'tổng',
      'mỗi',
      'duy',
      ',',
      'những',
      'nhất',
      'đúng',
      'vỏn',
      'vẹn',
      'tận',
      'cộng',
      'còn',
      'là',
    ].includes(word),
  );
  const record = facts.unitOn(name.unitId, day);
  if (!plain || record === undefined || name.era === 'former' || day < MERGED_FROM) return 'silent';
  const value = figureOf(record);
  if (value === count.value)
    return {
      ...compared(true, 'count'),
      values: {},
      record,
      from: name.from,
      to: count.to,
    };
  const claimsAll =
    subject === 'commune-units' &&
    context.words[count.from - 1] === 'có' &&
    endsClaim(context, count) &&
    Math.abs(count.value - value) <= NEAR * value;
  // Too small for the country it is hardly ever the whole of a unit either, unless that is what is told of today.
  if (
    count.subjects.length === 0 &&
    !claimsAll &&
    (!(saysAny(context, name.to, count.from, NOW) || saysAny(context, name.from - 4, name.from, SINCE)) ||
      !endsClaim(context, count) ||
      2 * count.value < value)
  )
    return 'silent';
  // Of communes a part is counted more often than the whole ("có 3 phường mới").
  if (
    subject !== 'special-zones' &&
    !claimsAll &&
    (count.value < 20 ||
      !saysAny(context, name.from - 4, count.from, new Set(['nay', 'giờ', 'hiện', 'sau', 'mới', 'còn'])))
  )
    return 'silent';
  return {
    ...compared(false, 'count'),
    values: { claimed: String(count.value), value: String(value), subject },
    record,
    from: name.from,
    to: count.to,
  };
}

/** "705 huyện" of the whole country today: the level no longer exists. */
export function districtCount(context: ClaimContext, count: CountSlot): Finding | undefined {
  const record = context.facts.policies.get('no-district-level');
  if ((count.noun !== 'huyện' && count.noun !== 'quận') || record === undefined || context.day < MERGED_FROM)
    return undefined;
  const country =
    context.reading.first('country', Math.max(context.sentence.from, count.from - 8), count.from) !==
    undefined;
  const now = saysAny(context, count.from - 6, count.from, new Set(['nay', 'giờ', 'hiện', 'vẫn', 'đang']));
  // "Sài Gòn bây giờ vẫn còn 5 huyện với 16 quận": of one unit only when it is said to have them still.
  const before = context.words.slice(Math.max(context.sentence.from, count.from - 2), count.from).join(' ');
  const still =
    /^(?:vẫn|giờ|hiện) (?:còn|có)$/u.test(before) &&
    inSentence(context.reading.slots.provinces, context.sentence).some(
      (name) => name.to <= count.from && count.from - name.to <= 6 && name.era !== 'former',
    ) &&
    !saysAny(context, count.from, context.sentence.to, OLD_UNITS);
  if (!still && (!country || !now || count.value < 100)) return undefined;
  return {
    ...compared(false, 'district-level'),
    values: { statement: record.statement },
    record,
    from: count.from,
    to: count.to,
  };
}

const OLD_UNITS = new Set(['cũ', 'trước', 'chưa', 'ngập', 'bị', 'đang']);
