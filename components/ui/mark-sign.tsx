import type { ReactNode } from 'react';
import type { MarkKind } from '../../lib/assess/types.ts';

/**
 * The outlines of the badges on the page: a sheet with ≠, a bubble that asks, a warning triangle. They differ by
 * shape, so that a kind is told without colour.
 */
const SHAPES: Readonly<Record<MarkKind, ReactNode>> = {
  differs: <path d="M5 2.8h7l3.5 3.5v10.9H5zM7.6 9.4h5.2M7.6 12.6h5.2M11.6 7.4l-2.8 7.2" />,
  unsourced: (
    <>
      <path d="M3 4h14v9.6h-7.2L6.2 17v-3.4H3zM8.4 7.3c.2-.9.9-1.4 1.8-1.4 1 0 1.8.6 1.8 1.5 0 1.1-1.7 1.2-1.7 2.3" />
      <circle cx="10.3" cy="11.5" r=".5" fill="currentColor" />
    </>
  ),
  scam: (
    <>
      <path d="M10 2.6 18.2 17H1.8zM10 7.8v4.2" />
      <circle cx="10" cy="14.5" r=".5" fill="currentColor" />
    </>
  ),
};

export function MarkSign({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg
      className={`mark-sign mark-${kind}`}
      viewBox="0 0 20 20"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[kind]}
    </svg>
  );
}
