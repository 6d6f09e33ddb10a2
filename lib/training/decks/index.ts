import type { ShippedDeck } from '../deck.ts';

/** The decks that ship with the product, in the order in which they are offered. */
export const SHIPPED_DECKS: readonly ShippedDeck[] = [];
