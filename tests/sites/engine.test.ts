import { describe, expect, test } from 'vitest';
import { absoluteLink } from '../../lib/sites/engine/links.ts';
import { dayOfInstant, dayOfLabel } from '../../lib/sites/engine/post-date.ts';
import { textKey } from '../../lib/sites/engine/text-key.ts';
import { emojiOf, visibleText } from '../../lib/sites/engine/visible-text.ts';
import { adapterFor } from '../../lib/sites/registry.ts';
import { parsePage, readPage } from './read-page.ts';

const FACEBOOK = new URL('https://www.facebook.com/groups/1/');

describe('visible text', () => {
  const read = (html: string, skip?: string): string => {
    const root = parsePage(`<div id="root">${html}</div>`).querySelector('#root');
    return root === null
      ? ''
      : visibleText(root, { replace: emojiOf, ...(skip === undefined ? {} : { skip }) }).text;
  };

  test.each([
    ['blocks and breaks are lines', '<div>a</div><div>b<br>c</div><p>d</p>', 'a\nb\nc\nd'],
    ['inline elements are no lines', '<span>a</span><b>b</b> <i>c</i>', 'ab c'],
    ['an empty line is kept, more are folded', 'a<br><br>b<br><br><br><br>c', 'a\n\nb\n\nc'],
    [
      'hidden parts are left out',
      'a<span hidden>b</span><i style="display: none">c</i><i style="visibility:hidden">d</i>e',
      'ae',
    ],
    ['pictures of emoji are characters', 'a<img alt="🌱">b<img alt="❤️"><img alt="👨‍👩‍👧">', 'a🌱b❤️👨‍👩‍👧'],
    ['other pictures are nothing', 'a<img alt="Có thể là hình ảnh về 1 người 🙂">b', 'ab'],
    [
      'scripts, styles and controls are nothing',
      'a<script>b</script><style>c</style><button>d</button><textarea>e</textarea>f',
      'af',
    ],
    ['indentation of the source is one space', '<b>a</b>\n      <i>b</i>', 'a b'],
    ['a bare line break is a line', '<b>a</b>\n<i>b</i>', 'a\nb'],
    ['no-break spaces are spaces', 'a&nbsp;&nbsp;b', 'a b'],
    ['combining marks are not composed', 'ê\u0323', 'ê\u0323'],
  ])('%s', (_, html, text) => expect(read(html)).toBe(text));

  test('skipped parts are reported', () => {
    const root = parsePage('<div>a<i role="button">b</i></div>').querySelector('div');
    if (root === null) throw new Error('no root');
    expect(visibleText(root, { skip: '[role="button"]' }).skipped).toHaveLength(1);
  });

  test('an enormous text is too large, deep nesting ends', () => {
    const long = parsePage(`<div>${'<p>mười chữ cái</p>'.repeat(6000)}</div>`).querySelector('div');
    const deep = parsePage(`<div>${'<span>'.repeat(600)}x`).querySelector('div');
    expect(long && visibleText(long).tooLarge).toBe(true);
    expect(deep && visibleText(deep).text.length).toBeLessThanOrEqual(1);
  });
});

describe('links', () => {
  test.each([
    ['/posts/1', 'https://www.facebook.com/posts/1'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fvidu.example%2F%3Ffbclid%3Dx&h=1',
      'https://vidu.example/',
    ],
    ['https://www.youtube.com/redirect?event=c&q=vidu.example%2Fa', 'https://vidu.example/a'],
    ['https://www.tiktok.com/link/v2?aid=1&target=https%3A%2F%2Fvidu.example%2Fb', 'https://vidu.example/b'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.youtube.com%2Fredirect%3Fq%3Dhttps%253A%252F%252Fvidu.example%252Fc',
      'https://vidu.example/c',
    ],
    ['https://vidu.example/a?u=1&__tn__=x', 'https://vidu.example/a?u=1'],
  ])('%s', (href, expected) => expect(absoluteLink(href, FACEBOOK)?.href).toBe(expected));
  test.each([
    'javascript:alert(1)',
    'mailto:a@b.example',
    'data:text/html,x',
    '#',
    '',
    'http://[',
    'https://l.facebook.com/l.php?u=javascript:x',
  ])('nothing from %s', (href) => expect(absoluteLink(href, FACEBOOK)).toBeNull());
});

describe('dates', () => {
  test.each([
    ['Thứ Tư, 30 Tháng 9, 2026 lúc 21:16', '2026-09-30'],
    ['Thứ Ba, 28 tháng 7 năm 2026 lúc 11:44', '2026-07-28'],
    ['12 N lượt xem  17 thg 9, 2026', '2026-09-17'],
    ['Đã công chiếu vào 1 thg 12, 2025', '2025-12-01'],
    ['Wednesday, September 30, 2026 at 9:16 PM', '2026-09-30'],
    ['Premiered Mar 5, 2022', '2022-03-05'],
    ['5 March 2022', '2022-03-05'],
    ['05/03/2022', '2022-03-05'],
    ['2026-09-30T14:16:00+07:00', '2026-09-30'],
  ])('%s', (label, expected) => expect(dayOfLabel(label)).toBe(expected));
  test.each([
    '2 ngày trước',
    '9-17',
    '31 Tháng 2, 2026',
    'Tháng 9, 2026',
    '',
    '1234567890',
    '12 Tháng 5, 1886',
  ])('no day in %s', (label) => expect(dayOfLabel(label)).toBeUndefined());
  test('an instant late in the evening is the next day in Vietnam', () => {
    expect(dayOfInstant(Date.UTC(2026, 8, 30, 18))).toBe('2026-10-01');
    expect(dayOfInstant(Number.NaN)).toBeUndefined();
    expect(dayOfInstant(5)).toBeUndefined();
  });
});

describe('keys of texts', () => {
  test('the same for another form of the same text, another for another text', () => {
    expect(textKey('Hoà bình  nhé\n')).toBe(textKey('Hoà bình nhé'.normalize('NFD')));
    expect(textKey('34 tỉnh')).not.toBe(textKey('33 tỉnh'));
    expect(textKey('a', 'b')).not.toBe(textKey('ab'));
  });
  test('ten thousand texts, ten thousand keys', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, i) => textKey(`bài ${i}`))).size).toBe(10_000);
  });
});

describe('registry', () => {
  test.each([
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://m.facebook.com/', 'facebook'],
    ['https://chat.zalo.me/', 'zalo'],
    ['https://www.tiktok.com/@a', 'tiktok'],
    ['https://www.youtube.com/watch?v=a', 'youtube'],
  ])('%s', (url, id) => expect(adapterFor(new URL(url))?.id).toBe(id));
  test.each([
    'https://business.facebook.com/',
    'https://facebook.com.vidu.example/',
    'https://zalo.me/',
    'https://music.youtube.com/',
  ])('nothing reads %s', (url) => expect(adapterFor(new URL(url))).toBeNull());
});

test('an element that hides DOM methods does not blind the page', () => {
  const page = parsePage(
    '<form><input name="closest"><input name="matches"><input name="querySelectorAll"><input name="parentElement"><input name="getAttribute"><input name="childNodes"></form><div id="bb_msg_id_1790000000001"><form><input name="closest"><input name="childNodes"></form><div data-id="div_ReceivedMsg_Text"><span class="text">Vẫn đọc được</span></div></div><img name="querySelectorAll">',
  );
  expect(readPage(page, 'https://chat.zalo.me/').units.map(({ text }) => text)).toEqual(['Vẫn đọc được']);
});
