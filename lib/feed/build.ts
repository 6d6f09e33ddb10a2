import type { Piece } from '../messages/shown-marks.ts';

type Attributes = Readonly<Record<string, string | undefined>>;
/** What is empty or missing is left out. */
type Child = Node | string | false | undefined;

const SVG = 'http://www.w3.org/2000/svg';

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flatMap((child) => child || []));
}

/** Builds one HTML element. Text goes in as text nodes only, so nothing a page wrote can become markup. */
export function html<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** Builds what the worker has composed. What a page wrote is among the texts, never among tags and attributes. */
export function build(piece: Piece): Node | string {
  if (typeof piece === 'string') return piece;
  const [tag, attributes, ...children] = piece;
  const isDrawn = tag === 'svg' || tag === 'path';
  const element = isDrawn ? document.createElementNS(SVG, tag) : document.createElement(tag);
  fill(element, attributes, children.map(build));
  return element;
}
