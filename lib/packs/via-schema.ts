import { z } from 'zod';

/**
 * By which pack a record or a pattern came, where it is not the core pack's own: said wherever it shows.
 * `signed`: signed with a key that the person or the policy trusts. `agency`: set by policy. `local`: neither.
 */
export const viaSchema = z.strictObject({
  pack: z.string().min(1),
  author: z.string().min(1),
  trust: z.enum(['signed', 'agency', 'local']),
  /** Last day up to which the facts of that pack were gathered. */
  asOf: z.string().min(1),
});
