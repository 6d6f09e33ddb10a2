import * as z from 'zod/mini';
import {
  languageSchema,
  levelSchema,
  lineSchema,
  privateChatsSchema,
  retentionSchema,
  trustedKeysSchema,
} from './settings-schema.ts';

/** Most packs that a policy may carry, and the longest one, in UTF-16 units. */
const MOST_PACKS = 20;
const PACK_LENGTH = 4_000_000;

/** Every rule has the same form; `locked` may be left out and is then false. */
function rule<T extends z.ZodMiniType>(value: T) {
  return z.strictObject({ value, locked: z._default(z.boolean(), false) });
}

const part = z._default(lineSchema, '');
const contactSchema = z.strictObject({ name: part, email: part, phone: part, address: part });
const on = z.optional(rule(z.boolean()));

/**
 * What an agency can set through the browser's policy (`public/managed_schema.json` is made from it). The list is
 * closed, and a test holds it: no key collects or shows what a person reads, writes or does.
 */
export const policySchema = z.strictObject({
  sites: z.optional(z.strictObject({ facebook: on, zalo: on, tiktok: on, youtube: on })),
  level: z.optional(rule(levelSchema)),
  sharePrompt: on,
  privateChats: z.optional(rule(privateChatsSchema)),
  language: z.optional(rule(languageSchema)),
  province: z.optional(rule(lineSchema)),
  agencyContact: z.optional(rule(contactSchema)),
  draftRetentionDays: z.optional(rule(retentionSchema)),
  packs: z.optional(z.array(z.string().check(z.maxLength(PACK_LENGTH))).check(z.maxLength(MOST_PACKS))),
  trustedKeys: z.optional(trustedKeysSchema),
});

/** A policy as it came from the browser, made fit. */
export interface ParsedPolicy {
  /** What is kept under `POLICY_KEY`. */
  readonly policy: Readonly<Record<string, unknown>>;
  /** Texts of packs, kept under `POLICY_PACKS_KEY`. */
  readonly packs: readonly string[];
  /** Keys that do not fit and are ignored; the options page names them. */
  readonly ignored: readonly string[];
}

/** Parses each field of `given` by the shape of its name; what does not fit is named and left out. */
function parseFields(
  shape: Readonly<Record<string, z.ZodMiniType>>,
  given: unknown,
  path: string,
): { readonly held: Readonly<Record<string, unknown>>; readonly ignored: readonly string[] } {
  const shapes = new Map(Object.entries(shape));
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const parsed = entries.map(([name, value]) => ({ name, result: shapes.get(name)?.safeParse(value) }));
  return {
    held: Object.fromEntries(
      parsed.flatMap(({ name, result }) => (result?.success ? [[name, result.data]] : [])),
    ),
    ignored: parsed.flatMap(({ name, result }) => (result?.success ? [] : [`${path}${name}`])),
  };
}

/** Parses a policy key by key and site by site: one wrong value never costs the others. */
export function parsePolicy(managed: unknown): ParsedPolicy {
  const { packs, sites: _, ...settings } = policySchema.shape;
  const given = typeof managed === 'object' && managed !== null ? managed : {};
  const { packs: givenPacks, sites: givenSites, ...rest } = Object.fromEntries(Object.entries(given));
  const own = parseFields(settings, rest, '');
  const bySite = parseFields({ facebook: on, zalo: on, tiktok: on, youtube: on }, givenSites, 'sites.');
  const texts = packs.safeParse(givenPacks);
  return {
    policy: { ...own.held, ...(Object.keys(bySite.held).length > 0 && { sites: bySite.held }) },
    packs: texts.data ?? [],
    ignored: [...own.ignored, ...bySite.ignored, ...(texts.success ? [] : ['packs'])],
  };
}
