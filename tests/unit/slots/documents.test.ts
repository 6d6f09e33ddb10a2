import { describe, expect, it } from 'vitest';
import { corePack } from '../../../lib/packs/core/index.ts';
import { quotes, read } from './read.ts';

describe('documents', () => {
  it('reads the number of every document of the pack as its record writes it', () => {
    for (const record of corePack.records) {
      if (record.kind !== 'document') continue;
      const text = `Căn cứ ${record.docType} số ${record.number} nhé`;
      expect(read(text).documents, record.number).toMatchObject([{ number: record.number, complete: true }]);
    }
  });

  it.each([
    ['Nghị quyết 202/2025/QH15', '202/2025/QH15', 'nghị quyết'],
    ['NQ 202/2025/QH15', '202/2025/QH15', 'nghị quyết'],
    ['nghị quyết 202/2025/qh15', '202/2025/QH15', 'nghị quyết'],
    ['Kết luận 127-KL/TW', '127-KL/TW', 'kết luận'],
    ['KL 127-KL/TW', '127-KL/TW', 'kết luận'],
    ['Quyết định số 19/2025/QĐ-TTg', '19/2025/QĐ-TTg', 'quyết định'],
    ['QĐ 874/QĐ-BTTTT', '874/QĐ-BTTTT', 'quyết định'],
    ['quyet dinh 874/QD-BTTTT ban hanh bo quy tac ung xu', '874/QĐ-BTTTT', 'quyết định'],
    ['Công điện số 18/CĐ-UBND', '18/CĐ-UBND', 'công điện'],
    ['Công văn 412/UBND-VP', '412/UBND-VP', 'công văn'],
    ['theo 1775/UBND-VX1', '1775/UBND-VX1', 'công văn'],
    ['Nghị định 168/2024/NĐ-CP', '168/2024/NĐ-CP', 'nghị định'],
    ['237/NQ-UBTVQH16', '237/NQ-UBTVQH16', 'nghị quyết'],
    ['Thông tư 12/2024/TT-BNV', '12/2024/TT-BNV', 'thông tư'],
  ])('%s', (text, number, docType) => {
    expect(read(text).documents).toMatchObject([{ number, docType, complete: true }]);
  });

  it.each([
    ['theo Nghị quyết 60 của Trung ương', '60', 60],
    ['Nghị quyết số 202 đã ghi', '202', 202],
    ['Nghị định 178/2024 sửa rồi', '178/2024', 178],
  ])('reads a number without a sign, and says that it is not complete: %s', (text, number, serial) => {
    expect(read(text).documents).toMatchObject([{ number, serial, complete: false }]);
  });

  it.each([
    ['Quyết định 874/QĐ-BTTTT ngày 17/3/2021', '2021-03-17'],
    ['Nghị quyết 202/2025/QH15 (12/6/2025)', '2025-06-12'],
    ['Kết luận 127-KL/TW, ngày 28 tháng 2 năm 2025', '2025-02-28'],
    ['Công văn 412/UBND-VP ký ngày 16/11/2026', '2026-11-16'],
  ])('joins the date written after it: %s', (text, day) => {
    expect(read(text).documents[0]?.date?.start).toBe(day);
  });

  it('does not join a date that belongs to something else', () => {
    expect(read('Nghị quyết 202/2025/QH15 có hiệu lực, từ 1/7/2025 chạy').documents[0]?.date).toBeUndefined();
  });

  it('covers the kind of document and the whole number', () => {
    const text = 'xem Công văn 412/UBND-VP ngày 16/11/2026 nhé';
    expect(quotes(text, read(text).documents)).toEqual(['Công văn 412/UBND-VP']);
  });

  it.each([
    'tôi quyết định đổi mặt',
    'họp quyết định 30 phường đổi tên',
    'kế hoạch 5 năm',
    'lương 15tr/tháng, 2/ngày',
    'ở 12/3 đường Trần Phú',
    'tỷ lệ 95/100',
    'biết luật 2 đứa',
  ])('sees no document in: %s', (text) => {
    expect(read(text).documents).toEqual([]);
  });
});
