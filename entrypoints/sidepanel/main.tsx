import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { config } from 'zod/mini';
import type { ComposeGear } from '../../components/compose/compose-context.ts';
import type { PanelGear } from '../../components/mark/panel-context.ts';
import { PanelPage } from '../../components/mark/panel-page.tsx';
import { createPanelStore } from '../../components/mark/panel-store.ts';
import type { Assessor } from '../../lib/assess/create-assessor.ts';
import { createExplainers } from '../../lib/feed/explainer.ts';
import { safeQuote } from '../../lib/feed/safe-quote.ts';
import { takeSelection } from '../../lib/messages/panel-selection.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import { besideTab, fixedTab } from './beside-tab.ts';
import { followBrowser } from './follow-browser.ts';

// zod would try to compile checks with `new Function`, which the page's policy forbids.
config({ jitless: true });

// Loaded on its own, beside the pack: one file with both would be large.
const { createAssessor } = await import('../../lib/assess/create-assessor.ts');

let assessor: Assessor | undefined;
const fixed = fixedTab(location.search);
const explainers = createExplainers(corePack);

const store = createPanelStore({
  area: browser.storage.local,
  besideTab: () => besideTab(fixed),
  send: (tabId, message) => browser.tabs.sendMessage(tabId, message),
  takeSelection: async () => takeSelection(browser.storage.session, (await browser.windows.getCurrent()).id),
  assess: (input, level) => {
    assessor ??= createAssessor(corePack);
    const { topicsOff } = store.getState().settings;
    return assessor.assess(input, { readOn: new Date().toLocaleDateString('sv-SE'), level, topicsOff });
  },
});

let composing: Promise<ComposeGear> | undefined;

/** The database and its checks are read when the first form opens. */
async function openForms(): Promise<ComposeGear> {
  const [{ createDraftStore }, { readDraft }] = await Promise.all([
    import('../../lib/store/database.ts'),
    import('../../lib/report/draft.ts'),
  ]);
  return {
    drafts: createDraftStore(readDraft, () => crypto.randomUUID()),
    provinces: corePack.records.flatMap((record) => (record.kind === 'unit' ? [record.name] : [])),
  };
}

const gear: PanelGear = {
  store,
  explaining: (language) => ({ explain: explainers(language), records: corePack.records, quote: safeQuote }),
  composing: () => {
    composing ??= openForms();
    return composing;
  },
  factsAsOf: corePack.asOf,
};

const root = document.getElementById('root');
if (root) {
  followBrowser(store, fixed);
  await store.getState().start();
  createRoot(root).render(<PanelPage gear={gear} />);
}
