import { MERGED_FROM } from '../facts.ts';
import type { CountSlot } from '../slots/types.ts';
import { datedDays } from './count-days.ts';
import { type ClaimContext, remembers, saysAny } from './finding.ts';
import { NOW } from './now-words.ts';

/** True for a number of before; in "trước kia 10.000 xã, nay còn 3.121" the last one is today's. */
export function ofPast(context: ClaimContext, count: CountSlot): boolean {
  if (formerly(context, count)) return true;
  if (!remembers(context, count.from, count.to) || saysAny(context, count.from - 4, count.from, NOW))
    return false;
  // "Hồi tháng 9/2025 cả nước có …": a day that records tell of.
  const days = datedDays(context, count);
  if (!days.includes(context.day) && days.every((day) => day >= MERGED_FROM)) return false;
  // "Còn 92 xã, phường, trước đây cả trăm mấy": what was is told behind a comma.
  const { words } = context;
  return !(words[count.from - 1] === 'còn' && words[count.to] === ',' && words[count.to + 1] === 'trước');
}

/** "Trước có 63 tỉnh, giờ 34", "28 tỉnh, 6 thành phố là số hồi năm ngoái". */
function formerly(context: ClaimContext, count: CountSlot): boolean {
  const { words, sentence } = context;
  if (words[count.from - 1] === 'trước' || words[count.from - 2] === 'trước') return true;
  if (inOldCopy(context, count)) return true;
  if (!saysAny(context, count.to, count.to + OF_BEFORE_REACH, IS)) return false;
  return OF_BEFORE.test(words.slice(count.to, Math.min(sentence.to, count.to + OF_BEFORE_REACH)).join(' '));
}

/** "Đề cương năm ngoái ghi 28 tỉnh, 6 thành phố": what was written last year. */
function inOldCopy({ words, sentence }: ClaimContext, { from }: CountSlot): boolean {
  for (let at = from - 1; at > Math.max(sentence.from + 1, from - 9); at -= 1)
    if (WRITES.has(words[at] ?? '')) return words[at - 1] === 'ngoái' && words[at - 2] === 'năm';
  return false;
}

const WRITES = new Set(['ghi', 'in', 'viết', 'để', 'đề', 'dạy']);

const IS = new Set(['là']);

const OF_BEFORE_REACH = 12;

const OF_BEFORE =
  /^[^,:]{0,24}(?:,|thì)? ?là (?:con |cái )?(?:số|bản đồ|sách|chuyện|kiến thức|đáp án|danh sách|số liệu|dữ liệu|hồi|của hồi|của năm|thời) ?(?:liệu )?(?:của |từ )?(?:hồi|cũ|năm ngoái|năm trước|năm cũ|trước|xưa|ngày trước|thời)/u;
