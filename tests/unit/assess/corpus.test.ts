import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { readRows } from '../../../scripts/support/corpus-rows.ts';
import { scoreRows } from '../../../scripts/support/score-rows.ts';

const assessor = createAssessor(corePack);
const rowsOf = (name: string) => readRows(`tests/fixtures/corpus/${name}.jsonl`);

describe('the development corpus at the level balanced', () => {
  const { rows, problems } = rowsOf('dev');
  const score = scoreRows(assessor, rows, 'balanced');

  it('is read whole', () => {
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(420);
  });

  it.each(['differs', 'unsourced', 'scam'] as const)('%s: precision ≥ 0.97 and recall ≥ 0.92', (kind) => {
    expect(score.kinds[kind].precision).toBeGreaterThanOrEqual(0.97);
    expect(score.kinds[kind].recall).toBeGreaterThanOrEqual(0.92);
  });

  it('marks no opinion, criticism, joke, question, wish or feeling', () => {
    expect(score.opinionMarks).toBe(0);
  });

  it('marks no refutation, warning or victim’s story', () => {
    expect(score.refutationMarks).toBe(0);
  });
});

// Floors, not aims: what was reached when the rules were written. They may rise and must not fall.
describe.each([
  ['held-out-c', 'nothing was tuned on', { differs: [0.95, 0.9], unsourced: [0.95, 0.9], scam: [0.95, 0.9] }],
  [
    'held-out-e',
    'nothing was tuned on',
    { differs: [0.95, 0.88], unsourced: [0.95, 0.9], scam: [0.95, 0.9] },
  ],
  [
    'held-out-f',
    'nothing was tuned on',
    { differs: [0.95, 0.88], unsourced: [0.95, 0.9], scam: [0.95, 0.9] },
  ],
  ['held-out-a', 'is read since', { differs: [0.96, 0.81], unsourced: [0.97, 0.92], scam: [0.97, 0.97] }],
  ['held-out-d', 'is read since', { differs: [0.97, 0.63], unsourced: [0.97, 0.92], scam: [0.97, 0.92] }],
] as const)('%s, which %s', (name, _state, floors) => {
  const score = scoreRows(assessor, rowsOf(name).rows, 'balanced');

  it.each(['differs', 'unsourced', 'scam'] as const)('%s stays above its floors', (kind) => {
    const [precision, recall] = floors[kind];
    expect(score.kinds[kind].precision).toBeGreaterThanOrEqual(precision);
    expect(score.kinds[kind].recall).toBeGreaterThanOrEqual(recall);
  });

  it('marks at most two opinions and one refutation', () => {
    expect(score.opinionMarks).toBeLessThanOrEqual(2);
    expect(score.refutationMarks).toBeLessThanOrEqual(1);
  });
});

describe('structured claims in many voices', () => {
  // Each pair was written at one time; the second half was scored once before anything was changed for its first half.
  it.each([
    ['written-g', 0.99, 0.92],
    ['written-i', 0.98, 0.9],
    ['written-j', 0.97, 0.9],
    ['written-k', 0.96, 0.75],
    ['written-l', 0.96, 0.8],
    ['written-n', 0.98, 0.9],
    ['written-o', 0.97, 0.82],
    ['written-ya', 1, 0.98],
    ['written-ye', 1, 0.98],
    ['written-yf', 1, 0.98],
    ['written-yg', 1, 0.9],
    ['written-yh', 1, 0.95],
    ['written-yi', 0.98, 0.88],
    ['written-yj', 1, 1],
    ['written-zg', 0.99, 0.92],
    ['written-zh', 0.98, 0.96],
    ['written-zv', 1, 0.93],
    ['written-zw', 0.97, 0.75],
    ['written-zx-mergers', 0.99, 0.9],
    ['written-zx-places', 0.98, 0.9],
    ['written-zi', 0.98, 0.88],
    ['written-zp', 0.99, 0.9],
    ['written-zt', 0.99, 0.88],
    ['written-zu', 0.99, 0.95],
    ['written-zx-counts', 0.99, 0.9],
    ['written-zx-occasions', 0.99, 0.9],
    ['written-zx-dates', 0.98, 0.9],
    ['written-zx-levels', 0.99, 0.94],
    ['written-zx-r2a', 0.99, 0.93],
    ['written-zx-r2c', 0.98, 0.9],
    ['written-zx-r2b', 0.99, 0.94],
    ['written-zy-records', 1, 1],
    ['written-zy-units', 1, 0.92],
    ['written-zy-days', 0.99, 0.88],
  ] as const)('%s: differs precision ≥ %f, recall ≥ %f', (name, precision, recall) => {
    const score = scoreRows(assessor, rowsOf(name).rows, 'balanced');
    expect(score.kinds.differs.precision).toBeGreaterThanOrEqual(precision);
    expect(score.kinds.differs.recall).toBeGreaterThanOrEqual(recall);
    expect(score.opinionMarks).toBe(0);
    expect(score.refutationMarks).toBe(0);
  });
});

describe('near misses of structured claims', () => {
  it('none of written-zx-r2d differs', () => {
    const marked = rowsOf('written-zx-r2d').rows.filter((row) =>
      assessor
        .assess(
          { text: row.text, links: row.links, ...(row.postedOn === null ? {} : { postedOn: row.postedOn }) },
          { readOn: '2026-11-21', level: 'balanced' },
        )
        .marks.some(({ kind }) => kind === 'differs'),
    );
    expect(marked.map(({ id }) => id)).toEqual([]);
  });
});

describe('everyday sentences beside a watched word', () => {
  const marks = (text: string): readonly string[] =>
    assessor
      .assess({ text, links: [] }, { readOn: '2026-11-21', level: 'balanced' })
      .marks.map(({ kind }) => kind);

  it.each([
    'Chiều nay họp tổ dân phố lúc 5 giờ',
    'hồi đó cúp điện suốt, cả xóm ra đường ngồi hóng gió kể chuyện ma',
    'Danh sách phim nên coi: Lũ quét, Siêu bão, Động đất kinh hoàng',
    'Bán đất Long Thành 90m2, giá 1,9 tỷ, sang tên ra công chứng trong ngày, xem đất miễn phí.',
    'Nhận đặt bánh trung thu, cọc 30% có giấy nhận, giao ngày 10/8 âm, ai hủy trước 3 ngày em hoàn cọc.',
    'Theo báo ng lao động, giá điện tăng 8% từ mai',
    '#sapnhap #tinhgon hôm nay ăn bún chả',
    'căn cước ghi tỉnh cũ có phải đổi liền không các anh chị',
    'Kiên Hải về Cà Mau đúng k mn',
  ])('leaves quiet: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each([
    'Kiên Hải về Cà Mau rồi nha',
    'Tỉnh Gia Lai mới, tỉnh lỵ: Pleiku. Diện tích 21.576 km².',
    'Đắk Nông cũ, giờ là Đắk Lắk, ship giúp em',
    'Phú Quốc lên thành phố rồi nha mọi người',
    'Gửi về: số 5 Hùng Vương, phường Tam Kỳ, tỉnh Quảng Ngãi.',
    'năm du lịch quốc gia 2026 là ở huế đó mn',
  ])('differs: %s', (text) => {
    expect(marks(text)).toContain('differs');
  });
});

describe('levels', () => {
  const { rows } = rowsOf('dev');

  it('quiet never says that a source is missing', () => {
    const score = scoreRows(assessor, rows, 'quiet');
    expect(score.kinds.unsourced.given).toBe(0);
    expect(score.kinds.scam.recall).toBeGreaterThanOrEqual(0.92);
  });

  it('strict takes a merely named agency for no source', () => {
    const text = 'Theo Bộ Công Thương, từ 15h chiều nay giá điện tăng 8%, áp dụng cho mọi hộ.';
    const kinds = (level: 'balanced' | 'strict') =>
      assessor.assess({ text, links: [] }, { readOn: '2026-11-21', level }).marks.map((mark) => mark.kind);
    expect(kinds('balanced')).toEqual([]);
    expect(kinds('strict')).toEqual(['unsourced']);
  });
});
