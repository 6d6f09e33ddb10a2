import type { Table } from 'dexie';
import { declareDatabase, isFromLaterVersion } from './database-versions.ts';

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

/** What stays of a row that the person marked as sent: enough to count it, none of its words. */
export interface SentRow {
  /** Id of the row that was sent. */
  readonly id: string;
  /** ISO moment. */
  readonly sentOn: string;
}

/** What the store must know of its rows. */
export interface RowKinds<Row extends KeptRow, Sent extends SentRow> {
  /** The row that a stored value is, or undefined. */
  readonly read: (value: unknown) => Row | undefined;
  readonly readSent: (value: unknown) => Sent | undefined;
  /** What is to be counted of a row; undefined while it is not marked as sent. */
  readonly sentOf: (row: Row) => Sent | undefined;
  /** Id for a row that is kept beside another. */
  readonly newId: () => string;
}

/** The drafts of this person, on this device. */
export interface DraftStore<Row extends KeptRow, Sent extends SentRow> {
  /**
   * Writes a row to the disk, and with it what is counted of it.
   *
   * @param seen `updatedOn` of the row as it was read or kept last; undefined for a new one
   */
  keep(row: Row, seen: string | undefined): Promise<KeepOutcome>;
  /** The row with this id; undefined where there is none that can be read. */
  get(id: string): Promise<Row | StoreTrouble | undefined>;
  list(): Promise<KeptRows<Row> | StoreTrouble>;
  /** Undefined when it worked. What was counted of the row stays. */
  remove(id: string): Promise<StoreTrouble | undefined>;
  /** Removes every row, also those that cannot be read. What was counted stays. */
  removeAll(): Promise<StoreTrouble | undefined>;
  /** Removes the readable rows that were last changed before `moment` (ISO), and gives them back. */
  removeOlder(moment: string): Promise<readonly Row[] | StoreTrouble>;
  /** Puts rows back that were removed. */
  putBack(rows: readonly Row[]): Promise<StoreTrouble | undefined>;
  /** What was marked as sent, oldest first. */
  sent(): Promise<readonly Sent[] | StoreTrouble>;
  forgetSent(): Promise<StoreTrouble | undefined>;
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
 * throws, and nothing is deleted unless the person asks, or has set a time after which it is.
 */
export function createDraftStore<Row extends KeptRow, Sent extends SentRow>({
  read,
  readSent,
  sentOf,
  newId,
}: RowKinds<Row, Sent>): DraftStore<Row, Sent> {
  const database = declareDatabase();
  const drafts: Table<unknown, string> = database.table('drafts');
  const sentRows: Table<unknown, string> = database.table('sent');

  const attempt = async <T>(work: () => Promise<T>): Promise<T | StoreTrouble> => {
    try {
      if (!database.isOpen()) {
        if (await isFromLaterVersion()) return 'newer';
        await database.open();
      }
      return await work();
    } catch (error) {
      return troubleOf(error);
    }
  };
  const done = async (work: () => Promise<unknown>): Promise<StoreTrouble | undefined> => {
    const outcome = await attempt(async () => {
      await work();
      return 'done' as const;
    });
    return outcome === 'done' ? undefined : outcome;
  };
  const count = async (row: Row, known: Row | undefined): Promise<void> => {
    const trace = sentOf(row);
    if (trace) await sentRows.put(trace);
    // Each request costs a turn of a page that may be busy with keys.
    else if (known && sentOf(known)) await sentRows.delete(row.id);
  };

  return {
    async keep(row, seen) {
      const outcome = await attempt(() =>
        database.transaction('rw', drafts, sentRows, async () => {
          const stored = await drafts.get(row.id);
          const known = stored === undefined ? undefined : read(stored);
          const isOthers = stored !== undefined && known?.updatedOn !== seen;
          const kept = isOthers ? { ...row, id: newId() } : row;
          await drafts.put(kept);
          await count(kept, known);
          return { state: isOthers ? ('copied' as const) : ('kept' as const), id: kept.id };
        }),
      );
      return typeof outcome === 'string' ? { state: 'failed', trouble: outcome } : outcome;
    },
    get: (id) =>
      attempt(async () => {
        const stored = await drafts.get(id);
        return stored === undefined ? undefined : read(stored);
      }),
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
    remove: (id) => done(() => drafts.delete(id)),
    removeAll: () => done(() => drafts.clear()),
    removeOlder: (moment) =>
      attempt(() =>
        database.transaction('rw', drafts, async () => {
          const old: Row[] = [];
          await drafts
            .where('updatedOn')
            .below(moment)
            .each((value) => {
              const row = read(value);
              if (row) old.push(row);
            });
          await drafts.bulkDelete(old.map(({ id }) => id));
          return old;
        }),
      ),
    putBack: (rows) => done(() => drafts.bulkPut([...rows])),
    sent: () =>
      attempt(async () => {
        const known = new Map<string, Sent>();
        // Rows that were marked before anything was counted.
        await drafts.each((value) => {
          const row = read(value);
          const trace = row && sentOf(row);
          if (trace) known.set(trace.id, trace);
        });
        await sentRows.each((value) => {
          const trace = readSent(value);
          if (trace) known.set(trace.id, trace);
        });
        return [...known.values()].sort((a, b) => a.sentOn.localeCompare(b.sentOn));
      }),
    forgetSent: () => done(() => sentRows.clear()),
  };
}
