import type { OptionsKey } from '../../lib/i18n/options.vi.ts';
import type { OptionsTexts } from '../../lib/i18n/options-texts.ts';
import { bareOf } from '../../lib/text/key.ts';

/** One thing on the page: its name, and the other texts by which it is found. */
interface ItemEntry {
  readonly name: OptionsKey;
  readonly words: readonly OptionsKey[];
}

const item = (name: OptionsKey, ...words: readonly OptionsKey[]): ItemEntry => ({ name, words });

/** The parts of the page, in order, and what stands in each. */
export const SECTIONS = {
  sites: [
    item('sites.facebook', 'sites.facebook.hint'),
    item('sites.zalo', 'sites.zalo.hint'),
    item('sites.tiktok', 'sites.tiktok.hint'),
    item('sites.youtube', 'sites.youtube.hint'),
  ],
  level: [item('level', 'level.quiet', 'level.balanced', 'level.strict', 'level.balanced.hint')],
  topics: [
    item('topics.restructuring', 'topics.restructuring.hint'),
    item('topics.events', 'topics.events.hint'),
    item('topics.emergency', 'topics.emergency.hint'),
    item('topics.public-services', 'topics.public-services.hint'),
  ],
  prompt: [item('sharePrompt', 'sharePrompt.hint')],
  private: [
    item('privateChats', 'privateChats.on-request', 'privateChats.never', 'privateChats.never.hint'),
    item('zaloGroupsAutomatic', 'zaloGroupsAutomatic.hint'),
  ],
  display: [
    item('language', 'language.vi', 'language.en'),
    item('theme', 'theme.hint', 'theme.light', 'theme.dark'),
  ],
  place: [
    item('province', 'province.hint'),
    item(
      'agencyContact',
      'agencyContact.hint',
      'agencyContact.name',
      'agencyContact.email',
      'agencyContact.phone',
      'agencyContact.address',
    ),
  ],
  packs: [item('packs', 'packs.hint')],
  data: [
    item('draftRetentionDays', 'draftRetentionDays.hint'),
    item('export', 'export.hint'),
    item('import', 'import.hint'),
    item('wrongMarks', 'wrongMarks.hint'),
    item('reset', 'reset.hint'),
    item('erase', 'erase.hint'),
  ],
  diagnosis: [item('diagnosis', 'diagnosis.hint', 'diagnosis.page')],
  about: [
    item(
      'about.name',
      'about.hint',
      'about.training',
      'about.welcome',
      'about.privacy',
      'about.licence',
      'about.parts',
    ),
  ],
} as const satisfies Readonly<Record<string, readonly ItemEntry[]>>;

export type SectionId = keyof typeof SECTIONS;
export type ItemName = (typeof SECTIONS)[SectionId][number]['name'];

export const SECTION_IDS = [
  'sites',
  'level',
  'topics',
  'prompt',
  'private',
  'display',
  'place',
  'packs',
  'data',
  'diagnosis',
  'about',
] as const satisfies readonly SectionId[];

const wordsOf = (text: string): readonly string[] => bareOf(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Names of the items that a search finds, accents or not: each of its words begins a word of the item. */
export function findItems(query: string, t: OptionsTexts): ReadonlySet<string> {
  const wanted = wordsOf(query);
  const found = SECTION_IDS.flatMap((section) => {
    const entries: readonly ItemEntry[] = SECTIONS[section];
    return entries.filter(({ name, words }) => {
      const own = wordsOf([t(`${section}.title`), t(name), ...words.map((key) => t(key))].join(' '));
      return wanted.every((part) => own.some((word) => word.startsWith(part)));
    });
  });
  return new Set(found.map(({ name }) => name));
}
