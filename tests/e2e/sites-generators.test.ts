import { isDeepStrictEqual } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReplies } from '../../lib/messages/types.ts';
import { askContentScript, openAsker } from '../../scripts/support/ask-content-script.ts';
import { type FacebookOptions, generateFacebookPage } from '../generators/facebook.ts';
import { generateTiktokPage, type TiktokOptions } from '../generators/tiktok.ts';
import type { GeneratedPage, PostSpec } from '../generators/types.ts';
import { generateYoutubePage, type YoutubeOptions } from '../generators/youtube.ts';
import { generateZaloPage, type ZaloOptions } from '../generators/zalo.ts';
import { launch, until } from './support/browser.ts';
import {
  act,
  allowGroups,
  GRACE,
  kindsOf,
  lineOf,
  linesOf,
  markFaults,
  openIn,
  openLiving,
  readNow,
  settle,
  stateOf,
  staysRight,
  truthNow,
} from './support/living-page.ts';
import { CLAIM, LIFE, LIVING_PAGES, MOVING_PAGES, PLAIN, VIDEOS } from './support/living-pages.ts';
import { readMarks } from './support/marks.ts';
import { within } from './support/page-time.ts';

/*
 * The practice pages in a real browser, with layout, styles and the production build: every switch alone and all at
 * once, then everything that living pages do to their units. Truth stands beside the page, never in it.
 */

/** Diacritics in both normal forms, emoji, line breaks, invisible characters, links, phone numbers, long texts. */
const TEXTS: readonly PostSpec[] = [
  { text: `${PLAIN} 🌿\nHẹn 7 giờ ở nhà văn hóa.` },
  { text: CLAIM.normalize('NFD') },
  { text: 'Ai co so dien thoai cua bac tho dien o dau ngo khong a, 0900 000 000 goi khong duoc nua roi' },
  {
    text: 'Quán mới mở, soft\u00adhyphen và zero\u200bwidth, cà phê sữa đá ngon lắm nha mọi người ơi #quanmoi',
  },
  { text: `${LIFE} `.repeat(30).trim() },
];
const SHARED: readonly PostSpec[] = [
  ...TEXTS,
  { text: 'Mọi người cho hỏi thông tin này có đúng không, thấy nhiều nơi đăng lại quá', quoted: CLAIM },
  {
    text: 'Bài viết dài được thu gọn, phần sau chỉ hiện khi người đọc bấm vào nút mở rộng …',
    truncated: true,
  },
  {
    text: PLAIN,
    comments: [
      { text: `${LIFE} ${PLAIN} Bình luận này dài hơn cả bài viết ở phía trên.` },
      { text: 'Đúng rồi.', reply: true },
    ],
  },
];

const FACEBOOK: Readonly<Record<string, Partial<FacebookOptions>>> = {
  plainly: {},
  'wrapper B': { wrapper: 'B' },
  'wrapper C': { wrapper: 'C' },
  'wrapper D': { wrapper: 'D' },
  'wrapper E': { wrapper: 'E' },
  'wrapper F': { wrapper: 'F' },
  'group page': { page: 'group', wrapper: 'B' },
  'only story_message': { body: 'story-message' },
  'only preview attributes': { body: 'preview' },
  'no message attribute': { body: 'plain' },
  translated: { body: 'translated' },
  'coloured background': { body: 'background' },
  'goods for sale': { body: 'marketplace' },
  'photos only': { body: 'empty', posts: SHARED.filter((post) => post.quoted === undefined) },
  'no decoys': { decoys: 0 },
  '100 decoys': { decoys: 100 },
  'date label': { time: 'label' },
  'no permalinks': { permalink: 'none' },
  'permalinks under the pointer': { permalink: 'hover' },
  multi_permalinks: { permalink: 'multi' },
  'photo links': { permalink: 'pcb' },
  'links in comments only': { permalink: 'comments' },
  'advertisement, groups and reels': { extras: true },
  'long class names': { weight: true },
  'English interface': { lang: 'en' },
  'dark theme': { theme: 'dark' },
  'everything at once': {
    page: 'group',
    wrapper: 'B',
    decoys: 100,
    permalink: 'hover',
    extras: true,
    weight: true,
    theme: 'dark',
    lang: 'en',
  },
};
const ZALO: Readonly<Record<string, Partial<ZaloOptions>>> = {
  group: {},
  'chat of two': { page: 'direct' },
  'messages without words': { wordless: true },
  'form of 2024': { form: '2024' },
  'only data-component': { form: 'component' },
  'only data-id': { form: 'data-id' },
  'everything at once': { wordless: true, theme: 'dark', form: '2026' },
};
const TIKTOK: Readonly<Record<string, Partial<TiktokOptions>>> = {
  'For You 2026': {},
  'For You 2022': { year: '2022' },
  search: { page: 'search' },
  'search of 2022': { page: 'search', year: '2022' },
  profile: { page: 'profile' },
  'items without words': { extras: true },
  'everything at once': { extras: true, placeholders: 10, theme: 'dark' },
};
const YOUTUBE: Readonly<Record<string, Partial<YoutubeOptions>>> = {
  home: {},
  'class names of 2026': { classes: 'camel' },
  'cards of 2022': { cards: 'old' },
  subscriptions: { page: 'subscriptions' },
  playlist: { page: 'playlist' },
  'posts of a channel': { page: 'posts' },
  'watch page': { page: 'watch' },
  'watch page of 2022': { page: 'watch', cards: 'old' },
  'watch page of 2024': { page: 'watch', watchElement: 'ytd-watch-grid' },
  'live chat': { page: 'live-chat' },
  'without an old page behind': { oldPage: false },
  'everything at once': { page: 'watch', classes: 'camel', theme: 'dark' },
};

const flat: readonly PostSpec[] = TEXTS.map(({ text }) => ({ text: text.replaceAll('\n', ' ') }));
const watch: readonly PostSpec[] = [
  { text: `Lịch nghỉ lễ năm nay\n${LIFE} ${PLAIN}\nHết.` },
  ...flat.slice(1, 4).map((post): PostSpec => ({ ...post, kind: 'comment' })),
  { text: 'Đồng ý ❤️', kind: 'reply' },
  ...flat.slice(0, 1),
];
const CASES: readonly (readonly [string, string, GeneratedPage])[] = [
  ...Object.entries(FACEBOOK).map(
    ([name, options]) => ['facebook', name, generateFacebookPage({ posts: SHARED, ...options })] as const,
  ),
  ...Object.entries(ZALO).map(
    ([name, options]) => ['zalo', name, generateZaloPage({ posts: TEXTS, ...options })] as const,
  ),
  ...Object.entries(TIKTOK).map(
    ([name, options]) => ['tiktok', name, generateTiktokPage({ posts: flat, ...options })] as const,
  ),
  ...Object.entries(YOUTUBE).map(
    ([name, options]) =>
      [
        'youtube',
        name,
        generateYoutubePage({ posts: options.page === 'watch' ? watch : flat, ...options }),
      ] as const,
  ),
];

let context: BrowserContext;
let asker: Page;
beforeAll(async () => {
  context = await launch({ viewport: { width: 1280, height: 1000 } });
  asker = await openAsker(context);
  await allowGroups(asker);
});
afterAll(() => context.close());

describe('every switch', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openLiving(context, generateFacebookPage({ posts: SHARED }));
  });
  afterAll(() => page.close());

  it.each(CASES)('%s: %s', async (_site, _name, generated) => {
    await openIn(page, generated);
    const truth = [...linesOf(generated.truth)].sort();
    let units: PageReplies['list-units']['units'] = [];
    let read: readonly string[] = [];
    await until(async () => {
      units = (await askContentScript(asker, { type: 'list-units' }))?.units ?? [];
      read = units.map(lineOf);
      return isDeepStrictEqual([...read].sort(), truth) ? true : undefined;
    }).catch(() => undefined);
    expect([...read].sort()).toEqual(truth);
    expect(new Set(units.map(({ key }) => key)).size).toBe(units.length);
    for (const secret of generated.mustNotRead)
      expect(read.filter((line) => line.includes(secret))).toEqual([]);
  });
});

describe.each(LIVING_PAGES)('a living page: %s', (_name, generate) => {
  const generated = generate();
  let page: Page;
  beforeAll(async () => {
    page = await openLiving(context, generated);
  });
  afterAll(() => page.close());

  /** At once nothing wrong; a moment later everything right, and all of it read. */
  const settled = async (graceMs = GRACE): Promise<void> => {
    await settle(page, generated, { graceMs });
    const truth = linesOf(await truthNow(page, generated));
    expect([...(await readNow(asker))].sort()).toEqual([...truth].sort());
  };
  /** The first slot that shows whole, told by whether its text is marked. */
  const visible = async (isMarked: boolean): Promise<number> => {
    const height = await page.evaluate(() => innerHeight);
    const slots = await stateOf(page);
    return slots.findIndex(({ unit, top, bottom, filled }) => {
      const [truth] = generated.listTruth[unit]?.shown ?? [];
      return filled && truth && kindsOf(truth).length > 0 === isMarked && top > 60 && bottom < height - 50;
    });
  };

  it('shows a mark at every claim on the screen and nowhere else', async () => {
    await settled();
    expect((await markFaults(page, generated)).deserved).toBeGreaterThan(0);
  });

  it('an element that is used for another unit loses its mark, and gets that of its new text', async () => {
    const marked = await visible(true);
    await act(page, `recycle(${marked}, 12)`);
    await settled();
    await act(page, `recycle(${marked}, 13)`);
    await settled();
    expect(await visible(true)).toBeGreaterThanOrEqual(0);
  });

  it('text changed in place', async () => {
    const marked = await visible(true);
    await act(page, `edit(${marked}, 14)`);
    await settled();
    await act(page, `edit(${marked}, 15)`);
    await settled();
  });

  it('emptied and filled again', async () => {
    const marked = await visible(true);
    await act(page, `dehydrate(${marked})`);
    await settled();
    await act(page, `hydrate(${marked})`);
    await settled();
  });

  it('drawn anew', async () => {
    await act(page, `rerender(${await visible(true)})`);
    await settled();
  });

  it('units come in below and above', async () => {
    await act(page, 'append(3)');
    await settled();
    await act(page, 'prepend(2)');
    await settled();
  });

  it('removed and folded away', async () => {
    await act(page, `remove(${await visible(true)})`);
    await settled();
    await act(page, `collapse(${await visible(false)})`);
    // A change of style alone tells nobody; places are compared again within 200 ms all the same.
    const wrong = async () => (await markFaults(page, generated)).wrong;
    expect(await within(page, GRACE + 50, wrong, (list) => list.length === 0)).toEqual([]);
    const folded = (await stateOf(page)).findIndex(({ top, bottom }) => top === bottom);
    await act(page, `collapse(${folded})`);
    await settled(GRACE + 50);
  });

  it('noise, a share dialog, another theme and another language change nothing', async () => {
    for (const code of [
      'tick()',
      'popup()',
      'tick()',
      'popup()',
      "theme('dark')",
      "lang('en')",
      "lang('vi')",
      "theme('light')",
    ]) {
      await act(page, code);
      await settled();
    }
    await staysRight(page, generated);
  });

  it('another page in the same elements', async () => {
    const path = await page.evaluate(() => location.pathname);
    await act(page, `navigate('${path}?luyentap=1', [16, 17, 18, 19], 81)`);
    await page.waitForTimeout(100);
    await settled(300);
    await act(page, `navigate('${path}?luyentap=2', [20, 21, 22, 23], 0)`);
    await settled(300);
    await staysRight(page, generated);
  });
});

describe('from video to video in the same elements', () => {
  const markOf = async (page: Page, words: string): Promise<number> =>
    (await readMarks(page)).badges.filter(({ name }) => name.includes(words)).length;
  const [first, plain, third] = VIDEOS.map(({ text }) => text.split('\n')[0] ?? '');

  it('the mark of a video goes with it, whatever is filled in late', async () => {
    const [, make] = MOVING_PAGES.find(([name]) => name === 'youtube from video to video') ?? [];
    const generated = make?.();
    if (!generated || !first || !plain || !third) throw new Error('no such page');
    const page = await openLiving(context, generated);
    await until(async () => ((await markOf(page, first)) === 1 ? true : undefined));
    for (const [to, lateMs] of [
      [1, 240],
      [2, 0],
      [1, 90],
    ] as const) {
      await act(page, `navigate('/watch?v=v${to}', [0, 2], ${lateMs}, ${to})`);
      await page.waitForTimeout(lateMs);
      const others = [first, plain, third].filter((_, i) => i !== to);
      const left = async (): Promise<number> =>
        (await Promise.all(others.map((words) => markOf(page, words)))).reduce((sum, n) => sum + n, 0);
      expect(await within(page, 300, left, (count) => count === 0)).toBe(0);
      await until(async () => ((await markOf(page, third)) === (to === 2 ? 1 : 0) ? true : undefined));
      await staysRight(page, generated);
      expect(await markOf(page, plain)).toBe(0);
    }
    expect(await readNow(asker)).toContain(lineOf({ kind: 'video', text: VIDEOS[1]?.text ?? '' }));
    await page.close();
  });
});

describe('a long post', () => {
  it('is read as cut off, and again when it is opened', async () => {
    const generated = generateFacebookPage({
      posts: [{ text: `${PLAIN} …`, truncated: true, full: `${PLAIN} ${CLAIM}` }],
      alive: true,
    });
    const page = await openLiving(context, generated);
    const shown = linesOf(generated.truth);
    await until(async () => (isDeepStrictEqual(await readNow(asker), shown) ? true : undefined));
    await staysRight(page, generated);
    expect((await markFaults(page, generated)).deserved).toBe(0);
    await act(page, 'expand(0)');
    await until(async () => {
      const { missing, deserved } = await markFaults(page, generated);
      return deserved === 1 && missing.length === 0 ? true : undefined;
    });
    expect(await readNow(asker)).toEqual(linesOf(generated.listTruth[0]?.expanded ?? []));
    await page.close();
  });
});
