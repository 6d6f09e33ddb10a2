import type { IsoDate } from '../../text/iso-date.ts';
import type { Facts } from '../facts.ts';
import { firstFrom, type Reading, type Sentence } from '../reading.ts';
import type { TextStance } from '../stance.ts';
import { centreFindings } from './centre.ts';
import { centreNamedFindings } from './centre-named.ts';
import { statusFindings } from './city-status.ts';
import { anniversaryFindings, hostFindings, originFindings, splitDateFindings } from './commemoration.ts';
import { countFindings } from './count.ts';
import { denialFindings } from './denial.ts';
import { disowned } from './disown.ts';
import {
  documentFindings,
  eventFindings,
  passDateFindings,
  passingFindings,
  startDateFindings,
  tooEarlyFindings,
} from './document.ts';
import { dutyFindings } from './duty.ts';
import { figureFindings } from './figure.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { furtherMergerFindings } from './further-merger.ts';
import { keptFindings } from './kept.ts';
import { levelFindings } from './level.ts';
import { OF_UNITS } from './mentions.ts';
import { mergerFindings } from './merger.ts';
import { numberOfFindings } from './number-of.ts';
import { answeredCount, type Quiz, quizOf } from './quiz.ts';
import { kindsFindings } from './unit-kinds.ts';
import { frameWords } from './words.ts';
import { zoneStatusFindings } from './zone-status.ts';

type Rule = (context: ClaimContext) => Finding[];

/** Claims that something was or will be changed; a wish for it claims nothing. */
const OTHER_CHANGE_RULES: readonly Rule[] = [
  furtherMergerFindings,
  levelFindings,
  tooEarlyFindings,
  dutyFindings,
];

/** Of these, the ones that speak of a named place: not run for a sentence that names none. */
const CHANGE_RULES: readonly Rule[] = [
  mergerFindings,
  keptFindings,
  centreFindings,
  centreNamedFindings,
  denialFindings,
  statusFindings,
  zoneStatusFindings,
  figureFindings,
  ...OTHER_CHANGE_RULES,
];

/** Claims about what stands: numbers and dates. */
const PLAIN_RULES: readonly Rule[] = [
  countFindings,
  numberOfFindings,
  kindsFindings,
  eventFindings,
  passDateFindings,
  startDateFindings,
  anniversaryFindings,
  originFindings,
  splitDateFindings,
  hostFindings,
];

const ENDS_ASKING = new Set(['à', 'hả', 'hở', 'hử', 'ư', 'chăng', 'nhỉ']);
const PROPOSES = new Set(['đề nghị', 'đề xuất', 'kiến nghị', 'xin cho', 'hãy cho']);
const BEFORE_SHOULD = new Set([
  'tôi',
  'mình',
  'em',
  'tui',
  'thì',
  'cũng',
  'vẫn',
  'chỉ',
  'nước',
  'phủ',
  'ương',
  'bộ',
  'ta',
]);

/** "Cho em hỏi …": what the text then tells is what it asks about. */
function asksOpenly(reading: Reading): boolean {
  return reading
    .all('ask/open')
    .some((hit) => hit.form.endsWith('hỏi') && (hit.form.startsWith('cho ') || hit.form.startsWith('xin ')));
}

/** A last word that asks: "ủa Vĩnh Phúc về Hà Nội à". */
function endsAsking(words: readonly string[], sentence: Sentence): boolean {
  for (let at = sentence.to - 1; at > sentence.from; at -= 1) {
    const word = words[at] ?? '';
    if (/\p{L}/u.test(word)) return ENDS_ASKING.has(word);
  }
  return false;
}

/** "Đề nghị cho …", "theo tôi nên …": somebody's proposal. */
function proposes(words: readonly string[], { from, to }: Sentence): boolean {
  if (PROPOSES.has(`${words[from] ?? ''} ${words[from + 1] ?? ''}`)) return true;
  for (let at = from; at < to; at += 1)
    if (words[at] === 'nên' && (at - from <= 1 || BEFORE_SHOULD.has(words[at - 1] ?? ''))) return true;
  return false;
}

/** "Đừng tin …": what follows is not the writer's claim. */
function disbelieves(words: readonly string[], { from, to }: Sentence): boolean {
  for (let at = from; at + 1 < to; at += 1) {
    if (words[at] !== 'đừng' && words[at] !== 'chớ') continue;
    for (let k = at + 1; k <= at + 3; k += 1) if (words[k] === 'tin' || words[k] === 'nghe') return true;
  }
  return false;
}

/** Marks of amusement and of quizzes; a sentence that carries one may state something all the same. */
const NOT_JOKES = new Set(
  'haha hihi hehe ahihi ahaha kkk kaka lol'
    .split(' ')
    .concat([
      'đố vui',
      'hài hước',
      'cười xỉu',
      'cười chết',
      'cười bò',
      'cười ỉa',
      'hài quá',
      'hài vãi',
      'cà khịa',
      'phim ngắn',
      'meme',
      'tỉnh ngủ',
      'tỉnh queo',
      'tỉnh bơ',
      'trái đất',
    ]),
);

function isJoke(reading: Reading, sentence: Sentence): boolean {
  return reading.within('joke/mark', sentence.from, sentence.to).some((hit) => !NOT_JOKES.has(hit.form));
}

/** Ends of a wish that may stand behind what is wished: "… thì hay biết mấy", "… cho gọn". */
const END_OF_WISH = /^(?:thì|cho|luôn|tốt|hay|vui|sướng|đi|bầu|một|vote)/u;
const APART = new Set([':', 'vì', 'do', 'bởi', ';']);

/** True when a wish in the sentence takes in the claim; "… nên làm giấy tờ mới" behind a claim draws a conclusion. */
function wished(context: ClaimContext, finding: Finding): boolean {
  const { reading, sentence, words } = context;
  const hits = [
    ...reading.within('wish', sentence.from, sentence.to),
    ...reading.within('wish/start', sentence.from, Math.min(sentence.to, sentence.from + 1)),
  ];
  for (const hit of hits) {
    if (hit.from >= finding.to) {
      if (END_OF_WISH.test(hit.form)) return true;
      continue;
    }
    const between = words.slice(hit.to, finding.from);
    if (between.some((word) => APART.has(word))) continue;
    if (
      /(?:^| )nên(?: |$)/u.test(hit.form) &&
      hit.to <= finding.from &&
      (finding.from - hit.to > 4 || between.includes(','))
    )
      continue;
    return true;
  }
  return false;
}

/** "A. Bình Phước nhập Tây Ninh", "… là a) Phan Thiết b) Đà Lạt": answers to choose from. */
function isOption(words: readonly string[], before: Sentence | undefined, { from, to }: Sentence): boolean {
  if (before?.words === 1 && before.to === from && /^[a-d]$/u.test(words[before.from] ?? '')) return true;
  for (let at = from; at + 1 < to; at += 1)
    if (/^[ab]$/u.test(words[at] ?? '') && words[at + 1] === ')') return true;
  return false;
}

/** Where the question of a sentence begins, when only its last clause asks: "A sáp nhập với B, vì sao?". */
function questionFrom(context: ClaimContext): number {
  const { reading, sentence, words } = context;
  // "Việt Nam có 8 thành phố …, bạn kể được mấy?" takes the number as given.
  for (let at = sentence.to - 2; at > sentence.from + 3; at -= 1)
    if (
      words[at] === 'kể' &&
      words.slice(at, at + 4).some((one) => one === 'mấy' || one === 'hết' || one === 'bao')
    )
      return words.lastIndexOf(',', at) > sentence.from ? words.lastIndexOf(',', at) : at;
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
    const addressed = words.slice(at, sentence.to).some((one) => ADDRESSES.has(one));
    const states = asks && !polar && !addressed && before === undefined && words[sentence.from] !== 'ủa';
    return states ? at : sentence.from;
  }
  return sentence.from;
}

/** In a last clause they show a person asking, and not a headline. */
const ADDRESSES = new Set(
  'vậy ạ nhỉ thế hả người nhà bác bạn chị anh em ad ta ơi cô chú mình tôi tui mom mẹ'.split(' '),
);
const WH = new Set(['gì', 'sao', 'đâu', 'ai', 'nào', 'mấy', 'bao']);

/** Sentences around one that refutes or doubts in which its doubt is felt; a short text is one thought. */
const REFUTED_NEAR = 3;
const DOUBTED_NEAR = 2;
const SHORT_TEXT = 5;

function near(indexes: readonly number[], index: number, reach: number, size: number): boolean {
  return indexes.length > 0 && (size <= SHORT_TEXT || indexes.some((one) => Math.abs(one - index) <= reach));
}

/** Sentences of a text in which it refutes, and in which it keeps its distance. */
interface Doubts {
  readonly refuting: readonly number[];
  readonly doubting: readonly number[];
}

function doubtsOf(reading: Reading, stance: TextStance): Doubts {
  const refuting: number[] = [];
  const doubting: number[] = [];
  // A warning that retells what callers say states nothing of it.
  const retells =
    stance.warns && (stance.tellsOfFraud || reading.text.tokens.some((token) => token.text === 'lừa'));
  reading.sentences.forEach((sentence, index) => {
    if (retells) refuting.push(index);
    if (stance.refutes && stance.sentences[index]?.refutes === true) refuting.push(index);
    if (stance.distances && reading.first('distance', sentence.from, sentence.to) !== undefined)
      doubting.push(index);
  });
  return { refuting, doubting };
}

/** Number and date of a document, which stand whatever the text refutes otherwise. */
const DOCUMENT_RULES: readonly Rule[] = [documentFindings, passingFindings];

/** A question of a few words behind a sentence: "Đúng không mọi người?". */
function askedAfter(stance: TextStance, sentences: readonly Sentence[], index: number): boolean {
  const next = sentences[index + 1];
  return next !== undefined && next.words <= 4 && stance.sentences[index + 1]?.asks === true;
}

/** What a text asks and answers itself, read as one statement. */
function quizFindings(context: ClaimContext, quiz: Quiz, asked: readonly string[]): Finding[] {
  const counted = answeredCount(context, quiz, asked.slice(quiz.sentence.from, quiz.answer));
  if (counted.length > 0) return counted;
  return [...DOCUMENT_RULES, ...CHANGE_RULES, hostFindings]
    .flatMap((rule) => rule(context))
    .filter((finding) => finding.to > quiz.answer);
}

/** "À nhầm, …" behind a sentence: what it said is taken back. */
function takenBack(words: readonly string[], next: Sentence | undefined): boolean {
  if (next === undefined) return false;
  const lead = words.slice(next.from, Math.min(next.to, next.from + 4));
  return (
    ['nhầm', 'lộn'].some((word) => lead.includes(word)) &&
    ['à', 'ý', 'ủa', 'xin', 'tui', 'em', 'mình', 'ui', 'chết', 'nhầm', 'sorry'].includes(lead[0] ?? '')
  );
}

/** Phrases by which a sentence may speak of a record without naming a place, a number or a document. */
const CUES = [
  'merge/verb',
  'district/noun',
  'district/three',
  'district/two',
  'district/back',
  'district/triple',
  'paper/id',
  'merge/more',
  'pass/body',
];

/** True when a sentence names a place, or may name one by its capitals. */
function namesPlace(reading: Reading, words: readonly string[], { from, to }: Sentence): boolean {
  const { provinces, towns, zones } = reading.slots;
  for (const list of [provinces, towns, zones]) {
    const slot = list[firstFrom(list, from)];
    if (slot !== undefined && slot.to <= to) return true;
  }
  for (let at = from; at < to; at += 1) if (OF_UNITS.has(words[at] ?? '')) return true;
  return false;
}

/** True when tokens `[from, to)` hold anything that some rule could compare. */
function holdsAny(reading: Reading, from: number, to: number): boolean {
  const { provinces, towns, zones, counts, documents, dates } = reading.slots;
  for (const list of [provinces, towns, zones, counts, documents, dates]) {
    const slot = list[firstFrom(list, from)];
    if (slot !== undefined && slot.to <= to) return true;
  }
  if (CUES.some((id) => reading.first(id, from, to) !== undefined)) return true;
  for (let at = from; at < to; at += 1) if (reading.text.tokens[at]?.kind === 'number') return true;
  return false;
}

/**
 * Compares what a text asserts with the records, sentence by sentence.
 *
 * @param day the day of the post if known, else of reading; `posted` tells which
 */
export function compareClaims(
  reading: Reading,
  facts: Facts,
  stance: TextStance,
  day: IsoDate,
  posted: boolean,
): Finding[] {
  if (!holdsAny(reading, 0, reading.text.tokens.length) || asksOpenly(reading)) return [];
  const findings: Finding[] = [];
  const words = frameWords(reading);
  const { refuting, doubting } = doubtsOf(reading, stance);
  const size = reading.sentences.length;
  for (const [index, sentence] of reading.sentences.entries()) {
    const own = stance.sentences[index];
    if (own === undefined || !holdsAny(reading, sentence.from, sentence.to)) continue;
    const context: ClaimContext = { reading, facts, sentence, stance: own, day, posted, words };
    if (sentence.asks) {
      const quiz = quizOf(words, sentence, reading.sentences[index + 1]);
      if (quiz !== undefined) {
        findings.push(
          ...quizFindings({ ...context, sentence: quiz.sentence, words: quiz.words }, quiz, words),
        );
        continue;
      }
    }
    const until = own.asks ? questionFrom(context) : sentence.to;
    if (isOption(words, reading.sentences[index - 1], sentence)) continue;
    // "Đáp án A: …" offers an answer among others.
    if (
      words[sentence.from] === 'đáp' &&
      words[sentence.from + 1] === 'án' &&
      (words[sentence.from + 2] ?? '').length === 1
    )
      continue;
    if (
      until === sentence.from ||
      endsAsking(words, sentence) ||
      askedAfter(stance, reading.sentences, index) ||
      takenBack(words, reading.sentences[index + 1])
    )
      continue;
    const claimed: Finding[] = [];
    for (const rule of DOCUMENT_RULES) claimed.push(...rule(context));
    const doubted = near(refuting, index, REFUTED_NEAR, size) || near(doubting, index, DOUBTED_NEAR, size);
    if (!doubted && !isJoke(reading, sentence) && !disbelieves(words, sentence)) {
      for (const rule of PLAIN_RULES) claimed.push(...rule(context));
      if (!proposes(words, sentence)) {
        for (const rule of namesPlace(reading, words, sentence) ? CHANGE_RULES : OTHER_CHANGE_RULES)
          claimed.push(...rule(context).filter((finding) => !wished(context, finding)));
      }
    }
    for (const finding of claimed)
      if (finding.to <= until && (finding.outcome === 'agrees' || !disowned(context, finding)))
        findings.push(finding);
  }
  return findings;
}
