import { type ClaimContext, saysAny } from './finding.ts';

/** A decision to come: a plan of its own, of which no record speaks. */
const DECIDES = new Set(['chốt', 'duyệt', 'án', 'trình', 'hoạch', 'tiêu', 'sắp', 'quyết']);

/** "Chốt lại: …" sums up. */
const SUMS_UP = new Set(['lại']);

/** True when tokens `[from, to)` tell of a decision that is still to come. */
export function decides(context: ClaimContext, from: number, to: number): boolean {
  const { words, sentence } = context;
  // What sums up stands before the claim: "Chốt lại: …", "chốt lại nha, …".
  let start = Math.max(sentence.from, from);
  if (words[start] === 'chốt' && SUMS_UP.has(words[start + 1] ?? '')) start += 1;
  return saysAny(context, start, to, DECIDES);
}
