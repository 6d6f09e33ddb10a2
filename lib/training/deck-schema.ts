import * as z from 'zod/mini';
import { ANSWERS, type Deck, PRACTICE_PLACES, PRACTICE_SITES } from './deck.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

/** Limits of a deck that a person brings. */
export const DECK_LIMITS = {
  /** Characters of a file. */
  file: 1_000_000,
  items: 200,
  /** Characters of the text of a post. */
  text: 5000,
  title: 200,
  paragraph: 2000,
  words: 20,
  /** Faults that are listed; a file full of them is not made clearer by more. */
  faults: 8,
} as const;

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(DECK_LIMITS.title));
const paragraph = z.string().check(z.trim(), z.minLength(1), z.maxLength(DECK_LIMITS.paragraph));
const id = z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Whether `YYYY-MM-DD` names a day of the calendar. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay));

const source = z.strictObject({
  title: line,
  date: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  url: z.optional(z.string().check(z.maxLength(500), z.regex(/^https:\/\/\S+$/))),
});

const item = z.strictObject({
  id,
  site: z.enum(PRACTICE_SITES),
  kind: z.enum(PRACTICE_PLACES),
  text: z.string().check(
    z.minLength(1),
    z.maxLength(DECK_LIMITS.text),
    z.refine((text) => text.trim() !== ''),
  ),
  shownOn: day,
  answer: z.enum(ANSWERS),
  why: paragraph,
  words: z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(DECK_LIMITS.words)),
  record: z.optional(z.string().check(z.maxLength(100))),
  source: z.optional(source),
  rule: z.string().check(z.maxLength(60)),
  notes: z.optional(paragraph),
  engine: z.optional(
    z.union([
      z.strictObject({ expects: z.array(z.enum(['differs', 'unsourced', 'scam'])).check(z.maxLength(3)) }),
      z.strictObject({ silentBecause: paragraph }),
    ]),
  ),
});

/** A deck as a file holds it. Everything is data; text is only ever shown as text. */
export const deckSchema: z.ZodMiniType<Deck> = z.strictObject({
  id,
  title: line,
  intro: paragraph,
  lesson: z.optional(
    z.strictObject({
      title: line,
      paragraphs: z.array(paragraph).check(z.minLength(1), z.maxLength(20)),
      source: z.optional(source),
    }),
  ),
  items: z.array(item).check(z.minLength(1), z.maxLength(DECK_LIMITS.items)),
});
