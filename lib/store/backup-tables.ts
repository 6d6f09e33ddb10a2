import { Dexie } from 'dexie';
import type { BackupPorts } from './backup.ts';
import { declareDatabase } from './database-versions.ts';

/** The tables of the database for backups. The connection is closed after each use. */
export function backupTables(): BackupPorts['tables'] {
  const withDatabase = async <T>(work: (database: Dexie) => Promise<T>): Promise<T> => {
    const database = declareDatabase();
    try {
      await database.open();
      return await work(database);
    } finally {
      database.close();
    }
  };
  return {
    read: (table) => withDatabase((database) => database.table(table).toArray()),
    async put(rows, also) {
      const tables = Object.keys(rows);
      if (tables.length === 0) return also();
      await withDatabase((database) =>
        database.transaction('rw', tables, async () => {
          for (const [table, list] of Object.entries(rows)) await database.table(table).bulkPut([...list]);
          // The transaction is kept open until what lies elsewhere is written too.
          await Dexie.waitFor(also());
        }),
      );
    },
  };
}

/** Takes the whole database away. Rejects when the browser does not do it. */
export function deleteDatabase(): Promise<void> {
  return declareDatabase().delete();
}
