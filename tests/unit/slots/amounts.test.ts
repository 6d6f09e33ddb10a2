import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('money', () => {
  it.each([
    ['phí 500k', 500_000],
    ['tăng lên 1tr8 một người', 1_800_000],
    ['mất 7tr5', 7_500_000],
    ['chuyển 5tr qua stk', 5_000_000],
    ['1tr250', 1_250_000],
    ['phạt 2 triệu', 2_000_000],
    ['hết 320 tỷ', 320_000_000_000],
    ['khu hành chính 4.200 tỷ', 4_200_000_000_000],
    ['150.000 đồng mỗi nhà', 150_000],
    ['nhận 100.000đ', 100_000],
    ['2.300.000đ', 2_300_000],
    ['giá 1.990.000', 1_990_000],
    ['combo 1.290k', 1_290_000],
    ['3,5 triệu', 3_500_000],
    ['6 triệu rưỡi một tháng', 6_500_000],
    ['Ba trăm hai mươi tỷ', 320_000_000_000],
    ['xăng lên 31 nghìn', 31_000],
    ['giảm 320 đồng', 320],
    ['mat 500 ngan roi ba con oi troi', 500_000],
  ])('%s', (text, value) => {
    expect(read(text).amounts).toMatchObject([{ kind: 'money', value }]);
  });

  it.each([
    ['phạt 4 đến 6 triệu', 4_000_000, 6_000_000],
    ['500k – 2 triệu', 500_000, 2_000_000],
    ['lương 10-15 triệu', 10_000_000, 15_000_000],
  ])('%s', (text, value, upTo) => {
    expect(read(text).amounts).toMatchObject([{ kind: 'money', value, upTo }]);
  });

  it.each([
    'hơn 14 triệu dân',
    'phường trên 45 nghìn dân',
    'còn 60 nghìn chỗ',
    'mấy em 2k9',
    'bà con đồng lòng',
    'lớp 4B',
  ])('sees no money in: %s', (text) => {
    expect(read(text).amounts).toEqual([]);
  });
});

describe('other amounts', () => {
  it.each([
    ['tăng 8% từ 1/12', 'percent', 8],
    ['lãi 0,5%', 'percent', 0.5],
    ['một cục 24 tháng lương', 'months-salary', 24],
    ['15 phần trăm', 'percent', 15],
  ])('%s', (text, kind, value) => {
    expect(read(text).amounts).toMatchObject([{ kind, value }]);
  });
});
