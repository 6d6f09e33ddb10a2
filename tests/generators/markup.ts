/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A seeded source of numbers in [0, 1): mulberry32 (public domain, by Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const EMOJI = /(\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)/gu;

/** Text as HTML with every emoji as a picture, made by `picture`. */
export function withEmojiPictures(text: string, picture: (emoji: string) => string): string {
  return text
    .split(EMOJI)
    .map((part, index) => (index % 2 === 1 ? picture(part) : escapeHtml(part)))
    .join('');
}

/** The page's ribbon, which tells a person that nothing here is real. It stands outside every unit. */
export const RIBBON = '<div class="luyentap-ribbon" role="note">Trang luyện tập – nội dung bịa</div>';

export const RIBBON_CSS =
  '.luyentap-ribbon{position:fixed;z-index:9;left:0;right:0;bottom:0;padding:6px 12px;text-align:center;font:600 13px/1.4 system-ui,sans-serif;background:#fff3c4;color:#5c4400;border-top:1px solid #e8d48a}';

/** A soft colour for a made-up portrait or picture. */
export function softColour(random: () => number): string {
  return `hsl(${Math.floor(random() * 360)} 45% 72%)`;
}
