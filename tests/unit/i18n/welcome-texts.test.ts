import { describe, expect, test } from 'vitest';
import { welcomeEn } from '../../../lib/i18n/welcome.en.ts';
import { welcomeVi } from '../../../lib/i18n/welcome.vi.ts';
import { welcomeTexts } from '../../../lib/i18n/welcome-texts.ts';
import { textFaults } from '../guidance/text-faults.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const VERDICTS =
  /tin giả|tin sai|sai sự thật|bịa đặt|dối trá|xuyên tạc|kẻ xấu|đối tượng|phản động|\b(?:fake|false|lie|liar|hoax|untrue)\b/i;

describe('texts of the welcome page', () => {
  test('have the same keys', () => {
    expect(Object.keys(welcomeEn).sort()).toEqual(Object.keys(welcomeVi).sort());
  });

  test.each(Object.entries(welcomeVi))('%s has the same places in both', (key, vi) => {
    const en = Object.entries(welcomeEn).find(([name]) => name === key)?.[1] ?? '';
    expect(en).not.toBe('');
    expect(places(en)).toEqual(places(vi));
  });

  test('are written cleanly and pass no verdict', () => {
    expect(Object.values(welcomeVi).flatMap(textFaults)).toEqual([]);
    const all = [...Object.values(welcomeVi), ...Object.values(welcomeEn)];
    expect(all.filter((text) => VERDICTS.test(text))).toEqual([]);
  });

  test('come in the language asked for, with their places filled', () => {
    expect(welcomeTexts('vi')('step', { number: 2 })).toBe('Bước 2 trong 3');
    expect(welcomeTexts('en')('step', { number: 2 })).toBe('Step 2 of 3');
  });
});
