import { changeStored, type TrainingArea } from './change-stored.ts';
import type { Deck } from './deck.ts';
import { draftDeckSchema } from './deck-schema.ts';

/** Key of the decks that a person wrote or brought, in `storage.local`. */
export const OWN_DECKS_KEY = 'training-decks';

/** Most decks kept; storage.local is small. */
export const MOST_DECKS = 20;

/** Decks that fit, and what is stored beside them that does not: it is left where it is. */
export interface OwnDecks {
  readonly decks: readonly Deck[];
  readonly unreadable: readonly unknown[];
}

function readOwnDecks(stored: unknown): OwnDecks {
  const decks: Deck[] = [];
  const unreadable: unknown[] = [];
  for (const value of Array.isArray(stored) ? stored : []) {
    const deck = draftDeckSchema.safeParse(value);
    if (deck.success) decks.push(deck.data);
    else unreadable.push(value);
  }
  return { decks, unreadable };
}

/** Reads own decks, finished or not, from whatever storage holds; none when it cannot be read. */
export async function loadOwnDecks(area: TrainingArea): Promise<OwnDecks> {
  try {
    return readOwnDecks((await area.get(OWN_DECKS_KEY))[OWN_DECKS_KEY]);
  } catch {
    return readOwnDecks(undefined);
  }
}

/** Changes the own decks as they stand now. False when storage refuses; nothing is changed then. */
export function changeOwnDecks(
  area: TrainingArea,
  change: (decks: readonly Deck[]) => readonly Deck[],
): Promise<boolean> {
  return changeStored(area, OWN_DECKS_KEY, (stored) => {
    const { decks, unreadable } = readOwnDecks(stored);
    return [...change(decks), ...unreadable];
  });
}
