import type { CountSubject } from '../../packs/types.ts';
import type { Reading, Sentence } from '../reading.ts';
import { numberWords } from '../slots/number-value.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { compared } from './finding.ts';
import { keyedAnswer } from './quiz-key.ts';

const ASKED = new Set(['nào', 'mấy', 'nhiêu', 'đâu', 'gì']);
const ANSWERS = new Set(['đáp', 'trả', 'answer', '→', '=', 'thưa', 'dạ', 'xin']);
/** What is asked for, which the answer then names. */
const NOUN_BEFORE = new Set(['tỉnh', 'ngày', 'nơi']);

const FILLS = new Set([
  '.',
  'án',
  'lời',
  ':',
  '→',
  '=',
  '>',
  'là',
  'đúng',
  'của',
  'câu',
  'này',
  '-',
  '–',
  'thưa',
  'dạ',
  ',',
  'xin',
  'có',
  'còn',
  '',
]);

const NOUNS: readonly (readonly [noun: string, subject: CountSubject])[] = [
  ['đặc khu', 'special-zones'],
  ['thành phố trực thuộc', 'central-cities'],
  ['tỉnh thành', 'provincial-units'],
  ['tỉnh , thành', 'provincial-units'],
  ['đơn vị hành chính cấp tỉnh', 'provincial-units'],
  ['đơn vị cấp tỉnh', 'provincial-units'],
  ['đơn vị hành chính cấp xã', 'commune-units'],
  ['đơn vị cấp xã', 'commune-units'],
  ['xã phường', 'commune-units'],
  ['xã , phường', 'commune-units'],
  ['phường xã', 'commune-units'],
  ['tỉnh', 'provincial-units'],
  ['phường', 'wards'],
  ['xã', 'communes'],
];

/** A question and the answer that the same text gives to it. */
export interface Quiz {
  /** From the question to the end of the answer. */
  readonly sentence: Sentence;
  /** First token of the answer itself. */
  readonly answer: number;
  /** The words, without the question word and what leads to the answer. */
  readonly words: readonly string[];
}

/** The sentence behind a question; a lone letter ("B.") goes with what it stands for, unless there are others to choose from. */
export function answerBehind(
  words: readonly string[],
  sentences: readonly Sentence[],
  index: number,
): Sentence | undefined {
  const question = sentences[index];
  const keyed = question === undefined ? undefined : keyedAnswer(words, question);
  if (keyed !== undefined) return keyed;
  const answer = sentences[index + 1];
  const rest = sentences[index + 2];
  if (answer === undefined || rest === undefined || !isLetter(words, answer)) return answer;
  if (sentences.slice(index + 2).some((one) => isLetter(words, one))) return answer;
  return { ...rest, from: answer.from, words: answer.words + rest.words };
}

function isLetter(words: readonly string[], { from, words: count }: Sentence): boolean {
  return count === 1 && /^[a-d]$/u.test(words[from] ?? '');
}

/** "Trung tâm hành chính Đồng Nai? Đồng Xoài nha": a heading put as a question, and a name behind it. */
function headed(words: readonly string[], question: Sentence, answer: Sentence): Quiz | undefined {
  const asks = words.slice(question.from, question.to).some((word) => ASKED.has(word) || POLAR.has(word));
  if (question.words > 8 || answer.words > 6 || words[answer.from] !== '' || asks) return undefined;
  const filled = words.slice();
  filled[question.to - 1] = ':';
  return {
    sentence: { from: question.from, to: answer.to, asks: false, words: question.words + answer.words },
    answer: answer.from,
    words: filled,
  };
}

/** Last words of a question that wants a yes or a no. */
const POLAR = new Set(['không', 'chưa', 'hả', 'à', 'ư', 'hay', 'phải', 'chăng', 'nhỉ']);

const DASHES = new Set(['-', '–', '+', '•']);

/** Before a number that answers: "Dạ có 8". */
const OPENERS = new Set(['dạ', 'thưa', 'có', 'là', 'còn', 'hiện', 'giờ', 'đúng', 'ờ', 'à', ',', 'vâng']);

/** Behind it. */
const CLOSERS = new Set(
  'nha nhé con em bạn bác ạ á nè cái chứ đó đấy lận thôi mà cô anh chị nghen nhen tỉnh nhá nhe cơ'.split(' '),
);

/** Those whose answer a dialogue tells as a mistake. */
const PUPILS = new Set('con trò tí tèo bé cháu em học sinh hs'.split(' '));

/** Where the number of an answer stands that holds little else: "14.", "Mẹ: 35 nha con", "- Có 8 con nhé". */
function bareNumber(words: readonly string[], answer: Sentence): number | undefined {
  if (answer.words > 12) return undefined;
  let at = answer.from;
  if (DASHES.has(words[at] ?? '')) at += 1;
  const colon = words.indexOf(':', at);
  if (colon > at && colon <= at + 3 && colon < answer.to) {
    if (words.slice(at, colon).some((word) => PUPILS.has(word))) return undefined;
    at = colon + 1;
  }
  while (at < answer.to && OPENERS.has(words[at] ?? '')) at += 1;
  const next = words[at + 1] ?? '';
  const closes = at + 1 >= answer.to || !/[\p{L}\d]/u.test(next) || CLOSERS.has(next);
  return at < answer.to && closes && /^\d[\d.]*$/u.test(words[at] ?? '') ? at : undefined;
}

/** "… hợp nhất với tỉnh nào? Đáp án: Lạng Sơn." Undefined when the sentence behind is no plain answer. */
export function quizOf(
  words: readonly string[],
  question: Sentence,
  answer: Sentence | undefined,
): Quiz | undefined {
  if (answer === undefined || answer.asks) return undefined;
  // "VN có mấy đặc khu? 14.": a bare number answers.
  const bare = bareNumber(words, answer);
  const lettered =
    /^[a-d]$/u.test(words[answer.from] ?? '') && words.slice(question.from, question.to).includes('đáp');
  if (bare === undefined && !lettered && !ANSWERS.has(words[answer.from] ?? ''))
    return headed(words, question, answer);
  let asked = question.to - 1;
  while (asked > question.from && !ASKED.has(words[asked] ?? '')) asked -= 1;
  if (asked === question.from) return undefined;
  let at = bare ?? answer.from + 1;
  while (at < answer.to && FILLS.has(words[at] ?? '') && words[at] !== '') at += 1;
  const letter = /^[a-d]$/u.test(words[at] ?? '');
  if (at >= answer.to || letter) return undefined;
  const filled = words.slice();
  for (let k = asked; k < at; k += 1) filled[k] = '';
  if (words[asked] === 'đâu' && !['ở', 'tại'].includes(words[asked - 1] ?? '')) filled[asked] = 'ở';
  if (words[asked] === 'nhiêu' && words[asked - 1] === 'bao') filled[asked - 1] = '';
  if (NOUN_BEFORE.has(words[asked - 1] ?? '')) filled[asked - 1] = '';
  if (words[asked - 1] === 'vị' && words[asked - 2] === 'đơn') filled[asked - 1] = filled[asked - 2] = '';
  return {
    sentence: { from: question.from, to: answer.to, asks: false, words: question.words + answer.words },
    answer: at,
    words: filled,
  };
}

/** "Việt Nam có bao nhiêu đặc khu? Đáp án: 12": the number of the answer counts what the question asks for. */
export function answeredCount(context: ClaimContext, quiz: Quiz, asked: readonly string[]): Finding[] {
  const { facts, day, reading } = context;
  const token = reading.text.tokens[quiz.answer];
  const text = asked.join(' ');
  const noun = [...NOUNS, ...(asksKept(text) ? UNITS : [])].find(
    ([words]) => text.includes(`nhiêu ${words}`) || text.includes(`mấy ${words}`),
  );
  const spelled = token?.kind === 'word' ? numberWords(context.words, quiz.answer) : undefined;
  if ((token?.kind !== 'number' && spelled === undefined) || noun === undefined) return [];
  const kept = noun[1] === 'provincial-units' && asksKept(text);
  const origin = noun[1] === 'provincial-units' && ORIGIN.test(text);
  const subject = kept ? 'unchanged-units' : origin ? 'units-merged-from' : noun[1];
  if (!kept && !origin && !countryIn(reading, quiz.sentence, text)) return [];
  // "Bao nhiêu tỉnh, bao nhiêu thành phố? 27 tỉnh và 7 thành phố": the answer says itself what it counts.
  const own = reading.slots.counts.find(({ from }) => from === quiz.answer);
  if (own !== undefined && own.subjects.length > 0 && !own.subjects.includes(subject)) return [];
  const value = spelled?.value ?? Number(token?.text.replaceAll('.', ''));
  // "Mấy tỉnh?" may ask for those of a region.
  const [least, most] = kept || origin ? [1, 70] : (WHOLE.get(noun[0]) ?? [1, 20000]);
  if (value < least || value > most) return [];
  const record = facts.countsOn(subject, day).at(-1);
  if (record === undefined || !Number.isInteger(value)) return [];
  const right = facts.countsOn(subject, day).some((one) => one.value === value);
  return [
    {
      ...compared(right, 'count'),
      values: right ? {} : { claimed: String(value), value: String(record.value), subject: subject },
      record,
      from: quiz.answer,
      to: spelled?.to ?? quiz.answer + 1,
    },
  ];
}

/** In these bounds the answer counts those of the country. */
const WHOLE: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['tỉnh', [25, 70]],
  ['phường', [400, 5000]],
  ['xã', [1500, 20000]],
  ['xã phường', [1500, 20000]],
  ['xã , phường', [1500, 20000]],
  ['phường xã', [1500, 20000]],
]);

/** "23 đơn vị mới hình thành từ bao nhiêu tỉnh, thành cũ?" */
const ORIGIN =
  /(?:hình thành|sáp nhập|hợp nhất|gộp|lập|nhập|ra đời|sắp xếp)(?: \S+){0,3} từ (?:bao nhiêu|mấy) (?:tỉnh|đơn vị)/u;

/** "Bao nhiêu tỉnh, thành phố được giữ nguyên?" */
function asksKept(text: string): boolean {
  const asked = text.slice(0, Math.max(0, text.indexOf('?')));
  return KEPT.some((words) => asked.includes(words));
}

const UNITS: typeof NOUNS = [
  ['nơi', 'provincial-units'],
  ['đơn vị', 'provincial-units'],
  ['địa phương', 'provincial-units'],
];

const KEPT = ['giữ nguyên', 'không phải sáp nhập', 'không sáp nhập', 'không bị sáp nhập', 'không hợp nhất'];

function countryIn(reading: Reading, sentence: Sentence, text: string): boolean {
  return (
    reading.first('country', sentence.from, sentence.to) !== undefined ||
    text.includes('sáp nhập') ||
    text.includes('trực thuộc')
  );
}
