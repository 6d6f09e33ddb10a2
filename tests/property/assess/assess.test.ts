import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { readRows } from '../../../scripts/support/corpus-rows.ts';

const assessor = createAssessor(corePack);
const { rows } = readRows('tests/fixtures/corpus/dev.jsonl');
const options = { readOn: '2026-11-21', level: 'balanced' } as const;
const piece = fc.constantFrom(...rows.map((row) => row.text.slice(0, 120)));

describe('any text', () => {
  it('is assessed without an error, with spans inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc.array(piece, { maxLength: 4 }).map((list) => list.join(' ')),
        ),
        (text) => {
          const { marks } = assessor.assess({ text, links: [] }, options);
          for (const mark of marks) {
            for (const { span } of mark.reasons) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same result however its letters are composed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), (row) => {
        const kinds = (text: string): string[] =>
          assessor
            .assess({ text, links: row.links, postedOn: row.postedOn ?? undefined }, options)
            .marks.map((mark) => mark.kind);
        expect(kinds(row.text.normalize('NFD'))).toEqual(kinds(row.text.normalize('NFC')));
      }),
      { numRuns: 150 },
    );
  });

  it('grows in time with its length, not faster', () => {
    const long = rows.map((row) => row.text).join('\n');
    const time = (text: string): number => {
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        assessor.assess({ text, links: [] }, options);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(long.slice(0, 4_000));
    const short = time(long.slice(0, 4_000));
    const large = time(long.slice(0, 28_000));
    // Seven times the text; twenty times the time leaves room for a busy machine and catches a square.
    expect(large).toBeLessThan(20 * Math.max(short, 0.5));
  });
});
