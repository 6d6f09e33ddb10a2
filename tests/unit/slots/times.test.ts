import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('times of day', () => {
  it.each([
    ['lúc 8h', 480],
    ['7h30 ở hội trường', 450],
    ['20h10 ngày 31/12', 1210],
    ['lúc 0h', 0],
    ['7g30 sáng', 450],
    ['lúc 21:30', 1290],
    ['5 giờ 30 phút sáng', 330],
    ['3 giờ chiều', 900],
    ['8h tối', 1200],
    ['2h đêm nay', 120],
    ['tám giờ tối', 1200],
  ])('%s', (text, minutes) => {
    expect(read(text).times).toMatchObject([{ kind: 'clock', minutes }]);
  });

  it.each([
    ['cấm xe từ 17h đến 22h', 1020, 1320],
    ['17h-22h', 1020, 1320],
    ['6h sáng đến 5h chiều', 360, 1020],
    ['cam xe tu 6h sang den 17h nha ba con', 360, 1020],
    ['từ 22h tới 5h sáng', 1320, 300],
  ])('%s', (text, minutes, untilMinutes) => {
    expect(read(text).times).toMatchObject([{ kind: 'period', minutes, untilMinutes }]);
  });

  it.each([
    ['quá 2 tiếng là mất', 120],
    ['trong 24 giờ tới', 1440],
    ['xong trong 10 phút', 10],
    ['ba tiếng cập nhật một lần', 180],
    ['năm phút là xong', 5],
  ])('%s', (text, minutes) => {
    expect(read(text).times).toMatchObject([{ kind: 'duration', minutes }]);
  });

  it('takes the marks of a video description for no time', () => {
    expect(read('00:00 Mở đầu\n01:20 Khai mạc').times).toEqual([]);
  });

  it('takes a network for no time', () => {
    expect(read('tắt sóng 2G, bắt 5G').times).toEqual([]);
  });
});
