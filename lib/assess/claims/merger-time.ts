import { ANNOUNCED } from '../facts.ts';
import { type ClaimContext, EACH, has, hitsIn, inSentence, says, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';
import type { MergeFrame } from './merge-frame.ts';
import { mergerDate } from './merger-date.ts';
import { datedLater } from './plans.ts';
import { notYet, type Verdict } from './verdict.ts';

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
    saysPlan(context, frame.from - 6, frame.to + 5) ||
    datedLater(context) ||
    PLANS.some((phrase) => saysPhrase(context, phrase))
  );
}

/** Before "định" they make it no intention: "quyết định", "quy định", "xác định". */
const NO_INTENTION = new Set(['quyết', 'quy', 'nghị', 'xác', 'nhất', 'khẳng', 'ấn', 'chỉ']);

function saysPlan({ words, sentence }: ClaimContext, from: number, to: number): boolean {
  for (let at = Math.max(sentence.from, from); at < Math.min(sentence.to, to); at += 1) {
    const word = words[at] ?? '';
    if (PLANNED.has(word) && !(word === 'định' && NO_INTENTION.has(words[at - 1] ?? ''))) return true;
  }
  return false;
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
    !datedBefore(context, frame) &&
    !DECIDED_TODAY.test(context.words.slice(context.sentence.from, context.sentence.to).join(' '))
  )
    return undefined;
  const record = facts.documents.get('202/2025/qh15');
  if (verdict.outcome === 'differs' || record === undefined) return verdict;
  return notYet(record);
}

/** "A nhập vào B từ 1/1/2025": told with a day that is past. */
function datedBefore(context: ClaimContext, frame: MergeFrame): boolean {
  const date = mergerDate(context, frame);
  return date?.end !== undefined && date.end <= context.day;
}

/** The National Assembly is told to have decided, or the day is told as the first. */
const DECIDED_TODAY =
  /(?:^| )(?:quốc hội (?:đã|vừa|mới) (?:\S* ){0,2}?(?:thông qua|gật|chốt|duyệt|bấm|quyết|biểu)|chính thức (?:\S* ){0,6}?từ (?:hôm nay|bữa nay|sáng nay))(?: |$)/u;

const STRICTLY_DONE = new Set(['đã', 'rồi', 'xong']);
