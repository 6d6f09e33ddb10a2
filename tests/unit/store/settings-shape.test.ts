import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../lib/store/read-settings.ts';
import { DEFAULT_SETTINGS, PAUSE_MS, restLeft } from '../../../lib/store/settings-shape.ts';

describe('readSettings', () => {
  it('gives the defaults for nothing at all', () => {
    expect(readSettings(undefined)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what was set', () => {
    const set = {
      version: 2,
      level: 'strict',
      sites: { facebook: false, zalo: true, tiktok: false, youtube: true },
      pausedUntil: { facebook: 0, zalo: 1_795_000_000_000, tiktok: 0, youtube: 0 },
      zaloGroupsAutomatic: true,
      sharePrompt: false,
      theme: 'dark',
      language: 'en',
      province: 'Khánh Hòa',
      agencyContact: {
        name: 'Văn phòng',
        email: 'vp@vi-du.example',
        phone: '0200 000 000',
        address: 'Phòng 1',
      },
      draftRetentionDays: 30,
      topicsOff: ['events', 'khanh-hoa/le-hoi'],
      privateChats: 'never',
      trustedKeys: [{ name: 'Sở', key: `${'A'.repeat(43)}=` }],
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

describe('restLeft', () => {
  const now = 1_795_000_000_000;
  const restingUntil = (facebook: number) => ({
    ...DEFAULT_SETTINGS,
    pausedUntil: { ...DEFAULT_SETTINGS.pausedUntil, facebook },
  });

  it('counts down for the site that rests, and for no other', () => {
    expect(restLeft(restingUntil(now + PAUSE_MS), 'facebook', now)).toBe(PAUSE_MS);
    expect(restLeft(restingUntil(now + 5), 'facebook', now)).toBe(5);
    expect(restLeft(restingUntil(now), 'facebook', now)).toBe(0);
    expect(restLeft(restingUntil(now + PAUSE_MS), 'youtube', now)).toBe(0);
  });

  it('does not last for years because a clock was wrong', () => {
    expect(restLeft(restingUntil(now + PAUSE_MS + 1), 'facebook', now)).toBe(0);
  });

  it('reads a damaged moment as none', () => {
    for (const facebook of ['soon', -1, 1.5, Number.NaN, Infinity, null]) {
      expect(readSettings({ pausedUntil: { facebook } }).pausedUntil.facebook).toBe(0);
    }
  });
});
