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
  'card.full': 'Xem đầy đủ',
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

  'section.places': 'Nơi kiểm tra',
  'places.open': 'Mở nơi kiểm tra',

  'card.not-right': 'Dấu này chưa đúng',
  'not-right.what':
    'Kiểm Tin ghi lại trên máy này: tên quy tắc, ngày, và một mã của bài. Mã này không đọc ngược ra nội dung.',
  'not-right.with-text': 'Kèm nội dung bài, để người soạn dữ liệu xem lại khi bạn xuất tệp gửi họ',
  'not-right.keep': 'Ghi lại',
  'not-right.cancel': 'Thôi',
  'not-right.kept': 'Đã ghi lại trên máy này. Không có gì được gửi đi.',
  'not-right.lost': 'Chưa ghi lại được. Dấu vẫn giữ nguyên.',
  'not-right.back': 'Quay lại',

  'pause.question': 'Theo bạn, điều chính trong bài này có đúng không?',
  'pause.yes': 'Có',
  'pause.no': 'Không',
  'pause.unsure': 'Chưa chắc',
  'pause.after.yes': 'Cảm ơn bạn. Kiểm Tin thấy mấy chỗ này nên xem lại trước khi đăng:',
  'pause.after.no': 'Nếu vẫn đăng, bạn nên viết rõ mình còn hỏi lại chỗ nào. Kiểm Tin thấy:',
  'pause.after.unsure': 'Chưa chắc thì chưa cần vội. Kiểm Tin thấy:',
  'pause.check': 'Xem chỗ kiểm tra',
  'pause.go-on': 'Vẫn tiếp tục',
  'pause.close': 'Đóng câu hỏi',
  'pause.press-again': 'Bấm nút này lần nữa để tiếp tục',

  'step.scam': 'Nên làm trước: dừng lại, không chuyển tiền, không bấm liên kết, không đưa mã.',
} as const;

export type PageKey = keyof typeof pageVi;
