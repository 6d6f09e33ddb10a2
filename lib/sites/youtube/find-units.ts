import type { Candidate } from '../contract.ts';
import {
  type AnchorGroup,
  anchorGroup,
  firstBy,
  type HitsOf,
  hitsByGroup,
  strategyOf,
} from '../engine/anchor-group.ts';
import { CandidateList } from '../engine/collect.ts';
import { attr, closest, hasAttr, holds, matches, parentOf, query, queryAll } from '../engine/dom.ts';
import { visibleText } from '../engine/visible-text.ts';
import * as A from './anchors.ts';
import { isOffPage, YOUTUBE_TEXT } from './page.ts';

const CARD = anchorGroup('card', A.CARD);
const CARD_TITLE = anchorGroup('card-title', A.CARD_TITLE);
const WATCH_TITLE = anchorGroup('watch-title', A.WATCH_TITLE);
const DESCRIPTION = anchorGroup('description', [
  ...A.DESCRIPTION_OPEN,
  ...A.DESCRIPTION_PANEL,
  ...A.DESCRIPTION_SNIPPET,
]);
const COMMENT = anchorGroup('comment', A.COMMENT);
const COMMENT_TEXT = anchorGroup('comment-text', A.COMMENT_TEXT);
const COMMENT_LINK = anchorGroup('comment-link', A.COMMENT_LINK);
const POST = anchorGroup('post', A.POST);
const SHORT_CARD = anchorGroup('short-card', A.SHORT_CARD);
const SHORT_TITLE = anchorGroup('short-title', A.SHORT_TITLE);
const SHORT_PLAYER = anchorGroup('short-player', A.SHORT_PLAYER);
const LIVE = anchorGroup('live', A.LIVE);

const CARD_LINK = 'a[href*="/watch"],a[href*="/playlist?"],a[href*="/shorts/"]';
const THREAD = 'ytd-comment-thread-renderer,ytd-comment-replies-renderer,yt-sub-thread,ytd-comments';
const REPLIES = 'ytd-comment-replies-renderer,yt-sub-thread';
/** The second name was an experiment of 2024; extensions of 2024 to 2026 know both [C]. */
const WATCH_PAGE = 'ytd-watch-flexy,ytd-watch-grid';
const SHORTS_PLAYER_PAGE = 'ytd-shorts,ytd-reel-video-renderer';

const hitsOf = hitsByGroup([
  CARD,
  CARD_TITLE,
  WATCH_TITLE,
  DESCRIPTION,
  COMMENT,
  COMMENT_TEXT,
  COMMENT_LINK,
  POST,
  SHORT_CARD,
  SHORT_TITLE,
  SHORT_PLAYER,
  LIVE,
]);

/** Every unit of a YouTube page or of a part of it. */
export function findYoutubeUnits(root: ParentNode): readonly Candidate[] {
  const list = new CandidateList();
  const hits = hitsOf(root);
  findWatch(hits, list);
  findShorts(hits, list);
  findCards(hits, list);
  findPosts(hits, list);
  findComments(hits, list);
  findLive(hits, list);
  return list.inOrder();
}

function findCards(hits: HitsOf, list: CandidateList): void {
  const add = (card: Element, strategy: string): void => {
    if (list.has(card) || query(card, CARD_LINK) === null) return;
    if (isOffPage(card) || closest(card, SHORTS_PLAYER_PAGE) !== null) return;
    const title = query(card, 'a#video-title,h3 a[href]');
    const isShort = title !== null && (attr(title, 'href') ?? '').includes('/shorts/');
    list.add(card, isShort ? 'short' : 'video', strategy);
  };
  for (const hit of hits(CARD)) add(hit, strategyOf(CARD, hit));
  for (const hit of hits(CARD_TITLE)) {
    if (closest(hit, `${CARD.selector},${SHORT_CARD.selector},ytd-comments,ytd-watch-metadata`) !== null)
      continue;
    // The heading of a list or a shelf looks alike, but leads to no video.
    const link = closest(hit, 'a[href]') ?? query(hit, 'a[href]');
    if (link === null || !matches(link, 'a[href*="/watch"],a[href*="/shorts/"]')) continue;
    const card = closest(hit, 'ytd-rich-item-renderer') ?? aroundOneVideo(hit);
    if (query(card, SHORT_CARD.selector) === null) add(card, strategyOf(CARD_TITLE, hit));
  }
}

/** The largest element around a title that still leads to one video only. */
function aroundOneVideo(title: Element): Element {
  let card = title;
  for (let level = 0; level < 10; level += 1) {
    const above = parentOf(card);
    if (above === null || matches(above, '#contents,#items,#content,ytd-page-manager > *,body')) break;
    const videos = new Set(
      queryAll(above, 'a[href*="/watch"]').map(
        (link) => /[?&]v=([\w-]+)/.exec(attr(link, 'href') ?? '')?.[1],
      ),
    );
    if (videos.size > 1) break;
    card = above;
  }
  return card;
}

function findWatch(hits: HitsOf, list: CandidateList): void {
  const pages = new Set<Element>();
  for (const group of [WATCH_TITLE, DESCRIPTION]) {
    for (const hit of hits(group)) {
      const page = watchPageOf(hit);
      if (page !== null) pages.add(page);
    }
  }
  for (const page of pages) {
    if (isOffPage(page)) continue;
    const title = watchTitle(page);
    if (title !== null) list.add(watchBox(title, page), 'video', strategyOf(WATCH_TITLE, title));
  }
}

/** The watch page around an element of it. */
export function watchPageOf(element: Element): Element | null {
  return (
    closest(element, WATCH_PAGE) ??
    closest(element, '[video-id]') ??
    closest(element, 'ytd-watch-metadata,ytd-video-primary-info-renderer')
  );
}

export function watchTitle(page: Element): Element | null {
  return firstBy(
    page,
    WATCH_TITLE,
    (title) => titleText(title) !== '' && closest(title, '[hidden]') === null,
  );
}

function watchBox(title: Element, page: Element): Element {
  return closest(title, 'ytd-watch-metadata,ytd-video-primary-info-renderer') ?? page;
}

/** A title's words: what is shown, else the `title` attribute that repeats it. */
export function titleText(title: Element): string {
  const shown = visibleText(title, YOUTUBE_TEXT).text;
  if (shown !== '') return shown;
  const holder = hasAttr(title, 'title') ? title : (closest(title, 'h3[title]') ?? query(title, '[title]'));
  return holder === null ? '' : (attr(holder, 'title') ?? '').trim();
}

function findShorts(hits: HitsOf, list: CandidateList): void {
  for (const hit of hits(SHORT_CARD)) {
    const outer = parentOf(hit) === null ? null : closest(parentOf(hit) ?? hit, SHORT_CARD.selector);
    const card = outer ?? hit;
    if (!isOffPage(card)) list.add(card, 'short', strategyOf(SHORT_CARD, hit));
  }
  for (const hit of hits(SHORT_TITLE)) {
    const player = closest(hit, SHORT_PLAYER.selector);
    if (player !== null && isPlayedShort(player)) list.add(player, 'short', strategyOf(SHORT_TITLE, hit));
  }
  for (const hit of hits(SHORT_PLAYER)) {
    if (matches(hit, 'ytd-reel-video-renderer[is-active]') && isPlayedShort(hit)) {
      list.add(hit, 'short', strategyOf(SHORT_PLAYER, hit));
    }
  }
}

/** The one renderer that plays; neighbours kept for the next Short are not on the page. */
function isPlayedShort(player: Element): boolean {
  if (isOffPage(player)) return false;
  const shorts = closest(player, 'ytd-shorts');
  return (
    hasAttr(player, 'is-active') || shorts === null || queryAll(shorts, 'ytd-reel-video-renderer').length <= 1
  );
}

function findPosts(hits: HitsOf, list: CandidateList): void {
  for (const hit of hits(POST)) {
    const above = parentOf(hit);
    const shared = above === null ? null : closest(above, 'ytd-shared-post-renderer');
    const post = shared ?? hit;
    const isWrapper =
      matches(post, 'ytd-backstage-post-thread-renderer') && query(post, POST.selector) !== null;
    if (!isWrapper && !isOffPage(post)) list.add(post, 'post', strategyOf(POST, post));
  }
}

function findComments(hits: HitsOf, list: CandidateList): void {
  const add = (comment: Element, strategy: string): void => {
    if (list.has(comment) || isOffPage(comment)) return;
    list.add(comment, isReply(comment) ? 'reply' : 'comment', strategy);
  };
  for (const hit of hits(COMMENT)) {
    // A wrapper with the id of a comment is not the comment when the real element stands inside it.
    if (!list.has(hit) && query(hit, 'ytd-comment-view-model,ytd-comment-renderer') === null) {
      add(hit, strategyOf(COMMENT, hit));
    }
  }
  for (const group of [COMMENT_TEXT, COMMENT_LINK]) {
    for (const hit of hits(group)) {
      if (closest(hit, COMMENT.selector) !== null || closest(hit, THREAD) === null) continue;
      add(aroundOneComment(hit, group), strategyOf(group, hit));
    }
  }
}

/** The largest element around a comment's text (or link) that holds no second one. */
function aroundOneComment(hit: Element, group: AnchorGroup): Element {
  const [first] = group.anchors.filter((anchor) => matches(hit, anchor.selector));
  let comment = hit;
  for (let level = 0; level < 12; level += 1) {
    const above = parentOf(comment);
    if (above === null || matches(above, `${THREAD},#contents,#expander-contents,#replies`)) break;
    if (queryAll(above, first?.selector ?? group.selector).length > 1 && group === COMMENT_TEXT) break;
    comment = above;
  }
  return comment;
}

function isReply(comment: Element): boolean {
  if (closest(comment, REPLIES) !== null) return true;
  const link = firstBy(comment, COMMENT_LINK);
  return link !== null && /[?&]lc=[\w-]+\.[\w-]+/.test(attr(link, 'href') ?? '');
}

const NOT_A_LIVE_MESSAGE =
  'yt-live-chat-viewer-engagement-message-renderer,yt-live-chat-mode-change-message-renderer,yt-live-chat-placeholder-item-renderer';

function findLive(hits: HitsOf, list: CandidateList): void {
  for (const hit of hits(LIVE)) {
    if (matches(hit, NOT_A_LIVE_MESSAGE) || query(hit, '#author-name') === null || isOffPage(hit)) continue;
    list.add(hit, 'live', strategyOf(LIVE, hit));
  }
}

/** The unit around a control of the page, by the same rules that found it. */
export function youtubeUnitOf(control: Element): Element | null {
  const small = closest(
    control,
    `${COMMENT.selector},${LIVE.selector},${POST.selector},${SHORT_CARD.selector}`,
  );
  if (small !== null) return small;
  const card = closest(control, CARD.selector);
  if (card !== null) return card;
  const player = closest(control, 'ytd-reel-video-renderer');
  if (player !== null) return player;
  const shorts = closest(control, 'ytd-shorts');
  if (shorts !== null) {
    const title = firstBy(shorts, SHORT_TITLE);
    return title === null ? null : closest(title, SHORT_PLAYER.selector);
  }
  const page = closest(control, WATCH_PAGE);
  const title = page === null ? null : watchTitle(page);
  // Chapters and related cards have share buttons of their own: only the video's own bar counts.
  if (page === null || title === null) return null;
  const box = watchBox(title, page);
  return holds(box, control) || closest(control, '#movie_player,#player') !== null ? box : null;
}
