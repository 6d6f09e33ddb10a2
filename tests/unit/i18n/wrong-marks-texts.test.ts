import { describe, expect, test } from 'vitest';
import { wrongMarksEn } from '../../../lib/i18n/wrong-marks.en.ts';
import { wrongMarksVi } from '../../../lib/i18n/wrong-marks.vi.ts';
import { wrongMarksTexts } from '../../../lib/i18n/wrong-marks-texts.ts';
import { textFaults } from '../guidance/text-faults.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const VERDICTS =
  /tin giả|tin sai|sai sự thật|bịa|dối trá|xuyên tạc|kẻ xấu|đối tượng|\b(?:fake|false|lie|liar|hoax|untrue)\b/i;

describe('texts of the notes about marks', () => {
  test.each(Object.entries(wrongMarksVi))('%s has the same places in both', (key, vi) => {
    const en = Object.entries(wrongMarksEn).find(([name]) => name === key)?.[1] ?? '';
    expect(en).not.toBe('');
    expect(places(en)).toEqual(places(vi));
  });

  test('have the same keys, are written cleanly and pass no verdict', () => {
    expect(Object.keys(wrongMarksEn).sort()).toEqual(Object.keys(wrongMarksVi).sort());
    expect(Object.values(wrongMarksVi).flatMap(textFaults)).toEqual([]);
    const all = [...Object.values(wrongMarksVi), ...Object.values(wrongMarksEn)];
    expect(all.filter((text) => VERDICTS.test(text))).toEqual([]);
  });

  test('come in the language asked for', () => {
    expect(wrongMarksTexts('vi')('count.many', { count: 3 })).toBe('Có 3 ghi chú.');
    expect(wrongMarksTexts('en')('count.many', { count: 3 })).toBe('There are 3 notes.');
  });
});
