import { EMOJI } from '../text/traits.ts';
import type { Hit, Reading, Sentence } from './reading.ts';
import { isSpared } from './spared.ts';

/** What a sentence does with what it says. */
export interface SentenceStance {
  readonly asks: boolean;
  /** True when it asks only at its end, about something else than what it told before. */
  readonly tellsFirst: boolean;
  readonly wishes: boolean;
  readonly refutes: boolean;
  readonly judges: boolean;
  readonly decided: boolean;
  readonly future: boolean;
  readonly done: boolean;
  readonly past: boolean;
}

/** What the whole text does. */
export interface TextStance {
  readonly sentences: readonly SentenceStance[];
  readonly distances: boolean;
  readonly refutes: boolean;
  readonly jokes: boolean;
  readonly fiction: boolean;
  readonly callsForHelp: boolean;
  readonly warns: boolean;
  readonly tellsOfFraud: boolean;
  readonly presses: boolean;
  readonly hidesOrigin: boolean;
  readonly asksOpenly: boolean;
}

/** Tags that ask for a reason or a reaction after something was stated: "…, vì sao?". */
const TAG_QUESTIONS = new Set(['vì sao', 'tại sao', 'thế nào', 'như thế nào', 'ra sao', 'sao']);

/** True when the question mark belongs only to a short tag after a comma, so that the rest is stated. */
function isTagQuestion(reading: Reading, sentence: Sentence): boolean {
  const tokens = reading.text.tokens;
  for (let at = sentence.to - 1; at > sentence.from; at -= 1) {
    const token = tokens[at];
    if (
      token?.kind !== 'mark' ||
      (token.text !== ',' && token.text !== ':' && token.text !== '-' && token.text !== '–')
    )
      continue;
    const words: string[] = [];
    for (let k = at + 1; k < sentence.to; k += 1) {
      const word = tokens[k];
      if (word?.kind === 'word') words.push(word.text);
    }
    if (
      token.text === ':' &&
      at - sentence.from >= 4 &&
      reading.first('ask/polar', sentence.from, at) === undefined &&
      reading.first('ask/wh', sentence.from, at) === undefined
    )
      return true;
    return TAG_QUESTIONS.has(words.join(' '));
  }
  return false;
}

const PAUSES = new Set([',', ':', '–', '-', '|']);
const ASKS_WHAT = new Set('gì chi sao đâu ai nào mấy bao gi dau nao may'.split(' '));
/** In the last clause they show that what was told is asked about: "…, thiệt vậy hả mọi người?". */
const ASKS_BACK = new Set('vậy ạ nhỉ thế hả à đúng thật thiệt vay ha dung that thiet'.split(' '));
/** At the beginning or behind it nothing is told. */
const SUPPOSES = new Set(['ủa', 'nếu', 'giả', 'lỡ', 'có', 'sao', 'neu']);
/** Fewer words before the question tell nothing that could be looked up. */
const FEWEST_TOLD = 6;

/** "Bỏ chức danh trưởng thôn từ năm 2027, việc làng ai lo?": a statement with a number in it, and then a question. */
function tellsFirst(reading: Reading, { from, to }: Sentence): boolean {
  const { tokens } = reading.text;
  let pause = to - 2;
  while (pause > from && !PAUSES.has(tokens[pause]?.text ?? '')) pause -= 1;
  if (pause - from < FEWEST_TOLD || SUPPOSES.has(tokens[from]?.text ?? '')) return false;
  const asked = tokens.slice(pause + 1, to).map(({ text }) => text);
  if (!asked.some((word) => ASKS_WHAT.has(word)) || asked.slice(1).some((word) => ASKS_BACK.has(word)))
    return false;
  if (!tokens.slice(from, pause).some(({ kind }) => kind === 'number')) return false;
  return ['ask/wh', 'ask/polar', 'ask/open'].every((id) => reading.first(id, from, pause) === undefined);
}

/** Question words that make a sentence a question without a question mark, when they end it. */
function endsAsQuestion(reading: Reading, sentence: Sentence): boolean {
  const tail = Math.max(sentence.from, sentence.to - 6);
  return reading.within('ask/polar', tail, sentence.to).some(
    (hit) =>
      reading.first('contrast', hit.from - 1, sentence.to)?.from !== hit.from - 1 &&
      // "… trong đó có Cần Thơ".
      !reading.slots.provinces.some((name) => name.from < hit.to && hit.to < name.to),
  );
}

/** "không" at the end of a question, as chats and dialects write it. */
const OR_NOT = new Set('không ko k kh hong hông hok hôn hăm hem hơm hổng khum khong hăng'.split(' '));
const OR_NOT_YET = new Set(['chưa', 'chua']);
/** Before it: "có … không", "đúng không". */
const WHETHER = new Set('có đúng phải được đc co dung phai duoc thật thiệt'.split(' '));
/** Whom a question is put to, and its particles. */
const ASKED = new Set(
  'các anh chị em mọi người mn ạ a vậy v z dz zay dạ nhỉ ta cả nhà bà con bạn b bác cô chú ad admin shop ae mấy ní mom mẹ ơi oi thế hả zậy dị cac anh chi moi nguoi ca nha ba ban bac co chu may me'.split(
    ' ',
  ),
);

/** "Có phải đổi liền không các anh chị", "đúng k mn", "nhập chưa mọi người": no question mark, and yet a question. */
function asksYesOrNo(reading: Reading, { from, to }: Sentence): boolean {
  const { tokens } = reading.text;
  let at = to - 1;
  let addressed = 0;
  for (; at > from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'emoji' || token.kind === 'mark' || token.kind === 'break')
      continue;
    if (token.kind !== 'word' || !ASKED.has(token.text)) break;
    addressed += 1;
  }
  const last = tokens[at];
  if (last?.kind !== 'word' || at <= from + 1) return false;
  if (addressed > 6) return false;
  const before = tokens[at - 1]?.text ?? '';
  // "… nghe hôn", "… nghe chưa" presses what was told.
  if (before === 'nghe' || before === 'nhớ') return false;
  if (OR_NOT_YET.has(last.text)) return addressed > 0;
  if (!OR_NOT.has(last.text)) return false;
  if (before === 'chứ' || before === 'chớ' || before === 'hay') return before === 'hay';
  for (let k = at - 1; k >= Math.max(from, at - 14); k -= 1) {
    const token = tokens[k];
    if (token?.kind === 'mark' && k < at - 1 && (token.text === ',' || token.text === ':')) return false;
    if (token?.kind === 'word' && WHETHER.has(token.text)) return true;
  }
  return false;
}

/** Behind what was told, with somebody addressed, they ask: "… hả cô", "… à mn". */
const ASKS_IF_SO = new Set('à hả hở hử ư ha'.split(' '));
/** Questions that only call for ears: "mọi người biết gì chưa, …". */
const CALLS = new Set('biết nghe thấy nhớ tin xem coi'.split(' '));

/** "Bờ hồ có bắn pháo hoa ko mn, mình lên tận từ Phủ Lý": the question ends in the middle, and nothing is told behind it. */
function asksThenAdds(reading: Reading, { from, to }: Sentence): boolean {
  const { tokens } = reading.text;
  let pause = to - 1;
  for (; pause > from; pause -= 1) {
    const token = tokens[pause];
    if (token?.kind === 'number') return false;
    if (token?.kind === 'mark' && PAUSES.has(token.text)) break;
  }
  if (pause - from < FEWEST_TOLD) return false;
  let at = pause - 1;
  while (at > from && ASKED.has(tokens[at]?.text ?? '') && !ASKS_IF_SO.has(tokens[at]?.text ?? '')) at -= 1;
  if (at === pause - 1) return false;
  const last = tokens[at]?.text ?? '';
  const start = Math.max(from, at - 4);
  if (tokens.slice(start, at).some(({ text }) => CALLS.has(text))) return false;
  return (
    ASKS_IF_SO.has(last) || (OR_NOT.has(last) && tokens.slice(from, at).some(({ text }) => WHETHER.has(text)))
  );
}

/** A denial that is itself denied ("không phải tin giả") refutes nothing. */
function refuting(reading: Reading, from: number, to: number): boolean {
  for (const classId of ['refute/label', 'refute/deny'] as const) {
    for (const hit of reading.within(classId, from, to)) {
      const undone = reading
        .all('refute/undone')
        .some((other) => other.from <= hit.from && hit.to <= other.to + 1 && other.to > hit.from);
      if (!undone) return true;
    }
  }
  return false;
}

function readSentence(reading: Reading, sentence: Sentence): SentenceStance {
  const { from, to } = sentence;
  const within = (classId: string): boolean => reading.first(classId, from, to) !== undefined;
  const open = reading.within('ask/open', from, to).some((hit) => !isSpared(reading, hit));
  const asks =
    (sentence.asks && !isTagQuestion(reading, sentence)) ||
    open ||
    endsAsQuestion(reading, sentence) ||
    asksYesOrNo(reading, sentence) ||
    asksThenAdds(reading, sentence);
  const start = reading.first('wish/start', from, Math.min(to, from + 1));
  return {
    asks,
    tellsFirst: asks && sentence.asks && !open && tellsFirst(reading, sentence),
    wishes: within('wish') || start !== undefined,
    refutes: refuting(reading, from, to),
    judges: within('opinion'),
    decided: within('decided'),
    future: within('future'),
    done: within('done'),
    past: within('past'),
  };
}

function size(reading: Reading): number {
  return reading.text.tokens.length;
}

/** "[Phim ngắn] …", "Truyện ngắn: …": the text says at its head what it is. */
function namesItsKind(reading: Reading): boolean {
  const hit = reading.first('joke/mark', 0, 4);
  return hit !== undefined && hit.from <= 1 && CLOSES_HEAD.has(reading.text.tokens[hit.to]?.text ?? '');
}

const CLOSES_HEAD = new Set([']', ')', ':', '|']);

/** Official frames that a joke dresses itself in. */
function jokes(reading: Reading): boolean {
  // "Công văn hỏa tốc của má": the office of a family.
  if (reading.has('joke/kin-office') || namesItsKind(reading)) return true;
  const home = reading.all('joke/home').length;
  const marks = reading.all('joke/mark').length;
  const { tokens, traits } = reading.text;
  const laughs = traits.some(
    (trait, at) => (trait & EMOJI) !== 0 && /[😂🤣🤡🤪😜😝]/u.test(tokens[at]?.text ?? ''),
  );
  if (marks > 0 && (home > 0 || laughs)) return true;
  if (home >= 1 && (laughs || reading.has('official-frame'))) return home >= 2 || size(reading) < 45;
  return marks >= 2;
}

/** "Không chia sẻ tin chưa được kiểm chứng" is advice, and keeps no distance from what the text itself says. */
function isAdvice(reading: Reading, hit: Hit): boolean {
  if (!hit.form.includes('kiểm chứng') && !hit.form.includes('xác thực') && !hit.form.includes('xác minh'))
    return false;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 14); at -= 1) {
    const text = reading.text.tokens[at]?.text;
    if (text === 'không' || text === 'đừng' || text === 'chớ') return true;
  }
  return false;
}

/** True when the words of a hit also belong to a phrase of another class, which says something else with them. */
export function isPartOf(reading: Reading, hit: Hit, classId: string): boolean {
  return reading.all(classId).some((other) => other.from < hit.to && other.to > hit.from);
}

/** "Chỉ là chưa công bố thôi": what is only not yet said aloud is told as settled. */
function keepsDistance(reading: Reading, hit: Hit): boolean {
  return !isAdvice(reading, hit) && !isPartOf(reading, hit, 'tell/settled');
}

/** Reads what the text and each of its sentences do. */
export function readStance(reading: Reading): TextStance {
  const size = reading.text.tokens.length;
  const sentences = reading.sentences.map((sentence) => readSentence(reading, sentence));
  return {
    sentences,
    distances: reading.all('distance').some((hit) => keepsDistance(reading, hit)),
    refutes: refuting(reading, 0, size),
    jokes: jokes(reading),
    fiction: reading.has('fiction'),
    callsForHelp: reading.has('help'),
    warns: reading.has('warn'),
    tellsOfFraud: reading.has('fraud/told'),
    presses: reading.has('press'),
    hidesOrigin: reading.has('insider'),
    asksOpenly: reading.has('ask/open'),
  };
}
