import { describe, expect, test } from 'vitest';
import { panelEn } from '../../../lib/i18n/panel.en.ts';
import { panelVi } from '../../../lib/i18n/panel.vi.ts';
import { panelTexts } from '../../../lib/i18n/panel-texts.ts';
import { textFaults } from '../guidance/text-faults.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

/** Words by which a text would judge a post or a person. */
const VERDICTS_VI =
  /tin giả|tin sai|sai sự thật|bịa|dối trá|nói dối|xuyên tạc|kẻ xấu|đối tượng|độc hại|phản động|không đáng tin/i;
const VERDICTS_EN = /\b(?:fake|false|lie|lies|liar|lying|hoax|untrue|misleading|malicious|untrustworthy)\b/i;

describe('texts of the panel', () => {
  test('have the same keys', () => {
    expect(Object.keys(panelEn).sort()).toEqual(Object.keys(panelVi).sort());
  });

  test.each(Object.entries(panelVi))('%s has the same places and is filled in both', (key, vi) => {
    const en = Object.entries(panelEn).find(([name]) => name === key)?.[1] ?? '';
    expect(vi).not.toBe('');
    expect(en).not.toBe('');
    expect(places(en)).toEqual(places(vi));
  });

  test('pass no verdict', () => {
    expect(Object.values(panelVi).filter((text) => VERDICTS_VI.test(text))).toEqual([]);
    expect(Object.values(panelEn).filter((text) => VERDICTS_EN.test(text))).toEqual([]);
    expect('Bài này là tin giả').toMatch(VERDICTS_VI);
  });

  test('the Vietnamese is written cleanly', () => {
    expect(Object.values(panelVi).flatMap(textFaults)).toEqual([]);
  });

  test('come in the language asked for', () => {
    expect(panelTexts('vi')('menu.check')).toBe('Kiểm tra đoạn đã chọn');
    expect(panelTexts('en')('menu.check')).toBe('Check the selected text');
  });
});
