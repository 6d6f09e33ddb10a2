import type { Health, HealthReason } from '../messages/types.ts';
import type { NotReadableReason, ReadResult } from '../sites/contract.ts';

/** How long a page may take to show its first unit before that counts as a fault, in milliseconds. */
const WAIT_MS = 10_000;
/** Fewer reads than this say nothing about the page. */
const ENOUGH = 5;
const FAILED_SHARE = 0.4;
const FALLBACK_SHARE = 0.8;

/** Reasons that are no fault: the unit is not there yet, says nothing, or must not be read. */
const HARMLESS: readonly NotReadableReason[] = ['empty', 'loading', 'hidden', 'private'];

export interface PageHealth {
  /** Starts anew: another page. */
  reset(now: number): void;
  /** The outcome of reading the unit at `element`; the latest outcome of each element counts. */
  note(element: Element, result: ReadResult): void;
  /** State at `now`, milliseconds of the same clock as `reset`. */
  state(now: number, found: number): { readonly health: Health; readonly reason?: HealthReason };
  readonly unitsRead: number;
}

type Outcome = 'read' | 'read-by-text' | 'failed';

/** Counts how well the page can be read. Keeps outcomes only, no text and no identity. */
export function createPageHealth(): PageHealth {
  let since = 0;
  let outcomes = new WeakMap<Element, Outcome>();
  const counts = { read: 0, 'read-by-text': 0, failed: 0 };

  return {
    reset(now) {
      since = now;
      outcomes = new WeakMap();
      counts.read = 0;
      counts['read-by-text'] = 0;
      counts.failed = 0;
    },
    note(element, result) {
      if (!result.ok && HARMLESS.includes(result.reason)) return;
      const outcome = result.ok ? (result.unit.keyFrom === 'site' ? 'read' : 'read-by-text') : 'failed';
      const before = outcomes.get(element);
      if (before === outcome) return;
      if (before) counts[before] -= 1;
      counts[outcome] += 1;
      outcomes.set(element, outcome);
    },
    state(now, found) {
      const read = counts.read + counts['read-by-text'];
      const total = read + counts.failed;
      if (total === 0) {
        if (found > 0 || now - since < WAIT_MS) return { health: 'waiting' };
        return { health: 'unreadable', reason: 'no-units' };
      }
      if (total >= ENOUGH && read === 0) return { health: 'unreadable', reason: 'no-text' };
      if (total >= ENOUGH && counts.failed / total > FAILED_SHARE) {
        return { health: 'degraded', reason: 'no-text' };
      }
      if (read >= ENOUGH && counts['read-by-text'] / read > FALLBACK_SHARE) {
        return { health: 'degraded', reason: 'fallback-keys' };
      }
      return { health: 'ok' };
    },
    get unitsRead() {
      return counts.read + counts['read-by-text'];
    },
  };
}
