import type { CountSlot } from '../slots/types.ts';
import { type ClaimContext, inSentence } from './finding.ts';

/** Behind a count they tell what some of them do or have. */
const DO = new Set(
  'đã đang chưa bị dự tham nối gửi cử nộp báo hoàn mưa ngập triển mở phát tổ ghi đạt đăng tranh họp về'.split(
    ' ',
  ),
);

/** "3.000 xã phường nối cáp quang", "5 thành phố trực thuộc trung ương dự tập huấn": some of all there are. */
export function isPartOfAll(context: ClaimContext, count: CountSlot, value: number): boolean {
  const { words, facts, day } = context;
  const [subject] = count.subjects;
  // Of the provinces without the cities there are never as many as of both.
  const both = subject === 'provinces' ? facts.countsOn('provincial-units', day).at(-1)?.value : undefined;
  if (count.value > (both ?? value)) return false;
  // "28 tỉnh và 6 thành phố đã báo cáo"
  const beside = inSentence(context.reading.slots.counts, context.sentence).find(
    (other) => other.from >= count.to && other.from - count.to <= 2 && other.subjects[0] === 'central-cities',
  );
  return DO.has(words[beside?.to ?? count.to] ?? '');
}
