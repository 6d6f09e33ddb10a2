import type { CountSubject, UnitRecord } from '../../packs/types.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import { ANNOUNCED, MERGED_FROM, MERGER_PASSED } from '../facts.ts';
import type { CountSlot } from '../slots/types.ts';
import { type ClaimContext, type Finding, hitsIn, inSentence, remembers, says, saysAny } from './finding.ts';

const PROVINCIAL: readonly CountSubject[] = ['provincial-units', 'provinces'];
/** Subjects of which only the country has a number. */
const OF_THE_COUNTRY = new Set<CountSubject>([
  'central-cities',
  'unchanged-units',
  'merged-units',
  'units-merged-from',
  'government-levels',
  'votes-for-amendment',
]);
const LATER = new Set(['nữa', 'thêm', 'tiếp']);
const PLANNED = new Set([
  'chủ',
  'trương',
  'dự',
  'đề',
  'phương',
  'kế',
  'chờ',
  'trình',
  'sẽ',
  'thống',
  'sắp',
  'tới',
  'định',
  'lộ',
  'đợi',
]);
const COMING = new Set(['sẽ', 'sắp', 'tới', 'dự']);
const NOW = new Set(['giờ', 'nay', 'hiện']);
/** Before a count they make it a part of the country: where a shop delivers, where somebody has been. */
const PART = new Set(
  'ở tại trên khắp đến tới qua đi giao ship ty nhánh shop khách trong cho từ phủ hơn gần khoảng khoang được đón'.split(
    ' ',
  ),
);
/** What may follow a count that ends its claim. */
const TAIL = new Set(
  'thôi rồi nha nhé nhen nghen nè đó đấy ạ à mà bạn chứ không các mọi cả luôn vậy r nhá nhe mn ae anh chị em bà trực và gồm trong sau trên theo nữa á ơi đâu với mới của cũ hình'.split(
    ' ',
  ),
);
const STATES = new Set('còn có là gồm thành xuống tổng cộng : nhất mới vẫn chỉ đúng hiện nay giờ'.split(' '));
const SHRINKS = new Set(['còn', 'xuống', 'thành', '→', '⇒', '>', 'sang']);

function datedDays(context: ClaimContext, count: CountSlot): readonly IsoDate[] {
  const days: IsoDate[] = [];
  let settled = false;
  for (const date of inSentence(context.reading.slots.dates, context.sentence)) {
    if (date.start === undefined || date.end === undefined || date.calendar !== 'solar') continue;
    if (date.precision === 'day' && date.day === undefined) continue;
    // A year counts only close to the number; a law's date or an anniversary stands elsewhere.
    const gap = Math.min(Math.abs(count.from - date.to), Math.abs(date.from - count.to));
    if (date.precision !== 'day' && (gap > 8 || date.basis !== 'stated')) continue;
    // Of the year that one lives in, its present is meant.
    if (date.precision === 'year' && date.start <= context.day && context.day <= date.end) continue;
    days.push(date.start, date.end);
    if (
      gap <= 6 &&
      date.basis === 'stated' &&
      (date.lead === 'from' || date.lead === 'on') &&
      date.start < context.day &&
      date.precision === 'day'
    )
      settled = true;
  }
  if (days.length === 0) return [context.day];
  const now = saysAny(context, context.sentence.from, context.sentence.to, NOW);
  return settled && !now ? days : [...days, context.day];
}

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
    outcome: 'differs',
    rule: 'differs/count',
    note: 'differs/count',
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
      if (record !== undefined)
        return {
          outcome: 'agrees',
          rule: 'agrees/count',
          note: 'agrees/record',
          values: {},
          record,
          from: count.from,
          to: count.to,
        };
    }
  }
  return undefined;
}

/** True when a count of provinces stands as a statement of its own: "giờ còn 33 tỉnh thành thôi". */
function standsAlone(context: ClaimContext, count: CountSlot): boolean {
  const { words, sentence } = context;
  const next = words[count.to] ?? '';
  const ends = count.to >= sentence.to - 1 || next === '' || TAIL.has(next) || !/\p{L}|\d/u.test(next);
  if (!ends) return false;
  if (saysAny(context, count.from - 5, count.from, PART)) return false;
  const before = words[count.from - 1] ?? '';
  if (count.from !== sentence.from) return STATES.has(before);
  if (saysAny(context, sentence.from, sentence.to, NOW)) return true;
  return INSISTS.has(next) && !saysAny(context, sentence.from, sentence.to, TRADE);
}

/** Behind a number that opens the sentence they insist on it: "63 tỉnh thành nha em". */
const INSISTS = new Set(['nha', 'nhé', 'nhen', 'nghen', 'mà', 'chứ', 'thôi', 'lận']);
const TRADE = new Set([
  'ship',
  'giao',
  'phí',
  'shop',
  'đi',
  'khách',
  'hàng',
  'gửi',
  'chạy',
  'nhận',
  'phủ',
  'có',
]);

const REGION = new Set(['miền', 'vùng', 'vực', 'duyên']);

/** True when the count is said of the whole country, and not of a part of it. */
function speaksOfCountry(context: ClaimContext, count: CountSlot): boolean {
  const [first] = count.subjects;
  if (first === undefined) return false;
  if (first === 'votes-for-amendment' && count.value < 100) return false;
  if (OF_THE_COUNTRY.has(first)) return !saysAny(context, context.sentence.from, context.sentence.to, REGION);
  if (
    count.national ||
    context.reading.first('country', Math.max(context.sentence.from, count.from - 8), count.from) !==
      undefined
  ) {
    return !saysAny(
      context,
      count.from - 3,
      count.from,
      new Set(['khắp', 'tại', 'ở', 'trên', 'tới', 'đến', 'giao', 'ship']),
    );
  }
  if (PROVINCIAL.includes(first)) {
    if (
      count.value >= 25 &&
      count.value <= 70 &&
      (says(context, count.to, count.to + 4, 'sau sáp nhập') ||
        (context.words[count.to] === 'mới' && count.value >= 30)) &&
      !saysAny(context, count.from - 2, count.from, PART)
    )
      return true;
    if (count.noun === 'tỉnh') return count.value >= 25 && count.value <= 70 && paired(context, count);
    return count.value >= 25 && count.value <= 70 && standsAlone(context, count);
  }
  if (first === 'special-zones')
    return (
      count.value >= 8 && ['cả', 'cộng', 'thảy', 'chỉ', 'là'].includes(context.words[count.from - 1] ?? '')
    );
  if (first === 'commune-units' || first === 'communes') return count.value > 1500;
  return first === 'wards' && count.value > 400;
}

/** "28 tỉnh và 6 thành phố": the two numbers together can only be the country's. */
function paired(context: ClaimContext, count: CountSlot): boolean {
  return inSentence(context.reading.slots.counts, context.sentence).some(
    (other) =>
      other !== count && other.subjects[0] === 'central-cities' && Math.abs(other.from - count.to) <= 4,
  );
}

const OWN = new Set(['mình', 'tôi', 'em', 'tui', 'chưa', 'anh', 'chị', 'bạn']);

interface Change {
  readonly before: CountSlot;
  readonly value: number;
  readonly to: number;
}

/** The number that a count of provinces is said to shrink to: "34 tỉnh gom lại còn 16". */
function changeOf(context: ClaimContext, before: CountSlot): Change | undefined {
  const { words, sentence } = context;
  const { tokens } = context.reading.text;
  if (before.changesTo !== undefined) {
    const partner = inSentence(context.reading.slots.counts, sentence).find(
      (other) => other.changedFrom === before.value && other.value === before.changesTo,
    );
    return { before, value: before.changesTo, to: partner?.to ?? before.to };
  }
  let shrinks = false;
  for (let at = before.to; at < Math.min(sentence.to, before.to + 10); at += 1) {
    const word = words[at] ?? '';
    if (SHRINKS.has(word)) {
      if (OWN.has(words[at - 1] ?? '')) return undefined;
      shrinks = true;
    } else if (tokens[at]?.kind === 'number') {
      const next = words[at + 1] ?? '';
      const counted =
        next === '' ||
        next === 'tỉnh' ||
        next === 'đơn' ||
        next === 'nơi' ||
        next === 'vùng' ||
        TAIL.has(next) ||
        !/\p{L}/u.test(next);
      return shrinks &&
        counted &&
        !['nữa', 'trong', 'và', 'với', 'của', 'các'].includes(next) &&
        /^\d{1,2}$/.test(word)
        ? { before, value: Number(word), to: at + 1 }
        : undefined;
    } else if (word === ',' || word === ';' || word === 'và') return undefined;
  }
  return undefined;
}

/** True for a count of provinces, or a bare 34 or 63 in a text about merging. */
function isProvincial(context: ClaimContext, count: CountSlot): boolean {
  if (count.subjects.length > 0) return count.subjects.some((subject) => PROVINCIAL.includes(subject));
  return (
    (count.value === 34 || count.value === 63) &&
    count.noun === '' &&
    (context.reading.has('ctx/restructuring') || context.words.includes('tỉnh'))
  );
}

/** Behind a rest they tell what somebody has still to do: "34 tỉnh còn 16 tỉnh chưa đi". */
const UNVISITED = new Set(['chưa', 'nữa', 'đang', 'phải']);

/** "34 còn 16, 16 còn 8": a row of ever smaller numbers jokes. */
function goesOn(context: ClaimContext, change: Change): boolean {
  const { words, sentence } = context;
  for (let at = change.to; at + 1 < sentence.to; at += 1) {
    if (words[at] === String(change.value) && SHRINKS.has(words[at + 1] ?? '') && change.value !== 34)
      return true;
  }
  return false;
}

function changeFinding(context: ClaimContext, change: Change): Finding | undefined {
  const { facts, day } = context;
  const { before, value, to } = change;
  const at = { from: before.from, to };
  if (
    !isProvincial(context, before) ||
    value >= before.value ||
    goesOn(context, change) ||
    context.stance.wishes ||
    saysAny(context, to, to + 2, UNVISITED)
  )
    return undefined;
  // "52 tỉnh gom thành 23": only those that merged.
  if (before.value === 52 && value === 23) {
    const merged = facts.countsOn('merged-units', day).at(-1);
    return merged?.value !== value
      ? undefined
      : { ...at, outcome: 'agrees', rule: 'agrees/count', note: 'agrees/record', values: {}, record: merged };
  }
  if (before.value === 63 && value === 34) {
    const record = facts.countsOn('provincial-units', MERGER_PASSED).find((one) => one.value === 34);
    if (record === undefined) return undefined;
    if (day < ANNOUNCED) {
      const old = facts.countsOn('provincial-units', day).at(-1);
      const done = saysAny(
        context,
        context.sentence.from,
        context.sentence.to,
        new Set(['đã', 'rồi', 'xong', 'vừa', 'chốt']),
      );
      if (old === undefined || !done || saysAny(context, context.sentence.from, context.sentence.to, PLANNED))
        return undefined;
      return {
        ...at,
        outcome: 'differs',
        rule: 'differs/count',
        note: 'differs/count',
        values: { claimed: String(value), value: String(old.value), subject: 'provincial-units' },
        record: old,
      };
    }
    return { ...at, outcome: 'agrees', rule: 'agrees/count', note: 'agrees/record', values: {}, record };
  }
  const policy = facts.policies.get('no-further-merger');
  if (before.value === 34 && policy !== undefined) {
    return {
      ...at,
      outcome: 'differs',
      rule: 'differs/future-merger',
      note: 'differs/future-merger',
      values: { statement: policy.statement },
      record: policy,
    };
  }
  if (before.value !== 63 && !before.subjects.includes('provincial-units')) return undefined;
  const record = facts.countsOn('provincial-units', day).at(-1);
  return record === undefined
    ? undefined
    : {
        ...at,
        outcome: 'differs',
        rule: 'differs/count',
        note: 'differs/count',
        values: { claimed: String(value), value: String(record.value), subject: 'provincial-units' },
        record,
      };
}

const LOCAL: Partial<Readonly<Record<CountSubject, (unit: UnitRecord) => number>>> = {
  'special-zones': (unit) => unit.communes.dacKhu,
  communes: (unit) => unit.communes.xa,
  wards: (unit) => unit.communes.phuong,
  'commune-units': (unit) => unit.communes.xa + unit.communes.phuong + unit.communes.dacKhu,
};

/** "Quảng Ninh có 3 đặc khu", "Đồng Nai giờ có 95 xã, phường": the number of one unit. Undefined when none is named. */
function localFinding(context: ClaimContext, count: CountSlot): Finding | 'silent' | undefined {
  const { facts, words, day } = context;
  const [subject] = count.subjects;
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
      outcome: 'agrees',
      rule: 'agrees/count',
      note: 'agrees/record',
      values: {},
      record,
      from: name.from,
      to: count.to,
    };
  // Of communes a part is counted more often than the whole ("có 3 phường mới").
  if (
    subject !== 'special-zones' &&
    (count.value < 20 ||
      !saysAny(context, name.from - 4, count.from, new Set(['nay', 'giờ', 'hiện', 'sau', 'mới', 'còn'])))
  )
    return 'silent';
  return {
    outcome: 'differs',
    rule: 'differs/count',
    note: 'differs/count',
    values: { claimed: String(count.value), value: String(value), subject },
    record,
    from: name.from,
    to: count.to,
  };
}

/** "705 huyện" of the whole country today: the level no longer exists. */
function districtCount(context: ClaimContext, count: CountSlot): Finding | undefined {
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
    outcome: 'differs',
    rule: 'differs/district-level',
    note: 'differs/district-level',
    values: { statement: record.statement },
    record,
    from: count.from,
    to: count.to,
  };
}

const OLD_UNITS = new Set(['cũ', 'trước', 'chưa', 'ngập', 'bị', 'đang']);
const TAKES_AWAY = new Set(['giảm', 'bớt', 'mất', 'gọn', 'bỏ']);

/** "Giảm 29 tỉnh": how many fewer, not how many. */
function reductionFinding(context: ClaimContext, count: CountSlot): Finding | 'silent' | undefined {
  const { facts, words, day } = context;
  const before = words[count.from - 1] ?? '';
  if (!TAKES_AWAY.has(before === 'đi' || before === 'được' ? (words[count.from - 2] ?? '') : before))
    return undefined;
  const record = facts.countsOn('provincial-units', day).at(-1);
  const old = facts.countsOn('provincial-units', '2025-01-01').at(-1);
  const whole = count.national || context.reading.has('ctx/restructuring');
  if (
    record === undefined ||
    old === undefined ||
    !count.subjects.some((one) => PROVINCIAL.includes(one)) ||
    !whole
  )
    return 'silent';
  const fewer = old.value - record.value;
  if (fewer <= 0 || count.value < 15 || !count.national) return 'silent';
  const right = count.value === fewer;
  return {
    outcome: right ? 'agrees' : 'differs',
    rule: right ? 'agrees/count' : 'differs/count',
    note: right ? 'agrees/record' : 'differs/count',
    values: right ? {} : { claimed: String(count.value), value: String(fewer), subject: 'provincial-units' },
    record,
    from: count.from,
    to: count.to,
  };
}

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

function countFinding(context: ClaimContext, count: CountSlot, history: boolean): Finding | undefined {
  const [first] = count.subjects;
  if (first === undefined) return history ? undefined : districtCount(context, count);
  const local = localFinding(context, count);
  if (local !== undefined)
    return local === 'silent' || (history && local.outcome === 'differs') ? undefined : local;
  const days = datedDays(context, count);
  const reduced = reductionFinding(context, count);
  if (reduced !== undefined) return reduced === 'silent' ? undefined : reduced;
  if (isPartOfTotal(context, count)) return undefined;
  const right = agreeing(context, count, history ? [...days, '2025-01-01', '2024-06-01'] : days);
  if (right !== undefined)
    return speaksOfCountry(context, count) || PROVINCIAL.includes(first) || first === 'special-zones'
      ? right
      : undefined;
  if (history || !speaksOfCountry(context, count)) return undefined;
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
  if (saysAny(context, count.to, count.to + 3, LATER)) return undefined;
  // A plan for the communes has no record; a plan for the provinces contradicts one.
  const future = inSentence(context.reading.slots.dates, context.sentence).some(
    (date) => date.start !== undefined && date.start > context.day,
  );
  if ((future || saysAny(context, count.from - 8, count.from, COMING)) && !PROVINCIAL.includes(first))
    return undefined;
  return differs(context, count, first, days[0] ?? context.day);
}

/** "Không phải 6 mà là 7", "34 chứ không phải 63": the first, or the second, number is denied. */
function denied(context: ClaimContext, count: CountSlot): boolean {
  const { words } = context;
  const before = words.slice(Math.max(context.sentence.from, count.from - 5), count.from).join(' ');
  return (
    /(?:không|đâu|chứ) (?:phải|có|còn)(?: là| có| đủ)?(?: con số)?$/u.test(before) ||
    /chứ (?:không|đâu)$/u.test(before)
  );
}

/** "Trước có 63 tỉnh, giờ 34". */
function formerly({ words }: ClaimContext, count: CountSlot): boolean {
  return words[count.from - 1] === 'trước' || words[count.from - 2] === 'trước';
}

/** How many provinces, cities, communes, special zones, levels … */
export function countFindings(context: ClaimContext): Finding[] {
  const findings: Finding[] = [];
  const counts = inSentence(context.reading.slots.counts, context.sentence);
  if (counts.length === 0) return findings;
  const done = new Set<CountSlot>();
  for (const count of counts) {
    if (done.has(count) || denied(context, count)) continue;
    const change = changeOf(context, count);
    if (change !== undefined && isProvincial(context, count)) {
      for (const other of counts) if (other.from >= count.from && other.to <= change.to) done.add(other);
      const finding = changeFinding(context, change);
      if (finding !== undefined) findings.push(finding);
      continue;
    }
    const finding =
      count.changesTo === undefined
        ? countFinding(context, count, remembers(context, count.from, count.to) || formerly(context, count))
        : undefined;
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

const NOUNS: readonly (readonly [words: readonly string[], subject: CountSubject])[] = [
  [['đặc', 'khu'], 'special-zones'],
  [['xã', 'phường'], 'commune-units'],
  [['xã', ',', 'phường'], 'commune-units'],
  [['tỉnh', 'thành'], 'provincial-units'],
  [['đơn', 'vị', 'cấp', 'tỉnh'], 'provincial-units'],
  [['đơn', 'vị', 'hành', 'chính', 'cấp', 'tỉnh'], 'provincial-units'],
  [['đơn', 'vị', 'hành', 'chính', 'cấp', 'xã'], 'commune-units'],
  [['thành', 'phố', 'trực', 'thuộc', 'trung', 'ương'], 'central-cities'],
  [['đơn', 'vị', 'cấp', 'xã'], 'commune-units'],
];

/** "Số đặc khu của nước ta là 14": the number behind its noun. */
export function numberOfFindings(context: ClaimContext): Finding[] {
  const { words, sentence, facts, day } = context;
  const { tokens } = context.reading.text;
  for (let at = sentence.from; at + 3 < sentence.to; at += 1) {
    if (words[at] !== 'số') continue;
    const noun = NOUNS.find(([parts]) =>
      [1, 2].some((gap) => parts.every((part, k) => words[at + gap + k] === part)),
    );
    if (noun === undefined) continue;
    const start = at + noun[0].length;
    const end = Math.min(sentence.to, start + 12);
    for (let k = start; k < end; k += 1) {
      const word = words[k] ?? '';
      if (tokens[k]?.kind !== 'number' || !['là', 'còn', ':', '=', 'có', 'đúng'].includes(words[k - 1] ?? ''))
        continue;
      const value = Number(word.replaceAll('.', ''));
      const record = facts.countsOn(noun[1], day).at(-1);
      const country =
        context.reading.first('country', sentence.from, sentence.to) !== undefined ||
        ((noun[1] === 'provincial-units' || noun[1] === 'central-cities') &&
          !saysAny(context, sentence.from, sentence.to, REGION));
      if (record === undefined || !Number.isInteger(value) || !country || remembers(context, at, k))
        return [];
      const right = record.value === value;
      const values: Record<string, string> = right
        ? {}
        : { claimed: word, value: String(record.value), subject: noun[1] };
      return [
        {
          outcome: right ? 'agrees' : 'differs',
          rule: right ? 'agrees/number' : 'differs/count',
          note: right ? 'agrees/record' : 'differs/count',
          values,
          record,
          from: at,
          to: k + 1,
        },
      ];
    }
  }
  return [];
}

/** "Trong đó 28 là tỉnh, 6 là thành phố": the two kinds, each number before its noun. */
export function kindsFindings(context: ClaimContext): Finding[] {
  const { words, sentence, facts, day } = context;
  const { tokens } = context.reading.text;
  const numbers: { readonly at: number; readonly subject: CountSubject }[] = [];
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    if (tokens[at]?.kind !== 'number' || words[at + 1] !== 'là') continue;
    if (words[at + 2] === 'tỉnh' && words[at + 3] !== 'thành') numbers.push({ at, subject: 'provinces' });
    if (words[at + 2] === 'thành' && words[at + 3] === 'phố') numbers.push({ at, subject: 'central-cities' });
  }
  const [first, second] = numbers;
  if (first === undefined || second === undefined || first.subject === second.subject) return [];
  if (remembers(context, first.at, first.at) || saysAny(context, sentence.from, sentence.to, PLANNED))
    return [];
  const findings: Finding[] = [];
  for (const { at, subject } of [first, second]) {
    const value = Number(words[at]);
    const record = facts.countsOn(subject, day).at(-1);
    if (record === undefined || !Number.isInteger(value)) return [];
    const right = facts.countsOn(subject, day).some((one) => one.value === value);
    findings.push({
      outcome: right ? 'agrees' : 'differs',
      rule: right ? 'agrees/count' : 'differs/count',
      note: right ? 'agrees/record' : 'differs/count',
      values: right ? {} : { claimed: String(value), value: String(record.value), subject },
      record,
      from: at,
      to: at + 3,
    });
  }
  return findings;
}

const LOCAL_WORDS = new Set(['xã', 'phường', 'thôn', 'ấp', 'tổ', 'bản', 'khu', 'trường', 'lớp']);

/** "34 chưa phải cuối, chốt lần 2 còn 18 tỉnh": the number of today, and a smaller one that it shrinks to. */
function smallerNumber(context: ClaimContext): CountSlot | undefined {
  const { words, sentence } = context;
  const today = words.indexOf('34', sentence.from);
  if (today < 0 || today >= sentence.to) return undefined;
  return inSentence(context.reading.slots.counts, sentence).find(
    (count) =>
      count.value >= 10 &&
      count.value < 34 &&
      count.subjects.some((subject) => PROVINCIAL.includes(subject)) &&
      count.from > today &&
      words[count.from - 1] === 'còn' &&
      (count.changedFrom ?? 0) < 10 &&
      !saysAny(context, count.to, count.to + 3, UNVISITED) &&
      !saysAny(context, sentence.from, count.from, OWN) &&
      saysAny(context, sentence.from, sentence.to, DECIDED),
  );
}

const DECIDED = new Set([
  'chốt',
  'lần',
  'đợt',
  'cắt',
  'bớt',
  'giảm',
  'quyết',
  'sẽ',
  'sắp',
  'tới',
  'gộp',
  'nhập',
]);

/** A further merger of provinces, decided or planned. */
export function furtherMergerFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const policy = facts.policies.get('no-further-merger');
  if (policy === undefined || context.day < policy.validFrom) return [];
  for (const cue of hitsIn(context, 'merge/more')) {
    const provincial =
      reading.first('only-merge', sentence.from, sentence.to) !== undefined ||
      inSentence(reading.slots.counts, sentence).some((count) =>
        count.subjects.some((subject) => PROVINCIAL.includes(subject)),
      ) ||
      saysAny(context, cue.from, cue.to + 5, new Set(['tỉnh']));
    if (!provincial || saysAny(context, sentence.from, sentence.to, LOCAL_WORDS)) continue;
    if (saysAny(context, cue.from - 3, cue.from, new Set(['không', 'chưa', 'đừng', 'đâu', 'khỏi']))) continue;
    // "63 gom lại còn 34" tells of the merger that was.
    const left = Number(context.words[cue.to]);
    if (cue.form.endsWith('còn') && Number.isFinite(left) && (left >= 34 || left < 10)) continue;
    if (cue.form === 'gộp còn' && !Number.isFinite(left)) continue;
    return [
      {
        outcome: 'differs',
        rule: 'differs/future-merger',
        note: 'differs/future-merger',
        values: { statement: policy.statement },
        record: policy,
        from: cue.from,
        to: cue.to,
      },
    ];
  }
  const smaller = smallerNumber(context);
  if (smaller !== undefined)
    return [
      {
        outcome: 'differs',
        rule: 'differs/future-merger',
        note: 'differs/future-merger',
        values: { statement: policy.statement },
        record: policy,
        from: smaller.from,
        to: smaller.to,
      },
    ];
  return [];
}
