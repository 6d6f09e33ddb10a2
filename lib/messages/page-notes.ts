import * as z from 'zod/mini';
import { type Sender, watchedTab } from './open-panel.ts';
import { type PageNote, TEXT_LENGTH } from './types.ts';

/** Longest name of a rule, and most rules behind the marks of one text. */
const RULE_LENGTH = 100;
const RULES = 60;

const count = z.int().check(z.minimum(0));
const text = z.string().check(z.maxLength(TEXT_LENGTH));

const noteSchema: z.ZodMiniType<PageNote> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page-setup') }),
  z.strictObject({ type: z.literal('dismiss'), text }),
  z.strictObject({ type: z.literal('pause'), dismissed: count, passed: count }),
  z.strictObject({
    type: z.literal('not-right'),
    text,
    rules: z.array(z.string().check(z.maxLength(RULE_LENGTH))).check(z.maxLength(RULES)),
    withText: z.boolean(),
  }),
]);

/**
 * What `message` asks for a page of a site (its setup) or says about a mark on it, and its tab; or undefined. Only our
 * own content script in the top frame of a tab of the watched sites may.
 */
export function readPageNote(
  message: unknown,
  sender: Sender,
  ownId: string,
): { readonly note: PageNote; readonly tabId: number } | undefined {
  const tabId = watchedTab(sender, ownId);
  if (tabId === undefined) return undefined;
  const parsed = noteSchema.safeParse(message);
  return parsed.success ? { note: parsed.data, tabId } : undefined;
}
