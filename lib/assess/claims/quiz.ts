import type { CountSubject } from '../../packs/types.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { compared } from './finding.ts';

const ASKED = new Set(['nào', 'mấy', 'nhiêu', 'đâu', 'gì']);
const ANSWERS = new Set(['đáp', 'trả', 'answer', '→', '=']);
const FILLS = new Set([
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

/** "… hợp nhất với tỉnh nào? Đáp án: Lạng Sơn." Undefined when the sentence behind is no plain answer. */
export function quizOf(
  words: readonly string[],
  question: Sentence,
  answer: Sentence | undefined,
): Quiz | undefined {
  if (answer === undefined || answer.asks) return undefined;
  // "VN có mấy đặc khu? 14.": a bare number answers.
  const bare = answer.words <= 3 && /^\d+$/u.test(words[answer.from] ?? '');
  if (!bare && !ANSWERS.has(words[answer.from] ?? '')) return undefined;
  let asked = question.to - 1;
  while (asked > question.from && !ASKED.has(words[asked] ?? '')) asked -= 1;
  if (asked === question.from) return undefined;
  let at = bare ? answer.from : answer.from + 1;
  while (at < answer.to && FILLS.has(words[at] ?? '') && words[at] !== '') at += 1;
  const letter = /^[a-d]$/u.test(words[at] ?? '');
  if (at >= answer.to || letter) return undefined;
  const filled = words.slice();
  for (let k = asked; k < at; k += 1) filled[k] = '';
  if (words[asked] === 'đâu' && !['ở', 'tại'].includes(words[asked - 1] ?? '')) filled[asked] = 'ở';
  if (words[asked - 1] === 'tỉnh' || words[asked - 1] === 'ngày') filled[asked - 1] = '';
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
  const noun = NOUNS.find(([words]) => text.includes(`nhiêu ${words}`) || text.includes(`mấy ${words}`));
  if (token?.kind !== 'number' || noun === undefined || !countryIn(reading, quiz.sentence, text)) return [];
  const value = Number(token.text.replaceAll('.', ''));
  const record = facts.countsOn(noun[1], day).at(-1);
  if (record === undefined || !Number.isInteger(value)) return [];
  const right = facts.countsOn(noun[1], day).some((one) => one.value === value);
  return [
    {
      ...compared(right, 'count'),
      values: right ? {} : { claimed: token.text, value: String(record.value), subject: noun[1] },
      record,
      from: quiz.answer,
      to: quiz.answer + 1,
    },
  ];
}

function countryIn(reading: Reading, sentence: Sentence, text: string): boolean {
  return (
    reading.first('country', sentence.from, sentence.to) !== undefined ||
    text.includes('sau sáp nhập') ||
    text.includes('trực thuộc')
  );
}
