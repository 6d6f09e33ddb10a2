import { z } from 'zod';
import { citationSchema } from './citation-schema.ts';
import { isoDateSchema, partialDateSchema } from './date-schema.ts';
import { topicSchema } from './topic-schema.ts';
import { viaSchema } from './via-schema.ts';

/** Names a province-level unit across time: "dong-thap" is the old and the new Đồng Tháp. */
const unitIdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const unitTypeSchema = z.enum(['tỉnh', 'thành phố']);

/** Fields of every record. It holds from `validFrom` to `validTo`, both days included; no `validTo` = no end known. */
const base = {
  id: z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/),
  topic: topicSchema,
  validFrom: isoDateSchema,
  validTo: isoDateSchema.optional(),
  citation: citationSchema,
  note: z.string().min(1).optional(),
  via: viaSchema.optional(),
};

/** A province-level unit in one form, since the 2025 reorganisation. A unit that changed its form has several records. */
export const unitSchema = z.strictObject({
  kind: z.literal('unit'),
  ...base,
  unitId: unitIdSchema,
  name: z.string().min(1),
  unitType: unitTypeSchema,
  change: z.enum(['unchanged', 'merged']),
  /** The units of before 1/7/2025 that it was formed from; the unit itself when unchanged. */
  formedFrom: z.array(unitIdSchema).min(1),
  /** The former unit in which its administrative centre lies. */
  centreIn: unitIdSchema,
  /** Published with the merger: dated figures, not current statistics. */
  areaKm2: z.number().positive(),
  population: z.int().positive(),
  communes: z.strictObject({
    xa: z.int().nonnegative(),
    phuong: z.int().nonnegative(),
    dacKhu: z.int().nonnegative(),
  }),
});

/** One of the 63 province-level units of before 1/7/2025, in one form. */
export const formerUnitSchema = z.strictObject({
  kind: z.literal('former-unit'),
  ...base,
  unitId: unitIdSchema,
  name: z.string().min(1),
  unitType: unitTypeSchema,
  /** Other spellings found in posts: "Đắc Lắc", "BRVT". */
  aliases: z.array(z.string().min(1)),
  becamePartOf: unitIdSchema,
});

/** A name that is no province-level unit today: of an earlier province, of a region, or one that a rumour invented. */
export const otherNameSchema = z.strictObject({
  kind: z.literal('other-name'),
  ...base,
  unitId: unitIdSchema,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  nature: z.enum(['former-province', 'region', 'invented']),
});

/** A city below the province level until 30/6/2025: tells in which former unit a centre lies. */
export const townSchema = z.strictObject({
  kind: z.literal('town'),
  ...base,
  townId: unitIdSchema,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  inFormerUnit: unitIdSchema,
  /** True when it was the seat of that former unit. */
  seat: z.boolean(),
});

/** A special zone and the unit that it belongs to. */
export const belongsSchema = z.strictObject({
  kind: z.literal('belongs'),
  ...base,
  placeId: unitIdSchema,
  name: z.string().min(1),
  placeType: z.literal('đặc khu'),
  unitId: unitIdSchema,
  /** The unit that the place belonged to until 30/6/2025. */
  formerUnitId: unitIdSchema,
});

export const countSubjectSchema = z.enum([
  'provincial-units',
  'provinces',
  'central-cities',
  'commune-units',
  'communes',
  'wards',
  'special-zones',
  'unchanged-units',
  'merged-units',
  'units-merged-from',
  'government-levels',
  'votes-for-amendment',
]);

/** How many of something there are. Two records of one subject may hold on one day; agreeing with either is right. */
export const countSchema = z.strictObject({
  kind: z.literal('count'),
  ...base,
  subject: countSubjectSchema,
  value: z.int().nonnegative(),
});

/** An official document. `phrases` name its subject, for texts that give the subject and a wrong number. */
export const documentSchema = z.strictObject({
  kind: z.literal('document'),
  ...base,
  /** Canonical number and sign, "202/2025/QH15". */
  number: z.string().min(3),
  docType: z.enum(['nghị quyết', 'nghị định', 'quyết định', 'kết luận', 'công điện', 'công văn', 'luật']),
  issuer: z.string().min(1),
  /** Day of signing or passing. */
  issuedOn: isoDateSchema.optional(),
  inForceFrom: isoDateSchema.optional(),
  subject: z.string().min(1),
  phrases: z.array(z.string().min(1)),
});

/** Something that happened, or takes effect, on one day. */
export const eventDateSchema = z.strictObject({
  kind: z.literal('event-date'),
  ...base,
  eventId: z.string().min(1),
  name: z.string().min(1),
  on: isoDateSchema,
  /** True for what comes round every year: a post that names another year speaks of another time of it. */
  yearly: z.boolean().optional(),
  /** How posts name it. */
  phrases: z.array(z.string().min(1)),
});

/** A day that is commemorated: the number of the anniversary is the year minus that of `origin`. */
export const anniversarySchema = z.strictObject({
  kind: z.literal('anniversary'),
  ...base,
  eventId: z.string().min(1),
  origin: isoDateSchema,
  names: z.array(z.string().min(1)).min(1),
});

/** Who hosts a yearly series. */
export const hostSchema = z.strictObject({
  kind: z.literal('host'),
  ...base,
  series: z.literal('nam-du-lich-quoc-gia'),
  seriesNames: z.array(z.string().min(1)).min(1),
  year: z.int(),
  unitId: unitIdSchema,
  theme: z.string().min(1).optional(),
});

/** An official statement that something is not planned or not required. */
export const policySchema = z.strictObject({
  kind: z.literal('policy'),
  ...base,
  policyId: z.enum([
    'no-further-merger',
    'no-district-level',
    'papers-need-no-change',
    'address-data-updates-itself',
  ]),
  statement: z.string().min(1),
  /** The things that it speaks of, as posts name them: "căn cước", "hộ chiếu". */
  subjects: z.array(z.string().min(1)),
});

/**
 * A claim that an authority refuted, in the project's own words. It never makes a repetition `differs`; it lets the
 * explanation say that a similar claim was refuted on that date. `cues`: every inner list must occur in one of its forms.
 */
export const rumourSchema = z.strictObject({
  kind: z.literal('rumour'),
  ...base,
  rumourId: z.string().min(1),
  alsoTopics: z.array(topicSchema),
  refutedOn: partialDateSchema,
  lastSeen: partialDateSchema.optional(),
  claim: z.string().min(1),
  truth: z.string().min(1),
  /** Where only the way to receive it is fake: the policy that is real. */
  realPolicy: z.string().min(1).optional(),
  cues: z.array(z.array(z.string().min(1)).min(1)),
});

export const recordSchema = z
  .discriminatedUnion('kind', [
    unitSchema,
    formerUnitSchema,
    otherNameSchema,
    townSchema,
    belongsSchema,
    countSchema,
    documentSchema,
    eventDateSchema,
    anniversarySchema,
    hostSchema,
    policySchema,
    rumourSchema,
  ])
  .refine((record) => record.validTo === undefined || record.validFrom <= record.validTo, {
    message: 'a record must not end before it begins',
  });
