import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../lib/i18n/format-date.ts';
import { popupEn } from '../../../lib/i18n/popup.en.ts';
import { popupVi } from '../../../lib/i18n/popup.vi.ts';
import { popupTexts } from '../../../lib/i18n/popup-texts.ts';
import { translate } from '../../../lib/i18n/translate.ts';
import { textFaults } from '../guidance/text-faults.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

/** Words by which a text would judge a post or a person. The interface only ever asks to check. */
const VERDICTS_VI =
  /tin giả|tin sai|sai sự thật|bịa|dối trá|nói dối|xuyên tạc|kẻ xấu|đối tượng|độc hại|phản động|không đáng tin/i;
const VERDICTS_EN = /\b(?:fake|false|lie|lies|liar|lying|hoax|untrue|misleading|malicious|untrustworthy)\b/i;

describe('Vietnamese and English', () => {
  test('have the same keys', () => {
    expect(Object.keys(popupEn).sort()).toEqual(Object.keys(popupVi).sort());
  });

  test.each(Object.entries(popupVi))('%s has the same places and is filled in both', (key, vi) => {
    const en = Object.entries(popupEn).find(([name]) => name === key)?.[1] ?? '';
    expect(vi).not.toBe('');
    expect(en).not.toBe('');
    expect(places(en)).toEqual(places(vi));
  });

  test('pass no verdict', () => {
    expect(Object.values(popupVi).filter((text) => VERDICTS_VI.test(text))).toEqual([]);
    expect(Object.values(popupEn).filter((text) => VERDICTS_EN.test(text))).toEqual([]);
  });

  test('the verdict test can fail', () => {
    expect('Bài này là tin giả').toMatch(VERDICTS_VI);
    expect('This post is false').toMatch(VERDICTS_EN);
  });

  test('the Vietnamese is written cleanly', () => {
    expect(Object.values(popupVi).flatMap(textFaults)).toEqual([]);
  });
});

test('translate fills places and leaves a gap visible', () => {
  const dictionary = { hello: 'Chào {who}, {count} bài' };
  expect(translate(dictionary, 'hello', { who: 'bạn', count: 3 })).toBe('Chào bạn, 3 bài');
  expect(translate(dictionary, 'hello', { who: 'bạn' })).toBe('Chào bạn, {count} bài');
});

test('texts come in the language asked for', () => {
  expect(popupTexts('vi')('tab.page')).toBe('Trang này');
  expect(popupTexts('en')('tab.page')).toBe('This page');
});

test('dates are written dd/mm/yyyy whatever the clock’s zone', () => {
  expect(formatDate('2021-06-17')).toBe('17/06/2021');
  expect(formatDate('2026-01-01')).toBe('01/01/2026');
});
