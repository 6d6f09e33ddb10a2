import type { MarkKind } from '../assess/types.ts';
import type { PageTexts } from '../i18n/page-texts.ts';
import { type Box, boxAt, hasPoint, placeBadges, type Size } from './badge-place.ts';
import { html } from './build.ts';
import type { Clock } from './clock.ts';
import { kindIcon } from './icons.ts';
import type { Layer } from './layer.ts';
import { byUrgency, type MarkedUnit } from './marked-unit.ts';
import {
  clippersOf,
  isBlankGround,
  isCovered,
  lastLineOf,
  openRegion,
  standsOnDark,
} from './page-geometry.ts';
import { safeQuote } from './safe-quote.ts';

/** A badge answers only after it has been visible this long: nobody presses what just slid under the finger. */
export const ARM_MS = 300;
/** Scrolling counts as over after this pause. */
const SETTLE_MS = 120;
/** Pages move things without telling; while badges show, their places are compared this often. */
const HEARTBEAT_MS = 400;

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
  readonly texts: () => PageTexts;
  /** The unit's text is no longer the text that was marked. */
  readonly onStale: (element: Element) => void;
  readonly onOpen: (hit: BadgeHit) => void;
  /** Positions have been compared with the page. */
  readonly onPlaced: () => void;
}

export interface Badges {
  show(marked: MarkedUnit): void;
  hide(element: Element): void;
  clear(): void;
  /** Something may have moved: compare before the next paint. */
  moved(): void;
  /** The armed badge at a point of the viewport. */
  hit(x: number, y: number): BadgeHit | undefined;
  /** The badges whose pointer surface is on: the pointer is over them. */
  hover(x: number, y: number): void;
  find(element: Element, kind?: MarkKind): BadgeHit | undefined;
  /** Where the badge of a unit stands now, viewport coordinates. */
  boxOf(element: Element): Box | undefined;
  readonly count: number;
}

interface Placed {
  /** From the upper left corner of the text. */
  readonly dx: number;
  readonly dy: number;
  readonly size: Size;
  readonly forWidth: number;
  readonly forHeight: number;
  readonly clippers: readonly Element[];
}

interface Shown {
  readonly marked: MarkedUnit;
  readonly group: HTMLElement;
  readonly buttons: ReadonlyMap<MarkKind, HTMLElement>;
  readonly rawText: string;
  placed: Placed | undefined;
  covered: boolean;
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
  const sizes = new Map<string, { full: Size; compact: Size }>();
  let frameWaits = false;
  let settleAt = 0;
  let settleWaits = false;
  let beating = false;

  const measure = (entry: Shown): { full: Size; compact: Size } => {
    const key = entry.group.textContent;
    const cached = sizes.get(key);
    if (cached) return cached;
    const { group } = entry;
    const wasHidden = group.hidden;
    group.hidden = false;
    group.classList.remove('compact');
    const full = { width: group.offsetWidth, height: group.offsetHeight };
    group.classList.add('compact');
    const compact = { width: group.offsetWidth, height: group.offsetHeight };
    group.hidden = wasHidden;
    const measured = { full, compact };
    sizes.set(key, measured);
    return measured;
  };

  const place = (entry: Shown, body: DOMRect): Placed | undefined => {
    const { unit, element } = entry.marked;
    const clippers = clippersOf(unit.body);
    const region = openRegion(document, clippers);
    const tall = body.height > (document.documentElement.clientHeight * 3) / 5;
    const endShows = body.bottom <= region.bottom || clippers.includes(unit.body);
    // A short text waits until its end shows, so that its badge does not jump there from the corner.
    if (!endShows && !tall) return undefined;
    const { full, compact } = measure(entry);
    const outer = element.contains(unit.body) ? element.getBoundingClientRect() : body;
    const limit = {
      left: Math.max(region.left, Math.min(outer.left, body.left)),
      top: region.top,
      right: Math.min(region.right, Math.max(outer.right, body.right)),
      bottom: region.bottom,
    };
    const lastLine = endShows ? lastLineOf(unit.body, region) : undefined;
    const ground = lastLine?.holder ?? unit.body;
    const chosen = placeBadges({
      body,
      lastLine: lastLine?.box,
      limit,
      full,
      compact,
      isBlank: (box) => isBlankGround(box, ground, layer.host),
    });
    entry.group.classList.toggle('compact', chosen.compact);
    entry.group.dataset['theme'] = standsOnDark(unit.body) ? 'dark' : 'light';
    return {
      dx: chosen.left - body.left,
      dy: chosen.top - body.top,
      size: chosen.compact ? compact : full,
      forWidth: body.width,
      forHeight: body.height,
      clippers,
    };
  };

  const setVisible = (entry: Shown, visible: boolean): void => {
    if (entry.group.hidden !== visible) return;
    entry.group.hidden = !visible;
    entry.visibleSince = visible ? clock.now() : undefined;
    if (!visible) entry.group.classList.remove('live');
  };

  const update = (entry: Shown, origin: { x: number; y: number }, settled: boolean): void => {
    const { unit, element } = entry.marked;
    if (!unit.body.isConnected || unit.body.textContent !== entry.rawText) {
      setVisible(entry, false);
      options.onStale(element);
      return;
    }
    const body = unit.body.getBoundingClientRect();
    if (body.width === 0 || body.height === 0) {
      setVisible(entry, false);
      return;
    }
    const { placed } = entry;
    if (!placed || placed.forWidth !== body.width || placed.forHeight !== body.height) {
      entry.placed = place(entry, body);
      entry.covered = false;
    }
    if (!entry.placed) {
      setVisible(entry, false);
      return;
    }
    const { dx, dy, size, clippers } = entry.placed;
    const box = boxAt(Math.round(body.left + dx), Math.round(body.top + dy), size);
    const middleX = (box.left + box.right) / 2;
    const middleY = (box.top + box.bottom) / 2;
    const inRegion = hasPoint(openRegion(document, clippers), middleX, middleY);
    if (inRegion && settled) entry.covered = isCovered(middleX, middleY, unit.body, element, layer.host);
    entry.box = box;
    entry.group.style.transform = `translate(${box.left - origin.x}px, ${box.top - origin.y}px)`;
    setVisible(entry, inRegion && !entry.covered);
  };

  const updateAll = (): void => {
    frameWaits = false;
    if (shown.size === 0) return;
    const origin = layer.origin();
    const settled = clock.now() >= settleAt;
    for (const entry of [...shown.values()]) update(entry, origin, settled);
    if (!settled) settleSoon();
    options.onPlaced();
  };

  const settleSoon = (): void => {
    if (settleWaits) return;
    settleWaits = true;
    clock.after(
      Math.max(0, settleAt - clock.now()),
      () => {
        settleWaits = false;
        nextFrame();
      },
      signal,
    );
  };

  const nextFrame = (): void => {
    if (frameWaits || shown.size === 0) return;
    frameWaits = true;
    clock.frame(updateAll, signal);
  };

  const scrolled = (): void => {
    settleAt = clock.now() + SETTLE_MS;
    nextFrame();
  };

  const beat = (): void => {
    if (shown.size === 0) {
      beating = false;
      return;
    }
    nextFrame();
    clock.after(HEARTBEAT_MS, beat, signal);
  };

  const passive = { capture: true, passive: true, signal };
  document.addEventListener('scroll', scrolled, passive);
  document.addEventListener('load', nextFrame, passive);
  document.defaultView?.addEventListener(
    'resize',
    () => {
      sizes.clear();
      for (const entry of shown.values()) entry.placed = undefined;
      nextFrame();
    },
    passive,
  );

  const build = (marked: MarkedUnit): Shown => {
    const texts = options.texts();
    const buttons = new Map<MarkKind, HTMLElement>();
    const words = safeQuote(marked.unit.text, 60);
    for (const { kind } of byUrgency(marked.marks)) {
      const label = texts(`label.${kind}`);
      const button = html(
        'button',
        {
          class: 'badge',
          type: 'button',
          'data-kind': kind,
          'aria-haspopup': 'dialog',
          'aria-expanded': 'false',
          'aria-label': texts('badge.name', { label, words }),
        },
        html('span', { class: 'face' }, kindIcon(kind), html('span', { class: 'label' }, label)),
      );
      button.addEventListener(
        'click',
        (event) => {
          if (event.isTrusted) options.onOpen({ marked, kind, button });
        },
        { signal },
      );
      buttons.set(kind, button);
    }
    const group = html('div', { class: 'marks', role: 'group', hidden: '' }, ...buttons.values());
    return {
      marked,
      group,
      buttons,
      rawText: marked.unit.body.textContent,
      placed: undefined,
      covered: false,
      box: undefined,
      visibleSince: undefined,
    };
  };

  /** Keeps the groups in the order of the page, so that Tab walks them in reading order. */
  const insert = (entry: Shown): void => {
    const { body } = entry.marked.unit;
    const after = [...shown.values()]
      .filter(
        (other) => body.compareDocumentPosition(other.marked.unit.body) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
      .reduce<Shown | undefined>((first, other) => {
        if (!first) return other;
        const position = first.marked.unit.body.compareDocumentPosition(other.marked.unit.body);
        return position & Node.DOCUMENT_POSITION_PRECEDING ? other : first;
      }, undefined);
    layer.ground.insertBefore(entry.group, after?.group ?? null);
  };

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
      nextFrame();
      if (!beating) {
        beating = true;
        clock.after(HEARTBEAT_MS, beat, signal);
      }
    },
    hide: remove,
    clear() {
      for (const element of [...shown.keys()]) remove(element);
    },
    moved: scrolled,
    hit(x, y) {
      for (const entry of shown.values()) {
        if (entry.visibleSince === undefined || clock.now() - entry.visibleSince < ARM_MS) continue;
        const group = entry.group.getBoundingClientRect();
        if (!hasPoint(group, x, y)) continue;
        for (const [kind, button] of entry.buttons) {
          if (hasPoint(button.getBoundingClientRect(), x, y)) return { marked: entry.marked, kind, button };
        }
      }
      return undefined;
    },
    hover(x, y) {
      for (const entry of shown.values()) {
        const over = entry.visibleSince !== undefined && hasPoint(entry.group.getBoundingClientRect(), x, y);
        entry.group.classList.toggle('live', over);
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
  };
}
