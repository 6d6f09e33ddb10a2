import type { Reading, Sentence } from '../reading.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { gate, isShut } from './gates.ts';

const PROPOSES = new Set(['đề nghị', 'đề xuất', 'kiến nghị', 'xin cho', 'hãy cho']);

const PROPOSING = gate(['nên', 'đề', 'kiến', 'xin', 'hãy']);

/** "Tin nội bộ nên …" proposes nothing. */
const INSIDE = new Set(['nội', 'cán', 'toàn', 'tiến', 'đi']);

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

/** "Đề nghị cho …", "theo tôi nên …": somebody's proposal. */
export function proposes(context: ClaimContext): boolean {
  if (isShut(context, PROPOSING)) return false;
  const { words } = context;
  const { from, to } = context.sentence;
  if (PROPOSES.has(`${words[from] ?? ''} ${words[from + 1] ?? ''}`)) return true;
  for (let at = from; at < to; at += 1)
    if (
      words[at] === 'nên' &&
      ((at - from <= 1 && !concludes(words, at)) ||
        (BEFORE_SHOULD.has(words[at - 1] ?? '') &&
          !(words[at - 1] === 'bộ' && INSIDE.has(words[at - 2] ?? '')) &&
          // "Lên thành phố trực thuộc trung ương nên …" draws a conclusion.
          !(words[at - 1] === 'ương' && words[at - 3] === 'thuộc')) ||
        inOpinion(words, from, at))
    )
      return true;
  return false;
}

/** "Theo tôi cả nước nên gom lại còn 20 tỉnh": the number that somebody proposes. */
export function proposedNumber(context: ClaimContext, { rule, from }: Finding): boolean {
  if (rule !== 'differs/count' || !proposes(context)) return false;
  return context.words.slice(context.sentence.from, from).includes('nên');
}

/** "Theo em 34 vẫn nhiều, nên gom còn 20": behind somebody's own opinion it proposes. */
function inOpinion(words: readonly string[], from: number, at: number): boolean {
  const opens = words[from] === 'theo' && OWN.has(words[from + 1] ?? '');
  const thinks = OWN.has(words[from] ?? '') && (words[from + 1] === 'thấy' || words[from + 1] === 'nghĩ');
  return (opens || thinks) && CHANGES.has(words[at + 1] ?? '');
}

const OWN = new Set(['em', 'tui', 'tôi', 'mình', 'cháu', 'con', 'ý']);

const CHANGES = new Set('gộp nhập sáp chia giảm rút còn giữ tách để cắt bỏ thêm làm cho lập hợp'.split(' '));

/** "Nên bà con yên tâm, …": it follows from what was said before. */
function concludes(words: readonly string[], at: number): boolean {
  return ADDRESSED.has(words[at + 1] ?? '') && words.slice(at + 2, at + 6).includes(',');
}

const ADDRESSED = new Set(['bà', 'mọi', 'các', 'anh', 'chị', 'cả', 'ai', 'mấy']);

/** How far behind "đừng" the word for believing stands: "đừng có ôm đất theo tin đồn". */
const BELIEVES_WITHIN = 6;

const FORBIDDING = gate(['đừng', 'chớ']);

/** "Đừng tin …": what follows is not the writer's claim. */
export function disbelieves(context: ClaimContext): boolean {
  if (isShut(context, FORBIDDING)) return false;
  const { words } = context;
  const { from, to } = context.sentence;
  for (let at = from; at + 1 < to; at += 1) {
    if (words[at] !== 'đừng' && words[at] !== 'chớ') continue;
    if (toldBefore(words, from, at)) continue;
    for (let k = at + 1; k <= Math.min(to - 1, at + BELIEVES_WITHIN); k += 1) {
      const believes = words[k] === 'tin' || words[k] === 'nghe';
      if (believes && (k <= at + 3 || words[k + 1] === 'đồn')) return !setsRight(words, k, to);
    }
  }
  return false;
}

/** "Hiện tại VN có 28 tỉnh, 6 thành phố nha, đừng nghe mấy kênh tào lao": what others say is set against what stands. */
function toldBefore(words: readonly string[], from: number, at: number): boolean {
  if (words[at - 1] !== ',' || words[at + 1] !== 'nghe' || !OTHERS.has(words[at + 2] ?? '')) return false;
  return words[from] === 'hiện' || words[from] === 'giờ' || words.slice(from, at - 1).includes('nha');
}

const OTHERS = new Set(['mấy', 'ai', 'thằng', 'người', 'kênh', 'ông', 'thiên']);

/** "Đừng nghe cò đất, Đồng Nai vẫn là tỉnh": behind the comma the writer says what holds instead. */
function setsRight(words: readonly string[], at: number, to: number): boolean {
  let comma = at;
  while (comma < to && words[comma] !== ',') comma += 1;
  const name = words[comma + 1] === 'tỉnh' ? comma + 2 : comma + 1;
  return name < to && words[name] === '' && words.slice(name, Math.min(to, name + 7)).includes('vẫn');
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

/** True when a mark of joking stands in the sentence. */
export function isJoke(reading: Reading, sentence: Sentence): boolean {
  if (reading.first('joke/kin-office', sentence.from, sentence.to) !== undefined) return true;
  return reading.within('joke/mark', sentence.from, sentence.to).some((hit) => !NOT_JOKES.has(hit.form));
}

/** Ends of a wish that may stand behind what is wished: "… thì hay biết mấy", "… cho gọn". */
const END_OF_WISH = /^(?:thì|cho|luôn|tốt|hay|vui|sướng|đi|bầu|một|vote)/u;

/** Behind a comma they bring the reason of a wish: "xin cho con học xa, chứ A với B năm sau nhập một rồi". */
const TURNS = new Set(['chứ', 'nhưng', 'tại']);

/** At the end of what is urged or what it is for. */
const ENDED_WISH = /^(?:cho |đi(?: |$))/u;

const PUTS = /(?:đề xuất|đề nghị|kiến nghị|ước gì|mong muốn)$/u;

const APART = new Set([':', 'vì', 'do', 'bởi', ';']);

/** True when a wish in the sentence takes in the claim; "… nên làm giấy tờ mới" behind a claim draws a conclusion. */
export function wished(context: ClaimContext, finding: Finding): boolean {
  const { reading, sentence, words } = context;
  if (finding.rule === 'differs/district-level' && urged(context, finding.from)) return true;
  const hits = [
    ...reading.within('wish', sentence.from, sentence.to),
    ...reading.within('wish/start', sentence.from, Math.min(sentence.to, sentence.from + 1)),
  ];
  for (const hit of hits) {
    if (hit.from >= finding.to) {
      const apart = words.slice(finding.to, hit.from);
      // "A nhập B, ông sửa lại đi ạ": what is asked for is something else.
      const own = apart.slice(apart.lastIndexOf(',') + 1).slice(0, 3);
      const other =
        apart.includes(',') &&
        (hit.form.startsWith('đi') ||
          finding.rule === 'differs/duty' ||
          own.some((word) => NOTES_DOWN.has(word)));
      if (END_OF_WISH.test(hit.form) && !other && !apart.includes('nên') && !isSince(words, finding, apart))
        return true;
      continue;
    }
    // "Em xin đề xuất: gộp …": behind the colon stands what is wished.
    const first = words[hit.to] === ':' && PUTS.test(hit.form) ? hit.to + 1 : hit.to;
    const between = words.slice(first, finding.from);
    // "Nói một câu cho gọn, …", "yên tâm đi, …": what is wished ends with its comma.
    if (ENDED_WISH.test(hit.form) && between.includes(',')) continue;
    if (between.some((word, k) => APART.has(word) || (between[k - 1] === ',' && TURNS.has(word)))) continue;
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

/** "…, ghi vậy cho gọn": only the wording is for something. */
const NOTES_DOWN = new Set(['ghi', 'viết', 'gọi', 'nói', 'khai', 'nhắc', 'kể', 'chép', 'lưu', 'in', 'chốt']);

/** "Từ ngày A về chung với B, cưới hai họ cùng tỉnh cho gọn": what a day brought is told, and only the rest is for something. */
function isSince(words: readonly string[], { from }: Finding, apart: readonly string[]): boolean {
  return apart.includes(',') && SINCE.has(`${words[from - 2] ?? ''} ${words[from - 1] ?? ''}`);
}

const SINCE = new Set(['từ ngày', 'từ hồi', 'từ khi', 'từ lúc', 'từ dạo', 'từ hôm', 'từ đợt', 'kể từ']);

const URGES = new Set(['nên', 'cần', 'hãy', 'ý', 'nhất', 'chăng']);

/** Between "nên" and a verb they tell what is to come: "nên sang năm lập lại …". */
const TOLD = new Set([',', 'năm', 'tháng', 'từ', 'sẽ', 'rồi', 'tới', 'đã', 'được']);

/** "Vùng núi cần lập lại cấp huyện", "góp ý: mở lại …", "tốt nhất là …": somebody's advice. */
function urged({ words, sentence }: ClaimContext, from: number): boolean {
  if (words[from] === 'cấp' || words[from] === 'huyện') return false;
  for (let at = from - 1; at >= Math.max(sentence.from, from - 3); at -= 1) {
    const word = words[at] ?? '';
    if (TOLD.has(word)) return false;
    if (!URGES.has(word)) continue;
    if (word === 'ý') return words[at - 1] === 'góp';
    return word !== 'nhất' || words[at - 1] === 'tốt' || words[at - 1] === 'hay';
  }
  return false;
}

const TAKES_BACK = new Set('à ý ủa xin tui em mình ui chết nhầm sorry'.split(' '));

/** "À nhầm, …" behind a sentence: what it said is taken back. */
export function takenBack(words: readonly string[], next: Sentence | undefined): boolean {
  if (next === undefined) return false;
  if (!TAKES_BACK.has(words[next.from] ?? '')) return false;
  const lead = words.slice(next.from, Math.min(next.to, next.from + 4));
  return lead.includes('nhầm') || lead.includes('lộn');
}
