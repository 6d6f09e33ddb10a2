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

/** The hits of one group: the nearest one at or above the root, then those inside, in document order. */
export type HitsOf = (group: AnchorGroup) => readonly Element[];

/**
 * Finds the hits of many groups in one walk over the page: a page holds thousands of elements and a few hundred hits.
 * What stands above the root counts, because a site often replaces only the inside of something that was found before.
 */
export function hitsByGroup(groups: readonly AnchorGroup[]): (root: ParentNode) => HitsOf {
  const all = groups.map((group) => group.selector).join(',');
  return (root) => {
    const inside = queryAll(root, all);
    const start = isElement(root) && closest(root, all) !== null ? root : null;
    return (group) => {
      const hits = inside.filter((element) => matches(element, group.selector));
      const above = start === null ? null : closest(start, group.selector);
      return above === null ? hits : [above, ...hits];
    };
  };
}
