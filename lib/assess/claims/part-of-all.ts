import type { CountSlot } from '../slots/types.ts';
import { type ClaimContext, inSentence } from './finding.ts';

/** Behind a count they tell what some of them do or have. */
const DO = new Set(
  'có đã đang chưa bị dự tham nối gửi cử nộp báo hoàn mưa ngập triển mở phát tổ ghi đạt đăng tranh họp về'.split(
    ' ',
  ),
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
  return DO.has(words[beside?.to ?? count.to] ?? '');
}
