import { TAIL } from './claim-end.ts';
import { clauseEnd } from './clause.ts';
import { OWN, UNVISITED } from './count-change.ts';
import { type ClaimContext, saysAny } from './finding.ts';
import { FIGURES, isShut } from './gates.ts';
import { tellsLater } from './tells-later.ts';

/** Before the number that is left: "còn 16", "rút xuống 17", "thành 16 tỉnh". */
const LEAVES = new Set(['còn', 'thành', 'về', 'xuống', '→', '>', 'sang', 'chừa']);

/** With the number of today beside it, these use the new one: "dạy 16 tỉnh chứ không dạy 34 nữa". */
const USES = new Set(['dạy', 'học', 'in', 'ghi', 'dùng', 'vẽ', 'nhớ', 'thuộc']);

const COUNTRY = new Set(['nước', 'quốc']);

/** "16 tỉnh là chốt rồi, 34 chỉ là tạm". */
const FIXED = new Set(['chốt']);

/** Between those and the number. */
const LIGHT = new Set([
  'lại',
  'chỉ',
  'có',
  'đúng',
  'khoảng',
  'tầm',
  'chừng',
  'vỏn',
  'vẹn',
  'đâu',
  'được',
  'theo',
]);

/** Behind the number of today when it counts provinces. */
const AFTER_TODAY = new Set(
  'tỉnh còn thành về rút xuống giờ chỉ → dồn gộp nữa sắp sẽ lại là rồi mà thì cũng vẫn giảm bớt cắt'.split(
    ' ',
  ),
);

/** Behind the number that is left when nothing else is counted. */
const CLOSES = new Set(
  'rồi thôi luôn hết cả từ là vì nên để sang năm đầu cuối ra qua sau ai bà mấy đó đấy nghe kìa cho khỏi hà à vào trong kể thoi nhà'.split(
    ' ',
  ),
);

/** Smaller units and teams, of which a province has some. */
const SMALLER = new Set('đội giải vòng xã phường thôn ấp sở ban suất phép'.split(' '));

/** Behind the number: "còn 16 tỉnh học nốt". */
const REST = new Set(['nốt', 'thuộc', 'tới', 'ghé']);

/** What a bare number may count besides. */
const OTHERS = new Set(
  'nhánh ty cửa kho đại lý trạm khách người bạn nhóm lớp tổ size cân kg tuổi điểm đơn ngày buổi km vé'.split(
    ' ',
  ),
);

/** Before the claim they make it a supposition or deny it. */
const NOT_TOLD = new Set(
  'nếu lỡ giả giá ước liệu tưởng không chưa đừng đâu bịa đồn tin ngỡ lo sợ mong cá đoán cược'.split(' '),
);

/** "34 tỉnh, sang năm chỉ 16", "phương án 16 tỉnh": the number without a verb. */
function follows({ words }: ClaimContext, now: number, at: number): boolean {
  const before = words[at - 1] ?? '';
  const named = words[at + 1] === 'tỉnh';
  if (named && before === 'án') return words.slice(Math.max(0, at - 6), at).some((word) => FIXED.has(word));
  if (named && before === 'sách') return listed(words, at);
  if (now < 0 || now > at || at - now > 14 || VISITS.has(words[now - 1] ?? '')) return false;
  return before === 'chỉ' || (named && TIME_ENDS.has(before));
}

/** "Danh sách 18 tỉnh duyệt rồi, … mấy tỉnh bị xóa tên": a list of all that are left. */
function listed(words: readonly string[], at: number): boolean {
  const said = words.slice(at + 2, at + 16);
  return said.slice(0, 4).some((word) => APPROVED.has(word)) && said.some((word) => REMOVES.has(word));
}

/** "Bản đồ hành chính mới 18 tỉnh", "dạy theo 16 tỉnh thành mới": all units as they will be. */
function isEdition(words: readonly string[], lead: number, at: number): boolean {
  const end = words[at + 2] === 'thành' ? at + 3 : at + 2;
  if (USES.has(words[lead] ?? '') && words[end] === 'mới') return true;
  const back = words.slice(Math.max(0, at - 6), at);
  const map = back.indexOf('đồ');
  return map > 0 && back[map - 1] === 'bản' && (back.includes('chính') || back.includes('mới'));
}

const APPROVED = new Set(['duyệt', 'chốt', 'ký', 'xong']);
const REMOVES = new Set(['xóa', 'nhập', 'gộp']);

const TIME_ENDS = new Set(['năm', 'tới', 'sau', 'giêng', 'tết']);
const VISITS = new Set(['đi', 'qua', 'hết', 'khắp', 'giao', 'ship', 'đủ']);

/** Where the clause that holds token `at` begins. */
function clauseOf({ words, sentence }: ClaimContext, at: number): number {
  let from = at;
  while (from > sentence.from && words[from - 1] !== ',' && words[from - 1] !== ':') from -= 1;
  return from;
}

/** The number of today, counting provinces: "34 tỉnh", "34 còn"; -1 when it is not said. */
function today({ words, sentence }: ClaimContext): number {
  let at = sentence.from;
  while (at < sentence.to && words[at] !== '34') at += 1;
  if (at >= sentence.to) return -1;
  const next = words[at + 1] ?? '';
  return AFTER_TODAY.has(next) || !/[\p{L}\d]/u.test(next) ? at : -1;
}

/** True when nothing but provinces is counted at `at`. */
export function countsProvinces({ words }: ClaimContext, at: number): boolean {
  // "16 tỉnh mưa lớn" counts those where it rains.
  const unit = words[at + 1] === 'tỉnh';
  let to = unit ? at + 2 : at + 1;
  while (unit && ['thành', 'phố', 'lại', 'mới', 'chạy'].includes(words[to] ?? '')) to += 1;
  const next = words[to] ?? '';
  return (unit && next === 'phải') || CLOSES.has(next) || TAIL.has(next) || !/[\p{L}\d]/u.test(next);
}

/** True for a number that somebody has still to visit, or that is a part of a unit's. */
function ofElse(context: ClaimContext, at: number): boolean {
  const { sentence, words } = context;
  const named = words[at + 1] === 'tỉnh';
  const behind = named ? at + 2 : at + 1;
  return (
    (words[behind] !== 'lại' && saysAny(context, behind, behind + 3, UNVISITED)) ||
    saysAny(context, clauseOf(context, at), clauseEnd(context, at, 4), SMALLER) ||
    saysAny(context, behind, behind + 3, REST) ||
    (!named && saysAny(context, sentence.from, sentence.to, OTHERS)) ||
    saysAny(context, at - 3, at, OWN)
  );
}

/**
 * "Sang năm tỉnh nhập tiếp còn 16", "khỏi học 34 tỉnh, ra giêng còn 16 rồi": a number of provinces below that of today,
 * told of a time to come. Its tokens, or undefined.
 */
export function futureCount(
  context: ClaimContext,
): { readonly from: number; readonly to: number } | undefined {
  if (isShut(context, FIGURES)) return undefined;
  const { words, sentence, reading } = context;
  const { tokens } = reading.text;
  let now: number | undefined;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (tokens[at]?.kind !== 'number') continue;
    const value = Number(words[at]);
    if (!(value >= 10 && value < 34) || !countsProvinces(context, at)) continue;
    let lead = at - 1;
    while (lead > sentence.from && (LIGHT.has(words[lead] ?? '') || words[lead] === '')) lead -= 1;
    now ??= today(context);
    const named = words[at + 1] === 'tỉnh';
    const word = words[lead] ?? '';
    const kept = named && word === 'giữ' && saysAny(context, sentence.from, lead, COUNTRY);
    const drawn = words[lead] === 'đồ' && words[lead - 1] === 'bản';
    const edition = named && isEdition(words, lead, at);
    const used =
      named &&
      now >= 0 &&
      (drawn ||
        USES.has(word) ||
        (word === 'là' && saysAny(context, lead - 3, lead, FIXED)) ||
        saysAny(context, at + 2, at + 5, FIXED));
    if (!LEAVES.has(word) && !used && !edition && !kept && !follows(context, now, at)) continue;
    const merged = /(?:^| )tỉnh (?:\S+ ){0,3}(?:nhập|gộp) |(?:nhập|gộp) tỉnh /u.test(
      `${words.slice(Math.max(sentence.from, lead - 9), lead).join(' ')} `,
    );
    const whole = named || merged || (now >= 0 && provincesNear(context, now));
    if (!whole || !tellsLater(context) || ofElse(context, at)) continue;
    const first = now >= 0 && now < at && lead - now < 8 ? now : lead;
    if (saysAny(context, clauseOf(context, lead), at, NOT_TOLD) || muses(context, named ? at + 2 : at + 1))
      continue;
    // "Còn 16 tỉnh" alone may be somebody's own list.
    if (named && now < 0 && !merged && words[at + 2] === 'nữa') continue;
    return { from: Math.max(sentence.from, first), to: named ? at + 2 : at + 1 };
  }
  return undefined;
}

/** "… còn 16 tỉnh chắc tui khỏi nhớ tên luôn": somebody muses over it. */
function muses({ words }: ClaimContext, to: number): boolean {
  const at = words[to] === 'thành' ? to + 1 : to;
  return words[at] === 'chắc' && !['nịch', 'chắn', 'luôn', 'rồi', 'cú'].includes(words[at + 1] ?? '');
}

function provincesNear(context: ClaimContext, now: number): boolean {
  const { words, sentence, reading } = context;
  if (words[now + 1] === 'tỉnh' || reading.has('ctx/restructuring')) return true;
  return words
    .slice(sentence.from, sentence.to)
    .some((word) => word === 'tỉnh' || word === 'nhập' || word === '63');
}
