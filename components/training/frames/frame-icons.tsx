import type { ReactNode } from 'react';

function Glyph({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="glyph" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Drawings of our own for what one can do with a post. */
export const LikeGlyph = () => (
  <Glyph>
    <path d="M12 20S4 15.2 4 9.6A4.1 4.1 0 0 1 12 8a4.1 4.1 0 0 1 8 1.6C20 15.2 12 20 12 20z" />
  </Glyph>
);

export const CommentGlyph = () => (
  <Glyph>
    <path d="M4 5h16v11h-8l-4.5 4v-4H4z" />
  </Glyph>
);

export const ShareGlyph = () => (
  <Glyph>
    <path d="M13 5l7 6.5-7 6.5v-4C8 14 5.5 15.5 4 19c0-6 3-9.5 9-10z" />
  </Glyph>
);

export const PlayGlyph = () => (
  <Glyph>
    <path d="M8 5.5v13l11-6.5z" />
  </Glyph>
);

export const SearchGlyph = () => (
  <Glyph>
    <circle cx="10.5" cy="10.5" r="6" />
    <path d="m15 15 5 5" />
  </Glyph>
);

export const MoreGlyph = () => (
  <Glyph>
    <circle cx="6" cy="12" r="1" />
    <circle cx="12" cy="12" r="1" />
    <circle cx="18" cy="12" r="1" />
  </Glyph>
);
