import { type ComponentType, createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { type OptionsTexts, optionsTexts } from '../../lib/i18n/options-texts.ts';
import type { BackupPorts } from '../../lib/store/backup.ts';
import type { Language } from '../../lib/store/settings-shape.ts';
import type { OptionsState, OptionsStore } from './options-store.ts';

/** What the options page needs besides its store. */
export interface OptionsGear {
  readonly store: OptionsStore;
  /** `browser.storage.local`, one key at a time. */
  readonly area: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(key: string): Promise<void>;
  };
  readonly backup: BackupPorts;
  /** Takes away everything that is kept on this device. Rejects when something is left. */
  readonly eraseAll: () => Promise<void>;
  /** Names of the provinces and cities. */
  readonly provinces: () => Promise<readonly string[]>;
  /** Bytes in use, where the browser tells. */
  readonly usedRoom: () => Promise<number | undefined>;
  readonly about: {
    readonly version: string;
    readonly browser: string;
    /** ISO day up to which the facts were gathered. */
    readonly factsAsOf: () => Promise<string>;
  };
  /** Texts that come with the extension, read when they are opened. */
  readonly notices: {
    /** The privacy notice, in the Markdown of `docs/`. */
    readonly privacy: (language: Language) => Promise<string>;
    /** Licences of the bundled parts. */
    readonly parts: () => Promise<string>;
  };
  /** What stands in the section of the packs. */
  readonly packs?: ComponentType | undefined;
  readonly now: () => Date;
}

export const GearContext = createContext<OptionsGear | null>(null);

export function useGear(): OptionsGear {
  const gear = useContext(GearContext);
  if (!gear) throw new Error('useGear needs a GearContext around it');
  return gear;
}

/** A part of what the page shows. */
export function useOptions<T>(pick: (state: OptionsState) => T): T {
  return useStore(useGear().store, pick);
}

/** The texts in the language of the person. */
export function useOptionsTexts(): OptionsTexts {
  const language = useOptions((state) => state.settings.language);
  return useMemo(() => optionsTexts(language), [language]);
}
