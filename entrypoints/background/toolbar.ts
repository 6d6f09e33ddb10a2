import { browser } from 'wxt/browser';
import type { ToolbarNote } from '../../lib/messages/types.ts';

const INK = '#ffffff';
const GROUND = '#14539a';
const GREY = '#6b7280';

/** Shows a page's marks on the toolbar; a dash on grey where nothing is read. The browser clears it with the page. */
export async function showOnToolbar(tabId: number, { marks, grey }: ToolbarNote): Promise<void> {
  const { action } = browser;
  // The tab may have gone meanwhile.
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: grey ? '–' : marks > 0 ? String(Math.min(marks, 99)) : '' }),
    action.setBadgeBackgroundColor({ tabId, color: grey ? GREY : GROUND }),
    action.setBadgeTextColor({ tabId, color: INK }),
  ]);
}
