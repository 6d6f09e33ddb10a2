import { browser } from 'wxt/browser';

/** Opens the first page once, when the extension has just been installed; never after an update. */
export function openWelcome(reason: string): void {
  if (reason !== 'install') return;
  // There may be no window to open it in (a browser that runs in the background); then there is nobody to welcome.
  browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => {});
}
