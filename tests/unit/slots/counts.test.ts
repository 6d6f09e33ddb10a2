import { describe, expect, it } from 'vitest';
import { quotes, read } from './read.ts';

function counts(text: string): (string | number | undefined)[][] {
  return read(text)
    .counts.filter((slot) => slot.subjects.length > 0)
    .map((slot) => [slot.value, ...slot.subjects]);
}

describe('counts of units', () => {
  it.each([
    ['cả nước có 34 tỉnh thành', [[34, 'provincial-units']]],
    ['63 tỉnh, thành phố', [[63, 'provincial-units']]],
    ['34 đơn vị hành chính cấp tỉnh', [[34, 'provincial-units']]],
    ['nước mình có 34 tỉnh', [[34, 'provincial-units', 'provinces']]],
    ['sáu mươi ba tỉnh thành', [[63, 'provincial-units']]],
    [
      '28 tỉnh và 6 thành phố',
      [
        [28, 'provinces'],
        [6, 'central-cities'],
      ],
    ],
    [
      '7 thành phố và 27 tỉnh',
      [
        [7, 'central-cities'],
        [27, 'provinces'],
      ],
    ],
    ['6 TP trực thuộc TW', [[6, 'central-cities']]],
    ['cả nước có 6 thành phố trực thuộc trung ương', [[6, 'central-cities']]],
    ['3.321 xã, phường, đặc khu', [[3321, 'commune-units']]],
    ['3321 xã phường', [[3321, 'commune-units']]],
    ['3.321 đơn vị hành chính cấp xã', [[3321, 'commune-units']]],
    ['Cấp xã thì có 3.321 đơn vị', [[3321, 'commune-units']]],
    [
      'gồm 2.621 xã, 687 phường và 13 đặc khu',
      [
        [2621, 'communes'],
        [687, 'wards'],
        [13, 'special-zones'],
      ],
    ],
    ['11 tỉnh thành giữ nguyên', [[11, 'unchanged-units']]],
    ['chỉ có 10 tỉnh thành không phải sát nhập', [[10, 'unchanged-units']]],
    [
      '11 nơi giữ nguyên, 23 nơi hình thành do sáp nhập',
      [
        [11, 'unchanged-units'],
        [23, 'merged-units'],
      ],
    ],
    [
      '23 đơn vị hình thành từ 52 tỉnh, thành cũ',
      [
        [23, 'merged-units'],
        [52, 'units-merged-from'],
      ],
    ],
    ['chính quyền địa phương tổ chức ba cấp', [[3, 'government-levels']]],
    ['mô hình chính quyền 2 cấp', [[2, 'government-levels']]],
    ['thông qua với 470/470 phiếu', [[470, 'votes-for-amendment']]],
    ['vừa lên thành phố trực thuộc trung ương, cả nước có 8', [[8, 'central-cities']]],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    'danh sách 45 phường mới',
    'học sinh 12 xã ven sông nghỉ',
    'hai tỉnh gần nhau',
    'học hết cấp ba',
    'gió giật cấp 12',
    'chưa tới 9 phường',
  ])('sees nothing that a record counts in: %s', (text) => {
    expect(counts(text)).toEqual([]);
  });

  it('says whether the sentence speaks of the whole country', () => {
    const [first, second] = read('Nước mình 63 tỉnh thành. Tôi đã đi qua 22 tỉnh rồi').counts;
    expect([first?.national, second?.national]).toEqual([true, false]);
  });
});

describe('a number that changes', () => {
  it.each([
    ['34 tỉnh còn 16', 34, 16],
    ['từ 34 tỉnh thành còn 16', 34, 16],
    ['từ 63 còn 31 tỉnh thành', 63, 31],
    ['34 ➡️ 16 tỉnh', 34, 16],
    ['34 tỉnh → 16', 34, 16],
    ['63->34 tỉnh thành', 63, 34],
    ['rút từ 34 tỉnh xuống còn 16 tỉnh', 34, 16],
    ['34 tỉnh thành chỉ còn khoảng 16', 34, 16],
    ['34 tinh con 16 thoi nha ba con oi', 34, 16],
    ['63 tỉnh, thành. Nay còn 34', 63, 34],
  ])('%s', (text, from, to) => {
    const [first, second] = read(text).counts;
    expect([first?.value, first?.changesTo]).toEqual([from, to]);
    expect([second?.value, second?.changedFrom]).toEqual([to, from]);
    expect(second?.subjects[0]).toBe('provincial-units');
  });

  it.each(['giày size 34 còn đúng 16 đôi', 'giảm từ 63 ký còn 51 ký', 'trời hôm nay 34 độ còn mai 31'])(
    'sees no change of units in: %s',
    (text) => {
      expect(read(text).counts.filter((slot) => slot.subjects.length > 0)).toEqual([]);
    },
  );

  it('reads "hơn ba nghìn ba xã phường rút còn khoảng 1.800"', () => {
    expect(read('cả nước từ hơn ba nghìn ba xã phường rút còn khoảng 1.800').counts).toMatchObject([
      { value: 3300, changesTo: 1800, subjects: ['commune-units'] },
      { value: 1800, changedFrom: 3300, subjects: ['commune-units'] },
    ]);
  });
});

describe('other counts', () => {
  it.each([
    ['14 người chết', '14', 'người'],
    ['7 điểm bắn pháo hoa', '7', 'điểm'],
    ['kỷ niệm 80 năm Quốc khánh', '80', 'năm'],
  ])('%s', (text, quote, noun) => {
    const { counts: slots } = read(text);
    expect(quotes(text, slots)).toEqual([quote]);
    expect(slots[0]).toMatchObject({ noun, subjects: [] });
  });

  it.each(['lớp 3, đợt 2 và cấp 12', 'bão số 15 giật cấp 16', 'xem VTV1 với VTV24'])(
    'counts nothing in: %s',
    (text) => {
      expect(read(text).counts).toEqual([]);
    },
  );
});
