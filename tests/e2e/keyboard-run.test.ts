import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { feedPage, MARKED, PLAIN, post } from '../hostile/support/feed-page.ts';
import { extensionId, servePages, until } from './support/browser.ts';
import { readMarks, waitForBadges } from './support/marks.ts';
import { pageTime } from './support/page-time.ts';
import { sharedBrowser } from './support/shared-browser.ts';
import { waitForSidePanel } from './support/side-panel.ts';

/*
 * From mark to card to panel and back, with the keyboard alone. The browser's own shortcuts do not reach a page under
 * test, so the command of Alt+Shift+K is given to the worker as the browser gives it. The side panel is the browser's
 * own; keys cannot be sent into it from here (people go there with F6), so its text is read in place, and its keys are
 * tried on the same page in a tab.
 */

const URL_HOME = 'https://www.facebook.com/';
/** Invented (22 November 2026). */
const SCAM =
  'Em bên Công an xã đây ạ. Tài khoản VNeID của anh chị chưa đồng bộ, bấm vào link cài bản mới rồi đọc mã OTP cho em, quá 17h hôm nay sẽ bị khóa: https://vneid-capnhat.top/app.apk';
const browser = sharedBrowser();

/** Role and name of what has the focus, as assistive technology gets it. */
async function focused(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const node = nodes
    .filter((item) => item.properties?.some(({ name, value }) => name === 'focused' && value.value === true))
    .at(-1);
  return `${String(node?.role?.value)}: ${String(node?.name?.value)}`;
}

const PATIENCE_MS = 15_000;

const untilFocused = (page: Page, wanted: RegExp): Promise<string> =>
  until(async () => {
    const now = await focused(page);
    return wanted.test(now) ? now : undefined;
  }, PATIENCE_MS);

/** Presses Enter until it has worked: on a busy machine the first press may come before the target answers. */
async function enterUntil<T>(page: Page, worked: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 6; tries += 1) {
    await page.keyboard.press('Enter');
    const value = await until(worked, 2500).catch(() => undefined);
    if (value !== undefined) return value;
  }
  throw new Error('Enter does nothing');
}

const dialogOpens = (page: Page) => async (): Promise<true | undefined> =>
  /^dialog: Vì sao có dấu này\?$/.test(await focused(page)) || undefined;

/** Presses Tab until the focus is on what is wanted. Fails when it goes round without meeting it. */
async function tabTo(page: Page, wanted: RegExp): Promise<number> {
  for (let steps = 1; steps <= 40; steps += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return steps;
  }
  throw new Error(`Tab never reaches ${String(wanted)}`);
}

/** Gives the worker the command that the browser gives it for Alt+Shift+K. */
async function nextMark(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async () => {
    const { commands, tabs } = Reflect.get(globalThis, 'chrome');
    const [tab] = await tabs.query({ active: true });
    commands.onCommand.dispatch('next-mark', tab);
  });
}

describe('the keyboard alone', () => {
  // Before a side panel is open: there is one panel a window, and it would take the words.
  it('uses the panel: to the form, through it, and back to the door it came from', async () => {
    const context = await browser.fresh();
    const page = await context.newPage();
    const address = `chrome-extension://${await extensionId()}/sidepanel.html`;
    await browser.asker.evaluate((text) => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      return storage.session.set({ 'panel-selection': { text, cut: false } });
    }, MARKED.differs);
    await page.goto(`${address}?tab=0`);
    await page.getByRole('heading', { name: 'Khác văn bản chính thức' }).waitFor();
    await tabTo(page, /^link: Xem nguồn đối chiếu/);
    await tabTo(page, /^button: Sửa câu hỏi trước khi gửi$/);
    await page.keyboard.press('Enter');
    // A heading with the focus tells a screen reader where the person is now.
    await untilFocused(page, /^heading: Hỏi để xác minh$/);
    await tabTo(page, /^textbox: Thông tin muốn hỏi$/);
    await page.keyboard.type('Xin hỏi: ');
    await page.keyboard.press('Shift+Tab');
    for (let steps = 0; !/^button: Quay lại/.test(await focused(page)); steps += 1) {
      expect(steps).toBeLessThan(20);
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Khác văn bản chính thức' }).waitFor();
    await untilFocused(page, /^button: Sửa câu hỏi trước khi gửi$/);
  });

  it('goes from mark to mark, into the card, to the panel, and back to the mark', async () => {
    const context = await browser.fresh();
    await servePages(context, {
      [URL_HOME]: feedPage([post(1, PLAIN), post(2, MARKED.differs), post(3, PLAIN), post(4, SCAM)]),
    });
    const page = await context.newPage();
    await page.goto(URL_HOME);
    await waitForBadges(page, 2, PATIENCE_MS);

    // Mark to mark.
    await nextMark(context);
    const first = await untilFocused(page, /^button: Khác văn bản chính thức\./);
    await nextMark(context);
    await untilFocused(page, /^button: Dấu hiệu lừa đảo\./);
    await nextMark(context);
    expect(await untilFocused(page, /^button: Khác văn bản chính thức\./)).toBe(first);

    // Into the card, and out again.
    await pageTime(page, 350);
    await enterUntil(page, dialogOpens(page));
    await page.keyboard.press('Escape');
    await untilFocused(page, /^button: Khác văn bản chính thức\./);

    // To the panel: the button is reached by Tab, and the browser takes its press for the person's own.
    await pageTime(page, 350);
    await enterUntil(page, dialogOpens(page));
    await pageTime(page, 350);
    expect(await tabTo(page, /^button: Xem đầy đủ$/)).toBeLessThan(12);
    const panel = await enterUntil(page, () => waitForSidePanel(page, 2000).catch(() => undefined));
    await until(async () => ((await panel.text()).includes('Bài đang xem') ? true : undefined), PATIENCE_MS);

    // Back: the card has gone, the focus is on the mark it came from, and the next mark is one press away.
    await until(async () => ((await readMarks(page)).card ? undefined : true), PATIENCE_MS);
    expect(await focused(page)).toBe(first);
    await nextMark(context);
    await untilFocused(page, /^button: Dấu hiệu lừa đảo\./);
  });
});
