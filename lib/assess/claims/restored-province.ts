import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { BEFORE_SUBJECT } from './opens-clause.ts';
import { isFormer, unchanged } from './verdict.ts';

const LIGHT = new Set(
  'đã vừa được chính thức mới lại thì giờ nay cũng tỉnh mình nhà nước cho rồi cũ'.split(' ').concat(''),
);

const AGAIN = new Set(['lập lại', 'tái lập', 'khôi phục', 'phục hồi']);

const DONE = new Set(['đã', 'vừa', 'được', 'rồi', 'chính', 'mới', 'giờ', 'nay', 'từ']);

const NOT_TOLD = new Set(
  'không chưa nên nếu lỡ giá ước sẽ sắp dự đề xin muốn hay bao sao mong đừng tưởng kỷ niệm ngày'.split(' '),
);

/** "Tách ra (lại) thành tỉnh riêng", "tách ra đứng riêng", "là tỉnh riêng" at `at`: one past it, or 0. */
function apartAt(words: readonly string[], at: number): number {
  // "… giờ là tỉnh riêng lại rồi".
  if (words[at] === 'là' || words[at] === 'thành') {
    const to = words[at + 1] === 'một' ? at + 2 : at + 1;
    return words[to] === 'tỉnh' && words[to + 1] === 'riêng' ? to + 2 : 0;
  }
  if (words[at] !== 'tách') return 0;
  // "… được tách lại thành tỉnh".
  if (/^(?:ra )?lại thành (?:một )?tỉnh(?: |$)/u.test(words.slice(at + 1, at + 6).join(' '))) return at + 4;
  const own = words.slice(at + 1, at + 8).indexOf('riêng');
  if (own < 1) return 0;
  const said = words.slice(at + 1, at + 1 + own);
  return said.every((word) => APART.has(word)) ? at + own + 2 : 0;
}

const APART = new Set([
  'ra',
  'lại',
  'thành',
  'một',
  'tỉnh',
  'đứng',
  'làm',
  'là',
  'trở',
  'về',
  'ở',
  'như',
  'cũ',
  '',
]);

const RESTORES = gate(['lập', 'phục', 'riêng', 'tách']);

/** "Tỉnh Hậu Giang được lập lại từ 1/10/2026", "Bình Định được tách ra lại thành tỉnh riêng rồi". */
export function restoredProvinceFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, RESTORES)) return [];
  const { facts, words, sentence, day, reading } = context;
  if (day < MERGED_FROM) return [];
  for (const unit of mentions) {
    if (unit.kind !== 'unit' || !isFormer(context, unit)) continue;
    let at = unit.to;
    while (at < Math.min(sentence.to, unit.to + 5) && LIGHT.has(words[at] ?? '')) at += 1;
    const again = unit.prefixed && AGAIN.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) ? at + 2 : 0;
    const to = again > 0 ? again : apartAt(words, at);
    if (to === 0 || to > sentence.to) continue;
    const head = unit.from > sentence.from ? (words[unit.from - 1] ?? '') : '';
    if (/\p{L}/u.test(head) && !BEFORE_SUBJECT.has(head)) continue;
    if (!saysAny(context, unit.to, at, DONE) && !saysAny(context, to, to + 2, DONE)) continue;
    if (saysAny(context, unit.from - 4, to + 2, NOT_TOLD) || remembers(context, unit.from, to)) continue;
    if (inSentence(reading.slots.dates, sentence).some((date) => (date.start ?? day) < MERGED_FROM)) continue;
    const record = facts.unitOn(facts.unitOf(unit.id) ?? '', day);
    if (record === undefined) continue;
    return [
      {
        ...unchanged(record, facts.nameOf(unit.id), false),
        from: unit.from,
        to,
      },
    ];
  }
  return [];
}
