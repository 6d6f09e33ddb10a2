/**
 * `npm run -s inspect -- --url URL --html FILE`: what the built extension reads on a saved page.
 *
 * The page is served at its real address by request interception, so the content script runs as on the site and
 * nothing leaves the machine. A private conversation is read too: running this command is the person's request.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PageUnits } from '../lib/messages/types.ts';
import { adapterFor } from '../lib/sites/registry.ts';
import { askContentScript, openAsker } from './support/ask-content-script.ts';
import { launch, servePages } from './support/chromium.ts';

const HELP = `Usage: npm run -s inspect -- --url URL --html FILE

Loads FILE at URL in Chromium with the built extension and prints, as JSON,
{site, surface, health, units: [{kind, key, text, permalink, marks}]}.

URL must be an address that the extension reads: www.facebook.com, web.facebook.com,
chat.zalo.me, www.tiktok.com or www.youtube.com.
`;

/** Says what is wrong in one sentence and stops with exit code 2. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function readOptions(): { url: URL; html: string } {
  let values: { url?: string | undefined; html?: string | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({
      options: { url: { type: 'string' }, html: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : 'The options could not be read.'}\n\n${HELP}`);
  }
  if (values.help) {
    process.stdout.write(HELP);
    process.exit(0);
  }
  if (!values.url || !values.html) return refuse(`Both --url and --html are needed.\n\n${HELP}`);
  if (!URL.canParse(values.url))
    return refuse(`"${values.url}" is not an address. Give the whole URL, with https://.`);
  const url = new URL(values.url);
  if (url.protocol !== 'https:' || adapterFor(url) === null) {
    return refuse(
      `The extension does not read ${url.origin}. It reads https://www.facebook.com, https://web.facebook.com, https://chat.zalo.me, https://www.tiktok.com and https://www.youtube.com.`,
    );
  }
  try {
    return { url, html: readFileSync(values.html, 'utf8') };
  } catch {
    return refuse(`The file "${values.html}" cannot be read.`);
  }
}

/** Everything that the extension reads on the page. */
async function listUnits(url: URL, html: string): Promise<PageUnits> {
  const context = await launch({ viewport: { width: 1280, height: 2000 } });
  try {
    url.hash = '';
    await servePages(context, { [url.href]: html });
    const page = await context.newPage();
    await page.goto(url.href, { waitUntil: 'load' });
    const asker = await openAsker(context);
    // The page must be the visible tab: a hidden one is not read.
    await page.bringToFront();
    const answer = await askContentScript(asker, { type: 'list-units' });
    return answer ?? refuse('The extension did not answer on this page within 20 seconds.');
  } finally {
    await context.close();
  }
}

const { url, html } = readOptions();
const result = await listUnits(url, html);
// Every field is there in every row: a unit without an address of its own has the permalink null.
const units = result.units.map(({ kind, key, text, permalink, marks }) => ({
  kind,
  key,
  text,
  permalink: permalink ?? null,
  marks,
}));
process.stdout.write(`${JSON.stringify({ ...result, units }, null, 2)}\n`);
