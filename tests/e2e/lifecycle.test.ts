import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askContentScript } from '../../scripts/support/ask-content-script.ts';
import { ownWorld } from '../../scripts/support/own-world.ts';
import { generateFacebookPage } from '../generators/facebook.ts';
import { feedPage, MARKED, PLAIN, post } from '../hostile/support/feed-page.ts';
import { extensionId, launch, servePages, until } from './support/browser.ts';
import { openCard, pressButton, readMarks, waitForBadges } from './support/marks.ts';
import { pageTime } from './support/page-time.ts';
import { openBareExtensionPage } from './support/shared-browser.ts';
import { runningWorkers, stopWorkers } from './support/side-panel.ts';

/*
 * What a browser does to an extension in the course of a day: its worker is ended, its pages are put away and brought
 * back, tabs sleep, the disk is full, it is switched off and on. The page is unharmed, words are kept, the state is said.
 */

const HOME = 'https://www.facebook.com/';
const SHARE = '[role="button"]:has([data-ad-rendering-role="share_button"])';
/** What the page itself is, without anything of ours: the bare element after its body. */
const LAYERS = `[...document.documentElement.children].filter((child) => child.localName === 'div').length`;

let context: BrowserContext;
let asker: Page;

beforeAll(async () => {
  context = await launch({ viewport: { width: 1280, height: 1000 } });
});
afterAll(() => context?.close());

async function fresh(pages: Readonly<Record<string, string>>): Promise<Page> {
  const before = context.pages();
  asker = await openBareExtensionPage(context);
  for (const page of before) await page.close();
  await context.unrouteAll();
  await asker.evaluate(async () => {
    const { local, session } = Reflect.get(globalThis, 'chrome').storage;
    await Promise.all([local.clear(), session.clear()]);
  });
  await servePages(context, pages);
  const page = await context.newPage();
  await page.goto(HOME);
  return page;
}

async function endWorker(page: Page): Promise<void> {
  await until(async () => {
    await stopWorkers(page);
    return (await runningWorkers(page)) === 0 ? true : undefined;
  });
}

async function firstBadge(page: Page) {
  const [badge] = await waitForBadges(page, 1);
  if (!badge) throw new Error('no badge');
  return badge;
}

/** The page of ours that belongs to a tab: the panel as it opens where a browser has no panel. */
async function openBesidePage(file: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const tabId = await asker.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    for (const tab of await tabs.query({})) {
      const answer = await tabs.sendMessage(tab.id, { type: 'page-status' }).catch(() => undefined);
      if (answer !== undefined) return tab.id;
    }
    return undefined;
  });
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await extensionId()}/${file}?tab=${tabId}`);
  return own;
}

/** Words chosen in the menu of a page, as the worker leaves them for the panel. */
const chooseWords = (panel: Page): Promise<unknown> =>
  panel.evaluate(
    (text) =>
      Reflect.get(globalThis, 'chrome').storage.session.set({ 'panel-selection': { text, cut: false } }),
    MARKED.differs,
  );

describe('the worker is ended', () => {
  it('before the first text, with a card, a panel and a pause open: each goes on', async () => {
    const generated = generateFacebookPage({ posts: [{ text: PLAIN }, { text: MARKED.differs }] });
    const page = await fresh({ [HOME]: generated.html });
    await endWorker(page);
    const badge = await firstBadge(page);

    const card = await openCard(page, badge);
    await endWorker(page);
    expect((await readMarks(page)).card?.text).toBe(card.text);
    await page.keyboard.press('Escape');

    const panel = await openBesidePage('sidepanel.html', page);
    await endWorker(page);
    // The panel asks the engine, which the question wakes.
    await chooseWords(panel);
    await panel
      .getByText(/202\/2025\/QH15/)
      .first()
      .waitFor();
    await panel.close();

    await page.bringToFront();
    const control = page.locator(SHARE).nth(1);
    await control.scrollIntoViewIfNeeded();
    await pageTime(page, 400);
    await control.click();
    const pause = await until(async () => (await readMarks(page)).pause);
    await endWorker(page);
    expect((await readMarks(page)).pause?.text).toBe(pause.text);
    await page.evaluate(() => {
      Reflect.set(window, 'got', 0);
      document.addEventListener('click', () => Reflect.set(window, 'got', Reflect.get(window, 'got') + 1));
    });
    await page.waitForTimeout(350);
    await control.click();
    await until(async () => ((await readMarks(page)).pause === undefined ? true : undefined));
    expect(await page.evaluate(() => Reflect.get(window, 'got'))).toBe(1);
  });

  it('while a draft is written: every word is kept', async () => {
    const page = await fresh({ [HOME]: feedPage([post(1, MARKED.differs)]) });
    const own = await context.newPage();
    const address = `chrome-extension://${await extensionId()}/sidepanel.html?tab=0`;
    await own.goto(address);
    await chooseWords(own);
    await own.getByRole('button', { name: 'Sửa câu hỏi trước khi gửi' }).click();
    const wish = own.getByRole('textbox', { name: 'Điều muốn được xác nhận' });
    await wish.pressSequentially('Xin số ');
    await endWorker(page);
    await wish.pressSequentially('văn bản.');
    await own.getByText('Đã lưu bản nháp trên máy này.').waitFor();
    await endWorker(page);
    await own.goto(address);
    await own.getByRole('button', { name: 'Bản nháp' }).click();
    await own.getByRole('button', { name: /^Mở lại/ }).click();
    expect(await own.getByRole('textbox', { name: 'Điều muốn được xác nhận' }).inputValue()).toContain(
      'Xin số văn bản.',
    );
  });
});

describe('the page is put away', () => {
  // A worker that was ended many times leaves the browser's own pages of the extension waiting: another browser.
  beforeAll(async () => {
    await context.close();
    context = await launch({ viewport: { width: 1280, height: 1000 } });
  });

  it('and brought back by the browser: its marks are right, and there is one layer', async () => {
    // The test driver loses pages that really go into the back/forward cache; Firefox's tests do that. Here a page is
    // put away in the middle of its life, gets the events, and finds other posts in the place of those it knew.
    const page = await fresh({ [HOME]: feedPage([post(1, PLAIN), post(2, MARKED.differs)]) });
    await firstBadge(page);
    const session = await context.newCDPSession(page);
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await session.detach();
    await page.evaluate(
      (markup) => {
        document.querySelector('[role="feed"]')?.insertAdjacentHTML('beforeend', markup);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      post(4, MARKED.differsToo),
    );
    const [badge] = await waitForBadges(page, 2);
    expect(await page.evaluate(LAYERS)).toBe(1);
    if (badge) await openCard(page, badge);
  });

  it('to sleep for long: nothing is done behind, and all is right in front', async () => {
    const page = await fresh({ [HOME]: feedPage([post(1, PLAIN)]) });
    await askContentScript(asker, { type: 'page-status' });
    const other = await context.newPage();
    await other.bringToFront();
    const session = await context.newCDPSession(page);
    const world = await ownWorld(session);
    // The test driver keeps every tab visible. What hides and shows here is what our script asks.
    const show = (state: 'hidden' | 'visible'): Promise<unknown> =>
      session.send('Runtime.evaluate', {
        contextId: world,
        expression: `Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${state}' });
          document.dispatchEvent(new Event('visibilitychange'));`,
      });
    await show('hidden');
    await asker.evaluate(() => {
      Reflect.set(globalThis, 'heard', 0);
      Reflect.get(globalThis, 'chrome').runtime.onMessage.addListener((message: unknown) => {
        const texts: unknown = Object(message).texts;
        if (Array.isArray(texts))
          Reflect.set(globalThis, 'heard', Reflect.get(globalThis, 'heard') + texts.length);
      });
    });
    for (let i = 0; i < 20; i += 1) {
      await page.evaluate(
        (markup) => document.querySelector('[role="feed"]')?.insertAdjacentHTML('afterbegin', markup),
        post(10 + i, i % 2 === 0 ? MARKED.differs : PLAIN),
      );
    }
    // As browsers do with tabs that stay behind: no task runs any more.
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await pageTime(other, 1000);
    expect(await asker.evaluate(() => Reflect.get(globalThis, 'heard'))).toBe(0);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.bringToFront();
    await show('visible');
    await waitForBadges(page, 2);
    await session.detach();
    expect(await page.evaluate(LAYERS)).toBe(1);
  });
});

describe('the disk is full', () => {
  it('marks are shown all the same; what could not be kept is said, and nothing that was kept is lost', async () => {
    const page = await fresh({ [HOME]: feedPage([post(1, PLAIN), post(2, MARKED.differs)]) });
    const badge = await firstBadge(page);
    await asker.evaluate(async () => {
      const { local } = Reflect.get(globalThis, 'chrome').storage;
      await local.set({ settings: { version: 2, language: 'vi', level: 'quiet' } });
      // Every write from here on is refused by the browser itself.
      for (let size = 4_000_000, i = 0; size >= 1; i += 1) {
        const isFull = await local.set({ [`fill-${i}`]: 'x'.repeat(size) }).then(
          () => false,
          () => true,
        );
        if (isFull) size = Math.floor(size / 4);
      }
    });
    const refused = await asker.evaluate(() =>
      Reflect.get(globalThis, 'chrome')
        .storage.local.set({ one: 'x'.repeat(50) })
        .then(
          () => 'written',
          (error: Error) => error.message,
        ),
    );
    expect(refused).toMatch(/quota/i);

    const options = await context.newPage();
    await options.goto(`chrome-extension://${await extensionId()}/options.html`);
    await options
      .getByRole('radio', { name: /Chặt|Nghiêm|Nhắc nhiều/ })
      .or(options.getByRole('radio'))
      .last()
      .click();
    await options.getByText('Chưa lưu được.').first().waitFor();
    await options.close();

    await page.bringToFront();
    const [seen = badge] = await waitForBadges(page, 1);
    const card = await openCard(page, seen);
    await pressButton(page, card, 'Dấu này chưa đúng');
    const asked = await until(async () => {
      const now = (await readMarks(page)).card;
      return now?.buttons.some(({ text }) => text === 'Ghi lại') ? now : undefined;
    });
    await page.waitForTimeout(350);
    await pressButton(page, asked, 'Ghi lại');
    await until(async () =>
      (await readMarks(page)).card?.text.includes('Chưa ghi lại được') ? true : undefined,
    );
    await page.reload();
    await firstBadge(page);
    const kept = await asker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get('settings'));
    expect(kept).toMatchObject({ settings: { level: 'quiet' } });
  });
});

describe('the extension is switched off', () => {
  it('and on again: open pages are left clean, told so, and read anew after a reload', async () => {
    // The asker is gone afterwards; this one comes last.
    const page = await fresh({ [HOME]: feedPage([post(1, PLAIN), post(2, MARKED.differs)]) });
    await openCard(page, await firstBadge(page));
    const before = await page.evaluate(() => document.body.innerHTML);
    const management = await context.newPage();
    await management.goto('chrome://extensions/');
    const id = await extensionId();
    const enable = (enabled: boolean): Promise<unknown> =>
      management.evaluate(([own, on]) => Reflect.get(globalThis, 'chrome').management.setEnabled(own, on), [
        id,
        enabled,
      ] as const);
    await enable(false);
    await page.bringToFront();
    await until(async () => ((await page.evaluate(LAYERS)) === 0 ? true : undefined));
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    await enable(true);
    const popup = await context.newPage();
    await until(async () =>
      popup.goto(`chrome-extension://${id}/popup.html`).then(
        () => true,
        () => undefined,
      ),
    );
    await popup.close();
    // The old script is no more than the page's own nodes; a reload brings a new one, and one layer.
    await page.bringToFront();
    expect(await page.evaluate(LAYERS)).toBe(0);
    await page.reload();
    await firstBadge(page);
    expect(await page.evaluate(LAYERS)).toBe(1);
  });
});
