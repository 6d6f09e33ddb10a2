import type { ClaimContext } from './finding.ts';

/** A decision to come: a plan of its own, of which no record speaks. */
const DECIDES = new Set(['chốt', 'duyệt', 'án', 'trình', 'hoạch', 'tiêu', 'sắp', 'quyết']);

/** "Chốt lại: …" sums up, "chốt đơn" sells. */
const NO_DECISION = new Set(['lại', 'đơn', 'sale', 'sổ']);

/** True when tokens `[from, to)` tell of a decision that is still to come. */
export function decides(context: ClaimContext, from: number, to: number): boolean {
  const { words, sentence } = context;
  for (let at = Math.max(sentence.from, from); at < Math.min(sentence.to, to); at += 1) {
    const word = words[at] ?? '';
    if (!DECIDES.has(word)) continue;
    if (word === 'chốt' && NO_DECISION.has(words[at + 1] ?? '')) continue;
    if (word === 'án' && words[at - 1] === 'đáp') continue;
    return true;
  }
  return false;
}
