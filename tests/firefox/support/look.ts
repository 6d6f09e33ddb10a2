import type { Page } from 'puppeteer-core';

/*
 * By design a page cannot find the extension's layer, not even by asking what lies at a point (decision 0002), and
 * Firefox has no protocol that reads closed shadow roots. So these tests look at the picture, as people do.
 */

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of a part of the window. */
export function look(page: Page, clip: Area): Promise<string> {
  return page.screenshot({ clip, encoding: 'base64' });
}

/** Waits until a part of the window looks other than `before`, and gives its picture. */
export function untilChanged(page: Page, clip: Area, before: string): Promise<string> {
  return untilLook(page, clip, (now) => now !== before);
}

/** More than the packed picture of one plain colour takes, less than that of a badge. */
const PLAIN_LENGTH = 1200;

/** Waits until a part of the window is no longer one plain colour. */
export function untilInked(page: Page, clip: Area): Promise<string> {
  return untilLook(page, clip, (now) => now.length > PLAIN_LENGTH);
}

/** Waits until a part of the window is one plain colour. */
export function untilPlain(page: Page, clip: Area): Promise<string> {
  return untilLook(page, clip, (now) => now.length <= PLAIN_LENGTH);
}

/** Waits until a part of the window looks as in `before` again. */
export function untilSame(page: Page, clip: Area, before: string): Promise<string> {
  return untilLook(page, clip, (now) => now === before);
}

async function untilLook(page: Page, clip: Area, enough: (now: string) => boolean): Promise<string> {
  const end = Date.now() + 15_000;
  for (;;) {
    const now = await look(page, clip);
    if (enough(now)) return now;
    if (Date.now() > end) throw new Error('The window does not look as waited for');
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Where the last letter of `text` ends in the window: the badge of a post stands right behind it. */
export function endOfText(page: Page, text: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const value = node.nodeValue ?? '';
      const at = value.normalize('NFC').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, value.length - 1);
      range.setEnd(node, value.length);
      const { right, top, height } = range.getBoundingClientRect();
      return { x: right, y: top + height / 2 };
    }
    throw new Error(`not on the page: ${wanted}`);
  }, text);
}
