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
];

describe.each(BOUNDS)('$of', (bound) => {
  it('marks what contradicts a record', () => {
    expect(bound.differs.filter((text) => !differs(text))).toEqual([]);
  });

  it('does not mark what agrees with one, asks, denies, wishes or keeps its distance', () => {
    expect(bound.silent.filter(differs)).toEqual([]);
  });
});
