import { useEffect, useRef } from 'react';

interface Left {
  /** Words of the button that led away. */
  readonly door: string;
  readonly scroll: number;
}

/**
 * Brings a person who went through a door back to it: the focus to its button, the page to where it was scrolled.
 * Without that, keys and screen readers would begin at the top again.
 *
 * @param isAway whether the person is behind the door now
 * @returns call it when the person leaves, before anything changes
 */
export function useWayBack(isAway: boolean): () => void {
  const left = useRef<Left>(undefined);
  useEffect(() => {
    const from = left.current;
    if (isAway || !from) return;
    left.current = undefined;
    const buttons = [...document.querySelectorAll('button')];
    window.scrollTo(0, from.scroll);
    buttons.find((button) => button.textContent === from.door)?.focus({ preventScroll: true });
  }, [isAway]);
  return () => {
    left.current ??= { door: document.activeElement?.textContent ?? '', scroll: window.scrollY };
  };
}
