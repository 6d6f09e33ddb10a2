import { readdirSync, readFileSync } from 'node:fs';
import { generateFacebookPage } from '../generators/facebook.ts';
import { generateTiktokPage } from '../generators/tiktok.ts';
import type { PostSpec } from '../generators/types.ts';
import { generateYoutubePage } from '../generators/youtube.ts';
import { generateZaloPage } from '../generators/zalo.ts';

export interface SamplePage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const ADDRESS: Readonly<Record<string, string>> = {
  facebook: 'https://www.facebook.com/',
  zalo: 'https://chat.zalo.me/',
  tiktok: 'https://www.tiktok.com/foryou',
  youtube: 'https://www.youtube.com/shorts/VID00000000',
};

const POSTS: readonly PostSpec[] = [
  {
    text: 'Alpha: bà con nhớ mang theo chổi nhé, hẹn nhau trước nhà văn hóa khu phố',
    comments: [{ text: 'Bravo: một bình luận dài hơn bốn mươi ký tự để thử việc lấy nhầm văn bản' }],
  },
  {
    text: 'Charlie: chợ đầu mối hôm nay rau rẻ bất ngờ, mớ rau muống chỉ năm nghìn',
    quoted: 'Delta: nguyên văn một bài khác được chia sẻ lại ở bên trong bài này',
  },
  { text: 'Echo: lịch tiếp công dân của phường trong tháng này có thay đổi nhỏ' },
];
const TALK: readonly PostSpec[] = [
  {
    text: 'Golf: lịch nghỉ năm nay\nHotel: phần mô tả của video, dài vừa đủ để có một đoạn ngắn được cắt ở giữa chừng, phần sau chỉ nằm trong khung ẩn bên cạnh',
  },
  { text: 'India: cảm ơn kênh', kind: 'comment' },
  { text: 'Juliet: đồng ý', kind: 'reply' },
  { text: 'Kilo: một video khác đứng bên cạnh' },
  { text: 'Lima: thêm một video nữa' },
];

/** Every skeleton and one generated page of each kind: what mutation and deletion are tried on. */
export function samplePages(): readonly SamplePage[] {
  const skeletons = Object.entries(ADDRESS).flatMap(([site, url]) =>
    readdirSync(`tests/fixtures/pages/${site}`).map((file) => ({
      name: `${site}/${file}`,
      url,
      html: readFileSync(`tests/fixtures/pages/${site}/${file}`, 'utf8'),
    })),
  );
  const generated = {
    'facebook A': generateFacebookPage({ posts: POSTS, decoys: 6 }),
    'facebook B, plain': generateFacebookPage({ posts: POSTS, decoys: 0, wrapper: 'B', body: 'plain' }),
    'facebook D, translated': generateFacebookPage({
      posts: POSTS,
      decoys: 0,
      wrapper: 'D',
      body: 'translated',
    }),
    'facebook F': generateFacebookPage({ posts: POSTS, decoys: 0, wrapper: 'F' }),
    'zalo group': generateZaloPage({ posts: POSTS, wordless: true }),
    'tiktok 2022': generateTiktokPage({ posts: TALK, year: '2022' }),
    'tiktok search': generateTiktokPage({ posts: TALK.slice(3), page: 'search' }),
    'youtube home': generateYoutubePage({ posts: TALK.slice(3) }),
    'youtube search': generateYoutubePage({ posts: TALK.slice(3), page: 'search' }),
    'youtube watch': generateYoutubePage({ posts: TALK, page: 'watch' }),
    'youtube watch, old': generateYoutubePage({ posts: TALK, page: 'watch', cards: 'old' }),
  };
  return [...skeletons, ...Object.entries(generated).map(([name, { url, html }]) => ({ name, url, html }))];
}
