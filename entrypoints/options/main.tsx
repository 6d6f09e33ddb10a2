import { lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { config } from 'zod/mini';
import type { OptionsGear } from '../../components/options/options-context.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { createOptionsStore } from '../../components/options/options-store.ts';
import { provinceNames } from '../../lib/guidance/province-names.ts';
import { backupTables } from '../../lib/store/backup-tables.ts';
import { POLICY_KEY } from '../../lib/store/policy-shape.ts';
import { POLICY_IGNORED_KEY, takePolicy } from '../../lib/store/policy-storage.ts';
import { SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { browserName } from './browser-name.ts';
import { eraseAll } from './erase-all.ts';

// zod would try to compile checks with `new Function`, which the page's policy forbids.
config({ jitless: true });

const { local } = browser.storage;

const store = createOptionsStore({
  area: local,
  ignoredPolicy: async () => {
    const { [POLICY_IGNORED_KEY]: names } = await local.get(POLICY_IGNORED_KEY);
    return Array.isArray(names) ? names.map(String) : [];
  },
});

const facts = async () => (await import('../../lib/packs/core/index.ts')).corePack;
const notices = async () => (await import('./notices.ts')).notices;

const gear: OptionsGear = {
  store,
  area: local,
  backup: { area: local, tables: backupTables() },
  eraseAll,
  provinces: async () => provinceNames((await facts()).records),
  usedRoom: async () => (await navigator.storage.estimate()).usage,
  about: {
    version: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
    factsAsOf: async () => (await facts()).asOf,
  },
  notices: {
    privacy: async (language) => (await notices())[language],
    parts: async () => (await notices()).parts,
  },
  packs: lazy(() => import('./packs.tsx')),
  now: () => new Date(),
};

browser.storage.onChanged.addListener((changes, area) => {
  const isOurs = [SETTINGS_KEY, POLICY_KEY, POLICY_IGNORED_KEY].some((key) => changes[key]);
  if (area === 'local' && isOurs) void store.getState().refresh();
});

const root = document.getElementById('root');
if (root) {
  // Right after its own start a browser answers this only seconds later. What was cached shows at once; news follow.
  void takePolicy(browser.storage.managed, local);
  await store.getState().refresh();
  createRoot(root).render(<OptionsPage gear={gear} />);
}
