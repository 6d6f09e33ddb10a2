import { allOf, anchorGroup } from '../engine/anchor-group.ts';
import {
  closest,
  holds,
  inDocumentOrder,
  isBefore,
  matches,
  parentOf,
  query,
  queryAll,
} from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import * as A from './anchors.ts';

const BOX = anchorGroup('box', A.BOX);
const MESSAGE = anchorGroup('message', A.MESSAGE);
export const PROFILE = '[data-ad-rendering-role="profile_name"]';
/** Facebook strews dozens of hidden quotations over each post: the browser leaves them out faster than we do. */
const NOT_STREWN = ':not([aria-hidden="true"] *)';
export const TRANSLATED = anchorGroup('translated', A.TRANSLATED, [`blockquote${NOT_STREWN}`]);
const ACTIONS = A.ACTIONS.map((anchor) => anchor.selector);
const COMMENT_ARTICLE = A.COMMENT[0]?.selector ?? '[role="article"][aria-label]';
/** Never a post's box: what holds many posts. */
export const CEILING = '[role="feed"],[role="main"],[id^="mount_0_0_"],body,html';

/** True inside a comment; an article without a label, or with an author's line or a message, is a post or a media box. */
export function isInComment(element: Element): boolean {
  const article = closest(element, '[role="article"]');
  // Some posts are labelled too ("Bài viết của …", group 2026-07 [D]), so what a post has is asked before the label.
  if (article === null || query(article, `${PROFILE},${MESSAGE.selector}`) !== null) return false;
  return (
    matches(article, COMMENT_ARTICLE) ||
    queryAll(article, 'a[href*="comment_id="]').some((link) => closest(link, '[role="article"]') === article)
  );
}

export function isContent(element: Element): boolean {
  return !isHiddenByMarkup(element, A.NOT_CONTENT);
}

/** The message block around an element: the outermost of the nested attributes. */
export function outermostMessage(element: Element): Element {
  let block = element;
  for (;;) {
    const above = parentOf(block);
    const next = above === null ? null : closest(above, MESSAGE.selector);
    if (next === null) return block;
    block = next;
  }
}

/**
 * The box of the post around `start` (a message, a header, a control): the innermost element that some surface uses
 * for one post and that holds exactly one action bar, never the feed. A card inside a card (a shared post) has no bar
 * of its own and so belongs to the outer one. Where no such element stands around it, the climb stops one level before
 * a second author's line comes into scope.
 */
export function postBoxOf(start: Element): Element | null {
  let innermost: Element | null = null;
  for (let at: Element | null = start; at !== null; at = parentOf(at)) {
    if (matches(at, CEILING)) break;
    if (!matches(at, BOX.selector)) continue;
    const bars = actionBars(at);
    if (bars > 1) break;
    if (bars === 1) return at;
    innermost ??= at;
  }
  return innermost ?? boxByAuthors(start);
}

/** True for an element that some surface uses for one post. */
export function isBox(element: Element): boolean {
  return matches(element, BOX.selector);
}

/** How many posts' action bars an element holds; comments have no such bar. */
export function actionBars(element: Element): number {
  for (const selector of ACTIONS) {
    const count = queryAll(element, selector).length;
    if (count > 0) return count;
  }
  return 0;
}

/**
 * Without a known element around it, a post is the largest part of the page with one bar. Two authors' lines with no
 * bar yet are either a post with a shared one inside (then one bar follows further up) or two neighbours (then two do).
 */
function boxByAuthors(start: Element): Element | null {
  let box: Element | null = null;
  for (let at: Element | null = start; at !== null; at = parentOf(at)) {
    if (matches(at, CEILING)) break;
    const bars = actionBars(at);
    if (bars > 1) break;
    const authors = queryAll(at, PROFILE).filter((profile) => isContent(profile) && !isInComment(profile));
    if (bars === 0 && (authors.length > 1 || (authors.length === 0 && messagesIn(at).length > 1))) continue;
    // What comes after the bar is the next post.
    const [bar] = bars === 1 ? queryAll(at, ACTIONS.join(',')) : [];
    if (bar !== undefined && authors.some((author) => isBefore(bar, author))) break;
    box = at;
  }
  return box;
}

export interface PostParts {
  /** The post's own message, if it has one with the usual attributes (or translated). */
  readonly own: Element | null;
  /** Messages of posts shared inside it, outer first. */
  readonly shared: readonly Element[];
  /** The part of the page that belongs to the shared post: nothing in it is the outer post's. */
  readonly sharedBox: Element | null;
}

/** Sorts the messages inside a box into the post's own and those of posts shared in it. */
export function partsOf(box: Element): PostParts {
  const messages = messagesIn(box);
  const authors = queryAll(box, PROFILE).filter((profile) => isContent(profile) && !isInComment(profile));
  const [firstAuthor, secondAuthor] = authors;
  if (firstAuthor === undefined || secondAuthor === undefined) {
    const [own, ...shared] = messages;
    const sharedBox = shared[0] === undefined || own === undefined ? null : apart(shared[0], own);
    return { own: own ?? null, shared, sharedBox };
  }
  const inner = apart(secondAuthor, firstAuthor);
  const shared = messages.filter((message) => holds(inner, message));
  // Two names over one message (a group and its member) are one header, not a shared post.
  if (shared.length === 0) return { own: messages[0] ?? null, shared: messages.slice(1), sharedBox: null };
  const own = messages.find((message) => !holds(inner, message));
  return { own: own ?? null, shared, sharedBox: inner };
}

/** Messages in the box, outermost blocks only, without copies, decoys and comments. */
function messagesIn(box: Element): readonly Element[] {
  const found: Element[] = [];
  const take = (element: Element): void => {
    if (found.some((other) => holds(other, element))) return;
    if (isContent(element) && !isInComment(element)) found.push(element);
  };
  for (const group of [MESSAGE, TRANSLATED]) for (const element of allOf(box, group)) take(element);
  return inDocumentOrder(found);
}

/** The largest element around `inner` that does not hold `outer`. */
function apart(inner: Element, outer: Element): Element {
  let box = inner;
  for (let above = parentOf(box); above !== null && !holds(above, outer); above = parentOf(box)) box = above;
  return box;
}
