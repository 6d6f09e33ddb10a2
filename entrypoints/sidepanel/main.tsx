import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { ComposeGear } from '../../components/compose/compose-context.ts';
import type { PanelGear } from '../../components/mark/panel-context.ts';
import { PanelPage } from '../../components/mark/panel-page.tsx';
import { createPanelStore } from '../../components/mark/panel-store.ts';
import { provinceNames } from '../../lib/guidance/province-names.ts';
import { askEngineBy } from '../../lib/messages/ask-engine.ts';
import { safeQuote } from '../../lib/text/safe-quote.ts';
import { besideTab, fixedTab } from './beside-tab.ts';
import { followBrowser } from './follow-browser.ts';

const fixed = fixedTab(location.search);

const store = createPanelStore({
  area: browser.storage.local,
  besideTab: () => besideTab(fixed),
  send: (tabId, message) => browser.tabs.sendMessage(tabId, message),
  takeSelection: async () => {
    // The schemas are read on demand, as everywhere in this page: it is seen before they are needed.
    const { takeSelection } = await import('../../lib/messages/panel-selection.ts');
    return takeSelection(browser.storage.session, (await browser.windows.getCurrent()).id);
  },
  assess: askEngineBy((request) => browser.runtime.sendMessage(request)),
});

let composing: Promise<ComposeGear> | undefined;

/** The database and its checks are read when the first form opens. */
async function openForms(): Promise<ComposeGear> {
  const [{ composeGear }, { writePlace }, { corePack }] = await Promise.all([
    import('../../components/compose/compose-gear.ts'),
    import('../../components/compose/page-place.ts'),
    import('../../lib/packs/core/index.ts'),
  ]);
  return composeGear({
    area: browser.storage.local,
    provinces: provinceNames(corePack.records),
    openPage: (place) => {
      const page = browser.runtime.getURL('/compose.html');
      void browser.tabs.create({ url: `${page}${writePlace(place)}` });
    },
  });
}

const gear: PanelGear = {
  store,
  quote: safeQuote,
  composing: () => {
    composing ??= openForms();
    return composing;
  },
};

const root = document.getElementById('root');
if (root) {
  followBrowser(store, fixed);
  await store.getState().start();
  createRoot(root).render(<PanelPage gear={gear} />);
}
