import { browser } from 'wxt/browser';
import type { SettingsPort } from '../../lib/feed/watch-options.ts';
import { ENGINE_REVISION_KEY } from '../../lib/messages/engine-revision.ts';
import type { SiteId } from '../../lib/sites/contract.ts';
import { POLICY_KEY } from '../../lib/store/policy-shape.ts';
import { readSettings } from '../../lib/store/read-settings.ts';
import { restLeft, SETTINGS_KEY } from '../../lib/store/settings-shape.ts';

/** A rest is looked at again at least this often: timers stand still while the machine sleeps. */
const LOOK_AGAIN_MS = 60_000;

/**
 * The settings as they are now, an agency's policy among them, and as they change. Until storage has answered the site counts as switched
 * off: nothing is read that the person may have forbidden. A site that rests counts as switched off until the rest is
 * over.
 */
export function followSettings(site: SiteId): SettingsPort {
  let settings = readSettings(undefined);
  let known = false;
  let own: unknown;
  let policy: unknown;
  const stored = browser.storage.local.get([SETTINGS_KEY, POLICY_KEY]).catch(() => ({}));
  return {
    current: () => ({
      on: known && settings.sites[site] && restLeft(settings, site, Date.now()) === 0,
      level: settings.level,
      topicsOff: settings.topicsOff,
      conversationsOff: settings.privateChats === 'never',
      groupsAutomatic: settings.zaloGroupsAutomatic && settings.privateChats !== 'never',
      language: settings.language,
      sharePrompt: settings.sharePrompt,
    }),
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
      const take = (): void => {
        settings = readSettings(own, policy);
        known = true;
        awaitEnd();
        if (!signal.aborted) changed();
      };
      void stored.then((items) => {
        own = Reflect.get(items, SETTINGS_KEY);
        policy = Reflect.get(items, POLICY_KEY);
        take();
      });
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        if (area !== 'local') return;
        const ours = changes[SETTINGS_KEY];
        const theirs = changes[POLICY_KEY];
        if (ours) own = ours.newValue;
        if (theirs) policy = theirs.newValue;
        if (ours || theirs) take();
        else if (changes[ENGINE_REVISION_KEY] && known && !signal.aborted) changed();
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(listener), {
        once: true,
      });
    },
  };
}
