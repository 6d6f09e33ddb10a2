import type { IsoDate } from '../../text/iso-date.ts';
import type { DateSlot } from '../slots/types.ts';
import { deniedDate } from './document-date.ts';
import { type ClaimContext, type Finding, inSentence, saysAny } from './finding.ts';
import { type Milestone, milestonesIn } from './milestone-anchor.ts';
import { eventOn } from './verdict.ts';

/** Between what is told and its day, and the other way about. */
const LIGHT = new Set(
  'ngày hôm vào đầu giữa cuối từ hồi là ( , năm tháng đúng luôn rồi xong đó chính thức kể sáng chiều thì mới nay đã vừa – - — : | cả nước ta mình được các cũng việc trên toàn quốc bộ máy nhé nha ở tại kỳ họp thứ chín 9 phiên được đó đấy ấy khi lúc mà cái được với đa số tuyệt đối'.split(
    ' ',
  ),
);

const WITHIN = 7;

/** The years in which a milestone may be put by mistake; other years tell of other things. */
const FIRST_YEAR = 2023;

function isDay(date: DateSlot): boolean {
  return (
    date.calendar === 'solar' && date.lead !== 'before' && date.lead !== 'until' && date.lead !== 'after'
  );
}

function lightBetween({ words }: ClaimContext, from: number, to: number): boolean {
  return to - from <= WITHIN && words.slice(from, to).every((word) => word === '' || LIGHT.has(word));
}

/** "… hôm 12/6 chứ tháng 5 gì": a day that is put away. */
function putAway({ words }: ClaimContext, date: DateSlot): boolean {
  const before = words[date.from - 1] ?? '';
  if (SAYS.has(before)) return words[date.from - 2] === 'ai' || words[date.from - 2] === 'đừng';
  return before === 'chứ' && PUTS_AWAY.has(words[date.to] ?? '');
}

const SAYS = new Set(['bảo', 'nói', 'kêu', 'ghi', 'đồn']);

const PUTS_AWAY = new Set(['gì', 'đâu', 'nào', 'chi']);

/** "Ngày 20/6/2025, đúng tháng Quốc hội …": another event of that time. */
const SAME_TIME = new Set(['đúng', 'trùng', 'cùng', 'tháng', 'năm', 'mới']);

/** The day that a sentence gives for a milestone: right behind it, right before it, or within its words. */
function dayOf(context: ClaimContext, milestone: Milestone): DateSlot | undefined {
  const { reading, sentence } = context;
  const dates = inSentence(reading.slots.dates, sentence).filter(isDay);
  return (
    dates.find((date) => date.from >= milestone.from && date.to <= milestone.to) ??
    dates.find((date) => date.from >= milestone.to && lightBetween(context, milestone.to, date.from)) ??
    dates.findLast(
      (date) =>
        date.to <= milestone.from &&
        !saysAny(context, date.to, milestone.from, SAME_TIME) &&
        lightBetween(context, date.to, milestone.from),
    )
  );
}

const DAY = 24 * 60 * 60 * 1000;

/** True or false when a date can be compared with a day; undefined when it says too little. */
function covers({ posted }: ClaimContext, date: DateSlot, day: IsoDate): boolean | undefined {
  const { start, end } = date;
  if (start === undefined || end === undefined) return undefined;
  if (date.basis === 'stated')
    return Number(start.slice(0, 4)) < FIRST_YEAR ? undefined : start <= day && day <= end;
  const [, month, dayOfMonth] = day.split('-').map(Number);
  if (date.month !== undefined)
    return date.month === month && (date.day === undefined || date.day === dayOfMonth);
  if (!posted || date.basis !== 'posted') return undefined;
  // "Hôm qua" of a page whose clock is another one may be a day off.
  if (date.precision === 'day') return Math.abs(Date.parse(start) - Date.parse(day)) <= DAY;
  return start <= day && day <= end;
}

/** True when another date of the sentence gives the right day, so that the first one is another's. */
function saidRight(context: ClaimContext, days: readonly IsoDate[], near: DateSlot): boolean {
  return inSentence(context.reading.slots.dates, context.sentence).some(
    (date) =>
      date !== near &&
      !deniedDate(context, date) &&
      !putAway(context, date) &&
      days.some((day) => covers(context, date, day) === true),
  );
}

const CUES = ['milestone/pass', 'milestone/run', 'milestone/units'];

/** "Hôm 30/6/2025 Quốc hội biểu quyết sáp nhập tỉnh": a milestone of the new map, put on another day. */
export function milestoneFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  if (!CUES.some((id) => reading.has(id))) return [];
  if (inSentence(reading.slots.dates, sentence).length === 0) return [];
  if (inSentence(reading.slots.documents, sentence).length > 0) return [];
  const findings: Finding[] = [];
  for (const milestone of milestonesIn(context)) {
    const event = facts.events.get(milestone.eventId);
    const date = dayOf(context, milestone);
    if (event === undefined || date === undefined || deniedDate(context, date) || putAway(context, date))
      continue;
    const said = milestone.days.map((day) => covers(context, date, day));
    if (said.includes(undefined)) continue;
    const right = said.includes(true) || (milestone.since === true && (date.end ?? '') >= event.on);
    if (!right && saidRight(context, milestone.days, date)) continue;
    findings.push({
      ...eventOn(event, reading.textOf(date.from, date.to), right),
      from: Math.min(milestone.from, date.from),
      to: Math.max(milestone.to, date.to),
    });
  }
  return findings;
}
