import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startWall } from './wall.ts';

/** The production build for Firefox. */
export const FIREFOX_DIR = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

const FIREFOX = process.env['KIEMTIN_FIREFOX'] ?? '/usr/bin/firefox-esr';
export const ADDON_ID = 'kiem-tin@kiemtin.example';
/** Firefox draws the host of an add-on's pages at random at every installation, unless a profile names it. */
const PAGE_HOST = '5f0c2a52-6a0e-4a1c-9d57-3f6f5b1f6a10';

export interface Firefox {
  readonly browser: Browser;
  /** Addresses of hosts that anything in this browser tried to reach beyond what `servePages` answered. */
  readonly reached: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts Firefox with the built extension in a fresh profile. All its traffic ends at a wall that writes down the host.
 * System access is on, because only then may automation open the extension's own pages.
 *
 * @throws Error when the extension has not been built.
 */
export async function launchFirefox(): Promise<Firefox> {
  if (!existsSync(FIREFOX_DIR))
    throw new Error(`No built extension at ${FIREFOX_DIR}: run "npm run build:firefox" first.`);
  const wall = await startWall();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: PAGE_HOST }),
      // A press on "allow" is answered at once instead of by a question of the browser's own, which nobody could press.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'vi-VN, vi',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': wall.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': wall.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
    },
  });
  await browser.installExtension(FIREFOX_DIR);
  return {
    browser,
    reached: wall.reached,
    close: async () => {
      await browser.close();
      wall.stop();
    },
  };
}

/**
 * Opens a page served at its real address by request interception; anything else it asks for is answered 404.
 *
 * @param pages exact URL (without hash) → HTML
 */
export async function openServed(
  { browser }: Firefox,
  pages: Readonly<Record<string, string>>,
  url: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const address = new URL(request.url());
    address.hash = '';
    const body = pages[address.href];
    void request.respond(
      body === undefined
        ? { status: 404, contentType: 'text/plain', body: '' }
        : { contentType: 'text/html; charset=utf-8', body },
    );
  });
  await page.goto(url);
  return page;
}

/** Opens one of the extension's own pages, such as `popup.html`. */
export async function openExtensionPage({ browser }: Firefox, path: string): Promise<Page> {
  const page = await browser.newPage();
  const href = `moz-extension://${PAGE_HOST}/${path}`;
  // Firefox reports no end of a navigation into an extension's process; the page itself tells when it is there.
  void page.goto(href).catch(() => {});
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const there = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', href)
      .catch(() => false);
    if (there) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${path} did not open`);
}
