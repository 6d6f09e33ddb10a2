import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packJsonSchema } from '../../../scripts/support/pack-json-schema.ts';

const DOCS = join(import.meta.dirname, '../../../docs');

describe('docs/goi-du-lieu.schema.json', () => {
  it('is what the schema of the product gives today: npm run pack:schema writes it', () => {
    const committed: unknown = JSON.parse(readFileSync(join(DOCS, 'goi-du-lieu.schema.json'), 'utf8'));
    expect(committed).toEqual(JSON.parse(packJsonSchema()));
  });

  it('is the schema that the example names', () => {
    const example: unknown = JSON.parse(readFileSync(join(DOCS, 'vi-du/su-kien-tinh.json'), 'utf8'));
    expect(example).toMatchObject({ $schema: '../goi-du-lieu.schema.json' });
  });
});

describe('docs/goi-du-lieu.md', () => {
  const reference = readFileSync(join(DOCS, 'goi-du-lieu.md'), 'utf8');

  it('names every field of the format', () => {
    const fields = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        if (key === 'properties' && typeof part === 'object' && part !== null)
          for (const field of Object.keys(part)) fields.add(field);
        collect(part);
      }
    };
    collect(JSON.parse(packJsonSchema()));
    expect(fields.size).toBeGreaterThan(60);
    expect([...fields].filter((field) => !reference.includes(`\`${field}\``)).sort()).toEqual([]);
  });
});
