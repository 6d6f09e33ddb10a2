import type { Anchor } from '../contract.ts';
import { closest, inDocumentOrder, isElement, matches, query, queryAll } from './dom.ts';

/** A named, ordered list of anchors with the combined selector that finds them all in one pass. */
export interface AnchorGroup {
  readonly name: string;
  readonly anchors: readonly Anchor[];
  readonly selector: string;
  /** Plain selectors that together find at least as much, where the anchors are many or slow. */
  readonly broad?: readonly string[] | undefined;
}

export function anchorGroup(
  name: string,
  anchors: readonly Anchor[],
  broad?: readonly string[],
): AnchorGroup {
  return { name, anchors, selector: anchors.map((anchor) => anchor.selector).join(','), broad };
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

/**
 * Everything inside `root` that some anchor of the group finds, in document order. They are asked for one by one:
 * browsers find a plain selector several times as fast as the same one in a list.
 */
export function allOf(root: ParentNode, { anchors, selector, broad }: AnchorGroup): readonly Element[] {
  const plain = broad ?? anchors.map((anchor) => anchor.selector);
  const found = [...new Set(plain.flatMap((one) => queryAll(root, one)))];
  return inDocumentOrder(broad ? found.filter((element) => matches(element, selector)) : found);
}

/** The hits of one group: the nearest one at or above the root, then those inside, in document order. */
export type HitsOf = (group: AnchorGroup) => readonly Element[];

/**
 * Finds the hits of many groups. What stands above the root counts, because a site often replaces only the inside of
 * something that was found before.
 */
export function hitsByGroup(groups: readonly AnchorGroup[]): (root: ParentNode) => HitsOf {
  const any = groups.map((group) => group.selector).join(',');
  return (root) => {
    const inside = isElement(root) && closest(root, any) ? root : undefined;
    return (group) => {
      const hits = allOf(root, group);
      const above = inside && closest(inside, group.selector);
      return above ? [above, ...hits] : hits;
    };
  };
}
