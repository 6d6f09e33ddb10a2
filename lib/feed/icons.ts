import type { MarkKind } from '../assess/types.ts';
import { svg } from './build.ts';

const STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.6',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

function path(d: string, extra: Readonly<Record<string, string>> = {}): SVGPathElement {
  return svg('path', { d, ...STROKE, ...extra });
}

function icon(size: number, ...children: SVGElement[]): SVGSVGElement {
  const attributes = {
    viewBox: '0 0 20 20',
    width: String(size),
    height: String(size),
    'aria-hidden': 'true',
  };
  return svg('svg', attributes, ...children);
}

/**
 * The kinds differ by outline, so that colour is never the only sign: a sheet with ≠, a speech bubble with a
 * question mark, a triangle with an exclamation mark.
 *
 * @param size edge length in CSS pixels
 */
export function kindIcon(kind: MarkKind, size = 16): SVGSVGElement {
  switch (kind) {
    case 'differs':
      return icon(
        size,
        path('M5 2.8h7l3.5 3.5v10.9H5z'),
        path('M7.6 9.4h5.2M7.6 12.6h5.2M11.6 7.4l-2.8 7.2', { 'stroke-width': '1.4' }),
      );
    case 'unsourced':
      return icon(
        size,
        path('M3 4h14v9.6h-7.2L6.2 17v-3.4H3z'),
        path('M8.4 7.3c.2-.9.9-1.4 1.8-1.4 1 0 1.8.6 1.8 1.5 0 1.1-1.7 1.2-1.7 2.3', {
          'stroke-width': '1.4',
        }),
        svg('circle', { cx: '10.3', cy: '11.5', r: '.95', fill: 'currentColor' }),
      );
    case 'scam':
      return icon(
        size,
        path('M10 2.6 18.2 17H1.8z'),
        path('M10 7.8v4.2', { 'stroke-width': '1.7' }),
        svg('circle', { cx: '10', cy: '14.5', r: '1', fill: 'currentColor' }),
      );
  }
}

/** The cross of a close button. */
export function closeIcon(): SVGSVGElement {
  return icon(16, path('M5 5l10 10M15 5 5 15'));
}

/** The arrow that says: opens in a new tab. */
export function leavesIcon(): SVGSVGElement {
  return icon(12, path('M8 4H4v12h12v-4M11.5 3.5h5v5M16 4l-7 7'));
}
