import type { SiteId } from '../sites/contract.ts';
import { migrateSettings } from './migrate-settings.ts';
import { type Rule, readPolicy } from './policy-shape.ts';
import { contact, field, flag, line, moment, oneOf, topics, trustedKeys } from './read-fields.ts';
import {
  DEFAULT_SETTINGS,
  DRAFT_RETENTION_DAYS,
  LANGUAGES,
  LEVELS,
  PRIVATE_CHATS,
  type Settings,
  type SettingsChoices,
  THEMES,
} from './settings-shape.ts';

function bySite<T>(value: unknown, read: (item: unknown) => T | undefined): Record<SiteId, T | undefined> {
  return {
    facebook: read(field(value, 'facebook')),
    zalo: read(field(value, 'zalo')),
    tiktok: read(field(value, 'tiktok')),
    youtube: read(field(value, 'youtube')),
  };
}

/** What the person has chosen, out of whatever storage holds. What does not fit counts as not chosen. */
export function readChoices(stored: unknown) {
  const from = migrateSettings(stored);
  return {
    level: oneOf(LEVELS, field(from, 'level')),
    sites: bySite(field(from, 'sites'), flag),
    pausedUntil: bySite(field(from, 'pausedUntil'), moment),
    topicsOff: topics(field(from, 'topicsOff')),
    privateChats: oneOf(PRIVATE_CHATS, field(from, 'privateChats')),
    zaloGroupsAutomatic: flag(field(from, 'zaloGroupsAutomatic')),
    sharePrompt: flag(field(from, 'sharePrompt')),
    theme: oneOf(THEMES, field(from, 'theme')),
    language: oneOf(LANGUAGES, field(from, 'language')),
    province: line(field(from, 'province')),
    agencyContact: contact(field(from, 'agencyContact')),
    draftRetentionDays: oneOf(DRAFT_RETENTION_DAYS, field(from, 'draftRetentionDays')),
    trustedKeys: trustedKeys(field(from, 'trustedKeys')),
  } satisfies SettingsChoices;
}

/** What an agency fixed comes first, then what the person chose, then what an agency proposes, then our default. */
function hold<T>(rule: Rule<T> | undefined, chosen: T | undefined, otherwise: T): T {
  return rule?.locked ? rule.value : (chosen ?? rule?.value ?? otherwise);
}

/**
 * The settings as they hold now.
 *
 * @param stored what `storage.local` holds under `SETTINGS_KEY`; anything at all is repaired
 * @param policy what it holds under `POLICY_KEY`
 */
export function readSettings(stored: unknown, policy?: unknown): Settings {
  const own = readChoices(stored);
  const set = readPolicy(policy);
  const base = DEFAULT_SETTINGS;
  const site = (id: SiteId): boolean => hold(set.sites[id], own.sites[id], base.sites[id]);
  return {
    version: 2,
    level: hold(set.level, own.level, base.level),
    sites: {
      facebook: site('facebook'),
      zalo: site('zalo'),
      tiktok: site('tiktok'),
      youtube: site('youtube'),
    },
    pausedUntil: {
      facebook: own.pausedUntil.facebook ?? 0,
      zalo: own.pausedUntil.zalo ?? 0,
      tiktok: own.pausedUntil.tiktok ?? 0,
      youtube: own.pausedUntil.youtube ?? 0,
    },
    topicsOff: own.topicsOff ?? base.topicsOff,
    privateChats: hold(set.privateChats, own.privateChats, base.privateChats),
    zaloGroupsAutomatic: own.zaloGroupsAutomatic ?? base.zaloGroupsAutomatic,
    sharePrompt: hold(set.sharePrompt, own.sharePrompt, base.sharePrompt),
    theme: own.theme ?? base.theme,
    language: hold(set.language, own.language, base.language),
    province: hold(set.province, own.province, base.province),
    agencyContact: hold(set.agencyContact, own.agencyContact, base.agencyContact),
    draftRetentionDays: hold(set.draftRetentionDays, own.draftRetentionDays, base.draftRetentionDays),
    trustedKeys: own.trustedKeys ?? base.trustedKeys,
  };
}

/** `settings` after the person has changed some of them: what a page shows while storage is still writing. */
export function withChanges(settings: Settings, changes: SettingsChoices): Settings {
  return readSettings({
    ...settings,
    ...changes,
    sites: { ...settings.sites, ...changes.sites },
    pausedUntil: { ...settings.pausedUntil, ...changes.pausedUntil },
  });
}
