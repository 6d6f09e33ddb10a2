import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Answer } from './deck.ts';
import { takesCare } from './score.ts';

/** When a missed item comes again, in plain values that storage can hold. */
export interface Card {
  /** ISO moments. */
  readonly due: string;
  readonly lastReview: string;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly reps: number;
  readonly lapses: number;
  /** State of the memory model, 0–3. */
  readonly state: number;
}

/** A card that would come back later than this is remembered, and is let go. */
const REMEMBERED_DAYS = 60;

// Whole days and no chance: the same answers give the same plan, and tests can state it.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 365 });

function ratingOf(answer: Answer, chosen: Answer): Rating.Again | Rating.Hard | Rating.Good {
  if (answer === chosen) return Rating.Good;
  return takesCare(answer) === takesCare(chosen) ? Rating.Hard : Rating.Again;
}

/**
 * Plans when an item comes again (FSRS, `ts-fsrs`). Only what was missed is repeated: an item without a card that is
 * answered right gets none. Taking a scam for a claim to check, or an opinion for a post to share, counts as hard.
 *
 * @param now ISO moment of the answer
 * @returns the new card, or undefined when there is nothing to repeat
 */
export function planRepetition(
  card: Card | undefined,
  answer: Answer,
  chosen: Answer,
  now: string,
): Card | undefined {
  if (card === undefined && answer === chosen) return undefined;
  const before = card
    ? {
        due: card.due,
        stability: card.stability,
        difficulty: card.difficulty,
        elapsed_days: 0,
        scheduled_days: card.scheduledDays,
        learning_steps: 0,
        reps: card.reps,
        lapses: card.lapses,
        state: card.state,
        last_review: card.lastReview,
      }
    : createEmptyCard(new Date(now));
  const { card: after } = scheduler.next(before, new Date(now), ratingOf(answer, chosen));
  if (answer === chosen && after.scheduled_days > REMEMBERED_DAYS) return undefined;
  return {
    due: after.due.toISOString(),
    lastReview: now,
    stability: after.stability,
    difficulty: after.difficulty,
    scheduledDays: after.scheduled_days,
    reps: after.reps,
    lapses: after.lapses,
    state: after.state,
  };
}
