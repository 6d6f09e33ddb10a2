import type { IsoDate } from '../../text/iso-date.ts';
import { AMENDED, MERGED_FROM, MERGER_PASSED } from '../facts.ts';
import type { Hit } from '../reading.ts';
import { type ClaimContext, hitsIn, saysAny } from './finding.ts';

/** What a sentence tells of the way to the new map. */
export interface Milestone {
  /** Record of the day. */
  readonly eventId: string;
  /** Days that may be given for it; the first is the record's. */
  readonly days: readonly IsoDate[];
  /** True when it is told as a decision of the National Assembly. */
  readonly passed: boolean;
  /** True when any later day is right too. */
  readonly since?: boolean;
  readonly from: number;
  readonly to: number;
}

/** Tokens within which who decided, the verb and what was decided stand together. */
const TOGETHER = 18;

/** Between the body and what it decided they make it talk about a decision. */
const NOT_DECIDED = new Set(
  'bàn thảo luận họp khai bế mạc xem nghe trình cho đợi chờ sẽ sắp dự chưa đề kiến lấy góp giám sát tiếp không'.split(
    ' ',
  ),
);

/** Before what is told they make it the time of something else: "sau khi sáp nhập tỉnh". */
const OCCASION = new Set([
  'sau',
  'trước',
  'khi',
  'vụ',
  'chuyện',
  'việc',
  'hậu',
  'nhân',
  'dịp',
  'nghe',
  'về',
  'bàn',
  'tin',
  'do',
  'vì',
  'lúc',
  'đợt',
  'kỳ',
  'hồi',
]);

/** What the National Assembly decided, the record of it and the days that count as right. */
const DECIDED: readonly (readonly [matter: string, eventId: string, days: readonly IsoDate[]])[] = [
  ['milestone/constitution', 'resolution-203-passed', [AMENDED]],
  ['milestone/provinces', 'resolution-202-passed', [MERGER_PASSED]],
  ['milestone/district', 'resolution-203-passed', [AMENDED, MERGER_PASSED]],
  ['milestone/merger', 'resolution-202-passed', [MERGER_PASSED]],
];

/** Behind a bare "sáp nhập" they say that nothing smaller is meant. */
const MERGED_WHAT = new Set(
  'ngày hôm từ vào hồi tháng cả toàn các tỉnh rồi luôn xong hết , . ! ; là thì chiều sáng đúng 63 năm'.split(
    ' ',
  ),
);

/** Others that decide on smaller units. */
const SMALLER_BODY = new Set(['vụ', 'hđnd', 'đồng', 'xã', 'phường']);

/** Verbs that are told of a resolution itself: "nghị quyết sắp xếp tỉnh ban hành ngày …". */
const OF_TEXT = /thông qua|ban hành|ra đời|biểu quyết/u;

/** "Quốc hội … thông qua … sáp nhập tỉnh", in whatever order. */
function decided(context: ClaimContext): Milestone | undefined {
  const verbs = hitsIn(context, 'milestone/pass');
  const bodies = hitsIn(context, 'milestone/body');
  if (verbs.length === 0) return undefined;
  for (const [matterId, eventId, days] of DECIDED)
    for (const matter of hitsIn(context, matterId))
      for (const verb of verbs) {
        const own = matterId === 'milestone/constitution' && ownVerb(matter, verb) ? matter : undefined;
        const body =
          own ??
          bodies.find(
            (one) =>
              one.to <= verb.from &&
              (one.form === 'nghị quyết' ? OF_TEXT.test(verb.form) : verb.from - one.to <= 8),
          );
        if (body === undefined) continue;
        if (matterId === 'milestone/merger' && !mergesCountry(context, matter, body)) continue;
        const from = Math.min(body.from, matter.from);
        const to = Math.max(verb.to, matter.to);
        if (to - from > TOGETHER || overlaps(verb, matter)) continue;
        const done = ['đã', 'vừa'].includes(context.words[verb.from - 1] ?? '');
        if (!done && saysAny(context, body.to, verb.from, NOT_DECIDED)) continue;
        if (saysAny(context, body.from - 2, body.from, NOT_DECIDED)) continue;
        return { eventId, days, passed: true, from, to };
      }
  return undefined;
}

/** "Hiến pháp mới đã được thông qua": nobody else passes it. */
function ownVerb(matter: Hit, verb: Hit): boolean {
  return verb.from >= matter.to && verb.from - matter.to <= 3 && /thông qua|ban hành/u.test(verb.form);
}

/** "Quốc hội bấm nút sáp nhập ngày …": no other units are named. */
function mergesCountry(context: ClaimContext, matter: Hit, body: Hit): boolean {
  const { words, sentence } = context;
  if (body.form === 'nghị quyết' || saysAny(context, body.from - 2, body.from, SMALLER_BODY)) return false;
  return matter.to >= sentence.to || MERGED_WHAT.has(words[matter.to] ?? '');
}

function overlaps(one: Hit, other: Hit): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Verbs by which the units really began; "chính thức (còn)", "có hiệu lực" may be said of the law too. */
const BEGAN = /vận hành|hoạt động|chạy|bắt đầu|ra mắt|khởi động|triển khai/u;

const UNITS_TO_VERB = 5;

/** "34 tỉnh mới đi vào hoạt động", "cả nước chính thức còn 34 tỉnh". */
function begun(context: ClaimContext): Milestone | undefined {
  const units = hitsIn(context, 'milestone/units');
  if (units.length === 0) return undefined;
  const verbs = hitsIn(context, 'milestone/run');
  for (const unit of units) {
    if (saysAny(context, unit.from - 2, unit.from, OCCASION)) continue;
    const verb = verbs.find(
      (one) =>
        (one.from >= unit.to && one.from - unit.to <= UNITS_TO_VERB) ||
        (one.form.startsWith('chính thức') && unit.from >= one.to && unit.from - one.to <= 3),
    );
    if (verb === undefined) {
      const stood = stands(context, unit);
      if (stood !== undefined) return stood;
      continue;
    }
    const from = Math.min(unit.from, verb.from);
    const to = Math.max(unit.to, verb.to);
    const behind = hitsIn(context, 'milestone/run').find((one) => one.from >= to && one.from - to <= 3);
    const began = BEGAN.test(verb.form) || (behind !== undefined && BEGAN.test(behind.form));
    return {
      eventId: 'provinces-merge',
      days: began ? [MERGED_FROM] : [MERGED_FROM, MERGER_PASSED],
      passed: false,
      from,
      to: behind === undefined ? to : behind.to,
    };
  }
  return undefined;
}

/** Right before "34 tỉnh" where it is told as so already. */
const STANDS = new Set(['mình', 'ta', 'còn', 'thành', 'có', 'đã', 'nước']);

/** "Hồi 30/4/2025 là mình 34 tỉnh rồi": how it stood on a day, which any day since the law may be. */
function stands({ words, reading }: ClaimContext, unit: Hit): Milestone | undefined {
  if (!unit.form.startsWith('34') || !STANDS.has(words[unit.from - 1] ?? '')) return undefined;
  const to = words[unit.to] === 'thành' ? unit.to + 1 : unit.to;
  // "Nước mình 34 tỉnh từ ngày …" tells the first day.
  if (reading.slots.dates.some((date) => date.lead === 'from' && date.from > to && date.from - to <= 2))
    return {
      eventId: 'provinces-merge',
      days: [MERGED_FROM, MERGER_PASSED],
      passed: false,
      from: unit.from,
      to,
    };
  if (words[to] !== 'rồi' && words[unit.from - 1] !== 'đã' && words[unit.from - 2] !== 'đã') return undefined;
  return {
    eventId: 'resolution-202-passed',
    days: [MERGER_PASSED],
    since: true,
    passed: false,
    from: unit.from,
    to,
  };
}

/** The milestones that a sentence tells. */
export function milestonesIn(context: ClaimContext): readonly Milestone[] {
  return [decided(context), begun(context)].filter((one) => one !== undefined);
}
