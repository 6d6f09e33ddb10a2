/*
 * Pictures of every state of badges, card and pause on practice pages of the four sites, from the production build.
 *
 *   node scripts/run.mjs screenshots            → docs/screenshots/
 *   node scripts/run.mjs screenshots tiktok     only scenes whose name begins so
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../lib/store/settings-shape.ts';
import { openCard, pressButton, readMarks, waitForBadges } from '../tests/e2e/support/marks.ts';
import { SCENES, type Scene } from './screenshots/scenes.ts';
import { askContentScript, openAsker } from './support/ask-content-script.ts';
import { launch, servePages } from './support/chromium.ts';

const OUT =
  process.env['KIEMTIN_SCREENSHOTS'] ?? fileURLToPath(new URL('../docs/screenshots', import.meta.url));

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly language: 'vi' | 'en';
  readonly forced?: boolean;
  /** 2 is what a browser does at 200 % zoom: half as many CSS pixels, each twice as large. */
  readonly scale?: number;
}

const LOOKS: readonly Look[] = [
  { name: 'light-1280', width: 1280, height: 1000, theme: 'light', language: 'vi' },
  { name: 'dark-1280', width: 1280, height: 1000, theme: 'dark', language: 'vi' },
  { name: 'forced-1280', width: 1280, height: 1000, theme: 'light', language: 'vi', forced: true },
  { name: 'light-768-en', width: 768, height: 1000, theme: 'light', language: 'en' },
  { name: 'light-360', width: 360, height: 740, theme: 'light', language: 'vi' },
  { name: 'dark-360', width: 360, height: 740, theme: 'dark', language: 'vi' },
  { name: 'zoom-200', width: 640, height: 450, theme: 'light', language: 'vi', scale: 2 },
];

const ANSWER = { vi: 'Chưa chắc', en: 'Not sure' } as const;

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${OUT}/${name}.jpg`, type: 'jpeg', quality: 50 });
}

/** A fresh view of the scene, with its marks. */
async function view(context: BrowserContext, scene: Scene, look: Look): Promise<Page> {
  const generated = scene.page(look.theme);
  await servePages(context, { [generated.url]: generated.html });
  const page = await context.newPage();
  await page.goto(generated.url);
  if (scene.chat) {
    await page.waitForTimeout(600);
    const asker = await openAsker(context);
    await page.bringToFront();
    await askContentScript(asker, { type: 'check-conversation' });
    await asker.close();
  }
  return page;
}

async function takeCard(page: Page, name: string): Promise<void> {
  const badges = await waitForBadges(page, 1).catch(() => []);
  const [badge] = badges;
  if (!badge) {
    console.log(`  ${name}: no badge on the first screen`);
    return;
  }
  await openCard(page, badge);
  await shoot(page, `${name}-card`);
  await page.keyboard.press('Escape');
}

async function takePause(page: Page, scene: Scene, look: Look, name: string): Promise<void> {
  if (!scene.share) return;
  const control = page.locator(scene.share);
  // Not by the test driver, which waits for what shows only under the pointer.
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const bubble = scene.hover ? await page.locator(scene.hover).boundingBox() : null;
  if (bubble) await page.mouse.move(bubble.x + 20, bubble.y + 10);
  await page.waitForTimeout(500);
  const box = await control.boundingBox();
  if (!box) return;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(500);
  await shoot(page, `${name}-pause`);
  const { pause } = await readMarks(page);
  if (!pause) {
    console.log(`  ${name}: no pause`);
    return;
  }
  await pressButton(page, pause, ANSWER[look.language]);
  await page.waitForTimeout(100);
  await shoot(page, `${name}-pause-answered`);
}

async function take(scene: Scene, look: Look): Promise<void> {
  const context = await launch({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.theme,
    forcedColors: look.forced ? 'active' : 'none',
    deviceScaleFactor: look.scale ?? 1,
  });
  try {
    const asker = await openAsker(context);
    await asker.evaluate((settings) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings }), {
      ...DEFAULT_SETTINGS,
      language: look.language,
    });
    await asker.close();
    const page = await view(context, scene, look);
    const name = `${scene.name}-${look.name}`;
    await page.waitForTimeout(900);
    await shoot(page, `${name}-marks`);
    await takeCard(page, name);
    await takePause(page, scene, look, name);
  } finally {
    await context.close();
  }
}

const [only = ''] = process.argv.slice(2);
await mkdir(OUT, { recursive: true });
for (const scene of SCENES.filter(({ name }) => name.startsWith(only))) {
  for (const look of LOOKS) {
    console.log(`${scene.name} ${look.name}`);
    await take(scene, look).catch((error: unknown) => console.log(`  ${String(error).split('\n')[0]}`));
  }
}
