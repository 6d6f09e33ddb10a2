import type { Anchor, Surface } from '../contract.ts';

/*
 * Where YouTube's units are, as inert data, most specific first. Element names and ids held for about four years
 * per area; classes changed two to four times a year and are only used where nothing else is there.
 */

/** A video card: the element that is re-bound as a whole. */
export const CARD: readonly Anchor[] = [
  { selector: 'yt-lockup-view-model', seen: 'home and subscriptions 2025-09, related and all 2026-01 [M]' },
  { selector: 'ytd-video-renderer', seen: 'search 2022 to 2026-01 [M]' },
  { selector: 'ytd-rich-grid-media', seen: 'home 2022 to 2025 [M]' },
  { selector: 'ytd-compact-video-renderer', seen: 'related 2022 to 2025 [M]' },
  { selector: 'ytd-grid-video-renderer', seen: 'subscriptions and channel pages until about 2023 [C]' },
  { selector: 'ytd-rich-grid-video-renderer', seen: 'home until about 2021 [C]' },
  { selector: 'ytd-movie-renderer,ytd-compact-movie-renderer,ytd-grid-movie-renderer', seen: 'films [G]' },
  { selector: 'ytd-playlist-video-renderer', seen: 'playlist 2026 [C]' },
  { selector: 'ytd-playlist-panel-video-renderer', seen: 'playlist beside a video 2026 [C]' },
  {
    selector:
      'ytd-playlist-renderer,ytd-radio-renderer,ytd-compact-playlist-renderer,ytd-compact-radio-renderer,ytd-grid-playlist-renderer',
    seen: 'lists among search results and related videos until 2025 [G]',
  },
];

/** The title of a card, from which its card can also be reached when the card's element is renamed. */
export const CARD_TITLE: readonly Anchor[] = [
  { selector: 'a#video-title', seen: 'search 2022 to 2026-04 [M]' },
  { selector: '#video-title', seen: 'home and related 2022 to 2025 [M]' },
  { selector: 'h3 a[href*="/watch"]', seen: 'home, old and new cards, 2022 to 2026 [M]' },
  { selector: 'h3[title] a[href]', seen: 'lockup 2026-01 [M]' },
  { selector: 'a[href*="/watch"] h3', seen: 'related 2022 [M]' },
  { selector: '.yt-lockup-metadata-view-model__title', seen: 'lockup until 2026-03 [M]' },
  { selector: '.ytLockupMetadataViewModelTitle', seen: 'lockup since 2026-04 [C]' },
];

export const CARD_SNIPPET: readonly Anchor[] = [
  { selector: '.metadata-snippet-text', seen: 'search 2022 to 2026-01 [M]' },
  {
    selector: '.metadata-snippet-container yt-formatted-string:not(.metadata-snippet-timestamp)',
    seen: 'search 2022 [G]',
  },
  {
    selector: 'ytd-video-renderer #description-text',
    seen: 'search 2020 [S]; empty and hidden 2022 to 2024 [S]',
  },
];

/** The title of the video being watched. */
export const WATCH_TITLE: readonly Anchor[] = [
  { selector: 'ytd-watch-metadata #title h1 yt-formatted-string', seen: 'watch 2026-01 [M]' },
  { selector: 'ytd-watch-metadata h1', seen: 'watch since 2022-10 [M]' },
  { selector: 'ytd-video-primary-info-renderer h1', seen: 'watch 2022 [M]' },
  { selector: 'ytd-watch-flexy #title h1,ytd-watch-grid #title h1', seen: 'watch 2026-01 [M], 2024 [C]' },
  { selector: 'ytd-watch-flexy h1,ytd-watch-grid h1', seen: 'watch 2022 [M], 2024 [C]' },
];

/** The description, written out on the page, or in the closed panel while the page shows a snippet. */
export const DESCRIPTION_OPEN: readonly Anchor[] = [
  { selector: '#description-inline-expander #expanded', seen: 'watch 2026-01, empty until opened [M]' },
  { selector: 'ytd-video-secondary-info-renderer #description', seen: 'watch 2022 [M]' },
];

export const DESCRIPTION_PANEL: readonly Anchor[] = [
  {
    selector: 'ytd-expandable-video-description-body-renderer #attributed-snippet-text',
    seen: 'watch 2026-01, hidden panel [M]',
  },
  { selector: 'ytd-expandable-video-description-body-renderer', seen: 'watch 2026-01, hidden panel [M]' },
  {
    selector: '[target-id="engagement-panel-structured-description"] [role="text"]',
    seen: 'watch 2026-01, hidden panel [M]',
  },
];

export const DESCRIPTION_SNIPPET: readonly Anchor[] = [
  { selector: '#description-inline-expander #attributed-snippet-text', seen: 'watch 2026-01 [M]' },
  { selector: '#description-inline-expander #snippet', seen: 'watch 2026-01 [M]' },
  { selector: '#description-inline-expander', seen: 'watch 2026-01 [M]' },
  { selector: 'ytd-text-inline-expander', seen: 'watch since 2022-10 [M]' },
];

/** A comment or a reply: the element that is re-bound as a whole. */
export const COMMENT: readonly Anchor[] = [
  { selector: 'ytd-comment-view-model', seen: 'watch since 2024 [M]' },
  { selector: 'ytd-comment-renderer', seen: 'watch 2022 to 2024 [M]' },
  { selector: 'ytd-comment-thread-renderer #comment', seen: 'watch 2022 to 2026 [M]' },
];

export const COMMENT_TEXT: readonly Anchor[] = [
  { selector: '#content-text', seen: 'watch 2022-03 to 2026-04 [M]' },
  { selector: 'ytd-expander [role="text"]', seen: 'watch 2026-01 [M]' },
  { selector: 'ytd-expander #content', seen: 'watch 2022 to 2026 [M]' },
];

export const COMMENT_LINK: readonly Anchor[] = [
  { selector: '#published-time-text a[href*="lc="]', seen: 'watch 2026-01 [M]' },
  { selector: 'a[href*="lc="]', seen: 'watch 2022-03 to 2026-04 [M]' },
];

export const POST: readonly Anchor[] = [
  { selector: 'ytd-backstage-post-renderer', seen: 'channel posts 2022 to 2026 [C]' },
  { selector: 'ytd-post-renderer', seen: 'home 2022 to 2026 [C]' },
  { selector: 'ytd-shared-post-renderer', seen: 'channel posts [C]' },
  { selector: 'ytd-backstage-post-thread-renderer', seen: 'channel posts 2022 to 2026 [C]' },
];

export const POST_TEXT: readonly Anchor[] = [
  { selector: '#content-text', seen: 'channel posts 2022 to 2026 [C]' },
  { selector: '#home-content-text', seen: 'home 2020-09 [S], 2025-11 [D]' },
  { selector: 'ytd-expander [role="text"]', seen: 'channel posts 2026 [G]' },
];

/** A Short in a shelf. */
export const SHORT_CARD: readonly Anchor[] = [
  { selector: 'ytm-shorts-lockup-view-model', seen: 'shelves 2024 to 2026 [M]' },
  { selector: 'ytm-shorts-lockup-view-model-v2', seen: 'shelves 2025 to 2026 [C]' },
  { selector: 'yt-shorts-lockup-view-model', seen: 'shelves 2026 [C]' },
  { selector: 'ytd-rich-grid-slim-media', seen: 'home, subscriptions, channel 2022 to 2024 [C]' },
  { selector: 'ytd-reel-item-renderer', seen: 'shelves 2022 to 2024 [C]' },
];

export const SHORT_CARD_TITLE: readonly Anchor[] = [
  { selector: 'h3', seen: 'shelves 2024 to 2026 [M]' },
  { selector: '#video-title', seen: 'shelves 2022 to 2024 [G]' },
  { selector: 'a[href*="/shorts/"] [role="text"]', seen: 'shelves 2026 [G]' },
];

/** The title of the Short being played; the title of a linked video stands in another element. */
export const SHORT_TITLE: readonly Anchor[] = [
  { selector: 'yt-shorts-video-title-view-model h2', seen: 'Shorts player 2026-06 [S]' },
  { selector: 'yt-shorts-video-title-view-model', seen: 'Shorts player 2026-06 [S]' },
  { selector: '.ytShortsVideoTitleViewModelShortsVideoTitle', seen: 'Shorts player 2026-06 [S]' },
  { selector: 'ytd-reel-player-header-renderer h2', seen: 'Shorts player 2022 to 2024 [G]' },
];

export const SHORT_PLAYER: readonly Anchor[] = [
  { selector: 'ytd-reel-video-renderer', seen: 'Shorts player 2026-06 [S]' },
  { selector: '.reel-video-in-sequence-new', seen: 'Shorts player 2026-06 [S]' },
  { selector: 'ytd-shorts', seen: 'Shorts player 2022 to 2026 [C]' },
];

export const LIVE: readonly Anchor[] = [
  { selector: 'yt-live-chat-text-message-renderer', seen: 'live chat 2018 to 2026 [S][C]' },
  { selector: 'yt-live-chat-paid-message-renderer', seen: 'live chat 2018 to 2026 [C]' },
  { selector: 'yt-live-chat-membership-item-renderer', seen: 'live chat [C]' },
  { selector: 'yt-live-chat-item-list-renderer #items > [id]', seen: 'live chat 2018 to 2026 [S]' },
  { selector: '#items.yt-live-chat-item-list-renderer > [id]', seen: 'live chat 2018 to 2026 [S]' },
];

export const LIVE_TEXT: readonly Anchor[] = [
  { selector: '#message', seen: 'live chat 2018 to 2026 [S][C]' },
  {
    selector: '#content > span[dir="auto"],#message-container > span[dir="auto"]',
    seen: 'live chat 2023, 2026-10 [S]',
  },
];

/**
 * What is in the document but not on the page: old pages under the page manager, closed panels, dialogs kept for
 * re-use, placeholders.
 */
export const NOT_ON_PAGE =
  'ytd-engagement-panel-section-list-renderer[visibility="ENGAGEMENT_PANEL_VISIBILITY_HIDDEN"],ytd-miniplayer:not([active]),yt-ghost-comments,ytd-commentbox,ytd-comment-simplebox-renderer,ytd-backstage-post-dialog-renderer';

export const SHARE: readonly Anchor[] = [
  {
    selector:
      'ytd-watch-metadata #top-level-buttons-computed button[aria-label="Chia sẻ"],ytd-watch-metadata #top-level-buttons-computed button[aria-label="Share"]',
    seen: 'watch 2026-01 [M]',
    language: true,
  },
  {
    selector: 'reel-action-bar-view-model > button-view-model:nth-of-type(2) button',
    seen: 'Shorts player 2026-06 [S]',
  },
  { selector: 'yt-player-quick-action-buttons button,button.ytp-share-button', seen: 'fullscreen 2026 [C]' },
  { selector: 'ytd-commentbox #submit-button button', seen: 'comment box 2026 [C]' },
  { selector: 'yt-live-chat-message-input-renderer #send-button', seen: 'live chat 2026 [C]' },
  { selector: 'path[d^="M10 3.158V7.51c-5.428"]', seen: 'share icon 2026-06 [S]' },
];

/** Kinds of page by the path of their address; the first that fits counts. */
export const SURFACES: readonly (readonly [RegExp, Surface])[] = [
  [/^\/$/, 'home'],
  [/^\/feed\/subscriptions/, 'subscriptions'],
  [/^\/feed\//, 'feed'],
  [/^\/results/, 'search'],
  [/^\/(watch|live\/)/, 'watch'],
  [/^\/shorts\//, 'shorts'],
  [/^\/live_chat/, 'live-chat'],
  [/^\/playlist/, 'playlist'],
  [/^\/post\//, 'post'],
  [/^\/(@|channel\/|c\/|user\/)/, 'channel'],
  [/^\/hashtag\//, 'search'],
];

/** Changes in these cannot change a unit: the player, tooltips, icons, tickers, what the reader types. */
export const NOISE =
  '#movie_player,.html5-video-player,ytd-thumbnail,yt-thumbnail-view-model,tp-yt-paper-tooltip,yt-icon,yt-live-chat-ticker-renderer,ytd-toggle-button-renderer,like-button-view-model,toggle-button-view-model,ytd-masthead,ytd-mini-guide-renderer,ytd-guide-renderer,[contenteditable]';
