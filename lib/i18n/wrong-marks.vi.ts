/** Texts of the notes "Dấu này chưa đúng". Vietnamese is the source of truth; `wrong-marks.en.ts` has the same keys. */
export const wrongMarksVi = {
  title: 'Dấu bạn cho là chưa đúng',
  lead: 'Mỗi lần bạn bấm “Dấu này chưa đúng”, một ghi chú được giữ trên máy này. Bạn có thể xuất các ghi chú thành một tệp và tự gửi cho người soạn dữ liệu.',
  inside:
    'Trong tệp có ngày và tên quy tắc. Không có tên ai, không có địa chỉ bài. Nội dung bài chỉ có ở ghi chú mà bạn đã chọn kèm.',
  'count.one': 'Có 1 ghi chú.',
  'count.many': 'Có {count} ghi chú.',
  'count.texts': '{count} ghi chú kèm nội dung bài: hãy xem lại trước khi gửi.',
  'empty.title': 'Chưa có ghi chú nào',
  'empty.text': 'Khi một dấu chưa đúng, mở dấu ấy rồi bấm “Dấu này chưa đúng”.',
  'list.open': 'Xem các ghi chú',
  'list.caption': 'Các ghi chú, mới nhất trước',
  'list.on': 'Ngày',
  'list.rules': 'Quy tắc',
  'list.text': 'Nội dung bài',
  'list.without': 'không kèm',
  export: 'Xuất tệp',
  exported: 'Đã tạo tệp {name}.',
  clear: 'Xóa hết…',
  'clear.title.one': 'Xóa ghi chú này?',
  'clear.title.many': 'Xóa {count} ghi chú?',
  'clear.text': 'Ghi chú đã xóa không lấy lại được. Tệp bạn đã xuất vẫn còn.',
  'clear.confirm': 'Xóa',
  cleared: 'Đã xóa các ghi chú.',
  trouble: 'Trình duyệt chưa cho đọc hoặc ghi. Hãy mở lại trang này rồi thử lần nữa.',
} as const;

export type WrongMarksKey = keyof typeof wrongMarksVi;
