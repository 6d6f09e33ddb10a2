import type { PageReplies, PageRequest } from './types.ts';

type RequestType = PageRequest['type'];

/** `no-answer`: no content script in that tab, or it is gone. `bad-answer`: something answered, but not as agreed. */
export type AskResult<T> =
  | { readonly ok: true; readonly reply: T }
  | { readonly ok: false; readonly code: 'no-answer' | 'timeout' | 'bad-answer' };

/** Sends one message to a tab: `browser.tabs.sendMessage` in the product. */
export type SendToTab = (tabId: number, message: unknown) => Promise<unknown>;

/**
 * Asks the content script of a tab. Never throws: a closed tab, a page without content script, a slow page and a
 * malformed answer all come back as a code.
 *
 * @param timeoutMs milliseconds to wait for the answer
 */
export async function askPage<T extends RequestType>(
  send: SendToTab,
  tabId: number,
  request: Extract<PageRequest, { type: T }>,
  timeoutMs = 2000,
): Promise<AskResult<PageReplies[T]>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), timeoutMs);
  });
  try {
    // The schemas are loaded while the page makes up its answer: a popup is seen before they are needed.
    const schemas = import('./schema.ts');
    const answer = await Promise.race([send(tabId, request), late]);
    if (answer === 'late') return { ok: false, code: 'timeout' };
    const { pageReplySchemas } = await schemas;
    const parsed = pageReplySchemas[request.type].safeParse(answer);
    return parsed.success ? { ok: true, reply: parsed.data } : { ok: false, code: 'bad-answer' };
  } catch {
    return { ok: false, code: 'no-answer' };
  } finally {
    clearTimeout(timer);
  }
}
