import type { Deck } from './deck.ts';
import { draftDeckSchema } from './deck-schema.ts';
import type { TrainingArea } from './training-area.ts';

/** Key of the decks that a person wrote or brought, in `storage.local`. */
export const OWN_DECKS_KEY = 'training-decks';

/** Most decks kept; storage.local is small. */
export const MOST_DECKS = 20;

/** Decks that fit, and what is stored beside them that does not: it is left where it is. */
export interface OwnDecks {
  readonly decks: readonly Deck[];
  readonly unreadable: readonly unknown[];
}

/** Reads own decks, finished or not, from whatever storage holds. */
export async function loadOwnDecks(area: TrainingArea): Promise<OwnDecks> {
  const stored = await area.get(OWN_DECKS_KEY).then(
    (items) => items[OWN_DECKS_KEY],
    () => undefined,
  );
  const decks: Deck[] = [];
  const unreadable: unknown[] = [];
  for (const value of Array.isArray(stored) ? stored : []) {
    const deck = draftDeckSchema.safeParse(value);
    if (deck.success) decks.push(deck.data);
    else unreadable.push(value);
  }
  return { decks, unreadable };
}

/** Writes own decks. False when storage refuses. */
export async function saveOwnDecks(area: TrainingArea, { decks, unreadable }: OwnDecks): Promise<boolean> {
  try {
    await area.set({ [OWN_DECKS_KEY]: [...decks, ...unreadable] });
    return true;
  } catch {
    return false;
  }
}
