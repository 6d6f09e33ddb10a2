import { describe, expect, it } from 'vitest';
import { showMarks } from '../../../lib/engine/show-marks.ts';
import { pageTexts } from '../../../lib/i18n/page-texts.ts';
import type { ExplainedMark } from '../../../lib/messages/engine.ts';
import type { Piece } from '../../../lib/messages/shown-marks.ts';

const RECORD = {
  statement: 'Phú Yên nhập với Đắk Lắk.',
  citation: 'Nghị quyết 202/2025/QH15',
  asOf: '02/08/2026',
  url: 'https://example.invalid/202',
};
const MARK: ExplainedMark = {
  kind: 'differs',
  reasons: [
    {
      rule: 'merger',
      span: { start: 0, end: 26 },
      note: 'differs/merger',
      values: {},
      said: 'Văn bản ghi khác.',
      why: 'Dễ nhầm.',
      shown: RECORD,
    },
  ],
  spans: [{ start: 0, end: 26 }],
  next: ['open-record'],
  places: [{ name: 'Cổng', url: 'https://cong.invalid/', settles: 'văn bản' }],
};
const TEXT = '<b onclick="x">Phú Yên</b> nhập với Khánh Hòa';

/** Every element of a piece, itself first. */
function elements(piece: Piece | undefined): Exclude<Piece, string>[] {
  if (piece === undefined || typeof piece === 'string') return [];
  const [, , ...children] = piece;
  return [piece, ...children.flatMap(elements)];
}
const text = (piece: Piece): string => {
  if (typeof piece === 'string') return piece;
  const [, , ...children] = piece;
  return children.map(text).join('');
};
const show = (changes: Partial<ExplainedMark> = {}) => {
  const [mark] = showMarks([{ ...MARK, ...changes }], TEXT, pageTexts('vi'));
  if (!mark) throw new Error('no mark');
  return mark;
};

describe('showMarks', () => {
  it('says in the section of a mark what was noticed, why, and where to check', () => {
    expect(text(show().section)).toBe(
      [
        'Khác văn bản chính thức',
        '“<b onclick="x">Phú Yên</b>”',
        'Văn bản ghi khác.',
        'Văn bản chính thức',
        'Phú Yên nhập với Đắk Lắk.',
        'Nghị quyết 202/2025/QH15 (tính đến ngày 02/08/2026) Xem nguồn đối chiếu',
        'Vì sao nên kiểm tra',
        'Dễ nhầm.',
        'Nơi kiểm tra',
        'Cổng — văn bản',
      ].join(''),
    );
    expect(text(show().noticed)).toBe('Khác văn bản chính thứcVăn bản ghi khác.');
    expect(text(show({ reasons: [] }).section)).toContain('Có chi tiết trong bài không trùng');
  });

  it('puts words of the page among the texts only', () => {
    const { face, section, step, noticed } = show();
    const all = [face, section, step, noticed].flatMap(elements);
    const tags = new Set(all.map(([tag]) => tag));
    expect([...tags].sort()).toEqual(
      ['a', 'bdi', 'div', 'h3', 'h4', 'li', 'p', 'path', 'section', 'span', 'svg', 'ul'].sort(),
    );
    const named = all.flatMap(([, attributes]) => Object.entries(attributes));
    expect(named.filter(([name]) => name.startsWith('on') || name === 'style')).toEqual([]);
    expect(JSON.stringify(named)).not.toContain('onclick');
  });

  it('makes every link leave safely and say so', () => {
    const links = [show().section, show().step].flatMap(elements).filter(([tag]) => tag === 'a');
    expect(links).toHaveLength(3);
    for (const [, attributes] of links) {
      expect(attributes).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
      expect(attributes['aria-label']).toMatch(/, mở trong thẻ mới$/);
    }
  });

  it('marks the link of a record that the card puts forward anyway', () => {
    const again = (mark: Piece) => elements(mark).filter(([, attributes]) => attributes['class'] === 'again');
    expect(again(show().section)).toHaveLength(1);
    expect(again(show({ next: ['where-to-check'] }).section)).toHaveLength(0);
  });
});
