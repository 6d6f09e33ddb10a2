import { browser } from 'wxt/browser';
import { installedPacks } from '../../lib/pack-kit/installed-packs.ts';
import { extrasOf, PACK_EXTRAS_KEY } from '../../lib/pack-kit/pack-extras.ts';
import { PACKS_CHANGED_KEY } from '../../lib/pack-kit/packs-changed.ts';
import { packsInForce } from '../../lib/pack-kit/packs-in-force.ts';
import type { ComposedPacks } from '../../lib/packs/compose-layers.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import type { Pack } from '../../lib/packs/types.ts';
import { POLICY_KEY, POLICY_PACKS_KEY } from '../../lib/store/policy-shape.ts';
import { SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import type { IsoDate } from '../../lib/text/iso-date.ts';

/** First day on which the packs in force are others than those that were composed last. */
let changesOn: IsoDate | undefined;

/** Leaves contacts and guidance where popup and forms find them. Only what is new is written. */
async function leaveExtras(composed: ComposedPacks): Promise<void> {
  const { local } = browser.storage;
  const wanted = extrasOf(composed);
  const { [PACK_EXTRAS_KEY]: held } = await local.get(PACK_EXTRAS_KEY);
  if (JSON.stringify(held) === JSON.stringify(wanted)) return;
  await (wanted === undefined ? local.remove(PACK_EXTRAS_KEY) : local.set({ [PACK_EXTRAS_KEY]: wanted }));
}

/** The core pack with everything that is laid over it on a day. */
export async function composedPack(day: IsoDate): Promise<Pack> {
  const installed = await installedPacks({
    core: corePack,
    area: browser.storage.local,
    rows: packsInForce,
    day,
  });
  changesOn = installed.changesOn;
  void leaveExtras({ ...installed, layers: installed.states }).catch(() => {});
  return installed.pack;
}

/** True, once, when the day has come on which something in the packs runs out. */
export function takeDue(day: IsoDate): boolean {
  if (changesOn === undefined || day < changesOn) return false;
  changesOn = undefined;
  return true;
}

function keysOf(value: unknown): string {
  const keys: unknown =
    typeof value === 'object' && value !== null
      ? Object.getOwnPropertyDescriptor(value, 'trustedKeys')?.value
      : [];
  return JSON.stringify(keys ?? []);
}

/** Calls `changed` when a pack was brought in, rolled back or removed, or when other keys or packs of the agency count. */
export function followPacks(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    // What is taken away as a whole is erased; whoever erases says so when the database is gone too.
    const { [PACKS_CHANGED_KEY]: packs, [SETTINGS_KEY]: settings, [POLICY_KEY]: policy } = changes;
    const isTold = packs?.newValue !== undefined;
    const hasOtherKeys = [settings?.newValue === undefined ? undefined : settings, policy].some(
      (change) => change && keysOf(change.oldValue) !== keysOf(change.newValue),
    );
    if (isTold || hasOtherKeys || changes[POLICY_PACKS_KEY]) changed();
  });
}
