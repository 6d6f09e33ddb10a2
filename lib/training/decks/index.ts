import type { ShippedDeck } from '../deck.ts';
import { apparatusDeck } from './apparatus.ts';
import { emergencyDeck } from './emergency.ts';
import { eventsDeck } from './events.ts';
import { opinionsDeck } from './opinions.ts';
import { papersDeck } from './papers.ts';
import { scamsDeck } from './scams.ts';

/** The decks that ship with the product, in the order in which they are offered. */
export const SHIPPED_DECKS: readonly ShippedDeck[] = [
  apparatusDeck,
  eventsDeck,
  emergencyDeck,
  papersDeck,
  scamsDeck,
  opinionsDeck,
];
