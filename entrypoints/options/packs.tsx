import { browser } from 'wxt/browser';
import { useOptions } from '../../components/options/options-context.ts';
import type { PacksGear } from '../../components/packs/packs-context.ts';
import { PacksSection } from '../../components/packs/packs-section.tsx';
import { installedPacks } from '../../lib/pack-kit/installed-packs.ts';
import { createPackStore } from '../../lib/pack-kit/pack-store.ts';
import { PACKS_CHANGED_KEY } from '../../lib/pack-kit/packs-changed.ts';
import { packsInForce } from '../../lib/pack-kit/packs-in-force.ts';
import { prepareImport } from '../../lib/pack-kit/prepare-import.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import { changeSettings } from '../../lib/store/settings-storage.ts';

const { local } = browser.storage;
const store = createPackStore();

function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

const gear: PacksGear = {
  store,
  installed: () => installedPacks({ core: corePack, area: local, rows: packsInForce, day: today() }),
  prepare: (text, { layers, trustedKeys }) =>
    prepareImport(text, { core: corePack, layers, trustedKeys, day: today() }, () => performance.now()),
  saveKeys: (trustedKeys) => changeSettings(local, { trustedKeys }),
  tellChanged: () => local.set({ [PACKS_CHANGED_KEY]: Date.now() }),
  now: () => new Date(),
};

/** The part of the options page about packs: read only when the page shows it. */
export default function Packs() {
  const language = useOptions((state) => state.settings.language);
  return <PacksSection gear={gear} language={language} />;
}
