import type { IsoDate } from '../../text/iso-date.ts';
import { AMENDED, MERGER_PASSED } from '../facts.ts';
import { type ClaimContext, type Finding, hitsIn, inSentence, says, saysAny } from './finding.ts';
import { type Milestone, milestonesIn } from './milestone-anchor.ts';
import { datedLater } from './plans.ts';
import { NOT_YET } from './too-early.ts';
import { notYet } from './verdict.ts';

/** First day of a time in which posts told the new map as decided although it was not. */
const TALK_BEGAN: IsoDate = '2024-11-01';

/** What makes it no decision of today: who agreed to it as a plan, and how it was tried. */
const PLANNED = [
  'chủ trương',
  'đề xuất',
  'đề án',
  'phương án',
  'dự kiến',
  'dự thảo',
  'thống nhất',
  'trung ương',
  'bộ chính trị',
  'kết luận',
  'lấy ý kiến',
  'thí điểm',
  'chạy thử',
  'vận hành thử',
  'nghiên cứu',
  'tới đây',
  'sang năm',
  'xã mình',
];

const UNDECIDED = new Set(
  'sẽ sắp chưa chờ đợi tính định nếu nên muốn mong bàn nghe đồn không chắc ai bao'.split(' '),
);

/** Tokens before what is told within which a word may leave it open. */
const UNDECIDED_WITHIN = 6;

const NEGATES = new Set(['đâu', 'gì']);

const DONE = new Set(['đã', 'rồi', 'xong', 'chính', 'giải', 'từ', 'vừa']);

const AMENDED_FORM = /(?:đã|vừa|xong)/u;

/** "Bỏ cấp huyện rồi", "cấp huyện chính thức không còn": told as done, without who did it. */
function districtsGone(context: ClaimContext): Milestone | undefined {
  const amended = hitsIn(context, 'milestone/constitution').find(({ form }) => AMENDED_FORM.test(form));
  const hit = amended ?? hitsIn(context, 'milestone/district')[0];
  if (hit === undefined) return undefined;
  const done = amended !== undefined || saysAny(context, hit.from - 4, hit.to + 4, DONE);
  return done
    ? { eventId: 'resolution-203-passed', days: [AMENDED], passed: true, from: hit.from, to: hit.to }
    : undefined;
}

/** "63 tỉnh thành chính thức còn 34 từ sáng nay": the new number told as that of today. */
function shrunk({ words, sentence, reading }: ClaimContext): Milestone | undefined {
  const count = inSentence(reading.slots.counts, sentence).find(
    (one) => one.value === 63 && one.subjects.includes('provincial-units'),
  );
  if (count === undefined) return undefined;
  const end = Math.min(sentence.to, count.to + SHRINKS_WITHIN);
  const behind = words.slice(count.to, end);
  const at = behind.indexOf('34');
  if (at < 1 || !/(?:^| )(?:chính thức|đã|vừa)(?: |$)/u.test(behind.slice(0, at).join(' '))) return undefined;
  return {
    eventId: 'resolution-202-passed',
    days: [MERGER_PASSED],
    passed: true,
    from: count.from,
    to: count.to + at + 1,
  };
}

const SHRINKS_WITHIN = 7;

/** A decision told as taken in a post that is older than it. */
export function milestoneEarlyFindings(context: ClaimContext): Finding[] {
  const { facts, sentence, reading, day } = context;
  if (!context.posted || day >= AMENDED || day < TALK_BEGAN) return [];
  const told = milestonesIn(context).find((one) => one.passed) ?? districtsGone(context) ?? shrunk(context);
  if (told === undefined || datedLater(context)) return [];
  const on = told.days.at(-1) ?? AMENDED;
  if (day >= on) return [];
  if (saysAny(context, sentence.from, told.to + 2, NOT_YET)) return [];
  if (saysAny(context, told.from - UNDECIDED_WITHIN, told.to + 1, UNDECIDED)) return [];
  if (saysAny(context, told.from, told.to + 5, NEGATES)) return [];
  if (PLANNED.some((phrase) => says(context, sentence.from, sentence.to, phrase))) return [];
  if (inSentence(reading.slots.documents, sentence).length > 0) return [];
  const record = facts.documents.get(
    told.eventId === 'resolution-202-passed' ? '202/2025/qh15' : '203/2025/qh15',
  );
  if (record === undefined) return [];
  return [
    {
      ...notYet(record),
      from: told.from,
      to: told.to,
    },
  ];
}
