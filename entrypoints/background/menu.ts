import { browser } from 'wxt/browser';
import { panelTexts } from '../../lib/i18n/panel-texts.ts';
import { loadSettings } from '../../lib/store/settings-storage.ts';

/** Id of the entry "Kiểm tra đoạn đã chọn" in the menu of a selection. */
export const CHECK_SELECTION = 'check-selection';

async function title(): Promise<string> {
  const { settings } = await loadSettings(browser.storage.local);
  return panelTexts(settings.language)('menu.check');
}

/** Puts the entry into the menu; the browser keeps it until the next update of the extension. */
export async function createMenu(): Promise<void> {
  const entry = { id: CHECK_SELECTION, title: await title(), contexts: ['selection'] } as const;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ ...entry, contexts: [...entry.contexts] });
}

/** Writes the entry in the language that the person has chosen now. */
export async function renameMenu(): Promise<void> {
  await browser.contextMenus.update(CHECK_SELECTION, { title: await title() }).catch(() => createMenu());
}
