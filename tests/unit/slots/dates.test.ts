import { describe, expect, it } from 'vitest';
import { fromNumber, toIso, toNumber, weekdayOf } from '../../../lib/assess/slots/calendar.ts';
import { quotes, read } from './read.ts';

/** Posted on a Thursday. */
const POSTED = '2026-11-19';

function spans(text: string, postedOn = POSTED): (string | undefined)[][] {
  return read(text, postedOn).dates.map((slot) =>
    slot.start === slot.end ? [slot.start] : [slot.start, slot.end],
  );
}

describe('the calendar', () => {
  it('counts days back and forth over four centuries', () => {
    for (let days = -60000; days < 80000; days += 37) expect(toNumber(fromNumber(days))).toBe(days);
    expect(toIso(fromNumber(toNumber({ year: 2024, month: 2, day: 29 }) + 1))).toBe('2024-03-01');
  });

  it('knows the days of the week', () => {
    expect(weekdayOf(toNumber({ year: 2026, month: 11, day: 19 }))).toBe(3);
    expect(weekdayOf(toNumber({ year: 1945, month: 9, day: 2 }))).toBe(6);
  });
});

describe('dates that are written out', () => {
  it.each([
    ['ngày 12/6/2025', '2025-06-12'],
    ['ngày 17 tháng 3 năm 2021', '2021-03-17'],
    ['30-4-2026', '2026-04-30'],
    ['1.7.2025', '2025-07-01'],
    ['7/5/1954', '1954-05-07'],
    ['2/9/45', '2045-09-02'],
    ['mười hai tháng sáu năm 2025', '2025-06-12'],
    ['mùng một tháng bảy năm 2025', '2025-07-01'],
  ])('%s', (text, day) => {
    expect(read(text).dates).toMatchObject([{ start: day, end: day, basis: 'stated' }]);
  });

  it('leaves out days that do not exist', () => {
    expect(read('31/4/2026 và 29/2/2025 và 45/13').dates).toEqual([]);
  });

  it('completes a day without a year from the day of the post, and says so', () => {
    expect(read('từ 1/12 nghỉ', POSTED).dates).toMatchObject([
      { day: 1, month: 12, start: '2026-12-01', basis: 'posted', lead: 'from' },
    ]);
    expect(read('từ 1/12 nghỉ', POSTED).dates[0]?.year).toBeUndefined();
    expect(read('từ 1/1 đổi hết', POSTED).dates).toMatchObject([{ start: '2027-01-01' }]);
    expect(read('từ 1/7 bỏ cấp huyện', '2025-06-20').dates).toMatchObject([{ start: '2025-07-01' }]);
    expect(read('từ 1/12 nghỉ').dates).toMatchObject([{ start: '2026-12-01', basis: 'read' }]);
  });

  it.each([
    ['lễ 30/4', ['2027-04-30']],
    ['nghỉ 30-4 và 1-5', ['2027-04-30', '2027-05-01']],
    ['quý I/2027', ['2027-01-01', '2027-03-31']],
    ['quý 2/2027', ['2027-04-01', '2027-06-30']],
    ['quý III năm 2026', ['2026-07-01', '2026-09-30']],
    ['tháng 2/2027', ['2027-02-01', '2027-02-28']],
    ['tháng 12 năm 2026', ['2026-12-01', '2026-12-31']],
    ['tháng 3 tới', ['2027-03-01', '2027-03-31']],
    ['trong tháng 12 này', ['2026-12-01', '2026-12-31']],
    ['năm 2027', ['2027-01-01', '2027-12-31']],
    ['Từ 2027 mỗi người hai sim', ['2027-01-01', '2027-12-31']],
    ['Năm Du lịch quốc gia 2026', ['2026-01-01', '2026-12-31']],
    ['ngày 17-18/11', ['2026-11-17', '2026-11-18']],
  ])('%s', (text, expected) => {
    expect(spans(text).flat()).toEqual(expected);
  });
});

describe('relative dates', () => {
  it.each([
    ['sáng nay vừa quyết', ['2026-11-19']],
    ['tối mai bắn pháo hoa', ['2026-11-20']],
    ['mai học sinh nghỉ', ['2026-11-20']],
    ['Mai học sinh nghỉ', ['2026-11-20']],
    ['hôm qua có tin', ['2026-11-18']],
    ['đêm qua mưa', ['2026-11-18']],
    ['ngày mốt họp', ['2026-11-21']],
    ['tuần sau công bố', ['2026-11-23', '2026-11-29']],
    ['tháng sau dọn', ['2026-12-01', '2026-12-31']],
    ['sang năm tăng', ['2027-01-01', '2027-12-31']],
    ['năm ngoái', ['2025-01-01', '2025-12-31']],
    ['sáng thứ hai tuần tới', ['2026-11-23']],
    ['đến hết thứ tư', ['2026-11-25']],
    ['tối chủ nhật', ['2026-11-22']],
    ['chiều thứ 7', ['2026-11-21']],
    ['từ thứ tư 3/2 đến hết thứ sáu 12/2/2027', ['2027-02-03', '2027-02-12']],
    ['trước ngày 25', ['2026-11-25']],
  ])('%s', (text, expected) => {
    expect(spans(text).flat()).toEqual(expected);
  });

  it.each([
    'chị Mai bán hàng',
    'thi bỏ môn thứ ba',
    'sim thứ ba tự động khóa',
    'combo 4 ngày 3 đêm',
    'ba tháng trước em cũng vậy',
    'họp hai tháng một lần',
    'đi mất hai tháng sáu ngày',
    'trợ cấp 24 tháng lương',
    'đội mình thắng 3-2',
    'giảm giá 11.11',
    'tỷ lệ 1/20 và 3.2',
  ])('sees no date in: %s', (text) => {
    expect(quotes(text, read(text, POSTED).dates)).toEqual([]);
  });

  it('reads bare texts too', () => {
    expect(spans('tu 1/12 muon lam can cuoc thi phai len tinh').flat()).toEqual(['2026-12-01']);
    expect(spans('nop phat truoc 17h hom nay de tranh bi cuong che').flat()).toEqual(['2026-11-19']);
    expect(spans('tu nam sau bao hiem y te tang nha moi nguoi').flat()).toEqual(['2027-01-01', '2027-12-31']);
  });
});

describe('the lunar calendar', () => {
  it.each([
    ['sáng 27 âm', 27, undefined],
    ['trước 23 tháng Chạp', 23, 12],
    ['mùng 4 Tết', 4, undefined],
    ['mồng ba tháng giêng', 3, 1],
    ['mùng 10 tháng 3 giỗ tổ', 10, 3],
    ['rằm tháng 7', 15, 7],
    ['ba mươi Tết', 30, 12],
    ['vé 28 Tết', 28, 12],
    ['10/3 âm lịch', 10, 3],
    ['mung 4 tet nay duong vao dinh cam xe tu 6h sang', 4, undefined],
  ])('%s', (text, day, month) => {
    const [slot] = read(text, POSTED).dates;
    expect(slot).toMatchObject({ calendar: 'lunar', precision: 'day', day });
    if (month !== undefined) expect(slot?.month).toBe(month);
    expect(slot?.start).toBeUndefined();
  });
});

describe('what ties a date to the sentence', () => {
  it.each([
    ['áp dụng từ ngày 1/1/2027', 'from'],
    ['kể từ 1/7/2025', 'from'],
    ['trước 31/12/2026', 'before'],
    ['đến hết 30/11', 'until'],
    ['hạn chót 30/6/2027', 'until'],
    ['sau 15/1', 'after'],
    ['vào ngày 5/12', 'on'],
    ['ngày 5/12', 'on'],
  ])('%s', (text, lead) => {
    expect(read(text, POSTED).dates[0]?.lead).toBe(lead);
  });
});
