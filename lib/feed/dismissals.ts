import { essenceOf } from '../text/fingerprint.ts';

/** Texts whose marks the person has hidden on this page. The worker knows those hidden before and on other pages. */
export interface Dismissals {
  has(text: string): boolean;
  add(text: string): void;
}

/**
 * Hiding a mark works at once, whatever becomes of the note.
 *
 * @param tell has the worker remember it
 */
export function createDismissals(tell: (text: string) => void): Dismissals {
  const hidden = new Set<string>();
  return {
    has: (text) => hidden.size > 0 && hidden.has(essenceOf(text)),
    add(text) {
      hidden.add(essenceOf(text));
      tell(text);
    },
  };
}
