import type { Level } from '../assess/types.ts';
import type { SiteId } from '../sites/contract.ts';
import { contact, field, flag, line, oneOf, trustedKeys } from './read-fields.ts';
import {
  type AgencyContact,
  DRAFT_RETENTION_DAYS,
  LANGUAGES,
  type Language,
  LEVELS,
  PRIVATE_CHATS,
  type PrivateChats,
  type TrustedKey,
} from './settings-shape.ts';

/** A value that an agency sets. `locked`: the person cannot choose another; otherwise it is a default. */
export interface Rule<T> {
  readonly value: T;
  readonly locked: boolean;
}

type Ruled<T> = Rule<T> | undefined;

/**
 * What an agency can set. There is no rule that collects or shows anything that a person reads, writes or does, none
 * that has conversations read, and none that adds a category of harm.
 */
export interface Policy {
  readonly sites: Readonly<Record<SiteId, Ruled<boolean>>>;
  readonly level: Ruled<Level>;
  readonly sharePrompt: Ruled<boolean>;
  readonly privateChats: Ruled<PrivateChats>;
  readonly language: Ruled<Language>;
  readonly province: Ruled<string>;
  readonly agencyContact: Ruled<AgencyContact>;
  readonly draftRetentionDays: Ruled<number>;
  /** Keys whose packs are accepted as the agency's. */
  readonly trustedKeys: readonly TrustedKey[];
}

/** Key of the policy as it was read last, in `storage.local`. Start-up reads this and waits for nothing. */
export const POLICY_KEY = 'policy';
/** Key of the packs that came with it, as texts: apart, because they may be large and are seldom needed. */
export const POLICY_PACKS_KEY = 'policy-packs';

/** Names of the settings that a policy can set, as they are shown and locked. */
export const RULED_SETTINGS = [
  'sites.facebook',
  'sites.zalo',
  'sites.tiktok',
  'sites.youtube',
  'level',
  'sharePrompt',
  'privateChats',
  'language',
  'province',
  'agencyContact',
  'draftRetentionDays',
] as const;

export type RuledSetting = (typeof RULED_SETTINGS)[number];

function rule<T>(value: unknown, read: (value: unknown) => T | undefined): Ruled<T> {
  const held = read(field(value, 'value'));
  return held === undefined ? undefined : { value: held, locked: field(value, 'locked') === true };
}

/** The policy out of whatever is stored; a rule that does not fit counts as not set. */
export function readPolicy(stored: unknown): Policy {
  const sites = field(stored, 'sites');
  return {
    sites: {
      facebook: rule(field(sites, 'facebook'), flag),
      zalo: rule(field(sites, 'zalo'), flag),
      tiktok: rule(field(sites, 'tiktok'), flag),
      youtube: rule(field(sites, 'youtube'), flag),
    },
    level: rule(field(stored, 'level'), (value) => oneOf(LEVELS, value)),
    sharePrompt: rule(field(stored, 'sharePrompt'), flag),
    privateChats: rule(field(stored, 'privateChats'), (value) => oneOf(PRIVATE_CHATS, value)),
    language: rule(field(stored, 'language'), (value) => oneOf(LANGUAGES, value)),
    province: rule(field(stored, 'province'), line),
    agencyContact: rule(field(stored, 'agencyContact'), contact),
    draftRetentionDays: rule(field(stored, 'draftRetentionDays'), (value) =>
      oneOf(DRAFT_RETENTION_DAYS, value),
    ),
    trustedKeys: trustedKeys(field(stored, 'trustedKeys')) ?? [],
  };
}

/** Settings that the person cannot change. */
export function lockedBy({ sites, ...rest }: Policy): ReadonlySet<RuledSetting> {
  const rules: Readonly<Record<RuledSetting, Ruled<unknown>>> = {
    ...rest,
    'sites.facebook': sites.facebook,
    'sites.zalo': sites.zalo,
    'sites.tiktok': sites.tiktok,
    'sites.youtube': sites.youtube,
  };
  return new Set(RULED_SETTINGS.filter((name) => rules[name]?.locked));
}
