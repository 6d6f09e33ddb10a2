/*
 * Chromium lets an orphaned script run on, so that it can tidy up after itself. Firefox stops it at once and for good
 * when the extension is updated, disabled or removed: what it has put on the page stays, frozen. Two things see to it,
 * and only the scripts for Firefox carry them.
 */
import { atEnd } from './at-end.ts';

/** What a browser that stops scripts silently needs. */
export interface SilentEnd {
  readonly hideWhenStopped: typeof hideWhenStopped;
  readonly removeStoppedLayers: typeof removeStoppedLayers;
}

/** So long, in milliseconds, does the layer stay in sight after the last beat. */
const LIFE_MS = 5000;
const BEAT_MS = 1500;

/** Hides `ground` by itself soon after the script has stopped: a clock of the page's own that each beat sets back. */
export function hideWhenStopped(ground: HTMLElement, signal: AbortSignal): void {
  const end = ground.animate([{ visibility: 'hidden' }, { visibility: 'hidden' }], {
    delay: LIFE_MS,
    duration: 1,
    fill: 'forwards',
  });
  const beat = setInterval(() => {
    end.currentTime = 0;
  }, BEAT_MS);
  atEnd(signal, () => {
    clearInterval(beat);
    end.cancel();
  });
}

/** Takes away the layer of a script that was stopped before this one started: Firefox shows closed roots to extensions. */
export function removeStoppedLayers(document: Document): void {
  for (const child of [...document.documentElement.children]) {
    const root: unknown = Reflect.get(child, 'openOrClosedShadowRoot');
    const isBare =
      child.localName === 'div' && child.attributes.length === 0 && child.childNodes.length === 0;
    if (isBare && root instanceof ShadowRoot && root.querySelector('.ground') !== null) child.remove();
  }
}
