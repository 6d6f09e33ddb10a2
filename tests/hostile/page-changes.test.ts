import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../e2e/support/browser.ts';
import { readMarks, waitForBadges } from '../e2e/support/marks.ts';
import { pageTime, within } from '../e2e/support/page-time.ts';
import { sharedBrowser } from '../e2e/support/shared-browser.ts';
import { feedPage, MARKED, PLAIN, post } from './support/feed-page.ts';

/* Sites reuse, edit, hide and move nodes, and change pages without loading. A mark follows its text or goes. */

const URL_HOME = 'https://www.facebook.com/';
/** A mark may outlive its text by this long, in milliseconds. */
const GRACE = 200;
const browser = sharedBrowser({ viewport: { width: 1280, height: 1600 } });

async function open(html: string): Promise<Page> {
  const context = await browser.fresh();
  await servePages(context, { [URL_HOME]: html });
  const page = await context.newPage();
  await page.goto(URL_HOME);
  return page;
}

const kinds = async (page: Page): Promise<readonly string[]> =>
  (await readMarks(page)).badges.map((badge) => badge.kind);

/** The kinds shown, as soon as they are the wanted ones, or after so many milliseconds of the page's own time. */
const kindsWithin = (page: Page, ms: number, wanted: readonly string[]): Promise<readonly string[]> =>
  within(
    page,
    ms,
    () => kinds(page),
    (seen) => isDeepStrictEqual(seen, wanted),
  );

describe('H8: a marked node that gets other content', () => {
  const edits: Readonly<Record<string, (text: string) => string>> = {
    'by textContent': (text) =>
      `document.querySelector('#post-2 .text').textContent = ${JSON.stringify(text)}`,
    'by its text node': (text) =>
      `document.querySelector('#post-2 .text').firstChild.data = ${JSON.stringify(text)}`,
    'by replacing its children': (text) =>
      `document.querySelector('#post-2 .message').innerHTML = '<div><span dir="auto"><div dir="auto" class="text">' + ${JSON.stringify(text)} + '</div></span></div>'`,
    'by replacing the whole post': (text) =>
      `document.querySelector('#post-2').outerHTML = ${JSON.stringify(post(2, text))}`,
  };

  it.each(Object.entries(edits))('loses its mark, %s', async (_name, edit) => {
    const page = await open(feedPage([post(1, PLAIN), post(2, MARKED.differs)]));
    await waitForBadges(page, 1);
    await page.evaluate(edit(PLAIN));
    expect(await kindsWithin(page, GRACE, [])).toEqual([]);
    await page.evaluate(edit(MARKED.differs));
    await waitForBadges(page, 1);
  });

  it('keeps its mark while the page changes around it', async () => {
    const page = await open(feedPage([post(1, PLAIN), post(2, MARKED.differs)]));
    const [before] = await waitForBadges(page, 1);
    await page.evaluate(() => {
      const spacer = document.createElement('div');
      spacer.style.height = '130px';
      document.querySelector('.feed')?.prepend(spacer);
    });
    const top = async () => (await readMarks(page)).badges[0]?.box.y;
    const moved = (before?.box.y ?? 0) + 130;
    expect(await within(page, GRACE, top, (y) => y === moved)).toBe(moved);
  });

  it('takes the mark away with a hidden or removed post, and covers nothing that lies over it', async () => {
    const page = await open(feedPage([post(1, PLAIN), post(2, MARKED.differs)]));
    await waitForBadges(page, 1);
    await page.evaluate("document.querySelector('#post-2').style.display = 'none'");
    expect(await kindsWithin(page, 600, [])).toEqual([]);
    await page.evaluate("document.querySelector('#post-2').style.display = ''");
    await waitForBadges(page, 1);
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.id = 'dialog';
      dialog.style.cssText = 'position: fixed; inset: 0; background: white; z-index: 100';
      document.body.append(dialog);
    });
    expect(await kindsWithin(page, 500, [])).toEqual([]);
    await page.evaluate("document.querySelector('#dialog').remove()");
    await waitForBadges(page, 1);
    await page.evaluate("document.querySelector('#post-2').remove()");
    expect(await kindsWithin(page, GRACE, [])).toEqual([]);
  });
});

describe('H5: a page that becomes another page without loading', () => {
  it('is read anew, whichever way it moved', async () => {
    const page = await open(feedPage([post(1, PLAIN), post(2, MARKED.differs)]));
    await waitForBadges(page, 1);
    await page.evaluate(
      (html) => {
        history.pushState({}, '', '/groups/12345/');
        const feed = document.querySelector('.feed');
        if (feed) feed.innerHTML = html;
      },
      post(7, PLAIN) + post(8, MARKED.differs) + post(9, MARKED.differs),
    );
    await waitForBadges(page, 2);
    await page.evaluate(() => history.back());
    await page.evaluate(
      (html) => {
        const feed = document.querySelector('.feed');
        if (feed) feed.innerHTML = html;
      },
      post(1, PLAIN),
    );
    expect(await kindsWithin(page, GRACE, [])).toEqual([]);
  });
});

describe('H7: a React page', () => {
  let bundle = '';

  beforeAll(async () => {
    const source = `
      import { createElement as h, useState } from 'react';
      import { createRoot } from 'react-dom/client';
      const Post = ({ id, text }) => h('div', { role: 'article', 'aria-posinset': id, className: 'post', id: 'post-' + id },
        h('div', { 'data-ad-rendering-role': 'profile_name' }, h('h4', null, h('a', { role: 'link', href: '/trangmau' + id }, 'Trang Mẫu ' + id))),
        h('div', { 'data-ad-rendering-role': 'story_message', 'data-ad-preview': 'message', className: 'message' },
          h('span', { dir: 'auto' }, h('div', { dir: 'auto', className: 'text' }, text, ' ', h('b', null, '#' + id)))));
      const App = () => {
        const [posts, set] = useState(window.firstPosts);
        window.setPosts = set;
        return posts.map(([id, text]) => h(Post, { key: id, id, text }));
      };
      createRoot(document.querySelector('.feed')).render(h(App));
    `;
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [
        {
          name: 'page',
          resolveId: (name) => (name === 'page.js' ? name : undefined),
          load: (name) => (name === 'page.js' ? source : undefined),
        },
      ],
      build: { write: false, rollupOptions: { input: 'page.js' }, modulePreload: false },
    });
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) throw new Error('nothing built');
    bundle = output.output[0].code;
  });

  it('keeps rendering rightly while its posts are marked, updated, moved and removed', async () => {
    const first = [
      [1, PLAIN],
      [2, MARKED.differs],
      [3, PLAIN],
    ] as const;
    const script = `window.firstPosts = ${JSON.stringify(first)}; window.errors = []; addEventListener('error', (e) => errors.push(e.message));`;
    const module = `<script type="module">${bundle.replaceAll('</script', '<\\/script')}</script>`;
    const page = await open(feedPage([], { script, after: module }));
    await waitForBadges(page, 1);
    const shown = () =>
      page.evaluate(() => [...document.querySelectorAll('.text')].map((element) => element.textContent));
    const set = async (posts: readonly (readonly [number, string])[]): Promise<void> => {
      await page.evaluate((value) => Reflect.get(window, 'setPosts')(value), posts);
      await pageTime(page, GRACE);
      expect(await shown()).toEqual(posts.map(([id, text]) => `${text} #${id}`));
    };
    await set([
      [1, PLAIN],
      [2, `${MARKED.differs} Mọi người nhớ nhé.`],
      [3, PLAIN],
    ]);
    expect(await kindsWithin(page, GRACE, ['differs'])).toEqual(['differs']);
    await set([
      [3, PLAIN],
      [2, MARKED.differs],
      [1, MARKED.differs],
    ]);
    await waitForBadges(page, 2);
    await set([
      [3, PLAIN],
      [2, PLAIN],
    ]);
    expect(await kindsWithin(page, GRACE, [])).toEqual([]);
    await set([]);
    expect(await page.evaluate(() => Reflect.get(window, 'errors'))).toEqual([]);
  });
});
