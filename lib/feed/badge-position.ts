import { type Box, boxAt, hasPoint, placeBadges, type Size } from './badge-place.ts';
import type { MarkedUnit } from './marked-unit.ts';
import {
  clippersOf,
  isBlankGround,
  isCovered,
  isUnderPinned,
  lastLineOf,
  openRegion,
  standsOnDark,
} from './page-geometry.ts';

interface Placed {
  /** From the upper left corner of the text. */
  readonly dx: number;
  readonly dy: number;
  readonly size: Size;
  readonly corner: boolean;
  readonly forWidth: number;
  readonly forHeight: number;
  readonly clippers: readonly Element[];
}

/** Where the badges of one unit stand. */
export interface BadgePosition {
  /**
   * Compares with the page: the box in viewport coordinates and whether it shows there, or undefined where the text
   * has no place of its own now.
   *
   * @param settled whether nothing scrolls: only then is it worth asking what lies over the place
   */
  now(settled: boolean): { readonly box: Box; readonly shows: boolean } | undefined;
  /** The next comparison chooses the place anew. */
  forget(): void;
}

export interface BadgePositionOptions {
  readonly document: Document;
  /** The element of our layer, which lies over the page. */
  readonly host: Element;
  readonly marked: MarkedUnit;
  readonly group: HTMLElement;
  readonly sizesOf: (group: HTMLElement) => BadgeSizes;
}

export interface BadgeSizes {
  readonly full: Size;
  readonly compact: Size;
}

/** Measures groups, each wording once. `forget` when the screen changes. */
export function createBadgeSizes(): { of(group: HTMLElement): BadgeSizes; forget(): void } {
  const sizes = new Map<string, BadgeSizes>();
  return {
    of(group) {
      const key = group.textContent;
      const cached = sizes.get(key);
      if (cached) return cached;
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
    },
    forget: () => sizes.clear(),
  };
}

export function createBadgePosition(options: BadgePositionOptions): BadgePosition {
  const { document, host, group } = options;
  const { unit, element } = options.marked;
  let placed: Placed | undefined;
  let covered = false;

  const place = (body: DOMRect): Placed | undefined => {
    const clippers = clippersOf(unit.body);
    const region = openRegion(document, clippers);
    const tall = body.height > (document.documentElement.clientHeight * 3) / 5;
    const endShows = body.bottom <= region.bottom || clippers.includes(unit.body);
    // A short text waits until its end shows, so that its badge does not jump there from the corner.
    if (!endShows && !tall) return undefined;
    const { full, compact } = options.sizesOf(group);
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
      earlierLines: lastLine?.earlier,
      limit,
      full,
      compact,
      isBlank: (box) => isBlankGround(box, ground, host),
    });
    group.classList.toggle('compact', chosen.compact);
    group.dataset['theme'] = standsOnDark(unit.body) ? 'dark' : 'light';
    return {
      dx: chosen.left - body.left,
      dy: chosen.top - body.top,
      size: chosen.compact ? compact : full,
      corner: chosen.corner,
      forWidth: body.width,
      forHeight: body.height,
      clippers,
    };
  };

  return {
    now(settled) {
      const body = unit.body.getBoundingClientRect();
      if (body.width === 0 || body.height === 0) return undefined;
      if (!placed || placed.forWidth !== body.width || placed.forHeight !== body.height) {
        placed = place(body);
        covered = false;
      }
      if (!placed) return undefined;
      const { dx, dy, size, corner, clippers } = placed;
      const box = boxAt(Math.round(body.left + dx), Math.round(body.top + dy), size);
      const middleX = (box.left + box.right) / 2;
      const middleY = (box.top + box.bottom) / 2;
      const inRegion = hasPoint(openRegion(document, clippers), middleX, middleY);
      if (inRegion && settled) {
        // Over the corner of its text a badge may lie on the page's own things, but under none that stay put.
        covered = corner
          ? isCovered(middleX, box.bottom - 2, unit.body, element, host) ||
            isUnderPinned(middleX, middleY, unit.body, host)
          : isCovered(middleX, middleY, unit.body, element, host);
      }
      return { box, shows: inRegion && !covered };
    },
    forget() {
      placed = undefined;
    },
  };
}
