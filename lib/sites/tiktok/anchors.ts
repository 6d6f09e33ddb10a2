import type { Anchor, Surface } from '../contract.ts';

/*
 * Where TikTok's units are. `data-e2e` names changed about once a year; class names keep their readable tail
 * ("…DivName") while the hash before it changes with every build, so only the tail is ever asked for.
 */

/** The words of a video: under the player, in the browse layout, in search results, on a profile. */
export const VIDEO_TEXT: readonly Anchor[] = [
  { selector: '[data-e2e="video-desc"]', seen: 'For You 2022 to 2026 [M][S]' },
  { selector: '[data-e2e="browse-video-desc"]', seen: 'browse layout 2022 to 2026 [M][D]' },
  { selector: '[data-e2e="search-card-video-caption"]', seen: 'search 2022 to 2026-06 [D][C]' },
  { selector: '[data-e2e="explore-card-desc"]', seen: 'explore 2024 [C]' },
  { selector: '[data-e2e="user-post-item-desc"]', seen: 'profile 2022 [G]' },
  { selector: '[data-e2e="search-card-desc"]', seen: 'search 2022 to 2025 [M][C]' },
  // Cards without a caption have the element too, empty.
  { selector: '[class*="DivTagCardDesc"]:has(span)', seen: 'profile 2022-05 [S]' },
  { selector: ':has(> [data-e2e="new-desc-span"])', seen: 'For You, video, search 2023 to 2025 [C]' },
  { selector: ':has(> [data-e2e^="desc-span-"])', seen: 'For You 2026-06 [S]' },
  { selector: 'h1[class*="H1PhotoTitle"],h1[class*="H1VideoTitle"]', seen: 'video and photo 2025 [C]' },
  { selector: '[data-media-card-description-container]', seen: 'For You 2026-06 [S]' },
  { selector: '[class*="DivDescriptionContentWrapper"]', seen: 'For You 2026-06 [S]' },
  { selector: '[class*="DivMultilineText"]', seen: 'For You 2026-06 [S]' },
];

/** The box of one video: text, player and action bar. */
export const VIDEO_BOX: readonly Anchor[] = [
  {
    selector: '[data-e2e="recommend-list-item-container"]',
    seen: 'For You 2022 (div) to 2026 (article) [M][S]',
  },
  { selector: 'article[data-scroll-index]', seen: 'For You 2026-06 [S]' },
  { selector: 'article[id^="one-column-item-"]', seen: 'For You 2026-06 [S]' },
  { selector: '[class*="DivItemContainer"]:not([class*="Comment"])', seen: 'For You and search 2022 [M]' },
  { selector: '[class*="ArticleItemContainer"]', seen: 'For You 2026-06 [S]' },
  { selector: '[id^="grid-item-container-"]', seen: 'search and grids since 2025-11 [C][D]' },
  { selector: '[id^="column-item-video-container-"]', seen: 'search and grids 2024 to 2025-11 [C]' },
];

/** The parts from which a box in a list is known to be filled. */
export const VIDEO_PLAYER: readonly Anchor[] = [
  { selector: '[id^="xgwrapper-"]', seen: '2022-08 to 2026 [M][S][C]' },
  { selector: '[data-e2e="feed-video"]', seen: 'For You 2022 to 2026 [S]' },
  { selector: '[id^="media-card-"]', seen: 'For You 2026-06 [S]' },
];

export const COMMENT_TEXT: readonly Anchor[] = [
  { selector: '[data-e2e="comment-level-1"]', seen: '2022 to 2026-09 [M][D]' },
  { selector: '[data-e2e="comment-level-2"]', seen: '2022 to 2026-09 [M][D]' },
];

/** From here a comment is reached when its text has lost its name. */
export const COMMENT_NAME: readonly Anchor[] = [
  { selector: '[data-e2e="comment-username-1"]', seen: '2022 to 2026-09 [M][D]' },
  { selector: '[data-e2e="comment-username-2"]', seen: '2022 to 2026-09 [M][D]' },
];

export const COMMENT_BOX: readonly Anchor[] = [
  { selector: '[data-comment-ui-enabled]', seen: 'browse layout 2026-09 [D]' },
  { selector: '[class*="DivCommentItemWrapper"]', seen: 'drawer 2026-09 [D]' },
  { selector: '[class*="DivCommentItemContainer"]', seen: 'browse layout 2022 to 2026-09 [M][D]' },
  { selector: '[class*="DivCommentContentContainer"]', seen: 'browse layout 2022 to 2026-09 [M][D]' },
];

/** What belongs to a comment but is not its text. */
export const COMMENT_FURNITURE =
  '[data-e2e^="comment-username-"],[data-e2e^="comment-avatar-"],[data-e2e^="comment-reply-"],[data-e2e^="comment-time-"],[data-e2e^="comment-like-"],[data-e2e^="comment-creator-"],[class*="SubContent"],[class*="DivUsername"],[class*="DivCommentHeader"],[class*="LikeContainer"],[class*="DivReply"],button,svg';

/** Parts of a search card or a description that are not the writer's words. */
export const CARD_FURNITURE =
  '[data-e2e*="-card-user-"],[data-e2e$="-card-like-container"],[data-e2e="video-views"],[class*="DivPlayLine"],[class*="DivTimeTag"],[class*="ButtonExpand"],[class*="DivCreatorInfo"],button';

export const SHARE: readonly Anchor[] = [
  {
    selector: 'button:has([data-e2e="share-icon"]),[data-e2e="share-icon"]',
    seen: 'For You 2022 to 2026 [M][S]',
  },
  {
    selector: 'button:has([data-e2e="browse-share-icon"]),[data-e2e="browse-share-icon"]',
    seen: 'browse [M][D]',
  },
  { selector: '[data-e2e="share-btn"]', seen: 'stories 2026 [C]' },
  { selector: '[data-e2e="share-copy"]', seen: 'share menu 2026 [C]' },
  { selector: '[data-e2e="comment-post"]', seen: 'comment box 2026-09 [D]' },
];

/** Kinds of page by the path of their address; the first that fits counts. */
export const SURFACES: readonly (readonly [RegExp, Surface])[] = [
  [/^\/(foryou)?\/?$/, 'foryou'],
  [/^\/following/, 'following'],
  [/^\/friends/, 'friends'],
  [/^\/explore/, 'explore'],
  [/^\/@[^/]+\/(video|photo)\//, 'video'],
  [/^\/@[^/]+\/live/, 'live'],
  [/^\/@[^/]+\/?$/, 'profile'],
  [/^\/search/, 'search'],
  [/^\/tag\//, 'tag'],
  [/^\/music\//, 'music'],
  [/^\/live/, 'live'],
  [/^\/messages/, 'messages'],
];

/** Changes in these cannot change a unit: progress bars, counters, sound, what the reader types. */
export const NOISE =
  '[class*="DivSeekBar"],[class*="DivVideoProgress"],[data-e2e$="-count"],[data-e2e="video-music"],[class*="DivVolume"],[class*="DivCommentFooter"],[contenteditable],[class*="SideNav"]';
