import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compareClaims } from '../../../lib/assess/claims/compare.ts';
import type { Finding } from '../../../lib/assess/claims/finding.ts';
import { gate, isShut, openGates } from '../../../lib/assess/claims/gates.ts';
import { Facts } from '../../../lib/assess/facts.ts';
import { createTextReader } from '../../../lib/assess/read-text.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { readRows } from '../../../scripts/support/corpus-rows.ts';

const GATES = '../../../lib/assess/claims/gates.ts';
const CORPUS = 'tests/fixtures/corpus';
const READ_ON = '2026-11-21';
const POSTED_ON = '2025-08-01';

/** What was found and where; no word of the text. */
function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, record, from, to }) => `${rule} by ${record.id} at ${from}–${to}`);
}

describe('gates before rules', () => {
  const readText = createTextReader(corePack);
  const facts = new Facts(corePack.records);
  let compareWithout: typeof compareClaims;

  beforeAll(async () => {
    vi.resetModules();
    vi.doMock(GATES, async (original) => ({ ...(await original<object>()), isShut: () => false }));
    compareWithout = (await import('../../../lib/assess/claims/compare.ts')).compareClaims;
  });

  afterAll(() => {
    vi.doUnmock(GATES);
    vi.resetModules();
  });

  it.each(readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl')))(
    'keep nothing from being found in %s',
    (name) => {
      const { rows } = readRows(`${CORPUS}/${name}`);
      expect(rows.length).toBeGreaterThan(0);
      for (const { id, text } of rows) {
        const read = readText({ text, links: [] }, READ_ON);
        if (read === undefined) continue;
        // Of what is read without its asides the gates are those of what is left.
        const { reading, stance } = read;
        expect(told(compareClaims(reading, facts, stance, READ_ON, false)), id).toEqual(
          told(compareWithout(reading, facts, stance, READ_ON, false)),
        );
        expect(told(compareClaims(reading, facts, stance, POSTED_ON, true)), `${id}, posted`).toEqual(
          told(compareWithout(reading, facts, stance, POSTED_ON, true)),
        );
      }
    },
  );

  it('stand open where one of their words is, also right beside the sentence, and else shut', () => {
    const own = gate(['zzz']);
    const { tokens } = tokenize('một hai ba bốn zzz năm sáu bảy tám chín');
    const words = tokens.map(({ text }) => text);
    const shutIn = (from: number, to: number): boolean =>
      isShut({ open: openGates(tokens, words, { from, to, asks: false, words: to - from }) }, own);
    expect(shutIn(3, 6)).toBe(false);
    expect(shutIn(0, 3)).toBe(false);
    expect(shutIn(8, 10)).toBe(true);
  });
});
