import { browser } from 'wxt/browser';
import type { PanelStore } from '../../components/mark/panel-store.ts';
import { readOpenPanel } from '../../lib/messages/open-panel.ts';
import { SELECTION_KEY } from '../../lib/messages/panel-selection.ts';
import { POLICY_KEY } from '../../lib/store/policy-shape.ts';
import { SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { besideTab } from './beside-tab.ts';

/** How often the panel asks whether what it explains is still on its page. */
const FOLLOW_MS = 2000;

/**
 * Keeps the panel in step with the browser for as long as it is open: presses on the page, words chosen in the menu,
 * another tab in front, changed settings.
 *
 * @param fixed tab that this page was opened for, if it stands in a tab of its own
 */
export function followBrowser(store: PanelStore, fixed: number | undefined): void {
  const panel = store.getState();

  browser.runtime.onMessage.addListener((message, sender) => {
    const call = readOpenPanel(message, sender, browser.runtime.id);
    if (!call) return;
    void besideTab(fixed).then(async (tabId) => {
      if (tabId !== call.tabId) return;
      // The worker opens a new tab for each press; this one has had its day.
      if (fixed !== undefined) window.close();
      else await panel.show(tabId, call.key);
    });
  });

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[SELECTION_KEY]?.newValue !== undefined) void panel.showSelection();
    if (area === 'local' && (changes[SETTINGS_KEY] || changes[POLICY_KEY])) void panel.settingsChanged();
  });

  if (fixed === undefined) {
    browser.tabs.onActivated.addListener(({ windowId }) => {
      void browser.windows.getCurrent().then(async (own) => {
        if (own.id === windowId) await panel.tabChanged();
      });
    });
  }

  setInterval(() => {
    const { view } = store.getState();
    // A private message must be dropped when its conversation is left, seen or not.
    const isMessage = view.state === 'unit' && view.unit.kind === 'message';
    if (isMessage || document.visibilityState === 'visible') void panel.follow();
  }, FOLLOW_MS);
}
