import type { Level } from '../assess/types.ts';
import type { SiteId } from '../sites/contract.ts';

export type Language = 'vi' | 'en';
export type Theme = 'system' | 'light' | 'dark';

/** Who in one's own agency answers questions about information. Empty fields are not known. */
export interface AgencyContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
}

/** Everything a person can set. Kept whole under the key `settings` of `storage.local`. */
export interface Settings {
  readonly version: 1;
  readonly level: Level;
  /** Sites that are watched. */
  readonly sites: Readonly<Record<SiteId, boolean>>;
  /** Until when a site rests although it is switched on: milliseconds since 1970, 0 when it does not rest. */
  readonly pausedUntil: Readonly<Record<SiteId, number>>;
  /** Zalo group chats are read without being asked. One-to-one chats are read on request only, whatever this says. */
  readonly zaloGroupsAutomatic: boolean;
  /** Ask one question before a marked post is shared. */
  readonly sharePrompt: boolean;
  /** Look of the extension's own pages; badges follow the page they stand on. */
  readonly theme: Theme;
  readonly language: Language;
  /** Name of the province or city where the person lives or works, as the core pack writes it; empty when not chosen. */
  readonly province: string;
  readonly agencyContact: AgencyContact;
  /** Days after its last change that a draft is kept; 0 keeps it until it is deleted. */
  readonly draftRetentionDays: number;
}

/** Days that a person can choose to keep drafts. */
export const DRAFT_RETENTION_DAYS: readonly number[] = [30, 90, 180, 365, 0];

/** Longest value of one field of a contact, and of the name of a province, in UTF-16 units. */
export const CONTACT_LENGTH = 300;

/** Key of the settings in `storage.local`. */
export const SETTINGS_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  level: 'balanced',
  sites: { facebook: true, zalo: true, tiktok: true, youtube: true },
  pausedUntil: { facebook: 0, zalo: 0, tiktok: 0, youtube: 0 },
  zaloGroupsAutomatic: false,
  sharePrompt: true,
  theme: 'system',
  language: 'vi',
  province: '',
  agencyContact: { name: '', email: '', phone: '', address: '' },
  draftRetentionDays: 90,
};

const LEVELS: readonly Level[] = ['quiet', 'balanced', 'strict'];
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const LANGUAGES: readonly Language[] = ['vi', 'en'];

function field(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  return Object.getOwnPropertyDescriptor(source, name)?.value;
}

function oneOf<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((item) => item === value) ?? otherwise;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function line(value: unknown): string {
  return typeof value === 'string' && value.length <= CONTACT_LENGTH ? value : '';
}

function moment(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

/** How long a site rests when asked to, in milliseconds. */
export const PAUSE_MS = 3_600_000;

/**
 * How long `site` still rests at `now`, in milliseconds; 0 when it does not. A rest that would last longer than any
 * that can be asked for comes from a clock that was set back, and counts for nothing.
 */
export function restLeft(settings: Settings, site: SiteId, now: number): number {
  const left = settings.pausedUntil[site] - now;
  return left > 0 && left <= PAUSE_MS ? left : 0;
}

/**
 * Reads settings from whatever storage holds. Each field is repaired by itself: one damaged value never costs the
 * person the others. Hand-written because the content script reads settings too and carries no schema library.
 */
export function readSettings(stored: unknown): Settings {
  const sites = field(stored, 'sites');
  const pausedUntil = field(stored, 'pausedUntil');
  const contact = field(stored, 'agencyContact');
  return {
    version: 1,
    level: oneOf(LEVELS, field(stored, 'level'), DEFAULT_SETTINGS.level),
    sites: {
      facebook: flag(field(sites, 'facebook'), DEFAULT_SETTINGS.sites.facebook),
      zalo: flag(field(sites, 'zalo'), DEFAULT_SETTINGS.sites.zalo),
      tiktok: flag(field(sites, 'tiktok'), DEFAULT_SETTINGS.sites.tiktok),
      youtube: flag(field(sites, 'youtube'), DEFAULT_SETTINGS.sites.youtube),
    },
    pausedUntil: {
      facebook: moment(field(pausedUntil, 'facebook')),
      zalo: moment(field(pausedUntil, 'zalo')),
      tiktok: moment(field(pausedUntil, 'tiktok')),
      youtube: moment(field(pausedUntil, 'youtube')),
    },
    zaloGroupsAutomatic: flag(field(stored, 'zaloGroupsAutomatic'), DEFAULT_SETTINGS.zaloGroupsAutomatic),
    sharePrompt: flag(field(stored, 'sharePrompt'), DEFAULT_SETTINGS.sharePrompt),
    theme: oneOf(THEMES, field(stored, 'theme'), DEFAULT_SETTINGS.theme),
    language: oneOf(LANGUAGES, field(stored, 'language'), DEFAULT_SETTINGS.language),
    province: line(field(stored, 'province')),
    agencyContact: {
      name: line(field(contact, 'name')),
      email: line(field(contact, 'email')),
      phone: line(field(contact, 'phone')),
      address: line(field(contact, 'address')),
    },
    draftRetentionDays: oneOf(
      DRAFT_RETENTION_DAYS,
      field(stored, 'draftRetentionDays'),
      DEFAULT_SETTINGS.draftRetentionDays,
    ),
  };
}
