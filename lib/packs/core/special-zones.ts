import type { BelongsRecord } from '../types.ts';
import { unitList2025 } from './citations.ts';

type Row = readonly [placeId: string, name: string, unitId: string, formerUnitId: string];

const ROWS: readonly Row[] = [
  ['van-don', 'Vân Đồn', 'quang-ninh', 'quang-ninh'],
  ['co-to', 'Cô Tô', 'quang-ninh', 'quang-ninh'],
  ['cat-hai', 'Cát Hải', 'hai-phong', 'hai-phong'],
  ['bach-long-vi', 'Bạch Long Vĩ', 'hai-phong', 'hai-phong'],
  ['con-co', 'Cồn Cỏ', 'quang-tri', 'quang-tri'],
  ['hoang-sa', 'Hoàng Sa', 'da-nang', 'da-nang'],
  ['ly-son', 'Lý Sơn', 'quang-ngai', 'quang-ngai'],
  ['truong-sa', 'Trường Sa', 'khanh-hoa', 'khanh-hoa'],
  ['phu-quy', 'Phú Quý', 'lam-dong', 'binh-thuan'],
  ['con-dao', 'Côn Đảo', 'ho-chi-minh', 'ba-ria-vung-tau'],
  ['phu-quoc', 'Phú Quốc', 'an-giang', 'kien-giang'],
  ['tho-chau', 'Thổ Châu', 'an-giang', 'kien-giang'],
  ['kien-hai', 'Kiên Hải', 'an-giang', 'kien-giang'],
];

/** The 13 special zones. */
export const specialZoneRecords: readonly BelongsRecord[] = ROWS.map(
  ([placeId, name, unitId, formerUnitId]) => ({
    kind: 'belongs',
    id: `special-zone/${placeId}`,
    topic: 'restructuring',
    validFrom: '2025-07-01',
    citation: unitList2025,
    placeId,
    name,
    placeType: 'đặc khu',
    unitId,
    formerUnitId,
  }),
);
