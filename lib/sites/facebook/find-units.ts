import type { Candidate } from '../contract.ts';
import {
  type AnchorGroup,
  anchorGroup,
  type HitsOf,
  hitsByGroup,
  strategyOf,
} from '../engine/anchor-group.ts';
import { CandidateList } from '../engine/collect.ts';
import { attr, closest, isElement, matches, parentOf, query, queryAll } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import * as A from './anchors.ts';
import {
  actionBars,
  CEILING,
  isBox,
  isContent,
  isInComment,
  outermostMessage,
  PROFILE,
  postBoxOf,
  TRANSLATED,
} from './climb.ts';

const MESSAGE = anchorGroup('message', A.MESSAGE);
const HEADER = anchorGroup('header', A.HEADER);
const ACTIONS = anchorGroup('actions', A.ACTIONS);
const COMMENT = anchorGroup('comment', A.COMMENT, ['[aria-label]', 'a[href*="comment_id="]']);
const VIDEO = anchorGroup('video', A.VIDEO);
const MOBILE = anchorGroup('mobile', A.MOBILE_STORY);
const LABELLED_COMMENT = A.COMMENT.filter((anchor) => !anchor.selector.startsWith('a['))
  .map((anchor) => anchor.selector)
  .join(',');

const BOX = A.BOX.map((anchor) => anchor.selector).join(',');
const AUTHOR_LINK = 'h2 a[role="link"],h3 a[role="link"],h4 a[role="link"]';
const hitsOf = hitsByGroup([MESSAGE, TRANSLATED, HEADER, ACTIONS, VIDEO, COMMENT, MOBILE]);

/** Every post and comment of a Facebook page or of a part of it. */
export function findFacebookUnits(root: ParentNode): readonly Candidate[] {
  const list = new CandidateList();
  const hits = hitsOf(root);
  findPosts(root, hits, list);
  findVideos(hits, list);
  findComments(hits, list);
  // The mobile site has none of the others.
  if (list.size === 0) findMobile(hits, list);
  return list.inOrder();
}

function findPosts(root: ParentNode, hits: HitsOf, list: CandidateList): void {
  const messages = new Set<Element>();
  for (const hit of hits(MESSAGE)) {
    const message = outermostMessage(hit);
    if (messages.has(message)) continue;
    messages.add(message);
    if (!isContent(hit) || isInComment(hit)) continue;
    list.add(postBoxOf(message) ?? message, 'post', strategyOf(MESSAGE, hit));
  }
  // From 75 of 100 posts of some groups the attributes are missing, and translated posts have none: then what stands
  // where the message was, the author's line or the bar leads to the post. A post always has an author's line.
  const headers = hits(HEADER);
  if (headers.some((hit) => !isInKnown(hit, list))) {
    for (const hit of hits(TRANSLATED)) {
      if (closest(hit, MESSAGE.selector) === null) addBox(hit, TRANSLATED, list);
    }
    for (const hit of headers) addBox(hit, HEADER, list);
    for (const hit of hits(ACTIONS)) addBox(hit, ACTIONS, list);
  }
  // Something inside a known post was replaced (its text was opened).
  if (list.size === 0 && isElement(root) && closest(root, BOX) !== null) addBox(root, null, list);
}

function addBox(start: Element, group: AnchorGroup | null, list: CandidateList): void {
  // Most headers and bars stand in a post whose message was found: no need to climb with care again.
  if (isInKnown(start, list)) return;
  if (!isContent(start) || closest(start, A.ASIDE) !== null || isInComment(start)) return;
  const box = postBoxOf(start);
  if (box === null || list.has(box) || !isPost(box)) return;
  list.add(box, 'post', group === null ? 'box:around' : strategyOf(group, start));
}

/** A box without a message counts as a post only when it has what a post has: an author's line and a bar, or its role. */
function isPost(box: Element): boolean {
  if (query(box, MESSAGE.selector) !== null) return true;
  const bars = actionBars(box);
  if (bars > 1) return false;
  if (bars === 1) return query(box, HEADER.selector) !== null;
  if (query(box, PROFILE) !== null) return isBox(box);
  return (
    matches(box, '[role="article"],[aria-posinset],[data-pagelet^="FeedUnit"]') &&
    query(box, AUTHOR_LINK) !== null &&
    queryAll(box, 'a[href*="/reel/"]').length <= 4
  );
}

/** Videos with a caption that stand in no post. A post's own video belongs to the post. */
function findVideos(hits: HitsOf, list: CandidateList): void {
  for (const hit of hits(VIDEO)) {
    if (isInKnown(hit, list) || !isContent(hit) || closest(hit, A.ASIDE) !== null || isInComment(hit))
      continue;
    if (postBoxOf(hit) !== null && actionBars(postBoxOf(hit) ?? hit) > 0) continue;
    const box = videoBoxOf(hit);
    if (box !== null) list.add(box, 'video', strategyOf(VIDEO, hit));
  }
}

/** The largest element around a video that holds no second one and one author's line: where its caption must be. */
function videoBoxOf(video: Element): Element | null {
  let box: Element | null = null;
  for (let at = parentOf(video), level = 0; at !== null && level < 24; at = parentOf(at), level += 1) {
    if (matches(at, CEILING)) break;
    if (queryAll(at, 'video').length > 1 || queryAll(at, '[data-video-id]').length > 1) break;
    const authors = queryAll(at, AUTHOR_LINK).length;
    if (authors > 1) break;
    if (authors === 1) box = at;
  }
  return box;
}

function isInKnown(element: Element, list: CandidateList): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (list.has(at)) return true;
  return false;
}

function findComments(hits: HitsOf, list: CandidateList): void {
  for (const hit of hits(COMMENT)) {
    if (isHiddenByMarkup(hit, '[contenteditable="true"],[role="banner"],[role="navigation"],[role="row"]'))
      continue;
    const comment = commentOf(hit);
    if (comment !== null && !list.has(comment))
      list.add(comment, isReply(comment) ? 'reply' : 'comment', strategyOf(COMMENT, hit));
  }
}

/** The comment around an anchor: its article, or the largest element around its link that leads to one comment only. */
export function commentOf(hit: Element): Element | null {
  const article = closest(hit, '[role="article"]');
  if (article !== null) {
    // A media box or a post: the link in it belongs to a comment only when the comment is the article.
    return isInComment(article) ? article : null;
  }
  if (!matches(hit, 'a')) return hit;
  const labelled = closest(hit, LABELLED_COMMENT);
  if (labelled !== null) return labelled;
  const id = commentIdOf(hit);
  let comment: Element | null = null;
  for (let at = parentOf(hit), level = 0; at !== null && level < 10; at = parentOf(at), level += 1) {
    if (query(at, `${PROFILE},${MESSAGE.selector},[role="article"],[contenteditable="true"]`) !== null) break;
    const ids = new Set(queryAll(at, 'a[href*="comment_id="]').map(commentIdOf));
    if (ids.size !== 1 || !ids.has(id)) break;
    comment = at;
  }
  // A notification links to a comment too, but all its words are inside the link.
  const hasWords =
    comment !== null && queryAll(comment, 'div[dir="auto"]').some((line) => closest(line, 'a') === null);
  return hasWords ? comment : null;
}

/** "111" of `comment_id=111`, "111.222" of a reply. */
export function commentIdOf(link: Element): string | null {
  const href = attr(link, 'href') ?? '';
  const comment = /[?&]comment_id=([^&#]+)/.exec(href)?.[1];
  const reply = /[?&]reply_comment_id=([^&#]+)/.exec(href)?.[1];
  if (comment === undefined) return null;
  return reply === undefined ? comment : `${comment}.${reply}`;
}

function isReply(comment: Element): boolean {
  const own = queryAll(comment, 'a[href*="comment_id="]').filter(
    (link) => !matches(comment, '[role="article"]') || closest(link, '[role="article"]') === comment,
  );
  if (own.length > 0) return own.some((link) => (attr(link, 'href') ?? '').includes('reply_comment_id='));
  return /^(phản hồi|reply)/i.test(attr(comment, 'aria-label') ?? '');
}

/** Stories of the mobile site, on its last screen: older screens stay stacked in the document. */
function findMobile(hits: HitsOf, list: CandidateList): void {
  for (const hit of hits(MOBILE)) {
    const screen = closest(hit, '[data-mcomponent="MScreen"]');
    const screens = screen === null ? [] : queryAll(hit.ownerDocument, '[data-mcomponent="MScreen"]');
    const shown = screens.filter((other) => !isHiddenByMarkup(other));
    if (screen !== null && shown[shown.length - 1] !== screen) continue;
    if (query(hit, '[data-mcomponent="TextArea"],.native-text') !== null && !isHiddenByMarkup(hit)) {
      list.add(hit, 'post', strategyOf(MOBILE, hit));
    }
  }
}

/** The unit around a control of the page, by the same climb that found it. */
export function facebookUnitOf(control: Element): Element | null {
  const story = closest(control, MOBILE.selector);
  if (story !== null) return story;
  const article = closest(control, '[role="article"]');
  if (article !== null && isInComment(article)) return article;
  const box = postBoxOf(control);
  return box !== null && isPost(box) ? box : null;
}
