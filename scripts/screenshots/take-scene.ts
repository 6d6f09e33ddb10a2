import type { Page } from 'playwright-core';
import { boxOf, openCard, pressButton, readMarks, waitForBadges } from '../../tests/e2e/support/marks.ts';
import { askContentScript } from '../support/ask-content-script.ts';
import { servePages } from '../support/chromium.ts';
import { type Look, lookName, siteTheme } from './looks.ts';
import type { Scene } from './scenes.ts';
import type { Area, Studio } from './studio.ts';

/** Room around what a cut picture shows: enough to see the post that it belongs to. */
const AROUND = 40;
const BEFORE = 220;
const UNSURE = { vi: 'Chưa chắc', en: 'Not sure' } as const;
const NOT_RIGHT = { vi: 'Dấu này chưa đúng', en: 'This mark is not right' } as const;
const GO_ON = { vi: 'Vẫn tiếp tục', en: 'Continue anyway' } as const;

async function boxOfNode(page: Page, backendNodeId: number): Promise<Area> {
  const session = await page.context().newCDPSession(page);
  try {
    const box = await boxOf(session, backendNodeId);
    if (!box) throw new Error('What is to be pictured is gone');
    return box;
  } finally {
    await session.detach();
  }
}

/** The part of the window that holds these boxes with room around them; the whole window where it is small. */
async function cut(page: Page, look: Look, boxes: readonly Area[]): Promise<Area | undefined> {
  if (look.width < 700) return undefined;
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - BEFORE);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - AROUND);
  const right = Math.min(look.width, Math.max(...boxes.map(({ x, width }) => x + width)) + AROUND);
  const bottom = Math.min(look.height, Math.max(...boxes.map(({ y, height }) => y + height)) + AROUND);
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  return { x: left + scroll.x, y: top + scroll.y, width: right - left, height: bottom - top };
}

async function openScene(studio: Studio, page: Page, scene: Scene, look: Look): Promise<void> {
  const generated = scene.page(siteTheme(look));
  await studio.context.unrouteAll();
  await servePages(studio.context, { [generated.url]: generated.html });
  await studio.dress(page, look);
  await page.goto(generated.url);
  await page.bringToFront();
  if (scene.chat) {
    await page.waitForTimeout(600);
    await askContentScript(studio.asker, { type: 'check-conversation' });
  }
  // The first badges may stand below a small screen.
  for (let tries = 0; tries < 4; tries += 1) {
    const badges = await waitForBadges(page, 1, 1500).catch(() => []);
    if (badges.length > 0) break;
    await page.mouse.wheel(0, look.height * 0.6);
  }
  await page.waitForTimeout(400);
}

async function takeCard(studio: Studio, page: Page, look: Look, scene: Scene): Promise<void> {
  const name = (state: string): string => `${scene.name}-${state}-${lookName(look)}`;
  const { badges } = await readMarks(page);
  const [badge] = badges;
  if (!badge) throw new Error('no badge');
  const card = await openCard(page, badge);
  const area = await cut(page, look, [badge.box, await boxOfNode(page, card.backendNodeId)]);
  await studio.shoot(page, name('card'), area);
  if (scene.more) {
    await pressButton(page, card, NOT_RIGHT[look.language]);
    await page.waitForTimeout(150);
    await studio.shoot(page, name('card-not-right'), area);
  }
  await page.keyboard.press('Escape');
  if (!scene.more) return;
  const both = (await readMarks(page)).badges.find(({ kind }) => kind === 'scam');
  if (!both) return;
  const second = await openCard(page, both);
  const around = await cut(page, look, [both.box, await boxOfNode(page, second.backendNodeId)]);
  await studio.shoot(page, name('card-two-marks'), around);
  await page.keyboard.press('Escape');
}

async function takePause(studio: Studio, page: Page, look: Look, scene: Scene): Promise<void> {
  if (!scene.share) return;
  const name = (state: string): string => `${scene.name}-${state}-${lookName(look)}`;
  const control = page.locator(scene.share);
  // Not by the test driver, which waits for what shows only under the pointer.
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const bubble = scene.hover ? await page.locator(scene.hover).boundingBox() : null;
  if (bubble) await page.mouse.move(bubble.x + 20, bubble.y + 10);
  await page.waitForTimeout(450);
  const box = await control.boundingBox();
  if (!box) throw new Error('no control');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(450);
  const { pause } = await readMarks(page);
  if (!pause) throw new Error('no pause');
  const place = async (): Promise<Area | undefined> =>
    cut(page, look, [box, await boxOfNode(page, pause.backendNodeId)]);
  await studio.shoot(page, name('pause'), await place());
  await pressButton(page, pause, UNSURE[look.language]);
  await page.waitForTimeout(150);
  await studio.shoot(page, name('pause-answered'), await place());
  if (!scene.more) return;
  const around = await place();
  await pressButton(page, pause, GO_ON[look.language]);
  await page.waitForTimeout(200);
  await studio.shoot(page, name('pause-ring'), around);
}

/** Marks, card and pause of a scene under one look. */
export async function takeScene(studio: Studio, scene: Scene, look: Look): Promise<void> {
  const page = await studio.context.newPage();
  try {
    await openScene(studio, page, scene, look);
    await studio.shoot(page, `${scene.name}-marks-${lookName(look)}`);
    await takeCard(studio, page, look, scene);
    await takePause(studio, page, look, scene);
  } finally {
    await page.close();
  }
}
