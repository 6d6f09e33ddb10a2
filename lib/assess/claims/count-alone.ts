import type { CountSlot } from '../slots/types.ts';
import { ADDRESSED, endsClaim, INSISTS } from './claim-end.ts';
import { type ClaimContext, saysAny } from './finding.ts';
import { NOW } from './now-words.ts';

/** Before a count they make it a part of the country: where a shop delivers, where somebody has been. */
export const PART = new Set(
  'ở tại trên khắp đến tới qua đi giao ship ty nhánh shop khách trong cho từ phủ hơn gần khoảng khoang được đón'.split(
    ' ',
  ),
);

/** Directly before a count they state it. */
const STATES = new Set(
  'còn có là gồm thành xuống tổng cộng : nhất mới vẫn chỉ đúng hiện nay giờ ='.split(' '),
);

/** True when the word at `at` of `list` makes the count a part: "đếm lại đi bác" goes nowhere. */
function isPart(word: string, list: readonly string[], at: number): boolean {
  return (
    PART.has(word) &&
    !(
      (word === 'đi' && (list[at - 1] === 'lại' || ADDRESSED.has(list[at + 1] ?? ''))) ||
      // "Đếm đi đếm lại", "đếm tới đếm lui".
      (list[at - 1] === 'đếm' && list[at + 1] === 'đếm')
    )
  );
}

/** "Đếm kỹ lại: 33 tỉnh thành", "nhầm rồi, 36 tỉnh thành cơ": a number that sets another one right. */
function corrects(context: ClaimContext, count: CountSlot): boolean {
  const { words, sentence } = context;
  if (saysAny(context, sentence.from, count.to + 6, TRADE_OR_LIST)) return false;
  return (
    INSISTS.has(words[count.to] ?? '') ||
    saysAny(context, Math.max(sentence.from, count.from - 9), count.from, SETS_RIGHT)
  );
}

/** Before a count they put it in the place of another. */
const SETS_RIGHT = new Set('đếm xác đúng án đáp lời nay hiện giờ mới nhầm sai nước chốt'.split(' '));

/** True when a count of provinces stands as a statement of its own: "giờ còn 33 tỉnh thành thôi". */
export function standsAlone(context: ClaimContext, count: CountSlot): boolean {
  const { words, sentence } = context;
  const next = words[count.to] ?? '';
  // "Còn 35 tỉnh thành cũ chưa tách file": somebody's own rest.
  if (!endsClaim(context, count) || next === 'cũ') return false;
  if (
    words
      .slice(Math.max(sentence.from, count.from - 5), count.from)
      .some((word, k, list) => isPart(word, list, k))
  )
    return false;
  const before = words[count.from - 1] ?? '';
  if (before === ':' || before === ',' || before === 'thì') return corrects(context, count);
  if (count.from !== sentence.from) return STATES.has(before);
  // "35 tỉnh thành, 35 hương vị": one for each, where the text speaks of the country.
  if (next === ',' && words[count.to + 1] === words[count.from] && count.value >= 30)
    return context.reading.has('country');
  if (saysAny(context, sentence.from, sentence.to, NOW)) return true;
  return INSISTS.has(next) && !saysAny(context, sentence.from, count.to + 6, TRADE);
}

const TRADE_OR_LIST = new Set(
  'ship giao phí shop khách hàng gửi nhận phủ sách ký tham dự đội đoàn qua ghé tới đến quán công ty nhánh'.split(
    ' ',
  ),
);

const TRADE = new Set([
  'ship',
  'giao',
  'phí',
  'shop',
  'đi',
  'khách',
  'hàng',
  'gửi',
  'chạy',
  'nhận',
  'phủ',
  'có',
]);
