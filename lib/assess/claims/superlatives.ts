import { type ClaimContext, hitsIn, says } from './finding.ts';
import { gate, isShut } from './gates.ts';

/** A superlative that compares units: what it measures, and whether the least or the most of it is meant. */
export interface Superlative {
  readonly from: number;
  readonly to: number;
  readonly of: 'area' | 'people' | 'communes' | 'zones';
  readonly least: boolean;
}

type Form = readonly [words: string, of: Superlative['of'], least: boolean];

/** Forms that end in "nhất"; the small words of the country may follow. */
const FORMS: readonly Form[] = [
  ['diện tích nhỏ', 'area', true],
  ['diện tích bé', 'area', true],
  ['diện tích hẹp', 'area', true],
  ['diện tích ít', 'area', true],
  ['tỉnh hẹp', 'area', true],
  ['nhiều đặc khu', 'zones', false],
  ['đặc khu nhiều', 'zones', false],
  ['nhỏ', 'area', true],
  ['bé', 'area', true],
  ['ít dân', 'people', true],
  ['ít người', 'people', true],
  ['dân số ít', 'people', true],
  ['dân số thấp', 'people', true],
  ['dân ít', 'people', true],
  ['thưa dân', 'people', true],
  ['nhiều dân', 'people', false],
  ['nhiều xã phường', 'communes', false],
  ['nhiều phường xã', 'communes', false],
  ['nhiều xã , phường', 'communes', false],
  ['nhiều đơn vị cấp xã', 'communes', false],
  ['ít xã phường', 'communes', true],
  ['ít phường xã', 'communes', true],
  ['ít xã , phường', 'communes', true],
  ['ít đơn vị cấp xã', 'communes', true],
];

/** Something must say that the units of the country are compared, and not the shops of a town. */
const SCOPES = [
  'cả nước',
  'nhất nước',
  'việt nam',
  'nước ta',
  'nước mình',
  'toàn quốc',
  'các tỉnh',
  'các tỉnh thành',
  '34 tỉnh',
  '34 đơn vị',
  'sau sáp nhập',
  'thành phố trực thuộc',
];

/** Before a superlative of units; "nhà hàng nhỏ nhất" is one of inns. */
const HEADS = new Set('tỉnh nào phố thành nơi là thì giờ nay mới có vị hiện đang phương tích số'.split(' '));

/** Behind it; "ít người nhất đội" compares teams. */
const BEHIND = new Set(
  'nước cả việt vn trong của hiện bây giờ nay sau toàn là nha nhé rồi đó thì lại mà luôn chứ các thuộc'.split(
    ' ',
  ),
);

const LONGEST = 5;

const MOST = gate(['nhất']);

const FIRST = gate(['đầu', 'quân']);

/** "Giữ ngôi đầu về diện tích", "đứng đầu cả nước về dân số". */
const AT_TOP =
  /^(?:đứng đầu|dẫn đầu|ngôi đầu|quán quân)(?: cả nước| toàn quốc| nước| việt nam)? về (diện tích|dân số)(?: |$)/u;

function topsIn({ words, sentence }: ClaimContext): readonly Superlative[] {
  const found: Superlative[] = [];
  for (let at = sentence.from; at + 3 < sentence.to; at += 1) {
    if (words[at + 1] !== 'đầu' && words[at + 1] !== 'quân') continue;
    const text = words.slice(at, Math.min(sentence.to, at + 8)).join(' ');
    const top = AT_TOP.exec(text);
    if (top === null) continue;
    const to = at + top[0].trim().split(' ').length;
    found.push({ from: at, to, of: top[1] === 'dân số' ? 'people' : 'area', least: false });
  }
  return found;
}

/** Superlatives of a sentence by which one of the 34 is set above or below all others. */
export function superlativesIn(context: ClaimContext): readonly Superlative[] {
  const { words, sentence, reading } = context;
  const found: Superlative[] = [];
  for (const [classId, of] of [
    ['widest', 'area'],
    ['most-people', 'people'],
  ] as const)
    if (reading.has(classId))
      for (const { from, to } of hitsIn(context, classId)) found.push({ from, to, of, least: false });
  if (!isShut(context, FIRST)) found.push(...topsIn(context));
  if (isShut(context, MOST)) return found;
  for (
    let at = words.indexOf('nhất', sentence.from);
    at > 0 && at < sentence.to;
    at = words.indexOf('nhất', at + 1)
  ) {
    const before = words.slice(Math.max(sentence.from, at - LONGEST), at).join(' ');
    const form = FORMS.find(([words]) => before === words || before.endsWith(` ${words}`));
    if (form === undefined || (form[1] !== 'zones' && !comparesUnits(context, at))) continue;
    const [text, of, least] = form;
    const start = at - text.split(' ').length;
    const head = start > sentence.from ? (words[start - 1] ?? '') : '';
    const next = words[at + 1] ?? '';
    if ((/\p{L}/u.test(head) && !HEADS.has(head)) || (/\p{L}/u.test(next) && !BEHIND.has(next))) continue;
    found.push({ from: start, to: at + 1, of, least });
  }
  return found;
}

/** "Quán nhỏ nhất Bắc Ninh" compares within the unit, "tỉnh nhỏ nhất nước" the units. */
function comparesUnits(context: ClaimContext, at: number): boolean {
  const { words, sentence, reading } = context;
  if (words[at + 1] === '' && words[at - 1] !== 'tỉnh' && !says(context, at - 4, at, 'tỉnh')) return false;
  return (
    reading.first('country', sentence.from, sentence.to) !== undefined ||
    SCOPES.some((phrase) => says(context, sentence.from, sentence.to, phrase))
  );
}
