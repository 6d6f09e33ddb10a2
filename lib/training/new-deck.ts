import type { IsoDate } from '../text/iso-date.ts';
import type { Deck, DeckItem } from './deck.ts';

/** An id that is not taken: "bo-bai-3". */
export function freeId(start: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const id = `${start}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** An item to begin with. */
export function newItem(items: readonly DeckItem[], shownOn: IsoDate): DeckItem {
  return {
    id: freeId(
      'bai',
      items.map((item) => item.id),
    ),
    site: 'facebook',
    kind: 'post',
    text: '',
    shownOn,
    answer: 'share',
    why: '',
    words: [],
    rule: 'rule-source',
  };
}

/** A deck to begin with. */
export function newDeck(taken: readonly string[], shownOn: IsoDate): Deck {
  return { id: freeId('bo-bai', taken), title: '', intro: '', items: [newItem([], shownOn)] };
}

/** A deck under an id that is not taken, for a copy or an import that meets one of the same id. */
export function underFreeId(deck: Deck, taken: readonly string[]): Deck {
  return taken.includes(deck.id) ? { ...deck, id: freeId(deck.id.slice(0, 50), taken) } : deck;
}
