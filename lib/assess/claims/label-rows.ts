import { MERGED_FROM } from '../facts.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { agrees, isFormer, labels, merger } from './verdict.ts';

/** Last words of a label for what is, and for what was, before its colon. */
const IS = new Set(['mới', 'nay', 'giờ']);
const WAS = new Set(['cũ', 'trước', 'đây', 'xưa', 'kia']);

const OF_UNITS = new Set(['tên', 'tỉnh', 'danh', 'gọi']);

/** "Tỉnh mới :" right before tokens from `from` on. */
function labelBefore(words: readonly string[], from: number, last: ReadonlySet<string>): boolean {
  // "Tỉnh cũ A – tỉnh mới B": no colon, and the noun right before the label.
  if (last.has(words[from - 1] ?? '') && NEW_OR_OLD.has(words[from - 1] ?? ''))
    return words[from - 2] === 'tỉnh' || words[from - 2] === 'tên';
  const colon = words[from - 1] === 'tỉnh' ? from - 2 : from - 1;
  const label = words[colon - 1] ?? '';
  if (words[colon] !== ':' || !last.has(label)) return false;
  // "Địa chỉ mới: …", "chi nhánh cũ: …" name no unit.
  return (label !== 'mới' && label !== 'cũ') || OF_UNITS.has(words[colon - 2] ?? '');
}

const NEW_OR_OLD = new Set(['mới', 'cũ']);

const COLON = gate([':', 'mới']);

/** "Tên cũ: Vĩnh Phúc. Tên mới: Phú Thọ", "Trước: Quảng Bình. Nay: Quảng Trị": two labelled names, also over two sentences. */
export function labelRowFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, COLON)) return [];
  const { words, reading, facts, day } = context;
  if (day < MERGED_FROM) return [];
  for (const now of mentions) {
    if (now.kind !== 'unit' || !facts.units.has(now.id) || !labelBefore(words, now.from, IS)) continue;
    const was = reading.slots.provinces
      .filter((slot) => slot.to <= now.from && now.from - slot.to <= 7 && !slot.viaTag)
      .at(-1);
    if (was === undefined || !labelBefore(words, was.from, WAS)) continue;
    const before: Mention = {
      from: was.from,
      to: was.to,
      kind: 'unit',
      id: was.unitId,
      era: was.era,
      prefixed: was.prefix !== undefined,
      townId: undefined,
    };
    const became = facts.unitOf(was.unitId);
    const record = became === undefined || !isFormer(context, before) ? undefined : facts.unitOn(became, day);
    if (record === undefined) continue;
    const verdict =
      became === now.id ? agrees(record) : merger(context, record, labels(context, [before, now]));
    return [{ ...verdict, from: was.from, to: now.to }];
  }
  return [];
}
