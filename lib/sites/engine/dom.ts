/*
 * The few DOM operations that readers need, taken from the prototypes instead of from the node: a page may hold
 * `<form><input name="closest">` or `<img name="querySelectorAll">`, which hides the method of that form or of the
 * document, and one such element must not blind a whole page. Where there is no global DOM (a parser used on its
 * own) the node's own member is used.
 */

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && nodeType(node) === ELEMENT_NODE;
}

export function isText(node: unknown): node is Text {
  return typeof node === 'object' && node !== null && nodeType(node) === TEXT_NODE;
}

function nodeType(node: object): unknown {
  return typeof Node === 'function' && node instanceof Node
    ? Reflect.get(Node.prototype, 'nodeType', node)
    : Reflect.get(node, 'nodeType');
}

export function parentOf(node: Node): Element | null {
  return typeof Node === 'function' && node instanceof Node
    ? Reflect.get(Node.prototype, 'parentElement', node)
    : node.parentElement;
}

export function childNodesOf(node: Node): readonly Node[] {
  const list: NodeListOf<ChildNode> =
    typeof Node === 'function' && node instanceof Node
      ? Reflect.get(Node.prototype, 'childNodes', node)
      : node.childNodes;
  return Array.from(list);
}

export function childElementsOf(node: Node): readonly Element[] {
  return childNodesOf(node).filter(isElement);
}

export function attr(element: Element, name: string): string | null {
  return typeof Element === 'function' && element instanceof Element
    ? Element.prototype.getAttribute.call(element, name)
    : element.getAttribute(name);
}

export function hasAttr(element: Element, name: string): boolean {
  return attr(element, name) !== null;
}

/** Tag name in upper case for HTML elements. */
export function tagOf(element: Element): string {
  const name: unknown =
    typeof Element === 'function' && element instanceof Element
      ? Reflect.get(Element.prototype, 'tagName', element)
      : element.tagName;
  return typeof name === 'string' ? name.toUpperCase() : '';
}

export function matches(element: Element, selector: string): boolean {
  return typeof Element === 'function' && element instanceof Element
    ? Element.prototype.matches.call(element, selector)
    : element.matches(selector);
}

export function closest(element: Element, selector: string): Element | null {
  return typeof Element === 'function' && element instanceof Element
    ? Element.prototype.closest.call(element, selector)
    : element.closest(selector);
}

export function queryAll(root: ParentNode, selector: string): readonly Element[] {
  if (typeof Document === 'function' && root instanceof Document) {
    return Array.from(Document.prototype.querySelectorAll.call(root, selector));
  }
  if (typeof Element === 'function' && root instanceof Element) {
    return Array.from(Element.prototype.querySelectorAll.call(root, selector));
  }
  return Array.from(root.querySelectorAll(selector));
}

export function query(root: ParentNode, selector: string): Element | null {
  if (typeof Document === 'function' && root instanceof Document) {
    return Document.prototype.querySelector.call(root, selector);
  }
  if (typeof Element === 'function' && root instanceof Element) {
    return Element.prototype.querySelector.call(root, selector);
  }
  return root.querySelector(selector);
}

/** True when a node of any kind stands inside (or is) something that `selector` matches. */
export function isInside(node: Node, selector: string): boolean {
  const element = isElement(node) ? node : parentOf(node);
  return element !== null && closest(element, selector) !== null;
}

/** True when `inner` is `outer` or lies inside it. */
export function holds(outer: Element, inner: Element): boolean {
  return typeof Node === 'function' && outer instanceof Node
    ? Node.prototype.contains.call(outer, inner)
    : outer.contains(inner);
}

/** True when `a` stands before `b` in the document (or holds it). */
export function isBefore(a: Element, b: Element): boolean {
  const FOLLOWING = 4;
  const position =
    typeof Node === 'function' && a instanceof Node
      ? Node.prototype.compareDocumentPosition.call(a, b)
      : a.compareDocumentPosition(b);
  return (position & FOLLOWING) !== 0;
}

export function documentOf(element: Element): Document | null {
  return typeof Node === 'function' && element instanceof Node
    ? Reflect.get(Node.prototype, 'ownerDocument', element)
    : element.ownerDocument;
}
