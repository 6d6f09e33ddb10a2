import type { IsoDate } from '../../text/iso-date.ts';
import { ANNOUNCED, MERGED_FROM, MERGER_PASSED } from '../facts.ts';
import type { DateSlot } from '../slots/types.ts';
import { type ClaimContext, EACH, type Finding, has, hitsIn, inSentence, says, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';
import type { MergeFrame } from './merge-frame.ts';
import { datedLater } from './plans.ts';
import { eventOn, notYet, type Verdict } from './verdict.ts';

const PLANNED = new Set(['sẽ', 'sắp', 'dự', 'tính', 'định', 'chờ', 'trình', 'muốn']);

const PLANS = [
  'chuẩn bị',
  'đề xuất',
  'đề án',
  'phương án',
  'chủ trương',
  'tới đây',
  'thời gian tới',
  'thống nhất',
  'sang năm',
  'năm sau',
  'năm tới',
  'đầu năm sau',
];

/** Words that tell a merger as done. */
const DONE = new Set(['đã', 'rồi', 'xong', 'vừa', 'chính', 'nay', 'giờ', 'sau', 'chốt', 'đợt']);

/** True when a merger is told as planned: by its verb, a phrase or a day to come. */
export function planned(context: ClaimContext, frame: MergeFrame): boolean {
  return (
    saysAny(context, frame.from - 6, frame.to + 5, PLANNED) ||
    datedLater(context) ||
    PLANS.some((phrase) => saysPhrase(context, phrase))
  );
}

/** True when the sentence holds the words of a phrase side by side. */
export function saysPhrase(context: ClaimContext, phrase: string): boolean {
  return says(context, context.sentence.from, context.sentence.to, phrase);
}

/** A year long before the merger, or words of memory: history, which no record of today covers. */
export function tellsHistory(context: ClaimContext): boolean {
  const dates = inSentence(context.reading.slots.dates, context.sentence).filter(
    (date) => !likened(context, date.from),
  );
  if (dates.some((date) => date.year !== undefined && date.year < 2024)) return true;
  if (dates.some((date) => date.year !== undefined && date.year >= 2024)) return false;
  return (
    (hitsIn(context, 'past').some((hit) => !likeBefore(context, hit.from)) || saysLongAgo(context)) &&
    !has(context, 'now') &&
    !saysAny(context, context.sentence.from, context.sentence.to, RECENT)
  );
}

function saysLongAgo(context: ClaimContext): boolean {
  if (isShut(context, ANCIENT) && isShut(context, FIGURES)) return false;
  const { words, sentence } = context;
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (saysOnce(words, at) && !likeBefore(context, at)) return true;
    // "Hồi 1858": a year that no calendar of today reads.
    else if (/^1[0-8]\d\d$/u.test(words[at] ?? '') && YEAR_LEADS.has(words[at - 1] ?? '')) return true;
  return false;
}

/** "Thời trước", "xưa", "từng"; not "thời điểm", "kịp thời", "từng người". */
function saysOnce(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!LONG_AGO.has(word)) return false;
  const next = words[at + 1] ?? '';
  if (word === 'thời' && (OF_TIME.has(next) || IN_TIME.has(words[at - 1] ?? ''))) return false;
  return word === 'xưa' || !EACH.has(next);
}

const OF_TIME = new Set(['đại', 'nay', 'này', 'cơ', 'khắc', 'khóa']);

const IN_TIME = new Set(['kịp', 'đồng', 'tạm', 'tức', 'nhất', 'lâm', 'hết']);

/** "Như xưa", "như hồi trước", "cái tên ngày xưa": today is compared with then. */
export function likeBefore({ words }: ClaimContext, at: number): boolean {
  return words[at - 1] === 'như' || words[at - 2] === 'như' || words[at - 1] === 'tên';
}

/** "Như hồi trước 1997", "đúng như trong giấy báo năm 1979": the year belongs to what today is compared with. */
function likened({ words, sentence }: ClaimContext, from: number): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - LIKENED_WITHIN) && words[at] !== ','; at -= 1)
    if (words[at] === 'như' || (words[at] === 'giống' && words[at - 1] !== 'con')) return true;
  return false;
}

const LIKENED_WITHIN = 12;

const YEAR_LEADS = new Set(['hồi', 'năm', 'từ', 'thời']);

const LONG_AGO = new Set(['thời', 'xưa', 'từng']);
const ANCIENT = gate(LONG_AGO);

const RECENT = new Set(['rồi', 'nay', 'giờ', 'lại']);

/** Nothing was merged before the resolution of 12/6/2025: told as done before, it is too early. */
export function early(context: ClaimContext, frame: MergeFrame, verdict: Verdict): Verdict | undefined {
  const { facts, day } = context;
  if (planned(context, frame) || has(context, 'ask/polar')) return undefined;
  // Since 12/4/2025 the list was agreed, and headlines spoke of it as of a fact.
  if (
    verdict.outcome === 'agrees' &&
    (day >= ANNOUNCED || !saysAny(context, context.sentence.from, context.sentence.to, DONE)) &&
    !saysAny(context, frame.from, frame.to + 5, STRICTLY_DONE) &&
    !DECIDED_TODAY.test(context.words.slice(context.sentence.from, context.sentence.to).join(' '))
  )
    return undefined;
  const record = facts.documents.get('202/2025/qh15');
  if (verdict.outcome === 'differs' || record === undefined) return verdict;
  return notYet(record);
}

/** The National Assembly is told to have decided, or the day is told as the first. */
const DECIDED_TODAY =
  /(?:^| )(?:quốc hội (?:đã|vừa|mới) (?:\S* ){0,2}?(?:thông qua|gật|chốt|duyệt|bấm|quyết|biểu)|chính thức (?:\S* ){0,6}?từ (?:hôm nay|bữa nay|sáng nay))(?: |$)/u;

const STRICTLY_DONE = new Set(['đã', 'rồi', 'xong']);

/** "A nhập B rồi, từ 30/4/2026 lên thành phố": a date that leads to what came next. */
function opensNext({ words, sentence }: ClaimContext, from: number, to: number): boolean {
  if (BECOMES.has(words[to] ?? '') && to < sentence.to) return true;
  let at = from;
  while (at > from - 3 && !/[,–-]/u.test(words[at - 1] ?? '')) at -= 1;
  if (at === from - 3) return false;
  const next = words[to] ?? '.';
  if (to >= sentence.to || !/[\p{L}\d]/u.test(next) || ENDS_DATE.has(next)) return false;
  // "… từ 1/9/2025 em chuyển nhà" goes on, "… từ 1/9/2025 em nhé" ends.
  const behind = words[to + 1] ?? '.';
  return !(CALLS.has(next) && (to + 1 >= sentence.to || !/\p{L}/u.test(behind) || ENDS_DATE.has(behind)));
}

/** Right behind a date they say what the day brought, comma or not: "từ 30/4/2026 lên thành phố". */
const BECOMES = new Set(['lên', 'thành']);

const ENDS_DATE = new Set(
  'cơ kìa nha nhé nghen nhen đó đấy rồi ạ ơi mà luôn chứ lận bà mọi người tới đến là có'.split(' '),
);

const CALLS = new Set(['em', 'anh', 'chị', 'bạn', 'con', 'bác', 'cô', 'chú']);

/** Between the day and those who merged on it. */
const FROM_DAY = new Set(', thì tỉnh hai ba các là ra việc chính thức ngày'.split(' ').concat(''));

/** "Từ 1/10/2025 Quảng Bình sáp nhập với Quảng Trị": a day at the head of the sentence, with its merger right behind it. */
function leadsTo({ words, sentence }: ClaimContext, date: DateSlot, frame: MergeFrame): boolean {
  if (date.basis !== 'stated' || date.precision !== 'day' || frame.by !== 'merge') return false;
  if (date.lead !== 'from' && date.lead !== 'on' && date.lead !== undefined) return false;
  if (date.from - sentence.from > 3 || frame.from - date.to > 4) return false;
  return words.slice(date.to, frame.from).every((word) => FROM_DAY.has(word));
}

/** "… từ 1/9/2025" said right behind a merger that is told right. */
export function wrongDate(context: ClaimContext, frame: MergeFrame): Finding | undefined {
  const event = context.facts.events.get('provinces-merge');
  const dates = inSentence(context.reading.slots.dates, context.sentence);
  const ahead = dates.findLast((one) => one.to <= frame.from && leadsTo(context, one, frame));
  const date =
    ahead ??
    dates.find(
      (one) =>
        one.basis === 'stated' &&
        one.from >= frame.to - 1 &&
        one.from - frame.to <= 4 &&
        (one.lead === 'from' ||
          one.lead === 'on' ||
          one.precision === 'year' ||
          (one.precision === 'month' && context.words[one.from - 1] === 'hồi')),
    );
  if (event === undefined || date?.start === undefined || date.end === undefined) return undefined;
  if (ahead === undefined && opensNext(context, date.from, date.to)) return undefined;
  const accepted: readonly IsoDate[] = [MERGER_PASSED, MERGED_FROM];
  if (
    accepted.some((day) => (date.start ?? '') <= day && day <= (date.end ?? '')) ||
    date.start > context.day
  )
    return undefined;
  return {
    ...eventOn(event, context.reading.textOf(date.from, date.to), false),
    from: Math.min(frame.from, date.from),
    to: Math.max(frame.to, date.to),
  };
}
