import type { MarkKind } from '../assess/types.ts';
import type { Piece } from '../messages/shown-marks.ts';

/** Strokes on a ground of 20 by 20; their colour, width and ends are the style sheet's (`lib/feed/layer-style.ts`). */
function icon(size: number, strokes: readonly string[]): Piece {
  const edge = String(size);
  const attributes = { viewBox: '0 0 20 20', width: edge, height: edge, 'aria-hidden': 'true' };
  return ['svg', attributes, ...strokes.map((d): Piece => ['path', { d }])];
}

/**
 * The kinds differ by outline, so that colour is never the only sign: a sheet with ≠, a speech bubble with a
 * question mark, a triangle with an exclamation mark. First the outline, then the sign, then its dot.
 */
const STROKES: Readonly<Record<MarkKind, readonly string[]>> = {
  differs: ['M5 2.8h7l3.5 3.5v10.9H5z', 'M7.6 9.4h5.2M7.6 12.6h5.2M11.6 7.4l-2.8 7.2'],
  unsourced: [
    'M3 4h14v9.6h-7.2L6.2 17v-3.4H3z',
    'M8.4 7.3c.2-.9.9-1.4 1.8-1.4 1 0 1.8.6 1.8 1.5 0 1.1-1.7 1.2-1.7 2.3',
    'M10.3 11.5h0',
  ],
  scam: ['M10 2.6 18.2 17H1.8z', 'M10 7.8v4.2', 'M10 14.5h0'],
};

/** @param size edge length in CSS pixels */
export function kindIcon(kind: MarkKind, size = 16): Piece {
  return icon(size, STROKES[kind]);
}

/** The arrow that says: opens in a new tab. */
export const LEAVES_ICON = icon(12, ['M8 4H4v12h12v-4M11.5 3.5h5v5M16 4l-7 7']);
