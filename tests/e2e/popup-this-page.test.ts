import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateFacebookPage } from '../generators/facebook.ts';
import { generateZaloPage } from '../generators/zalo.ts';
import { extensionId, launch, readClosedLayer, servePages, until } from './support/browser.ts';
import { pictures } from './support/pictures.ts';

const take = pictures('popup');

const feed = generateFacebookPage({
  posts: [
    ...Array.from({ length: 8 }, (_, index) => ({
      text: `Sáng nay chợ phiên đông vui, mình mua được ${index + 2} ký măng khô về làm quà.`,
    })),
    { text: 'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, ghi địa chỉ cho đúng.' },
    ...Array.from({ length: 8 }, (_, index) => ({
      text: `Sáp nhập xong mà đường lên tỉnh xa gấp ${index + 2}, dân chỉ có khổ thêm thôi!`,
    })),
  ],
});
const chat = generateZaloPage({
  posts: [
    { text: 'Chiều nay nhà mình nấu canh chua nhé cả nhà.' },
    { text: 'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, ghi địa chỉ cho đúng.' },
  ],
});

/** The popup's tab lies behind the site's, where a page is drawn about once a second: presses wait for no frame of it. */
const UNSEEN = { force: true };

let context: BrowserContext;
let popup: Page;
let site: Page;

/** Opens the popup's page as it would open over `url`: in the same window, with that tab in front. */
async function openOver(url: string): Promise<void> {
  await site.goto(url);
  await site.bringToFront();
  await openPopup();
}

async function openPopup(): Promise<void> {
  await popup.goto(`chrome-extension://${await extensionId()}/popup.html`);
  await popup.waitForSelector('[role=tab]');
}

const picture = (name: string): Promise<void> => take(popup, name);

/** The popup over a page whose mark is on the screen. */
async function openOverMark(): Promise<void> {
  await site.goto(feed.url);
  await site.bringToFront();
  await site.getByText('Phú Yên đã sáp nhập').first().scrollIntoViewIfNeeded();
  await until(async () =>
    (await readClosedLayer(site)).some(({ name }) => name === 'button') ? true : undefined,
  );
  await openPopup();
}

beforeAll(async () => {
  context = await launch({ viewport: { width: 400, height: 600 } });
  await servePages(context, { [feed.url]: feed.html, [chat.url]: chat.html });
  popup = await context.newPage();
  site = await context.newPage();
});

afterAll(async () => {
  await context?.close();
});

test('a feed: opens on this page, counts the mark and leads to it', async () => {
  await openOver(feed.url);
  await popup.getByText('Đang đọc Facebook').waitFor();
  expect(await popup.getByRole('tab', { selected: true }).textContent()).toBe('Trang này');
  await site.getByText('Phú Yên đã sáp nhập').first().scrollIntoViewIfNeeded();
  await popup.getByText('Khác văn bản chính thức').waitFor();
  await picture('site-facebook');
  const away = () =>
    site.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const { textContent, parentElement } = walk.currentNode;
        if (!textContent?.includes('Phú Yên')) continue;
        const { top, bottom } = parentElement?.getBoundingClientRect() ?? new DOMRect();
        return bottom < 0 || top > window.innerHeight;
      }
      return true;
    });
  await site.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect(await away()).toBe(true);
  await popup.getByRole('button', { name: /Khác văn bản chính thức/ }).click(UNSEEN);
  await expect.poll(away).toBe(false);
});

test('a site switched off: its marks go at once, and it can be switched on again', async () => {
  await openOverMark();
  await popup.getByText('Khác văn bản chính thức').waitFor();
  await popup.getByRole('switch', { name: 'Đọc Facebook' }).uncheck(UNSEEN);
  await popup.getByText('Đang tắt trên Facebook').waitFor();
  await picture('site-off');
  await popup.getByRole('switch', { name: 'Đọc Facebook' }).check(UNSEEN);
  await popup.getByText('Khác văn bản chính thức').waitFor();
});

test('a rest of an hour: marks go, time is told, and the rest can be ended', async () => {
  await openOverMark();
  await popup.getByText('Khác văn bản chính thức').waitFor();
  const before = await readClosedLayer(site);
  expect(before.some((element) => element.name === 'button')).toBe(true);
  await popup.getByRole('button', { name: 'Tạm nghỉ một giờ trên Facebook' }).click(UNSEEN);
  await popup.getByText(/Tạm nghỉ trên Facebook đến \d\d:\d\d/).waitFor();
  await picture('site-rests');
  await expect.poll(async () => (await readClosedLayer(site)).length).toBe(0);
  await popup.getByRole('button', { name: 'Đọc lại Facebook ngay' }).click(UNSEEN);
  await popup.getByText('Khác văn bản chính thức').waitFor();
});

test('a rest ends by itself', async () => {
  await openOverMark();
  await popup.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome');
    const { settings } = await storage.local.get('settings');
    await storage.local.set({
      settings: { ...settings, pausedUntil: { ...settings.pausedUntil, facebook: Date.now() + 1500 } },
    });
  });
  await expect.poll(async () => (await readClosedLayer(site)).length).toBe(0);
  await expect
    .poll(async () => (await readClosedLayer(site)).some((element) => element.name === 'button'), {
      timeout: 8000,
    })
    .toBe(true);
});

test('a diagnosis: how the page is built, and no word of it', async () => {
  await openOver(feed.url);
  await popup.getByText('Chẩn đoán lỗi đọc trang').click(UNSEEN);
  await popup.getByRole('button', { name: 'Tạo chẩn đoán' }).click(UNSEEN);
  const box = popup.getByRole('textbox');
  await box.scrollIntoViewIfNeeded();
  await picture('diagnosis');
  const report = await box.inputValue();
  expect(report).toMatch(/^facebook \/ home: /);
  expect(report).toMatch(/\n body/);
  expect(report).not.toMatch(/Phú Yên|măng khô|https?:/);
});

test('a chat: nothing is read until the button is pressed', async () => {
  await site.setViewportSize({ width: 1280, height: 900 });
  await openOver(chat.url);
  await popup.getByText('Hội thoại riêng: chưa đọc gì').waitFor();
  await picture('chat-unread');
  await popup.getByRole('button', { name: 'Kiểm tra hội thoại này' }).click(UNSEEN);
  await popup.getByText(/Đã đọc \d+ tin nhắn đang hiện, có 1 chỗ nên kiểm tra/).waitFor();
  await picture('chat-read');
});
