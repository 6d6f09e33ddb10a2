import type { ClaimContext } from './finding.ts';
import type { Mention } from './mentions.ts';
import type { MergeFrame } from './merge-frame.ts';
import { mergeVerb } from './merge-verb.ts';

/** Before a verb of merging whose subject follows later. */
const CAUSES = new Set(['nhờ', 'vì', 'do', 'khi', 'từ', 'sau', 'bởi']);

const LIGHT = new Set(['được', 'bị', 'đã', 'khi', 'việc', 'sau', 'từ', 'ngày', 'hồi', 'lúc']);

/** Between what was merged with, and the one that was. */
const THEN = new Set([',', 'mà', 'thì', 'nên', 'tỉnh', 'nay', 'giờ', '']);

/** "Nhờ sáp nhập với Phú Yên mà Gia Lai có biển": who merged stands behind what it merged with. */
export function causedFrames(
  { words, sentence }: ClaimContext,
  mentions: readonly Mention[],
): readonly MergeFrame[] {
  const [target, part] = mentions;
  if (target?.kind !== 'unit' || part?.kind !== 'unit' || target.id === part.id) return [];
  const lead = words.slice(sentence.from, target.from);
  if (lead.length < 3 || lead.length > 8) return [];
  const start = lead.findIndex((word) => CAUSES.has(word));
  // Whole, so that "sau sáp nhập" counts as said here.
  const [verb, to] = start < 0 ? [-1, -1] : mergeVerb(lead.slice(start).filter((word) => !CAUSES.has(word)));
  const rest = lead.slice(start).filter((word) => !CAUSES.has(word));
  const preposition = rest.slice(to).filter((word) => word !== 'tỉnh');
  if (verb < 0 || !rest.slice(0, verb).every((word) => LIGHT.has(word)) || preposition.length > 1) return [];
  const between = words.slice(target.to, part.from);
  if (between.length > 3 || between.length === 0 || !between.every((word) => THEN.has(word))) return [];
  if (!between.includes(',') && !between.includes('mà')) return [];
  const frame = { negated: false, by: 'merge', from: target.from, to: part.to } as const;
  if (preposition[0] === 'với') return [{ ...frame, parts: [target, part], target: undefined, kind: 'with' }];
  if (preposition[0] === 'vào' || preposition[0] === 'về')
    return [{ ...frame, parts: [part], target, kind: 'into' }];
  return [];
}
