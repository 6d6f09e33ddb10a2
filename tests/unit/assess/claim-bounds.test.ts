/**
 * Sentences written for this test on 2026-11-22, after the records of the pack: how far a claim goes, and what stands beside
 * it. Invented speakers, no quotations.
 */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';

const assessor = createAssessor(corePack);

function differs(text: string): boolean {
  const { marks } = assessor.assess({ text, links: [] }, { readOn: '2026-11-21', level: 'balanced' });
  return marks.some((mark) => mark.kind === 'differs');
}

interface Bound {
  readonly of: string;
  readonly differs: readonly string[];
  readonly silent: readonly string[];
}

const BOUNDS: readonly Bound[] = [
  {
    of: 'a date that leads to what came next',
    differs: [
      'Bình Phước nhập về Đồng Nai từ 1/9/2025 nha bà con',
      'Bình Phước sáp nhập với Đồng Nai từ 30/4/2026, tui nhớ rõ ngày đó',
      'Bạc Liêu nhập vô Cà Mau, từ 1/9/2025 luôn',
      'Long An nhập với Tây Ninh từ 1/1/2026, giấy tờ đổi dần',
      'Đồng Nai từ 1/7/2026 lên thành phố trực thuộc trung ương rồi',
    ],
    silent: [
      'Bình Phước nhập về Đồng Nai, từ 30/4/2026 lên thành phố nên hợp đồng các anh ghi "thành phố Đồng Nai" giúp em nhé.',
      'binh phuoc sat nhap voi dong nai roi ban, tu 30/4/2026 len thanh pho truc thuoc trung uong luon do',
      'Bình Phước sáp nhập vào Đồng Nai, từ 30/4/2026 trở thành thành phố trực thuộc trung ương',
      'Bình Phước về chung Đồng Nai rồi, từ ngày 30/4/2026 thành thành phố luôn',
      'Long An nhập Tây Ninh, từ 5/10/2025 trụ sở xã tui dời qua chợ mới',
      'Bạc Liêu nhập Cà Mau, từ 1/3/2026 đổi biển số nhà hết xóm tui',
      'Hậu Giang nhập Cần Thơ, từ 15/9/2025 tui chuyển lên Ninh Kiều làm',
      'Bình Phước nhập về Đồng Nai từ 1/7/2025, từ 30/4/2026 lên thành phố',
      'Bình Phước nhập về Đồng Nai từ 1/7/2025 rồi lên thành phố từ 30/4/2026',
      'Có phải Bình Phước nhập về Đồng Nai, từ 30/4/2026 lên thành phố không ạ?',
      'ninh thuan nhap voi khanh hoa, tu 1/9/2025 ban bo di lam o nha trang',
    ],
  },
  {
    of: 'distance that is told behind a rumour',
    differs: [
      'Nghe mà sợ: sang năm nhập tiếp còn 16 tỉnh, chốt rồi',
      'Sợ thật, năm sau nhập tiếp còn 16 tỉnh nha mọi người',
      'Thật giả gì nữa, đợt 2 nhập tiếp còn 16 tỉnh, chốt rồi nha',
    ],
    silent: [
      'Ai dọa nhập tiếp còn 16 tỉnh làm tôi rụng rời, thật giả chưa biết, nhưng nếu có nghĩ tới thì xin đừng, một lần là đủ mệt rồi.',
      'Thấy người ta kháo nhau năm sau nhập tiếp còn 16 tỉnh, thực hư chưa rõ',
      'Đợt 2 nhập tiếp còn 16 tỉnh, nghe mà sợ, không biết có không nữa',
      'Sắp nhập tiếp còn 16 tỉnh, thiệt giả chưa biết, ai rành chỉ giùm',
      'Mấy bà ngoài chợ nói Bến Tre nhập Tiền Giang, thực hư chưa rõ',
      'Sáng nghe đồn cấp huyện lập lại, đúng sai chưa biết',
      'Nghe nói còn 16 tỉnh, thật hư chưa tường',
      'Ai hù 34 tỉnh còn 16 tỉnh làm má tui mất ngủ, hư thực chưa rõ',
      'Đứa nào dọa nhập tiếp còn 16 tỉnh làm tui hú hồn, có thật không thì tui không biết',
    ],
  },
  {
    of: 'rounded numbers',
    differs: [
      'Hơn ba nghìn năm trăm xã phường trên cả nước hiện nay',
      'Cả nước có hơn ba nghìn bảy trăm xã phường đặc khu',
      'Cả nước có gần 2.900 xã phường đặc khu',
      'Hơn sáu mươi tỉnh thành trên cả nước hiện nay',
      'Hơn ba nghìn tám trăm xã phường cả nước, lo sao xuể',
      'Cả nước có hơn 3.900 xã phường',
    ],
    silent: [
      'Hơn ba nghìn ba trăm xã phường, tìm cho mỗi nơi một cái tên hay đã khó, tìm cho đủ người giỏi ngồi vào còn khó nữa.',
      'Cả nước có hơn ba nghìn ba trăm xã phường đặc khu',
      'Trên ba ngàn ba trăm xã phường, nơi nào cũng cần bác sĩ',
      'Gần ba nghìn bốn trăm xã phường cả nước, lo sao cho xuể',
      'Khoảng ba nghìn ba trăm xã phường, phường nào cũng có hoa',
      'Cả nước ngót ba nghìn bốn trăm xã phường',
      'Cả nước còn hơn ba nghìn xã phường',
      'Cả nước chưa tới 3.400 xã phường',
      'Cả nước có khoảng 3.300 xã phường',
      'Gần 3.400 xã phường trên cả nước',
      'Dưới ba nghìn bốn trăm xã phường trên cả nước thôi',
      'Có phải cả nước có hơn ba nghìn năm trăm xã phường không?',
      'Hơn 3.320 xã phường, đặc khu trên cả nước',
      'Chừng ba nghìn ba xã phường trên cả nước',
      'Hơn ba mươi tỉnh thành cả nước',
    ],
  },
];

describe.each(BOUNDS)('$of', (bound) => {
  it('marks what contradicts a record', () => {
    expect(bound.differs.filter((text) => !differs(text))).toEqual([]);
  });

  it('does not mark what agrees with one, asks, denies, wishes or keeps its distance', () => {
    expect(bound.silent.filter(differs)).toEqual([]);
  });
});
