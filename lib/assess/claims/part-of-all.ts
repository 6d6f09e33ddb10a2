import type { CountSlot } from '../slots/types.ts';
import { PROVINCIAL } from './count-scope.ts';
import { type ClaimContext, inSentence } from './finding.ts';

/** Behind a count they tell what some of them do or have. */
const DO = new Set(
  'có đã đang chưa bị dự tham nối gửi cử nộp báo hoàn mưa ngập triển mở phát tổ ghi đạt đăng tranh họp về'.split(
    ' ',
  ),
);

/** "2 thành phố trực thuộc trung ương mới nhất": the first of a ranking. */
function isBest(words: readonly string[], at: number): boolean {
  return [1, 2].some((k) => words[at + k] === 'nhất') && RANKED.has(words[at] ?? '');
}

/** "Kiểm tra 6 thành phố": what is done to some of them. */
const CHOSEN = new Set(['tra', 'chọn', 'thăm', 'mời', 'ghé', 'khảo']);

const LEAVES_OUT = new Set(['trừ', 'chừa']);

const RANKED = new Set(
  'mới trẻ đông lớn nhỏ giàu nghèo đẹp rộng sạch hẹp xa gần cao thấp bé đáng'.split(' '),
);

const PROVINCES = new Set(['tỉnh', 'tỉnh thành', 'thành phố', 'thành phố trực thuộc trung ương']);

/** "3.000 xã phường nối cáp quang", "5 thành phố trực thuộc trung ương dự tập huấn": some of all there are. */
export function isPartOfAll(context: ClaimContext, count: CountSlot, value: number): boolean {
  const { words, facts, day } = context;
  // "Riêng 5 thành phố trực thuộc trung ương" sets all of them apart.
  if (words[count.from - 1] === 'riêng') return false;
  const [subject] = count.subjects;
  // Of the provinces without the cities there are never as many as of both.
  const both = subject === 'provinces' ? facts.countsOn('provincial-units', day).at(-1)?.value : undefined;
  if (count.value > (both ?? value)) return false;
  // "28 tỉnh và 6 thành phố đã báo cáo"
  const beside = inSentence(context.reading.slots.counts, context.sentence).find(
    (other) => other.from >= count.to && other.from - count.to <= 2 && PROVINCES.has(other.noun),
  );
  const behind = beside?.to ?? count.to;
  // "34 tỉnh, 7 thành phố trong đó": the cities are counted among them.
  if (
    subject === 'provinces' &&
    count.value === both &&
    words[behind] === 'trong' &&
    words[behind + 1] === 'đó'
  )
    return true;
  if (CHOSEN.has(words[count.from - 1] ?? '')) return true;
  if (words[behind] === ',' && LEAVES_OUT.has(words[behind + 1] ?? '')) return true;
  return (
    DO.has(words[behind] ?? '') || (!PROVINCIAL.includes(subject ?? 'provinces') && isBest(words, behind))
  );
}
