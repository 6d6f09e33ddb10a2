import type { Mark, MarkKind } from '../assess/types.ts';
import type { Unit } from '../sites/contract.ts';

/** A unit of the page with what was noticed in it. */
export interface MarkedUnit {
  /** The unit's element, as the adapter found it. */
  readonly element: Element;
  readonly unit: Unit;
  readonly marks: readonly Mark[];
}

/** Order of badges and of sections in the card: the most pressing first. */
const ORDER: readonly MarkKind[] = ['scam', 'differs', 'unsourced'];

export function byUrgency(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
