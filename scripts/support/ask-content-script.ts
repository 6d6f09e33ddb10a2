import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { pageReplySchemas } from '../../lib/messages/schema.ts';
import type { PageReplies, PageRequest } from '../../lib/messages/types.ts';
import { EXTENSION_DIR, extensionId } from './chromium.ts';

/**
 * Runs in an extension page. As source text, because that page's globals are not those of this program. Without the
 * `tabs` permission no address is known, so every tab is asked; only a content script answers.
 */
const askEveryTab = (message: PageRequest): string => `chrome.tabs.query({}).then((tabs) => Promise.all(
  tabs.map((tab) => chrome.tabs.sendMessage(tab.id, ${JSON.stringify(message)}).catch(() => null)),
))`;

/** Opens a page of the extension's origin, without scripts of its own, from which content scripts can be asked. */
export async function openAsker(context: BrowserContext): Promise<Page> {
  const asker = await context.newPage();
  await asker.goto(`chrome-extension://${await extensionId(EXTENSION_DIR)}/manifest.json`);
  return asker;
}

/**
 * The first valid answer of any content script to `message`, asked again until one comes.
 *
 * @returns undefined when nothing has answered within `timeoutMs` milliseconds
 */
export async function askContentScript<T extends PageRequest['type']>(
  asker: Page,
  message: Extract<PageRequest, { type: T }>,
  timeoutMs = 20_000,
): Promise<PageReplies[T] | undefined> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const answers = z.array(z.unknown()).parse(await asker.evaluate(askEveryTab(message)));
    for (const answer of answers) {
      const parsed = pageReplySchemas[message.type].safeParse(answer);
      if (parsed.success) return parsed.data;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
