import { rectOf } from '../sites/engine/dom.ts';
import { atEnd } from './at-end.ts';
import { html } from './build.ts';
import type { SilentEnd } from './silent-end.ts';

/** So often is the layer put back when a page takes it away; after that the page is given up. */
export const RESTORE_ATTEMPTS = 8;

export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Holds badges, strokes and card. The host itself has no box, so its sizes tell a page nothing. */
  readonly ground: HTMLElement;
  /** Puts the layer on the page if it is not there yet. */
  attach(): void;
  /** Where the layer's point (0, 0) lies now, in viewport coordinates. */
  origin(): { readonly x: number; readonly y: number };
}

export interface LayerOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Style sheet of what stands in the layer. */
  readonly style: string;
  readonly silentEnd?: SilentEnd | undefined;
  /** The page has taken the layer away `RESTORE_ATTEMPTS` times. */
  readonly onLost: () => void;
}

/** Page styles cannot reach into the root, and sheets made this way need no permission of the page's own policy. */
function addStyle(document: Document, root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses sheets that a content script constructed for a page's document.
    const style = document.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}

/**
 * The one element that we add to a page, at the end of <html>, whatever is marked or not
 * (docs/decisions/0002-one-layer-for-all-badges.md). It carries no attribute: its own rules are `!important` inside
 * the closed root, which no style of the page can override.
 */
export function createLayer({ document, signal, style, silentEnd, onLost }: LayerOptions): Layer {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const ground = html('div', { class: 'ground' });
  root.append(ground);
  addStyle(document, root, style);
  let attached = false;
  let restored = 0;

  const isInPlace = (): boolean => host.parentNode === document.documentElement;

  const restore = (): void => {
    if (!attached || signal.aborted) return;
    const strange = host.getAttributeNames();
    if (isInPlace() && strange.length === 0) return;
    restored += 1;
    if (restored > RESTORE_ATTEMPTS) {
      onLost();
      return;
    }
    for (const name of strange) host.removeAttribute(name);
    if (!isInPlace()) document.documentElement.append(host);
  };

  const guard = new MutationObserver(restore);
  atEnd(signal, () => {
    guard.disconnect();
    host.remove();
  });

  return {
    host,
    root,
    ground,
    attach() {
      if (signal.aborted) return;
      if (attached) {
        if (!isInPlace()) restore();
        return;
      }
      attached = true;
      silentEnd?.removeStoppedLayers(document);
      document.documentElement.append(host);
      silentEnd?.hideWhenStopped(ground, signal);
      guard.observe(document.documentElement, { childList: true });
      guard.observe(host, { attributes: true });
    },
    origin() {
      const box = rectOf(ground);
      return { x: box.left, y: box.top };
    },
  };
}
