import { rectOf } from '../sites/engine/dom.ts';
import { type Box, boxAt, hasPoint, placeBadges, type Size } from './badge-place.ts';
import type { MarkedUnit } from './marked-unit.ts';
import {
  type Cover,
  clippersOf,
  coverAt,
  isBlankGround,
  isUnderPinned,
  lastLineOf,
  openRegion,
  standsOnDark,
} from './page-geometry.ts';

/**
 * A badge that something covers looks for another place: at once when a new neighbour came by the page's flow, a little
 * later when a menu may pass, never under what keeps its place on the screen. Then again after so many comparisons.
 */
const LOOK_AGAIN = 8;
const FIRST_LOOK = { flow: 1, floating: 3 } as const;

/** How the badges of a unit are to be drawn. */
export interface Standing {
  /** Viewport coordinates. */
  readonly box: Box;
  readonly shows: boolean;
  readonly compact: boolean;
  readonly dark: boolean;
}

interface Placed {
  /** From the upper left corner of the text. */
  readonly dx: number;
  readonly dy: number;
  readonly size: Size;
  readonly corner: boolean;
  readonly compact: boolean;
  readonly dark: boolean;
  readonly forWidth: number;
  readonly forHeight: number;
  readonly clippers: readonly Element[];
}

/** Where the badges of one unit stand. */
export interface BadgePosition {
  /**
   * Compares with the page; undefined where the text has no place of its own now, null where it is out of view. Reads
   * only: all units are compared before any badge is drawn, so that the page is laid out once.
   *
   * @param settled whether nothing scrolls: only then is it worth asking what lies over the place
   */
  now(settled: boolean): Standing | null | undefined;
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
  /** Comparisons in a row that found the place covered. */
  let coveredFor = 0;

  const place = (body: DOMRect): Placed | undefined => {
    const clippers = clippersOf(unit.body);
    const region = openRegion(document, clippers);
    const tall = body.height > (document.documentElement.clientHeight * 3) / 5;
    const endShows = body.bottom <= region.bottom || clippers.includes(unit.body);
    // A short text waits until its end shows, so that its badge does not jump there from the corner.
    if (!endShows && !tall) return undefined;
    const { full, compact } = options.sizesOf(group);
    const outer = element.contains(unit.body) ? rectOf(element) : body;
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
    return {
      dx: chosen.left - body.left,
      dy: chosen.top - body.top,
      size: chosen.compact ? compact : full,
      corner: chosen.corner,
      compact: chosen.compact,
      dark: standsOnDark(unit.body),
      forWidth: body.width,
      forHeight: body.height,
      clippers,
    };
  };

  const boxOf = (at: Placed, body: DOMRect): Box =>
    boxAt(Math.round(body.left + at.dx), Math.round(body.top + at.dy), at.size);

  /** Over the corner of its text a badge may lie on the page's own things, but under none that stay put. */
  const coverOf = (at: Placed, box: Box): Cover | undefined => {
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    if (!at.corner) return coverAt(x, y, unit.body, element, host);
    if (isUnderPinned(x, y, unit.body, host)) return 'pinned';
    return coverAt(x, box.bottom - 2, unit.body, element, host);
  };

  /** Another place, where the one at hand is covered and another one is not. */
  const placeElsewhere = (cover: Cover, body: DOMRect): Placed | undefined => {
    coveredFor += 1;
    if (cover === 'pinned' || coveredFor % LOOK_AGAIN !== FIRST_LOOK[cover]) return undefined;
    const other = place(body);
    return other && coverOf(other, boxOf(other, body)) === undefined ? other : undefined;
  };

  return {
    now(settled) {
      const body = rectOf(unit.body);
      if (body.width === 0 || body.height === 0) return undefined;
      // Most marked texts are out of view: nothing more is asked about those.
      if (body.bottom < 0 || body.top > document.documentElement.clientHeight) return null;
      if (!placed || placed.forWidth !== body.width || placed.forHeight !== body.height) {
        placed = place(body);
        covered = false;
      }
      if (!placed) return undefined;
      let box = boxOf(placed, body);
      const inRegion = hasPoint(
        openRegion(document, placed.clippers),
        (box.left + box.right) / 2,
        (box.top + box.bottom) / 2,
      );
      if (inRegion && settled) {
        const cover = coverOf(placed, box);
        const other = cover && placeElsewhere(cover, body);
        if (other) {
          placed = other;
          box = boxOf(other, body);
        }
        covered = cover !== undefined && !other;
        if (!covered) coveredFor = 0;
      }
      const { compact, dark } = placed;
      return { box, shows: inRegion && !covered, compact, dark };
    },
    forget() {
      placed = undefined;
    },
  };
}
