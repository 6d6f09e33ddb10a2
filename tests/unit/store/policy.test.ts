import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HARM_CATEGORIES } from '../../../lib/report/harm-categories.ts';
import { parsePolicy, policySchema } from '../../../lib/store/policy-schema.ts';
import { lockedBy, POLICY_KEY, POLICY_PACKS_KEY, readPolicy } from '../../../lib/store/policy-shape.ts';
import { type ManagedArea, POLICY_IGNORED_KEY, takePolicy } from '../../../lib/store/policy-storage.ts';
import { readSettings } from '../../../lib/store/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../../lib/store/settings-shape.ts';
import { managedSchema } from '../../../scripts/support/managed-schema.ts';

const KEY = `${'A'.repeat(43)}=`;

/** Every key, each with a value other than the default. */
const FULL = {
  sites: {
    facebook: { value: false, locked: true },
    zalo: { value: false, locked: false },
    tiktok: { value: true, locked: true },
    youtube: { value: false },
  },
  level: { value: 'strict', locked: true },
  sharePrompt: { value: false, locked: false },
  privateChats: { value: 'never', locked: true },
  language: { value: 'en', locked: false },
  province: { value: 'Khánh Hòa', locked: true },
  agencyContact: { value: { name: 'Văn phòng', phone: '0200 000 000' }, locked: true },
  draftRetentionDays: { value: 30, locked: true },
  packs: ['{"format":"kiem-tin/pack"}'],
  trustedKeys: [{ name: 'Sở', key: KEY }],
};

describe('what an agency can set', () => {
  it('is this list and nothing else: no key collects or shows what a person reads, writes or does', () => {
    expect(Object.keys(policySchema.shape).sort()).toEqual([
      'agencyContact',
      'draftRetentionDays',
      'language',
      'level',
      'packs',
      'privateChats',
      'province',
      'sharePrompt',
      'sites',
      'trustedKeys',
    ]);
  });

  it('holds no address that anything could be sent to, and cannot have conversations read', () => {
    const text = JSON.stringify(managedSchema());
    expect(text).not.toMatch(/url|https?:|endpoint|server|telemetry|collect|zaloGroups/i);
    expect(parsePolicy({ zaloGroupsAutomatic: { value: true, locked: true } })).toEqual({
      policy: {},
      packs: [],
      ignored: ['zaloGroupsAutomatic'],
    });
    expect(readSettings({}, { zaloGroupsAutomatic: { value: true, locked: true } }).zaloGroupsAutomatic).toBe(
      false,
    );
  });

  it('cannot add a category of harm', () => {
    const before = [...HARM_CATEGORIES];
    expect(parsePolicy({ harmCategories: ['criticism'], categories: ['criticism'] }).ignored).toEqual([
      'harmCategories',
      'categories',
    ]);
    expect(HARM_CATEGORIES).toEqual(before);
  });

  it('is told to browsers by the file that is made from the schema', async () => {
    const file = join(import.meta.dirname, '../../../public/managed_schema.json');
    await expect(`${JSON.stringify(managedSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
  });
});

describe('a policy', () => {
  it('that is whole is taken whole', () => {
    const { policy, packs, ignored } = parsePolicy(FULL);
    expect(ignored).toEqual([]);
    expect(packs).toEqual(FULL.packs);
    expect(policy).not.toHaveProperty('packs');
    expect(readPolicy(policy).trustedKeys).toEqual(FULL.trustedKeys);
  });

  it('fixes what is locked, and proposes the rest', () => {
    const { policy } = parsePolicy(FULL);
    const chosen = {
      version: 2,
      level: 'quiet',
      sharePrompt: true,
      sites: { facebook: true, zalo: true },
      province: 'Huế',
    };
    expect(readSettings(chosen, policy)).toEqual({
      ...DEFAULT_SETTINGS,
      level: 'strict',
      sharePrompt: true,
      sites: { facebook: false, zalo: true, tiktok: true, youtube: false },
      privateChats: 'never',
      language: 'en',
      province: 'Khánh Hòa',
      agencyContact: { name: 'Văn phòng', email: '', phone: '0200 000 000', address: '' },
      draftRetentionDays: 30,
    });
    expect([...lockedBy(readPolicy(policy))].sort()).toEqual([
      'agencyContact',
      'draftRetentionDays',
      'level',
      'privateChats',
      'province',
      'sites.facebook',
      'sites.tiktok',
    ]);
  });

  it('with wrong values keeps the right ones and names the others', () => {
    const { policy, ignored } = parsePolicy({
      ...FULL,
      level: { value: 'loudest', locked: true },
      sites: { facebook: { value: 'no' }, zalo: { value: false }, instagram: { value: true } },
      draftRetentionDays: { value: 7 },
      packs: [{}],
    });
    expect([...ignored].sort()).toEqual([
      'draftRetentionDays',
      'level',
      'packs',
      'sites.facebook',
      'sites.instagram',
    ]);
    expect(readSettings({}, policy).sites).toEqual({
      facebook: true,
      zalo: false,
      tiktok: true,
      youtube: true,
    });
    expect(readSettings({}, policy).level).toBe('balanced');
    expect(readSettings({}, policy).province).toBe('Khánh Hòa');
  });

  it('never throws, and what is kept of it is read as it was parsed', () => {
    const anyRule = fc.record({ value: fc.anything(), locked: fc.anything() }, { requiredKeys: [] });
    const some = fc.dictionary(
      fc.constantFrom(...Object.keys(FULL), '__proto__', 'x'),
      fc.oneof(anyRule, fc.anything()),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), some), (managed) => {
        const { policy } = parsePolicy(managed);
        expect(parsePolicy(policy)).toEqual({ policy, packs: [], ignored: [] });
        const settings = readSettings({}, policy);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('the policy in storage', () => {
  function memory(items: Record<string, unknown> = {}) {
    const writes: string[] = [];
    return {
      items,
      writes,
      get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, items[key]])),
      set: async (added: Record<string, unknown>) => {
        writes.push(...Object.keys(added));
        Object.assign(items, structuredClone(added));
      },
      remove: async (keys: string[]) => {
        writes.push(...keys);
        for (const key of keys) delete items[key];
      },
    };
  }
  const from = (policy: object): ManagedArea => ({ get: async () => ({ ...policy }) });

  it('is the last one known; packs lie apart; only what is new is written', async () => {
    const area = memory();
    expect(await takePolicy(from({ ...FULL, unknown: 1 }), area)).toBe(true);
    expect(area.items[POLICY_PACKS_KEY]).toEqual(FULL.packs);
    expect(area.items[POLICY_IGNORED_KEY]).toEqual(['unknown']);
    expect(readSettings({}, area.items[POLICY_KEY]).level).toBe('strict');
    area.writes.length = 0;
    await takePolicy(from({ ...FULL, unknown: 1 }), area);
    expect(area.writes).toEqual([]);
    await takePolicy(from({ ...FULL, level: { value: 'quiet', locked: true } }), area);
    expect(area.writes.sort()).toEqual([POLICY_KEY, POLICY_IGNORED_KEY].sort());
  });

  it('goes when the agency takes it back', async () => {
    const area = memory();
    await takePolicy(from(FULL), area);
    await takePolicy(from({}), area);
    expect(area.items).toEqual({});
  });

  it('goes where the browser has none, and stays where it cannot be read just now', async () => {
    const area = memory();
    await takePolicy(from(FULL), area);
    const failing = (message: string): ManagedArea => ({
      get: async () => Promise.reject(new Error(message)),
    });
    expect(await takePolicy(failing('Internal error'), area)).toBe(false);
    expect(Object.keys(area.items)).toContain(POLICY_KEY);
    expect(await takePolicy(failing('Managed storage manifest not found'), area)).toBe(true);
    expect(area.items).toEqual({});
    expect(await takePolicy(undefined, area)).toBe(true);
  });

  it('that cannot be written is no reason to fail', async () => {
    const full = { ...memory(), set: async () => Promise.reject(new Error('quota')) };
    expect(await takePolicy(from(FULL), full)).toBe(false);
  });
});
