import type { OptionsKey } from '../../lib/i18n/options.vi.ts';
import type { OptionsTexts } from '../../lib/i18n/options-texts.ts';

/** Settings whose name in storage is the key of their text, and those that are called by the part they stand in. */
const KEYS: Readonly<Record<string, OptionsKey>> = {
  level: 'level',
  sites: 'sites.title',
  'sites.facebook': 'sites.facebook',
  'sites.zalo': 'sites.zalo',
  'sites.tiktok': 'sites.tiktok',
  'sites.youtube': 'sites.youtube',
  topicsOff: 'topics.title',
  privateChats: 'privateChats',
  zaloGroupsAutomatic: 'zaloGroupsAutomatic',
  sharePrompt: 'sharePrompt',
  theme: 'theme',
  language: 'language',
  province: 'province',
  agencyContact: 'agencyContact',
  draftRetentionDays: 'draftRetentionDays',
  trustedKeys: 'trustedKeys',
  packs: 'packs.title',
};

/** Names of stored settings as the page calls them; one that has no name stays as it is stored. */
export function settingNames(names: readonly string[], t: OptionsTexts): string {
  const told = names.map((name) => {
    const [first = ''] = name.split('.');
    const key = KEYS[name] ?? KEYS[first];
    return key ? t(key) : name;
  });
  return [...new Set(told)].join('; ');
}
