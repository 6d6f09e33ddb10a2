import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import { pageReplySchemas } from '../../../lib/messages/schema.ts';
import type { PageReplies, PageRequest } from '../../../lib/messages/types.ts';

/** Runs in an extension page, as source text. A tab that does not answer within two seconds has no answer. */
const askEveryTab = (message: PageRequest): string => `browser.tabs.query({}).then((tabs) => Promise.all(
  tabs.map((tab) => Promise.race([
    browser.tabs.sendMessage(tab.id, ${JSON.stringify(message)}).catch(() => null),
    new Promise((resolve) => setTimeout(resolve, 2000, null)),
  ])),
)).then(JSON.stringify)`;

/**
 * The first valid answer of a content script to `message` that is `enough`, asked from an extension page as the popup
 * does. `front` is kept in front, because pages out of sight are not read.
 */
export async function askTabs<T extends PageRequest['type']>(
  asker: Page,
  front: Page,
  message: Extract<PageRequest, { type: T }>,
  enough: (answer: PageReplies[T]) => boolean = () => true,
  timeoutMs = 20_000,
): Promise<PageReplies[T] | undefined> {
  await front.bringToFront();
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const answers = z
      .array(z.unknown())
      .parse(JSON.parse(z.string().parse(await asker.evaluate(askEveryTab(message)))));
    for (const answer of answers) {
      const parsed = pageReplySchemas[message.type].safeParse(answer);
      if (parsed.success && enough(parsed.data)) return parsed.data;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}
