import { describe, expect, test } from 'vitest';
import { optionsEn } from '../../../lib/i18n/options.en.ts';
import { optionsVi } from '../../../lib/i18n/options.vi.ts';
import { optionsTexts } from '../../../lib/i18n/options-texts.ts';
import { textFaults } from '../guidance/text-faults.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const VERDICTS =
  /tin giả|tin sai|sai sự thật|bịa|dối trá|xuyên tạc|kẻ xấu|đối tượng|phản động|\b(?:fake|false|lie|liar|hoax|untrue)\b/i;

describe('texts of the options page', () => {
  test('have the same keys', () => {
    expect(Object.keys(optionsEn).sort()).toEqual(Object.keys(optionsVi).sort());
  });

  test.each(Object.entries(optionsVi))('%s has the same places in both', (key, vi) => {
    const en = Object.entries(optionsEn).find(([name]) => name === key)?.[1] ?? '';
    expect(en).not.toBe('');
    expect(places(en)).toEqual(places(vi));
  });

  test('are written cleanly and pass no verdict', () => {
    expect(Object.values(optionsVi).flatMap(textFaults)).toEqual([]);
    expect(
      [...Object.values(optionsVi), ...Object.values(optionsEn)].filter((text) => VERDICTS.test(text)),
    ).toEqual([]);
  });

  test('come in the language asked for', () => {
    expect(optionsTexts('vi')('locked')).toBe('Do cơ quan của bạn đặt');
    expect(optionsTexts('en')('saved', { name: 'Look' })).toBe('Saved: Look');
  });
});
