import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openCard, press, readMarks, waitForBadges } from '../../tests/e2e/support/marks.ts';
import { generateFacebookPage } from '../../tests/generators/facebook.ts';
import { EXTENSION_DIR, extensionId, servePages } from '../support/chromium.ts';
import { ALL_LOOKS, FEW_LOOKS, type Look, lookName } from './looks.ts';
import { FEED_POSTS } from './scenes.ts';
import type { Studio } from './studio.ts';

/** A long page is cut here, in CSS pixels. */
const MOST_HEIGHT = 1100;

/** Pages of the extension that stand by themselves: file and name. Those that are not built are left out. */
const OWN_PAGES = [
  ['options.html', 'options'],
  ['compose.html', 'compose'],
  ['trainer.html', 'trainer'],
  ['welcome.html', 'welcome'],
] as const;

const address = async (file: string): Promise<string> => `chrome-extension://${await extensionId()}/${file}`;

async function shootWhole(studio: Studio, page: Page, name: string, look: Look): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const area = { x: 0, y: 0, width: look.width, height: Math.min(Math.max(height, 400), MOST_HEIGHT) };
  await studio.shoot(page, `${name}-${lookName(look)}`, area, true);
}

/** Takes the page that is open under each of `looks`, which are all of one language. */
async function eachLook(studio: Studio, page: Page, name: string, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    await studio.dress(page, look);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(120);
    await shootWhole(studio, page, name, look);
  }
}

async function openFeed(studio: Studio): Promise<Page> {
  const feed = generateFacebookPage({ posts: FEED_POSTS });
  await studio.context.unrouteAll();
  await servePages(studio.context, { [feed.url]: feed.html });
  const site = await studio.context.newPage();
  await site.setViewportSize({ width: 1280, height: 1800 });
  await site.goto(feed.url);
  await waitForBadges(site, 3);
  return site;
}

/** The tab that a content script of ours answers in. */
async function tabOf(asker: Page): Promise<number> {
  return asker.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    for (const tab of await tabs.query({})) {
      const answer = await tabs.sendMessage(tab.id, { type: 'page-status' }).catch(() => undefined);
      if (answer !== undefined) return Number(tab.id);
    }
    throw new Error('no content script answers');
  });
}

/** The popup in its five parts, over a page with marks. */
export async function takePopup(studio: Studio): Promise<void> {
  for (const look of ALL_LOOKS.filter((item) => item.width === 360)) {
    await studio.dress(studio.asker, look);
    const site = await openFeed(studio);
    const tab = await tabOf(studio.asker);
    const popup = await studio.context.newPage();
    // In a tab of its own the popup would ask about itself.
    await popup.addInitScript((id) => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      Reflect.set(tabs, 'query', async () => [{ id }]);
    }, tab);
    await studio.dress(popup, look);
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.goto(await address('popup.html'));
    const parts = popup.getByRole('tab');
    await parts.first().waitFor();
    for (const [index, part] of ['page', 'conduct', 'sharing', 'lookup', 'law'].entries()) {
      await parts.nth(index).click();
      await popup.evaluate(() => document.fonts.ready);
      await popup.mouse.move(390, 590);
      await popup.waitForTimeout(250);
      await studio.shoot(popup, `popup-${part}-${look.theme}-${look.language}`);
    }
    await popup.close();
    await site.close();
  }
}

async function openPanel(studio: Studio, site: Page, kind: string): Promise<Page> {
  await site.bringToFront();
  const found = (await readMarks(site)).badges.filter((item) => item.kind === kind);
  // The first post with a source missing or signs of a scam has both.
  const badge = kind === 'differs' ? found[0] : found.at(-1);
  if (!badge) throw new Error(`no badge ${kind}`);
  const card = await openCard(site, badge);
  const full = card.buttons.find(({ text }) => text === 'Xem đầy đủ' || text === 'See it in full');
  if (!full) throw new Error('no button for the panel');
  await press(site, full.backendNodeId);
  const panel = await studio.context.newPage();
  await panel.goto(await address(`sidepanel.html?tab=${await tabOf(studio.asker)}`));
  await panel.locator('.mark-section').first().waitFor();
  return panel;
}

const inLanguage = (looks: readonly Look[], language: Look['language']): readonly Look[] =>
  looks.filter((look) => look.language === language);

/** The panel with each kind of mark, with its forms, and with nothing to explain. */
export async function takePanel(studio: Studio): Promise<void> {
  for (const language of ['vi', 'en'] as const) {
    const few = inLanguage(FEW_LOOKS, language);
    const [first] = few;
    if (!first) continue;
    // Changed settings make the site's page read anew, which a page behind another does not do.
    await studio.dress(studio.asker, first);
    const site = await openFeed(studio);
    for (const kind of ['differs', 'unsourced', 'scam']) {
      const panel = await openPanel(studio, site, kind);
      await eachLook(
        studio,
        panel,
        `panel-${kind}`,
        kind === 'differs' ? inLanguage(ALL_LOOKS, language) : few,
      );
      if (kind !== 'unsourced') {
        const door = kind === 'scam' ? '.door-categories button' : '.to-send ~ button';
        await panel.locator(door).first().click();
        await panel.locator('.compose').waitFor();
        await eachLook(studio, panel, kind === 'scam' ? 'panel-report' : 'panel-question', few);
      }
      await panel.close();
    }
    const empty = await studio.context.newPage();
    await empty.goto(await address('sidepanel.html?tab=0'));
    await empty.locator('main .card').first().waitFor();
    await eachLook(studio, empty, 'panel-empty', few);
    await empty.close();
    await site.close();
  }
}

/** Pages that a person opens by themselves. */
export async function takeOwnPages(studio: Studio): Promise<void> {
  for (const [file, name] of OWN_PAGES) {
    if (!existsSync(join(EXTENSION_DIR, file))) continue;
    for (const look of FEW_LOOKS) {
      const page = await studio.context.newPage();
      await studio.dress(page, look);
      await page.goto(await address(file));
      await page.locator('#root > *').first().waitFor();
      await page.waitForTimeout(300);
      await eachLook(studio, page, name, [look]);
      await page.close();
    }
  }
}
