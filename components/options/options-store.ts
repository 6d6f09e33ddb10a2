import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OptionsKey } from '../../lib/i18n/options.vi.ts';
import { lockedBy, type Policy, type RuledSetting, readPolicy } from '../../lib/store/policy-shape.ts';
import { withChanges } from '../../lib/store/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChoices } from '../../lib/store/settings-shape.ts';
import { changeSettings, loadSettings, type SettingsArea } from '../../lib/store/settings-storage.ts';

/** What the page's store needs of the browser; tests pass their own. */
export interface OptionsPorts {
  readonly area: SettingsArea;
  /** Keys of the policy that do not fit. */
  readonly ignoredPolicy: () => Promise<readonly string[]>;
}

export interface OptionsState {
  readonly settings: Settings;
  readonly policy: Policy;
  /** Settings that an agency has fixed. */
  readonly locked: ReadonlySet<RuledSetting>;
  /** Stored fields that were damaged and are back at their defaults. */
  readonly repaired: readonly string[];
  readonly ignored: readonly string[];
  /** What became of the last change: the name of the setting, as a key of the texts. */
  readonly said: { readonly state: 'saved' | 'unsaved'; readonly name: OptionsKey } | undefined;
  /** Reads what is stored now: at the start, and when another window or the agency changes it. */
  readonly refresh: () => Promise<void>;
  readonly change: (name: OptionsKey, changes: SettingsChoices) => Promise<void>;
  /** Writes the settings without what was damaged. */
  readonly acceptRepair: () => Promise<void>;
}

export type OptionsStore = StoreApi<OptionsState>;

/** The page's view of the settings: storage holds them, this shows them. */
export function createOptionsStore({ area, ignoredPolicy }: OptionsPorts): OptionsStore {
  /** Changes on their way: what is read meanwhile is older than what is shown. */
  let writing = 0;
  return createStore<OptionsState>((set, get) => ({
    settings: DEFAULT_SETTINGS,
    policy: readPolicy(undefined),
    locked: new Set(),
    repaired: [],
    ignored: [],
    said: undefined,

    async refresh() {
      const [{ settings, policy, repaired }, ignored] = await Promise.all([
        loadSettings(area),
        ignoredPolicy().catch(() => []),
      ]);
      if (writing === 0) set({ settings, policy, repaired, ignored, locked: lockedBy(policy) });
    },

    async change(name, changes) {
      set({ settings: withChanges(get().settings, changes), said: undefined });
      writing += 1;
      const isSaved = await changeSettings(area, changes);
      writing -= 1;
      set({ said: { state: isSaved ? 'saved' : 'unsaved', name } });
      await get().refresh();
    },

    async acceptRepair() {
      if (await changeSettings(area, {})) await get().refresh();
    },
  }));
}
