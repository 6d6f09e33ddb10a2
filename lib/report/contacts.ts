import type { IsoDate } from '../text/iso-date.ts';

/** Somewhere official to ask or to report to. */
export interface OfficialContact {
  readonly id: string;
  readonly name: string;
  /** What to dial, open or where to go. */
  readonly value: string;
  /** When this is the right place. */
  readonly use: string;
  readonly source: string;
  /** Day, month or year of the source; undefined where it gives none. */
  readonly sourceDate?: IsoDate | undefined;
  /** How to reach it by one press, where there is a way. */
  readonly reach?: Reach | undefined;
  /** One of the 34 units, by name; undefined for the whole country. */
  readonly province?: string | undefined;
  /** The source is old or the operator changed since: to be called and checked before use. */
  readonly checkFirst?: true | undefined;
}

/** `sms`: the number takes "LD (số) (nội dung)". */
export interface Reach {
  readonly by: 'tel' | 'sms' | 'mail' | 'web';
  /** Number, letter box or https address. */
  readonly to: string;
}

/** Who in one's own agency answers; empty fields are not known. */
export interface OwnContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
}

/** Numbers and letter boxes older than this are called and checked before use, in months. */
const FRESH_MONTHS = 30;

/**
 * Whether a contact is to be checked before it is used: its operator changed, or what is dialled or written to comes
 * from an old source.
 *
 * @param today ISO day
 */
export function isStale({ checkFirst, sourceDate, reach }: OfficialContact, today: string): boolean {
  if (checkFirst) return true;
  if (sourceDate === undefined || reach === undefined || reach.by === 'web') return false;
  const months = (day: string): number => {
    const [year = 0, month = 1] = day.split('-').map(Number);
    return year * 12 + month;
  };
  return months(today) - months(sourceDate) > FRESH_MONTHS;
}

/** Day up to which the contacts were gathered. None was dialled. */
export const CONTACTS_AS_OF: IsoDate = '2026-08-02';

/*
 * Only contacts that were seen in a published source; those that may be stale are marked `checkFirst`. Bodies that were
 * dissolved in 2025 (and their numbers, pages and letter boxes) are left out on purpose, and so are numbers of persons.
 */

export const OWN_AGENCY: OfficialContact = {
  id: 'own-agency',
  name: 'Cơ quan của bạn',
  value: 'Lãnh đạo, hoặc bộ phận tuyên truyền, công nghệ thông tin',
  use: 'Nếu bạn là cán bộ, công chức, viên chức, người lao động, hoặc việc liên quan cơ quan mình.',
  source: 'Quyết định 874/QĐ-BTTTT',
  sourceDate: '2021-06-17',
};

/**
 * The agency's own contact, as the person or the agency wrote it; the general entry where nothing is written.
 */
export function ownAgency(contact: OwnContact): OfficialContact {
  const { name, email, phone, address } = contact;
  const ways = [phone, email, address].map((way) => way.trim()).filter((way) => way !== '');
  if (name.trim() === '' && ways.length === 0) return OWN_AGENCY;
  const dialled = phone.replace(/[^\d+]/gu, '');
  const isMail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email.trim());
  return {
    id: 'own-agency',
    name: name.trim() || OWN_AGENCY.name,
    value: ways.join('; ') || OWN_AGENCY.value,
    use: 'Nơi hỏi trước tiên khi việc liên quan cơ quan mình.',
    source: 'bạn hoặc cơ quan bạn tự ghi',
    ...(isMail
      ? { reach: { by: 'mail' as const, to: email.trim() } }
      : dialled.length > 2 && { reach: { by: 'tel' as const, to: dialled } }),
  };
}

export const COMMUNE_OFFICE: OfficialContact = {
  id: 'commune-office',
  name: 'UBND xã, phường',
  value: 'Trụ sở UBND xã, phường nơi bạn ở',
  use: 'Hỏi trực tiếp về đất đai, quà tặng, trợ cấp, giấy tờ ở địa phương.',
  source: 'Znews, bài số 1623349; CafeF, bài số 188251128095513803',
  sourceDate: '2026',
};

export const VNEID: OfficialContact = {
  id: 'vneid',
  name: 'Ứng dụng VNeID',
  value: 'VNeID → Dịch vụ khác → Kiến nghị, phản ánh về ANTT → Tạo mới yêu cầu',
  use: 'Cần tài khoản mức 2. Nêu nội dung, địa điểm, bằng chứng. Có thể ẩn danh, nhưng phản ánh không kiểm được thì có thể không được xử lý.',
  source: 'CafeF, bài số 188260216191047562',
  sourceDate: '2026-03',
};

export const COMMUNE_POLICE: OfficialContact = {
  id: 'commune-police',
  name: 'Công an xã, phường',
  value: 'Trụ sở công an xã, phường nơi bạn ở',
  use: 'Khi đã mất tiền, hoặc có người mạo danh cơ quan. Cấp huyện không còn từ 01/07/2025.',
  source: 'Báo Nghệ An, bài số 10301670',
  sourceDate: '2025-07',
};

export const POLICE_113: OfficialContact = {
  id: 'police-113',
  name: 'Công an 113',
  value: '113',
  use: 'Chỉ khi việc đang xảy ra. Miễn phí, cả ngày đêm.',
  source: 'congan.daklak.gov.vn',
  reach: { by: 'tel', to: '113' },
};

export const BANK: OfficialContact = {
  id: 'bank',
  name: 'Ngân hàng của bạn',
  value: 'Số tổng đài in trên thẻ',
  use: 'Việc đầu tiên khi đã chuyển tiền hoặc đưa mã: khóa giao dịch. Không gọi số trong tin nhắn.',
  source: 'đề xuất của dự án',
};

export const CHILDREN_111: OfficialContact = {
  id: 'children-111',
  name: 'Tổng đài quốc gia bảo vệ trẻ em 111',
  value: '111',
  use: 'Trẻ em bị xâm hại, bạo lực, bóc lột. Miễn phí, cả ngày đêm.',
  source: 'tongdai111.vn',
  reach: { by: 'tel', to: '111' },
};

export const CHILDREN_ONLINE: OfficialContact = {
  id: 'children-online',
  name: 'VN-COP, mục “Báo cáo xâm hại”',
  value: 'vn-cop.vn',
  use: 'Nội dung hại trẻ em trên mạng. Trang còn ghi tên bộ cũ.',
  source: 'vn-cop.vn',
  reach: { by: 'web', to: 'https://vn-cop.vn/' },
  checkFirst: true,
};

export const CALLS_156: OfficialContact = {
  id: 'calls-156',
  name: 'Tổng đài 156',
  value: '156',
  use: 'Cuộc gọi rác, cuộc gọi lừa đảo. Gọi miễn phí. Đơn vị vận hành đã đổi năm 2025.',
  source: 'VietnamPlus, bài số 827335; Việt Báo',
  sourceDate: '2024-01',
  reach: { by: 'tel', to: '156' },
  checkFirst: true,
};

export const MESSAGES_5656: OfficialContact = {
  id: 'messages-5656',
  name: 'Nhắn tin 5656',
  value: 'LD (số gọi hoặc nhắn) (nội dung)',
  use: 'Tin nhắn, cuộc gọi lừa đảo. Nhắn miễn phí. Đơn vị vận hành đã đổi năm 2025.',
  source: 'VietnamPlus, bài số 827335; Việt Báo',
  sourceDate: '2024-01',
  reach: { by: 'sms', to: '5656' },
  checkFirst: true,
};

/** For claims that many people share. The ministry that runs it changed in 2025. */
export const FALSE_NEWS_CENTRE: OfficialContact = {
  id: 'false-news-centre',
  name: 'Trung tâm xử lý tin giả Việt Nam',
  value: 'tingia.gov.vn',
  use: 'Gửi thông tin cần thẩm định. Cơ quan chủ quản đã đổi năm 2025.',
  source: 'tingia.gov.vn; Người Lao Động, bài số 20210119220900731',
  sourceDate: '2021-01',
  reach: { by: 'web', to: 'https://tingia.gov.vn/' },
  checkFirst: true,
};

/** Where a province's police publishes; the name of the province is part of the address. */
export const PROVINCE_POLICE: OfficialContact = {
  id: 'province-police',
  name: 'Công an tỉnh, thành phố',
  value: 'Trang congan.<tên tỉnh>.gov.vn',
  use: 'Tìm mục tiếp nhận tin báo, hoặc phòng an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao (PA05). Chưa có danh sách số của các phòng này cho cả nước.',
  source: 'Dân trí, bài số 20220523105739037',
  sourceDate: '2022-05-23',
};

/** Contacts of one province each. For the others nothing was found: `PROVINCE_POLICE` says how to look. */
export const PROVINCE_CONTACTS: readonly OfficialContact[] = [
  {
    id: 'ho-chi-minh-duty',
    name: 'Công an TP. Hồ Chí Minh, trực ban',
    value: '069.3187.344',
    use: 'Số có từ trước khi hợp nhất với Bình Dương, Bà Rịa - Vũng Tàu.',
    source: 'Zing',
    sourceDate: '2023-03',
    province: 'Hồ Chí Minh',
    reach: { by: 'tel', to: '0693187344' },
    checkFirst: true,
  },
  {
    id: 'gia-lai-app',
    name: 'Zalo Mini App “Cảnh báo an ninh mạng Gia Lai”',
    value: 'Tìm theo tên này trong Zalo',
    use: 'Gửi cảnh báo cho công an tỉnh.',
    source: 'Báo Gia Lai, bài số 578035',
    sourceDate: '2026-01-23',
    province: 'Gia Lai',
  },
  {
    id: 'hung-yen-page',
    name: 'Trang Facebook “Công an tỉnh Hưng Yên”',
    value: 'Tìm theo tên này trên Facebook',
    use: 'Nhắn tin cho trang.',
    source: 'Thông tấn xã Việt Nam, bài số 432797',
    sourceDate: '2026',
    province: 'Hưng Yên',
  },
  {
    id: 'lai-chau-mail',
    name: 'Công an tỉnh Lai Châu',
    value: 'congan@laichau.gov.vn',
    use: 'Hộp thư in ở đầu trang của công an tỉnh.',
    source: 'congan.laichau.gov.vn',
    province: 'Lai Châu',
    reach: { by: 'mail', to: 'congan@laichau.gov.vn' },
  },
  {
    id: 'ninh-binh-page',
    name: 'Công an tỉnh Ninh Bình',
    value: 'congan.ninhbinh.gov.vn',
    use: 'Tìm mục tiếp nhận tin báo trên trang.',
    source: 'congan.ninhbinh.gov.vn',
    sourceDate: '2025-07',
    province: 'Ninh Bình',
    reach: { by: 'web', to: 'https://congan.ninhbinh.gov.vn/' },
  },
  {
    id: 'dak-lak-page',
    name: 'Công an tỉnh Đắk Lắk',
    value: 'congan.daklak.gov.vn',
    use: 'Tìm mục tiếp nhận tin báo trên trang.',
    source: 'congan.daklak.gov.vn',
    province: 'Đắk Lắk',
    reach: { by: 'web', to: 'https://congan.daklak.gov.vn/' },
  },
];
