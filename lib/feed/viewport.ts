import { rectOf } from '../sites/engine/dom.ts';
import { atEnd } from './at-end.ts';
import type { Clock } from './clock.ts';
import { onScroll } from './on-scroll.ts';

/** Most elements watched by the IntersectionObserver at a time: its cost grows with their number. */
export const LIVE_TARGETS = 60;
/** So many new ones more are watched until the next choice: what a site draws anew is mostly where the person looks. */
export const SPARE_TARGETS = 20;
/** Units are read when they come this close to the visible part, in CSS pixels. */
export const MARGIN_PX = 300;
/** Most elements remembered; a page that offers more is looked at again where the person is. */
export const KNOWN_ELEMENTS = 3000;

/** Shortest time between two choices of targets, in milliseconds. */
const CHOOSE_MS = 200;

export interface ViewportOptions {
  readonly document: Document;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** `element` has come near the visible part, or has left it. */
  readonly onNear: (element: Element, near: boolean) => void;
}

export interface ViewportGate {
  add(element: Element): void;
  remove(element: Element): void;
  /** Watches nothing any more. */
  clear(): void;
  /** Elements known. */
  readonly size: number;
  /** Elements watched now. */
  readonly live: number;
}

/** Vertical distance of a box to the visible part in pixels; 0 when any of it shows. */
export function distanceToView(
  box: { readonly top: number; readonly bottom: number },
  height: number,
): number {
  if (box.bottom < 0) return -box.bottom;
  return box.top > height ? box.top - height : 0;
}

/** The same of an element on a page; infinite when it has no box: such are kept, but never before anything that shows. */
export function distanceOf(element: Element, { documentElement }: Document): number {
  const box = rectOf(element);
  return box.width + box.height > 0
    ? distanceToView(box, documentElement.clientHeight)
    : Number.POSITIVE_INFINITY;
}

/**
 * Tells which elements are near the visible part. At most `LIVE_TARGETS` are watched: the nearest ones, chosen anew
 * while the person scrolls. Distances are measured only when there are more elements than targets.
 */
export function createViewportGate({ document, clock, signal, onNear }: ViewportOptions): ViewportGate {
  const known = new Set<Element>();
  const live = new Set<Element>();
  let choosing = false;

  const options = { rootMargin: `${MARGIN_PX}px`, scrollMargin: `${MARGIN_PX}px` };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (live.has(entry.target)) onNear(entry.target, entry.isIntersecting);
    }
  }, options);

  const drop = (element: Element): void => {
    if (live.delete(element)) observer.unobserve(element);
  };

  const watch = (element: Element): void => {
    if (live.has(element)) return;
    live.add(element);
    observer.observe(element);
  };

  const choose = (): void => {
    choosing = false;
    for (const element of known) {
      if (!element.isConnected) forget(element);
    }
    if (known.size <= LIVE_TARGETS) {
      for (const element of known) watch(element);
      return;
    }
    const byDistance = [...known]
      .map((element) => ({ element, far: distanceOf(element, document) }))
      .sort((a, b) => a.far - b.far);
    const nearest = new Set(byDistance.slice(0, LIVE_TARGETS).map((item) => item.element));
    for (const element of live) {
      if (nearest.has(element)) continue;
      drop(element);
      onNear(element, false);
    }
    for (const element of nearest) watch(element);
  };

  const chooseSoon = (): void => {
    if (choosing || signal.aborted) return;
    choosing = true;
    clock.after(CHOOSE_MS, choose, signal);
  };

  const forget = (element: Element): void => {
    known.delete(element);
    drop(element);
  };

  onScroll(document, signal, () => {
    if (known.size > LIVE_TARGETS) chooseSoon();
  });
  const clear = (): void => {
    observer.disconnect();
    known.clear();
    live.clear();
  };
  atEnd(signal, clear);

  return {
    add(element) {
      if (signal.aborted || known.has(element)) return;
      known.add(element);
      if (known.size > KNOWN_ELEMENTS) {
        // The oldest one: it is the farthest back in a feed that grows at its end.
        const [oldest] = known;
        if (oldest) forget(oldest);
      }
      if (live.size < LIVE_TARGETS + SPARE_TARGETS) watch(element);
      if (live.size >= LIVE_TARGETS) chooseSoon();
    },
    remove: forget,
    clear,
    get size() {
      return known.size;
    },
    get live() {
      return live.size;
    },
  };
}
