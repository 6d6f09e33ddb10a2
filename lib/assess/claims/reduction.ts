import type { CountSlot } from '../slots/types.ts';
import { PROVINCIAL } from './count-scope.ts';
import { type ClaimContext, compared, type Finding, says, saysAny } from './finding.ts';

const TAKES_AWAY = new Set('giảm bớt mất gọn bỏ cắt xóa xoá hụt'.split(' '));

/** Between the verb and the number: "giảm hẳn đi 29 tỉnh". */
const BETWEEN = new Set(
  'đi được đúng hẳn tới tận những liền một lúc luôn tổng cộng cả thảy mất tên'.split(' '),
);

/** Tokens before the number within which the verb stands. */
const REACH = 4;

/** The numbers before and after, which no other reduction has. */
const KNOWN = new Set(['63', '34']);

/** True when tokens right before the number say that it was taken away. */
export function takesAway({ words, sentence }: ClaimContext, from: number): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - REACH); at -= 1) {
    const word = words[at] ?? '';
    if (TAKES_AWAY.has(word) || (word === 'ít' && words[at + 1] === 'đi')) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

/** "Giảm 29 tỉnh", "63 xuống 34, bớt đi 31 tỉnh": how many fewer, not how many; `silent` where the number is one of something else. */
export function reductionFinding(context: ClaimContext, count: CountSlot): Finding | 'silent' | undefined {
  if (!takesAway(context, count.from)) return undefined;
  const { facts, day, sentence } = context;
  const record = facts.countsOn('provincial-units', day).at(-1);
  const old = facts.countsOn('provincial-units', '2025-01-01').at(-1);
  const whole =
    count.national ||
    saysAny(context, sentence.from, sentence.to, KNOWN) ||
    says(context, count.to, count.to + 5, 'khỏi bản đồ');
  if (
    record === undefined ||
    old === undefined ||
    !whole ||
    !count.subjects.some((one) => PROVINCIAL.includes(one))
  )
    return 'silent';
  const fewer = old.value - record.value;
  if (fewer <= 0 || count.value < 15 || count.value > 62) return 'silent';
  const right = count.value === fewer;
  return {
    ...compared(right, 'count'),
    values: right ? {} : { claimed: String(count.value), value: String(fewer), subject: 'provincial-units' },
    record,
    from: count.from,
    to: count.to,
  };
}
