import { describe, expect, test } from 'vitest';
import { trainerEn } from '../../../lib/i18n/trainer.en.ts';
import { trainerVi } from '../../../lib/i18n/trainer.vi.ts';
import { trainerTexts } from '../../../lib/i18n/trainer-texts.ts';
import { textFaults } from '../guidance/text-faults.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const VERDICTS =
  /tin giả|tin sai|sai sự thật|bịa đặt|dối trá|xuyên tạc|kẻ xấu|đối tượng|phản động|\b(?:fake|false|lie|liar|hoax|untrue)\b/i;

describe('texts of the trainer page', () => {
  test('have the same keys', () => {
    expect(Object.keys(trainerEn).sort()).toEqual(Object.keys(trainerVi).sort());
  });

  test.each(Object.entries(trainerVi))('%s has the same places in both', (key, vi) => {
    const en = Object.entries(trainerEn).find(([name]) => name === key)?.[1] ?? '';
    expect(en).not.toBe('');
    expect(places(en)).toEqual(places(vi));
  });

  test('are written cleanly and pass no verdict', () => {
    expect(Object.values(trainerVi).flatMap(textFaults)).toEqual([]);
    const all = [...Object.values(trainerVi), ...Object.values(trainerEn)];
    expect(all.filter((text) => VERDICTS.test(text))).toEqual([]);
  });

  test('come in the language asked for, with their places filled', () => {
    expect(trainerTexts('vi')('deck.items', { count: 15 })).toBe('15 bài');
    expect(trainerTexts('en')('deck.items', { count: 15 })).toBe('15 posts');
  });
});
