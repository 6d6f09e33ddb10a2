import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DATABASE_VERSIONS } from '../../../lib/store/database-versions.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/databases');

const example = z.strictObject({
  origin: z.string().min(20),
  version: z.int(),
  tables: z.record(z.string(), z.strictObject({ keyPath: z.string(), indexes: z.array(z.string()) })),
  rows: z.record(z.string(), z.array(z.looseObject({}))),
});

/** Table → its key and indexes, as it is after `version`. */
function tablesAt(version: number): Record<string, { keyPath: string; indexes: string[] }> {
  const tables: Record<string, { keyPath: string; indexes: string[] }> = {};
  for (const { stores } of DATABASE_VERSIONS.filter((item) => item.version <= version)) {
    for (const [name, words] of Object.entries(stores)) {
      if (words === null) {
        delete tables[name];
        continue;
      }
      const [keyPath = '', ...indexes] = words.split(',').map((word) => word.trim());
      tables[name] = { keyPath, indexes };
    }
  }
  return tables;
}

describe('versions of the database', () => {
  it('follow each other without a gap', () => {
    expect(DATABASE_VERSIONS.map(({ version }) => version)).toEqual(DATABASE_VERSIONS.map((_, at) => at + 1));
  });

  it.each(DATABASE_VERSIONS)(
    'version $version has an example, with rows in each of its tables',
    ({ version }) => {
      const path = join(FOLDER, `v${version}.json`);
      expect(existsSync(path), `missing: tests/fixtures/databases/v${version}.json`).toBe(true);
      const { version: stated, tables, rows } = example.parse(JSON.parse(readFileSync(path, 'utf8')));
      expect(stated).toBe(version);
      expect(tables).toEqual(tablesAt(version));
      expect(Object.keys(rows).sort()).toEqual(Object.keys(tables).sort());
      for (const [name, list] of Object.entries(rows)) expect(list.length, name).toBeGreaterThan(0);
    },
  );

  it('has no example of a version that is not there', () => {
    expect(readdirSync(FOLDER).filter((name) => name.endsWith('.json'))).toHaveLength(
      DATABASE_VERSIONS.length,
    );
  });
});
