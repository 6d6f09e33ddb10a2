import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ENGINE_REVISION_KEY } from '../../lib/messages/engine-revision.ts';
import { feedPage, MARKED, PLAIN, post } from '../hostile/support/feed-page.ts';
import { extensionId, servePages, until } from './support/browser.ts';
import { readMarks, waitForBadges } from './support/marks.ts';
import { sharedBrowser } from './support/shared-browser.ts';
import { runningWorkers, stopWorkers } from './support/side-panel.ts';

/* The engine lives in the worker, which the browser ends when it likes. The page must never notice. */

const HOME = 'https://www.facebook.com/';
const PATIENCE_MS = 15_000;
const browser = sharedBrowser();

async function open(posts: readonly string[], script = ''): Promise<Page> {
  const context = await browser.fresh();
  await servePages(context, { [HOME]: feedPage(posts, { script }) });
  const page = await context.newPage();
  await page.goto(HOME);
  return page;
}

/** The site adds posts to its feed, as it does while the reader scrolls. */
const add = (page: Page, ...posts: readonly string[]): Promise<void> =>
  page.evaluate((markup) => {
    document.querySelector('[role="feed"]')?.insertAdjacentHTML('afterbegin', markup);
  }, posts.join(''));

async function endWorker(page: Page): Promise<void> {
  await until(async () => {
    await stopWorkers(page);
    return (await runningWorkers(page)) === 0 ? true : undefined;
  });
}

describe('a worker that is ended', () => {
  it('between two posts is woken by the next one', async () => {
    const page = await open([post(1, MARKED.differs), post(2, PLAIN)]);
    await waitForBadges(page, 1, PATIENCE_MS);
    await endWorker(page);
    await add(page, post(3, MARKED.differsToo));
    await waitForBadges(page, 2, PATIENCE_MS);
  });

  it('while an answer is due is asked again', async () => {
    const page = await open([post(1, PLAIN)]);
    await add(page, ...Array.from({ length: 6 }, (_, i) => post(10 + i, MARKED.differsToo)));
    const end = Date.now() + 1500;
    while (Date.now() < end) await stopWorkers(page);
    await add(page, post(3, MARKED.differs));
    await waitForBadges(page, 4, PATIENCE_MS);
  });

  it('leaves an open card and its marks as they are', async () => {
    const page = await open([post(1, MARKED.differs)]);
    const [badge] = await waitForBadges(page, 1, PATIENCE_MS);
    await endWorker(page);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(350);
    if (!badge) throw new Error('no badge');
    await page.mouse.click(badge.box.x + badge.box.width / 2, badge.box.y + badge.box.height / 2);
    const card = await until(async () => (await readMarks(page)).card);
    expect(card.text).toContain('202/2025/QH15');
    expect(await runningWorkers(page)).toBe(0);
    await page.keyboard.press('Escape');
    await add(page, post(3, MARKED.differsToo));
    await waitForBadges(page, 2, PATIENCE_MS);
  });
});

describe('several tabs', () => {
  it('share the engine: one that changes all the time does not hold up another', async () => {
    const restless = `setInterval(() => { for (const text of document.querySelectorAll('.text'))
      text.textContent = ${JSON.stringify(PLAIN)}.repeat(20) + Math.random(); }, 50);`;
    const first = await open(
      Array.from({ length: 30 }, (_, i) => post(i, PLAIN)),
      restless,
    );
    const second = await first.context().newPage();
    await servePages(first.context(), { [HOME]: feedPage([post(1, MARKED.differs), post(2, PLAIN)]) });
    await second.goto(HOME);
    await waitForBadges(second, 1, PATIENCE_MS);
  });

  it('are told when another pack decides, and ask again', async () => {
    const page = await open([post(1, MARKED.differs)]);
    await waitForBadges(page, 1, PATIENCE_MS);
    const own = await page.context().newPage();
    await own.goto(`chrome-extension://${await extensionId()}/popup.html`);
    await page.bringToFront();
    // The settings say nothing new, but the pack could: the worker is asked about what is in view.
    const asked = own.evaluate(
      `new Promise((resolve) => chrome.runtime.onMessage.addListener((message) => {
        if (message.type === 'assess' && message.texts.length > 0) resolve(message.texts.length);
      }))`,
    );
    await own.evaluate(`chrome.storage.local.set({ ${JSON.stringify(ENGINE_REVISION_KEY)}: Date.now() })`);
    expect(await asked).toBe(1);
    await waitForBadges(page, 1, PATIENCE_MS);
  });
});
