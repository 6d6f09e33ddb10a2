/**
 * Explanations of reasons, by the keys that `lib/assess/notes.ts` lists with their values. Vietnamese is the source of
 * truth; `notes.en.ts` has the same keys. They say what was noticed and what the record says, never what a post or its
 * writer is: a test forbids words of verdict.
 */
export const notesVi = {
  'differs/merger': 'Bài nhắc đến {claimed}. Văn bản ghi: {unit} hiện nay hình thành từ {from}.',
  'differs/name': 'Bài gọi tên là {claimed}. Văn bản ghi tên đơn vị này là {unit}.',
  'differs/unchanged': 'Văn bản ghi {unit} đã sáp nhập trong đợt sắp xếp năm 2025, không giữ nguyên.',
  'differs/centre': 'Bài nêu trung tâm hành chính của {unit} ở {claimed}. Văn bản ghi: đặt tại {centre}.',
  'differs/belongs': 'Bài nêu {place} thuộc {claimed}. Văn bản ghi: thuộc {unit}.',
  'differs/status': 'Văn bản ghi {unit} hiện là {type}.',
  'differs/count': 'Bài nêu số {claimed}. Con số chính thức là {value}.',
  'differs/future-merger': 'Cơ quan có thẩm quyền đã trả lời: {statement}',
  'differs/district-level': 'Quy định hiện hành: {statement}',
  'differs/event-date': '{event}: bài ghi {claimed}, văn bản ghi {date}.',
  'differs/not-yet': '{document} có hiệu lực từ {date}; bài viết như đã áp dụng trước ngày đó.',
  'differs/document-date': '{document}: bài ghi ngày {claimed}, bản chính thức ghi ngày {date}.',
  'differs/document-number': 'Bài dẫn số {claimed}. Văn bản về {subject} mang số {document}.',
  'differs/document-issuer':
    'Bài nêu {document} do {claimed} ban hành. Nơi ban hành ghi trên văn bản: {issuer}.',
  'differs/document-matter': 'Bài nêu {document} là về {claimed}. Nội dung của văn bản này: {subject}.',
  'differs/duty': 'Về {paper}, cơ quan có thẩm quyền đã hướng dẫn: {statement}',
  'differs/anniversary': '{event}: bài ghi {claimed} năm, tính đến năm {year} là {value} năm.',
  'differs/host': 'Năm {year}, bài nêu nơi đăng cai là {claimed}. Văn bản ghi: {unit}.',
  'differs/figure': 'Con số {claimed} về {unit} không trùng với số liệu đã công bố.',
  'differs/other': 'Chi tiết này không trùng với điều văn bản chính thức ghi.',
  'agrees/record': 'Chi tiết này trùng với văn bản chính thức.',
  'unsourced/claim': 'Việc này hỏi hoặc tra được ở: {checkAt}. Bài chưa cho biết lấy từ đâu.',
  'unsourced/like-rumour':
    'Một tin tương tự từng được cơ quan chức năng trả lời ({refutedOn}). Nơi hỏi lại: {checkAt}.',
  'unsourced/pressed':
    'Bài nhắc tên {source} nhưng không kèm đường dẫn, lại giục chia sẻ. Nơi đối chiếu: {checkAt}.',
  'unsourced/hidden-origin': 'Bài nói có nguồn nhưng không cho biết là nguồn nào. Nơi đối chiếu: {checkAt}.',
  'unsourced/other': 'Việc này kiểm tra được, nhưng bài chưa cho biết lấy từ đâu.',
  'scam/pattern': 'Giống kịch bản đã được cảnh báo: {pattern}. {whatToDo}',
  'scam/real-policy':
    'Chính sách {policy} là có thật, nhưng cách nhận nêu trong bài giống kịch bản đã được cảnh báo: {pattern}. {whatToDo}',
  'scam/other': 'Dấu hiệu này hay gặp trong các vụ lừa đảo đã được cảnh báo.',
} as const;

export type NoteTemplateKey = keyof typeof notesVi;
