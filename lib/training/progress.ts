import * as z from 'zod/mini';
import { changeStored, type TrainingArea } from './change-stored.ts';
import type { Answer } from './deck.ts';
import { type Card, planRepetition } from './repetition.ts';
import type { Discernment } from './score.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

/** Key of the progress in `storage.local`. */
export const PROGRESS_KEY = 'training-progress';

const MOST_SESSIONS = 200;
const MOST_CARDS = 2000;

const moment = z.string().check(
  z.maxLength(40),
  z.refine((value) => !Number.isNaN(Date.parse(value))),
);
const count = z.int().check(z.minimum(0));

const cardSchema: z.ZodMiniType<Card> = z.strictObject({
  due: moment,
  lastReview: moment,
  stability: z.number().check(z.positive()),
  difficulty: z.number().check(z.minimum(1), z.maximum(10)),
  scheduledDays: count,
  reps: count,
  lapses: count,
  state: z.int().check(z.minimum(0), z.maximum(3)),
});

const sessionSchema = z.strictObject({
  /** ISO day. */
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  asked: count,
  right: count,
  careful: count,
  hits: count,
  harmless: count,
  falseAlarms: count,
});

/** One finished session of one person on this device: counts only. */
export type SessionNote = z.infer<typeof sessionSchema>;

/** What this device remembers of practising. No names, no texts, no answers. */
export interface Progress {
  /** When a missed item comes again, by `deck/item`. */
  readonly cards: Readonly<Record<string, Card>>;
  /** Oldest first. */
  readonly sessions: readonly SessionNote[];
}

export const NO_PROGRESS: Progress = { cards: {}, sessions: [] };

/** Name of an item across decks. */
export function cardKey(deckId: string, itemId: string): string {
  return `${deckId}/${itemId}`;
}

function field(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  return Object.getOwnPropertyDescriptor(source, name)?.value;
}

/** Reads progress from whatever storage holds; what does not fit is left out, and costs nothing else. */
export function readProgress(stored: unknown): Progress {
  const cards = field(stored, 'cards');
  const sessions = field(stored, 'sessions');
  return {
    cards: Object.fromEntries(
      Object.entries(typeof cards === 'object' && cards !== null ? cards : {}).flatMap(([key, value]) => {
        const card = cardSchema.safeParse(value);
        return card.success ? [[key, card.data]] : [];
      }),
    ),
    sessions: (Array.isArray(sessions) ? sessions : []).flatMap((value) => {
      const note = sessionSchema.safeParse(value);
      return note.success ? [note.data] : [];
    }),
  };
}

/**
 * Progress after one answer.
 *
 * @param now ISO moment
 */
export function withAnswer(
  progress: Progress,
  key: string,
  given: { readonly answer: Answer; readonly chosen: Answer },
  now: string,
): Progress {
  const { [key]: card, ...others } = progress.cards;
  const planned = planRepetition(card, given.answer, given.chosen, now);
  const cards = planned ? { ...others, [key]: planned } : others;
  const newest = Object.entries(cards)
    .sort(([, a], [, b]) => b.lastReview.localeCompare(a.lastReview))
    .slice(0, MOST_CARDS);
  return { ...progress, cards: Object.fromEntries(newest) };
}

/**
 * Progress after a finished session.
 *
 * @param on ISO day
 */
export function withSession(progress: Progress, score: Discernment, on: string): Progress {
  const { asked, right, careful, hits, harmless, falseAlarms } = score;
  const note = { on, asked, right, careful, hits, harmless, falseAlarms };
  return { ...progress, sessions: [...progress.sessions, note].slice(-MOST_SESSIONS) };
}

/** Keys of the items that are due at `now` (ISO moment), the longest waiting first. */
export function dueCards(progress: Progress, now: string): readonly string[] {
  return Object.entries(progress.cards)
    .filter(([, card]) => Date.parse(card.due) <= Date.parse(now))
    .sort(([, a], [, b]) => a.due.localeCompare(b.due))
    .map(([key]) => key);
}

/** What storage holds; nothing when it cannot be read. */
export async function loadProgress(area: TrainingArea): Promise<Progress> {
  try {
    return readProgress((await area.get(PROGRESS_KEY))[PROGRESS_KEY]);
  } catch {
    return NO_PROGRESS;
  }
}

/** Changes the progress as it stands now. False when storage refuses; nothing is changed then. */
export function changeProgress(area: TrainingArea, change: (before: Progress) => Progress): Promise<boolean> {
  return changeStored(area, PROGRESS_KEY, (stored) => change(readProgress(stored)));
}
