import type { Candidate, UnitKind } from '../contract.ts';
import { isBefore } from './dom.ts';

/** Gathers candidates, each element once (the first strategy that found it wins), and gives them in document order. */
export class CandidateList {
  readonly #byElement = new Map<Element, Candidate>();

  add(element: Element | null, kind: UnitKind, strategy: string): void {
    if (element !== null && !this.#byElement.has(element)) {
      this.#byElement.set(element, { element, kind, strategy });
    }
  }

  has(element: Element): boolean {
    return this.#byElement.has(element);
  }

  get size(): number {
    return this.#byElement.size;
  }

  inOrder(): readonly Candidate[] {
    return [...this.#byElement.values()].sort((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
  }
}

/** `result()`, or `otherwise` when a hostile page made it throw. */
export function orElse<T>(otherwise: T, result: () => T): T {
  try {
    return result();
  } catch {
    return otherwise;
  }
}
