import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { extensionId, type LaunchOptions, launch } from './browser.ts';

export interface SharedBrowser {
  /**
   * The browser as if it had just been started: no page but an empty one, no route, nothing kept by the extension.
   * What the worker holds in its memory stays; a test that reloads the extension or ends the browser launches its own.
   */
  fresh(): Promise<BrowserContext>;
  /** A page of the extension without any script of ours, from which its storage and tabs can be reached. */
  readonly asker: Page;
}

/** One browser for all tests of a file or a `describe`: a start costs more than most tests. Call it at their top. */
export function sharedBrowser(options: LaunchOptions = {}): SharedBrowser {
  let context: BrowserContext | undefined;
  let asker: Page | undefined;
  const started = (): Page => {
    if (!asker) throw new Error('The browser starts before the first test');
    return asker;
  };
  beforeAll(async () => {
    context = await launch(options);
    asker = await openBareExtensionPage(context);
  });
  afterAll(() => context?.close());
  return {
    get asker() {
      return started();
    },
    async fresh() {
      const kept = started();
      const own = kept.context();
      for (const page of own.pages()) if (page !== kept) await page.close();
      await own.unrouteAll();
      await clearExtension(kept);
      return own;
    },
  };
}

/** The manifest shown as text: the extension's origin and interfaces, and nothing that runs. */
export async function openBareExtensionPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId()}/manifest.json`);
  return page;
}

/** Takes away all that the extension keeps. */
export async function clearExtension(asker: Page): Promise<void> {
  await asker.evaluate(async () => {
    const { local, session, sync } = Reflect.get(globalThis, 'chrome').storage;
    await Promise.all([local.clear(), session.clear(), sync.clear()]);
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
    }
  });
}
