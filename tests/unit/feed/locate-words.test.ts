// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { locateWords } from '../../../lib/feed/locate-words.ts';

function body(markup: string): Element {
  const element = document.createElement('div');
  element.innerHTML = markup;
  document.body.append(element);
  return element;
}

/** The words that the range found for `words` in `text`, read from the page `markup`. */
function found(markup: string, text: string, words: string, nth = 0): string | undefined {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = text.indexOf(words, start + 1);
  return locateWords(body(markup), text, { start, end: start + words.length })?.toString();
}

describe('locateWords', () => {
  it('finds words across elements and line breaks', () => {
    const markup = '<div>Bà con ơi, <b>Phú</b> Yên</div><div>đã nhập với Khánh Hòa rồi</div>';
    const text = 'Bà con ơi, Phú Yên\nđã nhập với Khánh Hòa rồi';
    expect(found(markup, text, 'Phú Yên\nđã nhập')).toBe('Phú Yênđã nhập');
  });

  it('passes over emoji pictures, hidden characters and other letter forms', () => {
    const text = 'Phú Yên 😄 đã nhập';
    expect(found(`Phu\u0301 Y\u200Be\u0302n <img alt="😄"> đã nhập`, text, 'Phú Yên 😄 đã')).toBe(
      'Phu\u0301 Y\u200Be\u0302n  đã',
    );
  });

  it('takes the right one of several', () => {
    const text = 'nhập rồi lại nhập';
    const range = locateWords(body(text), text, { start: 13, end: 17 });
    expect([range?.startOffset, range?.endOffset]).toEqual([13, 17]);
  });

  it('gives nothing rather than something else', () => {
    expect(found('Chúc cả nhà ngủ ngon', 'Phú Yên đã nhập', 'Phú Yên')).toBeUndefined();
    expect(found('', 'Phú Yên', 'Phú Yên')).toBeUndefined();
    expect(locateWords(body('a'), 'a', { start: 0, end: 0 })).toBeUndefined();
  });
});
