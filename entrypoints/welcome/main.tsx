import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { loadEngine } from '../../components/training/load-engine.ts';
import type { TrainerGear } from '../../components/training/trainer-context.ts';
import type { WelcomeGear } from '../../components/welcome/welcome-context.ts';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { provinceNames } from '../../lib/guidance/province-names.ts';
import { lockedBy } from '../../lib/store/policy-shape.ts';
import { changeSettings, loadSettings } from '../../lib/store/settings-storage.ts';

const area = browser.storage.local;

/** The pack is large: it is read when the list of provinces is wanted. */
async function provinces(): Promise<readonly string[]> {
  const { corePack } = await import('../../lib/packs/core/index.ts');
  return provinceNames(corePack.records);
}

const root = document.getElementById('root');
if (root) {
  const { settings, policy } = await loadSettings(area);
  const gear: WelcomeGear = {
    settings,
    locked: lockedBy(policy),
    change: (choices) => changeSettings(area, choices),
    provinces,
  };
  const training: TrainerGear = { area, settings, shipped: [], loadEngine, saveFile: () => {} };
  createRoot(root).render(<WelcomePage gear={gear} training={training} />);
}
