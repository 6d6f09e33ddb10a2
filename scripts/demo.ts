/**
 * `npm run demo`: the built extension on a live practice feed at the four sites' real addresses. Every page is served
 * by request interception; nothing else resolves, so nothing leaves the machine.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import type { SiteId } from '../lib/sites/contract.ts';
import { PRACTICE_FEED } from '../lib/training/practice-feed.ts';
import { readClosedLayer } from '../tests/e2e/support/browser.ts';
import { generateFacebookPage } from '../tests/generators/facebook.ts';
import { generateTiktokPage } from '../tests/generators/tiktok.ts';
import type { GeneratedPage, PageOptions, PostSpec } from '../tests/generators/types.ts';
import { generateYoutubePage } from '../tests/generators/youtube.ts';
import { generateZaloPage } from '../tests/generators/zalo.ts';
import { askContentScript, openAsker } from './support/ask-content-script.ts';
import { launch, servePages } from './support/chromium.ts';

const HELP = `Usage: npm run demo [-- --headless] [-- --site facebook|zalo|tiktok|youtube]

Opens a browser with the extension on a practice feed (invented posts, no network).
With --headless it prints every unit with its marks and writes screenshots to artifacts/demo/.
`;

const GENERATORS: Readonly<Record<SiteId, (options: PageOptions) => GeneratedPage>> = {
  facebook: generateFacebookPage,
  zalo: generateZaloPage,
  tiktok: generateTiktokPage,
  youtube: generateYoutubePage,
};
const SITES: readonly SiteId[] = ['facebook', 'zalo', 'tiktok', 'youtube'];

/** How many posts stand on the page before anyone scrolls. */
const FIRST = 8;

/** Times that the posts are repeated while scrolling, each with a number of its own. */
const ROUNDS_MORE = 4;

const LABEL = {
  differs: 'khác văn bản chính thức',
  unsourced: 'chưa dẫn nguồn',
  scam: 'dấu hiệu lừa đảo',
} as const;

function pageOf(site: SiteId, theme: 'light' | 'dark' = 'light'): GeneratedPage {
  const specs: PostSpec[] = PRACTICE_FEED.map(({ text, links }) => (links ? { text, links } : { text }));
  const later = Array.from({ length: ROUNDS_MORE }, (_, round) =>
    specs.map((spec) => ({ ...spec, text: `${spec.text} (${round + 2})` })),
  ).flat();
  return GENERATORS[site]({ posts: specs.slice(0, FIRST), more: [...specs.slice(FIRST), ...later], theme });
}

/** Scrolls as a person does, so that the page adds what comes next. */
async function scrollThrough(page: Page): Promise<void> {
  for (let step = 0; step < 12; step++) {
    await page.mouse.move(640, 450);
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(150);
  }
}

/** Presses the first badge of the page; its button lies in a closed root, so its place is asked of the browser. */
async function openFirstCard(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  for (const element of await readClosedLayer(page)) {
    if (element.name !== 'button') continue;
    const box = await session
      .send('DOM.getBoxModel', { backendNodeId: element.backendNodeId })
      .catch(() => undefined);
    const [left = 0, top = 0, right = 0, , , bottom = 0] = box?.model.border ?? [];
    if (right - left < 1 || top < 0 || bottom > 900) continue;
    // The badge takes clicks only after it has been in view for a moment.
    await page.waitForTimeout(500);
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    await page.waitForTimeout(400);
    return true;
  }
  return false;
}

/** Prints every unit of one site and takes its screenshots. Returns the number of units. */
async function report(context: BrowserContext, asker: Page, site: SiteId, folder: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(pageOf(site).url, { waitUntil: 'load' });
  await page.bringToFront();
  // A private conversation is read only on request; the person at the demo presses this button in the popup.
  if (site === 'zalo') await askContentScript(asker, { type: 'check-conversation' });
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, `${site}.png`) });
  if (await openFirstCard(page)) await page.screenshot({ path: join(folder, `${site}-card.png`) });
  await page.keyboard.press('Escape');
  await scrollThrough(page);
  const answer = await askContentScript(asker, { type: 'list-units' });
  if (!answer) throw new Error(`The extension did not answer on the ${site} page.`);
  process.stdout.write(`\n${site} · ${answer.surface} · ${answer.health} · ${answer.units.length} units\n`);
  for (const unit of answer.units) {
    const marks = unit.marks.map((kind) => LABEL[kind]).join(' + ') || '–';
    const text = unit.text.replaceAll(/\s+/g, ' ');
    process.stdout.write(
      `  ${unit.kind.padEnd(8)} ${marks.padEnd(26)} ${text.length > 90 ? `${text.slice(0, 89)}…` : text}\n`,
    );
  }
  await page.close();
  return answer.units.length;
}

const { values } = parseArgs({
  options: { headless: { type: 'boolean' }, site: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const sites = SITES.filter((site) => values.site === undefined || values.site === site);
if (sites.length === 0) {
  process.stderr.write(`There is no site "${values.site}". Choose one of ${SITES.join(', ')}.\n`);
  process.exit(2);
}

const hasScreen =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = values.headless ?? !hasScreen;
if (headless && !values.headless)
  process.stderr.write('There is no screen here, so the demo runs with --headless.\n');

const context = await launch({ headless });
await servePages(context, Object.fromEntries(sites.map((site) => [pageOf(site).url, pageOf(site).html])));
if (headless) {
  const folder = join(process.cwd(), 'artifacts', 'demo');
  mkdirSync(folder, { recursive: true });
  const asker = await openAsker(context);
  let units = 0;
  for (const site of sites) units += await report(context, asker, site, folder);
  await context.close();
  process.stdout.write(`\n${units} units read. Screenshots are in ${folder}.\n`);
} else {
  for (const site of sites) {
    const page = await context.newPage();
    await page.goto(pageOf(site).url);
  }
  process.stderr.write(
    'The practice feed is open. Scroll for more posts; click a badge to see why it is there. On Zalo, click the Kiểm Tin icon and choose "Kiểm tra hội thoại này". Close the browser to end.\n',
  );
  await new Promise((resolve) => context.on('close', resolve));
}
