import type { Anchor } from '../contract.ts';
import { closest, isElement, matches, query, queryAll } from './dom.ts';

/** A named, ordered list of anchors with the combined selector that finds them all in one pass. */
export interface AnchorGroup {
  readonly name: string;
  readonly anchors: readonly Anchor[];
  readonly selector: string;
}

export function anchorGroup(name: string, anchors: readonly Anchor[]): AnchorGroup {
  return { name, anchors, selector: anchors.map((anchor) => anchor.selector).join(',') };
}

/** The strategy that `element` stands for: the first anchor of the group that it matches, "comment:ytd-comment-view-model". */
export function strategyOf(group: AnchorGroup, element: Element): string {
  const anchor = group.anchors.find((candidate) => matches(element, candidate.selector));
  return `${group.name}:${anchor?.selector ?? 'climbed'}`;
}

/**
 * All elements in `root` that match the group: the nearest one at or above `root` (a site often replaces only the
 * inside of something that was found before), then those inside, in document order.
 */
export function hitsIn(root: ParentNode, group: AnchorGroup): readonly Element[] {
  const inside = queryAll(root, group.selector);
  if (!isElement(root)) return inside;
  const above = closest(root, group.selector);
  return above === null ? inside : [above, ...inside];
}

/** The first element inside `root` by order of strategies (not by document order), that `accept` takes. */
export function firstBy(
  root: ParentNode,
  group: AnchorGroup,
  accept: (element: Element) => boolean = () => true,
): Element | null {
  // The usual case, nothing of the group in this root, costs one query instead of one for each strategy.
  if (query(root, group.selector) === null) return null;
  for (const anchor of group.anchors) {
    for (const element of queryAll(root, anchor.selector)) if (accept(element)) return element;
  }
  return null;
}
