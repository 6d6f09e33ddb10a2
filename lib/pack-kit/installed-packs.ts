import { type ComposedPacks, composeLayers } from '../packs/compose-layers.ts';
import type { Pack } from '../packs/types.ts';
import { POLICY_KEY, POLICY_PACKS_KEY, readPolicy } from '../store/policy-shape.ts';
import { readSettings } from '../store/read-settings.ts';
import { SETTINGS_KEY } from '../store/settings-shape.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { type LoadedLayers, loadLayers } from './load-layers.ts';
import type { PackVersionRow } from './pack-rows.ts';
import type { KnownKey } from './prepare-import.ts';

/** Where the parts of the packs in force lie. */
export interface PackPlaces {
  readonly core: Pack;
  /** `browser.storage.local`. */
  readonly area: { get(keys: string[]): Promise<Record<string, unknown>> };
  /** Versions in force, in their order. */
  readonly rows: () => Promise<readonly PackVersionRow[]>;
  readonly day: IsoDate;
}

/** All that is in force on a day, and what is there and not used. */
export interface InstalledPacks extends Omit<ComposedPacks, 'layers'>, LoadedLayers {
  readonly trustedKeys: readonly KnownKey[];
  readonly keysOfAgency: readonly KnownKey[];
  /** True when the database could not be read: the core pack and the agency's packs are in force. */
  readonly unread: boolean;
  /** What became of each layer on that day. */
  readonly states: ComposedPacks['layers'];
}

/** Keys in `storage.local` on which the packs in force depend. */
const DEPENDS_ON = [SETTINGS_KEY, POLICY_KEY, POLICY_PACKS_KEY] as const;

/**
 * Reads what is installed and puts it together. Whatever cannot be read is left out and said; the core pack is always
 * in force.
 */
export async function installedPacks({ core, area, rows, day }: PackPlaces): Promise<InstalledPacks> {
  const [stored, read] = await Promise.all([
    area.get([...DEPENDS_ON]).catch(() => ({}) as Record<string, unknown>),
    rows().catch(() => undefined),
  ]);
  const policy = readPolicy(stored[POLICY_KEY]);
  const own = readSettings(stored[SETTINGS_KEY], stored[POLICY_KEY]).trustedKeys;
  const trustedKeys = [...policy.trustedKeys, ...own];
  const texts = stored[POLICY_PACKS_KEY];
  const agencyTexts = Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
  const loaded = await loadLayers({ core, rows: read ?? [], agencyTexts, trustedKeys, day });
  const composed = composeLayers(core, loaded.layers, day);
  return {
    ...composed,
    ...loaded,
    states: composed.layers,
    trustedKeys,
    keysOfAgency: policy.trustedKeys,
    unread: read === undefined,
  };
}
