import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionId, launch, servePages } from '../e2e/support/browser.ts';
import { openCard, readMarks, waitForBadges } from '../e2e/support/marks.ts';
import { feedPage, MARKED, PLAIN, post } from './support/feed-page.ts';

/*
 * A page that looks for us with everything an ordinary page has: messages, guessed events, shadow roots, registries,
 * style sheets, hit tests, and a comparison of its own nodes before and after. H1–H10 of docs/threat-model.md.
 */

const URL_HOME = 'https://www.facebook.com/';
let context: BrowserContext;
let page: Page;
let id: string;

/** Runs before anything else on the page and keeps what it sees. */
const spy = (eventType: string): string => `
  window.seen = { messages: [], events: [], mutations: [] };
  addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data)), true);
  for (const target of [window, document]) {
    target.addEventListener(${JSON.stringify(eventType)}, (event) => seen.events.push(String(event.detail?.messageId)), true);
  }
  addEventListener('DOMContentLoaded', () => {
    window.before = document.body.outerHTML;
    new MutationObserver((records) => {
      for (const record of records) {
        seen.mutations.push(record.type + ' ' + record.target.nodeName + ' ' + [...record.addedNodes].map((n) => n.nodeName).join());
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
`;

beforeAll(async () => {
  id = await extensionId();
  context = await launch({ viewport: { width: 1280, height: 1600 } });
  const posts = [post(1, PLAIN), post(2, MARKED.differs), post(3, PLAIN), post(4, MARKED.differs)];
  const script = spy(`${id}:facebook:wxt:content-script-started`);
  await servePages(context, { [URL_HOME]: feedPage(posts, { script }) });
  page = await context.newPage();
  await page.goto(URL_HOME);
  await waitForBadges(page, 2);
});

afterAll(() => context?.close());

describe('a page that watches', () => {
  it('H1, H3: hears no message and no start event', async () => {
    const seen = await page.evaluate(() => Reflect.get(window, 'seen'));
    expect(seen).toMatchObject({ messages: [], events: [] });
  });

  it('H4: gets no shadow root of any element', async () => {
    const roots = await page.evaluate(
      () => [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
    );
    expect(roots).toBe(0);
    expect((await readMarks(page)).badges.map((badge) => badge.kind)).toEqual(['differs', 'differs']);
  });

  it('H6: can load no file of the extension', async () => {
    const loaded = await page.evaluate(async (extension) => {
      const tries = ['manifest.json', 'popup.html', 'content-scripts/facebook.js', 'icon/16.png'].map(
        (file) =>
          fetch(`chrome-extension://${extension}/${file}`).then(
            () => file,
            () => undefined,
          ),
      );
      return (await Promise.all(tries)).filter((file) => file !== undefined);
    }, id);
    expect(loaded).toEqual([]);
  });

  it('H9: finds no highlight and no style sheet of ours', async () => {
    const shared = await page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style, link[rel=stylesheet]').length,
    }));
    expect(shared).toEqual({ highlights: 0, sheets: 0, styles: 1 });
  });

  it('H10: sees its own nodes unchanged, and one bare element beside them', async () => {
    const found = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return {
        same: document.body.outerHTML === Reflect.get(window, 'before'),
        children: [...document.documentElement.children].map((child) => child.nodeName),
        bare: host?.outerHTML === '<div></div>',
        defined: document.querySelectorAll(':not(:defined)').length,
        mutations: Reflect.get(window, 'seen').mutations,
      };
    });
    expect(found).toEqual({
      same: true,
      children: ['HEAD', 'BODY', 'DIV'],
      bare: true,
      defined: 0,
      mutations: ['childList HTML DIV'],
    });
  });

  it('H10: cannot tell marked posts by hit tests, sizes or scrolling room', async () => {
    const told = await page.evaluate(() => {
      const found = new Set<string>();
      for (let x = 2; x < innerWidth; x += 6) {
        for (let y = 2; y < innerHeight; y += 6) {
          for (const element of document.elementsFromPoint(x, y)) {
            if (element.parentElement === document.documentElement && element !== document.body)
              found.add('hit');
          }
        }
      }
      const host = document.documentElement.lastElementChild;
      const box = host?.getBoundingClientRect();
      if (box && box.width + box.height > 0) found.add('size');
      if (host && (host.scrollHeight > 0 || host.childNodes.length > 0)) found.add('content');
      if (document.documentElement.scrollWidth > innerWidth) found.add('overflow');
      return [...found];
    });
    expect(told).toEqual([]);
  });

  it('H2: cannot end the script by the start event', async () => {
    await page.evaluate((extension) => {
      const type = `${extension}:facebook:wxt:content-script-started`;
      for (const target of [document, window, document.body]) {
        const detail = { contentScriptName: 'facebook', messageId: 'forged' };
        target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
      }
    }, id);
    await page.evaluate(
      (html) => {
        document.querySelector('.feed')?.insertAdjacentHTML('afterbegin', html);
      },
      post(5, MARKED.differs),
    );
    await waitForBadges(page, 3);
  });

  it('H9: learns nothing more while a card is open', async () => {
    const [badge] = await waitForBadges(page, 1);
    if (!badge) throw new Error('no badge');
    await openCard(page, badge);
    expect((await readMarks(page)).lines).toBeGreaterThan(0);
    const shared = await page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      selection: String(getSelection()),
      host: document.documentElement.lastElementChild?.outerHTML,
    }));
    expect(shared).toEqual({ highlights: 0, sheets: 0, selection: '', host: '<div></div>' });
  });
});
