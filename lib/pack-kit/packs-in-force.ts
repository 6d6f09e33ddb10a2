import { DATABASE_NAME } from '../store/database-name.ts';
import { isInForceRow, isVersionRow, type PackVersionRow } from './pack-rows.ts';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}

/** The database as it is; undefined where there is none. */
async function openAsItIs(): Promise<IDBDatabase | undefined> {
  const present = await indexedDB.databases();
  if (!present.some(({ name }) => name === DATABASE_NAME)) return undefined;
  const request = indexedDB.open(DATABASE_NAME);
  let isGone = false;
  // Taken away since it was asked for: nothing is made in its place.
  request.addEventListener('upgradeneeded', () => {
    isGone = true;
    request.transaction?.abort();
  });
  return settled(request).catch((error: unknown) => {
    if (isGone) return undefined;
    throw error;
  });
}

/**
 * Versions in force, in their order: all that a start of the worker needs of the database, read without the library
 * that other pages use, because the worker starts often. Reading makes no database where there is none, so that after
 * everything was erased nothing comes back.
 *
 * @throws whatever the browser says when the database cannot be read
 */
export async function packsInForce(): Promise<readonly PackVersionRow[]> {
  const database = await openAsItIs();
  if (!database) return [];
  try {
    const stores = ['packVersions', 'packsInForce'];
    if (!stores.every((store) => database.objectStoreNames.contains(store))) return [];
    const transaction = database.transaction(stores, 'readonly');
    const all: readonly unknown[] = await settled(transaction.objectStore('packsInForce').getAll());
    const versions = transaction.objectStore('packVersions');
    const found = all
      .filter(isInForceRow)
      .sort((a, b) => a.order - b.order)
      .map(({ id }): Promise<unknown> => settled(versions.get(id)));
    return (await Promise.all(found)).filter(isVersionRow);
  } finally {
    database.close();
  }
}
