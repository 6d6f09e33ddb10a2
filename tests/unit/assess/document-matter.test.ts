import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';

/* Documents of the records and what they are said to be about. Own words, November 2026. */

const assessor = createAssessor(corePack);
const kindsOf = (text: string): readonly string[] =>
  assessor
    .assess({ text, links: [] }, { level: 'balanced', readOn: '2026-11-21' })
    .marks.map(({ kind }) => kind);

describe('what a document is about', () => {
  it.each([
    'Nghị quyết 202/2025/QH15 về sửa đổi, bổ sung một số điều của Hiến pháp.',
    'Nghị quyết 202/2025/QH15 sửa đổi, bổ sung một số điều của Hiến pháp.',
    'nghị quyết 203/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh',
    'Quyết định 19/2025/QĐ-TTg ban hành Bộ Quy tắc ứng xử trên mạng xã hội',
    'Quyết định 874/QĐ-BTTTT về bảng danh mục mã số các đơn vị hành chính',
  ])('%s differs', (text) => {
    expect(kindsOf(text)).toEqual(['differs']);
  });

  it.each([
    'Nghị quyết 203/2025/QH15 sửa đổi, bổ sung một số điều của Hiến pháp',
    'Quyết định 874/QĐ-BTTTT ban hành Bộ Quy tắc ứng xử trên mạng xã hội',
    'Nghị quyết 202/2025/QH15 ra sau khi sửa đổi Hiến pháp',
    'Nghị quyết 202/2025/QH15 và Nghị quyết 203/2025/QH15 sửa đổi, bổ sung Hiến pháp',
    'Tìm Nghị quyết 202/2025/QH15, không phải bản về sửa đổi Hiến pháp',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});
