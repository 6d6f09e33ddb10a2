import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeQuote } from '../../../lib/text/safe-quote.ts';

describe('safeQuote', () => {
  it('keeps Vietnamese as it is', () => {
    expect(safeQuote('Phú Yên đã sáp nhập, ưỡn ẹo, ngoằn ngoèo')).toBe(
      'Phú Yên đã sáp nhập, ưỡn ẹo, ngoằn ngoèo',
    );
    expect(safeQuote('Phu\u0301 Ye\u0302n'.normalize('NFD'))).toBe('Phú Yên');
  });

  it('takes out what reorders or hides text', () => {
    expect(safeQuote('\u202Enhập \u2066sáp\u2069 \u200Bđã\u00AD Phú\uE000 Yên\u034F')).toBe(
      'nhập sáp đã Phú Yên',
    );
  });

  it('keeps joined emoji whole and piled marks small', () => {
    expect(safeQuote('cả nhà 👨‍👩‍👧 vui')).toBe('cả nhà 👨‍👩‍👧 vui');
    expect(safeQuote(`z${'\u0335'.repeat(50)}`).length).toBeLessThan(6);
  });

  it('cuts long text at a word', () => {
    const cut = safeQuote('chuyện này '.repeat(100), 40);
    expect(cut.endsWith('…')).toBe(true);
    expect([...cut].length).toBeLessThanOrEqual(41);
    expect(cut).toMatch(/^(chuyện này ?)+( chuyện)?…$/);
  });

  it('is one short line without hidden characters, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const quote = safeQuote(text, 60);
        expect(quote).not.toMatch(/[\n\r\t\u202A-\u202E\u2066-\u2069]/);
        expect([...quote].length).toBeLessThanOrEqual(61);
      }),
    );
  });
});
