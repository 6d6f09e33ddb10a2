import type { SiteAdapter, Surface } from './contract.ts';
import { childElementsOf, queryAll, tagOf } from './engine/dom.ts';
import type { Health, ReadingCounts } from './health.ts';

const MAX_LINES = 220;
const MAX_DEPTH = 40;
const NAME = /^[a-z][a-z0-9:_-]{0,40}$/;
const LEFT_OUT = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'SVG', 'PATH', 'NOSCRIPT', 'TEMPLATE']);

/**
 * The text behind "Sao chép chẩn đoán": how well a page was read and how it is built. It holds names of tags and of
 * attributes only, never a text, a value of an attribute or an address, and it is shown to the person before it leaves
 * the page in their clipboard.
 */
export function structureReport(
  root: Element,
  adapter: SiteAdapter,
  surface: Surface,
  counts: ReadingCounts,
  health: Health,
): string {
  const anchors = Object.entries(adapter.anchors).flatMap(([group, list]) =>
    list.map((anchor) => `${countOf(root, anchor.selector)} × ${group}: ${anchor.selector}`),
  );
  const reasons = Object.entries(counts.unreadable).map(([reason, count]) => `${reason} ${count}`);
  return [
    `${adapter.id} / ${surface}: ${health.state}${health.causes.length === 0 ? '' : ` (${health.causes.join(', ')})`}`,
    `read ${counts.read}, keys from text ${counts.textKeys}, not read: ${reasons.join(', ') || '0'}`,
    '',
    ...anchors,
    '',
    ...outline(root),
  ].join('\n');
}

function countOf(root: Element, selector: string): number | string {
  try {
    return queryAll(root, selector).length;
  } catch {
    return '?';
  }
}

/** The tree as indented names; neighbours built alike (their children too) are counted once. */
function outline(root: Element): readonly string[] {
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
