import { z } from 'zod';
import { topicSchema } from './topic-schema.ts';
import { viaSchema } from './via-schema.ts';

const formsSchema = z.array(z.string().min(1).max(60));

/** What an official text can confirm or refute. A claim pattern must name at least one: words alone are no claim. */
export const checkableSlotSchema = z.enum([
  'date',
  'amount',
  'count',
  'place',
  'unit',
  'document',
  'duty',
  'incident',
]);

/**
 * A kind of claim that can be checked: a subject that changes in a way that a slot pins down.
 * Phrases only, no expressions: a pack can neither hang nor run anything.
 */
export const claimPatternSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  topic: topicSchema,
  /** Phrases that name the matter by themselves ("bắn pháo hoa", "biên chế"). */
  subjects: formsSchema.min(1),
  /** Everyday words that name it only beside a phrase of the topic's context or an official act ("trường", "chợ"). */
  weakSubjects: formsSchema,
  /** What happens to the subject ("giải thể", "tăng", "mở bán"). */
  changes: formsSchema,
  slots: z
    .array(checkableSlotSchema)
    .min(
      1,
      'a claim pattern must name a checkable slot: a pack that lists mere words or viewpoints is refused',
    ),
  /** Where a reader can look it up, in Vietnamese, for the panel. */
  checkAt: z.array(z.string().min(1)).min(1, 'say where the claim can be checked'),
  via: viaSchema.optional(),
});

/** Phrases that put a whole text into a topic ("sáp nhập", "bỏ cấp huyện"). */
export const topicContextSchema = z.strictObject({ topic: topicSchema, phrases: formsSchema.min(1) });

/** What a signal of harm is: who is imitated, what is asked, what attracts, what presses, by which way. */
const scamSignalClassSchema = z.enum(['impersonation', 'ask', 'lure', 'pressure', 'channel', 'trust']);

export const scamSignalSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/),
  class: scamSignalClassSchema,
  forms: formsSchema.min(1),
});

/**
 * A known pattern of fraud. It is met when every inner list of `needs` has at least one of its signals in the text;
 * the needs must come from at least two classes and hold an ask or an impersonation.
 */
export const scamPatternSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string().min(1),
    needs: z.array(z.array(z.string().min(1)).min(1)).min(2, 'one signal alone never marks a post'),
    whatToDo: z.string().min(1),
  })
  .refine(
    (pattern) => pattern.needs.some((need) => need.every((id) => /^(ask|impersonation)\//.test(id))),
    'one need must be an ask or an impersonation',
  );

export const packPatternsSchema = z.strictObject({
  contexts: z.array(topicContextSchema),
  claims: z.array(claimPatternSchema),
  signals: z.array(scamSignalSchema),
  scams: z.array(scamPatternSchema),
});
