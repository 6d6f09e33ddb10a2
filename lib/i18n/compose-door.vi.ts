/** Texts by which forms are opened. They are apart from those of the forms, which are read when the first one opens. */
export const composeDoorVi = {
  'new-explanation': 'Có phần giải thích mới đang chờ. Bản nháp này vẫn còn ở đây.',
  'new-explanation.open': 'Xem phần giải thích mới',
  loading: 'Đang mở mẫu…',
  'report.proposed': 'gợi ý',
  'category.fraud': 'Lừa đảo lấy tiền, tài sản',
  'category.impersonation': 'Mạo danh cơ quan, cá nhân',
  'category.phishing-malware': 'Đường dẫn giả, tệp cài đặt lạ',
  'category.account-takeover': 'Chiếm quyền tài khoản',
  'category.personal-data-exposure': 'Lộ thông tin cá nhân',
  'category.child-harm': 'Xâm hại trẻ em',
  'category.intimate-image-abuse': 'Phát tán hình ảnh riêng tư',
  'category.threat-of-violence': 'Đe dọa dùng bạo lực',
  'withheld.state-secret':
    'Nội dung giống văn bản có dấu mật. Không chia sẻ, không chép lại, kể cả để hỏi. Hãy trình báo trực tiếp với lãnh đạo hoặc bộ phận bảo vệ của cơ quan, hoặc công an.',
  'withheld.child-harm':
    'Nội dung có thể gây hại cho trẻ em. Không lưu, không chụp, không gửi lại cho bất kỳ ai, kể cả để hỏi. Gọi 111; nếu trẻ đang gặp nguy hiểm, gọi 113.',
  'withheld.never-quoted':
    'Loại việc này không chép lại lời hay hình trong bài, nên ô lời trong bài được bỏ trống.',
  'drafts.open': 'Bản nháp',
} as const;

export type ComposeDoorKey = keyof typeof composeDoorVi;
