import type { Clock } from '../../../../lib/feed/clock.ts';

export interface FakeClock extends Clock {
  /** Lets `ms` milliseconds pass; tasks that come due run in order. */
  pass(ms: number): void;
  /** Time that passes without any task running: work inside a task. */
  work(ms: number): void;
  /** Tasks run so far. */
  readonly tasks: number;
}

/** A clock that stands still until told otherwise. */
export function fakeClock(): FakeClock {
  let now = 1000;
  let ran = 0;
  let order = 0;
  let waiting: { due: number; order: number; task: () => void; signal: AbortSignal }[] = [];

  const after = (ms: number, task: () => void, signal: AbortSignal): void => {
    order += 1;
    waiting.push({ due: now + ms, order, task, signal });
  };
  return {
    now: () => now,
    soon: (task, signal) => after(0, task, signal),
    frame: (task, signal) => after(16, task, signal),
    painted: (task, signal) => after(17, task, signal),
    after,
    work(ms) {
      now += ms;
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        waiting = waiting.filter((item) => !item.signal.aborted);
        const next = waiting
          .filter((item) => item.due <= end)
          .sort((a, b) => a.due - b.due || a.order - b.order)[0];
        if (!next) break;
        waiting = waiting.filter((item) => item !== next);
        now = Math.max(now, next.due);
        ran += 1;
        next.task();
      }
      now = Math.max(now, end);
    },
    get tasks() {
      return ran;
    },
  };
}
