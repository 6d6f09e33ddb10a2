import { MERGED_FROM } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import { answeredPlaceFindings, placeAnswered } from './answered-place.ts';
import { ASKS_FOR } from './asking-words.ts';
import { type ClaimContext, type Finding, reread } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { mentionsIn } from './mentions.ts';
import { wordSet } from './word-set.ts';

const ASKED = gate(ASKS_FOR);

/** Where the question of a test, or of somebody, begins. */
const PUTS = wordSet('hỏi câu đố đề');

/** Between the word that asks and the end of its clause. */
const TAIL = wordSet('" ” “ ’ ) vậy ta hả á ạ thế rồi đấy đó');

const STOPS = wordSet(', . ; : – - → !');

/** "Nó ghi", "con khoanh ngay": who answers, and how. */
const ANSWERS =
  /^(?:(?:thế|là|rồi|xong|thì|và|mà) ){0,2}(?:nó|con|bé|cháu|em|mình|tui|tôi|ổng|bả|thằng bé|con bé|thằng nhỏ|thằng cu|cu cậu|bạn ấy|cả lớp|nhóc|nhóc nhà mình|hai đứa|đội tui|đội mình)(?: (?:nhà mình|nhà em|mình|liền|nhanh tay|tự tin))? (?:ghi|khoanh|chọn|điền|trả lời|đáp|viết|tick|bấm|nói|đáp án)(?: (?:là|ngay|luôn|liền|đáp án|đại|:|"|“|tỉnh|vào|về|với)){0,5}$/u;

/** "Đáp án là", "đáp án đúng:". */
const KEY =
  /^(?:(?:thì|và) )?(?:đáp án|câu trả lời|trả lời)(?: đúng| chuẩn)?(?: (?:là|:|"|“|tỉnh|của cô)){0,5}$/u;

const RIGHT =
  /(?:^| )(?:chấm đúng|đúng (?:luôn|rồi|hết|phóc|chóc|boong|nha|nhé)|điểm tuyệt đối|10 điểm|mười điểm|điểm 10|điểm mười|trọn điểm|ăn điểm|được điểm|có điểm|được khen|cô khen|thầy khen|chuẩn luôn|giành giải|được quà|trúng thưởng|ẵm)(?: |$)/u;

const NOT_RIGHT =
  /(?:^| )(?:sai|trật|mất|trừ|gạch|nhầm|lộn|oan|không (?:được|đúng|có)|chưa|bậy|buồn cười|mắc cười|ai dè|ai ngờ|xạo|hụt)(?: |$)/u;

/** How far behind the answer it may be told that it was taken for right. */
const APPROVED_WITHIN = 14;

/** Where the clause of a question ends behind its word; 0 when it goes on. */
function questionEnd(words: readonly string[], at: number, to: number): number {
  let end = at + 1;
  while (end < to && TAIL.has(words[end] ?? '')) end += 1;
  return end < to && STOPS.has(words[end] ?? '') ? end : 0;
}

const OPENS = wordSet('" “ ‘ «');
const CLOSES = wordSet('" ” ’ »');

/** Where a question in quotes, with its word at `at`, ends; 0 when it stands in none. */
function quotedEnd(words: readonly string[], at: number, from: number, to: number): number {
  let start = at;
  while (start > from && start > at - 8 && !OPENS.has(words[start - 1] ?? '')) start -= 1;
  if (!OPENS.has(words[start - 1] ?? '') || !PUTS.has(words[start - 2] ?? '')) return 0;
  let end = at + 1;
  while (end < to && end < at + 12 && !CLOSES.has(words[end] ?? '')) end += 1;
  return CLOSES.has(words[end] ?? '') ? end : 0;
}

/** True when the answer is told as one that was taken for right. */
function approved({ words, sentence, reading }: ClaimContext, from: number, lead: string): boolean {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  const end = Math.min(next?.to ?? sentence.to, from + APPROVED_WITHIN);
  const behind = words.slice(from, end).join(' ');
  if (NOT_RIGHT.test(behind)) return false;
  return KEY.test(lead) || RIGHT.test(behind) || RIGHT.test(words.slice(sentence.from, from).join(' '));
}

/**
 * "Câu cuối hỏi A nhập vào đâu, nó ghi B, cô chấm đúng", "ai hỏi A thuộc tỉnh nào, thuộc B nha": what is asked and answered
 * in one sentence.
 */
export function askedWithinFindings(context: ClaimContext): Finding[] {
  const { words, sentence, day } = context;
  if (day < MERGED_FROM || isShut(context, ASKED)) return [];
  for (let at = sentence.from + 3; at + 2 < sentence.to; at += 1) {
    if (!ASKS_FOR.has(words[at] ?? '')) continue;
    const stop = quotedEnd(words, at, sentence.from, sentence.to) || questionEnd(words, at, sentence.to);
    if (stop === 0) continue;
    let from = stop;
    while (from > sentence.from && !PUTS.has(words[from - 1] ?? '')) from -= 1;
    const question: Sentence = { from, to: stop, asks: true, words: stop - from };
    const rest = { ...sentence, from: stop + 1 };
    const behind = reread(context, rest, words);
    const [answer] = mentionsIn(behind);
    if (answer === undefined) return [];
    const lead = words
      .slice(rest.from, answer.from)
      .filter((word, k) => word !== '' && !(k === 0 && STOPS.has(word)))
      .join(' ');
    if (ANSWERS.test(lead) || KEY.test(lead))
      return approved(context, answer.to, lead) ? placeAnswered(behind, question, [answer]) : [];
    if (from === sentence.from) return [];
    const comma = words.indexOf(',', answer.to);
    const to = comma > 0 && comma < rest.to ? comma : rest.to;
    return answeredPlaceFindings(reread(context, { ...rest, to, words: to - rest.from }, words), question);
  }
  return [];
}
