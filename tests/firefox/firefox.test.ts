import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { SiteId } from '../../lib/sites/contract.ts';
import { PRACTICE_FEED } from '../../lib/training/practice-feed.ts';
import {
  ADDON_ID,
  FIREFOX_DIR,
  type Firefox,
  launchFirefox,
  openExtensionPage,
  openServed,
} from '../../scripts/support/firefox.ts';
import { generateFacebookPage } from '../generators/facebook.ts';
import { generateTiktokPage } from '../generators/tiktok.ts';
import type { GeneratedPage, PageOptions } from '../generators/types.ts';
import { generateYoutubePage } from '../generators/youtube.ts';
import { generateZaloPage } from '../generators/zalo.ts';
import { MARKED, PLAIN } from '../hostile/support/feed-page.ts';
import { askTabs } from './support/ask-tabs.ts';
import {
  type Area,
  endOfText,
  look,
  untilChanged,
  untilInked,
  untilPlain,
  untilSame,
} from './support/look.ts';

/* The main things in Debian's Firefox, with the production build: one browser for all, closed at the end. */

const SITES: readonly (readonly [SiteId, (options: PageOptions) => GeneratedPage])[] = [
  ['facebook', generateFacebookPage],
  ['zalo', generateZaloPage],
  ['tiktok', generateTiktokPage],
  ['youtube', generateYoutubePage],
];
const posts = PRACTICE_FEED.map(({ text, links }) => (links ? { text, links } : { text }));
const folded = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** What the page hears of presses on its own things. */
const HEARD = `<script>window.heard = [];
for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
  addEventListener(type, (event) => document.body.contains(event.target) && heard.push(type), true);</script>`;
const SHARE = '[role="button"]:has([data-ad-rendering-role="share_button"])';

let firefox: Firefox;
let asker: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  asker = await openExtensionPage(firefox, 'popup.html');
});
afterAll(() => firefox.close());

async function openFeed(generated: GeneratedPage): Promise<Page> {
  const html = generated.html.replace('<head>', `<head>${HEARD}`);
  return openServed(firefox, { [generated.url]: html }, generated.url);
}

const heard = (page: Page, type: string): Promise<number> =>
  page.evaluate(
    (wanted) => Reflect.get(window, 'heard').filter((one: string) => one === wanted).length,
    type,
  );

/** The box of one of the page's controls, or an area that stands `from` it. */
async function boxOf(page: Page, selector: string, index: number, from?: Area): Promise<Area> {
  const control = (await page.$$(selector))[index];
  const box = await control?.boundingBox();
  if (!box) throw new Error(`not on the page: ${selector} (${index})`);
  return from ? { ...from, x: box.x + from.x, y: box.y + from.y } : box;
}

async function pressAt(page: Page, selector: string, index: number): Promise<void> {
  const box = await boxOf(page, selector, index);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

describe.each(SITES)('Firefox on %s', (site, generate) => {
  it('reads each practice post once and marks the right ones', async () => {
    const generated = generate({ posts });
    const page = await openFeed(generated);
    if (site === 'zalo') {
      const window = { x: 0, y: 0, width: 1280, height: 900 };
      const bare = await look(page, window);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await look(page, window)).toBe(bare);
      await askTabs(asker, page, { type: 'check-conversation' });
      await untilChanged(page, window, bare);
    }
    const answer = await askTabs(
      asker,
      page,
      { type: 'list-units' },
      ({ units }) => units.length === PRACTICE_FEED.length,
    );
    expect(answer?.site).toBe(site);
    expect(answer?.health).toBe('ok');
    const read = new Map((answer?.units ?? []).map((unit) => [folded(unit.text), unit.marks]));
    const wrong = PRACTICE_FEED.map(({ text, expected, shows }) => ({
      shows,
      expected: [...expected],
      got: read.get(folded(text)) ?? 'not read',
    })).filter(({ expected, got }) => JSON.stringify(expected) !== JSON.stringify(got));
    expect(wrong).toEqual([]);
    await page.close();
  });
});

describe('Firefox, a marked post', () => {
  const [tail = ''] = MARKED.differs.split(' ').slice(-1);

  it('has a badge that opens a card and closes it again; the page’s own document stays as it was', async () => {
    const page = await openFeed(generateFacebookPage({ posts: [{ text: MARKED.differs }, { text: PLAIN }] }));
    await page.bringToFront();
    const document = await page.evaluate(() => globalThis.document.body.outerHTML);
    const end = await endOfText(page, tail);
    const behindText = { x: end.x + 4, y: end.y - 12, width: 160, height: 24 };
    const below = { x: end.x - 100, y: end.y + 30, width: 300, height: 200 };
    const bare = await look(page, below);
    await untilInked(page, behindText);
    // Our buttons answer only once they have been visible for a moment.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.mouse.click(end.x + 60, end.y);
    await untilChanged(page, below, bare);
    await page.keyboard.press('Escape');
    await untilSame(page, below, bare);
    expect(await page.evaluate(() => globalThis.document.body.outerHTML)).toBe(document);
    expect(await heard(page, 'click')).toBe(0);
    await page.close();
  });

  it('asks before it is shared, once; the next press is the site’s', async () => {
    const page = await openFeed(generateFacebookPage({ posts: [{ text: PLAIN }, { text: MARKED.differs }] }));
    await page.bringToFront();
    await pressAt(page, SHARE, 0);
    expect(await heard(page, 'click')).toBe(1);
    await page.evaluate((selector) => {
      globalThis.document.querySelectorAll(selector)[1]?.scrollIntoView({ block: 'center' });
    }, SHARE);
    const end = await endOfText(page, tail);
    await untilInked(page, { x: end.x + 4, y: end.y - 12, width: 160, height: 24 });
    const above = await boxOf(page, SHARE, 1, { x: 0, y: -140, width: 160, height: 80 });
    const bare = await look(page, above);
    await pressAt(page, SHARE, 1);
    await untilChanged(page, above, bare);
    expect(await heard(page, 'click')).toBe(1);
    await page.keyboard.press('Escape');
    await untilSame(page, above, bare);
    await pressAt(page, SHARE, 1);
    expect(await heard(page, 'click')).toBe(2);
    await page.close();
  });
});

describe('Firefox, the extension’s own pages', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const findings = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

  it.each(['popup.html', 'sidepanel.html', 'trainer.html', 'welcome.html'])(
    '%s opens, has a heading and nothing that axe objects to',
    async (path) => {
      const page = await openExtensionPage(firefox, path);
      await page.bringToFront();
      await page.waitForFunction(() => document.querySelector('h1, h2') !== null);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
      await page.evaluate(axe);
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => JSON.stringify(violations))',
      );
      expect(findings.parse(JSON.parse(z.string().parse(violations)))).toEqual([]);
      await page.close();
    },
  );

  it('may not connect to anywhere', async () => {
    const tries = await asker.evaluate(async () => ({
      fetched: await fetch('https://kiemtin.example/').then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
      csp: await new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        fetch('https://kiemtin.example/again').catch(() => {});
        setTimeout(resolve, 3000, 'no violation');
      }),
    }));
    expect(tries).toEqual({ fetched: expect.stringContaining('NetworkError'), csp: 'connect-src' });
  });
});

describe('Firefox, access to a site', () => {
  const permissions = z.object({ origins: z.array(z.string()), permissions: z.array(z.string()) });
  const granted = async (): Promise<z.infer<typeof permissions>> =>
    permissions.parse(
      JSON.parse(z.string().parse(await asker.evaluate('browser.permissions.getAll().then(JSON.stringify)'))),
    );

  it('is what the manifest asks for, and no more', async () => {
    const manifest = z
      .object({
        permissions: z.array(z.string()),
        content_scripts: z.array(z.object({ matches: z.array(z.string()) })),
      })
      .parse(JSON.parse(readFileSync(`${FIREFOX_DIR}/manifest.json`, 'utf8')));
    const now = await granted();
    expect(now.permissions.sort()).toEqual(manifest.permissions.sort());
    expect(now.origins.sort()).toEqual(manifest.content_scripts.flatMap(({ matches }) => matches).sort());
  });

  it('taken away: nothing is read, the popup says so; given back by one press: all works again', async () => {
    const before = await granted();
    const facebook = before.origins.filter((origin) => origin.includes('facebook'));
    await asker.evaluate(
      (origins) => Reflect.get(globalThis, 'browser').permissions.remove({ origins }),
      facebook,
    );
    const generated = generateFacebookPage({ posts: [{ text: MARKED.differs }] });
    const page = await openFeed(generated);
    await page.bringToFront();
    expect(await askTabs(asker, page, { type: 'list-units' }, () => true, 1500)).toBeUndefined();

    const popup = await openExtensionPage(firefox, 'popup.html');
    await popup.bringToFront();
    const button = await popup.waitForSelector('.notice button');
    expect(await popup.$eval('.notice', (notice) => notice.textContent)).toContain('Facebook');
    await button?.click();
    await popup.waitForFunction(() => document.querySelector('.notice') === null);
    expect((await granted()).origins.sort()).toEqual(before.origins.sort());

    await page.reload();
    const answer = await askTabs(asker, page, { type: 'list-units' }, ({ units }) => units.length === 1);
    expect(answer?.units.map(({ marks }) => marks)).toEqual([['differs']]);
    await popup.close();
    await page.close();
  });
});

describe('Firefox, the back/forward cache', () => {
  it('gives a page back with its mark, alive', async () => {
    const generated = generateFacebookPage({ posts: [{ text: MARKED.differs }, { text: PLAIN }] });
    const away = generated.url.replace(/\/?$/, '/trangkhac');
    const noted =
      "<head><script>addEventListener('pageshow', (event) => { window.cameBack = event.persisted; });</script>";
    const page = await openServed(
      firefox,
      { [generated.url]: generated.html.replace('<head>', noted), [away]: '<!doctype html><title>x</title>' },
      generated.url,
    );
    const { x, y } = await endOfText(page, MARKED.differs.slice(-20));
    const place = { x: x + 4, y: y - 12, width: 120, height: 24 };
    const marked = await untilInked(page, place);
    await page.goto(away);
    void page.evaluate('history.back()').catch(() => {});
    await vi.waitUntil(() => page.evaluate('window.cameBack === true').catch(() => false), 12_000);
    await page.bringToFront();
    await untilSame(page, place, marked);
    const answer = await askTabs(asker, page, { type: 'page-status' }, ({ unitsRead }) => unitsRead === 2);
    expect(answer?.marks.differs).toBe(1);
    await page.close();
  });
});

describe('Firefox, an update while a page is open', () => {
  it('leaves the page as it was, one layer in place of the other, and works on without a reload', async () => {
    const generated = generateFacebookPage({ posts: [{ text: MARKED.differs }] });
    const page = await openFeed(generated);
    await page.bringToFront();
    const [tail = ''] = MARKED.differs.split(' ').slice(-1);
    const end = await endOfText(page, tail);
    await untilInked(page, { x: end.x + 4, y: end.y - 12, width: 160, height: 24 });
    const body = await page.evaluate(() => document.body.outerHTML);
    await firefox.browser.installExtension(FIREFOX_DIR);
    asker = await openExtensionPage(firefox, 'popup.html');
    await page.bringToFront();
    await page.waitForFunction(() => document.documentElement.children.length === 3);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);
    const answer = await askTabs(asker, page, { type: 'list-units' }, ({ units }) => units.length === 1);
    expect(answer?.units.map(({ marks }) => marks)).toEqual([['differs']]);
    await page.close();
  });
});

describe('Firefox, the extension removed while a page is open', () => {
  it('leaves nothing to be seen', async () => {
    const page = await openFeed(generateFacebookPage({ posts: [{ text: MARKED.differs }] }));
    await page.bringToFront();
    const [tail = ''] = MARKED.differs.split(' ').slice(-1);
    const end = await endOfText(page, tail);
    const behindText = { x: end.x + 4, y: end.y - 12, width: 160, height: 24 };
    await untilInked(page, behindText);
    await firefox.browser.uninstallExtension(ADDON_ID);
    await untilPlain(page, behindText);
    await page.close();
  });
});

it('reaches nobody in all this', () => {
  // Firefox itself asks its maker's hosts for settings; whatever the extension did would show beside them.
  const own = /(?:mozilla\.(?:com|net|org)|firefox\.com|mozaws\.net|detectportal)/;
  expect(firefox.reached.filter((line) => !own.test(line))).toEqual([]);
});
