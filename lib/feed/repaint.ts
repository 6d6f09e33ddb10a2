import type { Clock } from './clock.ts';

/** Scrolling counts as over after this pause. */
const SETTLE_MS = 120;
/** Pages move things without telling; while there is something to keep in place, it is compared this often. */
const HEARTBEAT_MS = 150;

/** When to compare our marks with the page. */
export interface Repaint {
  /** Before the next paint. */
  soon(): void;
  /** The page scrolls or changes: before the next paint, and once more when it rests. */
  scrolled(): void;
}

export interface RepaintOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Whether there is anything to compare. */
  readonly hasWork: () => boolean;
  /** @param settled whether nothing scrolls */
  readonly paint: (settled: boolean) => void;
}

/** One comparison a frame at most, one more when scrolling ends, and a slow heartbeat while there is work. */
export function createRepaint({ clock, signal, hasWork, paint }: RepaintOptions): Repaint {
  let frameWaits = false;
  let settleAt = 0;
  let settleWaits = false;
  let beating = false;

  const settleSoon = (): void => {
    if (settleWaits) return;
    settleWaits = true;
    clock.after(
      Math.max(0, settleAt - clock.now()),
      () => {
        settleWaits = false;
        soon();
      },
      signal,
    );
  };

  const run = (): void => {
    frameWaits = false;
    if (!hasWork()) return;
    const settled = clock.now() >= settleAt;
    paint(settled);
    if (!settled) settleSoon();
  };

  const beat = (): void => {
    beating = hasWork();
    if (!beating) return;
    // Not in a frame: on a page at rest none is drawn, and where nothing has moved none is asked for. While it scrolls,
    // each of its frames is compared anyway.
    if (!frameWaits && clock.now() >= settleAt) paint(true);
    clock.after(HEARTBEAT_MS, beat, signal);
  };

  const soon = (): void => {
    if (frameWaits || !hasWork()) return;
    frameWaits = true;
    clock.frame(run, signal);
    if (beating) return;
    beating = true;
    clock.after(HEARTBEAT_MS, beat, signal);
  };

  return {
    soon,
    scrolled() {
      settleAt = clock.now() + SETTLE_MS;
      soon();
    },
  };
}
