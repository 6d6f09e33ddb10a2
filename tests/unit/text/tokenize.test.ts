import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../lib/text/tokenize.ts';
import type { Token } from '../../../lib/text/types.ts';

const tokensOf = (text: string): readonly Token[] => tokenize(text).tokens;
/** `text` of each token; other kinds than words with their kind in front. */
const read = (text: string): string[] =>
  tokensOf(text).map((token) => (token.kind === 'word' ? token.text : `${token.kind}:${token.text}`));
const words = (text: string): string =>
  tokensOf(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text)
    .join(' ');
const disguises = (text: string): string[] => tokensOf(text).flatMap((token) => token.disguises);

describe('spans', () => {
  test.each([
    'Sáp nhập tỉnh',
    'Sáp nhập tỉnh'.normalize('NFD'),
    'đ.i.ệ.n l.ự.c 𝐜𝐡𝐨̂́𝐭 đ\u200bơ\u200bn, th0ng báo 😅 Ð',
  ])('%s: every span shows the words it stands for', (text) => {
    for (const token of tokensOf(text)) {
      const shown = text.slice(token.span.start, token.span.end);
      expect(tokensOf(shown).map((t) => t.key)).toEqual([token.key]);
    }
  });

  test('a word with decomposed letters ends behind its last mark', () => {
    const text = 'ở Huế'.normalize('NFD');
    const [first, second] = tokensOf(text);
    expect(text.slice(first?.span.start, first?.span.end)).toBe('ở'.normalize('NFD'));
    expect(second?.span).toEqual({ start: 4, end: text.length });
  });
});

describe('marks inside words', () => {
  test.each([
    [
      'v/ới nh/anh Gi/ang xo/ng A/n l/à c-ao t_ỉnh CH/IẾN P/HỦ',
      'với nhanh giang xong an là cao tỉnh chiến phủ',
    ],
    ['c_ô_n_g m*ua ch/uyen', 'công mua chuyen'],
  ])('%s: break up %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ['c/anh', 'c anh'],
    ['a/c c/a b/a a/e', 'a c c a b a a e'],
    ['tỉnh/thành xã/phường', 'tỉnh thành xã phường'],
    ['P.HẢI CHÂU', 'p hải châu'],
    ['tin_nóng', 'tin nóng'],
    ['e-mail', 'e mail'],
  ])('%s: are marks between words', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('single letters', () => {
  test.each([
    ['đ ã   s á p   n h ậ p', 'đã sáp nhập'],
    ['P h ú Y ê n', 'phú yên'],
    ['c ô n g a n', 'công an'],
    ['c ả n h à', 'cả nhà'],
    ['x ã mình', 'xã mình'],
  ])('%s: spell %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each(['k ạ', 'c ơi', 'H à', 'b ổ'])('%s: stay apart', (text) => {
    expect(words(text)).toBe(text.toLowerCase());
  });
});

describe('words', () => {
  test.each([
    ['đựơc hoà thuỷ qủang huỵên gìơ qúy khuyủ', 'được hòa thủy quảng huyện giờ quý khuỷu'],
    ['ǫᴜᴏ̂́ᴄ ꞯᴜᴀ̂̀ɴ', 'quốc quần'],
  ])('%s: is read %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('carry their key, bare form and case', () => {
    const [first, second, third, fourth] = tokensOf('Sáp NHẬP link iPhone');
    expect(first).toMatchObject({
      key: 'sap2',
      bare: 'sap',
      accented: true,
      letterCase: 'title',
      spaceBefore: true,
    });
    expect(second).toMatchObject({ text: 'nhập', key: 'nhâp5', letterCase: 'upper' });
    expect(third).toMatchObject({ key: 'link0', accented: false, letterCase: 'lower', bareWindow: false });
    expect(fourth).toMatchObject({ letterCase: 'mixed' });
  });

  test('emoji and marks separate', () => {
    expect(read('vui😅lắm (st)')).toEqual(['vui', 'emoji:😅', 'lắm', 'mark:(', 'st', 'mark:)']);
    expect(tokensOf('nè😅')[1]?.spaceBefore).toBe(false);
    expect(read('Bến Tre ➕ Tiền Giang ➡️ “mới”')).toEqual([
      'bến',
      'tre',
      'mark:+',
      'tiền',
      'giang',
      'mark:→',
      'mark:"',
      'mới',
      'mark:"',
    ]);
    expect(read('🇻🇳🇻🇳 1\n \n2!!!')).toEqual(['emoji:🇻🇳🇻🇳', 'number:1', 'break:\n', 'number:2', 'mark:!']);
  });

  test('abbreviations keep their parts together and end no sentence', () => {
    expect(read('TP.HCM, TP. Hồ Chí Minh, Q.1, P.Hải Châu')).toEqual([
      'tp',
      'hcm',
      'mark:,',
      'tp',
      'hồ',
      'chí',
      'minh',
      'mark:,',
      'q',
      'number:1',
      'mark:,',
      'p',
      'hải',
      'châu',
    ]);
    expect(read('ông L.T.H.N, T.P và U.B.N.D')).toEqual(['ông', 'lthn', 'mark:,', 'tp', 'và', 'ubnd']);
    expect(disguises('ông L.T.H.N, N.V.A, T.P và U.B.N.D P.HẢI CHÂU')).toEqual([]);
    expect(read('Nó giá 500 đ. Mai mua')).toContain('mark:.');
    expect(words("Đắk R'Lấp")).toBe('đắk r lấp');
  });

  test('sentences that lack a space stay apart', () => {
    expect(read('đi.em ở nhà.Mai về')).toEqual(['đi', 'mark:.', 'em', 'ở', 'nhà', 'mark:.', 'mai', 'về']);
    expect(read('cho.anh nhé,em')).toEqual(['cho', 'mark:.', 'anh', 'nhé', 'mark:,', 'em']);
    expect(words('anh/chị a/c m,ăn chưa')).toBe('anh chị a c m ăn chưa');
  });

  test('syllables that lack a space come apart where there is one way only', () => {
    expect(words('sápnhậptỉnh nhậntiền')).toBe('sáp nhập tỉnh nhận tiền');
    expect(words('khôngai vneid sapnhap')).toBe('khôngai vneid sapnhap');
  });

  test('letters drawn out', () => {
    expect(words('quáaaa lưuuuu từưưư Vịiii')).toBe('quá lưu từ vị');
  });

  test('words of other alphabets are left as they are', () => {
    expect(words('Zürich Đỗ Müller привет 你好 café Łódź')).toBe('zürich đỗ müller привет 你好 café łódź');
    expect(disguises('Zürich Đỗ Müller привет Köln')).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    '3.321',
    '1.290k',
    '30/4/2026',
    '202/2025/QH15',
    '127-KL/TW',
    '874/QĐ-BTTTT',
    '874/qđ-btttt',
    '1234/UBND-VX',
    '56/BYT-DP',
    '19/2025/QĐ-TTg',
    '178/2024/NĐ-CP',
    '1tr8',
    '7tr5',
    '500k',
    '18h30',
    '2h',
    '18:30',
    '3-5',
    '30-4',
    '11.11',
    '2,5',
    '86.000.000đ',
    '10a1',
    '2020-2025',
    '0951.777.204',
  ])('%s is one', (number) => {
    expect(read(number)).toEqual([`number:${number.toLowerCase()}`]);
    expect(read(`(${number}.`)).toEqual(['mark:(', `number:${number.toLowerCase()}`, 'mark:.']);
  });

  test.each([
    ['27+7', ['number:27', 'mark:+', 'number:7']],
    ['29/4-1/5', ['number:29/4', 'mark:-', 'number:1/5']],
    ['500k/ngày', ['number:500k', 'mark:/', 'ngày']],
    ['3/NGÀY', ['number:3', 'mark:/', 'ngày']],
    ['2/LAN', ['number:2', 'mark:/', 'lan']],
    ['16tỉnh', ['number:16', 'tỉnh']],
    ['tháng7', ['tháng', 'number:7']],
    ['100trieu', ['number:100', 'trieu']],
    ['T11', ['t', 'number:11']],
    ['1.Phú Thọ', ['number:1', 'mark:.', 'phú', 'thọ']],
    ['năm 2025.Từ', ['năm', 'number:2025', 'mark:.', 'từ']],
    ['6–8%', ['number:6-8', 'mark:%']],
    ['𝟯𝟴𝟬.𝟬𝟬𝟬đ', ['number:380.000đ']],
    ['1️⃣ 0️⃣9️⃣', ['number:1', 'number:09']],
    ['km²', ['km', 'mark:²']],
    ['500.000₫', ['number:500.000', 'mark:₫']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('links and tags', () => {
  test.each([
    'https://vneid.gov.vn/dang-nhap?x=1#y',
    'chinhphu.vn',
    'xacminh-vneid.cc',
    't.me/abc',
    'bit.ly/ds-45p',
    'csgt.bocongan.gov.vn',
    'ten.ho@gmail.com',
    'www.24h.com.vn',
    'vaynhanh-3phut.zzz/app',
  ])('%s is one link', (link) => {
    expect(read(`xem ${link}, nhé`)).toEqual(['xem', `link:${link}`, 'mark:,', 'nhé']);
  });

  test.each(['hom nay.co ai', 'xong.in ra', 'xem tại.vn', 'về nhà.Com', '3.5tr', 'Covid-19.tin'])(
    '%s holds none',
    (text) => {
      expect(tokensOf(text).some((token) => token.kind === 'link')).toBe(false);
    },
  );

  test('a look-alike host is read in ASCII and says so', () => {
    const [link] = tokensOf('vnеid.gov.vn');
    expect(link).toMatchObject({ kind: 'link', text: 'vneid.gov.vn', disguises: ['homoglyph'] });
  });

  test('tags', () => {
    expect(read('@vieclike_88 #sapnhap #Tỉnhmới #1')).toEqual([
      'tag:@vieclike_88',
      'tag:sapnhap',
      'tag:tỉnhmới',
      'mark:#',
      'number:1',
    ]);
  });
});

describe('disguises', () => {
  test.each([
    ['ch.ết t.i.ề.n ph.ạt ng.uội ti.ền', 'chết tiền phạt nguội tiền', 'dots'],
    ['bện,h c/hó', 'bệnh chó', 'dots'],
    ['l ừ a đ ả o', 'lừa đảo', 'spaced'],
    ['c h u y ể n  k h o ả n', 'chuyển khoản', 'spaced'],
    ['th0ng kh0a m4ng', 'thông khoa mang', 'digits'],
    ['h.ai l.ink k.hông', 'hai link không', 'dots'],
    ['ở n h à  đ a n g  s a p', 'ở nhà đang sap', 'spaced'],
    ['Täi khoån cůa', 'tài khoản của', 'foreign-letter'],
    ['Iừa đảo', 'lừa đảo', 'homoglyph'],
    ['t@i kho@n', 'tai khoan', 'digits'],
    ['bảо hiểm vаy', 'bảo hiểm vay', 'homoglyph'],
    ['v\u200bi\u200bệ\u200bc n\u00adạp', 'việc nạp', 'zero-width'],
    ['lừa\u200bđảo', 'lừa đảo', 'zero-width'],
    ['𝗧𝗿𝘂̛𝗼̛̉𝗻𝗴 đ𝗮̣𝗶 𝗱\u0336𝗶𝗲̣̂𝗻', 'trưởng đại điện', 'styled'],
    ['ᴛɪɴ Ｎóng ⓣⓘⓝ', 'tin nóng tin', 'styled'],
  ])('%s is read as %s', (text, expected, kind) => {
    expect(words(text)).toBe(expected);
    expect(new Set(disguises(text))).toEqual(new Set([kind]));
  });

  test('spellings of one word have one key and are no disguise', () => {
    const keys = ['đạo', 'Ðạo', 'Ɖạo', 'ɖạo', 'đạo'.normalize('NFD'), 'đaọ', 'd\u0335ạo'].map(
      (text) => tokensOf(text)[0]?.key,
    );
    expect(new Set(keys)).toEqual(new Set(['đao5']));
    expect(disguises('Ðạo đức hòa hoà')).toEqual([]);
  });

  test('a drawn-out word is read short; laughter and Roman numerals are not', () => {
    expect(words('quáaaa điiii ơiiii đượccc kkkk hhhh Quý III xxx')).toBe(
      'quá đi ơi được kkkk hhhh quý iii xxx',
    );
  });

  test('ordinary text is not disguised', () => {
    const ordinary =
      'Ngày 30/4, A80, T4, k2 và 4ng: U23 thắng 3-2; họp lúc 7h30. Ông N.V.A ở Q.1, TP.HCM (ĐT 0900 000 000), e ơi, a b c!';
    expect(disguises(ordinary)).toEqual([]);
  });

  test('struck-out text keeps its d', () => {
    expect(words('d\u0336â\u0336n\u0336 d\u0336ân')).toBe('dân đân');
  });
});

describe('stretches without diacritics', () => {
  const bare = (text: string): string =>
    tokensOf(text)
      .filter((token) => token.bareWindow)
      .map((token) => token.text)
      .join(' ');

  test('a wholly bare text is one', () => {
    expect(bare('Ben Tre voi Tra Vinh sap nhap roi nha')).toBe('ben tre voi tra vinh sap nhap roi nha');
    expect(bare('sap nhap')).toBe('sap nhap');
  });

  test.each([
    'con anh em nha',
    'cho em xin link',
    'Thương con anh em nha, lo cho con đi học',
    'Gia Lai, Long An, Cao Su đều là tên riêng hay dùng trong bài này',
    'QUỐC HỘI HÔM NAY THÔNG QUA NGHỊ QUYẾT',
    'Chào mừng bạn đến với shop của anh Nam và em Lan',
  ])('%s holds none', (text) => {
    expect(bare(text)).toBe('');
  });

  test('the bare body behind an accented header is one', () => {
    const text = 'Thông báo từ đội CSGT: Phuong tien cua ban co 1 loi vi pham chua xu ly. Vui long nop phat';
    expect(bare(text)).toContain('phuong tien cua ban co loi vi pham chua xu ly vui long nop phat');
    expect(bare(text)).not.toContain('thong');
  });

  test('a bare sentence inside an accented post is one', () => {
    const text =
      'Hôm trước mình nhận được tin nhắn thế này ạ.\nTai khoan cua quy khach bi khoa\nMọi người cẩn thận nhé.';
    expect(bare(text)).toBe('tai khoan cua quy khach bi khoa');
  });

  test('one stripped word in an accented sentence is none', () => {
    expect(bare('Hôm nay mình đi lam can cước ở phường mới về nhà')).toBe('');
  });
});

describe('limits', () => {
  test('reads the first part of a long text and says so', () => {
    const text = 'sáp nhập '.repeat(10);
    const { tokens, cut } = tokenize(text, 40);
    expect(cut).toBe(true);
    expect(tokens.every((token) => token.key === 'sap2' || token.key === 'nhâp5')).toBe(true);
    expect(tokens.at(-1)?.span.end).toBeLessThanOrEqual(40);
    expect(tokenize(text).cut).toBe(false);
  });

  test.each([
    '',
    ' ',
    '\n',
    '\ud800',
    'a\udc00b',
    '\u0301',
    '\u0301'.repeat(50),
    '@',
    '#',
    '.',
    "'",
    '\u202e',
    '\0',
  ])('takes %j', (text) => {
    expect(() => tokenize(text)).not.toThrow();
  });
});
