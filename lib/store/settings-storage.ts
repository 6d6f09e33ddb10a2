import { type ParsedSettings, parseSettings } from './settings-schema.ts';
import { SETTINGS_KEY, type Settings } from './settings-shape.ts';

/** The part of `browser.storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Reads the settings; a storage that cannot be read gives the defaults and says so. */
export async function loadSettings(area: SettingsArea): Promise<ParsedSettings> {
  try {
    const stored = await area.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY]);
  } catch {
    return { ...parseSettings(undefined), repaired: ['settings'] };
  }
}

/** Writes the settings. Resolves to false when storage refuses (full disk, profile being removed). */
export async function saveSettings(area: SettingsArea, settings: Settings): Promise<boolean> {
  try {
    await area.set({ [SETTINGS_KEY]: settings });
    return true;
  } catch {
    return false;
  }
}
