import type { TextToAssess } from '../messages/engine.ts';

/**
 * A text that leads through most of the engine, so that what is only made ready for a first text is made ready: dates,
 * places, counts, a merger, a claim without a source, signs of a scam.
 */
export const WARM_UP: TextToAssess = {
  text:
    'Từ 1/7 sáp nhập tỉnh Bình Định vào Gia Lai, 34 tỉnh còn 16. Nghe nói ngày 15/8 nghỉ học, phạt 5 triệu. ' +
    'Cán bộ gọi báo khóa tài khoản, bấm link http://vd.top nhập mã OTP, chuyển khoản ngay nhé',
  links: [],
};
