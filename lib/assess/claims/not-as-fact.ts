import type { CountSlot } from '../slots/types.ts';
import { type ClaimContext, says, saysAny } from './finding.ts';
import { NOW } from './now-words.ts';

/** True for a number that is proposed, supposed, or told of another country. */
export function isNotToldAsFact(context: ClaimContext, count: CountSlot): boolean {
  return shouldBe(context, count) || elsewhere(context, count);
}

/** "Nếu Đồng Nai lên thành phố thì cả nước có 7", "nhiều nước chia 50 tỉnh": not the country as it is. */
function elsewhere(context: ClaimContext, count: CountSlot): boolean {
  const { from } = count;
  const start = context.sentence.from;
  if (saysAny(context, start, from, IN_CASE) || wouldBeLike(context, count)) return true;
  return ABROAD.some((phrase) => says(context, start, from, phrase));
}

const IN_CASE = new Set(['nếu']);

/** "Còn 20 tỉnh chắc dễ nhớ", "còn 20 tỉnh thì đỡ học": what it would be like. */
function wouldBeLike({ words, sentence }: ClaimContext, { from, to }: CountSlot): boolean {
  // "Cả nước mà có 100 tỉnh thì loạn".
  if (words[to] === 'thì' && words[from - 2] === 'mà') return true;
  const told = words.slice(sentence.from, to).some((word) => NOW.has(word));
  if (words[to] === 'chắc') return !told && words[to + 1] !== 'chắn' && words[to + 1] !== 'nịch';
  return words[to] === 'thì' && !told && LIKES.has(words[to + 1] ?? '');
}

const LIKES = new Set(['đỡ', 'dễ', 'hay', 'vui', 'khỏe', 'khoẻ', 'gọn', 'tốt', 'sướng', 'tiện']);
const ABROAD = ['nhiều nước', 'các nước', 'mấy nước', 'nước khác', 'nước nào', 'nước người'];

/** "Việt Nam nên có 5 thành phố trực thuộc trung ương thôi": behind the subject it proposes; behind a verb it concludes. */
function shouldBe({ words, sentence }: ClaimContext, { from }: CountSlot): boolean {
  for (let at = sentence.from; at < Math.min(from, sentence.from + 4); at += 1)
    if (words[at] === 'nên' && from - at <= 5) return true;
  return false;
}
