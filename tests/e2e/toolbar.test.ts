import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/store/settings-shape.ts';
import { feedPage, MARKED, PLAIN, post } from '../hostile/support/feed-page.ts';
import { servePages, until } from './support/browser.ts';
import { readMarks, waitForBadges } from './support/marks.ts';
import { sharedBrowser } from './support/shared-browser.ts';

const URL_HOME = 'https://www.facebook.com/';
const browser = sharedBrowser();

async function open(): Promise<Page> {
  const context = await browser.fresh();
  const posts = [post(1, MARKED.differs), post(2, PLAIN), post(3, MARKED.differsToo)];
  await servePages(context, { [URL_HOME]: feedPage(posts) });
  const page = await context.newPage();
  await page.goto(URL_HOME);
  return page;
}

/** Runs an expression in the worker. */
async function inWorker(page: Page, expression: string): Promise<unknown> {
  const worker = page.context().serviceWorkers()[0] ?? (await page.context().waitForEvent('serviceworker'));
  return worker.evaluate(expression);
}

const badge = (page: Page): Promise<unknown> =>
  inWorker(
    page,
    'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  );

describe('toolbar', () => {
  it('shows the number of marks in view, and a dash where the site is switched off', async () => {
    const page = await open();
    await waitForBadges(page, 2);
    await until(async () => ((await badge(page)) === '2' ? true : undefined));
    const off = { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, facebook: false } };
    await inWorker(page, `chrome.storage.local.set({ settings: ${JSON.stringify(off)} })`);
    await until(async () => ((await badge(page)) === '–' ? true : undefined));
  });

  it('has a shortcut that the browser knows, and what it does moves from mark to mark', async () => {
    const page = await open();
    await waitForBadges(page, 2);
    expect(await inWorker(page, 'chrome.commands.getAll()')).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'next-mark', shortcut: 'Alt+Shift+K' })]),
    );
    // The test driver's keys do not reach the browser's own shortcuts; the listener is called as the browser would.
    for (const place of [1, 2]) {
      await inWorker(
        page,
        "chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('next-mark', tab))",
      );
      await page.waitForTimeout(500);
      await page.keyboard.press('Enter');
      const card = await until(async () => (await readMarks(page)).card);
      expect(card.text).toContain(place === 1 ? 'Phú Yên' : 'Hậu Giang');
      await page.keyboard.press('Escape');
    }
  });
});
