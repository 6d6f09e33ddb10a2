import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../lib/store/settings-schema.ts';
import { DEFAULT_SETTINGS } from '../../../lib/store/settings-shape.ts';
import { loadSettings, saveSettings } from '../../../lib/store/settings-storage.ts';

describe('parsing stored settings', () => {
  test('whole settings pass as they are', () => {
    const stored = { ...DEFAULT_SETTINGS, level: 'strict', theme: 'dark' };
    expect(parseSettings(stored)).toEqual({ settings: stored, repaired: [] });
  });

  test('a first start is no damage', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, repaired: [] });
  });

  test('a damaged field is repaired and named; the others are kept', () => {
    const stored = {
      ...DEFAULT_SETTINGS,
      level: 'loud',
      language: 'en',
      sites: { ...DEFAULT_SETTINGS.sites, zalo: 'no', tiktok: false },
    };
    const { settings, repaired } = parseSettings(stored);
    expect(settings.level).toBe('balanced');
    expect(settings.language).toBe('en');
    expect(settings.sites).toEqual({ facebook: true, zalo: true, tiktok: false, youtube: true });
    expect([...repaired].sort()).toEqual(['level', 'sites.zalo']);
  });

  test('an unknown field is dropped and named', () => {
    const { settings, repaired } = parseSettings({ ...DEFAULT_SETTINGS, author: 'x' });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(repaired).toEqual(['author']);
  });

  test('anything at all becomes usable settings, and those need no further repair', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(settings)).toEqual({ settings, repaired: [] });
      }),
    );
  });
});

describe('storage', () => {
  test('gives back what was saved', async () => {
    const items: Record<string, unknown> = {};
    const area = {
      get: async (key: string) => ({ [key]: items[key] }),
      set: async (added: Record<string, unknown>) => void Object.assign(items, added),
    };
    const settings = { ...DEFAULT_SETTINGS, level: 'quiet' } as const;
    expect(await saveSettings(area, settings)).toBe(true);
    expect((await loadSettings(area)).settings).toEqual(settings);
  });

  test('that refuses leaves defaults to read and says that nothing was saved', async () => {
    const broken = {
      get: async (): Promise<Record<string, unknown>> => Promise.reject(new Error('corrupt')),
      set: async () => Promise.reject(new Error('quota')),
    };
    expect(await loadSettings(broken)).toEqual({ settings: DEFAULT_SETTINGS, repaired: ['settings'] });
    expect(await saveSettings(broken, DEFAULT_SETTINGS)).toBe(false);
  });
});
