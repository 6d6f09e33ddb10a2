import type { Source } from '../types.ts';

type Row = readonly [domains: readonly string[], names: readonly string[], status: Source['status']];

/**
 * Newspapers and broadcasters. Being on this list makes a credit something that a reader can look up; it does not make
 * a report right: some outlets printed a fireworks list that Hà Nội denied. `unconfirmed` = the outlet exists, its
 * domain still has to be opened once by a person.
 */
const ROWS: readonly Row[] = [
  [['nhandan.vn'], ['Nhân Dân', 'báo Nhân Dân'], 'confirmed'],
  [
    ['vietnamplus.vn', 'vnanet.vn', 'baotintuc.vn', 'bnews.vn', 'vnews.gov.vn'],
    ['TTXVN', 'Thông tấn xã Việt Nam', 'VietnamPlus', 'Vietnam+', 'báo Tin tức'],
    'confirmed',
  ],
  [['vtv.vn'], ['VTV', 'VTV News', 'Đài Truyền hình Việt Nam'], 'confirmed'],
  [['vov.vn', 'vovworld.vn'], ['VOV', 'Đài Tiếng nói Việt Nam', 'VOV Giao thông'], 'confirmed'],
  [['qdnd.vn'], ['báo Quân đội nhân dân', 'QĐND'], 'confirmed'],
  [['tuoitre.vn'], ['Tuổi Trẻ', 'Tuổi Trẻ Online', 'báo Tuổi Trẻ'], 'confirmed'],
  [['vnexpress.net'], ['VnExpress'], 'confirmed'],
  [['dantri.com.vn'], ['Dân trí', 'báo Dân trí'], 'confirmed'],
  [['thanhnien.vn'], ['Thanh Niên', 'báo Thanh Niên'], 'unconfirmed'],
  [['znews.vn', 'zingnews.vn'], ['Znews', 'Zing News', 'Tri thức Znews'], 'confirmed'],
  [['plo.vn'], ['Pháp Luật TP.HCM', 'báo Pháp Luật TP.HCM', 'PLO'], 'confirmed'],
  [['sggp.org.vn', 'sggpnews.org.vn'], ['Sài Gòn Giải Phóng', 'SGGP'], 'unconfirmed'],
  [['tienphong.vn'], ['Tiền Phong', 'báo Tiền Phong'], 'confirmed'],
  [['vietnamnet.vn'], ['VietNamNet', 'Vietnamnet'], 'confirmed'],
  [['vtcnews.vn'], ['VTC News', 'VTC'], 'unconfirmed'],
  [
    ['nld.com.vn'],
    ['Người Lao Động', 'báo Người Lao Động', 'báo Ng Lao Động', 'Ng Lao Động', 'NLĐ'],
    'unconfirmed',
  ],
  [['laodong.vn'], ['Lao Động', 'báo Lao Động'], 'unconfirmed'],
  [['laodongthudo.vn'], ['Lao động Thủ đô'], 'unconfirmed'],
  [['cafef.vn'], ['CafeF'], 'confirmed'],
  [['soha.vn'], ['Soha'], 'unconfirmed'],
  [['kenh14.vn'], ['Kenh14', 'Kênh 14'], 'unconfirmed'],
  [['vneconomy.vn'], ['VnEconomy'], 'confirmed'],
  [['viettimes.vn'], ['VietTimes'], 'confirmed'],
  [['toquoc.vn'], ['báo Tổ Quốc'], 'confirmed'],
  [['danviet.vn'], ['Dân Việt', 'báo Dân Việt'], 'unconfirmed'],
  [['kienthuc.net.vn'], ['báo Kiến thức'], 'confirmed'],
  [['suckhoedoisong.vn'], ['Sức khỏe & Đời sống', 'Sức khỏe Đời sống'], 'confirmed'],
  [['giaoducthoidai.vn'], ['Giáo dục và Thời đại', 'Giáo dục & Thời đại'], 'unconfirmed'],
  [['hanoimoi.vn'], ['Hà Nội Mới', 'Hànộimới'], 'unconfirmed'],
  [['kinhtedothi.vn'], ['Kinh tế & Đô thị', 'Kinh tế Đô thị'], 'unconfirmed'],
  [['anninhthudo.vn'], ['An ninh Thủ đô'], 'unconfirmed'],
  [['cand.com.vn'], ['báo Công an nhân dân', 'CAND'], 'unconfirmed'],
  [['antv.gov.vn'], ['ANTV'], 'unconfirmed'],
  [['daidoanket.vn'], ['Đại đoàn kết', 'Đại Đoàn Kết'], 'unconfirmed'],
  [['baodautu.vn'], ['báo Đầu tư'], 'unconfirmed'],
  [['thoibaotaichinhvietnam.vn'], ['Thời báo Tài chính Việt Nam', 'Thời báo Tài chính'], 'unconfirmed'],
  [['vietnamnews.vn'], ['Việt Nam News', 'Viet Nam News'], 'unconfirmed'],
  [['baophapluat.vn'], ['báo Pháp luật Việt Nam'], 'unconfirmed'],
  [['congluan.vn'], ['Nhà báo và Công luận', 'Nhà báo & Công luận'], 'unconfirmed'],
  [['nguoiduatin.vn'], ['Người Đưa Tin'], 'unconfirmed'],
  [['phapluatplus.vn'], ['Pháp luật Plus'], 'unconfirmed'],
  [['thoidai.com.vn'], ['tạp chí Thời Đại'], 'confirmed'],
  [['thesaigontimes.vn'], ['Saigon Times', 'Kinh tế Sài Gòn'], 'unconfirmed'],
  [['baonghean.vn'], ['báo Nghệ An'], 'confirmed'],
  [['baogialai.com.vn'], ['báo Gia Lai'], 'unconfirmed'],
  [['huengaynay.vn'], ['Huế ngày nay', 'báo Huế ngày nay'], 'confirmed'],
  [['baophutho.vn'], ['báo Phú Thọ'], 'unconfirmed'],
  [['baothanhhoa.vn'], ['báo Thanh Hóa'], 'confirmed'],
  [['baoquangninh.vn'], ['báo Quảng Ninh'], 'confirmed'],
  [['baodienbienphu.vn'], ['báo Điện Biên Phủ'], 'unconfirmed'],
  [['baohatinh.vn'], ['báo Hà Tĩnh'], 'unconfirmed'],
  [['baodaklak.vn'], ['báo Đắk Lắk'], 'unconfirmed'],
];

export const pressSources: readonly Source[] = ROWS.map(([domains, names, status]) => ({
  id: domains[0] ?? '',
  class: 'press',
  domains: [...domains],
  names: [...names],
  settles: ['đưa tin, đính chính'],
  offered: true,
  asOf: '2026-08',
  status,
}));
