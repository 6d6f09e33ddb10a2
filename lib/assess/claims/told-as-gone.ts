import { type ClaimContext, saysAny } from './finding.ts';
import { DISTANCE } from './journey-words.ts';
import type { MergeFrame } from './merge-frame.ts';
import { isFormer } from './verdict.ts';

/** "Hà Giang không còn là tỉnh riêng, đã về Lào Cai", "dân Bình Thuận, từ ngày nhập vào A", "… do Bến Tre về A". */
export function toldAsGone(context: ClaimContext, { parts: [part], target, to }: MergeFrame): boolean {
  const { words } = context;
  if (part === undefined || target === undefined || saysAny(context, to, to + 3, DISTANCE)) return false;
  const between = words.slice(part.to, target.from).filter((word) => word !== '');
  if (SINCE_JOINED.test(between.join(' '))) return true;
  if (!isFormer(context, part)) return false;
  if (NO_MORE.test(between.join(' '))) return true;
  return CAUSES.has(words[part.from - 1] ?? '') && between.length === 1 && words[to] !== 'có';
}

const SINCE_JOINED =
  /(?:^|[ ,])(?:từ|sau|kể từ)(?: \S+){0,2} (?:nhập|gộp|nhất)(?: chung| tỉnh| lại)? (?:vào|về|với|qua|sang|theo)$/u;

const NO_MORE =
  /^(?:giờ |nay |đã )?(?:không còn|hết|thôi)(?: là| làm)?(?: một)? tỉnh(?: riêng)? , (?:mà )?(?:đã|nay|giờ|cũng)?\s?(?:về|vào|theo|sang|qua)$/u;

const CAUSES = new Set(['do', 'vì', 'bởi']);
