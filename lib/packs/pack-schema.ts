import { z } from 'zod';
import { isoDateSchema } from './date-schema.ts';
import { recordSchema } from './record-schema.ts';
import { packPatternsSchema } from './schema-patterns.ts';
import { agencySchema, officialZoneSchema, sourceSchema } from './source-schema.ts';

function uniqueIds(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length;
}

/** The facts of a pack: data only, no expressions and no code. */
export const packFactsSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Last day up to which the facts were gathered. */
  asOf: isoDateSchema,
  records: z.array(recordSchema).refine(uniqueIds, 'record ids must be unique'),
  sources: z.array(sourceSchema).refine(uniqueIds, 'source ids must be unique'),
  officialZones: z.array(officialZoneSchema),
  agencies: z.array(agencySchema).refine(uniqueIds, 'agency ids must be unique'),
});

/** A whole pack: facts, claim patterns and scam patterns. */
export const packSchema = packFactsSchema.extend(packPatternsSchema.shape);
