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
  /**
   * Runs `task` when what has just changed is painted, as far as can be told, unless aborted before: the page is laid
   * out then, and asking for places is cheap. Asks for no frame: not even where one is due does that come for nothing.
   */
  painted(task: () => void, signal: AbortSignal): void;
}

/** A little longer than a frame takes, in milliseconds. */
const FRAME_MS = 17;

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
  const unlessEnded = (task: () => void, signal: AbortSignal) => (): void => {
    if (!signal.aborted) task();
  };
  const after = (ms: number, task: () => void, signal: AbortSignal): void => {
    if (!signal.aborted) window.setTimeout(unlessEnded(task, signal), ms);
  };
  return {
    now: () => window.performance.now(),
    soon: (task, signal) => after(0, task, signal),
    after,
    frame(task, signal) {
      if (!signal.aborted) window.requestAnimationFrame(unlessEnded(task, signal));
    },
    painted: (task, signal) => after(FRAME_MS, task, signal),
  };
}
