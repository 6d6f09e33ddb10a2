import type { Candidate, ReadResult } from '../contract.ts';
import { anchorGroup, firstBy } from '../engine/anchor-group.ts';
import { attr, closest, matches, query } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import { absoluteLink, linksIn } from '../engine/links.ts';
import { dayOfInstant } from '../engine/post-date.ts';
import { textKey } from '../engine/text-key.ts';
import { emojiOf, visibleText } from '../engine/visible-text.ts';
import { CARD_FURNITURE, COMMENT_BOX, VIDEO_TEXT } from './anchors.ts';
import { CAPTION, COMMENTS, playedIds, videoIds } from './find-units.ts';

const TEXT = anchorGroup('video-text', VIDEO_TEXT);
const COMMENT_ITEM = COMMENT_BOX.map((anchor) => anchor.selector).join(',');
const LIST_ITEM = '[data-e2e="recommend-list-item-container"],article,[class*="DivItemContainer"]';
const GRID_ITEM =
  '[data-e2e="user-post-item"],[data-e2e^="search_"],[data-e2e="search-card-desc"],[data-e2e="explore-card-desc"]';
const RULES = { skip: CARD_FURNITURE, replace: emojiOf };

/** A video: the words under it. The clipping of a feed is style only, the whole text is in the page. */
export function readVideo(candidate: Candidate, url: URL): ReadResult {
  const box = candidate.element;
  if (isHiddenByMarkup(box)) return { ok: false, reason: 'hidden' };
  const ids = videoIds(box);
  const isText = (element: Element): boolean =>
    closest(element, matches(element, CAPTION) ? COMMENT_ITEM : COMMENTS) === null &&
    !isHiddenByMarkup(element) &&
    visibleText(element, RULES).text !== '';
  const body = matches(box, TEXT.selector) && isText(box) ? box : firstBy(box, TEXT, isText);
  if (body === null) return { ok: false, reason: ids.size === 0 ? 'loading' : 'no-text' };
  const { text, tooLarge } = visibleText(body, RULES);
  if (tooLarge) return { ok: false, reason: 'too-large' };

  const id = idOf(box, url);
  const handle = handleIn(box, url);
  return {
    ok: true,
    unit: {
      kind: 'video',
      key: id === undefined ? `tiktok:text:${textKey(text)}` : `tiktok:video:${id}`,
      keyFrom: id === undefined ? 'text' : 'site',
      text,
      links: linksIn([body], url, isFurniture),
      postedOn: id === undefined ? undefined : dayOfId(id),
      permalink: id === undefined ? undefined : `https://www.tiktok.com/@${handle}/video/${id}`,
      truncated: false,
      body,
    },
  };
}

/**
 * The video's id: of the player in its box; on the page of one video, of the address (links around its text may lead to
 * other videos); in a grid, of the card's link.
 */
function idOf(box: Element, url: URL): string | undefined {
  const [played, another] = playedIds(box);
  if (played !== undefined) return another === undefined ? played : undefined;
  const ofPage = /\/(?:video|photo)\/(\d{8,})/.exec(url.pathname)?.[1];
  if (ofPage !== undefined && !matches(box, LIST_ITEM) && query(box, GRID_ITEM) === null) return ofPage;
  const [linked, second] = videoIds(box);
  return second === undefined ? linked : undefined;
}

/** The handle in the box's own links: an address works only with it. It goes nowhere but into the permalink. */
function handleIn(box: Element, url: URL): string {
  const link = query(
    box,
    'a[data-e2e="video-author-avatar"],a[href*="/video/"],a[href*="/photo/"],[class*="DivCreatorInfoContainer"] a[href*="/@"],a[data-e2e="browse-user-avatar"],a[href*="/@"]',
  );
  const address = link === null ? null : absoluteLink(attr(link, 'href'), url);
  return /^\/@([^/]+)/.exec(address?.pathname ?? '')?.[1] ?? /^\/@([^/]+)/.exec(url.pathname)?.[1] ?? '';
}

/** Hashtags, people mentioned, music and the video's own page are no links of the text. */
export function isFurniture(url: URL): boolean {
  return (
    /(^|\.)tiktok\.com$/.test(url.hostname) && /^\/(tag\/|@|music\/|search|discover\/)/.test(url.pathname)
  );
}

/** The upper 32 bits of a TikTok id are the second in which it was made. */
export function dayOfId(id: string): string | undefined {
  return /^\d{17,20}$/.test(id) ? dayOfInstant(Number(BigInt(id) >> 32n) * 1000) : undefined;
}
