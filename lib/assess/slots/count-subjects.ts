import type { CountSubject } from '../../packs/types.ts';
import { type CountNoun, NO_SUBJECTS } from './count-noun.ts';
import { endsSentence, isNational } from './count-sentence.ts';
import type { Reading } from './reading.ts';

/** What a number at `i` before the noun counts, by what is said around the two. */
export function subjectsOf(
  reading: Reading,
  i: number,
  noun: CountNoun | undefined,
): readonly CountSubject[] {
  if (noun === undefined) return NO_SUBJECTS;
  const units =
    noun.subjects[0] === 'provincial-units' ||
    noun.noun === 'nơi' ||
    noun.noun === 'đơn vị' ||
    noun.noun === 'địa phương';
  if (units) {
    if (isOrigin(reading, i, noun.to)) return ['units-merged-from'];
    const said = fate(reading, noun.to) ?? fateBefore(reading, i);
    if (said !== undefined) return said;
  }
  return noun.subjects;
}

/** What is said right after a count of units: that they stayed, or were formed by merging. */
function fate(reading: Reading, to: number): readonly CountSubject[] | undefined {
  const { labels } = reading;
  for (let i = to; i < Math.min(labels.length, to + 6); i += 1) {
    const token = reading.tokens[i];
    if (token?.kind === 'number' || token?.kind === 'break') return undefined;
    if (token?.kind === 'mark' && '.;:!?'.includes(token.text)) return undefined;
    // "Cả nước 34 tỉnh, còn Hà Nội thì giữ nguyên": another unit is spoken of.
    if (token?.text === ',' && i < to + 2 && ELSE.has(reading.tokens[i + 1]?.text ?? '')) return undefined;
    if (labels[i] === 'giữ' && labels[i + 1] === 'nguyên')
      return KEPT_ELSE.has(reading.tokens[i + 2]?.text ?? '') ? undefined : UNCHANGED;
    if (STAYS.has(`${reading.tokens[i]?.text ?? ''} ${reading.tokens[i + 1]?.text ?? ''}`)) return UNCHANGED;
    // "9 tỉnh còn nguyên"; their names are another matter.
    if (labels[i] === 'còn' && reading.tokens[i + 1]?.text === 'nguyên' && wholeAt(reading, i + 2))
      return UNCHANGED;
    if (labels[i] === 'không' && (staysSame(reading, i + 1) || notArranged(reading, i + 1))) return UNCHANGED;
    if (labels[i] === 'ra' && reading.tokens[i + 1]?.text === 'đời') return NEW;
    const verb = isMergeVerb(labels, i);
    if (verb && i > to && negated(labels, to, i)) return UNCHANGED;
    if (labels[i] === 'hình' && labels[i + 1] === 'thành') return MERGED;
    if (labels[i] === 'do' && isMergeVerb(labels, i + 1)) return MERGED;
    if (ORIGINS.has(reading.tokens[i]?.text ?? '') && mergesAt(reading, i + 1)) return NEW;
    if (labels[i] === 'không' && joinsNobody(reading, i + 1)) return UNCHANGED;
  }
  return undefined;
}

/** "24 tỉnh thành là từ sáp nhập mà ra", "… do gộp lại", "… là kết quả sáp nhập". */
const ORIGINS = new Set(['do', 'từ', 'nhờ', 'quả']);

function wholeAt({ tokens }: Reading, at: number): boolean {
  const next = tokens[at];
  return next?.kind !== 'word' || WHOLE.has(next.text);
}

const WHOLE = new Set('thôi nha nhé vẹn đó không chưa và còn vậy à ạ mà như'.split(' '));

const MERGES =
  /^(?:của )?(?:việc |đợt )?(?:(?:sáp|sát|xáp|hợp) (?:nhập|nhất)|nhập|gộp|ghép)(?: lại| chung)?(?: mà| nên| thành| ra|$)/u;

function mergesAt({ tokens }: Reading, from: number): boolean {
  const words: string[] = [];
  for (let at = from; at < from + 6 && tokens[at]?.kind === 'word'; at += 1)
    words.push(tokens[at]?.text ?? '');
  return MERGES.test(words.join(' '));
}

/** "11 tỉnh không phải nhập với ai", "… không gộp với ai hết". */
function joinsNobody({ tokens }: Reading, from: number): boolean {
  let at = from;
  while (at < from + 2 && LIGHT.has(tokens[at]?.text ?? '')) at += 1;
  if (!JOINS.has(tokens[at]?.text ?? '')) return false;
  const pair = `${tokens[at + 1]?.text ?? ''} ${tokens[at + 2]?.text ?? ''}`;
  return /^(?:với|vô|vào|chung|cùng|đi) (?:ai|đâu|tỉnh|nơi)$/u.test(pair);
}

const LIGHT = new Set(['phải', 'bị', 'cần', 'có', 'hề', 'được', 'dính']);
const JOINS = new Set(['nhập', 'gộp', 'ghép', 'nhất']);

/** Behind a comma they begin what is said of something else. */
const ELSE = new Set(
  'còn giá vé phí cước ship lương học trường quán shop tiệm em mình nhà xe riêng'.split(' '),
);

/** "11 tỉnh đứng yên". */
const STAYS = new Set(['đứng yên', 'y nguyên', 'ở yên', 'để yên', 'để nguyên', 'nằm yên', 'đứng ngoài']);

/** "Không sáp nhập là 12 tỉnh thành", "giữ nguyên thì có 9 tỉnh": what is said of them stands before the number. */
function fateBefore({ tokens }: Reading, i: number): readonly CountSubject[] | undefined {
  let at = i - 1;
  while (at > i - 6 && IS.has(tokens[at]?.text ?? '')) at -= 1;
  if (at === i - 1 || at < 1) return undefined;
  const text = (k: number): string => tokens[k]?.text ?? '';
  const pair = `${text(at - 1)} ${text(at)}`;
  if (pair === 'giữ nguyên') return text(at - 2) === 'không' ? undefined : UNCHANGED;
  if (!/^(?:sáp|sát|xáp|hợp|phải) (?:nhập|nhất)$/u.test(pair) && text(at) !== 'nhập') return undefined;
  for (let k = at - 1; k > at - 5; k -= 1) if (text(k) === 'không') return UNCHANGED;
  return undefined;
}

const IS = new Set(['là', 'thì', 'có', 'gồm', ':', 'tổng', 'cộng', 'cả', 'được', 'chỉ', 'còn']);

/** "Không thực hiện sắp xếp". */
function notArranged({ tokens }: Reading, i: number): boolean {
  for (let at = i; at < i + 4; at += 1)
    if (tokens[at]?.text === 'sắp' && tokens[at + 1]?.text === 'xếp') return true;
  return false;
}

/** "Giữ nguyên mức phí" is said of something else. */
const KEPT_ELSE = new Set([
  'mức',
  'giá',
  'phí',
  'học',
  'lịch',
  'lương',
  'tiền',
  'chế',
  'kế',
  'số',
  'đội',
  'cách',
]);

const UNCHANGED: readonly CountSubject[] = ['unchanged-units'];
const MERGED: readonly CountSubject[] = ['merged-units'];

/** All 34 came into being that day, as did the 23. */
const NEW: readonly CountSubject[] = ['merged-units', 'provincial-units'];

/** "Không đổi gì", "không thay đổi": what does not change is the unit itself, and no price. */
function staysSame({ tokens }: Reading, i: number): boolean {
  const at = tokens[i]?.text === 'thay' || tokens[i]?.text === 'hề' ? i + 1 : i;
  if (tokens[at]?.text !== 'đổi') return false;
  const next = tokens[at + 1];
  return next?.kind !== 'word' || SAME.has(next.text);
}

const SAME = new Set([
  'gì',
  'chi',
  'và',
  'nha',
  'nhé',
  'là',
  'như',
  'cả',
  'ranh',
  'địa',
  'thôi',
  'nên',
  'so',
]);

function isMergeVerb(labels: Reading['labels'], i: number): boolean {
  const first = labels[i];
  return (first === 'sáp' || first === 'sát' || first === 'xáp') && labels[i + 1] === 'nhập';
}

function negated(labels: Reading['labels'], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (labels[i] === 'không') return true;
  return false;
}

/** "từ 52 tỉnh, thành cũ", after a count that speaks of merging. */
function isOrigin(reading: Reading, i: number, to: number): boolean {
  const { labels } = reading;
  if (labels[i - 1] === 'do' && labels[to] === 'cũ') return true;
  if (labels[i - 1] !== 'từ') return false;
  if (labels[to] === 'cũ') return true;
  for (let k = i - 2; k >= Math.max(0, i - 8); k -= 1)
    if (labels[k] === 'hình' || labels[k] === 'hợp') return true;
  return false;
}

/** "… thành phố trực thuộc trung ương, cả nước có 8": a number that ends its clause counts what was just named. */
export function inherited(reading: Reading, i: number, to: number): readonly CountSubject[] {
  const { labels, tokens } = reading;
  if (labels[i - 1] !== 'có' && labels[i - 1] !== 'thành' && labels[i - 1] !== 'là') return NO_SUBJECTS;
  const next = tokens[to];
  if (next !== undefined && next.kind !== 'mark' && next.kind !== 'break' && next.kind !== 'emoji')
    return NO_SUBJECTS;
  for (let k = i - 2; k >= Math.max(0, i - 12) && !endsSentence(reading, k); k -= 1) {
    if (labels[k] !== 'trực' || labels[k + 1] !== 'thuộc') continue;
    return isNational(reading, k, i) ? ['central-cities'] : NO_SUBJECTS;
  }
  return NO_SUBJECTS;
}
