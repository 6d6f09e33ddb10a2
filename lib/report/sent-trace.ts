import * as z from 'zod/mini';
import type { Draft } from './draft.ts';
import { HARM_CATEGORIES } from './harm-categories.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

/** Platforms that a summary tells apart; whatever else was typed counts as another. */
export const PLATFORMS = ['Facebook', 'Zalo', 'TikTok', 'YouTube'] as const;
export type Platform = (typeof PLATFORMS)[number] | 'other';

const traceSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  sentOn: z.string().check(
    z.maxLength(40),
    z.refine((value) => !Number.isNaN(Date.parse(value))),
  ),
  /** What the person sent. */
  subject: z.enum(['question', ...HARM_CATEGORIES]),
  platform: z.enum([...PLATFORMS, 'other']),
});

/**
 * What is counted of a question or report that the person marked as sent. It has no words, no name and no address, so
 * that a yearly summary does not need letters to be kept for a year.
 */
export type SentTrace = z.infer<typeof traceSchema>;

export type SentSubject = SentTrace['subject'];

/** The platform that typed words name, by its name alone. */
export function platformOf(words: string | undefined): Platform {
  const low = (words ?? '').toLowerCase();
  return PLATFORMS.find((platform) => low.includes(platform.toLowerCase())) ?? 'other';
}

export function traceOf(draft: Draft): SentTrace | undefined {
  const { id, sentOn } = draft;
  if (sentOn === undefined) return undefined;
  const platform = platformOf(draft.platform);
  if (draft.kind === 'question') return { id, sentOn, subject: 'question', platform };
  return draft.category && { id, sentOn, subject: draft.category, platform };
}

export function readTrace(value: unknown): SentTrace | undefined {
  const parsed = traceSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
