/** How often the pause before sharing may still ask. Keeps counts only: no text, key or day of any post. */
export interface PauseRhythm {
  /** Whether to ask now. Each call counts as one opportunity. */
  mayAsk(): boolean;
  /** The pause was closed without an answer. */
  dismissed(): void;
  /** The question was answered, or its places to check were opened. */
  answered(): void;
}

/** The part of `browser.storage.local` that the rhythm needs. */
export interface RhythmArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Key of the counts in `storage.local`. */
export const PAUSE_KEY = 'pause';

/** So many dismissals in a row, and the pause asks half as often as before. */
const STEP = 3;
/** However often it is dismissed, it asks at every 16th opportunity. */
const RAREST = 16;

interface Counts {
  /** Dismissals in a row. */
  readonly dismissed: number;
  /** Opportunities passed by since it last asked. */
  readonly passed: number;
}

const NONE: Counts = { dismissed: 0, passed: 0 };

/** Every how many opportunities the pause asks after so many dismissals in a row. */
export function askEvery(dismissals: number): number {
  return Math.min(RAREST, 2 ** Math.floor(dismissals / STEP));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function readCounts(value: unknown): Counts {
  if (typeof value !== 'object' || value === null) return NONE;
  const dismissed: unknown = Reflect.get(value, 'dismissed');
  const passed: unknown = Reflect.get(value, 'passed');
  return isCount(dismissed) && isCount(passed) ? { dismissed: Math.min(dismissed, 1000), passed } : NONE;
}

/** The rhythm kept in storage. Until storage has answered, and where it refuses, it holds for this page only. */
export function createPauseRhythm(area: RhythmArea): PauseRhythm {
  let counts = NONE;
  let touched = false;

  const keep = (next: Counts): void => {
    counts = next;
    touched = true;
    area.set({ [PAUSE_KEY]: { ...next } }).catch(() => {});
  };

  const load = async (): Promise<void> => {
    const stored = readCounts((await area.get(PAUSE_KEY))[PAUSE_KEY]);
    if (!touched) counts = stored;
  };
  load().catch(() => {});

  return {
    mayAsk() {
      const asks = counts.passed + 1 >= askEvery(counts.dismissed);
      keep({ ...counts, passed: asks ? 0 : counts.passed + 1 });
      return asks;
    },
    dismissed: () => keep({ ...counts, dismissed: counts.dismissed + 1 }),
    answered: () => keep(NONE),
  };
}
