import type { EventDateRecord } from '../../packs/types.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import type { Hit } from '../reading.ts';
import type { DateSlot } from '../slots/types.ts';
import { anyIn, slotsIn } from '../slots-in.ts';
import { OTHER_BODIES, tellsSpan } from './change-over.ts';
import { deniedDate, matches, opensOwn } from './document-date.ts';
import { type ClaimContext, type Finding, has, hitsIn, inSentence, saysAny } from './finding.ts';
import { NOT_YET } from './too-early.ts';
import { eventOn } from './verdict.ts';

/** Events that the text names anywhere, in the order of the records. */
function namedEvents({ reading, facts }: ClaimContext): readonly EventDateRecord[] {
  const names = reading.under('event/');
  if (names.length === 0) return [];
  if (names.length === 1) return names.flatMap((id) => facts.events.get(id) ?? []);
  const named = new Set(names);
  return [...facts.events.values()].filter(({ eventId }) => named.has(eventId));
}

/** "31/12/2024, trước khi cấp huyện kết thúc": the day of something else. */
const OTHER_DAY = new Set([
  'trước',
  'sau',
  'lỡ',
  'hụt',
  'trễ',
  'mất',
  'trùng',
  'tháng',
  'hồi',
  'khi',
  'lúc',
  'còn',
]);

/** Before an event they make it a matter of talk: "bàn sửa Hiến pháp", "trình dự thảo …". */
const TALKED_OF = new Set(
  'sơ tổng đánh giá bàn thảo luận trình góp kiến xuất dự án chuẩn bị học truyền biến tập huấn chuyện việc chờ mong cứu thử điểm quan'.split(
    ' ',
  ),
);

function isTalkedOf(context: ClaimContext, from: number): boolean {
  // "Làm việc theo bộ máy hai cấp" talks of nothing.
  if (context.words[from - 2] === 'việc' && context.words[from - 3] === 'làm') return false;
  return saysAny(context, from - 3, from, TALKED_OF);
}

/** Days on which it was decided that a unit would become a city: a day, or a month or year, that may be given too. */
const DECIDED_ON: ReadonlyMap<string, readonly IsoDate[]> = new Map([['hue-city', ['2024-11-30']]]);

function commaBetween(words: readonly string[], date: DateSlot, { from, to }: Hit): boolean {
  return words.slice(Math.min(date.to, to), Math.max(date.from, from)).includes(',');
}

const COUNTED = new Set(['tháng', 'năm']);

/** Events that a month or a year alone may be put beside. */
const BY_PERIOD = new Set(['hue-city', 'dong-nai-city', 'resolution-202-passed', 'resolution-203-passed']);
const FIRST_YEAR = 2023;

/** Of these a month or a year counts as their first, right behind the name: "hết cấp huyện từ cuối năm 2025". */
const SINCE_PERIOD = new Set(['district-level-end', 'two-tier-start']);

function isPeriodOf(event: EventDateRecord, date: DateSlot, named: Hit): boolean {
  const since =
    SINCE_PERIOD.has(event.eventId) &&
    date.lead === 'from' &&
    date.from >= named.to &&
    date.from - named.to <= 3;
  return (
    (since || BY_PERIOD.has(event.eventId)) &&
    (date.precision === 'year' || date.precision === 'month') &&
    (date.year ?? 0) >= FIRST_YEAR
  );
}

/** "… được phát lại tối 31/12", "vé xem … mua trước ngày …". */
const SHOWN_AGAIN = new Set(['lại', 'vé', 'mua']);

/** "Điện Biên tách khỏi Lai Châu từ 1/1/1994", "Hiến pháp được sửa đổi ngày …": an event and a date beside it. */
export function eventFindings(context: ClaimContext): Finding[] {
  const { reading, sentence } = context;
  const findings: Finding[] = [];
  if (!anyIn(reading.slots.dates, sentence.from, sentence.to)) return findings;
  const events = namedEvents(context);
  for (const event of events) {
    const named = reading.first(`event/${event.eventId}`, sentence.from, sentence.to);
    if (named === undefined) continue;
    if (event.eventId === 'district-level-end' && OTHER_BODIES.has(context.words[named.from - 1] ?? ''))
      continue;
    if (event.topic === 'restructuring' && isTalkedOf(context, named.from)) continue;
    const beside = inSentence(reading.slots.dates, sentence).filter(
      (one) =>
        one.basis === 'stated' &&
        (one.day !== undefined || isPeriodOf(event, one, named)) &&
        one.lead !== 'before' &&
        one.lead !== 'until' &&
        one.from - named.to <= 6 &&
        named.from - one.to <= 4 &&
        !saysAny(context, one.to, named.from, OTHER_DAY) &&
        !saysAny(context, named.to, one.from, SHOWN_AGAIN) &&
        !tellsSpan(context.words, named.to) &&
        !opensOwn(context, one),
    );
    // "A nhập từ 1/7/2025, B lên thành phố từ 30/4/2026": each has its own day.
    const near = beside.filter((one) => !commaBetween(context.words, one, named));
    const pool = near.length > 0 ? near : beside;
    const date =
      pool.find((one) => one.day !== undefined && matches(one, event.on) && !deniedDate(context, one)) ??
      pool[0];
    // "Sơ kết 6 tháng chính quyền hai cấp ngày …": the day of the meeting; in brackets it is the day that is counted from.
    if (date === undefined) continue;
    if (COUNTED.has(context.words[named.from - 1] ?? '') && context.words[date.from - 1] !== '(') continue;
    if (event.yearly === true && date.start?.slice(0, 4) !== event.on.slice(0, 4)) continue;
    const right =
      matches(date, event.on) ||
      (DECIDED_ON.get(event.eventId)?.some((day) => matches(date, day)) ?? false) ||
      events.some(
        (other) =>
          other.on === date.start &&
          reading.first(`event/${other.eventId}`, sentence.from, sentence.to) !== undefined,
      );
    if (!right && ofAnother(context, named.to, date.from)) continue;
    const document = inSentence(reading.slots.documents, sentence).length > 0 && !right;
    findings.push({
      ...eventOn(event, reading.textOf(date.from, date.to), right),
      from: Math.min(named.from, date.from),
      to: Math.max(named.to, date.to),
    });
    if (document) break;
  }
  return findings;
}

/** "Huế lên thành phố đầu năm 2025, Đồng Nai 30/4/2026": behind a comma and another name stands the day of that. */
export function ofAnother({ reading, words }: ClaimContext, from: number, to: number): boolean {
  const comma = words.indexOf(',', from);
  return comma >= 0 && comma < to && anyIn(reading.slots.provinces, comma, to);
}

function mergesProvinces({ reading }: ClaimContext, from: number, to: number): boolean {
  if (reading.first('only-merge', from, to) !== undefined) return true;
  return (
    reading.first('merge/verb', from, to) !== undefined &&
    slotsIn(reading.slots.provinces, from, to).length > 1
  );
}

const PASSED_BY = new Set(['được', 'do']);

/** "Ngày 30/6/2025 Quốc hội chốt 34 tỉnh thành": the passing of the resolution on another day. */
export function passDateFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const event = facts.events.get('resolution-202-passed');
  const body = reading.first('pass/body', sentence.from, sentence.to);
  if (event === undefined || body === undefined || inSentence(reading.slots.documents, sentence).length > 0)
    return [];
  const verb = hitsIn(context, 'pass/verb').find((hit) => hit.from >= body.to && hit.from - body.to <= 4);
  if (verb === undefined || has(context, 'plan')) return [];
  const end = Math.min(sentence.to, verb.to + 8);
  const provincial =
    reading.first('only-merge', verb.to, end) !== undefined ||
    // "Nghị quyết sáp nhập A và B được Quốc hội thông qua ngày …".
    (PASSED_BY.has(context.words[body.from - 1] ?? '') &&
      mergesProvinces(context, Math.max(sentence.from, body.from - 18), body.from)) ||
    reading.slots.counts.some(
      (count) =>
        count.from >= verb.to &&
        count.to <= end &&
        (count.value === 34 || count.changesTo === 34) &&
        count.subjects.includes('provincial-units'),
    );
  const date = inSentence(reading.slots.dates, sentence).find(
    (one) =>
      one.precision === 'day' &&
      one.basis === 'stated' &&
      one.lead !== 'from' &&
      (body.from - one.to <= 2 || one.from - end <= 2) &&
      !saysAny(context, one.to, body.from, OTHER_DAY),
  );
  if (!provincial || date?.start === undefined) return [];
  const right = date.start === event.on;
  return [
    {
      ...eventOn(event, reading.textOf(date.from, date.to), right),
      from: Math.min(date.from, body.from),
      to: Math.max(date.to, verb.to),
    },
  ];
}

/** "34 tỉnh thành chính thức hoạt động từ 1/8/2025": the first day of the 34. */
export function startDateFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words } = context;
  const event = facts.events.get('provinces-merge');
  if (event === undefined) return [];
  for (const start of hitsIn(context, 'start')) {
    const from = Math.max(sentence.from, start.from - 8);
    const counted = reading.slots.counts.find(
      (count) =>
        count.from >= from &&
        count.to <= start.from &&
        count.value === 34 &&
        count.subjects.includes('provincial-units'),
    );
    const phrase = [from, from + 1, from + 2, from + 3, from + 4, from + 5, from + 6].find(
      (at) =>
        at < start.from &&
        words[at] === 'tỉnh' &&
        (words[at + 1] === 'mới' || (words[at + 1] === 'thành' && words[at + 2] === 'mới')),
    );
    const subject = counted?.from ?? phrase;
    if (subject === undefined || saysAny(context, subject, start.to, NOT_YET)) continue;
    const date = inSentence(reading.slots.dates, sentence).find(
      (one) =>
        one.basis === 'stated' &&
        one.precision === 'day' &&
        one.day !== undefined &&
        one.from >= start.to &&
        one.from - start.to <= 4 &&
        one.lead !== 'before' &&
        one.lead !== 'until',
    );
    if (date?.start === undefined || saysAny(context, start.to, date.from, DENIED_START)) continue;
    const right = date.start === event.on;
    return [
      {
        ...eventOn(event, reading.textOf(date.from, date.to), right),
        from: subject,
        to: date.to,
      },
    ];
  }
  return [];
}

const DENIED_START = new Set(['không', 'chứ', 'đâu']);
