/*
 * The few DOM operations that readers need, taken from the prototypes instead of from the node: a page may hold
 * `<form><input name="closest">` or `<img name="querySelectorAll">`, which hides the method of that form or of the
 * document, and one such element must not blind a whole page. Where there is no global DOM (a parser used on its
 * own) the node's own member is used. All are looked up once: readers climb and walk thousands of times.
 */

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

const forNodes = typeof Node === 'function' ? Node.prototype : undefined;
const forElements = typeof Element === 'function' ? Element.prototype : undefined;
const forDocuments = typeof Document === 'function' ? Document.prototype : undefined;

/** The getter of a property that a page may hide on single nodes. */
function getter(holder: object | undefined, name: string): PropertyDescriptor['get'] {
  return holder && Object.getOwnPropertyDescriptor(holder, name)?.get;
}

const getNodeType = getter(forNodes, 'nodeType');
const getParent = getter(forNodes, 'parentElement');
const getChildNodes = getter(forNodes, 'childNodes');
const getDocument = getter(forNodes, 'ownerDocument');
const getTagName = getter(forElements, 'tagName');

export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && nodeType(node) === ELEMENT_NODE;
}

export function isText(node: unknown): node is Text {
  return typeof node === 'object' && node !== null && nodeType(node) === TEXT_NODE;
}

function nodeType(node: object): unknown {
  return getNodeType ? getNodeType.call(node) : Reflect.get(node, 'nodeType');
}

export function parentOf(node: Node): Element | null {
  return getParent ? getParent.call(node) : node.parentElement;
}

export function childNodesOf(node: Node): readonly Node[] {
  const list: NodeListOf<ChildNode> = getChildNodes ? getChildNodes.call(node) : node.childNodes;
  return Array.from(list);
}

export function childElementsOf(node: Node): readonly Element[] {
  return childNodesOf(node).filter(isElement);
}

export function attr(element: Element, name: string): string | null {
  return forElements ? forElements.getAttribute.call(element, name) : element.getAttribute(name);
}

export function hasAttr(element: Element, name: string): boolean {
  return attr(element, name) !== null;
}

/** Tag name in upper case for HTML elements. */
export function tagOf(element: Element): string {
  const name: unknown = getTagName ? getTagName.call(element) : element.tagName;
  return typeof name === 'string' ? name.toUpperCase() : '';
}

export function matches(element: Element, selector: string): boolean {
  return forElements ? forElements.matches.call(element, selector) : element.matches(selector);
}

export function closest(element: Element, selector: string): Element | null {
  return forElements ? forElements.closest.call(element, selector) : element.closest(selector);
}

export function queryAll(root: ParentNode, selector: string): readonly Element[] {
  const found: NodeListOf<Element> =
    forElements && root instanceof Element
      ? forElements.querySelectorAll.call(root, selector)
      : forDocuments && root instanceof Document
        ? forDocuments.querySelectorAll.call(root, selector)
        : root.querySelectorAll(selector);
  return Array.from(found);
}

export function query(root: ParentNode, selector: string): Element | null {
  if (forElements && root instanceof Element) return forElements.querySelector.call(root, selector);
  if (forDocuments && root instanceof Document) return forDocuments.querySelector.call(root, selector);
  return root.querySelector(selector);
}

/** True when a node of any kind stands inside (or is) something that `selector` matches. */
export function isInside(node: Node, selector: string): boolean {
  const element = isElement(node) ? node : parentOf(node);
  return element !== null && closest(element, selector) !== null;
}

/** True when `inner` is `outer` or lies inside it. */
export function holds(outer: Element, inner: Element): boolean {
  return forNodes ? forNodes.contains.call(outer, inner) : outer.contains(inner);
}

/** True when `a` stands before `b` in the document (or holds it). */
export function isBefore(a: Element, b: Element): boolean {
  const FOLLOWING = 4;
  const position = forNodes ? forNodes.compareDocumentPosition.call(a, b) : a.compareDocumentPosition(b);
  return (position & FOLLOWING) !== 0;
}

export function documentOf(element: Element): Document | null {
  return getDocument ? getDocument.call(element) : element.ownerDocument;
}
