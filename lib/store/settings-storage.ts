import type { ParsedSettings } from './settings-schema.ts';
import { readSettings, SETTINGS_KEY, type Settings } from './settings-shape.ts';

/** The part of `browser.storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Whether two plain values are the same, whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(Reflect.get(a, name), Reflect.get(b, name)))
  );
}

/**
 * Reads the settings; a storage that cannot be read gives the defaults and says so. The schema, which can tell what is
 * damaged, is loaded only when something may be: the popup opens without it.
 */
export async function loadSettings(area: SettingsArea): Promise<ParsedSettings> {
  try {
    const stored = (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
    const settings = readSettings(stored);
    if (stored === undefined || isSame(stored, settings)) return { settings, repaired: [] };
    const { parseSettings } = await import('./settings-schema.ts');
    return parseSettings(stored);
  } catch {
    return { settings: readSettings(undefined), repaired: ['settings'] };
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
