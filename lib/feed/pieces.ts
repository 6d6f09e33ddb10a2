import { childElementsOf } from '../sites/engine/dom.ts';

/** Deepest walk: hostile pages nest thousands of elements. */
const DEPTH = 40;

/** More than `most` elements stand inside; counts no further. A page may hide a form's own methods. */
function isLarger(element: Element, most: number): boolean {
  return Element.prototype.getElementsByTagName.call(element, '*')[most] !== undefined;
}

/**
 * Cuts a page into subtrees of at most about `most` elements, in document order, so that none of them takes long to
 * look at. What lies between them (their ancestors) is reached from inside, as adapters climb.
 */
export function piecesOf(root: Document | Element, most: number): readonly ParentNode[] {
  const top = root instanceof Document ? root.documentElement : root;
  if (!top || !isLarger(top, most)) return [root];
  const pieces: Element[] = [];
  const cut = (element: Element, depth: number): void => {
    for (const child of childElementsOf(element)) {
      if (depth < DEPTH && isLarger(child, most)) cut(child, depth + 1);
      else pieces.push(child);
    }
  };
  cut(top, 0);
  return pieces;
}
