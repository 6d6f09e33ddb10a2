import { z } from 'zod';
import { partialDateSchema } from './date-schema.ts';

/**
 * Where a fact can be looked up. `confirmed` = the fact was seen in a published source; `unconfirmed` = a person
 * still has to check it, so it may be shown as a hint but is never compared with a post.
 */
export const citationSchema = z.strictObject({
  title: z.string().min(1),
  number: z.string().min(1).optional(),
  issuer: z.string().min(1),
  date: partialDateSchema,
  /** A complete, known address. Left out when only the site and the article number are known. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  status: z.enum(['confirmed', 'unconfirmed']),
});
