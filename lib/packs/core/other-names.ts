import type { Citation, OtherNameRecord } from '../types.ts';
import { historyOf63, historyOfMergers } from './citations.ts';

type Row = readonly [unitId: string, name: string, nature: OtherNameRecord['nature'], citation: Citation];

const refuted2025: Citation = {
  title: 'Bác tin về tên tỉnh mới lan truyền trước khi có phương án',
  issuer: 'Công an các tỉnh, thành phố',
  date: '2025-02',
  status: 'confirmed',
};

const unchecked: Citation = {
  title: 'Tên vùng, tên tỉnh trước đây theo cách gọi phổ biến',
  issuer: 'Chưa đối chiếu nguồn',
  date: '2026',
  status: 'unconfirmed',
};

/** Names that look like a province in a post and are none today. */
const ROWS: readonly Row[] = [
  ['nghe-tinh', 'Nghệ Tĩnh', 'former-province', historyOfMergers],
  ['binh-tri-thien', 'Bình Trị Thiên', 'former-province', historyOfMergers],
  ['ha-nam-ninh', 'Hà Nam Ninh', 'former-province', historyOfMergers],
  ['ha-son-binh', 'Hà Sơn Bình', 'former-province', historyOfMergers],
  ['ha-tay', 'Hà Tây', 'former-province', historyOf63],
  ['nam-ha', 'Nam Hà', 'former-province', historyOfMergers],
  ['cao-lang', 'Cao Lạng', 'former-province', historyOfMergers],
  ['nghia-binh', 'Nghĩa Bình', 'former-province', historyOfMergers],
  ['phu-khanh', 'Phú Khánh', 'former-province', historyOfMergers],
  ['thuan-hai', 'Thuận Hải', 'former-province', unchecked],
  ['bac-thai', 'Bắc Thái', 'former-province', unchecked],
  ['ha-bac', 'Hà Bắc', 'former-province', unchecked],
  ['vinh-phu', 'Vĩnh Phú', 'former-province', unchecked],
  ['hai-hung', 'Hải Hưng', 'former-province', unchecked],
  ['ha-tuyen', 'Hà Tuyên', 'former-province', unchecked],
  ['hoang-lien-son', 'Hoàng Liên Sơn', 'former-province', unchecked],
  ['song-be', 'Sông Bé', 'former-province', unchecked],
  ['cuu-long', 'Cửu Long', 'former-province', unchecked],
  ['minh-hai', 'Minh Hải', 'former-province', unchecked],
  ['kinh-bac', 'Kinh Bắc', 'region', unchecked],
  ['dong-thuan', 'Đồng Thuận', 'invented', refuted2025],
];

export const otherNameRecords: readonly OtherNameRecord[] = ROWS.map(([unitId, name, nature, citation]) => ({
  kind: 'other-name',
  id: `other-name/${unitId}`,
  topic: 'restructuring',
  validFrom: '2025-07-01',
  citation,
  unitId,
  name,
  aliases: [],
  nature,
}));
