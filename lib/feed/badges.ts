import type { MarkKind } from '../assess/types.ts';
import { isBefore, rectOf } from '../sites/engine/dom.ts';
import { ARM_MS } from './arming.ts';
import { type BadgeGroup, badgeGroup } from './badge-group.ts';
import { type Box, hasPoint } from './badge-place.ts';
import {
  type BadgePosition,
  createBadgePosition,
  createBadgeSizes,
  type Standing,
} from './badge-position.ts';
import type { Clock } from './clock.ts';
import type { Layer } from './layer.ts';
import type { MarkedUnit } from './marked-unit.ts';
import { onScroll } from './on-scroll.ts';
import { createRepaint } from './repaint.ts';

export interface BadgeHit {
  readonly marked: MarkedUnit;
  readonly kind: MarkKind;
  readonly button: HTMLElement;
}

export interface BadgesOptions {
  readonly document: Document;
  readonly layer: Layer;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The unit's text is no longer the text that was marked. */
  readonly onStale: (element: Element) => void;
  readonly onOpen: (hit: BadgeHit) => void;
  /** Positions have been compared with the page. */
  readonly onPlaced: () => void;
}

export interface Badges {
  show(marked: MarkedUnit): void;
  hide(element: Element): void;
  /** The page has changed: what may have moved is compared with it. */
  moved(): void;
  /** Compares once more, soon: the page may have moved things without telling. */
  check(): void;
  /** The armed badge at a point of the viewport. */
  hit(x: number, y: number): BadgeHit | undefined;
  /** The badges whose pointer surface is on: the pointer is over them. */
  hover(x: number, y: number): void;
  find(element: Element, kind?: MarkKind): BadgeHit | undefined;
  /** Where the badge of a unit stands now, viewport coordinates. */
  boxOf(element: Element): Box | undefined;
  readonly count: number;
  /** Marks that can be seen now. */
  readonly inView: number;
}

interface Shown extends BadgeGroup {
  readonly marked: MarkedUnit;
  readonly position: BadgePosition;
  /** The text that was marked, as the page holds it. */
  readonly rawText: string;
  box: Box | undefined;
  visibleSince: number | undefined;
}

/**
 * The badges of all marked units near the visible part. They lie in our layer at document coordinates, so the page
 * scrolls them itself, and they take no part in hit testing until the pointer is over them: a page that sweeps
 * `elementFromPoint` over its posts learns nothing.
 */
export function createBadges(options: BadgesOptions): Badges {
  const { document, layer, clock, signal } = options;
  const shown = new Map<Element, Shown>();
  const sizes = createBadgeSizes();

  const setVisible = (entry: Shown, visible: boolean): void => {
    if (entry.group.hidden !== visible) return;
    entry.group.hidden = !visible;
    entry.visibleSince = visible ? clock.now() : undefined;
    if (!visible) entry.group.classList.remove('live');
  };

  const isStale = ({ marked: { unit }, rawText }: Shown): boolean =>
    !unit.body.isConnected || unit.body.textContent !== rawText;

  const draw = (entry: Shown, found: Standing | null | undefined, origin: { x: number; y: number }): void => {
    if (found) {
      const { box, compact, dark } = found;
      entry.box = box;
      const { group } = entry;
      group.style.transform = `translate(${box.left - origin.x}px, ${box.top - origin.y}px)`;
      group.classList.toggle('compact', compact);
      group.dataset['theme'] = dark ? 'dark' : 'light';
    }
    setVisible(entry, found?.shows ?? false);
  };

  const repaint = createRepaint({
    clock,
    signal,
    hasWork: () => shown.size > 0 && document.visibilityState === 'visible',
    paint(settled) {
      const origin = layer.origin();
      // All reading before all writing: each change of turn would lay the page out again.
      const compared = [...shown.values()].map((entry) => ({
        entry,
        found: isStale(entry) ? undefined : entry.position.now(settled),
      }));
      for (const { entry, found } of compared) draw(entry, found, origin);
      for (const { entry } of compared) if (isStale(entry)) options.onStale(entry.marked.element);
      options.onPlaced();
      return compared.some(({ found }) => found !== null);
    },
  });

  const passive = { capture: true, passive: true, signal };
  onScroll(document, signal, ({ target }) =>
    repaint.scrolled(target !== document || layer.ground.querySelector('.pane,.ring') !== null),
  );
  document.addEventListener('load', repaint.changed, passive);
  document.addEventListener('visibilitychange', repaint.changed, passive);
  document.defaultView?.addEventListener(
    'resize',
    () => {
      sizes.forget();
      for (const entry of shown.values()) entry.position.forget();
      repaint.changed();
    },
    passive,
  );

  const build = (marked: MarkedUnit): Shown => {
    const group = badgeGroup(marked, (kind, button) => options.onOpen({ marked, kind, button }), signal);
    return {
      marked,
      ...group,
      position: createBadgePosition({
        document,
        host: layer.host,
        marked,
        group: group.group,
        sizesOf: sizes.of,
      }),
      rawText: marked.unit.body.textContent,
      box: undefined,
      visibleSince: undefined,
    };
  };

  /** Keeps the groups in the order of the page, so that Tab walks them in reading order. */
  const insert = (entry: Shown): void => {
    const { body } = entry.marked.unit;
    const [after] = [...shown.values()]
      .filter((other) => isBefore(body, other.marked.unit.body))
      .sort((a, b) => (isBefore(a.marked.unit.body, b.marked.unit.body) ? -1 : 1));
    layer.ground.insertBefore(entry.group, after?.group ?? null);
  };

  /** Whether a badge under the point has been seen long enough to be pressed; before that, the press is the page's. */
  const isArmedAt = ({ visibleSince, group }: Shown, x: number, y: number): boolean =>
    visibleSince !== undefined && clock.now() - visibleSince >= ARM_MS && hasPoint(rectOf(group), x, y);

  const remove = (element: Element): void => {
    const entry = shown.get(element);
    if (!entry) return;
    entry.group.remove();
    shown.delete(element);
  };

  const firstBadge = (entry: Shown, kind: MarkKind | undefined): BadgeHit | undefined => {
    for (const [own, button] of entry.buttons) {
      if (kind === undefined || own === kind) return { marked: entry.marked, kind: own, button };
    }
    return undefined;
  };

  return {
    show(marked) {
      remove(marked.element);
      layer.attach();
      const entry = build(marked);
      insert(entry);
      shown.set(marked.element, entry);
      repaint.now();
    },
    hide: remove,
    moved: repaint.changed,
    check: repaint.now,
    hit(x, y) {
      for (const entry of shown.values()) {
        if (!isArmedAt(entry, x, y)) continue;
        for (const [kind, button] of entry.buttons) {
          if (hasPoint(rectOf(button), x, y)) return { marked: entry.marked, kind, button };
        }
      }
      return undefined;
    },
    hover(x, y) {
      for (const entry of shown.values()) {
        entry.group.classList.toggle('live', isArmedAt(entry, x, y));
      }
    },
    find(element, kind) {
      const entry = shown.get(element);
      return entry && firstBadge(entry, kind);
    },
    boxOf(element) {
      const entry = shown.get(element);
      return entry?.group.hidden === false ? entry.box : undefined;
    },
    get count() {
      return shown.size;
    },
    get inView() {
      let marks = 0;
      for (const entry of shown.values()) if (entry.visibleSince !== undefined) marks += entry.buttons.size;
      return marks;
    },
  };
}
