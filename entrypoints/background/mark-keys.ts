import { browser } from 'wxt/browser';
import type { PageRequest } from '../../lib/messages/types.ts';

/** Name of the keyboard shortcut in the manifest. */
export const NEXT_MARK = 'next-mark';

/** Moves the focus of a page to its next mark; Enter opens the card there, Escape closes it. */
export async function goToNextMark(tabId: number | undefined): Promise<void> {
  const request: PageRequest = { type: 'scroll-to-next-mark' };
  // A page without our content script has nobody to answer.
  if (tabId !== undefined) await browser.tabs.sendMessage(tabId, request).catch(() => {});
}
