import * as z from 'zod/mini';
import {
  CONTACT_LENGTH,
  DEFAULT_SETTINGS,
  DRAFT_RETENTION_DAYS,
  readSettings,
  type Settings,
} from './settings-shape.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

const moment = z.int().check(z.minimum(0));

const line = z.string().check(z.maxLength(CONTACT_LENGTH));

/** The settings as storage must hold them; `settings-shape.ts` says what each field means. */
const settingsSchema: z.ZodMiniType<Settings> = z.strictObject({
  version: z.literal(1),
  level: z.enum(['quiet', 'balanced', 'strict']),
  sites: z.strictObject({
    facebook: z.boolean(),
    zalo: z.boolean(),
    tiktok: z.boolean(),
    youtube: z.boolean(),
  }),
  // Added later: its absence is no damage.
  pausedUntil: z._default(
    z.strictObject({ facebook: moment, zalo: moment, tiktok: moment, youtube: moment }),
    DEFAULT_SETTINGS.pausedUntil,
  ),
  zaloGroupsAutomatic: z.boolean(),
  // Added later: its absence is no damage.
  sharePrompt: z._default(z.boolean(), DEFAULT_SETTINGS.sharePrompt),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['vi', 'en']),
  // Added later: their absence is no damage.
  province: z._default(line, DEFAULT_SETTINGS.province),
  agencyContact: z._default(
    z.strictObject({ name: line, email: line, phone: line, address: line }),
    DEFAULT_SETTINGS.agencyContact,
  ),
  draftRetentionDays: z._default(
    z.number().check(z.refine((days) => DRAFT_RETENTION_DAYS.includes(days))),
    DEFAULT_SETTINGS.draftRetentionDays,
  ),
});

/** Settings fit for use, and the names of the fields that had to be put back to their defaults. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly repaired: readonly string[];
}

/** Parses what storage holds; what does not fit is repaired field by field and reported. Absent settings are no damage. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined || stored === null) return { settings: readSettings(undefined), repaired: [] };
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return { settings: parsed.data, repaired: [] };
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.map(String).join('.') || 'settings'],
  );
  return { settings: readSettings(stored), repaired: [...new Set(fields)] };
}
