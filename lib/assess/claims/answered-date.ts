import type { Sentence } from '../reading.ts';
import type { DateSlot } from '../slots/types.ts';
import { originFindings } from './commemoration.ts';
import { documentFindings, passingFindings } from './document.ts';
import { eventFindings, passDateFindings, startDateFindings } from './event-day.ts';
import { type ClaimContext, type Finding, reread } from './finding.ts';
import { levelFindings } from './level.ts';
import { milestoneFindings } from './milestone.ts';
import { splitDateFindings } from './split-date.ts';

/** The rules that compare a day with what it is said of. */
const DATE_RULES = [
  documentFindings,
  passingFindings,
  eventFindings,
  passDateFindings,
  startDateFindings,
  originFindings,
  splitDateFindings,
  levelFindings,
  milestoneFindings,
];

/** Asks for a day: "ngày nào", "khi nào", "từ bao giờ", "ngày bao nhiêu". */
const ASKS_DAY = new Set(['ngày', 'khi', 'hôm', 'năm', 'tháng', 'lúc', 'hồi']);
const ASKED = new Set(['nào', 'mấy', 'bao']);

/** Between a question and its day. */
const LEADS = new Set(
  ': → = - – đáp án đúng là thưa cô thầy dạ câu này trả lời của ngày hôm từ vào năm tháng a b c d . ) phải mới chính xác ạ'.split(
    ' ',
  ),
);

const LEAD_WITHIN = 8;

/** Where the words that ask for a day begin, or -1. */
function askedAt(words: readonly string[], { from, to }: Sentence): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (!ASKED.has(words[at] ?? '')) continue;
    if (words[at] === 'bao' && words[at + 1] === 'giờ') return at;
    if (ASKS_DAY.has(words[at - 1] ?? '')) return words[at - 1] === 'khi' ? at - 1 : at;
  }
  return -1;
}

/** The day with which the text itself answers: behind the question, or the option that its key names. */
function answerOf(
  { words, reading }: ClaimContext,
  question: Sentence,
  answer: Sentence | undefined,
): DateSlot | undefined {
  const keyed = answer !== undefined && answer.from > question.to && answer.words === 1;
  const first = keyed ? answer.from : question.to;
  const date = reading.slots.dates.find((one) => one.to > first);
  if (date === undefined || answer === undefined) return undefined;
  if (keyed) return date.from <= first ? date : undefined;
  if (date.from >= answer.to || date.from - first > LEAD_WITHIN) return undefined;
  return words.slice(first, date.from).every((word) => word === '' || LEADS.has(word)) ? date : undefined;
}

/**
 * "Cấp huyện kết thúc hoạt động từ ngày nào? Đáp án: 1/3/2025": the day of the answer, read as if it stood where the
 * question asks for it.
 *
 * @param answer what stands behind the question, or the option that a key gives
 */
export function answeredDateFindings(context: ClaimContext, answer: Sentence | undefined): Finding[] {
  const { words, reading, sentence } = context;
  const at = askedAt(words, sentence);
  if (at < 0) return [];
  const date = answerOf(context, sentence, answer);
  if (date === undefined) return [];
  const filled = words.slice();
  for (let k = at; k < sentence.to; k += 1) filled[k] = '';
  const placed: DateSlot = { ...date, from: at, to: at + 1 };
  const dates = reading.slots.dates.filter((one) => one.to <= at && one.from >= sentence.from);
  const whole = reread(
    { ...context, reading: reading.withDates([...dates, placed]) },
    { ...sentence, asks: false },
    filled,
  );
  const claimed = reading.textOf(date.from, date.to);
  return DATE_RULES.flatMap((rule) => rule(whole))
    .filter((finding) => finding.outcome === 'agrees' || 'claimed' in finding.values)
    .map((finding) => ({
      ...finding,
      values: finding.outcome === 'agrees' ? finding.values : { ...finding.values, claimed },
      to: date.to,
    }));
}
