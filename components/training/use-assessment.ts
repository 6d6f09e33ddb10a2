import { useMemo } from 'react';
import type { Assessment } from '../../lib/assess/types.ts';
import type { DeckItem } from '../../lib/training/deck.ts';
import type { TrainerEngine } from './trainer-context.ts';

/** What the engine says of a post; undefined while there is no engine or no post. */
export function useAssessment(
  engine: TrainerEngine | undefined,
  item: Pick<DeckItem, 'text' | 'shownOn'> | undefined,
): Assessment | undefined {
  const { text, shownOn } = item ?? { text: undefined, shownOn: undefined };
  return useMemo(
    () =>
      engine === undefined || text === undefined || shownOn === undefined
        ? undefined
        : engine.assess(text, shownOn),
    [engine, text, shownOn],
  );
}
