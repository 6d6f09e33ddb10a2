import type { BrowserContext, Page } from 'playwright-core';
import { openBareExtensionPage } from './shared-browser.ts';

/** Asks the content script of `page` something, from the popup's page, as the popup does. */
export async function askPopup(context: BrowserContext, page: Page, request: object): Promise<unknown> {
  const popup = await openBareExtensionPage(context);
  try {
    await page.bringToFront();
    return await popup.evaluate(
      async ([address, message]) => {
        const { tabs } = Reflect.get(globalThis, 'chrome');
        // Addresses of tabs are not visible to us: the one that answers is the one with a content script.
        for (const tab of await tabs.query({})) {
          const answer = await tabs.sendMessage(tab.id, message).catch(() => undefined);
          if (answer !== undefined) return answer;
        }
        throw new Error(`No answer from ${String(address)}`);
      },
      [page.url(), request] as const,
    );
  } finally {
    await popup.close();
  }
}
