import type { Table } from 'dexie';
import { declareDatabase } from './database-versions.ts';

/** What every kept row has. */
export interface KeptRow {
  readonly id: string;
  /** ISO moment; newest first in a list. */
  readonly updatedOn: string;
}

/** Why drafts cannot be kept. */
export type StoreTrouble = 'newer' | 'full' | 'broken';

/** Outcome of keeping a row. `copied`: another window had changed it meanwhile, so this one was kept beside it. */
export type KeepOutcome =
  | { readonly state: 'kept' | 'copied'; readonly id: string }
  | { readonly state: 'failed'; readonly trouble: StoreTrouble };

export interface KeptRows<Row> {
  readonly rows: readonly Row[];
  /** Keys of rows that cannot be read. They are left where they are. */
  readonly unreadable: readonly string[];
}

/** The drafts of this person, on this device. */
export interface DraftStore<Row extends KeptRow> {
  /**
   * Writes a row to the disk.
   *
   * @param seen `updatedOn` of the row as it was read or kept last; undefined for a new one
   */
  keep(row: Row, seen: string | undefined): Promise<KeepOutcome>;
  list(): Promise<KeptRows<Row> | StoreTrouble>;
  /** Undefined when it worked. */
  remove(id: string): Promise<StoreTrouble | undefined>;
  /** Removes every row, also those that cannot be read. */
  removeAll(): Promise<StoreTrouble | undefined>;
}

function troubleOf(error: unknown): StoreTrouble {
  const names: string[] = [];
  let cause: unknown = error;
  for (let depth = 0; depth < 4 && typeof cause === 'object' && cause !== null; depth += 1) {
    names.push(String(Reflect.get(cause, 'name')));
    cause = Reflect.get(cause, 'inner');
  }
  if (names.includes('VersionError')) return 'newer';
  return names.includes('QuotaExceededError') ? 'full' : 'broken';
}

/**
 * Opens the database `kiem-tin` at the first use. Writes are durable when they are reported as kept. Nothing here
 * throws, and nothing is deleted unless the person asks.
 *
 * @param read the row that a stored value is, or undefined
 * @param newId id for a row that is kept beside another
 */
export function createDraftStore<Row extends KeptRow>(
  read: (value: unknown) => Row | undefined,
  newId: () => string,
): DraftStore<Row> {
  const database = declareDatabase();
  const drafts: Table<unknown, string> = database.table('drafts');

  const attempt = async <T>(work: () => Promise<T>): Promise<T | StoreTrouble> => {
    try {
      if (!database.isOpen()) await database.open();
      return await work();
    } catch (error) {
      return troubleOf(error);
    }
  };
  const emptied = async (work: () => Promise<void>): Promise<StoreTrouble | undefined> => {
    const outcome = await attempt(async () => {
      await work();
      return 'done' as const;
    });
    return outcome === 'done' ? undefined : outcome;
  };

  return {
    async keep(row, seen) {
      const outcome = await attempt(() =>
        database.transaction('rw', drafts, async () => {
          const stored = await drafts.get(row.id);
          const known = stored === undefined ? undefined : read(stored);
          const isOthers = stored !== undefined && known?.updatedOn !== seen;
          const kept = isOthers ? { ...row, id: newId() } : row;
          await drafts.put(kept);
          return { state: isOthers ? ('copied' as const) : ('kept' as const), id: kept.id };
        }),
      );
      return typeof outcome === 'string' ? { state: 'failed', trouble: outcome } : outcome;
    },
    list: () =>
      attempt(async () => {
        const rows: Row[] = [];
        const unreadable: string[] = [];
        await drafts.each((value, cursor) => {
          const row = read(value);
          if (row) rows.push(row);
          else unreadable.push(String(cursor.primaryKey));
        });
        rows.sort((a, b) => b.updatedOn.localeCompare(a.updatedOn));
        return { rows, unreadable };
      }),
    remove: (id) => emptied(() => drafts.delete(id)),
    removeAll: () => emptied(() => drafts.clear()),
  };
}
