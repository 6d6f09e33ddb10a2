import type { BadgeHit, Badges } from './badges.ts';
import type { Clock } from './clock.ts';
import type { Layer } from './layer.ts';

/** What is on the page now, to be pressed. */
export interface PointerTarget {
  readonly layer: Layer;
  readonly badges: Badges;
  readonly onBadge: (hit: BadgeHit) => void;
  /** A real press on something in the card or in the pause. */
  readonly onPane: (target: Element, event: MouseEvent) => void;
  /** A real press outside our layer. */
  readonly onOutside: () => void;
  /** Escape while the focus is in our layer. */
  readonly onEscape: () => void;
}

export interface PointerOptions {
  readonly window: Window;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly target: () => PointerTarget | undefined;
}

const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
] as const;
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Takes presses and keys that are meant for our layer before the page can see them: the listeners are in place
 * before any script of the page runs. Badges have no pointer surface of their own (see badges.ts), so presses are
 * matched with their boxes here. Only real events count; a press on a badge that is not armed yet goes to the page.
 */
export function listenToPointer({ window, clock, signal, target }: PointerOptions): void {
  /** The press under way began on an armed badge: all its events are ours, or none. */
  let isOurs = false;
  let moveWaits = false;
  let x = 0;
  let y = 0;

  const onPress = (event: MouseEvent): void => {
    const ours = target();
    if (!ours || !event.isTrusted) return;
    const { layer, badges } = ours;
    const inLayer = event.target === layer.host;
    // A key or a screen reader presses the button itself, which has a listener of its own.
    if (event.type === 'click' && event.detail === 0) return;
    const badge = badges.count > 0 ? badges.hit(event.clientX, event.clientY) : undefined;
    const inside = inLayer ? layer.root.elementFromPoint(event.clientX, event.clientY) : null;
    if (inside?.closest('.pane')) {
      event.stopImmediatePropagation();
      if (event.type === 'click') ours.onPane(inside, event);
      return;
    }
    if (event.type === 'pointerdown') isOurs = badge !== undefined;
    if (badge && isOurs && event.button === 0) {
      event.stopImmediatePropagation();
      event.preventDefault();
      if (event.type === 'click') ours.onBadge(badge);
      return;
    }
    if (inLayer) event.stopImmediatePropagation();
    else if (event.type === 'pointerdown') ours.onOutside();
  };

  const onMove = (event: PointerEvent): void => {
    const ours = target();
    if (!ours || ours.badges.count === 0 || !event.isTrusted || event.pointerType === 'touch') return;
    x = event.clientX;
    y = event.clientY;
    if (moveWaits) return;
    moveWaits = true;
    clock.frame(() => {
      moveWaits = false;
      target()?.badges.hover(x, y);
    }, signal);
  };

  const onKey = (event: KeyboardEvent): void => {
    const ours = target();
    if (!ours || event.target !== ours.layer.host) return;
    // The site's shortcuts must not fire while somebody uses our card; default actions (Tab, Enter) stay.
    event.stopImmediatePropagation();
    if (event.isTrusted && event.type === 'keydown' && event.key === 'Escape') ours.onEscape();
  };

  for (const type of PRESSES) window.addEventListener(type, onPress, { capture: true, signal });
  for (const type of KEYS) window.addEventListener(type, onKey, { capture: true, signal });
  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
}
