import type { ClaimContext, Finding } from './finding.ts';
import { wordSet } from './word-set.ts';

/** Before "hay" they make it a verb: "mới hay", "ai hay". */
const LEARNS = wordSet('mới vừa ai được mà giờ nay càng cũng rất quá không');

/** What was planned before something else was chosen. */
const FIRST =
  /(?:^| )(?:(?:hồi|lúc|ban|thoạt|bữa|dạo) đầu|phương án (?:cũ|đầu|ban đầu|một|1|đầu tiên)|(?:dự thảo|bản thảo|dự kiến|bản dự thảo) (?:cũ|đầu|ban đầu|đầu tiên)|bản nháp)(?: |$)/u;

/** "… hoặc gom tiếp", "nào là A, nào là B": one of several that are put side by side. */
function offered(words: readonly string[], start: number, from: number): boolean {
  for (let at = from - 1; at > start && at >= from - 4 && words[at] !== ','; at -= 1)
    if (words[at] === 'là' && words[at - 1] === 'nào') return true;
  const last = words[from - 1] === 'là' || words[from - 1] === '' ? from - 2 : from - 1;
  if (last <= start) return false;
  return words[last] === 'hoặc' || (words[last] === 'hay' && !LEARNS.has(words[last - 1] ?? ''));
}

/** "… vì lúc đó chưa lên thành phố": why it was so then. */
function forThen(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at + 2 < to; at += 1)
    if (
      words[at] === 'vì' &&
      THEN.has(words[at + 1] ?? '') &&
      (words[at + 2] === 'đó' || words[at + 2] === 'ấy')
    )
      return true;
  return false;
}

const THEN = wordSet('lúc hồi khi thời bữa');

/** True for one of several things that are offered or listed as talk, and for what was planned at first. */
export function notChosen({ words, sentence }: ClaimContext, { from, to, rule }: Finding): boolean {
  if (offered(words, sentence.from, from) || forThen(words, from, Math.min(sentence.to, to + 5))) return true;
  if (rule !== 'differs/merger' && rule !== 'differs/future-merger' && rule !== 'differs/name') return false;
  const lead = words.slice(Math.max(sentence.from, from - 8), from);
  const comma = lead.lastIndexOf(',');
  return lead.some((word) => word === 'đầu' || word === 'án' || word === 'cũ' || word === 'nháp')
    ? FIRST.test(
        lead
          .slice(comma + 1)
          .filter((word) => word !== '')
          .join(' '),
      )
    : false;
}
