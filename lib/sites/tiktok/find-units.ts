import type { Candidate } from '../contract.ts';
import { anchorGroup, hitsByGroup, strategyOf } from '../engine/anchor-group.ts';
import { CandidateList } from '../engine/collect.ts';
import { attr, closest, matches, parentOf, query, queryAll } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import * as A from './anchors.ts';

const VIDEO_TEXT = anchorGroup('video-text', A.VIDEO_TEXT);
const VIDEO_BOX = anchorGroup('video-box', A.VIDEO_BOX);
const VIDEO_PLAYER = anchorGroup('video-player', A.VIDEO_PLAYER);
const COMMENT_TEXT = anchorGroup('comment-text', A.COMMENT_TEXT);
const COMMENT_NAME = anchorGroup('comment-name', A.COMMENT_NAME);
const COMMENT_BOX = anchorGroup('comment-box', A.COMMENT_BOX);

export const COMMENTS = '[data-e2e^="comment-"],[class*="DivComment"],[data-comment-ui-enabled]';
/** Names that mean a video's words wherever they stand; the other anchors name parts of them. */
export const CAPTION =
  '[data-e2e$="-desc"]:not([data-e2e="search-card-desc"]),[data-e2e="search-card-video-caption"]';
const NAMED_TEXT = VIDEO_TEXT.anchors
  .map((anchor) => anchor.selector)
  .filter((selector) => !selector.startsWith('[class'))
  .join(',');
const VIDEO_LINK = 'a[href*="/video/"],a[href*="/photo/"]';

const hitsOf = hitsByGroup([VIDEO_TEXT, VIDEO_PLAYER, COMMENT_TEXT, COMMENT_NAME, COMMENT_BOX]);

/** Every unit of a TikTok page or of a part of it. Empty articles of the feed are no candidates until they are filled. */
export function findTiktokUnits(root: ParentNode): readonly Candidate[] {
  const list = new CandidateList();
  const hits = hitsOf(root);
  for (const hit of hits(VIDEO_TEXT)) {
    if (isHiddenByMarkup(hit) || isPart(hit)) continue;
    // Names of classes are shared by other parts of the site: they count only inside a known box.
    if (!matches(hit, NAMED_TEXT) && closest(hit, VIDEO_BOX.selector) === null) continue;
    list.add(videoBoxOf(hit), 'video', strategyOf(VIDEO_TEXT, hit));
  }
  for (const hit of hits(VIDEO_PLAYER)) {
    // In a list every player stands in a box; a player on its own (a preview, the page's one) is found by its text.
    const box = closest(hit, VIDEO_BOX.selector);
    if (box !== null && !isHiddenByMarkup(box)) list.add(box, 'video', strategyOf(VIDEO_BOX, box));
  }
  for (const group of [COMMENT_TEXT, COMMENT_NAME]) {
    for (const hit of hits(group)) {
      if (isHiddenByMarkup(hit)) continue;
      const box = commentBoxOf(hit);
      if (box !== null) list.add(box, isReply(hit) ? 'reply' : 'comment', strategyOf(group, hit));
    }
  }
  for (const hit of hits(COMMENT_BOX)) {
    if (query(hit, `${COMMENT_TEXT.selector},${COMMENT_NAME.selector}`) !== null) continue;
    if (isHiddenByMarkup(hit) || closest(hit, '[data-e2e^="comment-level-"]') !== null) continue;
    const above = parentOf(hit);
    if (above === null || closest(above, COMMENT_BOX.selector) === null) {
      list.add(hit, 'comment', strategyOf(COMMENT_BOX, hit));
    }
  }
  return list.inOrder();
}

function isReply(hit: Element): boolean {
  return matches(hit, '[data-e2e$="-2"]');
}

/** True for a hit that only wraps, or lies in, a better one: the caption in a card, the lines in a caption. */
function isPart(hit: Element): boolean {
  // The browse layout may keep the description in the panel of the comments.
  if (matches(hit, CAPTION)) return closest(hit, COMMENT_BOX.selector) !== null;
  if (closest(hit, COMMENTS) !== null) return true;
  return query(hit, VIDEO_TEXT.selector) !== null || closest(hit, CAPTION) !== null;
}

/**
 * The box of a video's text: the item of a list, or else the largest element around it that leads to one video and
 * holds no second text.
 */
export function videoBoxOf(text: Element): Element {
  const item = closest(text, VIDEO_BOX.selector);
  if (item !== null && queryAll(item, CAPTION).length <= 1) return item;
  let box = text;
  for (let level = 0; level < 14; level += 1) {
    const above = parentOf(box);
    if (above === null || matches(above, 'body,main,#app')) break;
    if (queryAll(above, CAPTION).length > 1 || videoIds(above).size > 1) break;
    box = above;
  }
  return box;
}

/** Ids of the videos that an element plays or links to. */
export function videoIds(element: Element): ReadonlySet<string> {
  const ids = new Set(playedIds(element));
  for (const link of queryAll(element, VIDEO_LINK)) {
    const id = /\/(?:video|photo)\/(\d{8,})/.exec(attr(link, 'href') ?? '')?.[1];
    if (id !== undefined && closest(link, COMMENTS) === null) ids.add(id);
  }
  return ids;
}

/** Ids of the videos whose players stand in an element. */
export function playedIds(element: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const player of queryAll(element, '[id^="xgwrapper-"]')) {
    const id = /(\d{8,})$/.exec(attr(player, 'id') ?? '')?.[1];
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

/** The smallest element around a comment's text that also holds its writer's name, and no second one. */
export function commentBoxOf(part: Element): Element | null {
  const level = matches(part, '[data-e2e$="-2"]') ? '2' : '1';
  const names = `[data-e2e="comment-username-${level}"]`;
  const texts = `[data-e2e="comment-level-${level}"]`;
  const isName = matches(part, COMMENT_NAME.selector);
  let box: Element | null = part;
  for (let climbed = 0; box !== null && climbed < 12; climbed += 1) {
    const countNames = queryAll(box, names).length + (matches(box, names) ? 1 : 0);
    const countTexts = queryAll(box, texts).length + (matches(box, texts) ? 1 : 0);
    if (countNames > 1 || countTexts > 1) return isName ? null : part;
    if (countNames === 1 && (countTexts === 1 || (isName && matches(box, COMMENT_BOX.selector)))) return box;
    box = parentOf(box);
  }
  // No name anywhere near: the text itself is still a comment, by its own name.
  return isName ? null : (closest(part, COMMENT_BOX.selector) ?? part);
}

/** The unit around a control of the page. */
export function tiktokUnitOf(control: Element): Element | null {
  if (closest(control, COMMENTS) !== null) {
    const box = closest(control, COMMENT_BOX.selector);
    const text = box === null ? null : query(box, COMMENT_TEXT.selector);
    if (text !== null) return commentBoxOf(text);
  }
  const item = closest(control, VIDEO_BOX.selector);
  if (item !== null) return item;
  let around: Element | null = control;
  for (let level = 0; around !== null && level < 14; level += 1) {
    const texts = queryAll(around, CAPTION);
    if (texts.length > 1) return null;
    if (texts[0] !== undefined) return videoBoxOf(texts[0]);
    around = parentOf(around);
  }
  return null;
}
