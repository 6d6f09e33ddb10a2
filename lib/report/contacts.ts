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
}

/** Day up to which the contacts were gathered. None was dialled. */
export const CONTACTS_AS_OF: IsoDate = '2026-08-02';

/*
 * Only contacts that were seen in a published source and run little risk of being stale. Bodies that were dissolved in
 * 2025 (and their numbers, pages and letter boxes) are left out on purpose, and so are numbers of persons.
 */

export const OWN_AGENCY: OfficialContact = {
  id: 'own-agency',
  name: 'Cơ quan của bạn',
  value: 'Lãnh đạo, hoặc bộ phận tuyên truyền, công nghệ thông tin',
  use: 'Nếu bạn là cán bộ, công chức, viên chức, người lao động, hoặc việc liên quan cơ quan mình.',
  source: 'Quyết định 874/QĐ-BTTTT',
  sourceDate: '2021-06-17',
};

export const COMMUNE_OFFICE: OfficialContact = {
  id: 'commune-office',
  name: 'UBND xã, phường',
  value: 'Trụ sở UBND xã, phường nơi bạn ở',
  use: 'Hỏi trực tiếp về đất đai, quà tặng, trợ cấp, giấy tờ ở địa phương.',
  source: 'Znews 1623349; CafeF 188251128095513803',
  sourceDate: '2026',
};

export const VNEID: OfficialContact = {
  id: 'vneid',
  name: 'Ứng dụng VNeID',
  value: 'VNeID → Dịch vụ khác → Kiến nghị, phản ánh về ANTT → Tạo mới yêu cầu',
  use: 'Cần tài khoản mức 2. Nêu nội dung, địa điểm, bằng chứng. Có thể ẩn danh, nhưng phản ánh không kiểm được thì có thể không được xử lý.',
  source: 'CafeF 188260216191047562',
  sourceDate: '2026-03',
};

export const COMMUNE_POLICE: OfficialContact = {
  id: 'commune-police',
  name: 'Công an xã, phường',
  value: 'Trụ sở công an xã, phường nơi bạn ở',
  use: 'Khi đã mất tiền, hoặc có người mạo danh cơ quan. Cấp huyện không còn từ 01/07/2025.',
  source: 'Báo Nghệ An 10301670',
  sourceDate: '2025-07',
};

export const POLICE_113: OfficialContact = {
  id: 'police-113',
  name: 'Công an 113',
  value: '113',
  use: 'Chỉ khi việc đang xảy ra. Miễn phí, cả ngày đêm.',
  source: 'congan.daklak.gov.vn',
};
