import { createContext, useContext } from 'react';
import type { PacksTexts } from '../../lib/i18n/packs-texts.ts';
import type { InstalledPacks } from '../../lib/pack-kit/installed-packs.ts';
import type { PackStore } from '../../lib/pack-kit/pack-store.ts';
import type { KnownKey, PreparedImport } from '../../lib/pack-kit/prepare-import.ts';

/** What the section of the packs needs of the browser. */
export interface PacksGear {
  readonly store: PackStore;
  readonly installed: () => Promise<InstalledPacks>;
  /** Reads a file and works out what it would change. */
  readonly prepare: (text: string, installed: InstalledPacks) => Promise<PreparedImport>;
  /** Writes the keys that the person trusts; false when storage refuses. */
  readonly saveKeys: (keys: readonly KnownKey[]) => Promise<boolean>;
  /** Tells the worker that the packs are others now. */
  readonly tellChanged: () => Promise<void>;
  readonly now: () => Date;
}

export interface PacksView {
  readonly t: PacksTexts;
  readonly language: 'vi' | 'en';
  readonly gear: PacksGear;
  /** Reads everything again. */
  readonly refresh: () => Promise<void>;
  /** Says what became of a press. */
  readonly say: (tone: 'good' | 'trouble', text: string) => void;
}

export const PacksContext = createContext<PacksView | null>(null);

export function usePacks(): PacksView {
  const view = useContext(PacksContext);
  if (!view) throw new Error('usePacks needs a PacksContext around it');
  return view;
}
