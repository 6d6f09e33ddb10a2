import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { config } from 'zod/mini';
import { beginComposing } from '../../components/compose/begin-composing.ts';
import { ComposeApp } from '../../components/compose/compose-app.tsx';
import { composeGear } from '../../components/compose/compose-gear.ts';
import { provinceNames } from '../../lib/guidance/province-names.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import { loadSettings } from '../../lib/store/settings-storage.ts';
import { captureTab } from './capture-tab.ts';

// zod would try to compile checks with `new Function`, which the page's policy forbids.
config({ jitless: true });

const root = document.getElementById('root');
if (root) {
  const gear = composeGear({
    area: browser.storage.local,
    provinces: provinceNames(corePack.records),
    openPage: () => {},
    capture: captureTab,
  });
  const [composing, { settings }] = await Promise.all([
    beginComposing(gear, 'page'),
    loadSettings(browser.storage.local),
  ]);
  createRoot(root).render(<ComposeApp composing={composing} look={settings} />);
}
