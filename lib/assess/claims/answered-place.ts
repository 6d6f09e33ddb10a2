import { MERGED_FROM } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import { ASKS_FOR } from './asking-words.ts';
import { type ClaimContext, type Finding, reread } from './finding.ts';
import { joins } from './joins.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type Place, places } from './places.ts';
import { agrees, belongsElsewhere, centreAt, labels, merger, unitOf } from './verdict.ts';

/** Before the place that answers: "Dạ, thuộc", "Không, của", "Với". */
const LEADS = new Set(
  'dạ thưa thì là với của về thuộc ở nhập vào có không ừ ờ vâng đúng rồi sáp gộp nằm trong tỉnh giờ nay cô thầy phải đâu , → – -'
    .split(' ')
    .concat(['']),
);

/** Behind it nothing else is said. */
const PARTICLES = new Set(
  'nha nhé nghen nhen em anh chị bạn đó đấy rồi ạ chứ ai đâu mà luôn bà con mọi người mới á nè thôi vậy hết cô'.split(
    ' ',
  ),
);

/** Words of the question that tie the place it names to the one that is asked for. */
const TIES = new Set(['thuộc', 'nhập', 'gộp', 'sáp', 'nằm', 'của', 'chung']);

/** Between a place and "tỉnh nào": anything else asks for a way or a distance. */
const IS = new Set(['', 'giờ', 'nay', 'hiện', 'là', 'ở', 'mới', 'thì', 'bây', 'mình', 'trong']);

const POLAR = new Set(['hả', 'à', 'không', 'chưa', 'sao', 'phải', 'á', 'hở', 'ư']);

/** Behind the comma after an answer: it is no more than a guess. */
const DOUBTS =
  /(?:^| )(?:nghe|hình|chắc|đoán|hay|sai|đùa|giỡn|nhầm|lộn|mà|nhưng|không|chưa|hả|à|trước|cũ|còn|chứ|thì|nếu|mong|nên)(?: |$)/u;

/** An answer that is a place and nothing more: where its name begins; undefined for any other sentence. */
function bareAnswer({ words, sentence }: ClaimContext, from: number, to: number): boolean {
  const lead = words.slice(sentence.from, from);
  const comma = words.indexOf(',', to);
  const end = comma >= 0 && comma < sentence.to && !DOUBTS.test(words.slice(comma, sentence.to).join(' '));
  const tail = words.slice(to, end ? comma : sentence.to).filter((word) => /[\p{L}\d]/u.test(word));
  return (
    lead.length <= 5 && lead.every((word) => LEADS.has(word)) && tail.every((word) => PARTICLES.has(word))
  );
}

/** "- Kon Tum về đâu vậy?": the place itself is what is asked about. */
function opens(words: readonly string[], from: number, question: Sentence): boolean {
  return words.slice(question.from, from).every((word) => !/\p{L}/u.test(word) || BEFORE.has(word));
}

/** "Tỉnh nào hợp nhất với A". */
function joinsBefore(words: readonly string[], question: Sentence, to: number): boolean {
  return WHO_JOINS.test(words.slice(Math.max(question.from, to - 8), to).join(' '));
}

const WHO_JOINS =
  /(?:^| )(?:nào|ai|gì) (?:đã |được |vừa )?(?:sáp nhập|nhập|hợp nhất|gộp|về)(?: chung)? (?:với|cùng|vào)$/u;

const BEFORE = new Set(['còn', 'thế', 'vậy', 'ủa', 'tỉnh', 'dạ']);

/** True when the question ties `place` to what it asks for, and the answer answers it. */
function isAsked(context: ClaimContext, place: Mention, question: Sentence): boolean {
  const { words, sentence } = context;
  const asked = words.slice(place.to, question.to);
  const which = asked.some((word) => ASKS_FOR.has(word));
  const tied =
    joinsBefore(words, question, place.from) ||
    asked.some((word) => TIES.has(word)) ||
    (which &&
      asked.includes('tỉnh') &&
      asked.slice(0, asked.indexOf('tỉnh')).every((word) => IS.has(word))) ||
    (which && /(?:giờ|nay) về/u.test(asked.join(' '))) ||
    (opens(words, place.from, question) && /^về (?:đâu|tỉnh nào|với ai)/u.test(asked.join(' ')));
  if (!tied || asked.length > 14) return false;
  if (which || joinsBefore(words, question, place.from)) return words[sentence.from] !== 'không';
  // "… của A hả? Không, của B": a yes or a no leads to the answer.
  const reply = words[sentence.from] ?? '';
  return (
    asked.some((word) => POLAR.has(word)) &&
    (reply === 'không' || reply === 'có') &&
    words.slice(sentence.from + 1, sentence.from + 4).find((word) => word !== 'phải' && word !== 'đâu') ===
      ','
  );
}

function centreAnswer(context: ClaimContext, question: Sentence, answer: Place): Finding | undefined {
  const { reading, facts, day } = context;
  const noun = reading.first('centre/noun', question.from, question.to);
  if (noun === undefined || !SEATS.test(noun.form) || question.words > 12) return undefined;
  const asked = mentionsIn(reread(context, question, context.words));
  const [unit] = asked;
  if (unit?.kind !== 'unit' || asked.length !== 1 || !facts.units.has(unit.id)) return undefined;
  const record = facts.unitOn(unit.id, day);
  if (record === undefined || record.formedFrom.length < 2 || answer.former === undefined) return undefined;
  return {
    ...centreAt(context, record, answer.name, answer.former === record.centreIn),
    from: answer.from,
    to: answer.to,
  };
}

const SEATS = /^(?:trung tâm (?:hành chính|chính trị|tỉnh)|tỉnh l[ỵị]|thủ phủ)/u;

/** "Nha Trang giờ thuộc tỉnh nào? Dạ, Đắk Lắk ạ": a place that answers what the sentence before asked. */
export function answeredPlaceFindings(context: ClaimContext, question: Sentence | undefined): Finding[] {
  const { day, sentence } = context;
  if (question?.asks !== true || day < MERGED_FROM || sentence.words > 14) return [];
  const answers = mentionsIn(context);
  const [answer] = answers;
  const last = answers.at(-1);
  if (answer === undefined || last === undefined || answers.length > 3) return [];
  if (!isOneList(context, answers) || !bareAnswer(context, answer.from, last.to)) return [];
  return placeAnswered(context, question, answers);
}

/** What a question asks for, compared with the places of the sentence that answer it. */
export function placeAnswered(
  context: ClaimContext,
  question: Sentence,
  answers: readonly Mention[],
): Finding[] {
  const { facts, day } = context;
  const [answer] = answers;
  const last = answers.at(-1);
  if (answer === undefined || last === undefined) return [];
  const seat = places(context).find((one) => one.from === answer.from);
  const centre = seat === undefined ? undefined : centreAnswer(context, question, seat);
  if (centre !== undefined) return [centre];
  const [place] = mentionsIn(reread(context, question, context.words));
  if (place === undefined || place.era === 'former' || !isAsked(context, place, question)) return [];
  const own = unitOf(context, place);
  const record = own === undefined ? undefined : facts.unitOn(own, day);
  if (
    record === undefined ||
    answers.some((one) => one.kind !== 'unit' || unitOf(context, one) === undefined)
  )
    return [];
  const wrong = answers.find((one) => unitOf(context, one) !== own);
  const at = { from: answer.from, to: last.to };
  if (wrong === undefined) return answer.id === place.id ? [] : [{ ...agrees(record), ...at }];
  if (place.kind === 'unit') return [{ ...merger(context, record, labels(context, [place, wrong])), ...at }];
  return [{ ...belongsElsewhere(context, record, place, wrong), ...at }];
}

function isOneList({ words }: ClaimContext, list: readonly Mention[]): boolean {
  return list.every((one, k) => {
    const before = list[k - 1];
    return before === undefined || joins(words.slice(before.to, one.from));
  });
}
