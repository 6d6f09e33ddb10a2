import { type ClaimContext, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { tellsLater } from './tells-later.ts';

const ROUNDS = new Set(['lần', 'đợt', 'vòng', 'phen', 'lượt']);

const ANOTHER = new Set(['nữa', '2', 'hai', 'tiếp', 'ii', 'kế']);

/** Behind "nhập tiếp" they end what is said: goods and data have a noun there. */
const ENDS = new Set([
  'rồi',
  'nữa',
  'hết',
  'luôn',
  'thôi',
  'đó',
  'nha',
  'nhé',
  'là',
  'thì',
  'mà',
  'đấy',
  'cho',
]);

const INTO = new Set(['vào', 'về', 'với']);

/** Before "tỉnh" they make it the owner of what is merged, and behind it they are such bodies. */
const OF_UNIT = new Set(['của', 'sở', 'kho', 'cấp', 'ngành', 'ban', 'hội', 'trường', 'trong', 'ngoài']);
const BODIES = new Set(['đoàn', 'đội', 'hội', 'ủy', 'ngủ']);

/** What else is merged or taken in. */
const OTHERS = new Set(
  'xã phường thôn ấp tổ khu trường lớp phòng hàng kho giống cá tôm đơn chi nhánh quán đội lô viện'.split(' '),
);

const NOT_TOLD = new Set(
  'nếu lỡ giả giá ước liệu tưởng không chưa đừng khỏi bịa đồn ngỡ lo sợ mong nên đà kiểu chắc hình'.split(
    ' ',
  ),
);

/** "Nhập tỉnh lần nữa", "gộp các tỉnh đợt 2" at `at`: one past it, or 0. */
function roundAt(words: readonly string[], at: number): number {
  let to = at + 1;
  if (words[to] === 'các' || words[to] === 'thêm') to += 1;
  if (words[to] !== 'tỉnh') return 0;
  to += 1;
  while (['thành', 'thêm', 'lại', 'một'].includes(words[to] ?? '')) to += 1;
  return ROUNDS.has(words[to] ?? '') && ANOTHER.has(words[to + 1] ?? '') ? to + 2 : 0;
}

/** "Tỉnh mình …, sang năm gộp tiếp rồi": the province was named before. */
function goesOn({ words, sentence }: ClaimContext, at: number): number {
  const next = words[at + 1] ?? '';
  const again =
    next === 'tiếp' ? at + 2 : (next === 'lần' || next === 'đợt') && words[at + 2] === 'nữa' ? at + 3 : 0;
  // "Sang năm tỉnh sáp nhập nữa lại …".
  if (next === 'nữa' && words.slice(Math.max(sentence.from, at - 3), at).includes('tỉnh')) return at + 2;
  if (again === 0) return 0;
  const behind = words[again] ?? '';
  // "Tỉnh mình nhập tiếp vào Cần Thơ".
  const joins = INTO.has(behind) && words[again + 1] === '';
  if (again < sentence.to && /[\p{L}\d]/u.test(behind) && !ENDS.has(behind) && !joins) return 0;
  const unit = words.lastIndexOf('tỉnh', at - 1);
  const near = unit >= Math.max(sentence.from, at - 16);
  return near && !OF_UNIT.has(words[unit - 1] ?? '') && !BODIES.has(words[unit + 1] ?? '') ? again : 0;
}

/** "Các tỉnh dưới 1 triệu dân nhập hết trong năm 2027" at `at`: one past it, or 0. */
function allOf({ words, sentence }: ClaimContext, at: number): number {
  if (words[at + 1] !== 'hết' && words[at + 1] !== 'sạch') return 0;
  for (let k = at - 1; k > Math.max(sentence.from, at - 10); k -= 1) {
    if (words[k] === ',') return 0;
    if (words[k] === 'tỉnh' && EVERY.has(words[k - 1] ?? '') && !BODIES.has(words[k + 1] ?? ''))
      return at + 2;
  }
  return 0;
}

const EVERY = new Set(['các', 'mấy', 'những']);

/** "Giai đoạn hai: mười một tỉnh chưa sáp nhập sẽ phải sáp nhập hết": provinces told to merge in a round of their own. */
function inSecondRound({ words, sentence }: ClaimContext, at: number): number {
  const lead = words.slice(Math.max(sentence.from, at - 5), at);
  if (!lead.some((word) => word === 'sẽ' || word === 'phải')) return 0;
  const unit = words.slice(sentence.from, at).lastIndexOf('tỉnh') + sentence.from;
  if (words[unit] !== 'tỉnh' || OF_UNIT.has(words[unit - 1] ?? '') || BODIES.has(words[unit + 1] ?? ''))
    return 0;
  for (let k = sentence.from; k + 1 < sentence.to; k += 1)
    if ((ROUNDS.has(words[k] ?? '') || words[k] === 'đoạn') && SECOND.has(words[k + 1] ?? '')) return at + 1;
  return 0;
}

/** "Đừng in danh thiếp vội, cuối năm nhập tỉnh đợt 2 rồi": what is told not to be done ends at the comma. */
function ownFrom(words: readonly string[], from: number, at: number): number {
  const comma = words.lastIndexOf(',', at);
  const forbids = words.slice(Math.max(0, from), comma).some((word) => FORBIDS.has(word));
  return comma > from && forbids ? comma : from;
}

/** Right behind it they deny it: "sắp xếp tỉnh đợt 2 không có đâu". */
const DENIED = new Set(['không', 'chưa', 'đâu']);

const FORBIDS = new Set(['đừng', 'khỏi']);

const SECOND = new Set(['2', 'hai', 'ii', 'tới', 'sau']);

const MERGES = gate(['nhập', 'gộp', 'xếp']);

/** A merger of provinces told as one more, at a time to come. */
export function anotherRound(
  context: ClaimContext,
): { readonly from: number; readonly to: number } | undefined {
  if (isShut(context, MERGES)) return undefined;
  const { words, sentence } = context;
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    if (words[at] !== 'nhập' && words[at] !== 'gộp' && words[at] !== 'xếp') continue;
    // Of "sắp xếp" only a round is told: schools and officials are put in order, too.
    const arranges = words[at] === 'xếp';
    const second = arranges ? 0 : inSecondRound(context, at);
    const to = roundAt(words, at) || (arranges ? 0 : goesOn(context, at) || allOf(context, at) || second);
    // "Mai mốt tỉnh có nhập tiếp thì …".
    if (to === 0 || words[at - 1] === 'có' || DENIED.has(words[to] ?? '') || !tellsLater(context)) continue;
    if (saysAny(context, at - 8, to + 3, OTHERS)) return undefined;
    if (saysAny(context, ownFrom(words, second > 0 ? at - 4 : at - 8, at), at, NOT_TOLD)) return undefined;
    return { from: at, to };
  }
  return undefined;
}
