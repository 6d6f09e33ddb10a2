import type { Anchor, Surface } from '../contract.ts';

/*
 * Where Facebook's posts and comments are. No container held for a year on every surface, so a post is reached from
 * its message, or from its author's line, and its box is found by climbing. Classes and labels are never asked for
 * where anything else is there.
 */

/** The message of a post. The two `preview` attributes did not break in any record since 2020. */
export const MESSAGE: readonly Anchor[] = [
  { selector: '[data-ad-rendering-role="story_message"]', seen: 'home 2025-10 to 2026-06 [S]' },
  { selector: '[data-ad-comet-preview="message"]', seen: 'home 2020-12 to 2026-06 [S]' },
  { selector: '[data-ad-preview="message"]', seen: 'home 2020-12 to 2026-06 [S]' },
  { selector: '[data-testid="post_message"]', seen: 'home and pages until 2020 [C]' },
];

/** In a translated post a quotation stands where the message was. */
export const TRANSLATED: readonly Anchor[] = [
  { selector: 'blockquote.html-blockquote', seen: 'home 2026-06 [S]' },
  { selector: 'blockquote', seen: 'home 2026-06 [S]' },
];

/** The line that names the author: it marks where one post's part of the page begins. Its words are never read. */
export const HEADER: readonly Anchor[] = [
  { selector: '[data-ad-rendering-role="profile_name"]', seen: 'home, group 2025 to 2026 [S]' },
  { selector: 'h2 a[role="link"],h3 a[role="link"],h4 a[role="link"]', seen: 'home 2020-12 to 2026-06 [S]' },
  { selector: '[role="button"][aria-haspopup="menu"][aria-label]', seen: 'group 2026 [D]' },
];

/** The bar under a post. */
export const ACTIONS: readonly Anchor[] = [
  { selector: '[data-ad-rendering-role="share_button"]', seen: 'home 2025 to 2026 [S][D]' },
  { selector: '[data-ad-rendering-role="comment_button"]', seen: 'home 2025 to 2026 [S][D]' },
  { selector: '[data-ad-rendering-role="like_button"]', seen: 'home 2025 to 2026 [S][D]' },
];

/** Elements that hold one post, each on some surface and in some year; the innermost around a message is taken. */
export const BOX: readonly Anchor[] = [
  { selector: '[aria-posinset]', seen: 'home 2020-12 [S], group and search 2026-07 [D]' },
  { selector: '[data-virtualized]', seen: 'home 2025-10 to 2026-06 [S]' },
  { selector: '[style*="--card-corner-radius"]', seen: 'home 2026-06 [S]' },
  { selector: '[role="article"]:not([aria-label])', seen: 'home 2020-12 [S], 2026-09 [D]' },
  { selector: '[role="article"][aria-label=""]', seen: 'home 2026 [C]' },
  { selector: '[role="feed"] > div', seen: 'group 2022 to 2026 [C][D]' },
  { selector: '[data-pagelet^="FeedUnit"]', seen: 'home 2020-12 [S]' },
  { selector: '[data-testid="fbfeed_story"],.userContentWrapper', seen: 'home and pages until 2020 [C]' },
  { selector: '[role="dialog"]', seen: 'opened post 2026-08 [D]' },
];

/** A video on its own, without a post around it: the Reels viewer and the Watch feed. No real page is recorded. */
export const VIDEO: readonly Anchor[] = [
  { selector: '[data-video-id]', seen: 'reel, watch 2024 to 2026 [G]' },
  { selector: 'video', seen: 'reel, watch [G]' },
];

export const COMMENT: readonly Anchor[] = [
  { selector: '[role="article"][aria-label]:not([aria-label=""])', seen: 'all surfaces 2020 to 2026 [D]' },
  {
    selector:
      '[aria-label^="Bình luận dưới tên"]:not([contenteditable]),[aria-label^="Phản hồi bình luận"]:not([contenteditable]),[aria-label^="Comment by"],[aria-label^="Reply by"]',
    seen: 'all surfaces 2020 to 2026 [D]',
    language: true,
  },
  { selector: 'a[href*="comment_id="]', seen: 'all surfaces 2020 to 2026 [D]' },
];

/** A story of m.facebook.com: a direct child of the scroller on the last screen. */
export const MOBILE_STORY: readonly Anchor[] = [
  { selector: '[data-type="vscroller"] > [data-mcomponent="MContainer"]', seen: 'm. mid-2026 [D]' },
  { selector: '[data-type="vscroller"] > [data-tracking-duration-id]', seen: 'm. mid-2026 [D]' },
  { selector: '[data-type="vscroller"] > [data-comp-id]', seen: 'm. mid-2026 [D]' },
];

/** What is in the page and is nobody's post: decoys and copies, the site's own bars, what is being written. */
export const NOT_CONTENT =
  '[aria-hidden="true"],[data-0],[role="banner"],[role="navigation"],[contenteditable="true"],[data-pagelet="Stories"],[data-focus-target="stories_tray"]';

/** Chats and lists of contacts. A post's message may stand in a side column (beside a photo), plain text there is not read. */
export const ASIDE =
  '[role="complementary"],[role="log"],[role="grid"],[role="row"],[role="gridcell"],[data-pagelet="ChatTab"]';

/** Inside a text: buttons ("See more"), toolbars, other people's comments, hidden copies, media boxes. */
export const NOT_TEXT =
  '[aria-hidden="true"],[data-0],[role="button"],[role="toolbar"],[role="article"],[role="menu"],[contenteditable="true"],[data-ad-rendering-role="title"],[data-ad-rendering-role="description"],[data-ad-rendering-role="meta"]';

/** Words of the interface that stand as lines of their own inside a text. */
export const INTERFACE_LINES = new Set(
  [
    'Xem bản gốc',
    'Xem bản dịch',
    'Ẩn bản gốc',
    'Ẩn bản dịch',
    'Tùy chọn bản dịch',
    'Xếp hạng bản dịch này',
    'Theo dõi',
    'Xem thêm',
    'See original',
    'See translation',
    'Hide original',
    'Hide translation',
    'Translation preferences',
    'Rate this translation',
    'Follow',
    'See more',
    '·',
  ].map((line) => line.toLowerCase()),
);

export const SEE_MORE = /^(xem thêm|see more)$/i;

export const SHARE: readonly Anchor[] = [
  {
    selector: '[role="button"]:has([data-ad-rendering-role="share_button"])',
    seen: 'home 2026-06 [S]',
  },
  { selector: '[data-ad-rendering-role="share_button"]', seen: 'home 2026-06 [S]' },
  { selector: '[role="button"]:has([data-ad-rendering-role="comment_button"])', seen: 'home 2026-06 [S]' },
  {
    selector:
      '[role="button"][aria-label^="Gửi nội dung này cho bạn bè"],[role="button"][aria-label^="Send this to friends"]',
    seen: 'home 2020 to 2026 [S]',
    language: true,
  },
  {
    selector:
      '[role="dialog"] [role="button"][aria-label="Chia sẻ ngay"],[role="dialog"] [role="button"][aria-label="Share now"]',
    seen: 'share dialog 2026 [D]',
    language: true,
  },
];

/** Kinds of page by the path of their address; the first that fits counts. */
export const SURFACES: readonly (readonly [RegExp, Surface])[] = [
  [/^\/(home\.php)?$/, 'home'],
  [/^\/groups\/feed/, 'home'],
  [/^\/groups\/[^/]+\/(posts|permalink)\//, 'post'],
  [/^\/groups\//, 'group'],
  [/^\/messages\//, 'messages'],
  [/^\/(permalink|story)\.php/, 'post'],
  [/^\/share\/p\//, 'post'],
  [/^\/[^/]+\/posts\//, 'post'],
  [/^\/(reel|share\/r)\//, 'reel'],
  [/^\/(watch|share\/v)\b/, 'watch'],
  [/^\/[^/]+\/videos\//, 'watch'],
  [/^\/photo/, 'photo'],
  [/^\/stories\//, 'stories'],
  [/^\/search\//, 'search'],
  [/^\/(marketplace|commerce)\//, 'marketplace'],
  [/^\/(profile\.php|[\w.-]+\/?)$/, 'profile'],
];

/** Changes in these cannot change a unit: counters, what the reader types, chats. */
export const NOISE =
  '[role="toolbar"],[role="banner"],[role="navigation"],[role="log"],[contenteditable="true"],[data-visualcompletion="ignore"],video';
