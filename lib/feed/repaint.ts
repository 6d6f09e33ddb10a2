import type { Clock } from './clock.ts';

/** Scrolling counts as over after this pause. */
const SETTLE_MS = 120;
/** Pages move things without telling; while there is something in view to keep in place, it is compared this often. */
const HEARTBEAT_MS = 150;

/** When to compare our marks with the page. */
export interface Repaint {
  /** Something is there to be shown: in the next task, so that the next frame has it. */
  now(): void;
  /**
   * Something may have moved: after the paint, when its place is known without laying the page out for it.
   * Nothing counts as at rest for a while.
   */
  changed(): void;
  /**
   * Something scrolls. What would be seen to lag behind (marks in an inner scroller, a card) is compared in the frame
   * itself. While the document scrolls, marks move along by themselves: those that come are compared with all units.
   */
  scrolled(inFrame: boolean): void;
}

export interface RepaintOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Whether there is anything to compare. */
  readonly hasWork: () => boolean;
  /** @param settled whether nothing scrolls; returns whether any of it may be in view */
  readonly paint: (settled: boolean) => boolean;
}

type Wait = Clock['soon'];

/** At most one comparison of each kind waits, and a slow heartbeat goes on while there is work. */
export function createRepaint({ clock, signal, hasWork, paint }: RepaintOptions): Repaint {
  const waiting = new Set<Wait>();
  let settleAt = 0;

  // Asks for no frame: on a page at rest none is drawn.
  const heartbeat: Wait = (task) => clock.after(HEARTBEAT_MS, task, signal);

  const compare = (wait: Wait): void => {
    if (waiting.has(wait) || !hasWork()) return;
    waiting.add(wait);
    wait(() => {
      waiting.delete(wait);
      if (!hasWork()) return;
      const settled = clock.now() >= settleAt;
      // What is out of view is compared with the places of all units.
      if ((!settled && wait === heartbeat) || paint(settled)) compare(heartbeat);
    }, signal);
  };

  /** Something moves: it does not rest for a while. */
  const moved = (wait?: Wait): void => {
    settleAt = clock.now() + SETTLE_MS;
    if (wait) compare(wait);
  };

  return {
    now: () => compare(clock.soon),
    changed: () => moved(clock.painted),
    scrolled: (mustFollow) => moved(mustFollow ? clock.frame : undefined),
  };
}
