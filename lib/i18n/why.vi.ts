import type { NoteTemplateKey } from './notes.vi.ts';

/** Notes of marks: what agrees with a record is no mark and needs no reason to check. */
export type WhyKey = Exclude<NoteTemplateKey, 'agrees/record'>;

/**
 * Why it is worth checking, for each explanation of `notes.vi.ts`: what can come of it for the reader, never what a
 * post or its writer is. Vietnamese is the source of truth; `why.en.ts` has the same keys.
 */
export const whyVi: Readonly<Record<WhyKey, string>> = {
  'differs/merger': 'Ghi nhầm tỉnh sau sắp xếp thì hồ sơ, giấy hẹn và hàng gửi dễ đi lạc.',
  'differs/name': 'Gọi đúng tên mới tra đúng văn bản và tìm đúng nơi giải quyết.',
  'differs/unchanged': 'Biết nơi mình ở có thay đổi hay không thì khỏi đi làm lại giấy tờ khi chưa cần.',
  'differs/centre': 'Khi cần gặp cơ quan cấp tỉnh, nhầm nơi đặt trụ sở là mất một chuyến đi.',
  'differs/belongs': 'Nơi đó thuộc tỉnh nào quyết định cơ quan nào nhận hồ sơ của người dân ở đó.',
  'differs/status': 'Tỉnh và thành phố trực thuộc trung ương có quy định riêng; gọi nhầm thì tra nhầm.',
  'differs/count': 'Con số ngắn gọn rất dễ nhớ và dễ chép; lệch ở một bài là lệch ở nhiều bài.',
  'differs/future-merger':
    'Tin về lần sắp xếp tiếp theo làm nhiều người lo, có người vội đổi giấy tờ hay mua bán đất.',
  'differs/district-level': 'Biết cấp nào đang giải quyết thì đến đúng chỗ ngay từ đầu.',
  'differs/event-date': 'Nhầm ngày là lỡ vé xe, lịch nghỉ, đường cấm và việc đã hẹn.',
  'differs/not-yet': 'Làm theo trước ngày có hiệu lực có thể mất công mà chưa được giải quyết.',
  'differs/document-date': 'Số và ngày là cách tìm ra đúng văn bản; lệch ngày là tìm sang bản khác.',
  'differs/document-number': 'Chỉ lệch một ký hiệu là tra sang văn bản khác.',
  'differs/document-issuer': 'Biết đúng nơi ban hành thì biết hỏi ai và tìm văn bản ở đâu.',
  'differs/document-matter': 'Dẫn nhầm văn bản thì người đọc tra sang một nội dung khác.',
  'differs/duty': 'Làm lại giấy tờ khi chưa cần thì tốn thời gian và tiền, và là cớ cho người mời làm hộ.',
  'differs/anniversary':
    'Số năm kỷ niệm hay được chép lên băng rôn và thiệp mời; xem lại trước khi in chỉ mất một phút.',
  'differs/host': 'Nhầm nơi tổ chức, người muốn đi xem có thể đặt vé và phòng ở nhầm chỗ.',
  'differs/figure': 'Số liệu hay được trích lại trong bài khác; nên lấy từ bản công bố.',
  'differs/other':
    'Chi tiết như tên, số lượng, ngày tháng rất dễ nhầm khi chép lại. Đối chiếu với bản gốc chỉ mất một phút.',
  'unsourced/claim': 'Chưa biết ai công bố thì chưa biết tin còn đúng không và áp dụng từ bao giờ.',
  'unsourced/like-rumour':
    'Tin cũ hay được đăng lại với ngày mới; câu trả lời lần trước giúp khỏi phải đoán.',
  'unsourced/pressed': 'Lời giục chia sẻ không thay được đường dẫn tới nơi công bố.',
  'unsourced/hidden-origin': 'Không nêu tên nguồn thì người đọc không hỏi lại được.',
  'unsourced/other':
    'Không có nguồn thì người đọc khó biết tin còn đúng không, ai công bố và áp dụng từ bao giờ.',
  'scam/pattern':
    'Kẻ gian thường giục làm ngay, mạo danh cơ quan hoặc người quen, rồi xin tiền, mã xác thực hay giấy tờ.',
  'scam/real-policy':
    'Phần có thật làm lời mời đi kèm dễ được tin theo. Cách nhận đúng được ghi trong văn bản.',
  'scam/other':
    'Kẻ gian thường giục làm ngay, mạo danh cơ quan hoặc người quen, rồi xin tiền, mã xác thực hay giấy tờ.',
};
