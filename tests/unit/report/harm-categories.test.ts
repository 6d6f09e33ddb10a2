import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BACKUP_PARTS } from '../../../components/options/backup-parts.ts';
import { readOpenPanel } from '../../../lib/messages/open-panel.ts';
import { takeSelection } from '../../../lib/messages/panel-selection.ts';
import { SELECTION_KEY } from '../../../lib/messages/types.ts';
import { loadPack } from '../../../lib/pack-kit/load-pack.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { packSchema } from '../../../lib/packs/pack-schema.ts';
import { readDraft } from '../../../lib/report/draft.ts';
import { HARM_CATEGORIES, HARM_NAMES, readHarmCategory } from '../../../lib/report/harm-categories.ts';
import { readTrace } from '../../../lib/report/sent-trace.ts';
import { parsePolicy } from '../../../lib/store/policy-schema.ts';
import { readSettings } from '../../../lib/store/read-settings.ts';
import { damagedSettings } from '../../../lib/store/settings-schema.ts';
import { DEFAULT_SETTINGS } from '../../../lib/store/settings-shape.ts';
import { textFaults } from '../guidance/text-faults.ts';
import { expectClosedList, NEW, withSmuggled } from './smuggled-categories.ts';

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
    for (const pack of withSmuggled(corePack)) expect(packSchema.safeParse(pack).success).toBe(false);
    expectClosedList();
  });

  it('are not added to by a pack file that is brought in', () => {
    const text = readFileSync(new URL('../../../docs/vi-du/su-kien-tinh.json', import.meta.url), 'utf8');
    const ground = { core: corePack, earlier: corePack.records, day: '2026-11-22' };
    expect(loadPack(text, ground).state).toBe('loaded');
    const file = z.looseObject({}).parse(JSON.parse(text));
    for (const pack of withSmuggled(file))
      expect(loadPack(JSON.stringify(pack), ground).state).toBe('refused');
    expectClosedList();
  });

  it('are not added to by a backup that is brought in', async () => {
    const drafts = BACKUP_PARTS.find(({ name }) => name === 'drafts');
    const settings = BACKUP_PARTS.find(({ name }) => name === 'settings');
    const sound = { ...REPORT, category: 'fraud' };
    const brought = await drafts?.merge(
      [],
      [sound, { ...REPORT, id: 'b', category: NEW }, ...withSmuggled(REPORT)],
    );
    expect(brought).toMatchObject({ value: [sound], added: 1 });
    for (const value of withSmuggled({ level: 'quiet' }))
      expect(JSON.stringify(await settings?.merge({}, value))).not.toContain(NEW);
    expectClosedList();
  });

  it('are not added to by words that are chosen on a page, nor by what is counted', async () => {
    for (const value of withSmuggled({ text: 'lời', cut: false, purpose: 'report' })) {
      const area = {
        get: async () => ({ [SELECTION_KEY]: value }),
        set: async () => {},
        remove: async () => {},
      };
      expect(JSON.stringify(await takeSelection(area, undefined))).not.toContain(NEW);
    }
    const trace = { id: 'a', sentOn: REPORT.createdOn, subject: 'fraud', platform: 'Zalo' };
    expect(readTrace(trace)).toEqual(trace);
    expect(readTrace({ ...trace, subject: NEW })).toBeUndefined();
    for (const value of withSmuggled(trace)) expect(readTrace(value)).toBeUndefined();
    expectClosedList();
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
    for (const draft of withSmuggled(REPORT)) expect(readDraft(draft)).toBeUndefined();
    expectClosedList();
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
