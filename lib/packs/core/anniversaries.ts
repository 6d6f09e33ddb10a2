import type { AnniversaryRecord, Citation } from '../types.ts';

type Row = readonly [eventId: string, origin: string, names: readonly string[], citation: Citation];

function seen(title: string, issuer: string, date: string): Citation {
  return { title, issuer, date, status: 'confirmed' };
}

/** Names and days in common use that were not checked against a source yet: shown as hints at most. */
function common(title: string): Citation {
  return { title, issuer: 'Chưa đối chiếu nguồn', date: '2026', status: 'unconfirmed' };
}

const ROWS: readonly Row[] = [
  [
    'dien-bien-phu-victory',
    '1954-05-07',
    ['chiến thắng điện biên phủ'],
    seen('Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ', 'Báo Nhân Dân', '2024-05-07'),
  ],
  [
    'reunification-day',
    '1975-04-30',
    [
      'giải phóng miền nam thống nhất đất nước',
      'giải phóng miền nam',
      'thống nhất đất nước',
      'năm thống nhất',
      'ngày 30/4',
      'lễ 30/4',
    ],
    seen('50 năm Giải phóng miền Nam, thống nhất đất nước', 'Báo chí, tháng 4/2025', '2025-04'),
  ],
  [
    'national-day',
    '1945-09-02',
    ['quốc khánh', 'quốc khánh 2/9', 'lễ 2/9', 'ngày độc lập'],
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
    [
      'thành lập đảng bộ tỉnh điện biên',
      'đảng bộ tỉnh điện biên thành lập',
      'đảng bộ tỉnh điện biên được thành lập',
      'ngày truyền thống đảng bộ tỉnh điện biên',
      'ban cán sự đảng lai châu',
    ],
    seen(
      'Ban Cán sự Đảng Lai Châu, ngày truyền thống Đảng bộ tỉnh Điện Biên',
      'Đảng bộ tỉnh Điện Biên',
      '2024',
    ),
  ],
  ['august-revolution', '1945-08-19', ['cách mạng tháng tám'], common('Cách mạng tháng Tám')],
  [
    'communist-party',
    '1930-02-03',
    ['thành lập đảng cộng sản việt nam', 'ngày thành lập đảng'],
    common('Ngày thành lập Đảng Cộng sản Việt Nam'),
  ],
  [
    'youth-union',
    '1931-03-26',
    ['thành lập đoàn thanh niên cộng sản hồ chí minh', 'ngày thành lập đoàn'],
    common('Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh'),
  ],
  [
    'ho-chi-minh-birthday',
    '1890-05-19',
    ['ngày sinh chủ tịch hồ chí minh', 'ngày sinh bác hồ'],
    common('Ngày sinh Chủ tịch Hồ Chí Minh'),
  ],
  [
    'war-invalids-day',
    '1947-07-27',
    ['ngày thương binh liệt sĩ', 'thương binh liệt sĩ'],
    common('Ngày Thương binh - Liệt sĩ'),
  ],
  ['teachers-day', '1982-11-20', ['ngày nhà giáo việt nam'], common('Ngày Nhà giáo Việt Nam')],
  [
    'peoples-army',
    '1944-12-22',
    ['thành lập quân đội nhân dân việt nam', 'ngày thành lập quân đội'],
    common('Ngày thành lập Quân đội nhân dân Việt Nam'),
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
