import { type ClaimContext, inSentence } from './finding.ts';

/** They make it a plan, a wish or a denial. */
export const PLANS = new Set([
  'sẽ',
  'sắp',
  'chưa',
  'không',
  'ko',
  'muốn',
  'dự',
  'phấn',
  'hướng',
  'mục',
  'đòi',
  'xin',
  'chuẩn',
  'đang',
]);

/** True when the sentence names a day that is still to come. */
export function datedLater(context: ClaimContext): boolean {
  return inSentence(context.reading.slots.dates, context.sentence).some(
    (date) => date.start !== undefined && date.start > context.day,
  );
}
