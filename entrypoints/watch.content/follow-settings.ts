import { browser } from 'wxt/browser';
import type { SettingsPort } from '../../lib/feed/watch.ts';
import type { SiteId } from '../../lib/sites/contract.ts';
import { type Language, readSettings, SETTINGS_KEY } from '../../lib/store/settings-shape.ts';

/**
 * The person's settings as they are now and as they change. Until storage has answered the site counts as switched
 * off: nothing is read that the person may have forbidden.
 */
export function followSettings(site: SiteId): SettingsPort & { language(): Language } {
  let settings = readSettings(undefined);
  let known = false;
  const stored = browser.storage.local.get(SETTINGS_KEY).catch(() => ({}));
  return {
    current: () => ({
      on: known && settings.sites[site],
      level: settings.level,
      groupsAutomatic: settings.zaloGroupsAutomatic,
    }),
    language: () => settings.language,
    onChanged(changed, signal) {
      const take = (value: unknown): void => {
        settings = readSettings(value);
        known = true;
        if (!signal.aborted) changed();
      };
      void stored.then((items) => take(Reflect.get(items, SETTINGS_KEY)));
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        const change = changes[SETTINGS_KEY];
        if (area !== 'local' || !change) return;
        take(change.newValue);
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(listener), {
        once: true,
      });
    },
  };
}
