import type { MarkKind } from '../assess/types.ts';
import type { ExplainedMark } from '../messages/engine.ts';
import type { Unit } from '../sites/contract.ts';

/** A unit of the page with what was noticed in it. */
export interface MarkedUnit {
  /** The unit's element, as the adapter found it. */
  readonly element: Element;
  readonly unit: Unit;
  readonly marks: readonly ExplainedMark[];
}

/** Order of badges and of sections in the card: the most pressing first. */
const ORDER: readonly MarkKind[] = ['scam', 'differs', 'unsourced'];

export function byUrgency(marks: readonly ExplainedMark[]): readonly ExplainedMark[] {
  return [...marks].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
