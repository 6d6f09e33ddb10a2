import { describe, expect, it } from 'vitest';
import { readOpenPanel } from '../../../lib/messages/open-panel.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { packSchema } from '../../../lib/packs/pack-schema.ts';
import { readDraft } from '../../../lib/report/draft.ts';
import { HARM_CATEGORIES, HARM_NAMES, readHarmCategory } from '../../../lib/report/harm-categories.ts';
import { parsePolicy } from '../../../lib/store/policy-schema.ts';
import { readSettings } from '../../../lib/store/read-settings.ts';
import { damagedSettings } from '../../../lib/store/settings-schema.ts';
import { DEFAULT_SETTINGS } from '../../../lib/store/settings-shape.ts';
import { textFaults } from '../guidance/text-faults.ts';

const NEW = 'wrong-opinion';
const REPORT = {
  id: 'a',
  createdOn: '2026-11-22T01:00:00.000Z',
  updatedOn: '2026-11-22T01:00:00.000Z',
  kind: 'report',
  link: '',
  seenOn: '',
  platform: '',
  excerpt: '',
  signals: [],
  happened: '',
  caller: '',
  evidence: '',
  province: '',
};

describe('harm categories', () => {
  it('are these eight', () => {
    expect(HARM_CATEGORIES).toEqual([
      'fraud',
      'impersonation',
      'phishing-malware',
      'account-takeover',
      'personal-data-exposure',
      'child-harm',
      'intimate-image-abuse',
      'threat-of-violence',
    ]);
    expect(Object.values(HARM_NAMES).flatMap(textFaults)).toEqual([]);
  });

  it.each([
    NEW,
    'politics',
    'Fraud',
    'fraud ',
    '',
    'toString',
    '__proto__',
    0,
    null,
    undefined,
    ['fraud'],
    {},
  ])('refuse %j', (value) => expect(readHarmCategory(value)).toBeUndefined());

  it.each(HARM_CATEGORIES)('know %s', (value) => expect(readHarmCategory(value)).toBe(value));

  it('are not added to at run time', () => {
    expect(Reflect.set(HARM_CATEGORIES, HARM_CATEGORIES.length, NEW)).toBe(false);
    expect(readHarmCategory(NEW)).toBeUndefined();
  });

  it('are not added to by a pack', () => {
    expect(packSchema.safeParse(corePack).success).toBe(true);
    expect(packSchema.safeParse({ ...corePack, harmCategories: [NEW] }).success).toBe(false);
    expect(readHarmCategory(NEW)).toBeUndefined();
  });

  it('are not added to by settings', () => {
    const stored = { ...DEFAULT_SETTINGS, harmCategories: [NEW] };
    expect(damagedSettings(stored)).toEqual(['harmCategories']);
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('are not added to by the policy of an agency', () => {
    const given = { harmCategories: [NEW], level: { value: 'quiet', locked: true } };
    const { policy, ignored } = parsePolicy(given);
    expect(ignored).toEqual(['harmCategories']);
    expect(readSettings(undefined, policy)).toEqual({ ...DEFAULT_SETTINGS, level: 'quiet' });
    expect(readSettings(undefined, given)).toEqual({ ...DEFAULT_SETTINGS, level: 'quiet' });
    expect(readHarmCategory(NEW)).toBeUndefined();
  });

  it('are not added to by a message', () => {
    const sender = { id: 'own', frameId: 0, url: 'https://www.facebook.com/', tab: { id: 1, windowId: 1 } };
    expect(readOpenPanel({ type: 'open-panel', key: 'k' }, sender, 'own')).toBeDefined();
    expect(readOpenPanel({ type: 'open-panel', key: 'k', category: NEW }, sender, 'own')).toBeUndefined();
  });

  it('are not added to by a stored or brought-in draft', () => {
    expect(readDraft({ ...REPORT, category: 'fraud' })).toBeDefined();
    expect(readDraft(REPORT)).toBeDefined();
    expect(readDraft({ ...REPORT, category: NEW })).toBeUndefined();
    expect(readDraft({ ...REPORT, categories: [NEW] })).toBeUndefined();
  });
});

describe('a stored draft', () => {
  it.each([
    ['nothing', undefined],
    ['a number', 5],
    ['no day', { ...REPORT, updatedOn: 'hôm qua' }],
    ['another kind', { ...REPORT, kind: 'complaint' }],
    ['an author', { ...REPORT, author: 'ai đó' }],
    ['too long', { ...REPORT, happened: 'a'.repeat(20_001) }],
  ])('%s is none', (_name, row) => expect(readDraft(row)).toBeUndefined());
});
