import { rectOf } from '../sites/engine/dom.ts';
import { type Box, hasPoint, intersect } from './badge-place.ts';

/** Deepest walk towards the root of a page: hostile pages nest thousands of elements. */
const DEPTH = 80;

function viewportBox(document: Document): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}

function* ancestors(element: Element): Generator<Element> {
  let current: Element | null = element;
  for (let i = 0; current && i < DEPTH; i += 1) {
    yield current;
    current = current.parentElement;
  }
}

/** The ancestors that can cut off or scroll away what `element` shows, nearest first. */
export function clippersOf(element: Element): readonly Element[] {
  const document = element.ownerDocument;
  const clippers: Element[] = [];
  for (const ancestor of ancestors(element)) {
    if (ancestor === document.documentElement || ancestor === document.body) break;
    const style = getComputedStyle(ancestor);
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') clippers.push(ancestor);
    if (style.position === 'fixed') break;
  }
  return clippers;
}

/** The part of the screen that `clippers` leave open. */
export function openRegion(document: Document, clippers: readonly Element[]): Box {
  return clippers.reduce((region, clipper) => intersect(region, rectOf(clipper)), viewportBox(document));
}

export interface LastLine {
  readonly box: Box;
  /** The lines before it in the same stretch of text. */
  readonly earlier: readonly Box[];
  /** The element that directly holds the line. */
  readonly holder: Element;
}

/** Most lines before the last one that are worth a look. */
const EARLIER = 8;

/** The last line of text in `body`, if it lies in `region` (a folded text hides it). */
export function lastLineOf(body: Element, region: Box): LastLine | undefined {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let node: Node | null = walker.lastChild();
  for (let tries = 0; node && tries < 12; tries += 1) {
    if ((node.nodeValue ?? '').trim() !== '') {
      const range = body.ownerDocument.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
      const last = rects.at(-1);
      if (last) {
        const middle = (last.top + last.bottom) / 2;
        if (hasPoint(region, last.right, middle))
          return {
            box: last,
            earlier: rects.slice(-EARLIER - 1, -1),
            holder: node.parentElement ?? body,
          };
      }
    }
    node = walker.previousNode();
  }
  return undefined;
}

/** What lies at a point of the page, our own layer aside. */
function elementAt(document: Document, x: number, y: number, host: Element): Element | undefined {
  const top = document.elementFromPoint(x, y);
  if (top !== host) return top ?? undefined;
  return document.elementsFromPoint(x, y).find((element) => element !== host);
}

/** Whether only the empty ground around `text` lies under `box`: elements that hold it, and nothing else. */
export function isBlankGround(box: Box, text: Element, host: Element): boolean {
  const y = (box.top + box.bottom) / 2;
  return [box.left + 2, (box.left + box.right) / 2, box.right - 2].every(
    (x) => elementAt(text.ownerDocument, x, y, host)?.contains(text) ?? false,
  );
}

/** What lies over a point, and how it came there: in the page's flow, laid over it, or keeping its place on the screen. */
export type Cover = 'flow' | 'floating' | 'pinned';

/** What lies over the point and is not part of the unit; undefined when the unit's own ground is there. */
export function coverAt(
  x: number,
  y: number,
  body: Element,
  unit: Element,
  host: Element,
): Cover | undefined {
  const top = elementAt(body.ownerDocument, x, y, host);
  if (!top) return 'pinned';
  return unit.contains(top) || top.contains(body) ? undefined : standingOf(top, body);
}

/** Whether something that keeps its place on the screen lies over the point: a sticky head, a dialog, a bar. */
export function isUnderPinned(x: number, y: number, body: Element, host: Element): boolean {
  const top = elementAt(body.ownerDocument, x, y, host);
  return top !== undefined && standingOf(top, body) === 'pinned';
}

/** How `top` and what it lies in, up to what also holds `body`, stand on the page. */
function standingOf(top: Element, body: Element): Cover {
  let floats = false;
  for (const ancestor of ancestors(top)) {
    if (ancestor.contains(body)) break;
    const { position } = getComputedStyle(ancestor);
    if (position === 'fixed' || position === 'sticky') return 'pinned';
    if (position === 'absolute') floats = true;
  }
  return floats ? 'floating' : 'flow';
}

const COLOUR = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/;

/** Relative lightness 0 (black) to 1 (white) of a computed colour; undefined when it is mostly see-through. */
export function lightnessOf(colour: string): number | undefined {
  const match = COLOUR.exec(colour);
  if (!match) return undefined;
  const [, r, g, b, a] = match;
  const alpha = a === undefined ? 1 : a.endsWith('%') ? Number(a.slice(0, -1)) / 100 : Number(a);
  if (alpha < 0.5) return undefined;
  return (0.2126 * Number(r) + 0.7152 * Number(g) + 0.0722 * Number(b)) / 255;
}

/**
 * Whether the ground under `element` is dark. The sites have switches of their own, so the system's preference only
 * counts where nothing around the element paints a ground.
 */
export function standsOnDark(element: Element): boolean {
  for (const ancestor of ancestors(element)) {
    const lightness = lightnessOf(getComputedStyle(ancestor).backgroundColor);
    if (lightness !== undefined) return lightness < 0.45;
  }
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return scheme.startsWith('dark');
}
