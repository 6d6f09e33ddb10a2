/*
 * The few DOM operations that readers need, taken from the prototypes instead of from the node: a page may hold
 * `<form><input name="closest">` or `<img name="querySelectorAll">`, which hides the method of that form or of the
 * document, and one such element must not blind a whole page. Getters are looked up once: readers climb and walk
 * thousands of times.
 */

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** The getter of a property that a page may hide on single nodes. Without a DOM there is none, and nothing to read. */
function getter(holder: object | undefined, name: string): PropertyDescriptor['get'] {
  return holder && Object.getOwnPropertyDescriptor(holder, name)?.get;
}

const getNodeType = getter(globalThis.Node?.prototype, 'nodeType');
const getParent = getter(globalThis.Node?.prototype, 'parentElement');
const getChildNodes = getter(globalThis.Node?.prototype, 'childNodes');
const getDocument = getter(globalThis.Node?.prototype, 'ownerDocument');
const getTagName = getter(globalThis.Element?.prototype, 'tagName');

export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && nodeType(node) === ELEMENT_NODE;
}

export function isText(node: unknown): node is Text {
  return typeof node === 'object' && node !== null && nodeType(node) === TEXT_NODE;
}

function nodeType(node: object): unknown {
  return getNodeType?.call(node);
}

export function parentOf(node: Node): Element | null {
  return getParent?.call(node);
}

export function childNodesOf(node: Node): readonly Node[] {
  return Array.from<Node>(getChildNodes?.call(node));
}

export function childElementsOf(node: Node): readonly Element[] {
  return childNodesOf(node).filter(isElement);
}

export function attr(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttr(element: Element, name: string): boolean {
  return attr(element, name) !== null;
}

/** Tag name in upper case for HTML elements. */
export function tagOf(element: Element): string {
  return String(getTagName?.call(element)).toUpperCase();
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The class that gives `root` its queries. */
function queriesOf(root: ParentNode): Pick<ParentNode, 'querySelector' | 'querySelectorAll'> {
  return root instanceof Element ? Element.prototype : Document.prototype;
}

export function queryAll(root: ParentNode, selector: string): readonly Element[] {
  return Array.from(queriesOf(root).querySelectorAll.call(root, selector));
}

export function query(root: ParentNode, selector: string): Element | null {
  return queriesOf(root).querySelector.call(root, selector);
}

/** True when a node of any kind stands inside (or is) something that `selector` matches. */
export function isInside(node: Node, selector: string): boolean {
  const element = isElement(node) ? node : parentOf(node);
  return element !== null && closest(element, selector) !== null;
}

/** True when `inner` is `outer` or lies inside it. */
export function holds(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** True when `a` stands before `b` in the document (or holds it). */
export function isBefore(a: Element, b: Element): boolean {
  return (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Where `element` stands in the viewport, in CSS pixels. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Sorts `elements` as they stand in the document, in place. */
export function inDocumentOrder(elements: Element[]): readonly Element[] {
  return elements.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

export function documentOf(element: Element): Document | null {
  return getDocument?.call(element);
}
