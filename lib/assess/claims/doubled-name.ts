import type { UnitRecord } from '../../packs/types.ts';
import { type ClaimContext, type Finding, inSentence, saysAny } from './finding.ts';
import type { MergeFrame } from './merge-frame.ts';
import { naming } from './verdict.ts';

const NAME = new Set(['tên', 'gọi']);

/** "… lấy tên Gia Lai - Bình Định": two of the old names side by side, told as the name of the one unit. */
export function doubledName(
  context: ClaimContext,
  { parts, target, from }: MergeFrame,
  record: UnitRecord,
): Finding | undefined {
  const { words, reading, sentence, facts } = context;
  if (target?.kind !== 'unit' || !/^[-–]$/u.test(words[target.to] ?? '')) return undefined;
  if (!parts.every((part) => part.to <= target.from) || !saysAny(context, target.from - 4, target.from, NAME))
    return undefined;
  const second = inSentence(reading.slots.provinces, sentence).find((name) => name.from === target.to + 1);
  if (second === undefined || facts.unitOf(second.unitId) !== record.unitId) return undefined;
  return { ...naming(record, reading.textOf(target.from, second.to)), from, to: second.to };
}
