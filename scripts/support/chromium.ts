import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';

/** The production build: what the demo, the inspector and every browser test drive. */
export const EXTENSION_DIR = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const BROWSER = process.env['KIEMTIN_BROWSER'] ?? '/usr/bin/chromium';

/** Flags that keep Chromium from talking to anyone, and let it run as root in a container. */
export const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
] as const;

export interface LaunchOptions {
  readonly extensionDir?: string | null;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly deviceScaleFactor?: number;
  readonly headless?: boolean;
  readonly userDataDir?: string;
  readonly args?: readonly string[];
  /** Leaves the first page open that the extension shows after installing. */
  readonly keepsWelcome?: boolean;
}

/**
 * Starts Chromium with the built extension in a fresh profile. Every host but those served by `servePages` is
 * unresolvable, so a request to anywhere else fails and shows up in the request log of the context.
 *
 * @throws Error when the extension has not been built.
 */
export async function launch(options: LaunchOptions = {}): Promise<BrowserContext> {
  const dir = options.extensionDir === undefined ? EXTENSION_DIR : options.extensionDir;
  if (dir !== null && !existsSync(dir))
    throw new Error(`No built extension at ${dir}: run "npm run build" first.`);
  const context = await chromium.launchPersistentContext(options.userDataDir ?? '', {
    executablePath: BROWSER,
    headless: false,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    locale: 'vi-VN',
    args: [
      ...((options.headless ?? true) ? ['--headless=new'] : []),
      ...QUIET_FLAGS,
      ...(dir === null ? [] : [`--disable-extensions-except=${dir}`, `--load-extension=${dir}`]),
      ...(options.args ?? []),
    ],
  });
  const isNewProfile = options.userDataDir === undefined;
  if (isNewProfile && dir !== null && !options.keepsWelcome && existsSync(join(dir, 'welcome.html'))) {
    await closeWelcome(context);
  }
  return context;
}

/** A new profile shows the first page; it is closed before anything else happens, or it would come in between. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Serves `html` at real addresses by request interception. Anything else at the four sites is answered 404, so
 * nothing ever leaves the machine.
 *
 * @param pages exact URL (without hash) → HTML
 */
export async function servePages(
  context: BrowserContext,
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  await context.route(/^https?:\/\//, (route) => {
    const url = new URL(route.request().url());
    url.hash = '';
    const body = pages[url.href];
    return body === undefined
      ? route.fulfill({ status: 404, contentType: 'text/plain', body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** Id of an unpacked extension: Chromium derives it from the absolute folder path. */
export async function extensionId(dir: string = EXTENSION_DIR): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(dir));
  return [...new Uint8Array(hash).slice(0, 16)]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((nibble) => String.fromCharCode(97 + nibble))
    .join('');
}
