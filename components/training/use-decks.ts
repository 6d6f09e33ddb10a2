import { useCallback, useEffect, useMemo, useState } from 'react';
import { CONDUCT_RULES } from '../../lib/guidance/code-of-conduct.ts';
import type { Deck } from '../../lib/training/deck.ts';
import { changeOwnDecks, loadOwnDecks, type OwnDecks } from '../../lib/training/own-decks.ts';
import { checkDeck, type Known } from '../../lib/training/read-deck.ts';
import { type TrainerEngine, useTrainer } from './trainer-context.ts';

/** Rules and records that decks may point at. Until the engine is there, no record is doubted. */
export function knownThings(engine: TrainerEngine | undefined, deck?: Deck): Known {
  const pointedAt = deck?.items.flatMap((item) => item.record ?? []) ?? [];
  return {
    rules: new Set(CONDUCT_RULES.map((rule) => rule.id)),
    records: engine?.recordIds ?? new Set(pointedAt),
  };
}

/** Whether a deck can be presented and practised. */
export function isFinished(deck: Deck): boolean {
  return checkDeck(deck, knownThings(undefined, deck)).ok;
}

export interface Decks {
  readonly shipped: readonly Deck[];
  readonly own: readonly Deck[];
  /** Shipped ones, and own ones that are finished. */
  readonly usable: readonly Deck[];
  /** Decks kept by another version, left where they are. */
  readonly unreadable: number;
  readonly isLoaded: boolean;
  /** Storage refused the last change. */
  readonly isUnsaved: boolean;
  find(id: string | undefined): Deck | undefined;
  isOurs(deck: Deck): boolean;
  /** Changes the own decks, here and as they are stored now. */
  change(next: (own: readonly Deck[]) => readonly Deck[]): void;
}

const NONE: OwnDecks = { decks: [], unreadable: [] };

/** All decks on this device. */
export function useDecks(): Decks {
  const { area, shipped } = useTrainer();
  const [stored, setStored] = useState<OwnDecks | undefined>();
  const [isUnsaved, setUnsaved] = useState(false);

  useEffect(() => {
    void loadOwnDecks(area).then(setStored);
  }, [area]);

  const { decks: own, unreadable } = stored ?? NONE;
  const change = useCallback(
    (next: (own: readonly Deck[]) => readonly Deck[]) => {
      setStored((before = NONE) => ({ ...before, decks: next(before.decks) }));
      void changeOwnDecks(area, next).then((kept) => setUnsaved(!kept));
    },
    [area],
  );

  return useMemo(() => {
    const usable = [...shipped, ...own.filter(isFinished)];
    return {
      shipped,
      own,
      usable,
      unreadable: unreadable.length,
      isLoaded: stored !== undefined,
      isUnsaved,
      find: (id) => [...shipped, ...own].find((deck) => deck.id === id),
      isOurs: (deck) => shipped.includes(deck),
      change,
    };
  }, [shipped, own, unreadable, stored, isUnsaved, change]);
}
