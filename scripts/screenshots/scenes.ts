import type { PracticePost } from '../../lib/training/practice-feed.ts';
import { PRACTICE_FEED } from '../../lib/training/practice-feed.ts';
import { generateFacebookPage } from '../../tests/generators/facebook.ts';
import { generateTiktokPage } from '../../tests/generators/tiktok.ts';
import type { GeneratedPage, PostSpec } from '../../tests/generators/types.ts';
import { generateYoutubePage } from '../../tests/generators/youtube.ts';
import { generateZaloPage } from '../../tests/generators/zalo.ts';

/** A page to take pictures of. */
export interface Scene {
  readonly name: string;
  readonly page: (theme: 'light' | 'dark') => GeneratedPage;
  /** A control that shares a marked unit, where the page has one. */
  readonly share?: string;
  /** Has to be pointed at before the control shows. */
  readonly hover?: string;
  /** A private chat: its marks are asked for. */
  readonly chat?: boolean;
  /** The rarer states of card and pause are taken here. */
  readonly more?: boolean;
  /** Taken only when asked for by name. */
  readonly extra?: boolean;
}

const byMark = (kind: string): PracticePost =>
  PRACTICE_FEED.find(({ expected }) => expected.some((mark) => mark === kind)) ?? {
    place: 'post',
    text: '',
    expected: [],
    shows: '',
  };

const spec = ({ text, links }: PracticePost): PostSpec => (links ? { text, links } : { text });
const plain: PostSpec = { text: PRACTICE_FEED[0]?.text ?? '' };
/** Two kinds of marks on one post. */
const both: PostSpec = {
  text: 'Từ 1/1/2027 ai chưa lên VNeID mức 3 thì không rút được tiền ở ngân hàng. Bà con nhắn tin, bên mình nâng giúp từ xa, chỉ cần đọc mã OTP gửi về máy, phí 60k.',
};
/** A long text with a long chain of letters. */
const long: PostSpec = {
  text: `${'Chuyến đi cuối tuần của cả nhà thật vui, trời mát, đường vắng, đồ ăn ngon. '.repeat(5)}\nTiện nhắc bà con: Phú Yên đã sáp nhập với Khánh Hòa, từ giờ ghi địa chỉ là tỉnh Khánh Hòa cho đúng nhéeeeeeeeeeeeeeeeeeeeeeeeeeeee!`,
};

/** What stands in the practice feeds: each kind of mark, a post with two, a plain one, a long one. */
export const FEED_POSTS: readonly PostSpec[] = [
  spec(byMark('differs')),
  both,
  plain,
  spec(byMark('unsourced')),
  long,
  spec(byMark('scam')),
];
const comments: readonly PostSpec[] = [
  { ...spec(byMark('unsourced')), kind: 'comment' },
  { ...plain, kind: 'comment' },
  { ...spec(byMark('scam')), kind: 'reply' },
];

export const SCENES: readonly Scene[] = [
  {
    name: 'facebook',
    more: true,
    page: (theme) => generateFacebookPage({ posts: FEED_POSTS, theme }),
    share: '[role="button"]:has([data-ad-rendering-role="share_button"]) >> nth=0',
  },
  {
    name: 'zalo',
    page: (theme) => generateZaloPage({ posts: FEED_POSTS, theme }),
    share: '[data-translate-title="STR_FORWARD_MSG"] >> nth=0',
    hover: '.chat-message >> nth=0',
    chat: true,
  },
  {
    name: 'tiktok',
    page: (theme) => generateTiktokPage({ posts: FEED_POSTS.slice(0, 3), theme }),
    share: 'button:has([data-e2e="share-icon"]) >> nth=0',
  },
  {
    name: 'tiktok-video',
    extra: true,
    page: (theme) =>
      generateTiktokPage({ posts: [...FEED_POSTS.slice(1, 2), ...comments], page: 'browse', theme }),
    share: 'button:has([data-e2e="browse-share-icon"])',
  },
  {
    name: 'youtube',
    page: (theme) =>
      generateYoutubePage({
        posts: [...FEED_POSTS.slice(0, 1), ...FEED_POSTS.slice(3), ...comments],
        page: 'watch',
        theme,
      }),
    share: '#top-level-buttons-computed button',
  },
  {
    name: 'youtube-home',
    extra: true,
    page: (theme) => generateYoutubePage({ posts: FEED_POSTS, page: 'home', theme }),
  },
  {
    name: 'youtube-shorts',
    extra: true,
    page: (theme) => generateYoutubePage({ posts: FEED_POSTS.slice(1, 2), page: 'shorts', theme }),
    share: '[role="main"] reel-action-bar-view-model > button-view-model:nth-of-type(2) button',
  },
];
