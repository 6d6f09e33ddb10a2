import type { AnniversaryRecord, Citation } from '../types.ts';
import { forms } from './forms.ts';

type Row = readonly [eventId: string, origin: string, names: readonly string[], citation: Citation];

function seen(title: string, issuer: string, date: string, url?: string): Citation {
  return { title, issuer, date, ...(url === undefined ? {} : { url }), status: 'confirmed' };
}

const ROWS: readonly Row[] = [
  [
    'dien-bien-phu-victory',
    '1954-05-07',
    forms(
      `chiến thắng điện biên phủ | chiến thắng lịch sử điện biên phủ | chiến thắng đbp | điện biên phủ toàn thắng | điện biên phủ thắng lợi | giải phóng điện biên | giải phóng điện biên phủ`,
    ),
    seen('Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ', 'Báo Nhân Dân', '2024-05-07'),
  ],
  [
    'reunification-day',
    '1975-04-30',
    forms(
      `giải phóng miền nam thống nhất đất nước | giải phóng miền nam, thống nhất đất nước | giải phóng miền nam | thống nhất đất nước | đất nước thống nhất | nước nhà thống nhất | thống nhất nước nhà | thống nhất non sông | non sông liền một dải | non sông thu về một mối | miền nam giải phóng | miền nam được giải phóng | miền nam đã giải phóng | miền nam đã được giải phóng | miền nam hoàn toàn giải phóng | giải phóng hoàn toàn miền nam | giải phóng sài gòn | đại thắng mùa xuân | đại thắng mùa xuân 1975 | năm thống nhất | ngày thống nhất | ngày giải phóng | ngày 30/4 | lễ 30/4`,
    ),
    seen('50 năm Giải phóng miền Nam, thống nhất đất nước', 'Báo chí, tháng 4/2025', '2025-04'),
  ],
  [
    'national-day',
    '1945-09-02',
    forms(
      `quốc khánh | quốc khánh 2/9 | lễ 2/9 | ngày độc lập | tết độc lập | tuyên ngôn độc lập | nước ta giành độc lập | việt nam giành độc lập | nước ta độc lập | việt nam độc lập | việt nam mình độc lập | đất nước độc lập | nước mình độc lập | giành được độc lập | khai sinh nước | khai sinh đất nước`,
    ),
    seen('80 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'VnExpress', '2025-08'),
  ],
  [
    'lai-chau-province',
    '1909-06-28',
    ['thành lập tỉnh lai châu', 'thành lập tỉnh điện biên'],
    seen(
      'Ngày thành lập tỉnh Lai Châu, dịp kỷ niệm chung của Điện Biên',
      'Cổng thông tin tỉnh Lai Châu',
      '2024',
    ),
  ],
  [
    'dien-bien-party-committee',
    '1949-10-10',
    forms(
      `thành lập đảng bộ tỉnh điện biên | đảng bộ tỉnh điện biên thành lập | đảng bộ tỉnh điện biên được thành lập | đảng bộ tỉnh điện biên ra đời | thành lập đảng bộ điện biên | đảng bộ điện biên thành lập | ngày truyền thống đảng bộ tỉnh điện biên | ngày truyền thống của đảng bộ tỉnh điện biên | ban cán sự đảng lai châu`,
    ),
    seen(
      'Ban Cán sự Đảng Lai Châu, ngày truyền thống Đảng bộ tỉnh Điện Biên',
      'Đảng bộ tỉnh Điện Biên',
      '2024',
    ),
  ],
  [
    'august-revolution',
    '1945-08-19',
    forms(
      `cách mạng tháng tám | cách mạng tháng 8 | cách mạng tháng tám thành công | cmt8 | khởi nghĩa tháng tám`,
    ),
    seen(
      'Kỷ niệm 79 năm Cách mạng tháng Tám thành công (19/8/1945 – 19/8/2024)',
      'Cổng thông tin Đoan Hùng, Phú Thọ',
      '2024-08',
      'https://bangdoan.doanhung.phutho.gov.vn/%F0%9F%87%BB%F0%9F%87%B3-ky-niem-79-nam-cach-mang-thang-tam-thanh-cong-19-8-1945-19-8-2024-va-quoc-khanh-nuoc-cong-hoa-xhcn-viet-nam-02-9-1945-02-9-2024/',
    ),
  ],
  [
    'communist-party',
    '1930-02-03',
    forms(
      `thành lập đảng cộng sản việt nam | thành lập đảng csvn | ngày thành lập đảng | sinh nhật đảng | thành lập đảng | đảng ra đời | đảng thành lập | đảng được thành lập | đảng ta ra đời | đảng ta thành lập | đảng ta được thành lập | đảng cộng sản việt nam ra đời | đảng cộng sản việt nam thành lập | đảng cộng sản việt nam được thành lập`,
    ),
    seen(
      '90 năm Đảng Cộng sản Việt Nam: ra đời ngày 3/2/1930',
      'VietnamPlus',
      '2020',
      'https://www.vietnamplus.vn/90-nam-dcs-viet-nam-dang-lanh-dao-dau-tranh-gianh-chinh-quyen/617093.vnp',
    ),
  ],
  [
    'youth-union',
    '1931-03-26',
    forms(
      `thành lập đoàn thanh niên cộng sản hồ chí minh | thành lập đoàn tncs hồ chí minh | thành lập đoàn tncs hcm | thành lập đoàn thanh niên | đoàn thanh niên được thành lập | đoàn thanh niên thành lập | đoàn thanh niên ra đời | đoàn tncs hồ chí minh được thành lập | đoàn tncs hồ chí minh ra đời | ngày thành lập đoàn | sinh nhật đoàn | thành lập đoàn`,
    ),
    seen(
      'Đại hội Đoàn toàn quốc lần thứ ba lấy ngày 26/3/1931 làm ngày thành lập Đoàn',
      'Báo Quân đội nhân dân',
      '2022',
      'https://media.qdnd.vn/podcast/ngay-nay-nam-xua-26-3-ky-niem-91-nam-thanh-lap-doan-thanh-nien-cong-san-ho-chi-minh-54255',
    ),
  ],
  [
    'ho-chi-minh-birthday',
    '1890-05-19',
    forms(
      `ngày sinh chủ tịch hồ chí minh | ngày sinh của chủ tịch hồ chí minh | ngày sinh bác hồ | ngày sinh của bác hồ | ngày sinh bác | ngày sinh của bác | sinh nhật bác hồ | sn bác hồ | sn bác | sinh nhật bác | sinh nhật của bác | sinh nhật chủ tịch hồ chí minh | bác hồ sinh | bác hồ sinh ngày | bác sinh ngày | chủ tịch hồ chí minh sinh ngày | chủ tịch hồ chí minh sinh`,
    ),
    seen(
      'Kỷ niệm 133 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2023)',
      'Tỉnh đoàn Bắc Ninh',
      '2023-05-19',
      'http://tinhdoanbacninh.gov.vn/bai-viet/i3631/-inforgraphic-nhung-moc-son-lich-su-quan-trong-trong-cuoc-doi-cua-chu-tich-ho-chi-minh.html',
    ),
  ],
  [
    'war-invalids-day',
    '1947-07-27',
    forms(
      `ngày thương binh liệt sĩ | ngày thương binh liệt sỹ | thương binh liệt sĩ | thương binh liệt sỹ | thương binh - liệt sĩ | thương binh - liệt sỹ | thương binh – liệt sĩ | thương binh, liệt sĩ`,
    ),
    seen(
      'Chủ tịch Hồ Chí Minh và ngày Thương binh - Liệt sĩ đầu tiên, 27/7/1947',
      'Thông tấn xã Việt Nam',
      '2024',
      'https://nvsk.vnanet.vn/chu-tich-ho-chi-minh-dau-an-su-kien-ngay-27-7-1947-1-33646.vna',
    ),
  ],
  // Whether the years are counted from 1958 or from the decision of 1982 was not settled by a source yet; the day is.
  [
    'teachers-day',
    '1982-11-20',
    forms(`ngày nhà giáo việt nam | nhà giáo việt nam | ngày nhà giáo | lễ nhà giáo | tết nhà giáo`),
    seen(
      'Ngày Nhà giáo Việt Nam 20/11',
      'Trường THCS thị trấn Vĩnh Thuận',
      '2023-11-20',
      'http://c2thitran.vinhthuan.edu.vn/2023/11/20',
    ),
  ],
  [
    'capital-liberation',
    '1954-10-10',
    forms(
      `giải phóng thủ đô | ngày giải phóng thủ đô | thủ đô được giải phóng | thủ đô giải phóng | tiếp quản thủ đô | giải phóng hà nội | hà nội được giải phóng | hà nội giải phóng | hà nội hoàn toàn giải phóng`,
    ),
    seen(
      'Ngày Giải phóng Thủ đô 10/10/1954',
      'Thời Đại',
      '2019-10',
      'https://thoidai.com.vn/ky-uc-hao-hung-cua-ngay-giai-phong-thu-do-1010-cach-day-65-nam-89440.html',
    ),
  ],
  [
    'peoples-army',
    '1944-12-22',
    forms(
      `thành lập quân đội nhân dân việt nam | thành lập quân đội nhân dân | thành lập qđnd việt nam | thành lập qđnd | ngày thành lập quân đội | thành lập quân đội | quân đội nhân dân việt nam thành lập | đội việt nam tuyên truyền giải phóng quân | quân đội nhân dân việt nam ra đời | quân đội nhân dân ra đời | quân đội ta ra đời | quân đội nhân dân việt nam được thành lập`,
    ),
    seen(
      'Đội Việt Nam Tuyên truyền Giải phóng quân, tiền thân của Quân đội nhân dân Việt Nam, thành lập 22/12/1944',
      'Thông tấn xã Việt Nam',
      '2024-07-08',
      'https://nvsk.vnanet.vn/doi-viet-nam-tuyen-truyen-giai-phong-quan-tien-than-cua-quan-doi-nhan-dan-viet-nam-anh-hung-1-148578.vna',
    ),
  ],
];

/** Days whose yearly count can be worked out from the year of their origin. */
export const anniversaryRecords: readonly AnniversaryRecord[] = ROWS.map(
  ([eventId, origin, names, citation]) => ({
    kind: 'anniversary',
    id: `anniversary/${eventId}`,
    topic: 'events',
    validFrom: origin,
    citation,
    eventId,
    origin,
    names: [...names],
  }),
);
