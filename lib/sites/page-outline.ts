import type { SiteAdapter } from './contract.ts';
import { childElementsOf, queryAll, tagOf } from './engine/dom.ts';

const MAX_LINES = 220;
const MAX_DEPTH = 40;
const NAME = /^[a-z][a-z0-9:_-]{0,40}$/;
const LEFT_OUT = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'SVG', 'PATH', 'NOSCRIPT', 'TEMPLATE']);

/** Each anchor of a reader with the number of elements that it finds in `root`. */
export function anchorCounts(root: Element, adapter: SiteAdapter): readonly string[] {
  return Object.entries(adapter.anchors).flatMap(([group, list]) =>
    list.map(({ selector }) => `${countOf(root, selector)} × ${group}: ${selector}`),
  );
}

function countOf(root: Element, selector: string): number | string {
  try {
    return queryAll(root, selector).length;
  } catch {
    return '?';
  }
}

/**
 * The tree as indented names of tags and attributes, without a word of what is written on the page; neighbours built
 * alike (their children too) are counted once.
 */
export function outlineOf(root: Element): readonly string[] {
  const lines: string[] = [];
  const visit = (element: Element, depth: number): void => {
    let previous = '';
    let repeated = 0;
    const flush = (): void => {
      if (repeated > 0) lines.push(`${' '.repeat(depth)}… ${repeated} × the same`);
      repeated = 0;
    };
    for (const child of childElementsOf(element)) {
      if (lines.length >= MAX_LINES) return;
      if (LEFT_OUT.has(tagOf(child))) continue;
      const form = buildOf(child, 8);
      if (form === previous) {
        repeated += 1;
        continue;
      }
      flush();
      previous = form;
      lines.push(`${' '.repeat(depth)}${formOf(child)}`);
      if (depth < MAX_DEPTH) visit(child, depth + 1);
    }
    flush();
  };
  lines.push(formOf(root));
  visit(root, 1);
  return lines;
}

/** The names of an element and of what is inside it, to a depth: equal for elements built alike. */
function buildOf(element: Element, depth: number): string {
  if (depth === 0) return '';
  return `${formOf(element)}(${childElementsOf(element)
    .map((child) => buildOf(child, depth - 1))
    .join(',')})`;
}

/** "div[class role aria-label]": names only, so that nothing a person wrote can be in it. */
function formOf(element: Element): string {
  const names = element.getAttributeNames().filter((name) => NAME.test(name));
  const tag = tagOf(element).toLowerCase();
  return `${NAME.test(tag) ? tag : '?'}${names.length === 0 ? '' : `[${names.join(' ')}]`}`;
}
