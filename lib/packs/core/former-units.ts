import type { FormerUnitRecord } from '../types.ts';
import { resolution175of2024, unitListBefore2025 } from './citations.ts';

type Row = readonly [unitId: string, name: string, becamePartOf: string, aliases: readonly string[]];

const CENTRAL_CITIES = new Set(['ha-noi', 'hai-phong', 'da-nang', 'ho-chi-minh', 'can-tho']);

/**
 * The 63 units of before 1/7/2025. From when each existed is not stated: the records reach back to the last change of
 * their number. Among the aliases is how young people shorten a name in chat ("qtrị", "bphước"), where it can be no other.
 */
const ROWS: readonly Row[] = [
  ['ha-noi', 'Hà Nội', 'ha-noi', ['HN', 'Hanoi']],
  ['cao-bang', 'Cao Bằng', 'cao-bang', ['cbằng']],
  ['ha-giang', 'Hà Giang', 'tuyen-quang', []],
  ['tuyen-quang', 'Tuyên Quang', 'tuyen-quang', ['tquang']],
  ['dien-bien', 'Điện Biên', 'dien-bien', []],
  ['lai-chau', 'Lai Châu', 'lai-chau', ['lchâu']],
  ['son-la', 'Sơn La', 'son-la', []],
  ['yen-bai', 'Yên Bái', 'lao-cai', ['ybái']],
  ['lao-cai', 'Lào Cai', 'lao-cai', ['lcai']],
  ['bac-kan', 'Bắc Kạn', 'thai-nguyen', ['Bắc Cạn', 'bkạn']],
  ['thai-nguyen', 'Thái Nguyên', 'thai-nguyen', []],
  ['lang-son', 'Lạng Sơn', 'lang-son', ['lsơn']],
  ['quang-ninh', 'Quảng Ninh', 'quang-ninh', ['qninh']],
  ['bac-giang', 'Bắc Giang', 'bac-ninh', ['bgiang']],
  ['bac-ninh', 'Bắc Ninh', 'bac-ninh', ['bninh']],
  ['vinh-phuc', 'Vĩnh Phúc', 'phu-tho', ['vphúc']],
  ['hoa-binh', 'Hòa Bình', 'phu-tho', []],
  ['phu-tho', 'Phú Thọ', 'phu-tho', ['pthọ']],
  ['hai-duong', 'Hải Dương', 'hai-phong', ['hdương']],
  ['hai-phong', 'Hải Phòng', 'hai-phong', []],
  ['thai-binh', 'Thái Bình', 'hung-yen', []],
  ['hung-yen', 'Hưng Yên', 'hung-yen', []],
  ['ha-nam', 'Hà Nam', 'ninh-binh', []],
  ['nam-dinh', 'Nam Định', 'ninh-binh', ['nđịnh']],
  ['ninh-binh', 'Ninh Bình', 'ninh-binh', []],
  ['thanh-hoa', 'Thanh Hóa', 'thanh-hoa', []],
  ['nghe-an', 'Nghệ An', 'nghe-an', []],
  ['ha-tinh', 'Hà Tĩnh', 'ha-tinh', ['Hà Tịnh']],
  ['quang-binh', 'Quảng Bình', 'quang-tri', ['qbình']],
  ['quang-tri', 'Quảng Trị', 'quang-tri', ['qtrị']],
  ['quang-nam', 'Quảng Nam', 'da-nang', ['Quảng Nôm', 'qnam']],
  ['da-nang', 'Đà Nẵng', 'da-nang', ['Danang']],
  ['kon-tum', 'Kon Tum', 'quang-ngai', ['Kontum', 'Công Tum', 'ktum']],
  ['quang-ngai', 'Quảng Ngãi', 'quang-ngai', ['qngãi']],
  ['binh-dinh', 'Bình Định', 'gia-lai', ['bđịnh']],
  ['gia-lai', 'Gia Lai', 'gia-lai', ['glai']],
  ['ninh-thuan', 'Ninh Thuận', 'khanh-hoa', ['nthuận']],
  ['khanh-hoa', 'Khánh Hòa', 'khanh-hoa', []],
  ['phu-yen', 'Phú Yên', 'dak-lak', ['pyên']],
  [
    'dak-lak',
    'Đắk Lắk',
    'dak-lak',
    ['Đắc Lắc', 'Đăk Lăk', 'Đắk Lăk', 'Đắk Lắc', 'Đak Lak', 'Dak Lak', 'Daklak', 'Đaklak', 'Đắc Lắk'],
  ],
  ['dak-nong', 'Đắk Nông', 'lam-dong', ['Đắc Nông', 'Đăk Nông', 'Đak Nông', 'Dak Nong', 'Daknong']],
  ['binh-thuan', 'Bình Thuận', 'lam-dong', ['bthuận']],
  ['lam-dong', 'Lâm Đồng', 'lam-dong', ['lđồng']],
  ['binh-phuoc', 'Bình Phước', 'dong-nai', ['bphước']],
  ['dong-nai', 'Đồng Nai', 'dong-nai', ['đnai']],
  ['binh-duong', 'Bình Dương', 'ho-chi-minh', ['bdương']],
  [
    'ba-ria-vung-tau',
    'Bà Rịa - Vũng Tàu',
    'ho-chi-minh',
    ['BRVT', 'BR-VT', 'Bà Rịa Vũng Tàu', 'Bà Rịa–Vũng Tàu'],
  ],
  ['ho-chi-minh', 'Hồ Chí Minh', 'ho-chi-minh', ['TP.HCM', 'TPHCM', 'HCM', 'HCMC', 'Sài Gòn', 'Saigon']],
  ['long-an', 'Long An', 'tay-ninh', []],
  ['tay-ninh', 'Tây Ninh', 'tay-ninh', ['tninh']],
  ['tien-giang', 'Tiền Giang', 'dong-thap', ['tgiang']],
  ['dong-thap', 'Đồng Tháp', 'dong-thap', ['đtháp']],
  ['ben-tre', 'Bến Tre', 'vinh-long', ['btre']],
  ['tra-vinh', 'Trà Vinh', 'vinh-long', ['tvinh']],
  ['vinh-long', 'Vĩnh Long', 'vinh-long', ['vlong']],
  ['kien-giang', 'Kiên Giang', 'an-giang', ['kgiang']],
  ['an-giang', 'An Giang', 'an-giang', []],
  ['soc-trang', 'Sóc Trăng', 'can-tho', []],
  ['hau-giang', 'Hậu Giang', 'can-tho', []],
  ['can-tho', 'Cần Thơ', 'can-tho', []],
  ['bac-lieu', 'Bạc Liêu', 'ca-mau', ['bliêu']],
  ['ca-mau', 'Cà Mau', 'ca-mau', []],
];

const SINCE = '2008-08-01';
const UNTIL = '2025-06-30';

function toRecord([unitId, name, becamePartOf, aliases]: Row): FormerUnitRecord {
  return {
    kind: 'former-unit',
    id: `former-unit/${unitId}`,
    topic: 'restructuring',
    validFrom: SINCE,
    validTo: UNTIL,
    citation: unitListBefore2025,
    unitId,
    name,
    unitType: CENTRAL_CITIES.has(unitId) ? 'thành phố' : 'tỉnh',
    aliases: [...aliases],
    becamePartOf,
  };
}

/** Huế changed its form and its name half a year before the reorganisation. */
const HUE: readonly FormerUnitRecord[] = [
  {
    ...toRecord(['hue', 'Thừa Thiên Huế', 'hue', ['Thừa Thiên - Huế', 'TT Huế', 'TT-Huế']]),
    id: 'former-unit/hue/province',
    validTo: '2024-12-31',
  },
  {
    ...toRecord(['hue', 'Huế', 'hue', []]),
    id: 'former-unit/hue/city',
    unitType: 'thành phố',
    validFrom: '2025-01-01',
    citation: resolution175of2024,
  },
];

export const formerUnitRecords: readonly FormerUnitRecord[] = [...ROWS.map(toRecord), ...HUE];
