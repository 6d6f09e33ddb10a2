import type { Reading, Sentence } from '../reading.ts';
import type { TextStance } from '../stance.ts';
import { ENDS_ASKING } from './asking-words.ts';
import type { ClaimContext } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { NOW_OR_DONE } from './now-words.ts';
import { callsHearer, reminderFrom } from './reminders.ts';

const ASKING = gate(ENDS_ASKING);

/** "Cho em hỏi …": what the text then tells is what it asks about. */
export function asksOpenly(reading: Reading): boolean {
  return reading
    .all('ask/open')
    .some((hit) => hit.form.endsWith('hỏi') && (hit.form.startsWith('cho ') || hit.form.startsWith('xin ')));
}

/** A last word that asks: "ủa Vĩnh Phúc về Hà Nội à". */
export function endsAsking(context: ClaimContext): boolean {
  if (isShut(context, ASKING)) return false;
  const { words, sentence } = context;
  for (let at = sentence.to - 1; at > sentence.from; at -= 1) {
    const word = words[at] ?? '';
    if (/\p{L}/u.test(word))
      return ENDS_ASKING.has(word) && !callsHearer(context, at) && reminderFrom(context) === undefined;
  }
  return false;
}

/** True for "đáp án A …". */
function lettersAnswer(words: readonly string[], { from }: Sentence): boolean {
  return words[from] === 'đáp' && words[from + 1] === 'án' && /^[a-h]$/u.test(words[from + 2] ?? '');
}

const TELLS_ANSWER = new Set([
  'nha',
  'nhé',
  'nhe',
  'nghen',
  'nè',
  'ạ',
  'đó',
  'đấy',
  'mới',
  'là',
  'các',
  'cả',
]);

const BRACKET = gate([')']);

/** "A. Bình Phước nhập Tây Ninh", "… là a) Phan Thiết b) Đà Lạt": answers to choose from. */
export function isOption(context: ClaimContext, before: Sentence | undefined): boolean {
  const { words } = context;
  const { from, to } = context.sentence;
  // "Đáp án A: …" offers an answer among others; "đáp án B nha: …" is the answer.
  if (lettersAnswer(words, context.sentence) && !TELLS_ANSWER.has(words[from + 3] ?? '')) return true;
  if (before?.words === 1 && before.to === from && /^[a-d]$/u.test(words[before.from] ?? '')) return true;
  if (isShut(context, BRACKET)) return false;
  // "b) …" that opens a text is an item of a list: nothing was asked before it.
  for (let at = before === undefined ? from + 1 : from; at + 1 < to; at += 1)
    if (words[at + 1] === ')' && (words[at] === 'a' || words[at] === 'b')) return true;
  return false;
}

/** "Cả nước còn 2.321 xã mà xã nào cũng than, tinh giản kiểu gì vậy các bác?": where the complaint about a statement begins. */
function complaintFrom({ reading, words, sentence }: ClaimContext): number | undefined {
  const { from, to } = sentence;
  const turn = words.findIndex((word, at) => at > from + 2 && (word === 'mà' || word === 'mã'));
  // "Mã" is how "ma" may be read in a text without diacritics.
  if (turn < 0 || turn >= to || !COMPLAINS.test(words.slice(turn, to).join(' '))) return undefined;
  if (['ask/wh', 'ask/polar', 'ask/open'].some((id) => reading.first(id, from, turn) !== undefined))
    return undefined;
  return words.slice(from, turn).some((word) => WH.has(word) || ASKS_BEFORE.has(word)) ? undefined : turn;
}

const COMPLAINS = /, (?:\S+ ){0,3}(?:kiểu|nỗi|kieu|noi) (?:gì|chi|gi)(?: |$)/u;

const ASKS_BEFORE = new Set(['hay', 'à', 'hả', 'ư', 'không', 'phải', 'nếu', 'chăng', 'nhỉ', 'nghe']);

const FEW_KNOW =
  /^(?:ít|không|chẳng|nhiều|mấy)? ?(?:ai|người) (?:mà |chưa )?(?:biết|ngờ|để ý|hay)(?: là| rằng)? $/u;

/** "Ít ai biết Vĩnh Phúc giờ thuộc Hà Nội" tells it. */
function tellsWhatFewKnow({ words, sentence }: ClaimContext): boolean {
  const lead: string[] = [];
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 6); at += 1) {
    if (words[at] === '') break;
    lead.push(words[at] ?? '');
  }
  if (lead.length < 3 || words.slice(sentence.from, sentence.to).includes('?')) return false;
  return FEW_KNOW.test(`${lead.join(' ')} `);
}

/** "Có bác nào ở Hưng Yên không, tỉnh mình …": who is there is asked for, and then something is told. */
function callsFirst({ reading, words, sentence }: ClaimContext): boolean {
  if (sentence.asks) return false;
  const comma = words.indexOf(',', sentence.from);
  if (comma < 0 || comma + 4 > sentence.to || comma - sentence.from > 12) return false;
  const lead = words.slice(sentence.from, comma);
  const calls = CALLS.has(lead[0] ?? '') && ROLL_CALL.test(lead.join(' '));
  if (!calls && !(HAVE_ANY.test(lead.join(' ')) && !lead.some((word) => OF_CLAIMS.has(word)))) return false;
  return (
    !words.slice(comma, sentence.to).some((word) => WH.has(word) || ENDS_ASKING.has(word)) &&
    ['ask/wh', 'ask/polar', 'ask/open'].every((id) => reading.first(id, comma, sentence.to) === undefined)
  );
}

const CALLS = new Set(['có', 'ai', 'bác', 'bạn', 'mẹ', 'mom', 'nhà', 'anh', 'chị']);

/** "Nhóm mình có ai dân Bạc Liêu, …". */
const HAVE_ANY =
  /(?:^| )có (?:ai|bác nào|bạn nào|mom nào|mẹ nào|anh nào|chị nào) (?:dân|quê|người|gốc|ở|nhà|làm|tên)(?: |$)/u;

const OF_CLAIMS = new Set(['nhập', 'gộp', 'thuộc', 'nghe', 'biết', 'thấy', 'nói', 'bảo']);

const ROLL_CALL =
  /^(?:có )?(?:ai|bác nào|bạn nào|mom nào|mẹ nào|nhà nào|anh nào|chị nào|anh chị nào|đồng hương nào) (?:\S* ){0,8}(?:không|chưa)(?: ạ| ta| nhỉ)?$/u;

/** Where the question of a sentence begins, when only its last clause asks: "A sáp nhập với B, vì sao?". */
export function questionFrom(context: ClaimContext): number {
  const { reading, sentence, words } = context;
  if (tellsWhatFewKnow(context) || callsFirst(context)) return sentence.to;
  const reminder = reminderFrom(context);
  if (reminder !== undefined) return reminder;
  // "Việt Nam có 8 thành phố …, bạn kể được mấy?" takes the number as given.
  for (let at = sentence.to - 2; at > sentence.from + 3; at -= 1)
    if (
      words[at] === 'kể' &&
      words.slice(at, at + 4).some((one) => one === 'mấy' || one === 'hết' || one === 'bao')
    )
      return words.lastIndexOf(',', at) > sentence.from ? words.lastIndexOf(',', at) : at;
  const complaint = complaintFrom(context);
  if (complaint !== undefined) return complaint;
  for (let at = sentence.to - 2; at > sentence.from + 3; at -= 1) {
    const word = words[at] ?? '';
    if (![',', ':', '–', '-', '|'].includes(word)) continue;
    const asks =
      reading.first('ask/wh', at, sentence.to) !== undefined ||
      words.slice(at, sentence.to).some((one) => WH.has(one));
    const polar = reading.first('ask/polar', at, sentence.to) !== undefined;
    const before = words.slice(sentence.from, at).includes('hay')
      ? sentence
      : (reading.first('ask/wh', sentence.from, at) ??
        reading.first('ask/polar', sentence.from, at) ??
        reading.first('ask/open', sentence.from, at));
    const insisted = words.slice(at - 3, at).some((one) => INSISTS.has(one));
    const addressed = !insisted && words.slice(at, sentence.to).some(addresses);
    const states =
      asksOfReader(words, at) ||
      (asks && !polar && !addressed && before === undefined && words[sentence.from] !== 'ủa') ||
      (before === undefined && asksAside(context, at));
    return states ? at : sentence.from;
  }
  return sentence.from;
}

/** "…, bạn đặt chân tới bao nhiêu nơi rồi?": the last clause asks what the reader did, not whether it is so. */
function asksOfReader(words: readonly string[], at: number): boolean {
  const many = words[at + 1] === 'các' || words[at + 1] === 'mấy' ? at + 2 : at + 1;
  return OF_READER.has(words[many] ?? '') && words.slice(many + 1, many + 5).some((word) => DOES.has(word));
}

const OF_READER = new Set(['bạn', 'bác', 'anh', 'chị', 'em', 'bồ', 'mom', 'cậu']);

const DOES = new Set(
  'đặt đi ghé tới đến thuộc nhớ kể chọn thích ở sống check muốn đoán khoái cần mua order chốt gửi nhận'.split(
    ' ',
  ),
);

/** "A nay thuộc B, quán cũ còn không?": a clause that asks after something else than what was told before it. */
function asksAside({ words, sentence }: ClaimContext, at: number): boolean {
  const told = words.slice(Math.max(sentence.from, at - 12), at);
  const asked = words.slice(at + 1, sentence.to).filter((word) => /\p{L}/u.test(word));
  if (asked.length < 4 || words[at] !== ',' || words[sentence.from] === 'ủa') return false;
  return (
    told.some((word) => NOW_OR_DONE.has(word)) &&
    !told.some((word) => DOUBTS.has(word)) &&
    !asked.some((word) => DOUBTS.has(word)) &&
    asked.at(-1) === 'không' &&
    asked.includes('còn')
  );
}

const DOUBTS = new Set(
  'đúng thật thiệt phải tin chắc chính xác nghe biết hả vậy à nhỉ đồn nói bảo hỏi ai'.split(' '),
);

/** True for a word that addresses somebody; behind the mark "người dân", "người Thanh" are asked about. */
function addresses(word: string, at: number, clause: readonly string[]): boolean {
  if (word === 'nhà') return clause[at - 1] === 'cả' || clause[at + 1] === 'mình';
  if (word !== 'người') return ADDRESSES.has(word);
  return at !== 1 || ['ơi', 'nhà', 'ta', 'nào', 'ai'].includes(clause[at + 1] ?? '');
}

/** In a last clause they show a person asking, and not a headline. */
const ADDRESSES = new Set(
  'vậy ạ nhỉ thế hả bác bạn chị anh em ad ta ơi cô chú mình tôi tui mom mẹ'.split(' '),
);

/** "63 tỉnh thành nha em, ai chế ra 34 vậy": what is insisted on is told, whatever the last clause asks. */
const INSISTS = new Set(['nha', 'nhé', 'nghen', 'nhen', 'mà']);

const WH = new Set(['gì', 'sao', 'đâu', 'ai', 'nào', 'mấy', 'bao']);

/** A question of a few words behind a sentence: "Đúng không mọi người?". */
export function askedAfter(
  stance: TextStance,
  sentences: readonly Sentence[],
  index: number,
  words: readonly string[],
): boolean {
  const next = sentences[index + 1];
  if (next === undefined || stance.sentences[index + 1]?.asks !== true) return false;
  if (WHETHER.test(words.slice(next.from, Math.min(next.to, next.from + 7)).join(' '))) return true;
  if (next.words > 4) return false;
  // "Thuộc chưa con?" asks after the hearer.
  return !TAKEN_IN.test(words.slice(next.from, next.to).join(' '));
}

/** "Có đúng vậy không các anh chị, hay …?": what was told before is asked about. */
const WHETHER =
  /^(?:mà |thế |nhưng |vậy |không biết )?(?:có )?(?:đúng|thật|thiệt|thực|phải) (?:là )?(?:sự |vậy |thế |như vậy |rứa )?(?:không|chưa)(?: |$)/u;

const TAKEN_IN =
  /(?:^| )(?:thuộc|nhớ|hiểu|rõ|biết|thấy|nghe|ghi|chép|thông|xong) (?:bài |kỹ |hết |ra )?chưa(?: |$)/u;
