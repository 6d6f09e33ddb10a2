import { MERGED_FROM } from '../facts.ts';
import type { Hit } from '../reading.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { type ClaimContext, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { PLANS } from './plans.ts';
import { unchanged } from './verdict.ts';

/** "Bình Dương với Đồng Nai đều là thành phố trực thuộc trung ương": a unit that is no more beside one that is. */
export function formerBeside(context: ClaimContext, last: ProvinceSlot, cue: Hit): Finding[] {
  const { reading, facts, sentence, words, day } = context;
  if (day < MERGED_FROM || !/trực|ương|tw/u.test(cue.form) || words[cue.from - 1] === 'không') return [];
  const name = inSentence(reading.slots.provinces, sentence).find(
    (one) =>
      !one.viaTag &&
      !facts.units.has(one.unitId) &&
      last.from - one.to === 1 &&
      /^(?:với|và|cùng)$/u.test(words[one.to] ?? ''),
  );
  const record = name === undefined ? undefined : facts.unitOn(facts.unitOf(name.unitId) ?? '', day);
  if (name === undefined || record === undefined || remembers(context, name.from, cue.to)) return [];
  if (
    !words.slice(last.to, cue.to).some((word) => BOTH.has(word)) ||
    saysAny(context, sentence.from, cue.to + 3, PLANS)
  )
    return [];
  return [
    {
      ...unchanged(record, facts.nameOf(name.unitId), false),
      from: name.from,
      to: cue.to,
    },
  ];
}

const BOTH = new Set(['đều', 'cùng', 'giờ', 'nay', 'hiện']);
