import { browser } from 'wxt/browser';
import type { SettingsPort } from '../../lib/feed/watch-options.ts';
import type { SiteId } from '../../lib/sites/contract.ts';
import { type Language, readSettings, restLeft, SETTINGS_KEY } from '../../lib/store/settings-shape.ts';

/** A rest is looked at again at least this often: timers stand still while the machine sleeps. */
const LOOK_AGAIN_MS = 60_000;

/**
 * The person's settings as they are now and as they change. Until storage has answered the site counts as switched
 * off: nothing is read that the person may have forbidden. A site that rests counts as switched off until the rest is
 * over.
 */
export function followSettings(site: SiteId): SettingsPort & { language(): Language } {
  let settings = readSettings(undefined);
  let known = false;
  const stored = browser.storage.local.get(SETTINGS_KEY).catch(() => ({}));
  return {
    current: () => ({
      on: known && settings.sites[site] && restLeft(settings, site, Date.now()) === 0,
      level: settings.level,
      groupsAutomatic: settings.zaloGroupsAutomatic,
      sharePrompt: settings.sharePrompt,
    }),
    language: () => settings.language,
    onChanged(changed, signal) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const awaitEnd = (): void => {
        clearTimeout(timer);
        const left = restLeft(settings, site, Date.now());
        if (left === 0 || signal.aborted) return;
        timer = setTimeout(
          () => {
            if (restLeft(settings, site, Date.now()) > 0) awaitEnd();
            else if (!signal.aborted) changed();
          },
          Math.min(left + 50, LOOK_AGAIN_MS),
        );
      };
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
      const take = (value: unknown): void => {
        settings = readSettings(value);
        known = true;
        awaitEnd();
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
