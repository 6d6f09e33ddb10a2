import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY_KEY } from '../../../lib/store/policy-shape.ts';
import { readSettings } from '../../../lib/store/read-settings.ts';
import { choicesSchema, damagedSettings } from '../../../lib/store/settings-schema.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../../lib/store/settings-shape.ts';
import { changeSettings, loadSettings } from '../../../lib/store/settings-storage.ts';

function memory(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => structuredClone({ [key]: items[key] }),
    set: async (added: Record<string, unknown>) => {
      // What the browser stores is JSON: undefined fields vanish.
      Object.assign(items, JSON.parse(JSON.stringify(added)));
    },
  };
}

describe('damage in stored settings', () => {
  test('whole settings and a few of them are no damage, nor is a first start', () => {
    for (const stored of [DEFAULT_SETTINGS, { version: 2, theme: 'dark' }, {}, undefined, null]) {
      expect(damagedSettings(stored)).toEqual([]);
    }
  });

  test('a damaged field is named and read as not chosen; the others are kept', () => {
    const stored = {
      ...DEFAULT_SETTINGS,
      level: 'loud',
      language: 'en',
      sites: { ...DEFAULT_SETTINGS.sites, zalo: 'no', tiktok: false },
    };
    const settings = readSettings(stored);
    expect(settings.level).toBe('balanced');
    expect(settings.language).toBe('en');
    expect(settings.sites).toEqual({ facebook: true, zalo: true, tiktok: false, youtube: true });
    expect([...damagedSettings(stored)].sort()).toEqual(['level', 'sites.zalo']);
  });

  test('an unknown field is named, unless a later version may know it', () => {
    expect(damagedSettings({ ...DEFAULT_SETTINGS, author: 'x' })).toEqual(['author']);
    expect(damagedSettings({ version: 3, author: 'x', level: 'loud' })).toEqual(['level']);
  });

  test('anything at all becomes usable settings, and the schema agrees with what is read', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = readSettings(stored);
        expect(damagedSettings(settings)).toEqual([]);
        expect(choicesSchema.safeParse(settings).success).toBe(true);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });

  test('a value is damaged for the schema exactly when it is not read', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        'strict',
        'dark',
        'en',
        'never',
        true,
        false,
        0,
        90,
        -1,
        1.5,
        '',
        'x'.repeat(301),
      ),
      fc.constantFrom<unknown>(
        null,
        {},
        [],
        ['events'],
        ['../x'],
        [{ name: 'A', key: `${'A'.repeat(43)}=` }],
      ),
      fc.constantFrom<unknown>({ name: 'a', email: '', phone: '', address: '' }),
    );
    const fields = Object.keys(DEFAULT_SETTINGS).filter(
      (name) => !['version', 'sites', 'pausedUntil'].includes(name),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), odd, (name, value) => {
        const isDamaged = damagedSettings({ version: 2, [name]: value }).length > 0;
        const read = Reflect.get(readSettings({ version: 2, [name]: value }), name);
        if (!isDamaged) expect(read).toEqual(value);
      }),
    );
  });
});

describe('storage', () => {
  test('keeps only what was chosen', async () => {
    const area = memory();
    expect(await changeSettings(area, { level: 'quiet', sites: { zalo: false } })).toBe(true);
    expect(area.items[SETTINGS_KEY]).toEqual({ version: 2, level: 'quiet', sites: { zalo: false } });
    const { settings } = await loadSettings(area);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      level: 'quiet',
      sites: { ...DEFAULT_SETTINGS.sites, zalo: false },
    });
  });

  test('two windows do not undo each other', async () => {
    const area = memory();
    await Promise.all([
      changeSettings(area, { level: 'quiet' }),
      changeSettings(area, { theme: 'dark' }),
      changeSettings(area, { sites: { zalo: false } }),
      changeSettings(area, { sites: { tiktok: false } }),
    ]);
    expect(area.items[SETTINGS_KEY]).toEqual({
      version: 2,
      level: 'quiet',
      theme: 'dark',
      sites: { zalo: false, tiktok: false },
    });
  });

  test('a choice can be taken back', async () => {
    const area = memory();
    await changeSettings(area, { level: 'quiet', theme: 'dark' });
    await changeSettings(area, { level: undefined });
    expect(area.items[SETTINGS_KEY]).toEqual({ version: 2, theme: 'dark' });
  });

  test('damaged fields are reported, and gone with the next change', async () => {
    const area = memory({ [SETTINGS_KEY]: { version: 2, level: 'loud', theme: 'dark' } });
    expect((await loadSettings(area)).repaired).toEqual(['level']);
    await changeSettings(area, { language: 'en' });
    expect(area.items[SETTINGS_KEY]).toEqual({ version: 2, theme: 'dark', language: 'en' });
    expect((await loadSettings(area)).repaired).toEqual([]);
  });

  test('fields of a later version survive a change made here', async () => {
    const later = { version: 3, theme: 'dark', level: 'quiet', soundOfMarks: 'bell' };
    const area = memory({ [SETTINGS_KEY]: later });
    expect((await loadSettings(area)).settings.theme).toBe('dark');
    await changeSettings(area, { theme: 'light' });
    expect(area.items[SETTINGS_KEY]).toEqual({ ...later, theme: 'light' });
  });

  test('settings of version 1 are read and rewritten: what equalled a default was not chosen', async () => {
    const first = {
      version: 1,
      level: 'balanced',
      sites: { facebook: true, zalo: false, tiktok: true, youtube: true },
      pausedUntil: { facebook: 0, zalo: 0, tiktok: 0, youtube: 0 },
      zaloGroupsAutomatic: true,
      sharePrompt: true,
      theme: 'dark',
      language: 'vi',
    };
    const policy = { level: { value: 'strict', locked: false }, sites: { facebook: { value: false } } };
    const area = memory({ [SETTINGS_KEY]: first, [POLICY_KEY]: policy });
    const { settings, repaired } = await loadSettings(area);
    expect(repaired).toEqual([]);
    expect(settings.level).toBe('strict');
    expect(settings.sites).toEqual({ facebook: false, zalo: false, tiktok: true, youtube: true });
    await changeSettings(area, { sharePrompt: false });
    expect(area.items[SETTINGS_KEY]).toEqual({
      version: 2,
      sites: { zalo: false },
      zaloGroupsAutomatic: true,
      sharePrompt: false,
      theme: 'dark',
    });
  });

  test('that refuses leaves defaults to read and says that nothing was saved', async () => {
    const broken = {
      get: async (): Promise<Record<string, unknown>> => Promise.reject(new Error('corrupt')),
      set: async () => Promise.reject(new Error('quota')),
    };
    const { settings, repaired } = await loadSettings(broken);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(repaired).toEqual(['settings']);
    expect(await changeSettings(broken, { level: 'quiet' })).toBe(false);
  });
});
