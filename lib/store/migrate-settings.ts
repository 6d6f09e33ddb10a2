import { field } from './read-fields.ts';

/** Defaults as they were in version 1, which stored every field whether it was chosen or not. Never to be changed. */
const DEFAULTS_OF_VERSION_1: Readonly<Record<string, unknown>> = {
  level: 'balanced',
  zaloGroupsAutomatic: false,
  sharePrompt: true,
  theme: 'system',
  language: 'vi',
  province: '',
  draftRetentionDays: 90,
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields of `source` that do not have the value named in `defaults`. */
function unlike(
  source: Readonly<Record<string, unknown>>,
  isDefault: (name: string, value: unknown) => boolean,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(source).filter(([name, value]) => !isDefault(name, value)));
}

/** Version 2 holds only what the person chose: a value equal to the default of version 1 counts as not chosen. */
function from1(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { sites, pausedUntil, agencyContact, ...rest } = stored;
  const isEmpty = isRecord(agencyContact) && Object.values(agencyContact).every((part) => part === '');
  return {
    ...unlike(rest, (name, value) => value === DEFAULTS_OF_VERSION_1[name]),
    ...(sites !== undefined && {
      sites: isRecord(sites) ? unlike(sites, (_, value) => value === true) : sites,
    }),
    ...(pausedUntil !== undefined && {
      pausedUntil: isRecord(pausedUntil) ? unlike(pausedUntil, (_, value) => value === 0) : pausedUntil,
    }),
    ...(agencyContact !== undefined && !isEmpty && { agencyContact }),
    version: 2,
  };
}

/** Brings stored settings of an earlier version into the present shape, damaged fields and all; anything else stays as it is. */
export function migrateSettings(stored: unknown): unknown {
  return isRecord(stored) && field(stored, 'version') === 1 ? from1(stored) : stored;
}
