import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedPage, MARKED, PLAIN, post } from '../hostile/support/feed-page.ts';
import { launch, servePages } from './support/browser.ts';
import { readMarks } from './support/marks.ts';
import { pageTime, within } from './support/page-time.ts';

/*
 * Random operations on a feed, and after each the badges compared with a naive oracle that reads the page afresh:
 * a badge for each marked text that shows, none anywhere else. The seed is in the test's name; seeds that once
 * failed stay in the list.
 */
const SEEDS = [1, 2, 20261122];
const STEPS = 14;
const URL_HOME = 'https://www.facebook.com/';
const TEXTS = [PLAIN, MARKED.differs, 'Chúc cả nhà cuối tuần vui vẻ nhé!', MARKED.differs];

/** Deterministic numbers in [0, 1): mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const OPERATIONS: Readonly<Record<string, string>> = {
  append: 'feed.insertAdjacentHTML("beforeend", html)',
  prepend: 'feed.insertAdjacentHTML("afterbegin", html)',
  recycle: 'if (target) target.querySelector(".text").textContent = text',
  'edit in place': 'if (target) target.querySelector(".text").firstChild.data = text',
  rerender: 'if (target) target.innerHTML = target.innerHTML',
  replace: 'if (target) target.outerHTML = html',
  remove: 'if (target && feed.children.length > 2) target.remove()',
  reorder: 'if (target) feed.prepend(target)',
  collapse: 'if (target) target.style.display = target.style.display ? "" : "none"',
  empty:
    'if (target) { const kept = target.innerHTML; target.innerHTML = ""; setTimeout(() => { target.innerHTML = kept; }, 30); }',
  navigate: 'history.pushState({}, "", location.pathname === "/" ? "/groups/123/" : "/")',
  scroll: 'scrollTo(0, y)',
};

/** Texts that show whole on the screen, by a look at the page that knows nothing of the extension. */
const oracle = (page: Page): Promise<readonly { text: string; top: number; bottom: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.text')]
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.top >= 60 && box.bottom <= innerHeight - 30)
      .map(({ text, box }) => ({ text, top: box.top, bottom: box.bottom })),
  );

interface Faults {
  readonly missing: readonly string[];
  readonly strays: readonly string[];
  /** Texts on the screen that deserve a badge. */
  readonly due: number;
}

async function faults(page: Page): Promise<Faults> {
  const visible = await oracle(page);
  const { badges } = await readMarks(page);
  const owners = badges.map(({ box }) =>
    visible.find((item) => box.y + 12 >= item.top - 14 && box.y + 12 <= item.bottom + 28),
  );
  const due = visible.filter(({ text }) => text === MARKED.differs);
  const count = (item: (typeof visible)[number]): number => owners.filter((owner) => owner === item).length;
  return {
    missing: due.filter((item) => count(item) !== 1).map((item) => `${count(item)} at y=${item.top}`),
    strays: owners.flatMap((item) => (item && item.text !== MARKED.differs ? [item.text] : [])),
    due: due.length,
  };
}

/** Within so many milliseconds of the page's own time all badges are right. Returns how many were due. */
async function judge(page: Page, ms: number, story: string): Promise<number> {
  const right = ({ missing, strays }: Faults): boolean => missing.length + strays.length === 0;
  const last = await within(page, ms, () => faults(page), right);
  expect(last, story).toMatchObject({ missing: [], strays: [] });
  return last.due;
}

let context: BrowserContext;
beforeAll(async () => {
  context = await launch({ viewport: { width: 1280, height: 1000 } });
});
afterAll(() => context?.close());

describe('feed under random operations', () => {
  it.each(SEEDS)('seed %i: badges stand by marked texts and nowhere else', async (seed) => {
    const random = randomFrom(seed);
    const pick = <T>(items: readonly T[]): T => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    };
    const posts = Array.from({ length: 6 }, (_, i) => post(i + 1, pick(TEXTS)));
    await context.unrouteAll();
    await servePages(context, { [URL_HOME]: feedPage(posts) });
    const page = await context.newPage();
    await page.goto(URL_HOME);
    await judge(page, 2000, 'at the start');
    const done: string[] = [];
    let marksSeen = 0;
    for (let step = 0; step < STEPS; step += 1) {
      const name = pick(Object.keys(OPERATIONS));
      const text = pick(TEXTS);
      done.push(name);
      await page.evaluate(
        ([code, values]) => {
          const feed = document.querySelector('.feed');
          const target = feed?.children[Math.floor(values.at * (feed.children.length || 1))];
          new Function('feed', 'target', 'html', 'text', 'y', code)(
            feed,
            target,
            values.html,
            values.text,
            values.y,
          );
        },
        [
          OPERATIONS[name] ?? '',
          { at: random(), html: post(100 + step, text), text, y: Math.floor(random() * 900) },
        ] as const,
      );
      // The page itself is on its way for 30 ms.
      if (name === 'empty') await page.waitForTimeout(50);
      marksSeen += await judge(page, 650, `after ${done.join(', ')}`);
    }
    // Nothing that was put off until later makes the page wrong again.
    await pageTime(page, 650);
    await judge(page, 0, `at rest after ${done.join(', ')}`);
    // A run in which nothing was to be marked would prove nothing.
    expect(marksSeen).toBeGreaterThan(STEPS / 2);
    await page.close();
  });
});
