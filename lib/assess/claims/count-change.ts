import { ANNOUNCED, MERGER_PASSED } from '../facts.ts';
import type { CountSlot } from '../slots/types.ts';
import { TAIL } from './claim-end.ts';
import { PROVINCIAL } from './count-scope.ts';
import { type ClaimContext, compared, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { furtherMerger } from './verdict.ts';

/** Words of plans, by which a number is not told as that of its day. */
export const PLANNED = new Set([
  'chủ',
  'trương',
  'dự',
  'đề',
  'phương',
  'kế',
  'chờ',
  'trình',
  'sẽ',
  'thống',
  'sắp',
  'tới',
  'định',
  'lộ',
  'đợi',
]);

const SHRINKS = new Set(['còn', 'xuống', 'thành', '→', '⇒', '>', 'sang']);

/** They make a number somebody's own. */
export const OWN = new Set(['mình', 'tôi', 'em', 'tui', 'chưa', 'anh', 'chị', 'bạn']);

interface Change {
  readonly before: CountSlot;
  readonly value: number;
  readonly to: number;
}

/** The number that a count of provinces is said to shrink to: "34 tỉnh gom lại còn 16". */
export function changeOf(context: ClaimContext, before: CountSlot): Change | undefined {
  const { words, sentence } = context;
  const { tokens } = context.reading.text;
  if (before.changesTo !== undefined) {
    const partner = inSentence(context.reading.slots.counts, sentence).find(
      (other) => other.changedFrom === before.value && other.value === before.changesTo,
    );
    return { before, value: before.changesTo, to: partner?.to ?? before.to };
  }
  let shrinks = false;
  for (let at = before.to; at < Math.min(sentence.to, before.to + 10); at += 1) {
    const word = words[at] ?? '';
    if (SHRINKS.has(word)) {
      if (OWN.has(words[at - 1] ?? '')) return undefined;
      shrinks = true;
    } else if (tokens[at]?.kind === 'number') {
      const next = words[at + 1] ?? '';
      const counted =
        next === '' ||
        next === 'tỉnh' ||
        next === 'đơn' ||
        next === 'nơi' ||
        next === 'vùng' ||
        TAIL.has(next) ||
        !/\p{L}/u.test(next);
      return shrinks &&
        counted &&
        !['nữa', 'trong', 'và', 'với', 'của', 'các'].includes(next) &&
        /^\d{1,2}$/.test(word)
        ? { before, value: Number(word), to: at + 1 }
        : undefined;
    } else if (word === ',' || word === ';' || word === 'và') return undefined;
  }
  return undefined;
}

/** "Công ty đóng bớt chi nhánh ở các tỉnh, từ 34 còn 16". */
const BRANCHES = new Set(['nhánh', 'lý', 'suất', 'trạm']);

/** True for a count of provinces, or a bare 34 or 63 in a text about merging. */
export function isProvincial(context: ClaimContext, count: CountSlot): boolean {
  if (count.subjects.length > 0) return count.subjects.some((subject) => PROVINCIAL.includes(subject));
  return (
    (count.value === 34 || count.value === 63) &&
    count.noun === '' &&
    (context.reading.has('ctx/restructuring') ||
      context.words.includes('tỉnh') ||
      context.words[count.from - 1] === 'sách') &&
    !saysAny(context, context.sentence.from, context.sentence.to, BRANCHES)
  );
}

/** Behind a rest they tell what somebody has still to do: "34 tỉnh còn 16 tỉnh chưa đi". */
export const UNVISITED = new Set(['chưa', 'nữa', 'đang', 'phải']);

/** "34 còn 16, 16 còn 8": a row of ever smaller numbers jokes. */
function goesOn(context: ClaimContext, change: Change): boolean {
  const { words, sentence } = context;
  for (let at = change.to; at + 1 < sentence.to; at += 1) {
    if (words[at] === String(change.value) && SHRINKS.has(words[at + 1] ?? '') && change.value !== 34)
      return true;
  }
  return false;
}

/** "Năm 1976 từ 72 tỉnh nhập lại còn 38": a year of which no record tells. */
function ofLongAgo({ reading, sentence }: ClaimContext): boolean {
  return inSentence(reading.slots.dates, sentence).some((date) => (date.year ?? 2025) <= 2008);
}

/** "Hồi học lớp 4 cả nước có 61 tỉnh thành, giờ còn 34"; "hồi chưa nhập" is the day before. */
function ofYouth(context: ClaimContext, before: CountSlot): boolean {
  if (!remembers(context, before.from, before.to)) return false;
  return !BEFORE_MERGER.test(
    context.words.slice(Math.max(context.sentence.from, before.from - 10), before.from).join(' '),
  );
}

/** "Trước sáp nhập", "chưa nhập". */
export const BEFORE_MERGER = /(?:trước|chưa|trước khi) (?:sáp |sắp |hợp |gộp|nhập)/u;

/** What is told of a change from one number of provinces to another; undefined where nothing can be compared. */
export function changeFinding(context: ClaimContext, change: Change): Finding | undefined {
  const { facts, day } = context;
  const { before, value, to } = change;
  const at = { from: before.from, to };
  if (
    !isProvincial(context, before) ||
    value >= before.value ||
    goesOn(context, change) ||
    ofLongAgo(context) ||
    context.stance.wishes ||
    saysAny(context, to, to + 2, UNVISITED)
  )
    return undefined;
  // "52 tỉnh gom thành 23": only those that merged.
  if (before.value === 52 && value === 23) {
    const merged = facts.countsOn('merged-units', day).at(-1);
    return merged?.value !== value
      ? undefined
      : { ...at, ...compared(true, 'count'), values: {}, record: merged };
  }
  if (before.value === 63 && value === 34) {
    const record = facts.countsOn('provincial-units', MERGER_PASSED).find((one) => one.value === 34);
    if (record === undefined) return undefined;
    if (day < ANNOUNCED) {
      const old = facts.countsOn('provincial-units', day).at(-1);
      const done = saysAny(
        context,
        context.sentence.from,
        context.sentence.to,
        new Set(['đã', 'rồi', 'xong', 'vừa', 'chốt']),
      );
      if (old === undefined || !done || saysAny(context, context.sentence.from, context.sentence.to, PLANNED))
        return undefined;
      return {
        ...at,
        ...compared(false, 'count'),
        values: { claimed: String(value), value: String(old.value), subject: 'provincial-units' },
        record: old,
      };
    }
    return { ...at, ...compared(true, 'count'), values: {}, record };
  }
  const policy = facts.policies.get('no-further-merger');
  if (before.value === 34 && policy !== undefined) {
    return {
      ...at,
      ...furtherMerger(policy),
    };
  }
  if (before.value !== 63 && !before.subjects.includes('provincial-units')) return undefined;
  const record = facts.countsOn('provincial-units', day).at(-1);
  // "61 tỉnh thành, giờ còn 34": a number of longer ago.
  if (record?.value === value && ofYouth(context, before)) return undefined;
  return record === undefined
    ? undefined
    : {
        ...at,
        ...compared(false, 'count'),
        values: { claimed: String(value), value: String(record.value), subject: 'provincial-units' },
        record,
      };
}
