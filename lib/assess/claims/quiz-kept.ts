import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, reread } from './finding.ts';
import { joins } from './joins.ts';
import { mentionsIn } from './mentions.ts';
import type { Quiz } from './quiz.ts';
import { unchanged } from './verdict.ts';

/** A question for units: "tỉnh nào", "những thành phố nào". */
const WHICH = /(?:^| )(?:tỉnh|thành phố|thành|phương|đơn vị|tp)(?: \S+){0,6} nào(?: |$)/u;

/** What the units asked for did not go through. */
const KEPT =
  /(?:^| )(?:giữ nguyên|đứng riêng|đứng một mình|(?:không|chưa)(?: phải| bị| có| thuộc| nằm| trong| diện){0,4} (?:sáp nhập|hợp nhất|gộp|nhập|sắp xếp))(?: |$)/u;

/** The question is turned round: "tỉnh nào không giữ nguyên". */
const TURNED =
  /(?:^| )(?:(?:không|chẳng|chưa)(?: được| phải| thuộc| nằm| trong| diện| nhóm){0,4} giữ|trừ|ngoại trừ|không đúng|không đứng|mà (?:sáp nhập|hợp nhất|gộp)|giữ nguyên (?:tên|trung tâm|diện tích|tỉnh lỵ))(?: |$)/u;

/** "Thành phố nào giữ nguyên, không hợp nhất với ai? Đáp án: A, B và C": each of the answer has to be one. */
export function answeredKept(context: ClaimContext, quiz: Quiz, asked: readonly string[]): Finding[] {
  const { facts, day } = context;
  if (day < MERGED_FROM) return [];
  const question = asked.slice(quiz.sentence.from, quiz.answer).join(' ').split('?')[0] ?? '';
  if (!WHICH.test(question) || !KEPT.test(question) || TURNED.test(question)) return [];
  const findings: Finding[] = [];
  let end = quiz.answer;
  const mentions = mentionsIn(reread(context, quiz.sentence, context.words));
  // "Tỉnh nào không nhập với Huế?" asks for something else.
  if (mentions.some((one) => one.from < quiz.answer)) return [];
  for (const one of mentions) {
    const between = asked.slice(end, one.from);
    if (one.kind !== 'unit' || !(findings.length === 0 ? between.length <= 4 : joins(between))) break;
    end = one.to;
    const unit = facts.unitOf(one.id);
    const record = unit === undefined ? undefined : facts.unitOn(unit, day);
    if (record === undefined) continue;
    findings.push({
      ...unchanged(record, facts.nameOf(one.id), record.change === 'unchanged'),
      from: one.from,
      to: one.to,
    });
  }
  return findings;
}
