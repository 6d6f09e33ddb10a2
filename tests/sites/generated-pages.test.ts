import { describe, expect, test } from 'vitest';
import { type FacebookOptions, generateFacebookPage } from '../generators/facebook.ts';
import { generateTiktokPage, type TiktokOptions } from '../generators/tiktok.ts';
import type { GeneratedPage, PostSpec } from '../generators/types.ts';
import { generateYoutubePage, type YoutubeOptions } from '../generators/youtube.ts';
import { generateZaloPage, type ZaloOptions } from '../generators/zalo.ts';
import { parsePage, readPage } from './read-page.ts';

const POSTS: readonly PostSpec[] = [
  {
    text: 'Sáng mai phường mình tổ chức dọn vệ sinh, bà con nhớ mang theo chổi nhé 🙏\nHẹn 7 giờ ở nhà văn hóa.',
  },
  { text: 'Chợ đầu mối hôm nay rau rẻ bất ngờ, mớ rau muống có năm nghìn đồng thôi các bác ạ 😂' },
  {
    text: 'Mọi người cho hỏi thông tin này có đúng không, thấy nhiều người chia sẻ quá #hoidap',
    quoted: 'Nguyên văn một bài khác được chia sẻ lại ở đây, dài hơn bốn mươi ký tự.',
  },
  {
    text: 'Bài viết dài được thu gọn, phần sau chỉ hiện khi người đọc bấm vào nút mở rộng …',
    truncated: true,
  },
  {
    text: 'Xem chi tiết tại trang của phường, thông tin đầy đủ về lịch tiếp công dân tháng này',
    links: ['https://vidu.example/lich?a=1&b=2'],
  },
];

/** Reads a generated page and compares it with the truth that was written beside it. */
function expectTruth(page: GeneratedPage): void {
  const { units } = readPage(parsePage(page.html), page.url);
  expect(units.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(
    page.truth.map(({ kind, text }) => `${kind}: ${text}`),
  );
  for (const [index, unit] of units.entries()) {
    const truth = page.truth[index];
    if (truth?.key != null) expect(unit.key).toBe(truth.key);
    else expect(unit.keyFrom).toBe('text');
    expect(unit.links).toEqual(truth?.links);
    expect(unit.truncated).toBe(truth?.truncated);
    expect(unit.quoted).toBe(truth?.quoted);
  }
  for (const secret of page.mustNotRead) {
    for (const unit of units)
      expect(`${unit.text} ${unit.quoted ?? ''} ${unit.links.join(' ')}`).not.toContain(secret);
  }
}

describe('facebook', () => {
  const commented = POSTS.map((post, index) =>
    index === 1
      ? {
          ...post,
          comments: [
            {
              text: 'Bình luận dài hơn cả bài viết phía trên để thử xem có bị lấy nhầm làm nội dung của bài viết hay không.',
            },
            { text: 'Đúng rồi.', reply: true },
          ],
        }
      : post,
  );
  const cases: Readonly<Record<string, Partial<FacebookOptions>>> = {
    plainly: {},
    'wrapper B': { wrapper: 'B' },
    'wrapper C': { wrapper: 'C' },
    'wrapper D': { wrapper: 'D' },
    'wrapper E': { wrapper: 'E' },
    'wrapper F': { wrapper: 'F' },
    'in a group': { page: 'group', wrapper: 'B' },
    'only story_message': { body: 'story-message' },
    'only preview attributes': { body: 'preview' },
    'plain text blocks': { body: 'plain' },
    translated: { body: 'translated' },
    'on a coloured background': { body: 'background' },
    'without decoys': { decoys: 0 },
    'with 100 decoys': { decoys: 100 },
    'with a date label': { time: 'label' },
    'without permalinks': { permalink: 'none' },
    multi_permalinks: { permalink: 'multi' },
    'pcb photo links': { permalink: 'pcb' },
    'links only under the pointer': { permalink: 'hover' },
    'marketplace text without dir': { body: 'marketplace' },
    'photos without words': { body: 'empty', posts: commented.filter((post) => post.quoted === undefined) },
    'advertisement, suggested groups and reels between posts': { extras: true },
    'long class names': { weight: true },
    'English interface': { lang: 'en' },
    'everything at once': {
      page: 'group',
      wrapper: 'B',
      decoys: 100,
      permalink: 'hover',
      extras: true,
      weight: true,
      theme: 'dark',
    },
  };
  for (const [name, options] of Object.entries(cases)) {
    test(name, () => expectTruth(generateFacebookPage({ posts: commented, ...options })));
  }

  test('an opened post in a dialog', () => {
    const [, post] = commented;
    if (post === undefined) throw new Error('no post');
    expectTruth(generateFacebookPage({ posts: [post], page: 'dialog', permalink: 'comments' }));
  });

  test('the date label gives the day', () => {
    const page = generateFacebookPage({ posts: POSTS.slice(0, 1), time: 'label' });
    expect(readPage(parsePage(page.html), page.url).units[0]?.postedOn).toBe('2026-09-30');
  });
});

describe('zalo', () => {
  const messages: readonly PostSpec[] = [
    { text: 'Cả nhà ơi tối nay họp lúc 8 giờ nhé\nAi bận thì báo trước' },
    { text: 'Link đây https://vidu.example/sim mọi người xem', links: ['https://vidu.example/sim'] },
    { text: 'Thật không anh?', quoted: 'Cảnh báo khẩn: từ 0 giờ hôm nay...' },
    { text: 'Dạ' },
    { text: 'Con gửi rồi ạ' },
  ];
  const cases: Readonly<Record<string, Partial<ZaloOptions>>> = {
    'a group': { wordless: true },
    'a chat of two': { page: 'direct' },
    'the form of 2024': { form: '2024' },
    'only data-component': { form: 'component' },
    'only data-id': { form: 'data-id' },
  };
  for (const [name, options] of Object.entries(cases)) {
    test(name, () => expectTruth(generateZaloPage({ posts: messages, ...options })));
  }
});

describe('tiktok', () => {
  const words: readonly PostSpec[] = [
    { text: 'Nghe nói ngày mai cấm đường #tinnong @kenhmau2 mọi người xem đúng không' },
    { text: 'Nấu canh chua cá lóc 🐟' },
    { text: 'Tin này trên báo nói rồi 😂', kind: 'comment' },
    { text: 'Thật hả bạn', kind: 'reply' },
  ];
  const cases: Readonly<Record<string, Partial<TiktokOptions>>> = {
    'For You 2026': {},
    'For You 2022': { year: '2022' },
    search: { page: 'search' },
    profile: { page: 'profile' },
    'profile 2022': { page: 'profile', year: '2022' },
    'advertisement, story and photo without words': { extras: true },
  };
  for (const [name, options] of Object.entries(cases)) {
    test(name, () => expectTruth(generateTiktokPage({ posts: words, ...options })));
  }
  test('browse layout', () =>
    expectTruth(
      generateTiktokPage({ posts: [words[0], words[2], words[3]].flatMap((w) => w ?? []), page: 'browse' }),
    ));
});

describe('youtube', () => {
  const cards: readonly PostSpec[] = [
    { text: 'Phố cổ một ngày mưa' },
    { text: 'Hướng dẫn trồng rau trên sân thượng | phần 2 & hết' },
    { text: 'Mèo con biết mở tủ lạnh #shorts', kind: 'short' },
  ];
  const cases: Readonly<Record<string, Partial<YoutubeOptions>>> = {
    'home with lockups': {},
    'home after the change of class names': { classes: 'camel' },
    'home with old cards': { cards: 'old' },
    subscriptions: { page: 'subscriptions' },
    playlist: { page: 'playlist', posts: cards.slice(0, 2) },
  };
  for (const [name, options] of Object.entries(cases)) {
    test(name, () => expectTruth(generateYoutubePage({ posts: cards, ...options })));
  }
  test.each(['lockup', 'old'] as const)('search, %s', (form) =>
    expectTruth(
      generateYoutubePage({
        page: 'search',
        cards: form,
        posts: [
          { text: 'Tin bão mới nhất\nBão số 9 đang hướng vào đất liền ...' },
          { text: 'Không có trích đoạn' },
        ],
      }),
    ),
  );
  const watch: readonly PostSpec[] = [
    {
      text: `Lịch nghỉ lễ năm nay\n${'Nội dung mô tả dài của video. '.repeat(8)}\nXem thêm: https://vidu.example/a?b=1&c=2\n#lichnghi`.replace(
        / \n/g,
        '\n',
      ),
      links: ['https://vidu.example/a?b=1&c=2'],
    },
    { text: 'Cảm ơn kênh ❤️ rất bổ ích\nHóng phần sau', kind: 'comment' },
    { text: '@nguoixem đồng ý', kind: 'reply' },
    { text: 'Video kế bên' },
  ];
  test('watch page with comments and related videos', () =>
    expectTruth(generateYoutubePage({ page: 'watch', posts: watch })));
  test('watch page in the form of 2022 cards and comments', () =>
    expectTruth(generateYoutubePage({ page: 'watch', posts: watch, cards: 'old' })));
  test('Shorts player', () =>
    expectTruth(generateYoutubePage({ page: 'shorts', posts: [{ text: 'Sự thật về loại thuốc #shorts' }] })));
  test.each(['lockup', 'old'] as const)('posts of a channel, %s', (form) =>
    expectTruth(
      generateYoutubePage({
        page: 'posts',
        cards: form,
        posts: [
          { text: 'Tuần này kênh nghỉ một hôm nhé cả nhà' },
          { text: 'Chọn đề tài cho số tới\nMọi người bình chọn đi' },
        ],
      }),
    ),
  );
  test.each(['lockup', 'old'] as const)('live chat, %s', (form) =>
    expectTruth(
      generateYoutubePage({
        page: 'live-chat',
        cards: form,
        posts: [{ text: 'Tin này thật không 😱' }, { text: 'coi đính chính rồi' }],
      }),
    ),
  );
});
