import { describe, expect, test } from 'vitest';
import { CONDUCT_RULES } from '../../../lib/guidance/code-of-conduct.ts';
import { createSearch, foldVietnamese, type Searchable } from '../../../lib/guidance/search-guidance.ts';

const searchGuidance = (items: readonly Searchable[], query: string) => createSearch(items)(query);

const items = [
  { id: 'thanks', title: 'Cảm ơn', body: 'Mã số, má, mạ: chữ giống nhau khi bỏ dấu.' },
  { id: 'child', title: 'Bảo vệ trẻ em', body: 'Không đăng ảnh kèm tên trường.' },
  { id: 'photo', title: 'Ảnh và clip', body: 'Trẻ em trong ảnh cần được giữ kín.' },
];

describe('folding', () => {
  test.each([
    ['Đính chính', 'dinh chinh'],
    ['TRẺ EM', 'tre em'],
    ['ế'.normalize('NFD'), 'e'],
    ['Quyết định 874/QĐ-BTTTT', 'quyet dinh 874/qd-btttt'],
    ['ưu ơi ăn ẵm', 'uu oi an am'],
  ])('%s', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });
});

describe('searching', () => {
  test('needs no diacritics and puts title hits first', () => {
    expect(searchGuidance(items, 'tre em')).toEqual(['child', 'photo']);
  });

  test('finds the same in NFD', () => {
    expect(searchGuidance(items, 'trẻ em'.normalize('NFD'))).toEqual(['child', 'photo']);
  });

  test('every word has to be found', () => {
    expect(searchGuidance(items, 'tre em truong')).toEqual(['child']);
  });

  test('a word is found from its beginning, not inside', () => {
    expect(searchGuidance(items, 'hong')).toEqual([]);
    expect(searchGuidance(items, 'khon')).toEqual(['child']);
  });

  test('typed diacritics prefer what is written so', () => {
    const twins = [
      { id: 'code', title: 'Mã xác thực', body: '' },
      { id: 'cheek', title: 'Má hồng', body: '' },
    ];
    expect(searchGuidance(twins, 'má')).toEqual(['cheek', 'code']);
    expect(searchGuidance(twins, 'ma')).toEqual(['code', 'cheek']);
  });

  test('an empty query and one of signs only give everything in order', () => {
    expect(searchGuidance(items, '  ')).toEqual(['thanks', 'child', 'photo']);
    expect(searchGuidance(items, '?!')).toEqual(['thanks', 'child', 'photo']);
  });

  test.each([
    ['tai khoan', 'rule-account'],
    ['nguon chinh thong', 'rule-source'],
    ['tre em', 'rule-children'],
    ['noi quy', 'officials-house-rules'],
    ['xac thuc hai lop', 'principle-safety'],
    ['thù hận', 'rule-no-hatred'],
  ])('the cards: "%s" finds %s first', (query, id) => {
    const cards = CONDUCT_RULES.map((rule) => ({
      id: rule.id,
      title: rule.title,
      body: `${rule.explanation} ${rule.dos.join(' ')} ${rule.donts.join(' ')}`,
    }));
    expect(searchGuidance(cards, query)[0]).toBe(id);
  });
});
