import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';

/*
 * A named body or outlet is a source in whatever way it is credited, and none where it is only a place or is only spoken
 * of. Bodies, phrasings and claims are the project's own (November 2026).
 */

const BODIES =
  `Sở Nội vụ Đắk Lắk|Sở Nội vụ tỉnh Đắk Lắk|Sở GD&ĐT TP.HCM|Sở GDĐT Hải Phòng|sở y tế Huế|Sở VHTT&DL Huế|Sở Xây dựng Lào Cai
Công an phường Tân Lợi|CA tỉnh Lâm Đồng|Công an TP Đà Nẵng|Phòng CSGT Hà Nội|Cục CSGT|Cục Cảnh sát giao thông|Cục Hàng không
Bộ Nội vụ|Bộ GD-ĐT|Bộ Giáo dục|Chính phủ|Văn phòng Chính phủ|Ban Tổ chức Trung ương|Bảo hiểm xã hội Việt Nam|Ngân hàng Nhà nước
UBND tỉnh Quảng Trị|UBND TP Huế|Ủy ban nhân dân xã Đại Lộc|Uỷ ban xã Mường Ảng|HĐND tỉnh Gia Lai|Tỉnh ủy Cà Mau|Thành ủy Cần Thơ
Mặt trận Tổ quốc tỉnh Nghệ An|Ban Chỉ huy Phòng thủ dân sự tỉnh Thanh Hóa|Trung tâm Phục vụ hành chính công phường Nha Trang
BHXH tỉnh Bắc Ninh|Điện lực Hòa Vang|Thuế tỉnh Đồng Nai|Cục Thuế|Tổng cục Thống kê|CDC Hà Nội|Đài Khí tượng Thủy văn Nam Bộ
Trung tâm Dự báo Khí tượng Thủy văn Quốc gia|Báo Đắk Lắk|Đài PT-TH Hà Tĩnh|VTV1|VnExpress|báo Dân trí|Thông tấn xã Việt Nam
Trường THPT Chu Văn An|Trạm Y tế phường Trúc Bạch|Ban quản lý Phố cổ Hội An|Ban tổ chức lễ hội Đền Hùng`.split(
    /[|\n]/,
  );

const CREDITS = [
  '{A} cho biết {c}.',
  'Theo {A}, {c}.',
  '{A} thông báo: {c}.',
  '{A} vừa thông tin {c}.',
  '{c} ({A}).',
  '{c}. Nguồn: {A}',
  '{c}, theo thông tin từ {A}.',
  '{A}: {c}.',
  '{A} nói rõ {c}.',
  '{c}, {A} khẳng định.',
];

const CLAIMS = [
  'từ 1/12 tới cán bộ dôi dư cấp xã được chi trả thêm 6 tháng lương',
  'từ tháng 12 mức phạt không đổi biển số xe là 4 triệu đồng',
];

const assessor = createAssessor(corePack);
const kindsOf = (text: string): readonly string[] =>
  assessor
    .assess({ text, links: [] }, { level: 'balanced', readOn: '2026-11-21' })
    .marks.map(({ kind }) => kind);

describe('credited bodies', () => {
  it.each(CLAIMS)('%s: alone it has no source', (claim) => {
    expect(kindsOf(claim)).toEqual(['unsourced']);
  });

  it.each(BODIES)('%s', (body) => {
    const marked = CREDITS.flatMap((credit) =>
      CLAIMS.map((claim) => credit.replace('{A}', body).replace('{c}', claim)),
    ).filter((text) => kindsOf(text).length > 0);
    expect(marked).toEqual([]);
  });

  it.each([
    'Từ 1/12 tới cán bộ dôi dư cấp xã được chi trả thêm 6 tháng lương, ai cũng đang kháo trước cổng Ủy ban phường.',
    'Đứng từ Trường THPT Chu Văn An nghe người ta kháo: từ tháng 12 mức phạt không đổi biển số xe là 4 triệu đồng.',
    'CẢNH BÁO CÁC MẸ: từ tháng 12 mức phạt không đổi biển số xe là 4 triệu đồng.',
    'Trụ sở huyện cũ người ta kháo từ 1/12 tới cán bộ dôi dư cấp xã được chi trả thêm 6 tháng lương.',
  ])('%s is not credited', (text) => {
    expect(kindsOf(text)).toEqual(['unsourced']);
  });
});
