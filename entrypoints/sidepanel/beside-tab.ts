import { browser } from 'wxt/browser';

/** The tab that this page was opened for, where it stands in a tab of its own instead of a panel. */
export function fixedTab(search: string): number | undefined {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d{1,15}$/.test(tab) ? Number(tab) : undefined;
}

/** The tab that the panel stands beside: the one in front of its window. */
export async function besideTab(fixed: number | undefined): Promise<number | undefined> {
  if (fixed !== undefined) return fixed;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
