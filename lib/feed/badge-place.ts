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
  /** Over the upper right corner of the text, on things of the page that lie there. */
  readonly corner: boolean;
}

export interface PlaceInput {
  /** The unit's text. */
  readonly body: Box;
  /** The last line of the text, if it shows. */
  readonly lastLine: Box | undefined;
  /** Lines of the same stretch of text before the last one, from the top. */
  readonly earlierLines?: readonly Box[] | undefined;
  /** Nothing may lie outside: the unit, cut by the visible part and by scrolling containers. */
  readonly limit: Box;
  readonly full: Size;
  readonly compact: Size;
  /** Whether nothing but the unit's own empty ground lies under the box. */
  readonly isBlank: (box: Box) => boolean;
}

/** Space between the text and a badge beside it. */
const GAP = 8;
/** How far a badge over the corner of a text reaches into its first line, into the space above the letters. */
const REACH = 3;

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
 * Chooses where badges stand: after the last line, else under the text at its end, with labels where there is room, as
 * icons where not; else as icons at the end of a shorter line; else over the upper right corner. That last place may lie
 * over the page's own things, but hardly over the words: a badge never moves anything.
 */
export function placeBadges(input: PlaceInput): Place {
  const { body, lastLine, earlierLines = [], limit, full, compact, isBlank } = input;
  const tries: Omit<Place, 'corner'>[] = [];
  const after = (line: Box, size: Size, isCompact: boolean): Omit<Place, 'corner'> => ({
    left: line.right + GAP,
    top: (line.top + line.bottom - size.height) / 2,
    compact: isCompact,
  });
  for (const [size, isCompact] of [
    [full, false],
    [compact, true],
  ] as const) {
    if (lastLine) tries.push(after(lastLine, size, isCompact));
    const right = Math.min(body.right, limit.right);
    tries.push({ left: right - size.width, top: body.bottom + 2, compact: isCompact });
  }
  for (const line of earlierLines.toReversed()) tries.push(after(line, compact, true));
  const fits = tries.find((place) => {
    const box = boxAt(place.left, place.top, place.compact ? compact : full);
    return holds(limit, box) && isBlank(box);
  });
  if (fits) return { ...fits, corner: false };
  const right = Math.min(body.right, limit.right);
  return {
    left: Math.max(limit.left, right - compact.width),
    top: Math.max(limit.top, Math.min(body.top - compact.height + REACH, limit.bottom - compact.height)),
    compact: true,
    corner: true,
  };
}
