import { essenceOf, fingerprint } from '../text/fingerprint.ts';

/** Posts that the person hid marks for, remembered by a salted fingerprint of the text: no text, address or name. */
export interface Dismissals {
  has(text: string): boolean;
  add(text: string): void;
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
 * Dismissals kept in storage for `KEPT_DAYS`. Until storage has answered, and where it refuses, they hold for this
 * page only: hiding a mark always works at once.
 *
 * @param now milliseconds since 1970
 */
export function createDismissals(area: DismissalArea, now: () => number): Dismissals {
  const day = (): number => Math.floor(now() / DAY_MS);
  let salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  let prints = new Map<number, number>();
  const early = new Set<string>();
  let loaded = false;

  const save = (): void => {
    const kept = [...prints].slice(-MOST);
    area.set({ [DISMISSALS_KEY]: { salt, kept } }).catch(() => {});
  };

  const load = async (): Promise<void> => {
    const stored = readStored((await area.get(DISMISSALS_KEY))[DISMISSALS_KEY], day());
    if (stored) {
      salt = stored.salt;
      prints = new Map(stored.kept);
    }
    loaded = true;
    for (const text of early) prints.set(fingerprint(text, salt), day());
    if (early.size > 0) save();
    early.clear();
  };
  load().catch(() => {});

  return {
    has(text) {
      const kernel = essenceOf(text);
      return early.has(kernel) || prints.has(fingerprint(kernel, salt));
    },
    add(text) {
      const kernel = essenceOf(text);
      if (!loaded) {
        early.add(kernel);
        return;
      }
      prints.set(fingerprint(kernel, salt), day());
      save();
    },
  };
}
