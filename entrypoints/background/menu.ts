import { browser } from 'wxt/browser';
import { panelTexts } from '../../lib/i18n/panel-texts.ts';
import type { Purpose } from '../../lib/messages/panel-selection.ts';
import { loadSettings } from '../../lib/store/settings-storage.ts';

/** Entries in the menu of a selection: "Kiểm tra đoạn đã chọn", and the two forms. */
const ENTRIES = [
  { id: 'check-selection', purpose: 'check', title: 'menu.check' },
  { id: 'ask-selection', purpose: 'question', title: 'menu.ask' },
  { id: 'report-selection', purpose: 'report', title: 'menu.report' },
] as const;

/** What an entry is for; undefined for one that is not the worker's. */
export function purposeOf(menuItemId: string | number): Purpose | undefined {
  return ENTRIES.find(({ id }) => id === menuItemId)?.purpose;
}

async function titles(): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const { settings } = await loadSettings(browser.storage.local);
  const t = panelTexts(settings.language);
  return ENTRIES.map(({ id, title }) => ({ id, title: t(title) }));
}

/** Puts the entries into the menu; the browser keeps them until the next update of the extension. */
export async function createMenu(): Promise<void> {
  const entries = await titles();
  await browser.contextMenus.removeAll();
  for (const entry of entries) browser.contextMenus.create({ ...entry, contexts: ['selection'] });
}

/** Writes the entries in the language that the person has chosen now. */
export async function renameMenu(): Promise<void> {
  const entries = await titles();
  await Promise.all(entries.map(({ id, title }) => browser.contextMenus.update(id, { title }))).catch(() =>
    createMenu(),
  );
}
