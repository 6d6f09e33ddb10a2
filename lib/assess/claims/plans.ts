import { type ClaimContext, inSentence } from './finding.ts';

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

export function datedLater(context: ClaimContext): boolean {
  return inSentence(context.reading.slots.dates, context.sentence).some(
    (date) => date.start !== undefined && date.start > context.day,
  );
}
