import { readdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE_FEED } from '../../lib/training/practice-feed.ts';
import { askContentScript, openAsker } from '../../scripts/support/ask-content-script.ts';
import { startWall, type Wall } from '../../scripts/support/wall.ts';
import { generateFacebookPage } from '../generators/facebook.ts';
import { generateTiktokPage } from '../generators/tiktok.ts';
import { generateYoutubePage } from '../generators/youtube.ts';
import { generateZaloPage } from '../generators/zalo.ts';
import { EXTENSION_DIR, extensionId, launch, servePages } from './support/browser.ts';
import { openCard, pressButton, waitForBadges } from './support/marks.ts';

/*
 * Nothing leaves the device, seen from outside: the browser's only way out is a wall that writes down who is asked for.
 * Pages of the four sites are answered before they get that far. Every page of the extension is opened and every control
 * on it is pressed; one request by anybody, worker, page or content script, shows on the wall.
 */

const posts = PRACTICE_FEED.map(({ text, links }) => (links ? { text, links } : { text }));
const FEEDS = [generateFacebookPage, generateZaloPage, generateTiktokPage, generateYoutubePage].map((make) =>
  make({ posts }),
);
const PAGES = readdirSync(EXTENSION_DIR).filter((name) => name.endsWith('.html'));
const CONTROLS = ['button', 'summary', '[role="tab"]', '[role="switch"]', 'a[href^="#"]']
  .map((control) => `${control}:visible`)
  .join(', ');
/** Most controls pressed on one page: enough for all of them, and an end where each press makes new ones. */
const MOST_PRESSES = 60;

/** The browser's own errands: its maker's services, and a connection it opens ahead to the host of a page it goes to. */
const BROWSERS_OWN =
  /[ /.](?:google\.com|googleapis\.com|gstatic\.com)[:/]|^CONNECT (?:www\.facebook\.com|chat\.zalo\.me|www\.tiktok\.com|www\.youtube\.com):443 /;

/** What pages, worker and content scripts asked for, as the browser's own tools tell it. */
const requested: string[] = [];
let wall: Wall;
let context: BrowserContext;

beforeAll(async () => {
  wall = await startWall();
  context = await launch({
    args: [`--proxy-server=http://127.0.0.1:${wall.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  context.on('request', (request) => requested.push(request.url()));
  await servePages(context, Object.fromEntries(FEEDS.map(({ url, html }) => [url, html])));
});
afterAll(async () => {
  await context.close();
  wall.stop();
});

/** Requests that are neither a page opened by the test nor part of the package. */
function asked(): readonly string[] {
  const expected = (url: string): boolean =>
    /^(?:chrome-extension|data|blob):/.test(url) || FEEDS.some((feed) => feed.url === url);
  return [
    ...wall.reached.filter((line) => !BROWSERS_OWN.test(line)),
    ...requested.filter((url) => !expected(url)),
  ];
}

async function pressEverything(page: Page): Promise<number> {
  let pressed = 0;
  const seen = new Set<string>();
  while (pressed < MOST_PRESSES) {
    const controls = await page.locator(CONTROLS).all();
    let next: (typeof controls)[number] | undefined;
    for (const control of controls) {
      const name = await control
        .evaluate((element) => `${element.localName} ${element.textContent}`)
        .catch(() => '');
      if (name === '' || seen.has(name)) continue;
      seen.add(name);
      next = control;
      break;
    }
    if (!next) break;
    pressed += 1;
    await next.click({ timeout: 1000 }).catch(() => {});
    // A dialog that asks before something is deleted would cover the rest.
    await page.keyboard.press('Escape').catch(() => {});
  }
  return pressed;
}

describe('nothing leaves the device', () => {
  it('while the four feeds are read, a card is opened and a post is hidden', async () => {
    const asker = await openAsker(context);
    for (const { url } of FEEDS) {
      const page = await context.newPage();
      await page.goto(url);
      await page.bringToFront();
      const answer = await askContentScript(asker, { type: 'list-units' });
      expect(answer?.units.filter(({ marks }) => marks.length > 0).length).toBeGreaterThan(2);
      if (url.includes('facebook')) {
        const [badge] = await waitForBadges(page, 1, 20_000);
        if (!badge) throw new Error('no badge');
        await pressButton(page, await openCard(page, badge), 'Ẩn với bài này');
      }
      await page.close();
    }
    await asker.close();
    expect(asked()).toEqual([]);
  });

  it.each(PAGES)('while %s is open and everything on it is pressed', async (file) => {
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.goto(`chrome-extension://${await extensionId()}/${file}`);
    await page.locator(CONTROLS).first().waitFor();
    expect(await pressEverything(page)).toBeGreaterThan(0);
    await page.close();
    expect(asked()).toEqual([]);
  });

  it('and the wall does see whoever tries (this check can fail)', async () => {
    const page = await context.newPage();
    await context.route('https://kiemtin.example/**', (route) => route.continue());
    await page.goto('https://kiemtin.example/').catch(() => {});
    expect(wall.reached.some((line) => line.includes('kiemtin.example'))).toBe(true);
    await page.close();
  });
});
