import { essenceOf, fingerprint } from '../text/fingerprint.ts';

/** Posts that the person hid marks for, remembered by a salted fingerprint of the text: no text, address or name. */
export interface Dismissals {
  /** Tells, as storage has it now, whether the marks of a text are hidden. Without an answer of storage none are. */
  hidden(): Promise<(text: string) => boolean>;
  /** Hides the marks of a text from now on. Where storage refuses, nothing is kept. */
  add(text: string): Promise<void>;
}

/** The part of `browser.storage.local` that dismissals need. */
export interface DismissalArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Key of the dismissals in `storage.local`. */
export const DISMISSALS_KEY = 'dismissed';

const KEPT_DAYS = 90;
const MOST = 2000;
const DAY_MS = 86_400_000;

/** A fingerprint and the day number on which it was kept. */
type Kept = readonly [print: number, day: number];

interface Stored {
  readonly salt: number;
  readonly kept: readonly Kept[];
}

function isKept(value: unknown): value is Kept {
  return Array.isArray(value) && value.length === 2 && value.every((part) => Number.isSafeInteger(part));
}

function readStored(value: unknown, day: number): Stored | undefined {
  if (typeof value !== 'object' || value === null || !('salt' in value) || !('kept' in value))
    return undefined;
  const { salt, kept } = value;
  if (typeof salt !== 'number' || !Number.isSafeInteger(salt) || !Array.isArray(kept)) return undefined;
  return { salt, kept: kept.filter(isKept).filter((item) => day - item[1] <= KEPT_DAYS) };
}

/**
 * Dismissals kept in storage for `KEPT_DAYS`. Nothing is remembered between two calls, so what other pages erase or bring
 * back counts at once.
 *
 * @param now milliseconds since 1970
 */
export function createDismissals(area: DismissalArea, now: () => number): Dismissals {
  const day = (): number => Math.floor(now() / DAY_MS);
  /** One change after another: two pages that hide marks at the same time do not undo each other. */
  let last: Promise<void> = Promise.resolve();

  const load = async (): Promise<Stored | undefined> =>
    readStored((await area.get(DISMISSALS_KEY))[DISMISSALS_KEY], day());

  const keep = async (text: string): Promise<void> => {
    const { salt, kept } = (await load()) ?? {
      salt: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
      kept: [],
    };
    const print = fingerprint(essenceOf(text), salt);
    const all: readonly Kept[] = [...kept.filter(([other]) => other !== print), [print, day()]];
    await area.set({ [DISMISSALS_KEY]: { salt, kept: all.slice(-MOST) } });
  };

  return {
    async hidden() {
      const stored = await load().catch(() => undefined);
      const prints = new Set(stored?.kept.map(([print]) => print));
      return (text) => stored !== undefined && prints.has(fingerprint(essenceOf(text), stored.salt));
    },
    add(text) {
      last = last.then(() => keep(text)).catch(() => {});
      return last;
    },
  };
}
