import type { Deck, DeckItem } from './deck.ts';
import { cardKey } from './progress.ts';

/** One post of a session, with the name under which its progress is kept. */
export interface SessionItem {
  readonly key: string;
  readonly item: DeckItem;
}

/** Posts of a round. */
export const ROUND = 15;

function allItems(decks: readonly Deck[]): readonly SessionItem[] {
  return decks.flatMap((deck) => deck.items.map((item) => ({ key: cardKey(deck.id, item.id), item })));
}

/**
 * In chance order (Fisher and Yates).
 *
 * @param chance gives numbers in [0, 1)
 */
function shuffled<T>(items: readonly T[], chance: () => number): readonly T[] {
  const rest = [...items];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(Math.floor(chance() * rest.length), 1));
  return out;
}

/** Up to `count` posts of the decks, in chance order. */
export function drawRound(
  decks: readonly Deck[],
  count: number,
  chance: () => number,
): readonly SessionItem[] {
  return shuffled(allItems(decks), chance).slice(0, count);
}

/** The posts of these keys that the decks still have, in the order of the keys. */
export function itemsOfKeys(decks: readonly Deck[], keys: readonly string[]): readonly SessionItem[] {
  const byKey = new Map(allItems(decks).map((entry) => [entry.key, entry]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
