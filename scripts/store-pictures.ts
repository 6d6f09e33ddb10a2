/*
 * Pictures for the stores, from the production build on practice pages: five of 1280×800 in each language, and the promo
 * tile of 440×280.
 *
 *   npm run store:pictures        → docs/store/
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../lib/store/settings-shape.ts';
import { openCard, waitForBadges } from '../tests/e2e/support/marks.ts';
import { generateFacebookPage } from '../tests/generators/facebook.ts';
import { extensionId, launch, servePages } from './support/chromium.ts';

const OUT = fileURLToPath(new URL('../docs/store', import.meta.url));
const SIZE = { width: 1280, height: 800 };
const FEED = 'https://www.facebook.com/';
const SHARE = '[role="button"]:has([data-ad-rendering-role="share_button"])';

/** Invented posts. */
const POSTS = [
  'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, từ giờ ghi địa chỉ là tỉnh Khánh Hòa cho đúng.',
  'Sáng nay chợ phiên đông vui, bà con bán măng khô với mật ong bạc hà, mua được hai ký làm quà.',
  'Tài khoản VNeID của bạn sẽ bị khóa trong hôm nay. Cán bộ công an phường yêu cầu đọc mã OTP qua điện thoại để giữ tài khoản, không làm sẽ bị phạt.',
  'Hậu Giang với Trà Vinh nhập vô Vĩnh Long hết rồi, tên tỉnh mới là Vĩnh Long.',
];

async function feed(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(FEED);
  await page.bringToFront();
  await waitForBadges(page, 1);
  return page;
}

async function own(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId()}/${path}`);
  await page.locator('h1, h2, button').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  return page;
}

async function take(language: 'vi' | 'en'): Promise<void> {
  const context = await launch({
    viewport: SIZE,
    args: ['--force-prefers-reduced-motion', '--hide-scrollbars'],
  });
  const file = (name: string): string => join(OUT, `${name}-${language}.png`);
  try {
    const { url, html } = generateFacebookPage({ posts: POSTS.map((text) => ({ text })), extras: false });
    await servePages(context, { [url]: html, [FEED]: html });
    const setup = await own(context, 'popup.html');
    await setup.evaluate(
      ([key, settings]) => Reflect.get(globalThis, 'chrome').storage.local.set({ [key]: settings }),
      [SETTINGS_KEY, { ...DEFAULT_SETTINGS, language }] as const,
    );
    await setup.close();

    const page = await feed(context);
    const [badge] = await waitForBadges(page, 1);
    await page.screenshot({ path: file('1-marks') });
    if (badge) await openCard(page, badge);
    await page.screenshot({ path: file('2-card') });
    await page.keyboard.press('Escape');
    const share = await page.locator(SHARE).first().boundingBox();
    if (share) await page.mouse.click(share.x + share.width / 2, share.y + share.height / 2);
    await page.waitForTimeout(600);
    await page.screenshot({ path: file('3-pause') });
    await page.close();

    const panel = await own(context, 'sidepanel.html?tab=0');
    await panel.evaluate(
      (text) =>
        Reflect.get(globalThis, 'chrome').storage.session.set({ 'panel-selection': { text, cut: false } }),
      POSTS[0],
    );
    await panel.waitForSelector('.explanation');
    await panel.waitForTimeout(400);
    await panel.screenshot({ path: file('4-panel') });
    await panel.close();

    const trainer = await own(context, 'trainer.html');
    await trainer.screenshot({ path: file('5-trainer') });
    await trainer.close();
    if (language === 'vi') await tile(context);
  } finally {
    await context.close();
  }
}

/** The tile: icon, name, and one sentence, in the product's own font and colours. */
async function tile(context: BrowserContext): Promise<void> {
  const icon = await readFile(new URL('../assets/icon.svg', import.meta.url), 'utf8');
  const page = await own(context, 'popup.html');
  await page.setViewportSize({ width: 440, height: 280 });
  await page.evaluate((svg) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      html, body { margin: 0; min-width: 0; width: 440px; height: 280px; background: #f2f7f7; color: #15302f; overflow: hidden; }
      .tile { box-sizing: border-box; width: 440px; height: 280px; padding: 40px; display: flex; flex-direction: column;
        justify-content: center; gap: 14px; font-family: "Be Vietnam Pro", sans-serif; background: #f2f7f7; }
      .tile svg { width: 72px; height: 72px; } .tile b { font-size: 40px; line-height: 1.1; font-weight: 600; color: #0b5f63; }
      .tile span { font-size: 19px; line-height: 1.4; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const box = document.createElement('div');
    box.className = 'tile';
    const name = document.createElement('b');
    name.textContent = 'Kiểm Tin';
    const line = document.createElement('span');
    line.textContent = 'Kiểm tra trước khi chia sẻ';
    box.append(document.importNode(parsed, true), name, line);
    document.body.replaceChildren(box);
  }, icon);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(OUT, 'tile-440x280.png') });
  await page.close();
}

await mkdir(OUT, { recursive: true });
for (const language of ['vi', 'en'] as const) await take(language);
