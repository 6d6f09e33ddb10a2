import { describe, expect, it } from 'vitest';
import { pageSettings } from '../../../lib/store/page-settings.ts';
import { DEFAULT_SETTINGS, PAUSE_MS, type Settings } from '../../../lib/store/settings-shape.ts';

const NOW = 1_800_000_000_000;
const of = (changes: Partial<Settings>) => pageSettings({ ...DEFAULT_SETTINGS, ...changes }, 'zalo', NOW);

describe('pageSettings', () => {
  it('gives a page what matters on its site, and nothing about the person', () => {
    expect(of({ sites: { ...DEFAULT_SETTINGS.sites, zalo: false }, province: 'Huế' })).toEqual({
      on: false,
      restsUntil: 0,
      level: 'balanced',
      language: 'vi',
      topicsOff: [],
      conversationsOff: false,
      groupsAutomatic: false,
      sharePrompt: true,
    });
  });

  it('says until when its own site rests, and nothing of a rest that cannot be', () => {
    const resting = (zalo: number) =>
      of({ pausedUntil: { ...DEFAULT_SETTINGS.pausedUntil, zalo } }).restsUntil;
    expect(resting(NOW + 1000)).toBe(NOW + 1000);
    expect(resting(NOW - 1)).toBe(0);
    expect(resting(NOW + PAUSE_MS * 2)).toBe(0);
    expect(of({ pausedUntil: { ...DEFAULT_SETTINGS.pausedUntil, facebook: NOW + 1000 } }).restsUntil).toBe(0);
  });

  it('reads no group by itself where conversations are never read', () => {
    expect(of({ zaloGroupsAutomatic: true }).groupsAutomatic).toBe(true);
    expect(of({ zaloGroupsAutomatic: true, privateChats: 'never' })).toMatchObject({
      groupsAutomatic: false,
      conversationsOff: true,
    });
  });
});
