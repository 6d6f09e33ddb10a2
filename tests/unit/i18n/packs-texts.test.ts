import { describe, expect, it } from 'vitest';
import { packsEn } from '../../../lib/i18n/packs.en.ts';
import { packsVi } from '../../../lib/i18n/packs.vi.ts';
import { packFieldName, packsTexts } from '../../../lib/i18n/packs-texts.ts';
import { textFaults } from '../guidance/text-faults.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const VERDICTS =
  /tin giả|tin sai|sai sự thật|bịa|dối trá|xuyên tạc|kẻ xấu|phản động|\b(?:fake|false|lie|liar|hoax|untrue)\b/i;

describe('texts of the packs', () => {
  it('have the same keys and places in both languages', () => {
    expect(Object.keys(packsEn).sort()).toEqual(Object.keys(packsVi).sort());
    for (const [key, vi] of Object.entries(packsVi)) {
      const en = Object.entries(packsEn).find(([name]) => name === key)?.[1] ?? '';
      expect(en, key).not.toBe('');
      expect([key, places(en)]).toEqual([key, places(vi)]);
    }
  });

  it('are written cleanly and pass no verdict', () => {
    expect(Object.values(packsVi).flatMap(textFaults)).toEqual([]);
    expect(
      [...Object.values(packsVi), ...Object.values(packsEn)].filter((text) => VERDICTS.test(text)),
    ).toEqual([]);
  });

  it('name the fields of a pack, and leave the others as they stand in the file', () => {
    expect(packFieldName('on', packsTexts('vi'))).toBe('ngày diễn ra');
    expect(packFieldName('townId', packsTexts('vi'))).toBe('townId');
  });
});
