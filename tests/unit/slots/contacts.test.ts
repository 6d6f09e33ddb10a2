import { describe, expect, it } from 'vitest';
import { quotes, read } from './read.ts';

// Every number is made up.
describe('telephone numbers', () => {
  it.each([
    ['Zalo 0951 234 068 nha', '0951 234 068', 'mobile'],
    ['gọi 0951.234.068', '0951.234.068', 'mobile'],
    ['gọi 0951234068', '0951234068', 'mobile'],
    ['0951-234-068', '0951-234-068', 'mobile'],
    ['+84 951 234 068', '+84 951 234 068', 'mobile'],
    ['bệnh viện 028 3955 4137', '028 3955 4137', 'landline'],
    ['tổng đài 1900 1234', '1900 1234', 'hotline'],
    ['gọi 18001234', '18001234', 'hotline'],
  ])('%s', (text, quote, kind) => {
    const { phones } = read(text);
    expect(quotes(text, phones)).toEqual([quote]);
    expect(phones[0]?.kind).toBe(kind);
  });

  it.each(['năm 2025 2026 2027', 'giá 1.990.000', 'mã OTP 482913', 'ngày 09/12/2026 10h'])(
    'sees none in: %s',
    (text) => {
      expect(read(text).phones).toEqual([]);
    },
  );
});

describe('account numbers', () => {
  it.each([
    ['chuyển vào tài khoản 190377451208 nhé', 12],
    ['ck vào 1028 6677 0341', 12],
    ['tài khoản cô phụ trách. 0371 0099 5581', 12],
    ['stk 0451000773120', 13],
  ])('%s', (text, digits) => {
    expect(read(text).accounts).toMatchObject([{ digits }]);
    expect(read(text).phones).toEqual([]);
  });

  it('needs a word of payment', () => {
    expect(read('mã đơn hàng 190377451208').accounts).toEqual([]);
  });

  it('keeps money apart', () => {
    expect(read('chuyển khoản 1.500.000.000 đồng').accounts).toEqual([]);
  });
});
