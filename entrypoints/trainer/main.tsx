import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { config } from 'zod/mini';
import { loadEngine } from '../../components/training/load-engine.ts';
import { readView, TrainerPage } from '../../components/training/trainer-page.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import { loadSettings } from '../../lib/store/settings-storage.ts';
import { SHIPPED_DECKS } from '../../lib/training/decks/index.ts';

// zod would try to compile checks with `new Function`, which the page's policy forbids.
config({ jitless: true });

const root = document.getElementById('root');
if (root) {
  const { settings } = await loadSettings(browser.storage.local);
  const gear = {
    area: browser.storage.local,
    settings,
    shipped: SHIPPED_DECKS,
    loadEngine,
    saveFile: (name: string, type: string, text: string) => saveFile(name, text, type),
  };
  createRoot(root).render(<TrainerPage gear={gear} view={readView(location.search)} />);
}
