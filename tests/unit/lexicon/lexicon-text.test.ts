import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../lib/lexicon/build-lexicon.ts';
import { readLexicon, writeLexicon } from '../../../lib/lexicon/lexicon-text.ts';
import { readNumbers, writeNumbers } from '../../../lib/lexicon/number-text.ts';

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
  expect(table.ends.length).toBeGreaterThan(3 * 6);
  expect(readLexicon(writeLexicon(table))).toEqual(table);
});
