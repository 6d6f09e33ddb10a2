import { REGION } from './count-scope.ts';
import { type ClaimContext, compared, type Finding, has, remembers, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';
import { BOUNDS, nounAt, PLAIN } from './number-of.ts';

const NUMBER = gate(['số']);

/** "… mới là con số", "… là đúng số", "… chính là tổng số" right behind the number, up to the noun. */
const IS_NUMBER = /^(?:(?:mới|chính|đúng|cũng|đã) )?là (?:(?:con|tổng|đúng|cái) )?số(?: lượng)?(?: các)?$/u;

const FURTHEST = 7;

/** "36 là số tỉnh thành hiện nay": a number told as that of what stands behind it. */
export function numberIsFindings(context: ClaimContext): Finding[] {
  if (isShut(context, NUMBER) || isShut(context, FIGURES)) return [];
  const { words, sentence, reading, facts, day } = context;
  for (let at = sentence.from; at + 3 < sentence.to; at += 1) {
    if (reading.text.tokens[at]?.kind !== 'number') continue;
    const value = Number((words[at] ?? '').replaceAll('.', ''));
    let number = at + 1;
    while (number < at + FURTHEST && words[number] !== 'số') number += 1;
    let start = number + 1;
    if (words[start] === 'lượng') start += 1;
    if (words[start] === 'các') start += 1;
    const noun = nounAt(words, start);
    if (noun === undefined || !IS_NUMBER.test(words.slice(at + 1, start).join(' '))) continue;
    const [least, most] = BOUNDS.get(noun[1]) ?? [1, 0];
    if (!(value >= least && value <= most)) continue;
    let to = start + noun[0].length;
    while (to < sentence.to && PLAIN.has(words[to] ?? '') && /\p{L}/u.test(words[to] ?? '')) to += 1;
    if (to < sentence.to - 1 && /[\p{L}\d]/u.test(words[to] ?? '') && !ENDS.has(words[to] ?? '')) continue;
    if (has(context, 'tell/foreign') || remembers(context, at, to) || saysAny(context, at, to, PART))
      return [];
    if (saysAny(context, sentence.from, sentence.to, REGION)) return [];
    const record = facts.countsOn(noun[1], day).at(-1);
    if (record === undefined) return [];
    const right = facts.countsOn(noun[1], day).some((one) => one.value === value);
    const values = right ? {} : { claimed: String(value), value: String(record.value), subject: noun[1] };
    return [{ ...compared(right, 'count'), values, record, from: at, to }];
  }
  return [];
}

/** Of a part of them, or of what was. */
const PART = new Set('không phải bị giữ đổi đời hình mới trước cũ'.split(' '));

const ENDS = new Set(
  'nha nhé nghen nhen nè đó đấy ạ mà chứ rồi thôi chị anh em bạn bác cô chú con'.split(' '),
);
