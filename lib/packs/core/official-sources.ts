import type { OfficialZone, Source } from '../types.ts';

type Status = Source['status'];
type CentralRow = readonly [
  domains: readonly string[],
  names: readonly string[],
  settles: readonly string[],
  status: Status,
  note?: string,
];

/** Facts about domains were gathered up to this month. `confirmed` = the domain was seen in a published source. */
const AS_OF = '2026-08';

const CENTRAL: readonly CentralRow[] = [
  [
    ['vanban.chinhphu.vn', 'datafiles.chinhphu.vn'],
    ['Hệ thống văn bản Chính phủ'],
    ['toàn văn luật, nghị quyết, nghị định, quyết định, công điện'],
    'confirmed',
  ],
  [
    ['xaydungchinhsach.chinhphu.vn'],
    ['Xây dựng chính sách, pháp luật'],
    ['giải thích chính sách', 'lịch nghỉ lễ', 'nghị quyết mới'],
    'confirmed',
  ],
  [
    ['chinhphu.vn', 'baochinhphu.vn'],
    ['Cổng Thông tin điện tử Chính phủ', 'Báo Chính phủ', 'Thông tin Chính phủ'],
    ['tin của Chính phủ', 'công điện của Thủ tướng'],
    'unconfirmed',
  ],
  [['quochoi.vn'], ['Cổng Quốc hội'], ['nghị quyết của Quốc hội', 'kết quả biểu quyết'], 'unconfirmed'],
  [['dangcongsan.vn'], ['Báo điện tử Đảng Cộng sản Việt Nam'], ['văn kiện Đảng'], 'unconfirmed'],
  [
    ['bocongan.gov.vn', 'mps.gov.vn'],
    ['Cổng Bộ Công an'],
    ['an ninh trật tự', 'cảnh báo lừa đảo'],
    'confirmed',
    'Đơn vị dùng <tên>.bocongan.gov.vn, công an tỉnh dùng congan.<tỉnh>.gov.vn.',
  ],
  [['csgt.bocongan.gov.vn'], ['Cục CSGT'], ['tra cứu phạt nguội'], 'confirmed'],
  [
    ['nso.gov.vn', 'danhmuchanhchinh.nso.gov.vn'],
    ['Cục Thống kê'],
    ['tên và mã đơn vị hành chính'],
    'confirmed',
  ],
  [
    ['sapnhap.bando.com.vn'],
    ['Bản đồ sáp nhập'],
    ['xã cũ thành xã mới', 'địa chỉ trụ sở', 'bản đồ'],
    'confirmed',
    'Nhà xuất bản Tài nguyên, Môi trường và Bản đồ Việt Nam.',
  ],
  [['moha.gov.vn'], ['Cổng Bộ Nội vụ'], ['tổ chức bộ máy', 'lịch nghỉ', 'cán bộ, công chức'], 'unconfirmed'],
  [['dichvucong.gov.vn'], ['Cổng Dịch vụ công quốc gia'], ['thủ tục, dịch vụ công'], 'unconfirmed'],
  [['sbv.gov.vn'], ['Cổng Ngân hàng Nhà nước'], ['tiền tệ, ngân hàng'], 'unconfirmed'],
  [['moet.gov.vn'], ['Cổng Bộ Giáo dục và Đào tạo'], ['thi cử, trường học'], 'unconfirmed'],
  [['moh.gov.vn'], ['Cổng Bộ Y tế'], ['dịch bệnh, thuốc'], 'unconfirmed'],
  [['nchmf.gov.vn'], ['Trung tâm Dự báo khí tượng thủy văn quốc gia'], ['bão, lũ, mưa lớn'], 'unconfirmed'],
  [['mof.gov.vn'], ['Cổng Bộ Tài chính'], ['thuế, giá'], 'unconfirmed'],
  [['baohiemxahoi.gov.vn'], ['Cổng Bảo hiểm xã hội'], ['bảo hiểm xã hội, bảo hiểm y tế'], 'unconfirmed'],
  [['evn.com.vn'], ['EVN'], ['điện lực'], 'confirmed'],
];

/** Closed or changed hands; kept so that nobody offers them to a reader. */
const NOT_OFFERED: readonly Source[] = [
  {
    id: 'mic.gov.vn',
    class: 'official',
    domains: ['mic.gov.vn'],
    names: [],
    settles: [],
    offered: false,
    asOf: AS_OF,
    status: 'confirmed',
    note: 'Bộ Thông tin và Truyền thông đã hợp nhất năm 2025.',
  },
  {
    id: 'khonggianmang.vn',
    class: 'official',
    domains: ['khonggianmang.vn'],
    names: [],
    settles: ['cảnh báo lừa đảo'],
    offered: false,
    asOf: AS_OF,
    status: 'unconfirmed',
    note: 'Đơn vị vận hành đổi năm 2025, cần mở xem lại.',
  },
];

type PortalRow = readonly [unitId: string, name: string, status: Status, otherDomain?: string];

/** Portals of the 34 units; the domain is the name without spaces and accents under gov.vn. */
const PORTALS: readonly PortalRow[] = [
  ['ha-noi', 'Hà Nội', 'confirmed'],
  ['cao-bang', 'Cao Bằng', 'unconfirmed'],
  ['tuyen-quang', 'Tuyên Quang', 'confirmed'],
  ['dien-bien', 'Điện Biên', 'confirmed'],
  ['lai-chau', 'Lai Châu', 'confirmed'],
  ['son-la', 'Sơn La', 'unconfirmed'],
  ['lao-cai', 'Lào Cai', 'unconfirmed'],
  ['thai-nguyen', 'Thái Nguyên', 'unconfirmed'],
  ['lang-son', 'Lạng Sơn', 'unconfirmed'],
  ['quang-ninh', 'Quảng Ninh', 'unconfirmed'],
  ['bac-ninh', 'Bắc Ninh', 'unconfirmed'],
  ['phu-tho', 'Phú Thọ', 'unconfirmed'],
  ['hai-phong', 'Hải Phòng', 'confirmed', 'thanhphohaiphong.gov.vn'],
  ['hung-yen', 'Hưng Yên', 'unconfirmed'],
  ['ninh-binh', 'Ninh Bình', 'confirmed'],
  ['thanh-hoa', 'Thanh Hóa', 'unconfirmed'],
  ['nghe-an', 'Nghệ An', 'confirmed'],
  ['ha-tinh', 'Hà Tĩnh', 'confirmed'],
  ['quang-tri', 'Quảng Trị', 'unconfirmed'],
  ['hue', 'Huế', 'unconfirmed'],
  ['da-nang', 'Đà Nẵng', 'confirmed'],
  ['quang-ngai', 'Quảng Ngãi', 'unconfirmed'],
  ['gia-lai', 'Gia Lai', 'unconfirmed'],
  ['khanh-hoa', 'Khánh Hòa', 'unconfirmed'],
  ['dak-lak', 'Đắk Lắk', 'confirmed'],
  ['lam-dong', 'Lâm Đồng', 'unconfirmed'],
  ['dong-nai', 'Đồng Nai', 'confirmed'],
  ['ho-chi-minh', 'TP.HCM', 'unconfirmed', 'hochiminhcity.gov.vn'],
  ['tay-ninh', 'Tây Ninh', 'unconfirmed'],
  ['dong-thap', 'Đồng Tháp', 'unconfirmed'],
  ['vinh-long', 'Vĩnh Long', 'unconfirmed'],
  ['an-giang', 'An Giang', 'unconfirmed'],
  ['can-tho', 'Cần Thơ', 'unconfirmed'],
  ['ca-mau', 'Cà Mau', 'unconfirmed'],
];

function fromCentral([domains, names, settles, status, note]: CentralRow): Source {
  const [id = ''] = domains;
  return {
    id,
    class: 'official',
    domains: [...domains],
    names: [...names],
    settles: [...settles],
    offered: true,
    asOf: AS_OF,
    status,
    note,
  };
}

function fromPortal([unitId, name, status, otherDomain]: PortalRow): Source {
  const domain = otherDomain ?? `${unitId.replaceAll('-', '')}.gov.vn`;
  return {
    id: domain,
    class: 'official',
    domains: [domain],
    names: [`Cổng thông tin ${name}`],
    settles: ['văn bản, thông báo của tỉnh, thành phố', 'lịch lễ, pháo hoa', 'cấm đường, phân luồng'],
    unitId,
    offered: true,
    asOf: AS_OF,
    status,
  };
}

export const officialSources: readonly Source[] = [
  ...CENTRAL.map(fromCentral),
  ...PORTALS.map(fromPortal),
  ...NOT_OFFERED,
];

export const officialZones: readonly OfficialZone[] = [
  {
    zone: 'gov.vn',
    note: 'Chỉ cơ quan nhà nước đăng ký được. Là địa chỉ thật, nhưng trang của tỉnh đã sáp nhập có thể đã cũ.',
    status: 'confirmed',
  },
  { zone: 'dcs.vn', note: 'Trang của cơ quan Đảng ở trung ương và các tỉnh.', status: 'confirmed' },
];
