import { AMENDED, MERGER_PASSED } from '../facts.ts';
import { type ClaimContext, type Finding, has, hitsIn, inSentence, says, saysAny } from './finding.ts';
import { notYet } from './verdict.ts';

/** They leave open that it has happened. */
export const NOT_YET = new Set(['sẽ', 'sắp', 'chưa', 'chờ', 'dự', 'trình', 'xem', 'đợi', 'khi', 'nếu']);

/** "Quốc hội đã thông qua sáp nhập" in a post from before the resolution. */
export function tooEarlyFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, day } = context;
  if (!context.posted || day >= AMENDED || day < '2024-11-01') return [];
  const body = reading.first('pass/body', sentence.from, sentence.to);
  const verb = hitsIn(context, 'pass/verb').find(
    (hit) => body !== undefined && hit.from >= body.to && hit.from - body.to <= 4,
  );
  if (body === undefined || verb === undefined) return [];
  if (saysAny(context, Math.max(sentence.from, body.from - 6), verb.from, NOT_YET)) return [];
  // "Quốc hội họp tháng 5 mới bấm nút": only then.
  const waits = context.words.slice(body.to, verb.from);
  if (waits.at(-1) === 'mới' && waits.length > 1 && !['vừa', 'đã', 'cũng'].includes(waits.at(-2) ?? ''))
    return [];
  const provincial =
    has(context, 'merge/verb') ||
    has(context, 'only-merge') ||
    inSentence(reading.slots.counts, sentence).some((count) => count.subjects.includes('provincial-units'));
  const levels =
    reading.first('district/noun', body.from, sentence.to) !== undefined ||
    reading.first('district/two', body.from, sentence.to) !== undefined ||
    says(context, body.from, sentence.to, 'hiến pháp');
  // A resolution of its own ended the district level, four days after the one on the provinces.
  const number =
    provincial && day < MERGER_PASSED ? '202/2025/qh15' : levels && !provincial ? '203/2025/qh15' : '';
  const record = facts.documents.get(number);
  if (record === undefined) return [];
  return [
    {
      ...notYet(record),
      from: body.from,
      to: verb.to,
    },
  ];
}
