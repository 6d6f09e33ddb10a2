import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/* A promise without a test is a wish: every row of the threat model names what enforces it and what would notice its loss. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');
const document = read('docs/threat-model.md');

const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Asset'))
  .map((line) => line.slice(2, -2).split(' | '));

interface Row {
  readonly threat: string;
  readonly enforcedIn: string;
  readonly file: string;
  readonly title: string;
  readonly removed: string;
}

function parse(cells: readonly string[]): Row {
  const [, threat = '', , enforced = '', test = '', removed = ''] = cells;
  const [, enforcedIn = ''] = /^`([^`]+)`$/.exec(enforced) ?? [];
  const [, file = '', title = ''] = /^`([^`]+\.test\.tsx?)`: (.+)$/.exec(test) ?? [];
  return { threat, enforcedIn, file, title, removed };
}

describe('docs/threat-model.md', () => {
  it('has rows, each with all its columns', () => {
    expect(rows.length).toBeGreaterThan(30);
    for (const cells of rows) expect(cells, cells.join(' | ')).toHaveLength(6);
  });

  it.each(rows.map((cells) => [parse(cells).threat, parse(cells)] as const))('%s', (_threat, row) => {
    expect(existsSync(`${ROOT}/${row.enforcedIn}`), row.enforcedIn).toBe(true);
    expect(row.title).not.toBe('');
    expect(read(row.file).includes(row.title), `${row.file}: ${row.title}`).toBe(true);
    expect(row.removed).toMatch(/^(?:fails|not tried)$/);
  });

  it('speaks of every remaining risk of which other documents speak', () => {
    for (const risk of [
      'H10',
      'trackVisibility',
      'storage.local',
      'timing',
      'lost or shared device',
      'agency',
      'Packs',
    ])
      expect(document).toContain(risk);
  });
});
