import { migrateSettings } from './migrate-settings.ts';
import { POLICY_KEY, type Policy, readPolicy } from './policy-shape.ts';
import { field } from './read-fields.ts';
import { readChoices, readSettings } from './read-settings.ts';
import { SETTINGS_KEY, SETTINGS_VERSION, type Settings, type SettingsChoices } from './settings-shape.ts';

/** The part of `browser.storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Settings fit for use, what an agency set, and the names of the stored fields that could not be read. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly repaired: readonly string[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/** `value` without the fields that are undefined, and without objects that are empty for that reason. */
function compact(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).flatMap(([name, item]) => {
    const inner = compact(item);
    const isGone = inner === undefined || (isRecord(inner) && Object.keys(inner).length === 0);
    return isGone ? [] : [[name, inner] as const];
  });
  return Object.fromEntries(kept);
}

/** What was chosen, as it is stored: nothing else is in it. */
function stripped(stored: unknown): Record<string, unknown> {
  const choices = compact(readChoices(stored));
  return { ...(isRecord(choices) && choices), version: SETTINGS_VERSION };
}

/**
 * Reads the settings; a storage that cannot be read gives the defaults and says so. The schema, which can tell what is
 * damaged, is loaded only when something may be: the popup opens without it.
 */
export async function loadSettings(area: SettingsArea): Promise<LoadedSettings> {
  try {
    const [own, set] = await Promise.all([area.get(SETTINGS_KEY), area.get(POLICY_KEY)]);
    const stored = own[SETTINGS_KEY];
    const loaded = { settings: readSettings(stored, set[POLICY_KEY]), policy: readPolicy(set[POLICY_KEY]) };
    if (stored === undefined || isSame(compact(stored), stripped(stored))) return { ...loaded, repaired: [] };
    const { damagedSettings } = await import('./settings-schema.ts');
    return { ...loaded, repaired: damagedSettings(stored) };
  } catch {
    return { settings: readSettings(undefined), policy: readPolicy(undefined), repaired: ['settings'] };
  }
}

/** `changes` on top of `stored`, site by site. */
function merge(stored: Readonly<Record<string, unknown>>, changes: SettingsChoices): Record<string, unknown> {
  const part = (name: 'sites' | 'pausedUntil') => {
    const before = stored[name];
    return changes[name] && { [name]: { ...(isRecord(before) && before), ...changes[name] } };
  };
  return { ...stored, ...changes, ...part('sites'), ...part('pausedUntil') };
}

/** One change at a time, also among several windows where the browser can see to that. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  return locks ? locks.request('kiem-tin-settings', work) : work();
}

/**
 * Writes what the person has just chosen and leaves everything else as it is stored now: two windows do not undo each
 * other. Damaged fields are dropped; fields of a later version are kept. Resolves to false when storage refuses (full
 * disk, profile being removed).
 */
export async function changeSettings(area: SettingsArea, changes: SettingsChoices): Promise<boolean> {
  try {
    await alone(async () => {
      const stored = (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
      const version = field(stored, 'version');
      const isNewer = isRecord(stored) && typeof version === 'number' && version > SETTINGS_VERSION;
      const base = isNewer ? stored : stripped(migrateSettings(stored));
      await area.set({ [SETTINGS_KEY]: compact(merge(base, changes)) });
    });
    return true;
  } catch {
    return false;
  }
}
