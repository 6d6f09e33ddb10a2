import { atEnd } from './at-end.ts';
import { type Clock, startSlice } from './clock.ts';

export interface WorkQueue {
  /** Adds a piece of work. The same key waits once: later work replaces earlier work in its place. */
  add(key: object, work: () => void): void;
  /** The same, but when `wait` is over, and at once: what it adds is done there too. For work that asks for places. */
  addAfter(wait: Clock['painted'], key: object, work: () => void): void;
  /** Stops after the piece in hand; what waits is kept. */
  pause(): void;
  resume(): void;
  /** Pieces waiting. */
  readonly size: number;
}

export interface WorkQueueOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** A piece of work threw. */
  readonly onError: (error: unknown) => void;
}

/**
 * Does work in slices of `SLICE_MS`, each in its own task, so that the page keeps its frames however much waits.
 * At least one piece is done per slice, otherwise a slow clock would starve the queue.
 */
export function createWorkQueue({ clock, signal, onError }: WorkQueueOptions): WorkQueue {
  const waiting = new Map<object, () => void>();
  let scheduled = false;
  let working = false;
  let paused = false;

  const schedule = (): void => {
    if (scheduled || working || paused || waiting.size === 0 || signal.aborted) return;
    scheduled = true;
    clock.soon(() => {
      scheduled = false;
      drain();
    }, signal);
  };

  const drain = (): void => {
    if (paused) return;
    working = true;
    const over = startSlice(clock);
    for (const [key, work] of waiting) {
      waiting.delete(key);
      try {
        work();
      } catch (error) {
        onError(error);
      }
      if (over() || paused || signal.aborted) break;
    }
    working = false;
    schedule();
  };

  atEnd(signal, () => waiting.clear());

  return {
    add(key, work) {
      if (signal.aborted) return;
      waiting.set(key, work);
      schedule();
    },
    addAfter(wait, key, work) {
      wait(() => {
        waiting.set(key, work);
        drain();
      }, signal);
    },
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
      schedule();
    },
    get size() {
      return waiting.size;
    },
  };
}
