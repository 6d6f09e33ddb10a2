import { generateFacebookPage } from '../../generators/facebook.ts';
import { generateTiktokPage } from '../../generators/tiktok.ts';
import type { GeneratedPage, PostSpec } from '../../generators/types.ts';
import { generateYoutubePage } from '../../generators/youtube.ts';
import { generateZaloPage } from '../../generators/zalo.ts';

export const CLAIM =
  'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, từ giờ ghi địa chỉ là tỉnh Khánh Hòa cho đúng.';
const CLAIM_TOO = 'Hậu Giang với Trà Vinh nhập vô Vĩnh Long hết rồi, tên tỉnh mới là Vĩnh Long.';
export const PLAIN =
  'Sáng nay chợ phiên đông vui, bà con bán măng khô với mật ong bạc hà, mua được hai ký làm quà.';
export const LIFE =
  'Cuối tuần nấu nồi canh chua cá lóc, cả nhà ăn hết sạch, tuần sau nấu tiếp cho xóm mình cùng ăn nhé 🐟';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Marked and plain units in turn; more of both to come. */
const mixOf = (length: number): readonly PostSpec[] =>
  Array.from({ length }, (_, i) => ({
    text: `${[PLAIN, CLAIM, LIFE, CLAIM_TOO][i % 4]} Mẩu ${LETTERS[Math.floor(i / 26) - 1] ?? ''}${LETTERS[i % 26]}.`,
  }));
const MIX = mixOf(24);
const COMMENTS = MIX.map((post): PostSpec => ({ ...post, kind: 'comment' }));
export const LIVING_PAGES: readonly (readonly [string, () => GeneratedPage])[] = [
  [
    'facebook',
    () => generateFacebookPage({ posts: MIX.slice(0, 10), more: MIX.slice(10), decoys: 4, alive: true }),
  ],
  ['zalo', () => generateZaloPage({ posts: MIX.slice(0, 8), more: MIX.slice(8), alive: true })],
  ['tiktok', () => generateTiktokPage({ posts: MIX.slice(0, 8), more: MIX.slice(8), alive: true })],
  ['youtube home', () => generateYoutubePage({ posts: MIX.slice(0, 10), more: MIX.slice(10), alive: true })],
  [
    'youtube comments',
    () =>
      generateYoutubePage({
        page: 'watch',
        posts: [{ text: `Một video\n${LIFE}` }, ...COMMENTS.slice(0, 8)],
        more: COMMENTS.slice(8),
        alive: true,
      }),
  ],
];

/** So many bubbles are in Zalo's page at a time, whatever the chat holds. */
export const ZALO_WINDOW = 44;
/** Videos that the watch page moves between. The first holds claims, the second none. */
export const VIDEOS: readonly PostSpec[] = [
  { text: `Tỉnh mới ở miền Trung\n${CLAIM}` },
  { text: `Chợ phiên sáng nay\n${PLAIN} ${LIFE}` },
  { text: `Tên tỉnh ở miền Tây\n${CLAIM_TOO} ${LIFE}` },
];
/** Living pages with moves of their own: only for random operations. */
export const MOVING_PAGES: typeof LIVING_PAGES = [
  [
    'zalo window',
    () => {
      const chats = mixOf(ZALO_WINDOW + 26);
      return generateZaloPage({
        posts: chats.slice(0, ZALO_WINDOW),
        more: chats.slice(ZALO_WINDOW),
        alive: true,
      });
    },
  ],
  [
    'youtube from video to video',
    () => {
      const [first, ...videos] = VIDEOS;
      return generateYoutubePage({
        page: 'watch',
        posts: [...(first ? [first] : []), ...COMMENTS.slice(0, 6)],
        more: COMMENTS.slice(6),
        videos,
        alive: true,
      });
    },
  ],
  [
    'tiktok drawer',
    () =>
      generateTiktokPage({
        posts: [...MIX.slice(0, 2), ...COMMENTS.slice(2, 12)],
        more: COMMENTS.slice(12),
        living: 'comments',
        placeholders: 0,
        alive: true,
      }),
  ],
];
