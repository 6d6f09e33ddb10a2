import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { tellsLater } from './tells-later.ts';
import { furtherMerger } from './verdict.ts';

/** Between two units; one of `TOGETHER` has to be among them. */
const BETWEEN = new Set(
  'sẽ sắp được cho lại theo đi về với chung cùng nhà một mái tỉnh thì là cũng hẳn'.split(' '),
);

const TOGETHER = new Set(['với', 'chung', 'cùng']);
const COMES = gate(['về']);

/** Before the first unit they make it the place of somebody or something. */
const FROM = new Set(
  'từ ở bên em anh chị tôi tui mình khách đội xe hàng dân người con đoàn chuyến tàu bay rời vợ chồng'.split(
    ' ',
  ),
);

const NOT_TOLD = new Set('nếu lỡ giá ước mong không chưa đừng tưởng nên hay tin đồn bịa'.split(' '));

/** "Tây Ninh về với TP.HCM từ 1/1/2027": two of today's units told as one at a time to come, without a verb of merging. */
export function joinedLaterFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, COMES)) return [];
  const { facts, words, sentence, day } = context;
  const policy = facts.policies.get('no-further-merger');
  if (policy === undefined || day < policy.validFrom) return [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const one = mentions[k];
    const other = mentions[k + 1];
    if (one?.kind !== 'unit' || other?.kind !== 'unit' || one.id === other.id) continue;
    if (!facts.units.has(one.id) || !facts.units.has(other.id)) continue;
    const between = words.slice(one.to, other.from);
    if (!between.includes('về') || !between.some((word) => TOGETHER.has(word))) continue;
    if (!between.every((word) => BETWEEN.has(word))) continue;
    if (saysAny(context, one.from - 2, one.from, FROM) || saysAny(context, sentence.from, other.to, NOT_TOLD))
      continue;
    if (tellsLater(context)) return [{ ...furtherMerger(policy), from: one.from, to: other.to }];
  }
  return [];
}
