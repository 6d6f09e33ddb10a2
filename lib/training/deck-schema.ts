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
  wordsLength: 300,
} as const;

/** Whether `YYYY-MM-DD` names a day of the calendar. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/**
 * The shape of a deck.
 *
 * @param least fewest characters of a text that must be written: 0 while a deck is being written
 */
function shapeOf(least: 0 | 1): z.ZodMiniType<Deck> {
  const written = (most: number) =>
    z.string().check(
      z.maxLength(most),
      z.refine((value) => value.trim().length >= least, { params: { empty: true } }),
    );
  const line = written(DECK_LIMITS.title);
  const paragraph = written(DECK_LIMITS.paragraph);
  const id = z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
  const day = z.string().check(z.refine(isDay, { params: { day: true } }));
  const source = z.strictObject({
    title: line,
    date: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
    url: z.optional(z.string().check(z.maxLength(500), z.regex(/^https:\/\/\S+$/))),
  });
  const item = z.strictObject({
    id,
    site: z.enum(PRACTICE_SITES),
    kind: z.enum(PRACTICE_PLACES),
    text: written(DECK_LIMITS.text),
    shownOn: day,
    answer: z.enum(ANSWERS),
    why: paragraph,
    words: z
      .array(z.string().check(z.minLength(1), z.maxLength(DECK_LIMITS.wordsLength)))
      .check(z.maxLength(DECK_LIMITS.words)),
    record: z.optional(z.string().check(z.maxLength(100))),
    source: z.optional(source),
    rule: z.string().check(z.maxLength(60)),
    notes: z.optional(written(DECK_LIMITS.paragraph)),
    engine: z.optional(
      z.union([
        z.strictObject({
          expects: z.array(z.enum(['differs', 'unsourced', 'scam'])).check(z.maxLength(3)),
        }),
        z.strictObject({ silentBecause: paragraph }),
      ]),
    ),
  });
  return z.strictObject({
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
    items: z.array(item).check(z.minLength(least), z.maxLength(DECK_LIMITS.items)),
  });
}

/** A finished deck. Everything in it is data; text is only ever shown as text. */
export const deckSchema: z.ZodMiniType<Deck> = shapeOf(1);

/** A deck that is being written: texts may still be empty. */
export const draftDeckSchema: z.ZodMiniType<Deck> = shapeOf(0);
