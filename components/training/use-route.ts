import { useSyncExternalStore } from 'react';

export const PARTS = ['present', 'practise', 'make', 'room'] as const;
export type Part = (typeof PARTS)[number];

/** Where the person is in the page: `#present`, or `#present/lua-dao` for one deck. */
export interface Route {
  readonly part: Part;
  readonly deckId: string | undefined;
}

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The part and the deck that the address names. The browser's own back button works. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(follow, () => location.hash);
  const [part, deckId] = hash.slice(1).split('/');
  return {
    part: PARTS.find((known) => known === part) ?? 'present',
    deckId: deckId === undefined || deckId === '' ? undefined : deckId,
  };
}

/** Address of a part, or of one deck in it. */
export function routeTo(part: Part, deckId?: string): string {
  return deckId === undefined ? `#${part}` : `#${part}/${deckId}`;
}
