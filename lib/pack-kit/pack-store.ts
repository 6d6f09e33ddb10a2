import { Dexie, type Table } from 'dexie';
import { DATABASE_NAME } from '../store/database-name.ts';
import { declareDatabase } from '../store/database-versions.ts';
import {
  isInForceRow,
  isVersionRow,
  PACK_CHECKS,
  type PackInForceRow,
  type PackVersionRow,
} from './pack-rows.ts';
import type { ImportProposal } from './prepare-import.ts';

/** Versions kept of each pack; the oldest go first, never the one in force. */
const MOST_VERSIONS = 20;

/** What is stored of packs. */
export interface StoredPacks {
  readonly versions: readonly PackVersionRow[];
  readonly inForce: readonly PackInForceRow[];
}

/** The packs that this person brought in. Every change is one transaction: it is there whole, or not at all. */
export interface PackStore {
  read(): Promise<StoredPacks>;
  /** Puts a proposal in force. @param now ISO moment */
  accept(proposal: ImportProposal, now: string): Promise<void>;
  /** Puts an earlier version in force again. */
  restore(packId: string, id: string): Promise<void>;
  /** Takes a pack away with all its versions. */
  remove(packId: string): Promise<void>;
}

/**
 * @param declared an unopened database with the tables of packs; another one only in tests
 * @throws from every method what the database throws, after nothing was changed
 */
export function createPackStore(declared: () => Dexie = declareDatabase): PackStore {
  let opened: Dexie | undefined;
  const open = async (): Promise<Dexie> => {
    if (opened?.isOpen() !== true) {
      opened = declared();
      await opened.open();
    }
    return opened;
  };
  const within = async <T>(
    mode: 'r' | 'rw',
    work: (versions: Table<unknown, string>, inForce: Table<unknown, string>) => Promise<T>,
  ): Promise<T> => {
    const database = await open();
    const versions: Table<unknown, string> = database.table('packVersions');
    const inForce: Table<unknown, string> = database.table('packsInForce');
    return database.transaction(mode, versions, inForce, () => work(versions, inForce));
  };

  /** Reading makes no database where there is none: after everything was erased nothing comes back. */
  const ifThere = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> =>
    opened?.isOpen() === true || (await Dexie.exists(DATABASE_NAME)) ? work() : otherwise;

  return {
    read: () =>
      ifThere<StoredPacks>(
        () =>
          within('r', async (versions, inForce) => ({
            versions: (await versions.toArray()).filter(isVersionRow).sort((a, b) => b.seq - a.seq),
            inForce: (await inForce.toArray()).filter(isInForceRow).sort((a, b) => a.order - b.order),
          })),
        { versions: [], inForce: [] },
      ),
    accept: ({ file, text, trust, signer }, now) =>
      within('rw', async (versions, inForce) => {
        const known = (await versions.where('packId').equals(file.id).toArray()).filter(isVersionRow);
        const seq = 1 + Math.max(0, ...known.map((row) => row.seq));
        const all = (await inForce.toArray()).filter(isInForceRow);
        const present = all.find((row) => row.packId === file.id);
        const row: PackVersionRow = {
          id: `${file.id}@${seq}`,
          packId: file.id,
          seq,
          importedOn: now,
          text,
          file,
          checks: PACK_CHECKS,
          ...(trust === 'signed' && signer.state === 'trusted' && { key: signer.key }),
        };
        await versions.put(row);
        const order = present?.order ?? 1 + Math.max(0, ...all.map((one) => one.order));
        const entry: PackInForceRow = { packId: file.id, id: row.id, order };
        await inForce.put(entry);
        const old = known.sort((a, b) => b.seq - a.seq).slice(MOST_VERSIONS - 1);
        await versions.bulkDelete(old.map(({ id }) => id));
      }),
    restore: (packId, id) =>
      within('rw', async (versions, inForce) => {
        const row: unknown = await versions.get(id);
        const present: unknown = await inForce.get(packId);
        if (!isVersionRow(row) || row.packId !== packId || !isInForceRow(present))
          throw new RangeError('no such version');
        await inForce.put({ ...present, id });
      }),
    remove: (packId) =>
      within('rw', async (versions, inForce) => {
        await inForce.delete(packId);
        await versions.where('packId').equals(packId).delete();
      }),
  };
}
