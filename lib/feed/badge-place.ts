/** A box in viewport coordinates, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** Icons only, no labels. */
  readonly compact: boolean;
}

export interface PlaceInput {
  /** The unit's text. */
  readonly body: Box;
  /** The last line of the text, if it shows. */
  readonly lastLine: Box | undefined;
  /** Nothing may lie outside: the unit, cut by the visible part and by scrolling containers. */
  readonly limit: Box;
  readonly full: Size;
  readonly compact: Size;
  /** Whether nothing but the unit's own empty ground lies under the box. */
  readonly isBlank: (box: Box) => boolean;
}

/** Space between the text and a badge beside it. */
const GAP = 8;

export function boxAt(left: number, top: number, size: Size): Box {
  return { left, top, right: left + size.width, bottom: top + size.height };
}

export function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

export function hasPoint(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/**
 * Chooses where badges stand: after the last line, else under the text at its end, else over its upper right corner;
 * with labels where there is room, as icons where not. The last choice may lie over the page's own things: a badge
 * never moves them.
 */
export function placeBadges({ body, lastLine, limit, full, compact, isBlank }: PlaceInput): Place {
  const tries: Place[] = [];
  for (const [size, isCompact] of [
    [full, false],
    [compact, true],
  ] as const) {
    if (lastLine) {
      const top = (lastLine.top + lastLine.bottom - size.height) / 2;
      tries.push({ left: lastLine.right + GAP, top, compact: isCompact });
    }
    const right = Math.min(body.right, limit.right);
    tries.push({ left: right - size.width, top: body.bottom + 2, compact: isCompact });
  }
  const fits = tries.find((place) => {
    const box = boxAt(place.left, place.top, place.compact ? compact : full);
    return holds(limit, box) && isBlank(box);
  });
  if (fits) return fits;
  const right = Math.min(body.right, limit.right);
  return {
    left: Math.max(limit.left, right - compact.width),
    top: Math.max(limit.top, Math.min(body.top - compact.height / 2, limit.bottom - compact.height)),
    compact: true,
  };
}
