import type { Reading, Sentence } from '../reading.ts';
import { slotsIn } from '../slots-in.ts';

const SLIPS = new Set(['nhầm', 'lộn', 'sai']);

/** "Em gõ nhầm A thành B" behind a sentence that says A: what stands there is the mended one, and meant. */
export function isMended(
  reading: Reading,
  words: readonly string[],
  sentence: Sentence,
  next: Sentence | undefined,
): boolean {
  if (next === undefined) return false;
  let slip = next.from;
  while (slip < next.to && !SLIPS.has(words[slip] ?? '')) slip += 1;
  const { provinces } = reading.slots;
  const [meant, typed] = slotsIn(provinces, Math.min(slip, next.to), next.to);
  if (meant === undefined || typed === undefined || meant.from - slip > 3) return false;
  const between = words.slice(meant.to, typed.from);
  if (!between.includes('thành') && !between.includes('ra')) return false;
  const here = slotsIn(provinces, sentence.from, sentence.to).map(({ unitId }) => unitId);
  return here.includes(meant.unitId) && !here.includes(typed.unitId);
}
