import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packProblemText } from '../../../lib/i18n/pack-problem-texts.ts';
import { packProblemsEn } from '../../../lib/i18n/pack-problems.en.ts';
import { packProblemsVi } from '../../../lib/i18n/pack-problems.vi.ts';
import { textFaults } from '../guidance/text-faults.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const KIT = join(import.meta.dirname, '../../../lib/pack-kit');
const READER = join(import.meta.dirname, '../../../lib/packs/format/read-json.ts');

/** Codes that the sources give. */
function codesInSources(): readonly string[] {
  const sources = readdirSync(KIT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(KIT, name), 'utf8'));
  const given = [...sources, readFileSync(READER, 'utf8')].join('\n');
  return [
    ...new Set(
      [...given.matchAll(/(?:refusal|warning|refused|fault|stop)\(\s*'([a-z]+-[a-z-]+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    ),
    ...['known', 'registry', 'address', 'look-alike', 'not-official', 'official', 'shared'].map(
      (fault) => `domain-${fault}`,
    ),
    ...['registry', 'address', 'look-alike', 'shared'].map((fault) => `link-${fault}`),
  ];
}

describe('texts of what can be wrong with a pack', () => {
  it('have the same keys and places in both languages', () => {
    expect(Object.keys(packProblemsEn).sort()).toEqual(Object.keys(packProblemsVi).sort());
    for (const [key, vi] of Object.entries(packProblemsVi)) {
      const en = Object.entries(packProblemsEn).find(([name]) => name === key)?.[1] ?? '';
      expect([key, places(en)]).toEqual([key, places(vi)]);
    }
  });

  it('are there for every code, with what to do', () => {
    const codes = codesInSources();
    expect(codes.length).toBeGreaterThan(70);
    const missing = codes.filter(
      (code) =>
        !Object.hasOwn(packProblemsVi, `what.${code}`) || !Object.hasOwn(packProblemsVi, `fix.${code}`),
    );
    expect(missing).toEqual([]);
  });

  it('are written cleanly', () => {
    expect(Object.values(packProblemsVi).flatMap(textFaults)).toEqual([]);
  });

  it('leave out a sentence that would say nothing', () => {
    const values = { key: 'titel', near: '' };
    expect(packProblemText({ code: 'schema-unknown-key', values }, 'vi').fix).toBe(
      'Xóa mục này, hoặc sửa tên.',
    );
    expect(
      packProblemText({ code: 'schema-unknown-key', values: { ...values, near: 'title' } }, 'vi').fix,
    ).toBe('Xóa mục này, hoặc sửa tên. Tên gần giống: title.');
    expect(
      packProblemText(
        { code: 'schema-type', values: { key: 'on', expected: 'type.text', got: 'type.number' } },
        'vi',
      ).what,
    ).toBe('Mục “on” phải là chữ trong dấu ngoặc kép, đang là số.');
  });
});
