import { isDeepStrictEqual } from 'node:util';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/store/settings-shape.ts';
import { generateFacebookPage } from '../generators/facebook.ts';
import { generateTiktokPage } from '../generators/tiktok.ts';
import type { GeneratedPage } from '../generators/types.ts';
import { generateYoutubePage } from '../generators/youtube.ts';
import { generateZaloPage } from '../generators/zalo.ts';
import { MARKED, PLAIN } from '../hostile/support/feed-page.ts';
import { askPopup } from './support/ask-popup.ts';
import { extensionId, launch, servePages, until } from './support/browser.ts';
import { type CardSeen, pressButton, readMarks, waitForBadges } from './support/marks.ts';
import { pageTime } from './support/page-time.ts';
import { openBareExtensionPage, sharedBrowser } from './support/shared-browser.ts';
import { stopWorkers } from './support/side-panel.ts';

/* The pause before sharing, on practice pages of the four sites, with the production build and real presses. */

interface Site {
  readonly generated: GeneratedPage;
  /** Shares, forwards or comments on the marked unit. */
  readonly control: string;
  /** The same for a unit without marks. */
  readonly plain?: string;
  readonly ready?: (page: Page, context: BrowserContext) => Promise<void>;
}

const posts = [{ text: PLAIN }, { text: MARKED.differs }];
const marked = { text: MARKED.differs };

const checkChat = async (page: Page, context: BrowserContext): Promise<void> => {
  // The chat is read at once or, where the page has not settled yet, at the next asking.
  await until(async () => {
    const answer = await askPopup(context, page, { type: 'check-conversation' });
    return JSON.stringify(answer).includes('"unitsRead":2') ? true : undefined;
  });
  await page.locator('.chat-message').nth(1).hover();
};

const FACEBOOK_SHARE = '[role="button"]:has([data-ad-rendering-role="share_button"])';
const SITES: Readonly<Record<string, Site>> = {
  'Facebook, share': {
    generated: generateFacebookPage({ posts }),
    control: `${FACEBOOK_SHARE} >> nth=1`,
    plain: `${FACEBOOK_SHARE} >> nth=0`,
  },
  'Facebook in a group, comment': {
    generated: generateFacebookPage({ posts, page: 'group', wrapper: 'E' }),
    control: '[role="button"]:has([data-ad-rendering-role="comment_button"]) >> nth=1',
    plain: '[role="button"]:has([data-ad-rendering-role="comment_button"]) >> nth=0',
  },
  'Zalo, forward': {
    generated: generateZaloPage({ posts }),
    control: '[data-translate-title="STR_FORWARD_MSG"] >> nth=1',
    ready: checkChat,
  },
  'TikTok, For You': {
    generated: generateTiktokPage({ posts: [marked, { text: PLAIN }] }),
    control: 'button:has([data-e2e="share-icon"]) >> nth=0',
    plain: 'button:has([data-e2e="share-icon"]) >> nth=1',
  },
  'TikTok, one video': {
    generated: generateTiktokPage({ posts: [marked], page: 'browse' }),
    control: 'button:has([data-e2e="browse-share-icon"])',
  },
  'YouTube, the video watched': {
    generated: generateYoutubePage({ posts: [marked], page: 'watch' }),
    control: '#top-level-buttons-computed button',
  },
  'YouTube, Shorts': {
    generated: generateYoutubePage({ posts: [marked], page: 'shorts' }),
    control: '[role="main"] reel-action-bar-view-model > button-view-model:nth-of-type(2) button',
  },
};

/** What the page hears of presses on its own things. That somebody uses our layer by keys it may hear (decision 0002). */
const HEARD = `window.heard = [];
for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'])
  addEventListener(type, (event) => document.body.contains(event.target) && heard.push(type), true);`;

const browser = sharedBrowser({ viewport: { width: 1280, height: 1000 } });

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly control: Locator;
}

async function storeItems(items: object): Promise<void> {
  await browser.asker.evaluate((value) => Reflect.get(globalThis, 'chrome').storage.local.set(value), items);
}

/** What is kept about pauses, as soon as it is the wanted counts. */
async function pauseCounts(wanted: object): Promise<unknown> {
  let kept: unknown;
  await until(async () => {
    const items = await browser.asker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get());
    kept = items['pause'];
    return isDeepStrictEqual(kept, wanted) ? true : undefined;
  }).catch(() => undefined);
  return kept;
}

async function open(site: Site, items?: object): Promise<Opened> {
  return openIn(await browser.fresh(), site, items);
}

async function openIn(context: BrowserContext, site: Site, items?: object): Promise<Opened> {
  const html = site.generated.html.replace('<head>', `<head><script>${HEARD}</script>`);
  await servePages(context, { [site.generated.url]: html });
  if (items) await storeItems(items);
  const page = await context.newPage();
  await page.goto(site.generated.url);
  await site.ready?.(page, context);
  await waitForBadges(page, 1);
  const control = page.locator(site.control);
  await control.scrollIntoViewIfNeeded();
  await page.waitForTimeout(100);
  return { page, context, control };
}

const pressed = (page: Page): Promise<readonly string[]> => page.evaluate(() => Reflect.get(window, 'heard'));
const clicks = async (page: Page): Promise<number> =>
  (await pressed(page)).filter((type) => type === 'click').length;
const forget = (page: Page): Promise<void> =>
  page.evaluate(() => Reflect.set(window, 'heard', [])).then(() => {});

async function asked(page: Page): Promise<CardSeen> {
  const pause = await until(async () => (await readMarks(page)).pause);
  // A pause answers only once it has been visible for a moment.
  await page.waitForTimeout(350);
  return pause;
}
const gone = (page: Page): Promise<true> =>
  until(async () => ((await readMarks(page)).pause === undefined ? true : undefined));

/** A press as people make it, wherever the control stands now. */
async function pressOn(page: Page, control: Locator): Promise<void> {
  const box = await control.boundingBox();
  if (!box) throw new Error('the control is not on the screen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Takes the extension away and brings it back, as an update does: scripts on open pages are orphans from then on. */
async function reloadExtension(own: BrowserContext, page: Page): Promise<void> {
  const asker = await openBareExtensionPage(own);
  await asker.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.reload()).catch(() => {});
  await page.bringToFront();
}

const facebook = SITES['Facebook, share'];
if (!facebook) throw new Error('no Facebook page');

describe.each(Object.entries(SITES))('%s', (_name, site) => {
  it('asks once, then the site receives exactly one whole press', async () => {
    const { page, context: own, control } = await open(site);
    await forget(page);
    await pressOn(page, control);
    const pause = await asked(page);
    expect(pause.text).toContain('Theo bạn, điều chính trong bài này có đúng không?');
    expect(pause.text).not.toContain('Khác văn bản chính thức');
    expect(await pressed(page)).toEqual([]);

    await pressButton(page, pause, 'Chưa chắc');
    const answered = await until(async () => {
      const now = (await readMarks(page)).pause;
      return now?.text.includes('Khác văn bản chính thức') ? now : undefined;
    });
    await pressButton(page, answered, 'Vẫn tiếp tục');
    await gone(page);
    expect(await pressed(page)).toEqual([]);

    await site.ready?.(page, own);
    await forget(page);
    await pressOn(page, control);
    expect(await pressed(page)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    await pageTime(page, 200);
    expect((await readMarks(page)).pause).toBeUndefined();
  });

  it('lets a second press on the control through while the question stands', async () => {
    const { page, control } = await open(site);
    await pressOn(page, control);
    await asked(page);
    await forget(page);
    await pressOn(page, control);
    await gone(page);
    expect(await clicks(page)).toBe(1);
  });

  it('does nothing for presses that the page makes up, nor for units without marks', async () => {
    const { page, control } = await open(site);
    await forget(page);
    await control.evaluate((element) => {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
        element.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true }));
      if (element instanceof HTMLElement) element.click();
    });
    await pageTime(page, 200);
    expect((await readMarks(page)).pause).toBeUndefined();
    expect(await clicks(page)).toBe(1);
    if (!site.plain) return;
    const plain = page.locator(site.plain);
    await plain.scrollIntoViewIfNeeded();
    await forget(page);
    await pressOn(page, plain);
    await pageTime(page, 200);
    expect((await readMarks(page)).pause).toBeUndefined();
    expect(await clicks(page)).toBe(1);
  });
});

describe('the pause', () => {
  it('is asked and answered by keys alone, and gives the focus back to the control', async () => {
    const { page, control } = await open(facebook);
    await forget(page);
    await control.focus();
    await page.keyboard.press('Enter');
    await asked(page);
    expect(await pressed(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () =>
      (await readMarks(page)).pause?.text.includes('Khác văn bản chính thức') ? true : undefined,
    );
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await control.evaluate((element) => document.activeElement === element)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await pressed(page)).toEqual(['keydown']);
  });

  it('goes when the person presses elsewhere, and with the post', async () => {
    const { page, control } = await open(facebook);
    await pressOn(page, control);
    await asked(page);
    await page.mouse.click(8, 500);
    await gone(page);
    await page.reload();
    await waitForBadges(page, 1);
    await pressOn(page, control);
    await asked(page);
    await page.evaluate((text) => {
      for (const node of document.querySelectorAll('[data-ad-preview="message"]')) node.textContent = text;
    }, PLAIN);
    await gone(page);
  });

  it('shows the places to check in the card', async () => {
    const { page, control } = await open(facebook);
    await pressOn(page, control);
    await pressButton(page, await asked(page), 'Xem chỗ kiểm tra');
    const card = await until(async () => (await readMarks(page)).card);
    expect(card.text).toContain('Nơi kiểm tra');
    expect((await readMarks(page)).pause).toBeUndefined();
  });

  it('leaves a ring on the control for the second press', async () => {
    const { page, control } = await open(facebook);
    await pressOn(page, control);
    await pressButton(page, await asked(page), 'Vẫn tiếp tục');
    await until(async () => ((await readMarks(page)).ring ? true : undefined));
    await pressOn(page, control);
    await until(async () => ((await readMarks(page)).ring ? undefined : true));
  });

  it('can be off', async () => {
    const { page, control } = await open(facebook, { settings: { ...DEFAULT_SETTINGS, sharePrompt: false } });
    await forget(page);
    await pressOn(page, control);
    await pageTime(page, 300);
    expect((await readMarks(page)).pause).toBeUndefined();
    expect(await clicks(page)).toBe(1);
  });

  it('asks less often after many dismissals, and keeps counts only', async () => {
    const { page, control } = await open(facebook, { pause: { dismissed: 3, passed: 0 } });
    await forget(page);
    await pressOn(page, control);
    await pageTime(page, 300);
    expect((await readMarks(page)).pause).toBeUndefined();
    expect(await clicks(page)).toBe(1);
    expect(await pauseCounts({ dismissed: 3, passed: 1 })).toEqual({ dismissed: 3, passed: 1 });
    await page.reload();
    await waitForBadges(page, 1);
    await pressOn(page, control);
    await asked(page);
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await pauseCounts({ dismissed: 4, passed: 0 })).toEqual({ dismissed: 4, passed: 0 });
  });
});

/** Runs code in the world of our content script, where the page's scripts cannot reach. */
async function inOurWorld(page: Page, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = `chrome-extension://${await extensionId()}`;
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: code,
    contextId: await found,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}

describe('the site’s own action goes through', () => {
  // What our code stands on breaks under it, before the press or in its midst.
  it.each([
    ['finding the control', 'Element.prototype.closest'],
    ['building the question', 'Document.prototype.createElement'],
    ['placing the question', 'Element.prototype.getBoundingClientRect'],
    ['giving it the focus', 'HTMLElement.prototype.focus'],
  ])('when our own code throws while %s', async (_what, broken) => {
    const { page, control } = await open(facebook);
    await inOurWorld(page, `${broken} = () => { throw new Error('broken on purpose'); }; undefined`);
    await forget(page);
    await pressOn(page, control);
    expect(await clicks(page)).toBe(1);
    expect((await readMarks(page)).pause).toBeUndefined();
    // From then on the site gets whole presses.
    await forget(page);
    await pressOn(page, control);
    expect(await pressed(page)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });

  it('with the worker ended', async () => {
    const { page, control } = await open(facebook);
    await stopWorkers(page);
    await pressOn(page, control);
    await pressButton(page, await asked(page), 'Vẫn tiếp tục');
    await gone(page);
    await forget(page);
    await pressOn(page, control);
    expect(await clicks(page)).toBe(1);
  });

  it('when the extension has gone and this script is an orphan', async () => {
    const own = await launch({ viewport: { width: 1280, height: 1000 } });
    try {
      const { page, control } = await openIn(own, facebook);
      await reloadExtension(own, page);
      await forget(page);
      await pressOn(page, control);
      expect(await clicks(page)).toBe(1);
      expect((await readMarks(page)).pause).toBeUndefined();
    } finally {
      await own.close();
    }
  });

  it('when an extension goes while the question stands', async () => {
    const own = await launch({ viewport: { width: 1280, height: 1000 } });
    try {
      const { page, control } = await openIn(own, facebook);
      await pressOn(page, control);
      await asked(page);
      await reloadExtension(own, page);
      await gone(page);
      await forget(page);
      await pressOn(page, control);
      expect(await clicks(page)).toBe(1);
    } finally {
      await own.close();
    }
  });
});
