import type { Citation, EventDateRecord } from '../types.ts';
import { resolution30of2026, resolution175of2024, resolution202, resolution203 } from './citations.ts';

type Row = Pick<EventDateRecord, 'eventId' | 'name' | 'on' | 'phrases' | 'topic'> & {
  readonly citation: Citation;
  readonly note?: string;
};

const districtEnd: Citation = {
  title: 'Chính quyền địa phương hai cấp bắt đầu hoạt động',
  number: '203/2025/QH15',
  issuer: 'Quốc hội',
  date: '2025-07-01',
  status: 'confirmed',
};

const dienBienSplit: Citation = {
  title: 'Chia tách tỉnh Lai Châu, lập tỉnh Điện Biên',
  issuer: 'Cổng thông tin tỉnh Lai Châu',
  date: '2004-01-01',
  url: 'https://laichau.gov.vn/tin-tuc-su-kien',
  status: 'confirmed',
};

const ROWS: readonly Row[] = [
  {
    topic: 'restructuring',
    eventId: 'resolution-202-passed',
    name: 'Quốc hội thông qua nghị quyết sắp xếp đơn vị hành chính cấp tỉnh',
    on: '2025-06-12',
    phrases: [
      'thông qua nghị quyết sắp xếp đơn vị hành chính cấp tỉnh',
      'thông qua sáp nhập',
      'thông qua nghị quyết 202',
    ],
    citation: resolution202,
  },
  {
    topic: 'restructuring',
    eventId: 'resolution-203-passed',
    name: 'Quốc hội thông qua nghị quyết sửa đổi Hiến pháp',
    on: '2025-06-16',
    phrases: [
      'thông qua sửa đổi hiến pháp',
      'sửa hiến pháp',
      'sửa đổi hiến pháp',
      'hiến pháp được sửa đổi',
      'hiến pháp được sửa',
      'hiến pháp sửa đổi',
      'sửa đổi bổ sung hiến pháp',
      'hiến pháp sửa xong',
      'sửa xong hiến pháp',
      'hiến pháp được quốc hội sửa',
      'hiến pháp được quốc hội sửa đổi',
      'hiến pháp đã được sửa',
      'hiến pháp đã sửa',
      'hiến pháp vừa được sửa',
      'hiến pháp mới được sửa',
    ],
    citation: resolution203,
  },
  {
    topic: 'restructuring',
    eventId: 'two-tier-start',
    name: 'Chính quyền địa phương hai cấp bắt đầu hoạt động',
    on: '2025-07-01',
    phrases: [
      'chính quyền hai cấp',
      'chính quyền địa phương hai cấp',
      'chính quyền 2 cấp',
      'hai cấp vận hành',
    ],
    citation: districtEnd,
  },
  {
    topic: 'restructuring',
    eventId: 'district-level-end',
    name: 'Cấp huyện kết thúc hoạt động',
    on: '2025-07-01',
    phrases: ['bỏ cấp huyện', 'cấp huyện chấm dứt', 'cấp huyện kết thúc', 'không còn cấp huyện', 'bỏ huyện'],
    citation: districtEnd,
  },
  {
    topic: 'restructuring',
    eventId: 'provinces-merge',
    name: '34 tỉnh, thành phố mới bắt đầu hoạt động',
    on: '2025-07-01',
    phrases: ['sáp nhập tỉnh có hiệu lực', 'tỉnh mới hoạt động', 'sáp nhập tỉnh từ'],
    citation: resolution202,
  },
  {
    topic: 'restructuring',
    eventId: 'hue-city',
    name: 'Huế thành thành phố trực thuộc trung ương',
    on: '2025-01-01',
    phrases: [
      'huế lên thành phố',
      'huế thành thành phố',
      'huế trở thành thành phố',
      'huế lên tp',
      'huế thành tp',
      'thành lập thành phố huế',
      'thành lập tp huế',
      'thành phố huế được thành lập',
      'thành phố huế thành lập',
      'thành phố huế trực thuộc trung ương thành lập',
      'thành phố huế trực thuộc trung ương được thành lập',
      'thành phố huế ra đời',
    ],
    citation: resolution175of2024,
  },
  {
    topic: 'restructuring',
    eventId: 'dong-nai-city',
    name: 'Đồng Nai thành thành phố trực thuộc trung ương',
    on: '2026-04-30',
    phrases: [
      'đồng nai lên thành phố',
      'đồng nai thành thành phố',
      'thành lập thành phố đồng nai',
      'thành phố đồng nai được thành lập',
      'thành phố đồng nai ra đời',
      'đồng nai lên tp',
      'đồng nai thành tp',
      'đồng nai trở thành thành phố',
      'thành lập tp đồng nai',
      'tp đồng nai được thành lập',
      'thành phố đồng nai thành lập',
      'tp đồng nai thành lập',
      'tp đồng nai ra đời',
    ],
    citation: resolution30of2026,
  },
  {
    topic: 'restructuring',
    eventId: 'no-further-merger-statement',
    name: 'Bộ Nội vụ nói lại rằng không có chủ trương sắp xếp tiếp cấp tỉnh',
    on: '2026-03-04',
    phrases: [],
    citation: {
      title: 'Bộ Nội vụ: không có chủ trương sắp xếp tiếp đơn vị hành chính cấp tỉnh',
      issuer: 'Bộ Nội vụ',
      date: '2026-03-04',
      status: 'confirmed',
    },
    note: 'Lần đầu nói ngày 17/11/2025.',
  },
  {
    topic: 'restructuring',
    eventId: 'dien-bien-split',
    name: 'Tách tỉnh Lai Châu, lập tỉnh Điện Biên',
    on: '2004-01-01',
    phrases: ['điện biên tách khỏi lai châu', 'tách tỉnh lai châu', 'chia tách lai châu', 'tách lai châu'],
    citation: dienBienSplit,
  },
  {
    topic: 'events',
    eventId: 'tourism-year-2025-closing',
    name: 'Bế mạc Năm Du lịch quốc gia – Huế 2025',
    on: '2025-12-20',
    phrases: [
      'bế mạc năm du lịch quốc gia 2025',
      'bế mạc năm du lịch quốc gia huế',
      'bế mạc năm du lịch quốc gia huế 2025',
      'bế mạc năm du lịch quốc gia – huế 2025',
      'bế mạc năm du lịch quốc gia - huế 2025',
      'năm du lịch quốc gia 2025 bế mạc',
      'năm du lịch quốc gia huế 2025 bế mạc',
      'năm du lịch quốc gia – huế 2025 bế mạc',
      'năm du lịch quốc gia - huế 2025 bế mạc',
    ],
    citation: {
      title: 'Bế mạc Năm Du lịch quốc gia – Huế 2025',
      issuer: 'Báo Gia Lai',
      date: '2025-12-20',
      status: 'confirmed',
    },
  },
  {
    topic: 'events',
    eventId: 'to-quoc-trong-tim-2025',
    name: 'Chương trình "Tổ quốc trong tim"',
    on: '2025-08-10',
    phrases: ['tổ quốc trong tim'],
    citation: {
      title: 'Vé chương trình "Tổ quốc trong tim" được phát miễn phí',
      issuer: 'Dân Việt',
      date: '2025-08-10',
      status: 'confirmed',
    },
    note: 'Vé phát miễn phí, không bán.',
  },
  {
    topic: 'public-services',
    eventId: 'emergency-112-start',
    name: 'Tổng đài 112 (thiên tai, tìm kiếm cứu nạn) bắt đầu hoạt động',
    on: '2025-08-23',
    phrases: ['tổng đài 112'],
    citation: {
      title: 'Tổng đài 112 tiếp nhận thông tin thiên tai, tìm kiếm cứu nạn',
      issuer: 'Bộ Quốc phòng',
      date: '2025-08-23',
      status: 'confirmed',
    },
  },
];

export const eventDateRecords: readonly EventDateRecord[] = ROWS.map((row) => ({
  ...row,
  kind: 'event-date',
  id: `event-date/${row.eventId}`,
  // A date that has happened keeps being true. One that had not happened yet is compared by `on`.
  validFrom: row.on,
}));
