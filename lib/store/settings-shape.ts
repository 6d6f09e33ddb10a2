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

/** A key whose signature under a pack counts. */
export interface TrustedKey {
  /** Whose key it is, as the person or the agency calls them. */
  readonly name: string;
  /** Ed25519 public key: 32 bytes in base64. */
  readonly key: string;
}

/** Private conversations are read when the person presses the button for it, or never. */
export type PrivateChats = 'on-request' | 'never';

/** Everything that can be set, as it holds now: what an agency fixed, what the person chose, and defaults for the rest. */
export interface Settings {
  readonly version: 2;
  readonly level: Level;
  /** Sites that are watched. */
  readonly sites: Readonly<Record<SiteId, boolean>>;
  /** Until when a site rests although it is switched on: milliseconds since 1970, 0 when it does not rest. */
  readonly pausedUntil: Readonly<Record<SiteId, number>>;
  /** Topics about which nothing is marked. Signs of a scam belong to no topic. */
  readonly topicsOff: readonly string[];
  readonly privateChats: PrivateChats;
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
  /** Keys that the person trusts. Those that an agency sets are in its policy. */
  readonly trustedKeys: readonly TrustedKey[];
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * What the person has chosen, field by field; undefined where nothing was chosen. Kept under the key `settings` of
 * `storage.local`: what was never chosen is not there, so a default set by an agency can take its place.
 */
export type SettingsChoices = Loose<Omit<Settings, 'version' | 'sites' | 'pausedUntil'>> & {
  readonly sites?: Loose<Settings['sites']> | undefined;
  readonly pausedUntil?: Loose<Settings['pausedUntil']> | undefined;
};

/** Key of the settings in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Version of the shape in which settings are stored. */
export const SETTINGS_VERSION = 2;

export const SITES: readonly SiteId[] = ['facebook', 'zalo', 'tiktok', 'youtube'];
export const LEVELS: readonly Level[] = ['quiet', 'balanced', 'strict'];
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
export const LANGUAGES: readonly Language[] = ['vi', 'en'];
export const PRIVATE_CHATS: readonly PrivateChats[] = ['on-request', 'never'];

/** Days that a person can choose to keep drafts. */
export const DRAFT_RETENTION_DAYS: readonly number[] = [30, 90, 180, 365, 0];

/** Longest value of one field of a contact, of the name of a province or of a key, in UTF-16 units. */
export const LINE_LENGTH = 300;
/** Name of a topic, in the core pack or an added one. */
export const TOPIC_NAME = /^[a-z0-9][a-z0-9/-]{0,99}$/;
/** 32 bytes in base64. */
export const PUBLIC_KEY = /^[A-Za-z0-9+/]{43}=$/;
/** Most topics that can be switched off, and most keys that can be trusted. */
export const MOST_TOPICS = 200;
export const MOST_KEYS = 50;

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  level: 'balanced',
  sites: { facebook: true, zalo: true, tiktok: true, youtube: true },
  pausedUntil: { facebook: 0, zalo: 0, tiktok: 0, youtube: 0 },
  topicsOff: [],
  privateChats: 'on-request',
  zaloGroupsAutomatic: false,
  sharePrompt: true,
  theme: 'system',
  language: 'vi',
  province: '',
  agencyContact: { name: '', email: '', phone: '', address: '' },
  draftRetentionDays: 90,
  trustedKeys: [],
};

/** How long a site rests when asked to, in milliseconds. */
export const PAUSE_MS = 3_600_000;

/**
 * What is left at `now` of a rest that ends at `until`, in milliseconds; 0 when it is over. A rest that would last longer
 * than any that can be asked for comes from a clock that was set back, and counts for nothing.
 */
export function restOf(until: number, now: number): number {
  const left = until - now;
  return left > 0 && left <= PAUSE_MS ? left : 0;
}

/** How long `site` still rests at `now`, in milliseconds; 0 when it does not. */
export function restLeft(settings: Settings, site: SiteId, now: number): number {
  return restOf(settings.pausedUntil[site], now);
}
