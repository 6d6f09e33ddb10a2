/** Texts of the first page after installing. Vietnamese is the source of truth; `welcome.en.ts` has the same keys. */
export const welcomeVi = {
  title: 'Chào bạn, đây là Kiểm Tin',
  step: 'Bước {number} trong 3',
  next: 'Tiếp',
  back: 'Lùi',
  skip: 'Bỏ qua',
  done: 'Xong',

  'does.title': 'Kiểm Tin làm gì',
  'does.text':
    'Khi bạn lướt Facebook, Zalo Web, TikTok, YouTube, Kiểm Tin đặt một dấu nhỏ bên bài có chi tiết khác văn bản chính thức, nêu việc cụ thể mà chưa dẫn nguồn, hoặc có dấu hiệu lừa đảo. Bấm vào dấu để xem vì sao.',
  'does.try': 'Thử ngay: bấm vào dấu ở bài luyện tập này.',
  'does.post':
    'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, từ giờ ghi địa chỉ là tỉnh Khánh Hòa cho đúng.',
  'does.prompt': 'Dấu nhắc bạn kiểm tra, không kết luận bài đúng hay sai.',

  'never.title': 'Kiểm Tin không bao giờ',
  'never.send':
    'Gửi đi bất cứ điều gì. Mọi thứ được đọc và ở lại trên máy này; không cần mạng, không tài khoản.',
  'never.history': 'Ghi lại bạn đã xem gì, hay báo cho ai biết.',
  'never.private': 'Đọc tin nhắn riêng khi bạn chưa yêu cầu.',
  'never.people': 'Đánh giá người viết. Kiểm Tin không biết ai viết bài.',
  'never.opinion': 'Gắn dấu vào ý kiến, phê bình, câu hỏi, chuyện đùa.',
  'never.unread': 'Và một điều cần nhớ: bài không có dấu không có nghĩa là đã được kiểm tra.',

  'choose.title': 'Chọn nơi đọc và mức nhắc',
  'choose.sites': 'Đọc trên',
  'choose.more': 'Nơi bạn ở và nơi hỏi thông tin (không bắt buộc)',
  'choose.province': 'Tỉnh, thành phố',
  'choose.province.hint': 'Để gợi ý đúng nơi hỏi. Chỉ lưu trên máy này.',
  'choose.contact': 'Nơi trả lời thông tin của cơ quan bạn',
  'choose.contact.name': 'Tên bộ phận',
  'choose.contact.email': 'Thư điện tử',
  'choose.contact.phone': 'Điện thoại',
  'choose.contact.address': 'Địa chỉ',
  'choose.locked': 'Cơ quan của bạn đã đặt sẵn một số mục; các mục đó không đổi được ở đây.',
  'choose.unsaved': 'Máy chưa ghi được lựa chọn này. Bạn có thể chọn lại sau trong phần Cài đặt.',

  'end.title': 'Xong rồi',
  'end.text':
    'Mở Facebook, Zalo Web, TikTok hoặc YouTube như mọi ngày; trang đang mở sẵn thì tải lại một lần. Bấm biểu tượng Kiểm Tin trên thanh công cụ để xem trang đang được đọc thế nào.',
  'end.pin': 'Không thấy biểu tượng? Bấm hình mảnh ghép trên thanh công cụ, rồi ghim Kiểm Tin.',
  'end.practise': 'Luyện tập vài bài',
  'end.code': 'Đọc Quy tắc ứng xử',
} as const;

export type WelcomeKey = keyof typeof welcomeVi;
