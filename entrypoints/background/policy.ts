import { browser } from 'wxt/browser';
import { takePolicy } from '../../lib/store/policy-storage.ts';

/**
 * Keeps the copy of the agency's policy in `storage.local` as the browser has it now. Called whenever the worker
 * starts, which a change of the policy also makes it do.
 */
export function followPolicy(): void {
  const take = (): void => void takePolicy(browser.storage.managed, browser.storage.local);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') take();
  });
  // The browser starts the worker for these; without them a policy would wait for the first message of a page.
  browser.runtime.onStartup.addListener(take);
  browser.runtime.onInstalled.addListener(take);
  take();
}
