import type { ShippedDeck, ShippedItem } from '../../../lib/training/deck.ts';

/** Written for the tests on 22/11/2026; the wording is invented. */
export const SAMPLE_ITEMS = [
  {
    id: 'phu-yen-khanh-hoa',
    site: 'facebook',
    kind: 'post',
    text: 'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, từ giờ ghi địa chỉ là tỉnh Khánh Hòa cho đúng.',
    shownOn: '2026-11-21',
    answer: 'check',
    why: 'Bài nêu tên hai tỉnh và nói chắc như đã có văn bản. Nghị quyết 202/2025/QH15 ghi Phú Yên hợp nhất với Đắk Lắk.',
    words: ['Phú Yên đã sáp nhập với Khánh Hòa'],
    record: 'unit/66/2025-07-01',
    source: { title: 'Nghị quyết 202/2025/QH15, Quốc hội', date: '2025-06-12' },
    rule: 'rule-source',
    notes: 'Hỏi cả lớp: đọc câu này, bạn muốn biết thêm điều gì trước khi sửa địa chỉ?',
    engine: { expects: ['differs'] },
  },
  {
    id: 'duong-xa',
    site: 'tiktok',
    kind: 'comment',
    text: 'Sáp nhập xong mà đường lên tỉnh xa gấp đôi, làm ăn kiểu này thì dân chỉ có khổ thêm thôi!',
    shownOn: '2026-11-21',
    answer: 'opinion',
    why: 'Đây là lời than và nhận xét của một người. Gay gắt, nhưng là ý kiến, không phải chuyện kiểm chứng.',
    words: [],
    rule: 'principle-decency',
    engine: { expects: [] },
  },
] as const satisfies readonly ShippedItem[];

export const SAMPLE_DECK: ShippedDeck = {
  id: 'mau',
  title: 'Bộ bài mẫu',
  intro: 'Hai bài để thử.',
  items: SAMPLE_ITEMS,
};
