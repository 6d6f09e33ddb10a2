import { browser } from 'wxt/browser';
import type { PanelStore } from '../../components/mark/panel-store.ts';
import type { Sender } from '../../lib/messages/open-panel.ts';
import { SELECTION_KEY } from '../../lib/messages/types.ts';
import { POLICY_KEY } from '../../lib/store/policy-shape.ts';
import { SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { besideTab } from './beside-tab.ts';

/** How often the panel asks whether what it explains is still on its page. */
const FOLLOW_MS = 2000;

function isPress(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'open-panel'
  );
}

/**
 * Keeps the panel in step with the browser for as long as it is open: presses on the page, words chosen in the menu,
 * another tab in front, changed settings.
 *
 * @param fixed tab that this page was opened for, if it stands in a tab of its own
 */
export function followBrowser(store: PanelStore, fixed: number | undefined): void {
  const panel = store.getState();

  const answerPress = async (message: unknown, sender: Sender): Promise<void> => {
    const { readOpenPanel } = await import('../../lib/messages/open-panel.ts');
    const call = readOpenPanel(message, sender, browser.runtime.id);
    if (!call || (await besideTab(fixed)) !== call.tabId) return;
    // The worker opens a new tab for each press; this one has had its day.
    if (fixed !== undefined) window.close();
    else await panel.show(call.tabId, call.key);
  };
  browser.runtime.onMessage.addListener((message, sender) => {
    // Questions to the engine pass by here, too, all the time.
    if (isPress(message)) void answerPress(message, sender);
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
