import { describe, expect, test } from 'vitest';
import { buildLexicon, compilePhrases } from '../../../lib/lexicon/build-lexicon.ts';
import { openLexicon } from '../../../lib/lexicon/lexicon.ts';
import { readLexicon, writeLexicon } from '../../../lib/lexicon/lexicon-text.ts';
import { matchPhrases } from '../../../lib/lexicon/match-phrases.ts';
import { readNumbers, writeNumbers } from '../../../lib/lexicon/number-text.ts';
import {
  bytesOfText,
  fourBytes,
  numbersOfText,
  ofFourBytes,
  textOfBytes,
  textOfNumbers,
} from '../../../lib/lexicon/table-bytes.ts';
import { END, readEnd, writeEnd } from '../../../lib/lexicon/table-layout.ts';
import type { PhraseEntry } from '../../../lib/lexicon/types.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

describe('numbers as text', () => {
  test('come back as they were', () => {
    const numbers = [0, 1, 31, 32, 33, 1023, 1024, 65_535, 1_048_576, 2_147_483_647];
    expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers);
    expect([...readNumbers(writeNumbers([]))]).toEqual([]);
  });

  test.each([-1, 0.5, Number.NaN])('%s is refused', (number) => {
    expect(() => writeNumbers([number])).toThrow(RangeError);
  });
});

test('a lexicon comes back from its text as it was', () => {
  const table = compilePhrases([
    { id: 'merge', text: 'sáp nhập', bare: 'window' },
    { id: 'merger', text: 'sáp nhập tỉnh', bare: 'paired' },
    { id: 'coast', text: 'Bà Rịa - Vũng Tàu' },
    { id: 'not', text: 'không' },
    { id: 'same words', text: 'sáp nhập' },
    { id: 'nothing', text: '…' },
    { id: 'day', text: '2/9' },
  ]);
  expect(table.dashes.length).toBeGreaterThan(0);
  expect(table.ends.length).toBeGreaterThan(END * 6);
  expect(readLexicon(writeLexicon(table))).toEqual(table);
});

const found = (text: string, lexicon: ReturnType<typeof buildLexicon>): readonly string[] =>
  matchPhrases(tokenize(text).tokens, lexicon).map(({ id }) => id);

test('a node with many children and ends is read from its text', () => {
  const entries: PhraseEntry[] = [
    ...Array.from({ length: 120 }, (_, i) => ({ id: `of ${i}`, text: `khoản ${i}` })),
    ...Array.from({ length: 9 }, (_, i) => ({ id: `same ${i}`, text: 'khoản 7' })),
  ];
  const table = compilePhrases(entries);
  expect(table.wide.length).toBeGreaterThan(3);
  const lexicon = openLexicon(readLexicon(writeLexicon(table)), { of: (entry) => entries[entry]?.id });
  expect(found('theo khoản 119', lexicon)).toEqual(['of 119']);
  expect(found('khoản 7 đó', lexicon)).toEqual(['of 7', ...Array.from({ length: 9 }, (_, i) => `same ${i}`)]);
  expect(found('khoản 120', lexicon)).toEqual([]);
});

test.each([9_000, 50_000])('a lexicon of %i symbols is searched, and too large to be written', (count) => {
  const entries = Array.from({ length: count }, (_, i) => ({ id: String(i), text: `khoản ${i}` }));
  const lexicon = buildLexicon(entries);
  for (const i of [0, 8_463, 8_464, count - 1]) expect(found(`khoản ${i}`, lexicon)).toEqual([String(i)]);
  expect(() => writeLexicon(compilePhrases(entries))).toThrow(RangeError);
});

test('bytes come back from their text; what is no byte of a table is refused', () => {
  const bytes = Uint8Array.from({ length: 92 }, (_, i) => 35 + i);
  expect(bytesOfText(textOfBytes(bytes))).toEqual(bytes);
  for (const byte of [0, 34, 127, 255]) expect(() => textOfBytes(Uint8Array.of(byte))).toThrow(RangeError);
});

test('numbers of four bytes come back from their text, in the order of the numbers', () => {
  const numbers = [0, 1, 91, 92, 8_463, 8_464, 31_678, 778_687, 778_688, 70_000_000];
  const written = Int32Array.from(numbers, fourBytes);
  expect([...numbersOfText(textOfNumbers(written))].map(ofFourBytes)).toEqual(numbers);
  expect([...written].sort((a, b) => a - b)).toEqual([...written]);
});

test('ends of 300,000 phrases are kept, of more refused', () => {
  const ends = new Uint8Array(END);
  for (const entry of [0, 91, 92, 8_463, 8_464, 13_701, 300_000])
    for (const read of [0, 1, 2])
      for (const more of [true, false]) {
        writeEnd(ends, 0, entry, read, more);
        expect(readEnd(ends, 0)).toEqual({ entry, read, more });
      }
  expect(() => writeEnd(ends, 0, 320_000, 0, false)).toThrow(RangeError);
});
