import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../lib/lexicon/build-lexicon.ts';
import { matchPhrases } from '../../../lib/lexicon/match-phrases.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { cpuNow } from '../../support/cpu-now.ts';

// Bounds are four times the budgets, so that a busy machine passes and a quadratic pass does not.
const SLACK = 4;
const LENGTH = 100_000;

/** Best of a few runs, in milliseconds. */
function best(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const start = cpuNow();
    work();
    least = Math.min(least, cpuNow() - start);
  }
  return least;
}

const UNITS = [
  'a',
  'a ',
  'a.',
  'ab.',
  'a-',
  'a/b/',
  'ch.ết ',
  't i ề n ',
  'l ',
  'th0ng ',
  't0',
  '1.',
  '1-a',
  '1/',
  '!?',
  '@a',
  'a@a.',
  'http://',
  'www.a.b/',
  'a.co',
  '😅a',
  '𝐚',
  '\u0301',
  'a\u0301',
  'a\u200b',
  '\u200b',
  'а',
  'аb ',
  'ä',
  'ä ö ',
  'd\u0336',
  '漢',
  'Ж',
  '\ud800',
  '\n ',
  'tp. ',
  'T.',
  "a'",
  'ko ',
  'ck ',
  'sap nhap ',
];

const POST =
  'Cập nhật cho bà con xa xứ: quê mình Phú Yên đã sáp nhập với Đắk Lắk, tên tỉnh mới cũng lấy luôn là Đắk Lắk. ' +
  'Ai sắp gửi hàng, gửi đồ cúng về thì ghi lại địa chỉ cho đúng kẻo shipper chạy lòng vòng nghen 😄 từ 1/7/2025 nha bà con ơi!';

function phrases(count: number): { id: string; text: string }[] {
  const syllables = Array.from(
    new Set(
      tokenize(POST)
        .tokens.filter((t) => t.kind === 'word')
        .map((t) => t.text),
    ),
  );
  const pick = (n: number): string => syllables[n % syllables.length] ?? '';
  return Array.from({ length: count }, (_, n) => ({
    id: String(n),
    text: `${pick(n)} ${pick(Math.floor(n / 7))} ${pick(n * 31)} ${pick(Math.floor(n / 50))}`,
  }));
}

describe('timing', () => {
  test.each(UNITS)('%j repeated takes linear time', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    expect(best(6, () => tokenize(text, LENGTH))).toBeLessThan(50 * SLACK);
  });

  test.each(['ck ', 'sap nhap ', 'sáp ', 'th0ng '])('%j repeated is matched in linear time', (unit) => {
    const lexicon = buildLexicon([
      { id: 'a', text: 'sáp nhập', bare: 'paired' },
      { id: 'b', text: 'nhập sáp', bare: 'paired' },
      { id: 'c', text: 'chuyển khoản chuyển khoản' },
      { id: 'd', text: 'thông thông thông' },
      { id: 'e', text: 'sáp sáp' },
    ]);
    const { tokens } = tokenize(unit.repeat(30_000 / unit.length));
    expect(best(3, () => matchPhrases(tokens, lexicon))).toBeLessThan(30 * SLACK);
  });

  test('a post of ordinary length', () => {
    for (let i = 0; i < 500; i += 1) tokenize(POST);
    const each = best(20, () => {
      for (let i = 0; i < 50; i += 1) tokenize(POST);
    });
    expect(each / 50).toBeLessThan(0.05 * SLACK);
  });

  test('a lexicon of 2,000 phrases is built quickly', () => {
    const entries = phrases(2000);
    expect(best(5, () => buildLexicon(entries))).toBeLessThan(10 * SLACK);
  });

  test('the cost of reading a post hardly depends on the number of phrases', () => {
    const few = buildLexicon(phrases(200));
    const many = buildLexicon(phrases(20_000));
    const cost = (lexicon: ReturnType<typeof buildLexicon<string>>): number =>
      best(20, () => {
        for (let i = 0; i < 50; i += 1) matchPhrases(tokenize(POST).tokens, lexicon);
      });
    cost(few);
    cost(many);
    expect(cost(many) / cost(few)).toBeLessThan(1.3 * 2);
  });
});
