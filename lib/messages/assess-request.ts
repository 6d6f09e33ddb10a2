import * as z from 'zod/mini';
import { type AssessRequest, BATCH_CHARS, BATCH_TEXTS, LINK_LENGTH } from './engine.ts';
import { type Sender, watchedTab } from './open-panel.ts';
import { LINKS, TEXT_LENGTH } from './types.ts';

/** Longest name of a topic, and most topics that can be switched off. */
const TOPIC_LENGTH = 100;
const TOPICS = 200;

const textSchema = z.strictObject({
  text: z.string().check(z.maxLength(TEXT_LENGTH)),
  links: z.array(z.string().check(z.maxLength(LINK_LENGTH))).check(z.maxLength(LINKS)),
  postedOn: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

const requestSchema: z.ZodMiniType<AssessRequest> = z.strictObject({
  type: z.literal('assess'),
  terms: z.strictObject({
    level: z.enum(['quiet', 'balanced', 'strict']),
    language: z.enum(['vi', 'en']),
    topicsOff: z.array(z.string().check(z.maxLength(TOPIC_LENGTH))).check(z.maxLength(TOPICS)),
  }),
  texts: z.array(textSchema).check(z.maxLength(BATCH_TEXTS)),
});

/** Who asks: the tab of one of the sites, or a page of the extension. Each has its own share of the engine. */
export type Asker = number | 'own-page';

/** Who may ask the engine, if `message` is meant for it at all; cheap, so that floods are refused before parsing. */
export function askerOf(
  message: unknown,
  sender: Sender,
  own: { readonly id: string; readonly origin: string },
): Asker | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'assess')
    return undefined;
  if (sender.id === own.id && sender.url?.startsWith(own.origin) === true) return 'own-page';
  return watchedTab(sender, own.id);
}

/** The batch that `message` is, or undefined: a renderer that was taken over may send anything. */
export function readAssessRequest(message: unknown): AssessRequest | undefined {
  const parsed = requestSchema.safeParse(message);
  if (!parsed.success) return undefined;
  const { texts } = parsed.data;
  const chars = texts.reduce((sum, { text }) => sum + text.length, 0);
  return texts.length > 1 && chars > BATCH_CHARS ? undefined : parsed.data;
}
