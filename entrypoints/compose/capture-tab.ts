import { browser } from 'wxt/browser';
import type { Capture } from '../../components/compose/compose-context.ts';
import { panelTexts } from '../../lib/i18n/panel-texts.ts';
import { CAPTURE_COMMAND, CAPTURE_MENU } from '../../lib/messages/capture-names.ts';
import { loadSettings } from '../../lib/store/settings-storage.ts';

/**
 * Waits for one press of the person in the tab that is meant: the entry that stands in the menu of every page for as
 * long as this waits, or the shortcut. Either gives the extension that tab, for this once (`activeTab`); nothing can be
 * captured without it. The picture comes back in memory.
 */
export async function captureTab(stop: AbortSignal): Promise<Capture> {
  const own = await browser.tabs.getCurrent();
  const { settings } = await loadSettings(browser.storage.local);
  await browser.contextMenus.remove(CAPTURE_MENU).catch(() => {});
  browser.contextMenus.create({
    id: CAPTURE_MENU,
    title: panelTexts(settings.language)('menu.capture'),
    contexts: ['page', 'selection', 'link', 'image', 'video'],
  });
  const windowId = await new Promise<number | undefined>((resolve) => {
    const done = (id: number | undefined): void => {
      browser.contextMenus.onClicked.removeListener(onMenu);
      browser.commands.onCommand.removeListener(onCommand);
      resolve(id);
    };
    const onMenu: Parameters<typeof browser.contextMenus.onClicked.addListener>[0] = (info, tab) => {
      if (info.menuItemId === CAPTURE_MENU) done(tab?.windowId);
    };
    const onCommand: Parameters<typeof browser.commands.onCommand.addListener>[0] = (command, tab) => {
      if (command === CAPTURE_COMMAND) done(tab?.windowId);
    };
    browser.contextMenus.onClicked.addListener(onMenu);
    browser.commands.onCommand.addListener(onCommand);
    stop.addEventListener('abort', () => done(undefined), { once: true });
  });
  void browser.contextMenus.remove(CAPTURE_MENU).catch(() => {});
  if (windowId === undefined) return { ok: false };
  try {
    const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
    if (own?.windowId !== undefined && own.windowId !== windowId) {
      await browser.windows.update(own.windowId, { focused: true });
    }
    return { ok: true, picture };
  } catch {
    if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true }).catch(() => {});
    return { ok: false };
  }
}
