import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod/mini';
import { type Beside, openBeside } from '../../lib/messages/open-beside.ts';
import { leaveSelection, takeSelection } from '../../lib/messages/panel-selection.ts';
import { siteOfAddress } from '../../lib/messages/site-of-address.ts';
import { createWorkerListener } from '../../lib/messages/worker-listener.ts';
import { POLICY_KEY } from '../../lib/store/policy-shape.ts';
import { SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { besidePorts } from './beside-ports.ts';
import { answerByEngine, followPacksInForce } from './engine.ts';
import { goToNextMark, NEXT_MARK } from './mark-keys.ts';
import { createMenu, purposeOf, renameMenu } from './menu.ts';
import { dismissals, keepNotRight, keepPause } from './notes.ts';
import { setUpPage } from './page-setup.ts';
import { followPolicy } from './policy.ts';
import { showOnToolbar } from './toolbar.ts';
import { openWelcome } from './welcome.ts';

// zod would try to compile checks with `new Function`, which the policy of the extension forbids.
config({ jitless: true });

/**
 * The worker holds the engine that assesses texts, opens the panel, passes the shortcut on and shows the number of
 * marks on the toolbar. It may be ended at any time and starts again with the next event: every listener is registered
 * at once, and what it remembers (the engine, the gates) is made again.
 */
export default defineBackground(() => {
  const open = (beside: Beside): Promise<boolean> => openBeside(besidePorts(), beside);

  browser.runtime.onMessage.addListener(
    createWorkerListener({
      own: { id: browser.runtime.id, origin: browser.runtime.getURL('/') },
      answer: answerByEngine,
      showOnToolbar: (tabId, note) => void showOnToolbar(tabId, note),
      openPanel: open,
      setUpPage,
      dismiss: dismissals.add,
      keepPause,
      keepNotRight,
      now: Date.now,
    }),
  );

  browser.contextMenus.onClicked.addListener((info, tab) => {
    const purpose = purposeOf(info.menuItemId);
    // The menu of a report that waits for a picture is answered by the page of that report.
    if (purpose === undefined) return;
    // Menus of pages without a tab (a panel, a popup) name tab -1.
    const tabId = tab?.id !== undefined && tab.id >= 0 ? tab.id : undefined;
    const windowId = tabId === undefined ? undefined : tab?.windowId;
    const opening = open({ tabId, windowId });
    const { session } = browser.storage;
    const site = siteOfAddress(info.pageUrl);
    void leaveSelection(session, info.selectionText, windowId, { purpose, site }).then(async () => {
      // Nobody will come for it.
      if (!(await opening)) await takeSelection(session, windowId);
    });
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === NEXT_MARK) void goToNextMark(tab?.id);
  });

  followPolicy();
  followPacksInForce();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenu();
    openWelcome(reason);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (changes[SETTINGS_KEY] || changes[POLICY_KEY])) void renameMenu();
  });
});
