import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupPage, readView } from '../../components/popup/popup-page.tsx';
import { createPopupStore } from '../../components/popup/popup-store.ts';
import { askEngineBy } from '../../lib/messages/ask-engine.ts';
import { firefoxAccess } from './site-access.ts';

/** The first picture waits this long for the settings and the page, so that it rarely has to change. */
const FIRST_PAINT_MS = 60;

const store = createPopupStore({
  ...(import.meta.env.FIREFOX && { access: firefoxAccess }),
  area: browser.storage.local,
  activeTab: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  openOptions: () => {
    void browser.runtime.openOptionsPage().then(() => window.close());
  },
  send: (tabId, message) => browser.tabs.sendMessage(tabId, message),
  assess: askEngineBy((request) => browser.runtime.sendMessage(request)),
});

const root = document.getElementById('root');
if (root) {
  const ready = store.getState().start();
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, FIRST_PAINT_MS))]);
  createRoot(root).render(<PopupPage store={store} view={readView(location.search)} />);
}
