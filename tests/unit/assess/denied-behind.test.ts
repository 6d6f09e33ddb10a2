import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';

const assessor = createAssessor(corePack);
const marks = (text: string, postedOn?: string): readonly string[] =>
  assessor
    .assess(
      { text, links: [], ...(postedOn === undefined ? {} : { postedOn }) },
      { readOn: '2026-11-21', level: 'balanced' },
    )
    .marks.map(({ kind }) => kind);

describe('a claim that is denied behind it', () => {
  it.each([
    [
      'bình tĩnh, hôm nay nước mình vẫn 63 tỉnh thành, Quốc hội đã bấm nút đâu mà ông in bản đồ mới',
      '2025-05-20',
    ],
    ['Quốc hội đã thông qua sáp nhập tỉnh đâu mà đổi tên vội thế', '2025-05-20'],
    ['Phú Yên đã nhập với Khánh Hòa đâu mà bác đổi địa chỉ'],
    ['Bình Định có về Quảng Ngãi đâu nha, về Gia Lai'],
    ['Bắc Ninh đã lên thành phố đâu mà bác khoe'],
  ])('is no claim: %s', (text, postedOn?: string) => {
    expect(marks(text, postedOn)).not.toContain('differs');
  });

  it.each([
    ['Phú Yên nhập vào Khánh Hòa rồi còn đâu nữa'],
    ['Phú Yên đã nhập với Khánh Hòa, biết đường đâu mà lần'],
    ['Quốc hội đã bấm nút sáp nhập tỉnh sáng nay, dân biết đâu mà lo', '2025-05-20'],
    ['Bình Định nhập với Quảng Ngãi chứ có phải Gia Lai đâu'],
  ])('does not take back: %s', (text, postedOn?: string) => {
    expect(marks(text, postedOn)).toContain('differs');
  });
});
