import { describe, expect, it } from 'vitest';
import type { SiteId } from '../../lib/sites/contract.ts';
import { PRACTICE_FEED } from '../../lib/training/practice-feed.ts';
import { askContentScript } from '../../scripts/support/ask-content-script.ts';
import { generateFacebookPage } from '../generators/facebook.ts';
import { generateTiktokPage } from '../generators/tiktok.ts';
import type { GeneratedPage, PageOptions } from '../generators/types.ts';
import { generateYoutubePage } from '../generators/youtube.ts';
import { generateZaloPage } from '../generators/zalo.ts';
import { readClosedLayer, servePages, until } from './support/browser.ts';
import { sharedBrowser } from './support/shared-browser.ts';

/**
 * The main job, end to end: a page at the site's real address, the production build, every unit read, the right ones
 * marked, and opinions, questions, wishes and refutations about the same topics left alone.
 */
const SITES: readonly (readonly [SiteId, (options: PageOptions) => GeneratedPage])[] = [
  ['facebook', generateFacebookPage],
  ['zalo', generateZaloPage],
  ['tiktok', generateTiktokPage],
  ['youtube', generateYoutubePage],
];

const posts = PRACTICE_FEED.map(({ text, links }) => (links ? { text, links } : { text }));
const folded = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

const browser = sharedBrowser({ viewport: { width: 1280, height: 1000 } });

describe('the practice feed', () => {
  it('holds every kind of mark, and an opinion, a question and a refutation that get none', () => {
    const marked = new Set(PRACTICE_FEED.flatMap(({ expected }) => expected));
    expect([...marked].sort()).toEqual(['differs', 'scam', 'unsourced']);
    for (const kept of ['criticism', 'question', 'refutation', 'warning', 'proposal']) {
      const post = PRACTICE_FEED.find(({ shows }) => shows.includes(kept));
      expect(post?.expected, kept).toEqual([]);
    }
  });
});

describe.each(SITES)('on %s', (site, generate) => {
  const generated = generate({ posts });

  it('reads each post once, marks the right ones, and shows their badges', async () => {
    const context = await browser.fresh();
    await servePages(context, { [generated.url]: generated.html });
    const page = await context.newPage();
    await page.goto(generated.url);
    const { asker } = browser;
    if (site === 'zalo') {
      expect((await readClosedLayer(page)).filter(({ name }) => name === 'button')).toEqual([]);
      await askContentScript(asker, { type: 'check-conversation' });
    }
    const answer = await askContentScript(asker, { type: 'list-units' });
    expect(answer?.site).toBe(site);
    expect(answer?.health).toBe('ok');

    const read = new Map((answer?.units ?? []).map((unit) => [folded(unit.text), unit.marks]));
    expect(answer?.units).toHaveLength(PRACTICE_FEED.length);
    const wrong = PRACTICE_FEED.map(({ text, expected, shows }) => ({
      shows,
      expected: [...expected],
      got: read.get(folded(text)) ?? 'not read',
    })).filter(({ expected, got }) => JSON.stringify(expected) !== JSON.stringify(got));
    expect(wrong).toEqual([]);

    const labels = await until(async () => {
      const buttons = (await readClosedLayer(page)).filter(({ name }) => name === 'button');
      return buttons.length > 0 ? buttons : undefined;
    });
    expect(labels.length).toBeLessThanOrEqual(
      PRACTICE_FEED.filter(({ expected }) => expected.length > 0).length,
    );
  });
});

describe('an address that nobody reads', () => {
  it('gets no layer and no answer', async () => {
    const context = await browser.fresh();
    await servePages(context, { 'https://business.facebook.com/': '<!doctype html><p>34 tỉnh còn 16</p>' });
    const page = await context.newPage();
    await page.goto('https://business.facebook.com/');
    expect(await askContentScript(browser.asker, { type: 'page-status' }, 1500)).toBeUndefined();
    expect(await readClosedLayer(page)).toEqual([]);
  });
});
