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

/** Marked and plain units in turn; more of both to come. */
const MIX: readonly PostSpec[] = Array.from({ length: 24 }, (_, i) => ({
  text: `${[PLAIN, CLAIM, LIFE, CLAIM_TOO][i % 4]} Mẩu ${'abcdefghijklmnopqrstuvwxyz'[i]}.`,
}));
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
    () => {
      const comments = MIX.map((post): PostSpec => ({ ...post, kind: 'comment' }));
      return generateYoutubePage({
        page: 'watch',
        posts: [{ text: `Một video\n${LIFE}` }, ...comments.slice(0, 8)],
        more: comments.slice(8),
        alive: true,
      });
    },
  ],
];
