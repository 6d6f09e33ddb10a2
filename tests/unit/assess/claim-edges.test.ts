import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';

const assessor = createAssessor(corePack);
const marks = (text: string): readonly string[] =>
  assessor
    .assess({ text, links: [] }, { readOn: '2026-11-21', level: 'balanced' })
    .marks.map(({ kind }) => kind);

/* Sentences composed for these tests, 22 November 2026: where a value belongs to, and where it does not. */

describe('values at the edge of a claim', () => {
  it.each([
    ['tphcm giờ có 186 xã phường đặc khu lận, shipper như tui nhớ sao nổi'],
    ['hcm nay có 170 phường xã đặc khu'],
    [
      'Vào thời điểm 1/7/2025, lúc chính quyền hai cấp bắt đầu chạy, cả nước có 2.611 xã, 697 phường và 13 đặc khu.',
    ],
    ['LAI CHÂU – 120 NĂM THÀNH LẬP TỈNH (28/6/1909 – 28/6/2026)'],
    ['Kỷ niệm 115 năm thành lập tỉnh Lai Châu 28/6/2026'],
    ['năm 2024 là Huế đăng cai Năm Du lịch quốc gia, 2025 tới Điện Biên'],
    ['Thẻ căn cước ghi tỉnh cũ không còn dùng được sau sáp nhập, phải làm lại hết'],
    ['cấp huyện được chạy đến hết 31/12/2025 mới thôi'],
    ['cấp huyện còn hoạt động tới 1/9/2025'],
  ])('differs: %s', (text) => {
    expect(marks(text)).toContain('differs');
  });

  it.each([
    ['tphcm giờ có 168 xã phường đặc khu lận, shipper như tui nhớ sao nổi'],
    [
      'Vào thời điểm 1/7/2025, lúc chính quyền hai cấp bắt đầu chạy, cả nước có 2.621 xã, 687 phường và 13 đặc khu.',
    ],
    ['Cả nước hiện có 2.611 xã, 697 phường và 13 đặc khu.'],
    ['LAI CHÂU – 117 NĂM THÀNH LẬP TỈNH (28/6/1909 – 28/6/2026)'],
    ['năm 2024 là Điện Biên đăng cai Năm Du lịch quốc gia, 2025 tới Huế, 2026 là Gia Lai'],
    ['Theo UBND tỉnh Hưng Yên, từ tháng 12 bộ phận một cửa ở Thái Bình cũ nhận hồ sơ thêm chiều thứ sáu'],
    ['UBND tỉnh Lâm Đồng có thêm bộ phận tiếp dân ở Đắk Nông cũ'],
    ['ủa vậy nước mình giờ 34 hay 35 tỉnh z mn'],
    ['thi hỏi cả nước có 28 hay 27 tỉnh mà em quên mất'],
    ['Thẻ căn cước ghi tỉnh cũ vẫn dùng được sau sáp nhập, không phải làm lại'],
    ['Cấp huyện hoạt động đến hết 30/6/2025'],
    ['cấp huyện hoạt động tới bao giờ vậy mọi người'],
    ['Ban quản lý chợ huyện cũ làm việc đến 31/12/2025 để bàn giao sổ'],
  ])('stays silent: %s', (text) => {
    expect(marks(text)).not.toContain('differs');
  });
});

describe('the words of a claim', () => {
  it.each([
    ['Mọi người ơi tỉnh Quảng Ninh không còn nữa', 'tỉnh Quảng Ninh không còn nữa'],
    ['Giờ không còn tỉnh Cao Bằng nữa', 'không còn tỉnh Cao Bằng'],
  ])('%s: «%s»', (text, said) => {
    const { marks: given } = assessor.assess(
      { text, links: [] },
      { readOn: '2026-11-21', level: 'balanced' },
    );
    const words = given.flatMap((mark) => mark.spans.map(({ start, end }) => text.slice(start, end)));
    expect(words).toContain(said);
  });
});
