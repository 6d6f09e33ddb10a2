import type { PauseCounts } from '../messages/page-setup.ts';

/** How often the pause before sharing may still ask. Knows counts only: no text, key or day of any post. */
export interface PauseRhythm {
  /** Whether to ask now. Each call counts as one opportunity. */
  mayAsk(): boolean;
  /** The pause was closed without an answer. */
  dismissed(): void;
  /** The question was answered, or its places to check were opened. */
  answered(): void;
}

/** So many dismissals in a row, and the pause asks half as often as before. */
const STEP = 3;
/** However often it is dismissed, it asks at every 16th opportunity. */
const RAREST = 16;

/** Every how many opportunities the pause asks after so many dismissals in a row. */
export function askEvery(dismissals: number): number {
  return Math.min(RAREST, 2 ** Math.floor(dismissals / STEP));
}

/**
 * The rhythm that goes on from what earlier pages left.
 *
 * @param left the counts as they were when this page was set up
 * @param keep has the worker keep other counts; what it cannot keep holds for this page
 */
export function createPauseRhythm(left: () => PauseCounts, keep: (counts: PauseCounts) => void): PauseRhythm {
  let own: PauseCounts | undefined;
  const counts = (): PauseCounts => own ?? left();
  const change = (changes: Partial<PauseCounts>): void => {
    own = { ...counts(), ...changes };
    keep(own);
  };
  return {
    mayAsk() {
      const { dismissed, passed } = counts();
      const asks = passed + 1 >= askEvery(dismissed);
      change({ passed: asks ? 0 : passed + 1 });
      return asks;
    },
    dismissed: () => change({ dismissed: counts().dismissed + 1 }),
    answered: () => change({ dismissed: 0, passed: 0 }),
  };
}
