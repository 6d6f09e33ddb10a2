import { type ClaimContext, saysAny } from './finding.ts';
import { forReader } from './for-reader.ts';
import type { MergeFrame } from './merge-frame.ts';

const HYPOTHETICAL = new Set(['tưởng', 'ngỡ', 'nếu', 'giả', 'lỡ', 'giá', 'thử', 'ước', 'sao']);

/** What turned out. */
export const TURNS = new Set([
  'hóa ra',
  'thì ra',
  'ai dè',
  'ai ngờ',
  'té ra',
  'thật ra',
  'thực ra',
  'rốt cuộc',
  'dè đâu',
]);

/** "Tưởng A ở riêng, ai dè nhập qua B": the turn stands between the first two names of tokens `[from, to)`. */
export function turnsWithin(words: readonly string[], from: number, to: number): boolean {
  let at = from;
  while (at < to && words[at] === '') at += 1;
  for (; at + 1 < to && words[at] !== ''; at += 1)
    if (TURNS.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`)) return true;
  return false;
}

/** Words before `to` that make what follows a supposition. */
function supposesBefore({ words, sentence }: ClaimContext, to: number): boolean {
  for (let at = Math.max(sentence.from, to - 4); at < to; at += 1)
    if (
      HYPOTHETICAL.has(words[at] ?? '') &&
      !thoughtByOthers(words, at, to) &&
      !isPrice(words, at) &&
      !forReader(words, at) &&
      !(words[at] === 'sao' && HOWEVER.has(words[at - 1] ?? ''))
    )
      return true;
  return false;
}

/** "Dù sao", "vì sao". */
const HOWEVER = new Set(['dù', 'dẫu', 'vì', 'làm', 'ra']);

/** "Bảng giá cước: …". */
function isPrice(words: readonly string[], at: number): boolean {
  return words[at] === 'giá' && (words[at - 1] === 'bảng' || PRICED.has(words[at + 1] ?? ''));
}

const PRICED = new Set(['cước', 'vé', 'đất', 'cả', 'bán', 'ship', 'nhà', 'phòng', 'tour']);

/** "Không về A như mọi người tưởng đâu, …": what was thought stands before the comma. */
export function thoughtByOthers(words: readonly string[], at: number, to: number): boolean {
  if (words[at] !== 'tưởng' && words[at] !== 'nghĩ' && words[at] !== 'ngỡ') return false;
  const comma = words.indexOf(',', at);
  return comma >= 0 && comma - at <= 3 && comma < to && words.slice(Math.max(0, at - 5), at).includes('như');
}

const DONE = new Set(['đã', 'rồi', 'xong', 'giờ', 'nay', 'vừa', 'bị', 'được']);

const MERGES = new Set(['nhập', 'gộp', 'nhất', 'cho']);

/** Behind "đi" they call somebody, or end what is urged. */
const CALLED = new Set(
  'mấy các bác ạ cho nhà bà anh chị ông em cô chú quốc chính trung ơi nhé nha nghen thôi mà là rồi'.split(
    ' ',
  ),
);

/** "Nhập A với B đi mấy bác ơi": what somebody urges. */
function urges(context: ClaimContext, { from, parts, target }: MergeFrame): boolean {
  return [...parts, ...(target === undefined ? [] : [target])].some((one) => urgedBy(context, from, one.to));
}

function urgedBy({ words, sentence }: ClaimContext, from: number, to: number): boolean {
  if (words[to] !== 'đi' || to >= sentence.to) return false;
  const next = to + 1 >= sentence.to ? '' : (words[to + 1] ?? '');
  if (/\p{L}|\d/u.test(next) && !CALLED.has(next)) return false;
  const lead = words.slice(Math.max(sentence.from, from - 4), from);
  return (
    !lead.some((word) => DONE.has(word)) &&
    !words.slice(from, to).some((word) => DONE.has(word)) &&
    [...lead, ...words.slice(from, to)].some((word) => MERGES.has(word))
  );
}

/** Behind "hồi" they make it a day of late: "hồi tháng 7". */
const OF_LATE = new Set(['tháng', 'hôm', 'sáng', 'chiều', 'tối', 'đầu', 'giữa', 'cuối', 'nãy', 'hè', 'năm']);

const STILL = new Set(['còn', 'đang', 'chưa']);

const TODAY = new Set(['giờ', 'nay', 'hiện', 'rồi']);

/** "Hồi tỉnh Hậu Giang còn gồm cả …", "hồi A còn chung với B": how it was then. */
function tellsOfThen(context: ClaimContext, { from, to }: MergeFrame): boolean {
  const { words, sentence } = context;
  for (let at = Math.max(sentence.from, from - 3); at < from; at += 1)
    if (
      ['hồi', 'thời', 'lúc', 'thuở'].includes(words[at] ?? '') &&
      words[at - 1] !== 'từ' &&
      !OF_LATE.has(words[at + 1] ?? '')
    )
      return saysAny(context, from, to, STILL) && !saysAny(context, from, to, TODAY);
  return false;
}

/** Who decides: what they do is told. */
const BODIES = new Set(['hội', 'ương', 'nước', 'phủ', 'bộ', 'trị', 'nghị', 'vừa', 'chốt', 'quốc']);

const SAKE = new Set([
  'khỏi',
  'đỡ',
  'bớt',
  'tiện',
  'gọn',
  'vui',
  'nhanh',
  'rộng',
  'mạnh',
  'rồi',
  'lành',
  'dễ',
  'oai',
]);

/** "Sáp nhập A với B cho khỏi cãi nhau": a verb before the names that nobody has done, and what it would be good for. */
function advises({ words, sentence }: ClaimContext, { from, to, by }: MergeFrame): boolean {
  if (by !== 'merge' || words[to] !== 'cho' || !SAKE.has(words[to + 1] ?? '') || to >= sentence.to)
    return false;
  const lead = words.slice(Math.max(sentence.from, from - 4), from);
  if (!lead.some((word) => MERGES.has(word))) return false;
  const before = words.slice(sentence.from, to);
  return !before.some((word) => DONE.has(word) || BODIES.has(word));
}

const FICTION = new Set(['game', 'phim', 'truyện', 'kịch', 'bói', 'kiếp', 'tiểu', 'mơ', 'sim']);

/** "Game mới cho phép sáp nhập A với B", "thầy bói phán A với B kiếp sau …"; not "lơ mơ" and "xong phim". */
function isFiction(context: ClaimContext, { from, to }: MergeFrame): boolean {
  const { words, sentence } = context;
  for (let at = Math.max(sentence.from, from - 12); at < Math.min(sentence.to, to + 4); at += 1)
    if (FICTION.has(words[at] ?? '') && !(words[at - 1] === 'lơ' || words[at - 1] === 'xong'))
      return !saysAny(context, from, to + 4, TODAY);
  return false;
}

/** True when what somebody urges, supposes or remembers is no claim. */
export function notTold(context: ClaimContext, frame: MergeFrame): boolean {
  return (
    (supposesBefore(context, frame.from) && !turnsWithin(context.words, frame.from, frame.to)) ||
    urges(context, frame) ||
    tellsOfThen(context, frame) ||
    advises(context, frame) ||
    isFiction(context, frame)
  );
}
