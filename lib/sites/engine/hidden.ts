import { closest, documentOf } from './dom.ts';

/**
 * Markup that hides a subtree from a reader on any site. `aria-hidden` is not here: some sites put it on
 * things that everybody sees (thumbnail links), so each site adds it where it means "a decoy or a copy".
 */
export const HIDDEN_BY_MARKUP =
  '[hidden],[style*="display: none" i],[style*="display:none" i],[style*="visibility: hidden" i],[style*="visibility:hidden" i]';

/** True when `element` or one of its ancestors is hidden by its markup, or by `also` (a selector list). */
export function isHiddenByMarkup(element: Element, also?: string): boolean {
  return closest(element, also === undefined ? HIDDEN_BY_MARKUP : `${HIDDEN_BY_MARKUP},${also}`) !== null;
}

/**
 * Asks the browser whether `element` is drawn at all (style only, no layout). Answers true when it cannot be
 * known: no `checkVisibility`, or a document that is not shown (parsed text, background document).
 */
export function isRendered(element: Element): boolean {
  const page = documentOf(element);
  const { checkVisibility } = Element.prototype;
  if (!page?.defaultView || !checkVisibility) return true;
  return (
    checkVisibility.call(element, { visibilityProperty: true }) || !checkVisibility.call(page.documentElement)
  );
}
