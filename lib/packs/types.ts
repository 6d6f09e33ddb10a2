import type { z } from 'zod';
import type { citationSchema } from './citation-schema.ts';
import type { packFactsSchema, packSchema } from './pack-schema.ts';
import type {
  anniversarySchema,
  belongsSchema,
  countSchema,
  countSubjectSchema,
  documentSchema,
  eventDateSchema,
  formerUnitSchema,
  hostSchema,
  otherNameSchema,
  policySchema,
  recordSchema,
  rumourSchema,
  townSchema,
  unitSchema,
} from './record-schema.ts';
import type { agencySchema, officialZoneSchema, sourceSchema } from './source-schema.ts';
import type { topicSchema } from './topic-schema.ts';
import type { viaSchema } from './via-schema.ts';

export type Topic = z.infer<typeof topicSchema>;
/** By which pack a record came, where it is not the core pack's. */
export type Via = z.infer<typeof viaSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type UnitRecord = z.infer<typeof unitSchema>;
export type FormerUnitRecord = z.infer<typeof formerUnitSchema>;
export type OtherNameRecord = z.infer<typeof otherNameSchema>;
export type TownRecord = z.infer<typeof townSchema>;
export type BelongsRecord = z.infer<typeof belongsSchema>;
export type CountSubject = z.infer<typeof countSubjectSchema>;
export type CountRecord = z.infer<typeof countSchema>;
export type DocumentRecord = z.infer<typeof documentSchema>;
export type EventDateRecord = z.infer<typeof eventDateSchema>;
export type AnniversaryRecord = z.infer<typeof anniversarySchema>;
export type HostRecord = z.infer<typeof hostSchema>;
export type PolicyRecord = z.infer<typeof policySchema>;
export type RumourRecord = z.infer<typeof rumourSchema>;
/** One official fact, or one documented rumour. */
export type FactRecord = z.infer<typeof recordSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type SourceClass = Source['class'];
export type OfficialZone = z.infer<typeof officialZoneSchema>;
export type Agency = z.infer<typeof agencySchema>;
/** Records, sources and agencies of a pack. */
export type PackFacts = z.infer<typeof packFactsSchema>;
/** All that a pack ships: facts and patterns. */
export type Pack = z.infer<typeof packSchema>;
