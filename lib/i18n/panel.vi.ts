/** Texts of the panel beside the page. Vietnamese is the source of truth; `panel.en.ts` has the same keys. */
export const panelVi = {
  'menu.check': 'Kiểm tra đoạn đã chọn',
  'menu.capture': 'Kiểm Tin: chụp trang này',
  'menu.ask': 'Hỏi để xác minh đoạn đã chọn',
  'menu.report': 'Soạn tin báo về đoạn đã chọn',

  'panel.name': 'Kiểm Tin',
  'panel.tagline': 'Giải thích đầy đủ',
  'panel.forgotten':
    'Phần giải thích chỉ có trong bảng đang mở, không được lưu hay gửi đi. Đóng bảng là hết.',
  'panel.announce': 'Đã mở phần giải thích: “{words}”',

  'unit.post': 'Bài đang xem',
  'unit.comment': 'Bình luận đang xem',
  'unit.video': 'Video đang xem',
  'unit.message': 'Tin nhắn đang xem',
  'unit.selection': 'Đoạn đã chọn',
  'unit.words': '“{words}”',
  'unit.left': 'Bài này không còn trên trang, hoặc dấu đã được ẩn. Phần giải thích vẫn ở đây để bạn đọc nốt.',
  'unit.left.close': 'Đóng phần này',
  'selection.limits': 'Chỉ đoạn này được xem. Nếu nguồn được nêu ở chỗ khác trên trang, Kiểm Tin không thấy.',
  'selection.cut': 'Đoạn chọn rất dài nên chỉ phần đầu được xem.',

  'noticed.title': 'Điều nhận thấy',
  'compare.claim': 'Trong bài',
  'compare.claim.selection': 'Trong đoạn đã chọn',
  'compare.record': 'Văn bản chính thức',
  'compare.rumour.claim': 'Tin từng lan truyền: {claim}',
  'compare.rumour.answer': 'Trả lời ({date}): {statement}',
  'compare.rumour.limits':
    'Giống một tin cũ không có nghĩa là bài này cũng vậy. Việc có thể đã thay đổi từ ngày ấy.',
  'record.source': 'Nguồn: {citation}',
  'places.none': 'Dữ liệu của Kiểm Tin chưa có nơi kiểm tra riêng cho việc này.',
  'agrees.title': 'Trùng với văn bản',
  'link.new-tab': '(mở trong thẻ mới)',

  'ask.title': 'Hỏi để xác minh',
  'ask.lead': 'Chưa rõ thì hỏi nơi trả lời được. Hỏi về nội dung, không cần nêu ai đăng.',
  'ask.offices': 'Đối chiếu hoặc hỏi ở đâu',
  'ask.question': 'Câu hỏi có thể dùng',
  'ask.form': 'Sửa câu hỏi trước khi gửi',
  'ask.form.instead': 'Soạn câu hỏi thay vì tin báo',
  'report.title': 'Soạn tin báo',
  'report.lead':
    'Nếu đã chuyển tiền hoặc đưa mã: gọi ngay ngân hàng bằng số in trên thẻ để khóa giao dịch, rồi báo công an.',
  'report.fee': 'Không trả phí cho ai hứa “lấy lại tiền”.',
  'report.where': 'Nơi tiếp nhận',
  'report.ready': 'Nếu đúng là “{category}”: bản tin báo soạn sẵn',
  'report.ready.copy': 'Đúng là việc này: sao chép tin báo',
  'report.choose': 'Chọn loại việc để mở mẫu',
  'report.not-for':
    'Ý kiến, phê bình hay chuyện chính trị không phải là việc để báo ở đây. Muốn biết đúng hay không thì hỏi.',
  'contact.source': 'Nguồn: {source} ({date})',
  'contact.undated': 'không ghi ngày',
  'copy.question': 'Sao chép câu hỏi',
  'copy.contact': 'Sao chép: {name}',
  'copy.short': 'Sao chép',
  'copy.done': 'Đã sao chép.',
  'copy.failed': 'Không sao chép được. Bạn hãy bôi đen rồi chép tay.',

  'steps.title': 'Năm bước trước khi tin và chia sẻ',

  'state.asking': 'Đang hỏi trang…',
  'state.empty.title': 'Chưa có gì để giải thích',
  'state.empty.text': 'Có hai cách mở phần giải thích:',
  'state.empty.mark': 'Bấm vào một dấu trên Facebook, Zalo, TikTok, YouTube, rồi chọn “Xem đầy đủ”.',
  'state.empty.selection':
    'Ở bất kỳ trang nào, bôi đen một đoạn chữ, bấm chuột phải, chọn “Kiểm tra đoạn đã chọn”.',
  'state.private.title': 'Hội thoại riêng: chưa đọc gì',
  'state.private.text':
    'Kiểm Tin không đọc tin nhắn riêng. Chỉ khi bạn bấm nút này, phần đang hiện trên màn hình mới được đọc một lần.',
  'state.private.check': 'Kiểm tra hội thoại này',
  'state.private.checking': 'Đang đọc…',
  'state.private.checked':
    'Đã đọc {count} tin nhắn đang hiện, có {marked} chỗ nên kiểm tra. Bấm vào dấu bên tin nhắn để xem.',
  'state.private.failed': 'Chưa đọc được. Tải lại trang rồi thử lại.',
  'state.gone.title': 'Bài này không còn trên trang',
  'state.gone.text':
    'Bài đã trôi đi, trang đã chuyển sang chỗ khác, hoặc dấu đã được ẩn. Bấm vào một dấu khác để xem giải thích.',
  'state.silent.title': 'Trang chưa trả lời',
  'state.silent.text': 'Trang có thể đang bận. Đợi một chút rồi hỏi lại, hoặc tải lại trang.',
  'state.silent.next': 'Hỏi lại',
  'state.clear': 'Không thấy dấu hiệu nào Kiểm Tin biết. Điều đó không có nghĩa là thông tin đúng.',
  'state.clear.hint':
    'Kiểm Tin chỉ biết những điều có trong dữ liệu tính đến ngày {date}. Năm bước dưới đây dùng được cho mọi tin.',
} as const;

export type PanelKey = keyof typeof panelVi;
