import { childElementsOf } from '../sites/engine/dom.ts';

/** Deepest walk: hostile pages nest thousands of elements. */
const DEPTH = 40;

/** Elements inside `element`; taken from the prototype, because a page may hide a form's own methods. */
function countIn(element: Element): number {
  return Element.prototype.getElementsByTagName.call(element, '*').length;
}

/**
 * Cuts a page into subtrees of at most about `most` elements, in document order, so that none of them takes long to
 * look at. What lies between them (their ancestors) is reached from inside, as adapters climb.
 */
export function piecesOf(root: Document | Element, most: number): readonly ParentNode[] {
  const top = root instanceof Document ? root.documentElement : root;
  if (!top || countIn(top) <= most) return [root];
  const pieces: Element[] = [];
  const cut = (element: Element, depth: number): void => {
    for (const child of childElementsOf(element)) {
      if (depth < DEPTH && countIn(child) > most) cut(child, depth + 1);
      else pieces.push(child);
    }
  };
  cut(top, 0);
  return pieces;
}
