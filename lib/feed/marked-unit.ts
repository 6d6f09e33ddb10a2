import type { ShownMark } from '../messages/shown-marks.ts';
import type { Unit } from '../sites/contract.ts';

/** A unit of the page with what was noticed in it. */
export interface MarkedUnit {
  /** The unit's element, as the adapter found it. */
  readonly element: Element;
  readonly unit: Unit;
  /** The most pressing first. */
  readonly marks: readonly ShownMark[];
}
