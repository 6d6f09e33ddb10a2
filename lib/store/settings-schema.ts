import * as z from 'zod/mini';
import { migrateSettings } from './migrate-settings.ts';
import { field } from './read-fields.ts';
import {
  DRAFT_RETENTION_DAYS,
  LANGUAGES,
  LEVELS,
  LINE_LENGTH,
  MOST_KEYS,
  MOST_TOPICS,
  PRIVATE_CHATS,
  PUBLIC_KEY,
  SETTINGS_VERSION,
  type SettingsChoices,
  THEMES,
  TOPIC_NAME,
} from './settings-shape.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

const moment = z.int().check(z.minimum(0));
const line = z.string().check(z.maxLength(LINE_LENGTH));

function perSite<T extends z.ZodMiniType>(each: T) {
  const item = z.optional(each);
  return z.strictObject({ facebook: item, zalo: item, tiktok: item, youtube: item });
}

export const levelSchema = z.enum(LEVELS);
export const privateChatsSchema = z.enum(PRIVATE_CHATS);
export const languageSchema = z.enum(LANGUAGES);
export const lineSchema = line;
export const contactSchema = z.strictObject({ name: line, email: line, phone: line, address: line });
export const retentionSchema = z.literal(DRAFT_RETENTION_DAYS);
export const trustedKeysSchema = z
  .array(z.strictObject({ name: line, key: z.string().check(z.regex(PUBLIC_KEY)) }))
  .check(z.maxLength(MOST_KEYS));

/** The settings as storage must hold them; `settings-shape.ts` says what each field means. Any may be absent. */
export const choicesSchema = z.strictObject({
  version: z.optional(z.literal(SETTINGS_VERSION)),
  level: z.optional(levelSchema),
  sites: z.optional(perSite(z.boolean())),
  pausedUntil: z.optional(perSite(moment)),
  topicsOff: z.optional(z.array(z.string().check(z.regex(TOPIC_NAME))).check(z.maxLength(MOST_TOPICS))),
  privateChats: z.optional(privateChatsSchema),
  zaloGroupsAutomatic: z.optional(z.boolean()),
  sharePrompt: z.optional(z.boolean()),
  theme: z.optional(z.enum(THEMES)),
  language: z.optional(languageSchema),
  province: z.optional(line),
  agencyContact: z.optional(contactSchema),
  draftRetentionDays: z.optional(retentionSchema),
  trustedKeys: z.optional(trustedKeysSchema),
}) satisfies z.ZodMiniType<SettingsChoices>;

/**
 * Names of the stored fields that do not fit and are read as not chosen, such as `level` or `sites.zalo`. Settings of
 * a later version may have fields that are not known here; those are no damage.
 */
export function damagedSettings(stored: unknown): readonly string[] {
  if (stored === undefined || stored === null) return [];
  const version = field(stored, 'version');
  const isNewer = typeof version === 'number' && version > SETTINGS_VERSION;
  const parsed = choicesSchema.safeParse(migrateSettings(stored));
  if (parsed.success) return [];
  const fields = parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return isNewer ? [] : issue.keys;
    return [issue.path.slice(0, 2).map(String).join('.') || 'settings'];
  });
  return [...new Set(fields)].filter((name) => !(isNewer && name === 'version'));
}
