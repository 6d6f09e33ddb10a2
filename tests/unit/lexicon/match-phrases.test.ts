import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../lib/lexicon/build-lexicon.ts';
import { matchPhrases } from '../../../lib/lexicon/match-phrases.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

const lexicon = buildLexicon([
  { id: 'merge', text: 'sáp nhập', bare: 'window' },
  { id: 'merge', text: 'sát nhập', bare: 'window' },
  { id: 'city', text: 'thành phố Hồ Chí Minh' },
  { id: 'city', text: 'TP.HCM' },
  { id: 'coast', text: 'Bà Rịa - Vũng Tàu' },
  { id: 'not', text: 'không' },
  { id: 'is not', text: 'không phải' },
  { id: 'machine', text: 'bộ máy' },
  { id: 'secret', text: 'bí mật' },
  { id: 'everyone', text: 'mọi người' },
  { id: 'count', text: '34 tỉnh' },
  { id: 'holiday', text: '2/9', bare: 'window' },
  { id: 'fine', text: 'phạt nguội' },
  { id: 'account', text: 'tài khoản' },
  { id: 'notice', text: 'thông báo' },
  { id: 'centre', text: 'trung tâm hành chính' },
  { id: 'Gia Lai', text: 'Gia Lai' },
  { id: 'identity', text: 'căn cước' },
  { id: 'identity', text: 'căn cước công dân' },
]);

/** `id "words as written" a|b` of each match. */
function find(text: string): string[] {
  const { tokens } = tokenize(text);
  return matchPhrases(tokens, lexicon).map((match) => {
    const start = tokens[match.from]?.span.start;
    const end = tokens[match.to - 1]?.span.end;
    return `${match.id}: ${text.slice(start, end)}${match.via === 'bare' ? ' ~' : ''}`;
  });
}

describe('as written', () => {
  test.each([
    ['Sáp nhập 34 tỉnh', ['merge: Sáp nhập', 'count: 34 tỉnh']],
    ['SÁT NHẬP', ['merge: SÁT NHẬP']],
    ['Sáp nhập'.normalize('NFD'), [`merge: ${'Sáp nhập'.normalize('NFD')}`]],
    ['Bà Rịa-Vũng Tàu', ['coast: Bà Rịa-Vũng Tàu']],
    ['Bà Rịa – Vũng Tàu', ['coast: Bà Rịa – Vũng Tàu']],
    ['Bà Rịa Vũng Tàu', ['coast: Bà Rịa Vũng Tàu']],
    ['sáp-nhập', ['merge: sáp-nhập']],
    ['căn cước công dân', ['identity: căn cước công dân']],
    ['lễ 2/9', ['holiday: 2/9']],
    ['không phải', ['is not: không phải', 'not: không']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test.each([
    'sáp. nhập',
    'sáp, nhập',
    'sáp\nnhập',
    'sáp 😅 nhập',
    'sáp - nhập',
    'sáp (nhập)',
    'sạp nhập',
    'sáp nhặp',
    'nhập sáp',
    '134 tỉnh',
    'bố mày',
    'sap nhập',
  ])('%s is no phrase', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('words may be abbreviated or disguised', () => {
    expect(find('TP.HCM')).toEqual(['city: TP.HCM']);
    expect(find('tp HCM, TPHCM')).toEqual(['city: tp HCM', 'city: TPHCM']);
    expect(find('ko phải mn ơi')).toEqual(['is not: ko phải', 'not: ko', 'everyone: mn']);
    expect(find('Th0ng báo ph.ạt ng.uội Täi khoån')).toEqual([
      'notice: Th0ng báo',
      'fine: ph.ạt ng.uội',
      'account: Täi khoån',
    ]);
  });
});

describe('without diacritics', () => {
  test('a safe phrase is found in a bare stretch only', () => {
    expect(find('Ben Tre voi Tra Vinh sap nhap roi nha')).toEqual(['merge: sap nhap ~']);
    expect(find('Hôm nay bạn Nhap sap nhap hàng về kho của mình rồi nhé, mọi việc ổn')).toEqual([]);
  });

  test('an ambiguous pair needs another phrase near', () => {
    expect(find('bo may dang o dau day ve an com me may goi tu nay')).toEqual([]);
    expect(find('tinh gon bo may khi sap nhap tinh thi dan duoc gi')).toEqual([
      'machine: bo may ~',
      'merge: sap nhap ~',
    ]);
    expect(find('bo may bo may bo may lam an kho khan qua troi')).toEqual([]);
    const far = `bo may ${'lam an kho khan qua troi dat oi '.repeat(2)} sap nhap`;
    expect(find(far)).toEqual(['merge: sap nhap ~']);
  });

  test('a pair that mostly means something else is never read', () => {
    expect(find('toi bi mat dien thoai khi di sap nhap giay to')).toEqual(['merge: sap nhap ~']);
  });

  test('one syllable is never read, three always', () => {
    expect(find('khong biet trung tam hanh chinh dat o dau')).toEqual(['centre: trung tam hanh chinh ~']);
  });

  test('a phrase without diacritics is the same in both', () => {
    expect(find('Gia Lai')).toEqual(['Gia Lai: Gia Lai']);
    expect(find('tinh Gia Lai cu sap nhap roi ba con')).toEqual(['Gia Lai: Gia Lai', 'merge: sap nhap ~']);
  });

  test('an accented word is never read as its bare form', () => {
    expect(find('bo máy sap nhâp 34 tinh roi ba con oi nghe gi chua')).toEqual([]);
  });

  test('dashes and numbers work too', () => {
    expect(find('ba ria - vung tau sap nhap vo tphcm roi do')).toEqual([
      'coast: ba ria - vung tau ~',
      'merge: sap nhap ~',
      'city: tphcm',
    ]);
  });
});

describe('buildLexicon', () => {
  test('takes odd entries', () => {
    const odd = buildLexicon([
      { id: 'empty', text: '' },
      { id: 'marks', text: '...' },
      { id: 'line', text: 'hai\ndòng' },
      { id: 'last', text: 'cuối cùng' },
    ]);
    const match = (text: string): string[] =>
      matchPhrases(tokenize(text).tokens, odd).map((found) => found.id);
    expect(match('hai dòng và cuối cùng ...')).toEqual(['line', 'last']);
  });

  test('keeps many phrases apart', () => {
    const syllables = ['sáp', 'nhập', 'tỉnh', 'xã', 'bộ', 'máy', 'gọn', 'nhẹ', 'hành', 'chính'];
    const entries = syllables.flatMap((a) =>
      syllables.flatMap((b) => syllables.map((c) => ({ id: `${a} ${b} ${c}`, text: `${a} ${b} ${c}` }))),
    );
    const many = buildLexicon(entries);
    for (const entry of entries.slice(0, 200)) {
      expect(matchPhrases(tokenize(entry.text).tokens, many).map((found) => found.id)).toEqual([entry.id]);
    }
  });

  test('reads every phrase as it would be read in a post', () => {
    const texts = [
      'ở nhà',
      'y tế',
      'đi ở trọ',
      'n ạ p tiền',
      'sạt lở',
      'quí vị',
      'lạt-xoong',
      'thoả thuận',
      'Ngày 2/9',
    ];
    for (const text of texts) {
      const one = buildLexicon([{ id: text, text }]);
      expect(matchPhrases(tokenize(text).tokens, one).map((found) => found.id)).toEqual([text]);
    }
  });

  test('the written order of ids does not matter for overlapping phrases', () => {
    const overlap = buildLexicon([
      { id: 'b', text: 'hành chính mới' },
      { id: 'a', text: 'trung tâm hành chính' },
    ]);
    const found = matchPhrases(tokenize('trung tâm hành chính mới').tokens, overlap);
    expect(found.map((match) => [match.id, match.from, match.to])).toEqual([
      ['a', 0, 4],
      ['b', 2, 5],
    ]);
  });
});
