import { describe, expect, it } from 'vitest';
import { corePack } from '../../../lib/packs/core/index.ts';
import { quotes, read } from './read.ts';

function provinces(text: string): string[] {
  return read(text).provinces.map((slot) => slot.unitId);
}

describe('provinces', () => {
  it('reads every unit of before and after the reorganisation by its own name', () => {
    for (const record of corePack.records) {
      if (record.kind !== 'unit' && record.kind !== 'former-unit') continue;
      const text = `Quê mình ở ${record.unitType} ${record.name} đó`;
      expect(provinces(text), record.name).toEqual([record.unitId]);
    }
  });

  it.each([
    ['Phú Yên sát nhập với Đắc Lắc', ['phu-yen', 'dak-lak']],
    ['về Daklak chơi', ['dak-lak']],
    ['Đắk Lăk, Đăk Nông, Kontum', ['dak-lak', 'dak-nong', 'kon-tum']],
    ['hoà bình và phú thọ, vĩnh phúc', ['hoa-binh', 'phu-tho', 'vinh-phuc']],
    ['Thanh Hoá, Khánh Hoà viết kiểu mới', ['thanh-hoa', 'khanh-hoa']],
    ['TPHCM đông quá', ['ho-chi-minh']],
    ['TP.HCM và tp hcm, TP. Hồ Chí Minh', ['ho-chi-minh', 'ho-chi-minh', 'ho-chi-minh']],
    ['Sài Gòn – Hà Nội', ['ho-chi-minh', 'ha-noi']],
    ['Bà Rịa - Vũng Tàu, Bà Rịa Vũng Tàu, BRVT', ['ba-ria-vung-tau', 'ba-ria-vung-tau', 'ba-ria-vung-tau']],
    ['Thừa Thiên Huế, Thừa Thiên - Huế, Huế', ['hue', 'hue', 'hue']],
    ['bạc liêu vs cà mau', ['bac-lieu', 'ca-mau']],
    ['NGHỆ AN VÀ HÀ TĨNH', ['nghe-an', 'ha-tinh']],
    ['#dongnai lên thành phố', ['dong-nai']],
    ['tỉnh Đồng Thuận', ['dong-thuan']],
    ['tỉnh Bình Trị Thiên tái hợp', ['binh-tri-thien']],
    ['Hà Nam Ninh ngày xưa', ['ha-nam-ninh']],
    ['CAO BẰNG LÀ THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG', ['cao-bang']],
    ['Trung tâm hành chính của Hồ Chí Minh đặt tại Hồ Chí Minh cũ', ['ho-chi-minh', 'ho-chi-minh']],
  ])('%s', (text, expected) => {
    expect(provinces(text)).toEqual(expected);
  });

  it.each([
    ['Ben Tre voi Tra Vinh sap nhap vo Vinh Long roi', ['ben-tre', 'tra-vinh', 'vinh-long']],
    ['tinh ha nam voi nam dinh nhap vao ninh binh roi do ba con', ['ha-nam', 'nam-dinh', 'ninh-binh']],
    ['hom qua di da nang ve met qua troi', ['da-nang']],
  ])('reads names without diacritics in a bare text: %s', (text, expected) => {
    expect(provinces(text)).toEqual(expected);
  });

  it.each([
    'mong thế giới được hòa bình, mọi người bình an',
    'cây này cao bằng mái nhà rồi đó',
    'vượt Thái Bình Dương trong 60 ngày',
    'viện hải dương học tuyển người',
    'hạ năm nay nóng, con thì cần thơ, mẹ cần gạo',
    'Bác Hồ Chí Minh, Chủ tịch Hồ Chí Minh, tư tưởng Hồ Chí Minh',
    'học tập theo gương Hồ Chí Minh ở Hà Đông',
    'đi qua hồ Hòa Bình rồi rẽ trái',
    'ra phường Bắc Giang làm giấy, xã Tây Ninh cũng được',
    'chị Huế bán bún đầu ngõ',
    'dien bien moi nhat cua vu viec, moi nguoi theo doi nhe',
    'ha nam nay nong qua troi oi nong',
    'gia lai tang nua roi ba con oi, gia xang gia gao',
  ])('sees no province in: %s', (text) => {
    expect(provinces(text)).toEqual([]);
  });

  it('believes an ambiguous name in lower case when another place stands by', () => {
    expect(provinces('thái bình nhập vô hưng yên')).toEqual(['thai-binh', 'hung-yen']);
    expect(provinces('cao bằng với lạng sơn')).toEqual(['cao-bang', 'lang-son']);
  });

  it('takes the type before the name and the "cũ", "mới" after it', () => {
    const text = 'Trung tâm tỉnh Tây Ninh mới lại đặt bên Tây Ninh cũ, thành phố Tây Ninh (cũ)';
    const { provinces: slots } = read(text);
    expect(quotes(text, slots)).toEqual(['tỉnh Tây Ninh', 'Tây Ninh', 'thành phố Tây Ninh']);
    expect(slots.map((slot) => [slot.prefix, slot.era])).toEqual([
      ['tỉnh', 'new'],
      [undefined, 'former'],
      ['thành phố', 'former'],
    ]);
  });

  it('says whether the name is one of the 34, only a former one, or no unit', () => {
    expect(read('Gia Lai, Bình Định, Kinh Bắc').provinces.map((slot) => slot.status)).toEqual([
      'current',
      'former',
      'other',
    ]);
  });

  it('points at the words in the original, whatever their encoding', () => {
    const text = 'tỉnh Quảng Ngãi'.normalize('NFD');
    expect(quotes(text, read(text).provinces)).toEqual([text]);
  });
});

describe('former cities', () => {
  it.each([
    ['trung tâm vẫn ở Pleiku', 'pleiku', 'gia-lai'],
    ['xuống Qui Nhơn làm', 'quy-nhon', 'binh-dinh'],
    ['lên Buôn Mê Thuột', 'buon-ma-thuot', 'dak-lak'],
    ['Biên Hoà giờ xịn', 'bien-hoa', 'dong-nai'],
    ['ghé Phan Rang', 'phan-rang', 'ninh-thuan'],
    ['ở thành phố Điện Biên Phủ', 'dien-bien-phu', 'dien-bien'],
    ['thành phố Vinh', 'vinh', 'nghe-an'],
  ])('%s', (text, townId, inFormerUnit) => {
    expect(read(text).towns).toMatchObject([{ townId, inFormerUnit }]);
  });

  it.each(['Chiến thắng Điện Biên Phủ 7/5', 'phường Tân An (Đắk Lắk)', 'anh Vinh gọi', 'vịnh Hạ Lòng'])(
    'sees no city in: %s',
    (text) => {
      expect(read(text).towns).toEqual([]);
    },
  );

  it('does not read Vinh Long without diacritics as Vinh', () => {
    expect(read('sap nhap vo Vinh Long tu 1/7 roi nha').towns).toEqual([]);
  });
});

describe('special zones', () => {
  it('reads all thirteen', () => {
    const text =
      'Vân Đồn, Cô Tô, Cát Hải, Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Trường Sa, Phú Quý, Côn Đảo, Phú Quốc, Thổ Châu, Kiên Hải';
    expect(read(text).zones).toHaveLength(13);
  });

  it.each([
    ['đặc khu Phú Quốc thuộc tỉnh An Giang', [['phu-quoc', true]]],
    ['ra phú quốc chơi', [['phu-quoc', false]]],
    ['đặc khu phú quý', [['phu-quy', true]]],
    ['mong giàu sang phú quý', []],
    ['xã Cô Tô', []],
  ])('%s', (text, expected) => {
    expect(read(text).zones.map((slot) => [slot.placeId, slot.prefixed])).toEqual(expected);
  });
});
