import { describe, expect, test } from 'vitest';
import { composeEn as formsEn } from '../../../lib/i18n/compose.en.ts';
import { composeVi as formsVi } from '../../../lib/i18n/compose.vi.ts';
import { composeDoorEn } from '../../../lib/i18n/compose-door.en.ts';
import { composeDoorVi } from '../../../lib/i18n/compose-door.vi.ts';
import { composeTexts } from '../../../lib/i18n/compose-texts.ts';
import { textFaults } from '../guidance/text-faults.ts';

const composeVi = { ...composeDoorVi, ...formsVi };
const composeEn = { ...composeDoorEn, ...formsEn };
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const VERDICTS =
  /tin giả|tin sai|sai sự thật|bịa|dối trá|xuyên tạc|kẻ xấu|đối tượng|phản động|\b(?:fake|false|lie|liar|hoax|untrue)\b/i;

describe('texts of the forms', () => {
  test('have the same keys, each in one place', () => {
    expect(Object.keys(composeVi)).toHaveLength(
      Object.keys(composeDoorVi).length + Object.keys(formsVi).length,
    );
    expect(Object.keys(composeEn).sort()).toEqual(Object.keys(composeVi).sort());
  });

  test.each(Object.entries(composeVi))('%s has the same places in both', (key, vi) => {
    const en = Object.entries(composeEn).find(([name]) => name === key)?.[1] ?? '';
    expect(en).not.toBe('');
    expect(places(en)).toEqual(places(vi));
  });

  test('are written cleanly and pass no verdict', () => {
    expect(Object.values(composeVi).flatMap(textFaults)).toEqual([]);
    expect(
      [...Object.values(composeVi), ...Object.values(composeEn)].filter((text) => VERDICTS.test(text)),
    ).toEqual([]);
  });

  test('say that the form is not for opinion, and come in the language asked for', () => {
    expect(composeTexts('vi')('report.other')).toMatch(/Ý kiến, phê bình.*không phải là việc để báo/);
    expect(composeTexts('en')('back')).toBe('Back to the explanation');
  });
});
