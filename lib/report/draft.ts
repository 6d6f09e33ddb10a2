import * as z from 'zod/mini';
import { HARM_CATEGORIES, isNeverQuoted } from './harm-categories.ts';
import { sensitiveKind } from './sensitive-text.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

/** Most pictures that one report lists. */
export const MOST_FILES = 20;

const short = z.string().check(z.maxLength(500));
const long = z.string().check(z.maxLength(20_000));
const moment = z.string().check(
  z.maxLength(40),
  z.refine((value) => !Number.isNaN(Date.parse(value))),
);

/** Who signs. Absent unless the person switches it on; then saved as typed like everything else. */
const senderSchema = z.strictObject({
  /** The body above, and the body that the letter comes from; empty for a letter of one's own. */
  parent: short,
  agency: short,
  role: short,
  name: short,
  /** Address, telephone: as the person wants to be reached. */
  reach: short,
  /** Name of the place that stands before the date. */
  place: short,
});

/** A picture that the person saved. The picture itself is nowhere but in the person's own file. */
const fileSchema = z.strictObject({
  name: short,
  /** Of the file as it was saved. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** ISO moment with the offset of the zone. */
  takenOn: moment,
});

const common = {
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** ISO moments. */
  createdOn: moment,
  updatedOn: moment,
  /** When the person said that it was sent. */
  sentOn: z.optional(moment),
  sender: z.optional(senderSchema),
};

const questionSchema = z.strictObject({
  ...common,
  kind: z.literal('question'),
  claim: long,
  wish: long,
  record: z.optional(z.strictObject({ statement: long, citation: long, asOf: short })),
  /** To whom, and who else could be asked. */
  office: short,
  offices: z.array(short).check(z.maxLength(30)),
  /** Where it was seen: counted only, never in the letter. */
  platform: z.optional(short),
});

const reportSchema = z.strictObject({
  ...common,
  kind: z.literal('report'),
  /** Absent until the person has chosen. */
  category: z.optional(z.enum(HARM_CATEGORIES)),
  link: long,
  seenOn: short,
  platform: short,
  excerpt: long,
  signals: z.array(long).check(z.maxLength(30)),
  happened: long,
  caller: short,
  evidence: long,
  province: short,
  /** To whom. */
  office: z.optional(short),
  files: z.optional(z.array(fileSchema).check(z.maxLength(MOST_FILES))),
  /** Why the words of the post were never taken over; what is left of them is this alone. */
  withheld: z.optional(z.enum(['state-secret', 'child-harm'])),
});

export type QuestionDraft = z.infer<typeof questionSchema>;
export type ReportDraft = z.infer<typeof reportSchema>;
export type Sender = z.infer<typeof senderSchema>;
export type EvidenceFile = z.infer<typeof fileSchema>;
/** A question or a report that the person is writing, or has sent. */
export type Draft = QuestionDraft | ReportDraft;

const draftSchema = z.discriminatedUnion('kind', [questionSchema, reportSchema]);

/** The draft that a stored row is, or undefined for a row that does not fit; such a row is left where it is. */
export function readDraft(row: unknown): Draft | undefined {
  const parsed = draftSchema.safeParse(row);
  return parsed.success ? parsed.data : undefined;
}

/** The draft without what must not be kept: words that look like a secret document or speak of harm to a child. */
export function fitToKeep(draft: Draft): Draft {
  if (draft.kind === 'question') {
    return {
      ...draft,
      ...(sensitiveKind(draft.claim) && { claim: '' }),
      ...(sensitiveKind(draft.wish) && { wish: '' }),
    };
  }
  if (isNeverQuoted(draft.category)) return { ...draft, excerpt: '', signals: [], files: [] };
  const withheld = draft.withheld ?? sensitiveKind(draft.excerpt);
  return withheld ? { ...draft, withheld, excerpt: '', signals: [], files: [] } : draft;
}
