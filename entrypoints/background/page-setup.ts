import { browser } from 'wxt/browser';
import { LAYER_STYLE } from '../../lib/feed/layer-style.ts';
import { pageWords } from '../../lib/i18n/page-texts.ts';
import type { PageSetup } from '../../lib/messages/page-setup.ts';
import type { SiteId } from '../../lib/sites/contract.ts';
import { pageSettings } from '../../lib/store/page-settings.ts';
import { PAUSE_KEY, readPauseCounts } from '../../lib/store/pause-counts.ts';
import { POLICY_KEY } from '../../lib/store/policy-shape.ts';
import { readSettings } from '../../lib/store/read-settings.ts';
import { SETTINGS_KEY } from '../../lib/store/settings-shape.ts';

/** What a page of `site` needs now. A storage that cannot be read gives the settings of the first day. */
export async function setUpPage(site: SiteId): Promise<PageSetup> {
  const stored: Record<string, unknown> = await browser.storage.local
    .get([SETTINGS_KEY, POLICY_KEY, PAUSE_KEY])
    .catch(() => ({}));
  const settings = pageSettings(readSettings(stored[SETTINGS_KEY], stored[POLICY_KEY]), site, Date.now());
  const pause = readPauseCounts(stored[PAUSE_KEY]);
  return { settings, pause, words: pageWords(settings.language), style: LAYER_STYLE };
}
