import { rectOf } from '../sites/engine/dom.ts';
import type { Clock } from './clock.ts';
import { onScroll } from './on-scroll.ts';
import type { WorkQueue } from './work-queue.ts';

/** Units within so many screens of the visible part are near: their texts cross to the worker before they show. */
export const NEAR_SCREENS = 1;
/** A near unit stays so until it is farther away than so many screens. */
export const FAR_SCREENS = 2;
/** Pages move things without telling; places are compared at least this often, in milliseconds. */
const HEARTBEAT_MS = 500;
/** Most elements remembered; a page that offers more is looked at again where the person is. */
export const KNOWN_ELEMENTS = 1000;

/** Shortest time between two looks, in milliseconds, and at least so many times as long as the last one took. */
const LOOK_MS = 64;
const LOOK_REST = 20;

export interface ViewportOptions {
  readonly document: Document;
  readonly clock: Clock;
  readonly queue: WorkQueue;
  readonly signal: AbortSignal;
  /** `element` has come near the visible part, or has left it. */
  readonly onNear: (element: Element, near: boolean) => void;
  /** All places have been compared. */
  readonly onLooked: () => void;
}

export interface ViewportGate {
  add(element: Element): void;
  remove(element: Element): void;
  /** Compares the places of what was added since the last time. The page should be laid out. */
  settle(): void;
  /** Watches nothing any more. */
  clear(): void;
}

/** Distance of a box to the visible part in pixels, along one side; 0 when any of it shows. */
export function distanceToView(start: number, end: number, size: number): number {
  return Math.max(0, -end, start - size);
}

/** The same of an element on a page; infinite when it has no box: such are kept, but never before anything that shows. */
export function distanceOf(element: Element, { documentElement }: Document): number {
  const { left, top, right, bottom, width, height } = rectOf(element);
  if (width + height === 0) return Number.POSITIVE_INFINITY;
  const { clientWidth, clientHeight } = documentElement;
  return Math.max(distanceToView(left, right, clientWidth), distanceToView(top, bottom, clientHeight));
}

/**
 * Tells which elements are near the visible part. Places are asked for when something has moved, after the paint: an
 * IntersectionObserver asks for them in each frame, and for frames of its own.
 */
export function createViewportGate({
  document,
  clock,
  queue,
  signal,
  onNear,
  onLooked,
}: ViewportOptions): ViewportGate {
  /** Elements, and whether they are near; undefined before they were compared. */
  const known = new Map<Element, boolean | undefined>();
  let waits = false;
  let beats = false;
  let notBefore = 0;

  /** @param isNew only those that were never compared */
  const compare = (isNew = false): void => {
    const screen = document.documentElement.clientHeight;
    for (const [element, near] of known) {
      if (isNew && near !== undefined) continue;
      if (!element.isConnected) {
        known.delete(element);
        continue;
      }
      const isNear = distanceOf(element, document) <= (near ? FAR_SCREENS : NEAR_SCREENS) * screen;
      if (isNear === near) continue;
      known.set(element, isNear);
      if (isNear || near) onNear(element, isNear);
    }
  };

  const look = (): void => {
    waits = false;
    const start = clock.now();
    compare();
    const now = clock.now();
    notBefore = now + Math.max(LOOK_MS, (now - start) * LOOK_REST);
    onLooked();
    beat();
  };

  const lookSoon = (): void => {
    if (waits || known.size === 0) return;
    waits = true;
    const afterPaint = (): void => queue.addAfter(clock.painted, known, look);
    const wait = notBefore - clock.now();
    if (wait > 0) clock.after(wait, afterPaint, signal);
    else afterPaint();
  };

  const beat = (): void => {
    if (beats || known.size === 0) return;
    beats = true;
    clock.after(
      HEARTBEAT_MS,
      () => {
        beats = false;
        if (clock.now() > notBefore) lookSoon();
        beat();
      },
      signal,
    );
  };

  onScroll(document, signal, lookSoon);

  return {
    add(element) {
      if (known.has(element)) return;
      known.set(element, undefined);
      if (known.size > KNOWN_ELEMENTS) {
        // The oldest one: it is the farthest back in a feed that grows at its end.
        const [oldest] = known.keys();
        if (oldest) known.delete(oldest);
      }
    },
    remove: (element) => known.delete(element),
    settle() {
      compare(true);
      beat();
    },
    clear: () => known.clear(),
  };
}
