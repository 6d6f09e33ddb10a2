/**
 * The only source of time in the content script. One clock, because a deadline taken from one clock and compared
 * with another never trips and nobody notices.
 */
export interface Clock {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
  /** Runs `task` in a later task, unless aborted before. */
  soon(task: () => void, signal: AbortSignal): void;
  /** Runs `task` after `ms` milliseconds, unless aborted before. */
  after(ms: number, task: () => void, signal: AbortSignal): void;
  /** Runs `task` before the next paint, unless aborted before. Does not run while the tab is hidden. */
  frame(task: () => void, signal: AbortSignal): void;
  /** Runs `task` when the browser has nothing else to do, at the latest after `IDLE_MS`, unless aborted before. */
  idle(task: () => void, signal: AbortSignal): void;
  /**
   * Runs `task` after the next paint, unless aborted before: the page is laid out then, and asking for
   * places is cheap. To be called where the page changes: the frame that it waits for is then due anyway.
   */
  painted(task: () => void, signal: AbortSignal): void;
}

/** A page that is never idle is looked at all the same after so long, in milliseconds. */
const IDLE_MS = 50;

/** Longest stretch of work in one task, in milliseconds. */
export const SLICE_MS = 4;

/** Starts a slice: the returned function tells whether its time is over. */
export function startSlice(clock: Clock, ms = SLICE_MS): () => boolean {
  const end = clock.now() + ms;
  return () => clock.now() >= end;
}

/**
 * The browser's clock. Tasks of an aborted signal are passed over when their time comes: taking each timer back would
 * cost a listener for every one of the thousands that simply run.
 */
export function browserClock(window: Window): Clock {
  const unlessEnded =
    (start: (run: () => void) => void): Clock['soon'] =>
    (task, signal) => {
      if (signal.aborted) return;
      start(() => {
        if (!signal.aborted) task();
      });
    };
  const frame = unlessEnded((run) => window.requestAnimationFrame(run));
  const soon = unlessEnded((run) => window.setTimeout(run));
  return {
    now: () => window.performance.now(),
    soon,
    after: (ms, task, signal) => unlessEnded((run) => window.setTimeout(run, ms))(task, signal),
    frame,
    idle: unlessEnded((run) => window.requestIdleCallback(run, { timeout: IDLE_MS })),
    painted: (task, signal) => frame(() => soon(task, signal), signal),
  };
}
