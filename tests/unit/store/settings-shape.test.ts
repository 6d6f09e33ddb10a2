import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../lib/store/settings-shape.ts';

describe('readSettings', () => {
  it('gives the defaults for nothing at all', () => {
    expect(readSettings(undefined)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what was set', () => {
    const set = {
      version: 1,
      level: 'strict',
      sites: { facebook: false, zalo: true, tiktok: false, youtube: true },
      zaloGroupsAutomatic: true,
      sharePrompt: false,
      theme: 'dark',
      language: 'en',
    };
    expect(readSettings(set)).toEqual(set);
  });

  it('repairs each field by itself', () => {
    const damaged = { level: 'loud', sites: { facebook: 'no', tiktok: false }, language: 'en' };
    expect(readSettings(damaged)).toEqual({
      ...DEFAULT_SETTINGS,
      sites: { ...DEFAULT_SETTINGS.sites, tiktok: false },
      language: 'en',
    });
  });

  it('never throws and is stable, whatever storage holds', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = readSettings(stored);
        expect(readSettings(once)).toEqual(once);
      }),
    );
  });
});
