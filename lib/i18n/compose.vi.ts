/** Texts of the forms for questions and reports. Vietnamese is the source of truth; `compose.en.ts` has the same keys. */
export const composeVi = {
  back: 'Quay lại phần giải thích',
  'new-explanation': 'Có phần giải thích mới đang chờ. Bản nháp này vẫn còn ở đây.',
  'new-explanation.open': 'Xem phần giải thích mới',
  'nothing-sent': 'Kiểm Tin không gửi gì đi. Bạn tự sao chép và tự gửi.',
  loading: 'Đang mở mẫu…',

  'question.title': 'Hỏi để xác minh',
  'question.lead': 'Câu hỏi chỉ nói về nội dung, không nêu ai đăng, đăng ở đâu.',
  'question.office': 'Kính gửi',
  'question.office.hint': 'Chọn trong danh sách hoặc tự ghi. Cán bộ, công chức nên hỏi cơ quan mình trước.',
  'question.claim': 'Thông tin muốn hỏi',
  'question.record': 'Tài liệu chính thức đã tra được',
  'question.wish': 'Điều muốn được xác nhận',
  'question.removed':
    'Đã bỏ {count} chỗ có thể là tên, tài khoản, đường dẫn hoặc số. Bản gửi không có những chỗ ấy.',
  'question.clean':
    'Không thấy tên, tài khoản, đường dẫn hay số nào trong lời bạn viết. Bạn hãy đọc lại một lần.',

  'report.title': 'Soạn tin báo',
  'report.lead':
    'Chỉ dùng cho việc gây hại trong danh sách này. Bạn chọn loại việc; dấu trên bài chỉ là gợi ý.',
  'report.category': 'Việc này là gì?',
  'report.proposed': 'gợi ý',
  'report.other.title': 'Không thuộc loại nào?',
  'report.other':
    'Ý kiến, phê bình, góp ý hay chuyện chính trị không phải là việc để báo ở đây. Nếu muốn biết thông tin có đúng không, bạn hãy hỏi.',
  'report.other.ask': 'Chuyển sang câu hỏi',
  'report.choose': 'Chọn loại việc để xem nội dung báo và nơi nhận.',
  'report.first': 'Làm ngay',
  'report.platform': 'Thấy ở đâu',
  'report.seen-on': 'Thấy lúc nào',
  'report.link': 'Đường dẫn tới bài',
  'report.link.hint': 'Lấy bằng mục “Sao chép liên kết” của bài. Kiểm Tin không tự lấy.',
  'report.province': 'Bạn đang ở',
  'report.province.none': 'Không chọn',
  'report.excerpt': 'Lời trong bài',
  'report.excerpt.hint':
    'Tên, tài khoản và số của người khác đã được che. Đường dẫn được giữ vì nơi nhận cần.',
  'report.masks': 'Chỗ đã che: bạn có thể hiện lại khi nơi nhận cần',
  'report.masks.show': 'Hiện {mask}: {original}',
  'report.caller': 'Số đã gọi hoặc nhắn, nếu có',
  'report.happened': 'Việc đã xảy ra với ai, mất gì',
  'report.evidence': 'Những gì bạn đang giữ làm bằng chứng',
  'report.evidence.hint': 'Ví dụ: tin nhắn trong máy, biên lai chuyển khoản.',
  'report.recipients': 'Gửi tới đâu',
  'report.platform-flow': 'Báo ngay trên {platform}',
  'report.check-first': 'gọi kiểm tra trước',
  'report.honest': 'Chỉ báo điều bạn thấy. Cố ý báo sai có thể bị phạt.',

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

  'letter.title': 'Bản gửi',
  'letter.copy': 'Sao chép',
  'letter.mail': 'Mở trong thư điện tử',
  'letter.mail.long': 'Thư mở ra chỉ có tiêu đề vì nội dung dài: bạn dán phần đã sao chép vào.',
  'letter.sent': 'Đánh dấu đã gửi',
  'letter.sent-on': 'Đã đánh dấu gửi ngày {date}.',
  'letter.call': 'Gọi {number}',
  'letter.text': 'Soạn tin nhắn tới {number}',
  'letter.write': 'Viết thư tới {address}',
  'letter.open': 'Mở trang',

  'save.unsaved': 'Bản nháp được lưu trên máy này khi bạn bắt đầu sửa.',
  'save.saving': 'Đang lưu…',
  'save.saved': 'Đã lưu bản nháp trên máy này.',
  'save.copied':
    'Bản nháp đã được sửa ở cửa sổ khác, nên bản này được lưu riêng bên cạnh. Không mất bản nào.',
  'save.newer':
    'Chưa lưu được: kho bản nháp do phiên bản mới hơn của Kiểm Tin tạo. Mẫu vẫn dùng được, không có gì bị xóa; hãy sao chép trước khi đóng.',
  'save.full':
    'Chưa lưu được: ổ đĩa đầy. Mẫu vẫn dùng được, không có gì bị xóa; hãy sao chép trước khi đóng.',
  'save.broken':
    'Chưa lưu được: không mở được kho bản nháp. Mẫu vẫn dùng được, không có gì bị xóa; hãy sao chép trước khi đóng.',

  'drafts.open': 'Bản nháp',
  'drafts.title': 'Bản nháp trên máy này',
  'drafts.loading': 'Đang đọc bản nháp…',
  'drafts.empty': 'Chưa có bản nháp nào.',
  'drafts.question': 'Câu hỏi',
  'drafts.report': 'Tin báo',
  'drafts.untitled': 'Chưa có nội dung',
  'drafts.changed': 'Sửa lần cuối {date}',
  'drafts.sent': 'đã đánh dấu gửi',
  'drafts.reopen': 'Mở lại',
  'drafts.duplicate': 'Nhân bản',
  'drafts.delete': 'Xóa',
  'drafts.delete.sure': 'Xóa hẳn',
  'drafts.keep': 'Giữ lại',
  'drafts.delete-all': 'Xóa tất cả',
  'drafts.delete-all.sure': 'Xóa hẳn tất cả bản nháp',
  'drafts.name': '{action}: {title}',
  'drafts.unreadable': 'Có {count} bản nháp không đọc được, vẫn được giữ nguyên: {ids}.',
  'drafts.trouble.newer':
    'Không đọc được: kho bản nháp do phiên bản mới hơn của Kiểm Tin tạo. Không có gì bị xóa.',
  'drafts.trouble.full': 'Không đọc được kho bản nháp vì ổ đĩa đầy. Không có gì bị xóa.',
  'drafts.trouble.broken': 'Không mở được kho bản nháp. Không có gì bị xóa; hãy đóng rồi mở lại trình duyệt.',
} as const;

export type ComposeKey = keyof typeof composeVi;
