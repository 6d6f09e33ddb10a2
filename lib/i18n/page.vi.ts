/** Texts of the badge and the card on a page. Vietnamese is the source of truth; `page.en.ts` has the same keys. */
export const pageVi = {
  'label.differs': 'Khác văn bản chính thức',
  'label.unsourced': 'Chưa dẫn nguồn',
  'label.scam': 'Dấu hiệu lừa đảo',

  'badge.name': '{label}. Bài: “{words}”. Mở phần giải thích.',

  'card.title.one': 'Vì sao có dấu này?',
  'card.title.many': 'Vì sao có các dấu này?',
  'card.close': 'Đóng',
  'card.honest': 'Dấu này nhắc bạn kiểm tra, không kết luận bài đúng hay sai.',
  'card.full': 'Xem đầy đủ bên cạnh',
  'card.dismiss': 'Ẩn với bài này',
  'card.new-tab': 'mở trong thẻ mới',
  'card.partial': 'Trang mới hiện một phần bài. Khi bạn mở hết, phần còn lại sẽ được xem tiếp.',

  'lead.differs': 'Có chi tiết trong bài không trùng với văn bản chính thức mà Kiểm Tin có.',
  'lead.unsourced': 'Bài nêu một việc có thể kiểm tra được, nhưng chưa cho biết lấy từ đâu.',
  'lead.scam': 'Bài có nhiều dấu hiệu thường đi cùng nhau trong các vụ lừa đảo đã được cảnh báo.',

  'section.why': 'Vì sao nên kiểm tra',
  'why.differs':
    'Chi tiết như tên, số lượng, ngày tháng rất dễ nhầm khi chép lại. Đối chiếu với bản gốc chỉ mất một phút.',
  'why.unsourced':
    'Không có nguồn thì người đọc khó biết tin còn đúng không, ai công bố và áp dụng từ bao giờ.',
  'why.scam':
    'Kẻ gian thường giục làm ngay, mạo danh cơ quan hoặc người quen, rồi xin tiền, mã xác thực hay giấy tờ.',

  'section.record': 'Văn bản chính thức',
  'record.rumour': 'Tin tương tự từng được cơ quan chức năng trả lời',
  'record.as-of': 'tính đến ngày {date}',
  'record.open': 'Xem nguồn đối chiếu',
  'record.issued': 'ngày {date}',

  'section.places': 'Nơi kiểm tra',
  'places.open': 'Mở nơi kiểm tra',

  'step.scam': 'Nên làm trước: dừng lại, không chuyển tiền, không bấm liên kết, không đưa mã.',
  'step.ask': 'Hỏi cơ quan có thẩm quyền',
  'step.report': 'Soạn phản ánh',
} as const;

export type PageKey = keyof typeof pageVi;
