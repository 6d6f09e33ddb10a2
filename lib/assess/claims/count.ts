import type { CountSubject } from '../../packs/types.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import { ANNOUNCED, MERGER_PASSED } from '../facts.ts';
import type { CountSlot } from '../slots/types.ts';
import { namesForeign } from './abroad.ts';
import { BEFORE_MERGER, changeFinding, changeOf, isProvincial, PLANNED } from './count-change.ts';
import { datedDays } from './count-days.ts';
import { countDenied } from './count-denied.ts';
import { districtCount, localFinding } from './count-local.ts';
import { ofPast } from './count-past.ts';
import { PROVINCIAL, speaksOfCountry } from './count-scope.ts';
import { wholeFinding } from './count-whole.ts';
import { type ClaimContext, compared, type Finding, inSentence, saysAny } from './finding.ts';
import { isNotToldAsFact } from './not-as-fact.ts';
import { isPartOfAll } from './part-of-all.ts';
import { reductionFinding, takesAway } from './reduction.ts';
import { rounded } from './rounded.ts';
import { toldLater } from './told-later.ts';

const LATER = new Set(['nữa', 'thêm', 'tiếp']);

const COMING = new Set(['sẽ', 'sắp', 'tới', 'dự']);

function differs(
  context: ClaimContext,
  count: CountSlot,
  subject: CountSubject,
  day: IsoDate,
): Finding | undefined {
  const record =
    context.facts.countsOn(subject, day).at(-1) ?? context.facts.countsOn(subject, context.day).at(-1);
  if (record === undefined) return undefined;
  return {
    ...compared(false, 'count'),
    values: { claimed: String(count.value), value: String(record.value), subject },
    record,
    from: count.from,
    to: count.to,
  };
}

function agreeing(context: ClaimContext, count: CountSlot, days: readonly IsoDate[]): Finding | undefined {
  for (const day of days) {
    for (const subject of count.subjects) {
      const record = context.facts.countsOn(subject, day).find((one) => one.value === count.value);
      // "34 tỉnh và 3.321 xã": said for all units of the communes' level.
      const all =
        subject === 'communes'
          ? context.facts.countsOn('commune-units', day).find((one) => one.value === count.value)
          : undefined;
      if (record === undefined && all !== undefined)
        return { ...compared(true, 'count'), values: {}, record: all, from: count.from, to: count.to };
      if (record !== undefined)
        return {
          ...compared(true, 'count'),
          values: {},
          record,
          from: count.from,
          to: count.to,
        };
    }
  }
  return undefined;
}

/** "29 tỉnh mất tên": how many went, and not how many there are. */
const WENT = new Set([
  'mất',
  'bị',
  'biến',
  'phải',
  'không',
  'chưa',
  'vừa',
  'được',
  'sẽ',
  'đang',
  'gộp',
  'nhập',
]);

/** "10.035 xã phường gom còn 3.321": how many there were. */
const GOES_DOWN = new Set(['gộp', 'giảm', 'rút', 'bớt', 'xuống', 'sắp xếp']);

/** A year before the records begin, in the sentence: "năm 1997 cả nước 61 tỉnh thành". */
function beforeRecords(context: ClaimContext): boolean {
  return inSentence(context.reading.slots.dates, context.sentence).some(
    (date) => date.year !== undefined && date.year <= LAST_YEAR_OF_64,
  );
}

/** The number of provinces changed last in 2008. */
const LAST_YEAR_OF_64 = 2008;

/** "Trước sáp nhập nước mình 64 tỉnh thành": the number right before the merger, which a record has. */
function formerFinding(context: ClaimContext, count: CountSlot): Finding | undefined {
  const { words, sentence } = context;
  if (count.subjects[0] !== 'provincial-units' || count.value < 50 || count.value > 80) return undefined;
  if (beforeRecords(context) || !speaksOfCountry(context, count)) return undefined;
  if (!BEFORE_MERGER.test(words.slice(Math.max(sentence.from, count.from - 10), count.from).join(' ')))
    return undefined;
  const record = context.facts.countsOn('provincial-units', LAST_DAY_OF_63).find((one) => one.value > 50);
  if (record === undefined || record.value === count.value) return undefined;
  return differs(context, count, 'provincial-units', LAST_DAY_OF_63_ONLY);
}

const LAST_DAY_OF_63 = '2025-06-30';
/** A day on which the 34 were not yet law. */
const LAST_DAY_OF_63_ONLY = '2025-06-11';

/** "34 tỉnh thành thì 33 tỉnh đang …": a part of a total that was said before. */
function isPartOfTotal(context: ClaimContext, count: CountSlot): boolean {
  if (count.changedFrom !== undefined || !count.subjects.some((one) => PROVINCIAL.includes(one)))
    return false;
  return inSentence(context.reading.slots.counts, context.sentence).some(
    (other) =>
      other.to <= count.from &&
      other.value > count.value &&
      other.subjects[0] === 'provincial-units' &&
      context.words.slice(other.to, count.from).some((word) => word === 'thì' || word === 'mà'),
  );
}

/** "Nước ta có thêm một thành phố trực thuộc trung ương": how many came, and not how many there are. */
function isGain({ words }: ClaimContext, { from }: CountSlot): boolean {
  return words[from - 1] === 'thêm' && GAINS.has(words[from - 2] ?? '');
}

const GAINS = new Set(['có', 'được', 'đón', 'lại', 'vừa', 'lập', 'sắp']);

/** "Huế với Đồng Nai là hai thành phố trực thuộc trung ương trẻ nhất": so many as are named before. */
function isGroup({ reading, words, sentence }: ClaimContext, count: CountSlot): boolean {
  if (words[count.from - 1] !== 'là') return false;
  const names = inSentence(reading.slots.provinces, sentence).filter(
    (name) => name.to <= count.from && count.from - name.to <= 12,
  );
  return names.length === count.value && names.at(-1)?.to === count.from - 1;
}

function countFinding(context: ClaimContext, count: CountSlot, history: boolean): Finding | undefined {
  const [first] = count.subjects;
  const local = wholeFinding(context, count) ?? localFinding(context, count);
  if (first === undefined && (local === undefined || local === 'silent'))
    return history ? undefined : districtCount(context, count);
  if (local !== undefined)
    return local === 'silent' || (history && local.outcome === 'differs') ? undefined : local;
  if (first === undefined) return undefined;
  const days = datedDays(context, count);
  if (first === 'central-cities' && (isGroup(context, count) || isGain(context, count))) return undefined;
  const reduced = reductionFinding(context, count);
  if (reduced !== undefined) return reduced === 'silent' ? undefined : reduced;
  if (isPartOfTotal(context, count)) return undefined;
  const before = history ? formerFinding(context, count) : undefined;
  if (before !== undefined) return before;
  const right = agreeing(context, count, history ? [...days, '2025-01-01', '2024-06-01'] : days);
  if (right !== undefined)
    return speaksOfCountry(context, count) || PROVINCIAL.includes(first) || first === 'special-zones'
      ? right
      : undefined;
  if (isNotToldAsFact(context, count)) return undefined;
  // "Từ 35 tỉnh thành cũ" without a word of merging is where something comes from.
  if (first === 'units-merged-from' && !saysAny(context, context.sentence.from, context.sentence.to, MERGE))
    return undefined;
  if (history || !speaksOfCountry(context, count) || namesForeign(context)) return undefined;
  if (GOES_DOWN.has(context.words[count.to] ?? '')) return undefined;
  if (
    PROVINCIAL.includes(first) &&
    (beforeRecords(context) ||
      (WENT.has(context.words[count.to] ?? '') && context.words[count.from - 1] !== 'cả'))
  )
    return undefined;
  if (
    count.value < 5 &&
    first !== 'government-levels' &&
    first !== 'central-cities' &&
    first !== 'special-zones'
  )
    return undefined;
  // Before it became law the coming number was a plan, neither right nor wrong.
  const plan = saysAny(context, context.sentence.from, context.sentence.to, PLANNED);
  if (context.day < MERGER_PASSED && count.value === 34 && (plan || context.day >= ANNOUNCED))
    return undefined;
  // "Còn 30 tỉnh nữa"; in "8 thành phố, thêm Quảng Ninh" a comma stands before it.
  if (
    !/^(?:,|\(|–|-|sau)$/u.test(context.words[count.to] ?? '') &&
    saysAny(context, count.to, count.to + 3, LATER)
  )
    return undefined;
  // A plan for the communes has no record; a plan for the provinces contradicts one.
  const future = inSentence(context.reading.slots.dates, context.sentence).some(
    (date) =>
      date.start !== undefined &&
      date.start > context.day &&
      // "…, mai thi" behind another clause is somebody's own day.
      (date.basis === 'stated' || date.from < count.from),
  );
  if ((future || isComing(context, count)) && !PROVINCIAL.includes(first)) return undefined;
  const wrong = differs(context, count, first, days[0] ?? context.day);
  return wrong === undefined ||
    isPartOfAll(context, count, Number(wrong.values['value'])) ||
    toldLater(context, count, wrong.values['value'])
    ? undefined
    : unlessRound(context, count, wrong);
}

const MERGE = new Set(['lập', 'gộp', 'nhập', 'hợp', 'hình', 'sáp', 'dồn', 'sắp xếp']);

/** "Hơn ba nghìn ba trăm xã phường": a round number is no other one than the record's. */
function unlessRound(context: ClaimContext, count: CountSlot, wrong: Finding): Finding | undefined {
  const round = rounded(context, count.from, count.value, Number(wrong.values['value']));
  if (round === undefined) return wrong;
  return round === 'near' ? undefined : { ...wrong, ...compared(true, 'count'), values: {} };
}

/** "Sẽ có 8", "sắp tới còn 8"; in "có tới 8" the word only stresses the number. */
function isComing(context: ClaimContext, { from }: CountSlot): boolean {
  const stressed = context.words[from - 1] === 'tới' && STRESSED.has(context.words[from - 2] ?? '');
  const { words, sentence } = context;
  for (let at = Math.max(sentence.from, from - 8); at < (stressed ? from - 1 : from); at += 1)
    // "Tới hết năm 2025 cả nước có …" tells of what was.
    if (
      COMING.has(words[at] ?? '') &&
      !(words[at] === 'tới' && (words[at - 1] === 'tính' || UNTIL.has(words[at + 1] ?? '')))
    )
      return true;
  return false;
}

const UNTIL = new Set('hết cuối ngày năm tháng nay giờ thời lúc bây'.split(' '));

const STRESSED = new Set(['có', 'tận', 'là', 'gồm']);

/** How many provinces, cities, communes, special zones, levels … */
export function countFindings(context: ClaimContext): Finding[] {
  const findings: Finding[] = [];
  const counts = inSentence(context.reading.slots.counts, context.sentence);
  if (counts.length === 0) return findings;
  const done = new Set<CountSlot>();
  for (const count of counts) {
    if (done.has(count) || countDenied(context, count)) continue;
    const change = takesAway(context, count.from) ? undefined : changeOf(context, count);
    if (change !== undefined && isProvincial(context, count)) {
      for (const other of counts) if (other.from >= count.from && other.to <= change.to) done.add(other);
      const finding = changeFinding(context, change);
      if (finding !== undefined) findings.push(finding);
      continue;
    }
    const finding =
      count.changesTo === undefined ? countFinding(context, count, ofPast(context, count)) : undefined;
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}
