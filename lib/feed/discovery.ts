import type { SiteAdapter } from '../sites/contract.ts';
import { atEnd } from './at-end.ts';
import type { Clock } from './clock.ts';
import { onScroll } from './on-scroll.ts';
import { piecesOf } from './pieces.ts';
import { distanceOf, FAR_SCREENS } from './viewport.ts';
import type { WorkQueue } from './work-queue.ts';

/** Above this many added nodes in one batch it is cheaper to look at the whole page once than at each node. */
export const MANY_NODES = 500;
/** Above this many mutation records in one second the single records are not looked at any more. */
export const FLOOD_RECORDS = 3000;
/** So many flooded seconds in a row, and the page is given up. */
export const FLOOD_SECONDS = 90;

/** Shortest time between two looks at the whole page, in milliseconds. */
export const RESCAN_MS = 500;
/** … and longest: each look that finds nothing new doubles the time to the next. */
export const RESCAN_MOST_MS = 8000;
/** Elements that are looked at in one piece of work; a page may hold a hundred times as many. */
const PIECE = 3000;
/** A look at the whole page waits at least so many times as long as the last one took: at most 2 % of the time. */
const RESCAN_REST = 50;
/** What has left the page is forgotten after so long: it would keep all its nodes. */
export const SWEEP_MS = 1000;
/** Deepest walk from a new element to another one around it. */
const DEPTH = 80;

export interface DiscoveryOptions {
  readonly root: Document;
  readonly adapter: Pick<SiteAdapter, 'ignores'>;
  readonly clock: Clock;
  readonly queue: WorkQueue;
  readonly signal: AbortSignal;
  /** Nodes that we put on the page ourselves. */
  readonly isOurs: (node: Node) => boolean;
  /** Find units inside `root`; how many of them were not known before. */
  readonly scan: (root: ParentNode) => number;
  /** Forget what has left the page. */
  readonly sweep: () => void;
  /** The subtree of `node` changed: the unit around it, if any, must be read again. */
  readonly touched: (node: Node) => void;
  /** Something moved: positions of marks may be wrong. */
  readonly moved: () => void;
  readonly onFlood: () => void;
}

export interface Discovery {
  /** Looks at the whole page soon: it became another one. */
  rescan(): void;
}

/**
 * Watches the page for new and changed units. The observer's callback only collects; everything else happens in the
 * queue's slices.
 */
export function startDiscovery(options: DiscoveryOptions): Discovery {
  const { root, adapter, clock, queue, signal } = options;
  const added = new Set<Element>();
  const changed = new Set<Node>();
  const looked = new WeakSet<ParentNode>();
  let collecting = false;
  let rescanDue = Number.POSITIVE_INFINITY;
  let rescanFrom = 0;
  let pause = RESCAN_MS;
  let sweepWaits = false;
  let second = Number.NEGATIVE_INFINITY;
  let recordsThisSecond = 0;
  let floodedSeconds = 0;

  const isInAnother = (element: Element): boolean => {
    let above = element.parentElement;
    for (let i = 0; above && i < DEPTH; i += 1) {
      if (added.has(above)) return true;
      above = above.parentElement;
    }
    return false;
  };

  const sweepLater = (): void => {
    if (sweepWaits) return;
    sweepWaits = true;
    clock.after(
      SWEEP_MS,
      () => {
        sweepWaits = false;
        queue.add(options, options.sweep);
      },
      signal,
    );
  };

  const sort = (): void => {
    if (!collecting) return;
    collecting = false;
    for (const element of added) {
      // Sites build from the inside out: what lies in another new part is found with that one.
      if (!element.isConnected || isInAnother(element)) continue;
      looked.add(element);
      for (const piece of piecesOf(element, PIECE)) queue.add(piece, () => options.scan(piece));
    }
    for (const node of changed) options.touched(node);
    sweepLater();
    added.clear();
    changed.clear();
    // After what was found in the new parts.
    queue.add(added, options.moved);
  };

  const rescanAt = (time: number): void => {
    const due = Math.max(time, rescanFrom);
    if (signal.aborted || due >= rescanDue) return;
    rescanDue = due;
    clock.after(
      due - clock.now(),
      () => {
        // Another look was asked for sooner. The time itself tells nothing: a timer may come a fraction early.
        if (rescanDue !== due) return;
        rescanDue = Number.POSITIVE_INFINITY;
        // Where the parts stand is asked, and the page must not be laid out for that.
        queue.addAfter(clock.painted, root, scanAll);
      },
      signal,
    );
  };

  const rescanSoon = (): void => {
    pause = RESCAN_MS;
    rescanAt(clock.now());
  };
  const rescanLater = (): void => rescanAt(clock.now() + pause);

  /** Each part of the page is looked at once, and then again where the person is. */
  const scanAll = (): void => {
    // The next look waits for the end of this one.
    rescanFrom = Number.POSITIVE_INFINITY;
    // What is known to be new first: it says nothing about what single changes do not show.
    sort();
    options.sweep();
    queue.add(root, lookAtAll);
  };

  const lookAtAll = (): void => {
    const start = clock.now();
    const pieces = piecesOf(root, PIECE).filter((piece) => piece.childElementCount > 0);
    let fresh = 0;
    let took = clock.now() - start;
    const look = (): void => {
      const piece = pieces.shift();
      if (!piece) {
        pause = fresh > 0 ? RESCAN_MS : Math.min(RESCAN_MOST_MS, pause * 2);
        rescanFrom = clock.now() + Math.max(RESCAN_MS, took * RESCAN_REST);
        options.moved();
        return;
      }
      // Before the piece, which may throw.
      queue.add(pieces, look);
      // What has no box may hold anything.
      const far = piece instanceof Element && looked.has(piece) ? distanceOf(piece, root) : 0;
      if (far > root.documentElement.clientHeight * FAR_SCREENS && far < Number.POSITIVE_INFINITY) return;
      looked.add(piece);
      const from = clock.now();
      fresh += options.scan(piece);
      took += clock.now() - from;
    };
    look();
  };

  /** Counts records by second; true while there are too many to look at. */
  const flooded = (count: number): boolean => {
    const now = clock.now();
    if (now - second >= 1000) {
      const wasFlooded = recordsThisSecond > FLOOD_RECORDS && now - second < 2000;
      floodedSeconds = wasFlooded ? floodedSeconds + 1 : 0;
      second = now;
      recordsThisSecond = 0;
      if (floodedSeconds >= FLOOD_SECONDS) options.onFlood();
    }
    recordsThisSecond += count;
    return recordsThisSecond > FLOOD_RECORDS;
  };

  const collect = (records: readonly MutationRecord[]): void => {
    let nodes = 0;
    let giveWay = flooded(records.length);
    if (!giveWay) {
      for (const record of records) {
        // What counted for one change of a node counts for the next.
        if (!changed.has(record.target) && adapter.ignores(record)) continue;
        nodes += record.addedNodes.length;
        if (nodes > MANY_NODES) {
          giveWay = true;
          break;
        }
        let ours = false;
        for (const node of record.addedNodes) {
          if (options.isOurs(node)) ours = true;
          else if (node instanceof Element) added.add(node);
        }
        if (!ours) changed.add(record.target);
      }
    }
    if (giveWay) {
      added.clear();
      changed.clear();
      rescanSoon();
      return;
    }
    if (changed.size === 0 || collecting) return;
    collecting = true;
    queue.addAfter(clock.painted, changed, sort);
    rescanLater();
  };

  const observer = new MutationObserver(collect);
  observer.observe(root, { childList: true, subtree: true });
  atEnd(signal, () => observer.disconnect());
  rescanSoon();
  onScroll(root, signal, rescanLater);
  return { rescan: rescanSoon };
}
