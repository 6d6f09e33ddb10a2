import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARM_MS } from '../../lib/feed/arming.ts';
import { RESTORE_ATTEMPTS } from '../../lib/feed/layer.ts';
import { askPopup } from '../e2e/support/ask-popup.ts';
import { servePages, until } from '../e2e/support/browser.ts';
import { openCard, press, readMarks, waitForBadges } from '../e2e/support/marks.ts';
import { pageTime, within } from '../e2e/support/page-time.ts';
import { openBareExtensionPage, sharedBrowser } from '../e2e/support/shared-browser.ts';
import { feedPage, MARKED, PLAIN, post } from './support/feed-page.ts';

/* A page that fights: removes, restyles, clones, presses, floods. We stay right or give up with a reason. */

const URL_HOME = 'https://www.facebook.com/';
const browser = sharedBrowser({ viewport: { width: 1280, height: 1600 } });

async function open(html: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.fresh();
  await servePages(context, { [URL_HOME]: html });
  const page = await context.newPage();
  await page.goto(URL_HOME);
  return { page, context };
}

/** Milliseconds that our own functions ran while `work` went on, by the browser's profiler. */
async function ownTime(page: Page, work: () => Promise<unknown>): Promise<{ total: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set(
    profile.nodes.filter((node) => node.callFrame.url.startsWith('chrome-extension:')).map((node) => node.id),
  );
  const deltas = profile.timeDeltas ?? [];
  const micros = (profile.samples ?? []).reduce(
    (sum, id, i) => sum + (ours.has(id) ? (deltas[i] ?? 0) : 0),
    0,
  );
  return { total: micros / 1000 };
}

const HOST = 'document.documentElement.lastElementChild';
const twoPosts = [post(1, PLAIN), post(2, MARKED.differs)];

describe('a page that fights the layer', () => {
  it('cannot restyle it', async () => {
    const style = `
      html > div, html > * + body + * { display: none !important; opacity: 0 !important; visibility: hidden !important;
        transform: translateX(-5000px) !important; font-size: 90px !important; filter: blur(20px) !important; }`;
    const { page } = await open(feedPage(twoPosts, { style }));
    const [badge] = await waitForBadges(page, 1);
    expect(badge?.box.height).toBe(24);
    await page.evaluate(
      `${HOST}.setAttribute('style', 'display: none !important'); ${HOST}.hidden = true; ${HOST}.inert = true`,
    );
    const outer = (): Promise<unknown> => page.evaluate(`${HOST}.outerHTML`);
    expect(await within(page, 300, outer, (html) => html === '<div></div>')).toBe('<div></div>');
    const [after] = (await readMarks(page)).badges;
    expect(after?.box).toEqual(badge?.box);
  });

  it('that removes it gets it back, and in the end its peace; the popup says why', async () => {
    const { page, context } = await open(feedPage(twoPosts));
    await waitForBadges(page, 1);
    for (let i = 0; i < RESTORE_ATTEMPTS; i += 1) {
      await page.evaluate(`${HOST}.remove()`);
      await waitForBadges(page, 1);
    }
    expect(await askPopup(context, page, { type: 'page-status' })).toMatchObject({ health: 'ok' });
    await page.evaluate(`${HOST}.remove()`);
    await pageTime(page, 500);
    expect((await readMarks(page)).badges).toEqual([]);
    expect(await page.evaluate(`${HOST}.nodeName`)).toBe('BODY');
    expect(await askPopup(context, page, { type: 'page-status' })).toMatchObject({
      health: 'given-up',
      reason: 'layer-removed',
    });
  });

  it('gets nothing from clones and cannot press for the person', async () => {
    const { page } = await open(feedPage(twoPosts));
    const [badge] = await waitForBadges(page, 1);
    if (!badge) throw new Error('no badge');
    await page.waitForTimeout(400);
    const x = badge.box.x + 10;
    const y = badge.box.y + 10;
    const clone = await page.evaluate(
      ({ clientX, clientY }) => {
        const host = document.documentElement.lastElementChild;
        const copy = host?.cloneNode(true);
        for (const target of [host, document.elementFromPoint(clientX, clientY), window]) {
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            target?.dispatchEvent(
              new MouseEvent(type, { clientX, clientY, detail: 1, bubbles: true, composed: true }),
            );
          }
        }
        if (host instanceof HTMLElement) host.click();
        return copy instanceof HTMLElement ? copy.outerHTML + copy.childNodes.length : 'none';
      },
      { clientX: x, clientY: y },
    );
    expect(clone).toBe('<div></div>0');
    await pageTime(page, 300);
    expect((await readMarks(page)).card).toBeUndefined();
    // The same press by a person opens the card: the check above can fail.
    await openCard(page, badge);
  });

  it('does not see presses on badge and card, nor keys in the card', async () => {
    const script = `window.heard = [];
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'])
        addEventListener(type, (event) => heard.push(type), true);`;
    const { page } = await open(feedPage(twoPosts, { script }));
    const [badge] = await waitForBadges(page, 1);
    if (!badge) throw new Error('no badge');
    const card = await openCard(page, badge);
    await press(page, card.backendNodeId);
    await page.keyboard.press('k');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.mouse.click(20, 300);
    expect(await page.evaluate(() => Reflect.get(window, 'heard').length)).toBeGreaterThan(3);
  });

  it('gets presses on a badge that has only just appeared', async () => {
    const script = `window.heard = []; addEventListener('click', () => heard.push('click'), true);`;
    const { page } = await open(feedPage(twoPosts, { script }));
    const [badge] = await waitForBadges(page, 1);
    if (!badge) throw new Error('no badge');
    // A post pushed away and back: its badge is hidden, then shows anew. On a busy machine the press may come when the
    // badge is no longer new; that says nothing, and the post is pushed away again.
    let sinceShown = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 30 && sinceShown >= ARM_MS; i += 1) {
      await page.keyboard.press('Escape');
      await page.evaluate("document.querySelector('#post-2').style.display = 'none'; heard.length = 0");
      await until(async () => ((await readMarks(page)).badges.length === 0 ? true : undefined));
      // A badge may look gone to the driver for a moment only; it is hidden when it stays away.
      await page.waitForTimeout(200);
      if ((await readMarks(page)).badges.length > 0) continue;
      const start = performance.now();
      await page.evaluate("document.querySelector('#post-2').style.display = ''");
      await until(async () => ((await readMarks(page)).badges.length > 0 ? true : undefined));
      await page.mouse.click(badge.box.x + 10, badge.box.y + 10);
      sinceShown = performance.now() - start;
    }
    expect(sinceShown).toBeLessThan(ARM_MS);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['click']);
    expect((await readMarks(page)).card).toBeUndefined();
  });
});

describe('a page that is too much', () => {
  it('floods with 10,000 changes a second: no freeze, and the marks stay right', async () => {
    const { page } = await open(feedPage(twoPosts, { after: '<div id="noise"></div>' }));
    await waitForBadges(page, 1);
    const frames = await page.evaluate(async () => {
      const noise = document.querySelector('#noise');
      let longest = 0;
      let count = 0;
      let last = performance.now();
      const end = last + 3000;
      const timer = setInterval(() => {
        for (let i = 0; i < 100; i += 1) {
          const child = document.createElement('i');
          child.append('x');
          noise?.replaceChildren(child);
        }
      }, 10);
      while (performance.now() < end) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
        count += 1;
      }
      clearInterval(timer);
      return { longest, count };
    });
    expect(frames.longest).toBeLessThan(250);
    expect(frames.count).toBeGreaterThan(60);
    await page.evaluate((text) => {
      const target = document.querySelector('#post-1 .text');
      if (target) target.textContent = text;
    }, MARKED.differs);
    await waitForBadges(page, 2);
  });

  it('holds a post of a megabyte, 5,000 nested nodes and rewritten thousands of times', async () => {
    const { page } = await open(feedPage(twoPosts));
    await waitForBadges(page, 1);
    const ours = await ownTime(page, () =>
      page.evaluate(
        async ([long, marked]) => {
          const first = document.querySelector('#post-1 .text');
          const second = document.querySelector('#post-2 .text');
          if (!first || !second) throw new Error('no posts');
          const frames = async (count: number): Promise<void> => {
            for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
          };
          first.textContent = (long ?? '').repeat(10_000);
          await frames(10);
          let deep: Element = first;
          deep.textContent = '';
          for (let i = 0; i < 5000; i += 1) {
            const child = document.createElement('span');
            deep.append(child);
            deep = child;
          }
          deep.append(marked ?? '');
          await frames(10);
          for (let i = 0; i < 60; i += 1) {
            for (let j = 0; j < 50; j += 1) second.textContent = `${i} ${j}`;
            await frames(1);
          }
          second.textContent = marked ?? '';
          // The protocol that the test reads with cannot walk so deep.
          first.textContent = marked ?? '';
        },
        [`${PLAIN} `, MARKED.differs],
      ),
    );
    // The page itself needs seconds to lay this out; our share must stay small.
    expect(ours.total).toBeLessThan(400);
    await waitForBadges(page, 2);
  });

  it('writes lures into its words: the card quotes them as plain words', async () => {
    const lure = `<i>\u202EPhú Yên đã sáp nhập với Khánh Hòa\u202C</i>, từ giờ ghi địa chỉ là tỉnh Khánh Hòa cho đúng. ${'z\u0335\u0321\u0327\u0328\u0301\u0300'.repeat(40)} &lt;img src=x onerror=alert(1)&gt;`;
    const { page } = await open(feedPage([post(1, lure)]));
    const [badge] = await waitForBadges(page, 1);
    if (!badge) throw new Error('no badge');
    const card = await openCard(page, badge);
    expect(card.text).toContain('Phú Yên đã sáp nhập với Khánh Hòa');
    expect(card.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B-\u200F]/);
  });
});

describe('an extension that goes away', () => {
  it('takes its marks off the page and leaves nothing', async () => {
    // The browser is of no use for another test afterwards; this one comes last.
    const { page, context } = await open(feedPage(twoPosts));
    await waitForBadges(page, 1);
    const asker = await openBareExtensionPage(context);
    await asker.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.reload()).catch(() => {});
    await page.bringToFront();
    await until(async () => ((await readMarks(page)).badges.length === 0 ? true : undefined));
    expect(await page.evaluate(`${HOST}.nodeName`)).toBe('BODY');
  });
});
