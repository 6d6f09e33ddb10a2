import type { IsoDate } from '../../text/iso-date.ts';
import { MERGED_FROM, MERGER_PASSED } from '../facts.ts';
import type { DateSlot } from '../slots/types.ts';
import { type ClaimContext, type Finding, inSentence } from './finding.ts';
import type { MergeFrame } from './merge-frame.ts';
import { eventOn } from './verdict.ts';

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

/** Right before a day, a month or a year: "nhập hồi 1/9/2025", "… vào tháng 9/2025". */
const AT = new Set(['hồi', 'hôm', 'ngày', 'bữa', 'vào', 'từ', 'trong', 'đúng', 'là']);

/** Before "A hợp nhất với B là 1/9/2025". */
const DAY_OF = new Set(['ngày', 'mốc', 'điểm']);

/** "Tỉnh A chấm dứt hoạt động từ 1/9/2025, nhập về B": between the two. */
const ENDED =
  /(?:^| )(?:chấm dứt|kết thúc|ngừng|dừng|thôi|hết)(?: hoạt động| tồn tại)? (?:từ |kể từ )?(?:ngày )?$/u;

function isTold({ words }: ClaimContext, date: DateSlot, frame: MergeFrame): boolean {
  const before = words[date.from - 1] ?? '';
  if (before === 'là') return date.precision === 'day' && DAY_OF.has(words[frame.from - 1] ?? '');
  if (date.lead === 'from' || date.lead === 'on' || date.precision === 'year') return true;
  if (date.lead !== undefined) return false;
  return AT.has(before) && (date.precision === 'day' || date.precision === 'month');
}

/** The day, month or year that a merger is told with, before it, within it or right behind it. */
export function mergerDate(context: ClaimContext, frame: MergeFrame): DateSlot | undefined {
  const dates = inSentence(context.reading.slots.dates, context.sentence);
  const ahead = dates.findLast((one) => one.to <= frame.from && leadsTo(context, one, frame));
  if (ahead !== undefined) return ahead;
  const within = dates.find(
    (one) =>
      one.basis === 'stated' &&
      one.from > frame.from &&
      one.to < frame.to &&
      ENDED.test(`${context.words.slice(Math.max(frame.from, one.from - 6), one.from).join(' ')} `),
  );
  if (within !== undefined) return within;
  const behind = dates.find(
    (one) =>
      one.basis === 'stated' &&
      one.from >= frame.to - 1 &&
      (one.from - frame.to <= 4 || (one.from - frame.to <= 9 && isNextTo(context, one, frame, ','))) &&
      isTold(context, one, frame),
  );
  return behind === undefined || opensNext(context, behind.from, behind.to) ? undefined : behind;
}

const LEADS_TO_DAY = new Set(
  'từ kể ngày hồi hôm vào lúc tháng đầu có hiệu lực chính thức bắt là nhau lại chung hieu luc làm một tỉnh nhà sáp nhập hợp nhất gộp đã được sẽ'
    .split(' ')
    .concat(''),
);

/** True when nothing but what leads to a day stands before it; `besides` may, too. */
function isNextTo({ words }: ClaimContext, date: DateSlot, { to }: MergeFrame, besides = ''): boolean {
  return words
    .slice(Math.min(to, date.from), date.from)
    .every((word) => LEADS_TO_DAY.has(word) || word === besides);
}

/** "… từ 1/9/2025" said of a merger that is told right. */
export function wrongDate(context: ClaimContext, frame: MergeFrame): Finding | undefined {
  const event = context.facts.events.get('provinces-merge');
  const date = mergerDate(context, frame);
  if (event === undefined || date?.start === undefined || date.end === undefined) return undefined;
  const { start, end } = date;
  const accepted: readonly IsoDate[] = [MERGER_PASSED, MERGED_FROM];
  if (accepted.some((day) => start <= day && day <= end)) return undefined;
  // "… nên từ 1/1/2027 có sân bay": a day to come is rather that of something else.
  if (start > context.day && !isNextTo(context, date, frame)) return undefined;
  return {
    ...eventOn(event, context.reading.textOf(date.from, date.to), false),
    from: Math.min(frame.from, date.from),
    to: Math.max(frame.to, date.to),
  };
}
