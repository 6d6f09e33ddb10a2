/*
 * A small imitation of the Facebook home feed, written for these tests (21 November 2026). Structure after the
 * recorded form "article with the three message attributes"; names and texts are invented.
 */

/** Texts that the core pack marks, and texts that it must leave alone. */
export const MARKED = {
  differs:
    'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, từ giờ ghi địa chỉ là tỉnh Khánh Hòa cho đúng.',
  differsToo: 'Hậu Giang với Trà Vinh nhập vô Vĩnh Long hết rồi, tên tỉnh mới là Vĩnh Long.',
} as const;
export const PLAIN =
  'Sáng nay chợ phiên đông vui, bà con bán măng khô với mật ong bạc hà, mua được hai ký làm quà.';

/** One post. `id` must be unique on the page. */
export function post(id: number, text: string): string {
  return `<div role="article" aria-posinset="${id}" class="post" id="post-${id}">
<div class="head"><div data-ad-rendering-role="profile_name"><h4><span><a role="link" href="https://www.facebook.com/trangmau${id}"><b>Trang Mẫu ${id}</b></a></span></h4></div><a role="link" href="https://www.facebook.com/trangmau${id}/posts/90000${id}">2 giờ</a></div>
<div data-ad-rendering-role="story_message" data-ad-comet-preview="message" data-ad-preview="message" class="message"><div><div><span dir="auto"><div><div dir="auto" class="text">${text}</div></div></span></div></div></div>
<div class="bar"><div data-ad-rendering-role="like_button">Thích</div><div data-ad-rendering-role="comment_button">Bình luận</div><div data-ad-rendering-role="share_button">Chia sẻ</div></div></div>`;
}

export interface FeedPageOptions {
  /** Script of the page, run in its head before anything else. */
  readonly script?: string;
  readonly style?: string;
  /** Markup after the feed. */
  readonly after?: string;
}

export function feedPage(posts: readonly string[], options: FeedPageOptions = {}): string {
  return `<!doctype html><html id="facebook" lang="vi"><head><meta charset="utf-8"><title>Facebook</title>
<script>${options.script ?? ''}</script><style>
body { margin: 0; background: #f0f2f5; font: 15px/1.35 sans-serif; }
.top { position: sticky; top: 0; height: 56px; background: #fff; z-index: 10; }
.feed { width: 640px; margin: 0 auto; }
.post { background: #fff; margin: 12px 0; padding: 12px 16px; border-radius: 8px; }
.bar { display: flex; justify-content: space-around; padding-top: 12px; }
${options.style ?? ''}</style></head><body><div id="mount_0_0_aB"><div class="top" role="banner"></div>
<div role="main"><div role="feed" class="feed">${posts.join('\n')}</div></div></div>${options.after ?? ''}</body></html>`;
}
