import { Dexie, type Transaction } from 'dexie';
import { DATABASE_NAME } from './database-name.ts';

/** One released shape of the database. */
export interface DatabaseVersion {
  readonly version: number;
  /** Tables that are new or have other indexes, in Dexie's words; null takes a table away. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Changes rows of the version before; absent where new tables are all there is. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

/**
 * Every shape that the database has had, oldest first, without a gap. What was released is never changed: a new table or
 * index is a new entry, with an example of it in `tests/fixtures/databases`, which a test opens and walks up to today.
 * The worker reads the packs in force as they lie, also from an older shape (`lib/pack-kit/packs-in-force.ts`).
 */
export const DATABASE_VERSIONS: readonly DatabaseVersion[] = [
  { version: 1, stores: { drafts: 'id, updatedOn' } },
  // Every version of a pack that was brought in, and which of them is in force.
  { version: 2, stores: { packVersions: 'id, packId', packsInForce: 'packId' } },
  // What was marked as sent, to be counted: no words, so that it can outlive the draft.
  { version: 3, stores: { sent: 'id, sentOn' } },
];

/**
 * The database, not yet opened. Writes are on the disk when they are reported as done. It closes by itself when another
 * window needs a newer shape, so that nobody is kept waiting.
 */
export function declareDatabase(): Dexie {
  const database = new Dexie(DATABASE_NAME, { chromeTransactionDurability: 'strict' });
  for (const { version, stores, upgrade } of DATABASE_VERSIONS) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    // The library would warn on the console of what is meant to happen.
    return false;
  });
  return database;
}

/** The browser counts ten versions for each of ours; the library uses those between for its own repairs. */
const PER_VERSION = 10;

/**
 * Whether a later version of the product made the database. Asked before it is opened: the library would open it all
 * the same and add what it misses.
 */
export async function isFromLaterVersion(): Promise<boolean> {
  const latest = DATABASE_VERSIONS.at(-1)?.version ?? 0;
  const present = await indexedDB.databases();
  return present.some(
    ({ name, version = 0 }) => name === DATABASE_NAME && Math.floor(version / PER_VERSION) > latest,
  );
}
