import type { CountSlot } from '../slots/types.ts';
import { type ClaimContext, saysAny } from './finding.ts';

const SINCE = new Set(['mới', 'nay', 'giờ', 'rồi', 'đó']);

/** Before "đầu" they make it the beginning: "hồi đầu", "lúc đầu". */
const AT_FIRST = new Set(['hồi', 'lúc', 'ban', 'thoạt']);

/** Right behind a number they make it one of before: "5 thành phố hồi tôi đi học, giờ 7". */
const ONCE = new Set(['hồi', 'thời', 'thuở', 'ngày']);

const BEFORE = new Set(['ngoái', 'trước', 'cũ']);
const TODAY = new Set(['nay', 'giờ', 'hiện', 'là', 'còn']);

/** "Trước ghi là 687 phường", "năm ngoái ghi 28 tỉnh, 6 thành phố": the words of before stand in front of the number. */
function ledByBefore({ words, sentence }: ClaimContext, to: number): boolean {
  for (let at = to - 1; at >= Math.max(sentence.from, to - 7) && words[at] !== ','; at -= 1)
    if (words[at] === 'trước' || (words[at] === 'đầu' && AT_FIRST.has(words[at - 1] ?? ''))) return true;
  for (let at = to - 1; at > Math.max(sentence.from, to - 14); at -= 1)
    if (words[at] === 'ngoái' && words[at - 1] === 'năm') return true;
  return false;
}

/** "2.621 xã là số tháng 7 năm ngoái, năm nay 2.611". */
function lastYearBetween(words: readonly string[], from: number, to: number): boolean {
  if (!TODAY.has(words[to - 1] ?? '')) return false;
  for (let at = from; at + 1 < to; at += 1)
    if (words[at] === 'năm' && BEFORE.has(words[at + 1] ?? '')) return true;
  return false;
}

/** "Đầu 2026 vẫn 6, hết tháng 4 mới lên 7", "trước 687, giờ 697": the number of today is told behind another one. */
export function toldLater(context: ClaimContext, { to }: CountSlot, value: string | undefined): boolean {
  const { words, sentence } = context;
  for (let at = to; at < sentence.to; at += 1) {
    if (words[at]?.replaceAll('.', '') !== value) continue;
    if (words[at - 1] === 'lên' || words[at - 1] === 'thành') return saysAny(context, at - 4, at, SINCE);
    if (ONCE.has(words[to] ?? '') || ledByBefore(context, to) || lastYearBetween(words, to, at)) return true;
  }
  return false;
}
