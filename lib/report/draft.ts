import * as z from 'zod/mini';
import { HARM_CATEGORIES, isNeverQuoted } from './harm-categories.ts';
import { sensitiveKind } from './sensitive-text.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

const short = z.string().check(z.maxLength(500));
const long = z.string().check(z.maxLength(20_000));
const moment = z.string().check(
  z.maxLength(40),
  z.refine((value) => !Number.isNaN(Date.parse(value))),
);

const about = {
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** ISO moments. */
  createdOn: moment,
  updatedOn: moment,
  /** When the person said that it was sent. */
  sentOn: z.optional(moment),
};

const questionSchema = z.strictObject({
  ...about,
  kind: z.literal('question'),
  claim: long,
  wish: long,
  record: z.optional(z.strictObject({ statement: long, citation: long, asOf: short })),
  /** To whom, and who else could be asked. */
  office: short,
  offices: z.array(short).check(z.maxLength(30)),
});

const reportSchema = z.strictObject({
  ...about,
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
});

export type QuestionDraft = z.infer<typeof questionSchema>;
export type ReportDraft = z.infer<typeof reportSchema>;
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
  if (draft.kind === 'question') return sensitiveKind(draft.claim) ? { ...draft, claim: '' } : draft;
  const mustGo = isNeverQuoted(draft.category) || sensitiveKind(draft.excerpt) !== undefined;
  return mustGo ? { ...draft, excerpt: '', signals: [] } : draft;
}
