import type { ClaimContext } from './finding.ts';

/** Where the clause that ends the frame ends. */
export function clauseEnd(context: ClaimContext, from: number, reach: number): number {
  for (let at = from; at < from + reach; at += 1)
    if ([',', ';', '(', ')', '–', '-', ':'].includes(context.words[at] ?? '')) return at;
  return from + reach;
}

/** Where the clause that holds the beginning of the frame begins. */
export function clauseStart(context: ClaimContext, to: number, reach: number): number {
  for (let at = to - 1; at >= to - reach; at -= 1)
    if ([',', ';', '(', ')', '–', ':'].includes(context.words[at] ?? '')) return at;
  return to - reach;
}
