import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/store/settings-shape.ts';
import { generateZaloPage } from '../generators/zalo.ts';
import { feedPage, MARKED, PLAIN, post } from '../hostile/support/feed-page.ts';
import { axe, overflow } from './support/axe.ts';
import { extensionId, launch, servePages, until } from './support/browser.ts';
import { openCard, press, readMarks, waitForBadges } from './support/marks.ts';
import { pictures } from './support/pictures.ts';
import { runningWorkers, stopWorkers, waitForSidePanel } from './support/side-panel.ts';

const take = pictures('panel');
const HOME = 'https://www.facebook.com/';
/** Invented posts of the kinds that the practice feed has (22 November 2026). */
const SCAM =
  'Em bên Công an xã đây ạ. Tài khoản VNeID của anh chị chưa đồng bộ sau sáp nhập, bấm vào link cài bản mới rồi đọc mã OTP cho em, quá 17h hôm nay sẽ bị khóa: https://vneid-capnhat.top/app.apk';
const UNSOURCED =
  'Từ 1/2/2027 mỗi xã chỉ còn 30 biên chế, ai dôi dư cho nghỉ hết trước Tết, danh sách chốt xong rồi.';
const CORRECT =
  'Cả nước hiện có 34 đơn vị hành chính cấp tỉnh, gồm 27 tỉnh và 7 thành phố trực thuộc trung ương.';
const FULL = /^Xem đầy đủ$/;

let context: BrowserContext;
let site: Page;
let address: string;
const complaints: string[] = [];
const strangers: string[] = [];

function listen(page: Page): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

/** Presses "Xem đầy đủ" in the card of the badge at this place in the feed. */
async function pressFull(page: Page, index = 0): Promise<void> {
  const badges = await waitForBadges(page, index + 1);
  const badge = badges[index];
  if (!badge) throw new Error('no badge');
  const card = await openCard(page, badge);
  const button = card.buttons.find(({ text }) => FULL.test(text));
  if (!button) throw new Error('no button for the panel');
  await press(page, button.backendNodeId);
}

/** The tab with a content script of ours. */
async function siteTab(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    for (const tab of await tabs.query({})) {
      const answer = await tabs.sendMessage(tab.id, { type: 'page-status' }).catch(() => undefined);
      if (answer !== undefined) return tab.id;
    }
    throw new Error('No content script answers');
  });
}

/** The panel's page in a tab of its own, beside the site's tab, as where there is no side panel. */
async function openInTab(query?: string): Promise<Page> {
  const page = await context.newPage();
  listen(page);
  await page.goto(`${address}?tab=0`);
  await page.goto(`${address}${query ?? `?tab=${await siteTab(page)}`}`);
  await page.waitForSelector('main > *:not(.visually-hidden)');
  return page;
}

/** Leaves words for the panel as the worker does, and opens it. */
async function openWithSelection(text: string): Promise<Page> {
  const page = await context.newPage();
  listen(page);
  await page.goto(`${address}?tab=0`);
  await page.evaluate(
    (words) =>
      Reflect.get(globalThis, 'chrome').storage.session.set({
        'panel-selection': { text: words, cut: false },
      }),
    text,
  );
  await page.waitForSelector('.explanation');
  return page;
}

async function settings(page: Page, changes: object): Promise<void> {
  await page.evaluate((value) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings: value }), {
    ...DEFAULT_SETTINGS,
    ...changes,
  });
}

const picture = (page: Page, name: string): Promise<void> => take(page, name, { fullPage: true });

/** Looks at a state in all its widths and colours. */
async function visit(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 400, height: 900 });
    expect(await axe(page), `${name} ${colorScheme}`).toEqual([]);
    await picture(page, `${name}-400-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [320, 360, 480, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflow(page), `${name} at ${width} px`).toBe(0);
    if (width !== 320) await picture(page, `${name}-${width}`);
  }
  await page.setViewportSize({ width: 400, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await picture(page, `${name}-forced`);
  await page.emulateMedia({ forcedColors: 'none' });
}

async function start(): Promise<void> {
  context = await launch({ viewport: { width: 1280, height: 900 } });
  const chat = generateZaloPage({ posts: [{ text: MARKED.differs }] });
  await servePages(context, {
    [HOME]: feedPage([
      post(1, PLAIN),
      post(2, MARKED.differs),
      post(3, SCAM),
      post(4, UNSOURCED),
      post(5, MARKED.differsToo),
    ]),
    [chat.url]: chat.html,
  });
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && !['www.facebook.com', 'chat.zalo.me'].includes(host))
      strangers.push(request.url());
  });
  site = await context.newPage();
  await site.goto(HOME);
}

beforeAll(async () => {
  address = `chrome-extension://${await extensionId()}/sidepanel.html`;
});

describe('the side panel of the browser', () => {
  beforeAll(start);
  afterAll(() => context?.close());

  it('opens with one press in the card, even when the worker was ended before', async () => {
    await waitForBadges(site, 1);
    // The page may ask the engine something just then, and so start the worker again.
    await until(async () => {
      await stopWorkers(site);
      return (await runningWorkers(site)) === 0 ? true : undefined;
    });
    await pressFull(site);
    const panel = await waitForSidePanel(site);
    const text = await until(async () => {
      const now = await panel.text();
      return now.includes('Bài đang xem') ? now : undefined;
    });
    expect(text).toContain('dựa trên văn bản nào');
    expect(text).toMatch(/202\/2025\/QH15.*tính đến ngày \d\d\/\d\d\/\d{4}/);
    await until(async () => ((await readMarks(site)).card === undefined ? true : undefined));
  });

  it('follows the next press while it is open', async () => {
    const panel = await waitForSidePanel(site);
    await pressFull(site, 1);
    await until(async () => ((await panel.text()).includes('Dấu hiệu lừa đảo') ? true : undefined));
  });

  it('takes the words that were chosen in the menu, and leaves none behind', async () => {
    const panel = await waitForSidePanel(site);
    const worker = context.serviceWorkers().at(-1);
    if (!worker) throw new Error('no worker');
    await worker.evaluate(async (selectionText) => {
      const { contextMenus, sidePanel, tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true });
      // The browser opens a panel for a real press only; without this a tab would open instead and take the words.
      sidePanel.open = async () => {};
      contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', selectionText }, tab);
    }, CORRECT);
    const text = await until(async () => {
      const now = await panel.text();
      return now.includes('Đoạn đã chọn') ? now : undefined;
    });
    expect(text).toContain(
      'Không thấy dấu hiệu nào Kiểm Tin biết. Điều đó không có nghĩa là thông tin đúng.',
    );
    expect(text).toContain('Trùng với văn bản');
    expect(await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.get())).toEqual({});
  });

  it('keeps the explanation beside a tab that the person opens to compare', async () => {
    const panel = await waitForSidePanel(site);
    await pressFull(site);
    await until(async () => ((await panel.text()).includes('Bài đang xem') ? true : undefined));
    const other = await context.newPage();
    await other.goto('about:blank');
    await other.bringToFront();
    await other.waitForTimeout(600);
    expect(await panel.text()).toContain('Bài đang xem');
    await other.close();
  });

  it('says that the post is gone when the page moves on, and keeps what is being read', async () => {
    const panel = await waitForSidePanel(site);
    await site.goto('about:blank');
    await until(async () =>
      (await panel.text()).includes('Bài này không còn trên trang') ? true : undefined,
    );
    expect(await panel.text()).toContain('Bài đang xem');
    await panel.evaluate(`document.querySelector('.notice button').click()`);
    await until(async () => ((await panel.text()).includes('Chưa có gì để giải thích') ? true : undefined));
  });

  it('has its entry in the menu of selections', async () => {
    const [worker] = context.serviceWorkers();
    const renamed = await worker?.evaluate(
      () =>
        new Promise((resolve) => {
          const { contextMenus, runtime } = Reflect.get(globalThis, 'chrome');
          contextMenus.update('check-selection', {}, () => resolve(runtime.lastError?.message ?? 'found'));
        }),
    );
    expect(renamed).toBe('found');
  });
});

describe('the worker', () => {
  beforeAll(start);
  afterAll(() => context?.close());

  it('opens nothing for a page of the extension or a message that is none of ours', async () => {
    const page = await openInTab();
    const answers = await page.evaluate(async () => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      const ask = (message: unknown) => runtime.sendMessage(message).catch(() => 'nobody');
      return [
        await ask({ type: 'open-panel', key: 'facebook:post:1' }),
        await ask({ type: 'open-panel' }),
        await ask('open-panel'),
      ];
    });
    expect(answers.map((answer) => answer ?? 'nobody')).toEqual(['nobody', 'nobody', 'nobody']);
    await page.close();
  });
});

describe('the panel in every state', () => {
  beforeAll(start);
  afterAll(() => context?.close());

  it.each([
    ['differs', 0, 'Khác văn bản chính thức'],
    ['scam', 1, 'Dấu hiệu lừa đảo'],
    ['unsourced', 2, 'Chưa dẫn nguồn'],
  ])('%s', async (name, index, label) => {
    await site.bringToFront();
    await pressFull(site, index);
    const page = await openInTab();
    await page.getByRole('heading', { name: label, level: 2 }).waitFor();
    await page.getByRole('heading', { name: 'Năm bước trước khi tin và chia sẻ' }).waitFor();
    for (const link of await page.locator('a').all()) {
      expect(await link.getAttribute('target')).toBe('_blank');
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
    }
    const door = name === 'scam' ? 'Soạn tin báo' : 'Hỏi để xác minh';
    const other = name === 'scam' ? 'Hỏi để xác minh' : 'Soạn tin báo';
    await page.getByRole('heading', { name: door }).waitFor();
    expect(await page.getByRole('heading', { name: other }).count()).toBe(0);
    await visit(page, name);
    await page.close();
  });

  it('the record stands beside the claim from 480 px on, under it below', async () => {
    await site.bringToFront();
    await pressFull(site);
    const page = await openInTab();
    const sides = page.locator('.compare-side');
    await page.setViewportSize({ width: 480, height: 900 });
    const [claim, record] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(record?.x).toBeGreaterThan((claim?.x ?? 0) + (claim?.width ?? 0) - 1);
    await page.setViewportSize({ width: 479, height: 900 });
    const [above, below] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
    await page.close();
  });

  it('can be used by keyboard alone, every target at least 24 px', async () => {
    await site.bringToFront();
    await pressFull(site, 1);
    const page = await openInTab();
    const targets = await page.locator('a, button').count();
    const reached = new Set<string>();
    for (let i = 0; i < targets; i += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.outerHTML ?? ''));
    }
    expect(reached.size).toBe(targets);
    const low = await page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .map((button) => button.getBoundingClientRect().height)
        .filter((height) => height < 24),
    );
    expect(low).toEqual([]);
    await context
      .grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin })
      .catch(() => {});
    await page.getByRole('button', { name: 'Sao chép: Ứng dụng VNeID' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã sao chép.').waitFor();
    await page.close();
  });

  it('nothing asked for yet', async () => {
    const page = await openInTab('');
    await page.getByText('Chưa có gì để giải thích').waitFor();
    await visit(page, 'empty');
    await page.close();
  });

  it('a post that is gone', async () => {
    await site.bringToFront();
    await pressFull(site);
    await site.evaluate(() => document.querySelector('#post-2')?.remove());
    const page = await openInTab();
    await page.getByRole('heading', { name: 'Bài này không còn trên trang' }).waitFor();
    await visit(page, 'gone');
    await page.close();
    await site.reload();
  });

  it('a post that goes while it is being explained', async () => {
    await site.bringToFront();
    await pressFull(site);
    const page = await openInTab();
    await page.waitForSelector('.explanation');
    await site.evaluate(() => document.querySelector('#post-2')?.remove());
    await page.getByText('Phần giải thích vẫn ở đây').waitFor();
    await visit(page, 'left');
    await page.close();
    await site.reload();
  });

  it('a tab in place of the panel gives way to the next one', async () => {
    const page = await openInTab();
    await site.bringToFront();
    const closed = page.waitForEvent('close');
    await pressFull(site);
    await closed;
    await site.reload();
  });

  it('a page that does not answer', async () => {
    const page = await openInTab();
    await page.getByText('Chưa có gì để giải thích').waitFor();
    // The page waits for its server and does nothing else until the server answers.
    const answer = Promise.withResolvers<void>();
    await site.route(`${HOME}slow`, async (route) => {
      await answer.promise;
      await route.fulfill({ body: '' });
    });
    const busy = site.evaluate(() => {
      const request = new XMLHttpRequest();
      request.open('GET', '/slow', false);
      request.send();
    });
    await page.reload();
    await page.getByText('Trang chưa trả lời').waitFor();
    await visit(page, 'silent');
    answer.resolve();
    await busy;
    await page.getByRole('button', { name: 'Hỏi lại' }).click();
    await page.getByText('Chưa có gì để giải thích').waitFor();
    await page.close();
  });

  it('a private conversation is read only at the press of the button', async () => {
    await site.goto('https://chat.zalo.me/');
    const page = await openInTab();
    await page.getByText('Hội thoại riêng: chưa đọc gì').waitFor();
    await visit(page, 'private');
    await page.getByRole('button', { name: 'Kiểm tra hội thoại này' }).click();
    await page.getByText(/Đã đọc \d+ tin nhắn đang hiện/).waitFor();
    await picture(page, 'private-read');

    await site.bringToFront();
    await pressFull(site);
    const shown = await openInTab();
    await shown.getByText('Tin nhắn đang xem').waitFor();
    await picture(shown, 'message-400');
    await site.goto('about:blank');
    await shown.bringToFront();
    await shown.getByRole('heading', { name: 'Bài này không còn trên trang' }).waitFor();
    expect(await shown.textContent('body')).not.toContain('Phú Yên');
    await shown.close();
  });

  it('keeps nothing, asks no network and breaks no policy', async () => {
    const page = await openInTab('');
    const kept = await page.evaluate(async () => {
      const { local, session } = Reflect.get(globalThis, 'chrome').storage;
      return JSON.stringify([await local.get(), await session.get(), await indexedDB.databases()]);
    });
    expect(kept).not.toMatch(/Phú Yên|biên chế|OTP/);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('words chosen on any page', () => {
  // No side panel is open here: there is one panel a window, and it would take the words.
  beforeAll(start);
  afterAll(() => context?.close());

  it.each([
    ['selection-clear', PLAIN, 'Không thấy dấu hiệu nào Kiểm Tin biết.'],
    ['selection-agrees', CORRECT, 'Trùng với văn bản'],
    ['selection-marked', `${MARKED.differs}\n\n${UNSOURCED}`, 'Trong đoạn đã chọn'],
    [
      'selection-long',
      `${'Nghiêngnghiêngngảngảchuyệnlạchưatừngthấytrongđờiaicũngbảonhau'.repeat(12)} ${MARKED.differs} ${SCAM} `.repeat(
        3,
      ),
      'Trong đoạn đã chọn',
    ],
  ])('%s', async (name, text, expected) => {
    const page = await openWithSelection(text);
    await page.getByText(expected).first().waitFor();
    await visit(page, name);
    await page.close();
  });

  it('English', async () => {
    const page = await openWithSelection(`${MARKED.differs}\n\n${SCAM}`);
    await settings(page, { language: 'en' });
    await page.getByRole('heading', { name: 'Differs from the official record' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await visit(page, 'english');
    await settings(page, {});
    await page.close();
  });

  it('open a tab where the browser refuses the panel, and arrive there', async () => {
    await site.bringToFront();
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('no worker');
    const opened = context.waitForEvent('page');
    // An event made by a test is no press of a person, so the browser opens no panel for it.
    await worker.evaluate(async (selectionText) => {
      const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true });
      contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', selectionText }, tab);
    }, MARKED.differs);
    const page = await opened;
    await page.getByText('Trong đoạn đã chọn').waitFor();
    expect(page.url()).toMatch(/sidepanel\.html\?tab=\d+$/);
    expect(await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.get())).toEqual({});
    await page.close();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
});

describe('text of twice the size', () => {
  let profile: string | undefined;
  afterEach(async () => {
    await context?.close();
    if (profile) rmSync(profile, { recursive: true, force: true });
  });

  it('nothing is cut off', async () => {
    profile = mkdtempSync(join(tmpdir(), 'kiemtin-panel-large-'));
    mkdirSync(join(profile, 'Default'));
    const preferences = { webkit: { webprefs: { default_font_size: 32 } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    context = await launch({ viewport: { width: 400, height: 900 }, userDataDir: profile });
    const page = await openWithSelection(`${MARKED.differs}\n\n${SCAM}`);
    for (const width of [360, 400, 800]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `${width} px`).toBe(0);
      await picture(page, `large-text-${width}`);
    }
  });
});
