import type { CueForms } from './stance-cues.ts';

/**
 * What is told of units, offices, staff and votes, in the everyday words of all regions. These classes mark nothing by
 * themselves: they tell the models what kind of thing a sentence speaks of.
 */
export const RESTRUCTURING_MATTERS = [
  {
    id: 'matter/office',
    forms: `sở nông nghiệp|sở xây dựng|sở y tế|sở giáo dục|sở nội vụ|sở tài chính|sở công thương|sở tư pháp|sở du lịch|sở văn hóa|sở khoa học|sở tài nguyên|sở nào|các sở|mấy sở|sở ngành|sở bên|mỗi sở|phòng kinh tế|phòng văn hóa|phòng nội vụ|phòng giáo dục|phòng tài chính|phòng chuyên môn|mỗi phòng|phòng mình|phòng tôi|phòng t|kho bạc|thuế cơ sở|chi cục|hạt kiểm lâm|tòa khu vực|tòa án khu vực|tòa tỉnh|viện kiểm sát|thi hành án|một cửa|hành chính công|trung tâm hành chính|trung tâm hành chánh|ủy ban|ubnd xã|ubnd phường|hội đồng nhân dân|hđnd|mặt trận|hội phụ nữ|hội nông dân|đoàn xã|cựu chiến binh|công an xã|công an phường|xã đội|ban chỉ huy|trạm y tế|trạm xá|bệnh viện huyện|bệnh viện tỉnh|trung tâm y tế|bưu điện|nhà văn hóa|nhà công vụ|trụ sở|huyện ủy|tỉnh ủy|cơ quan|đơn vị mình|văn phòng đất đai|đài truyền hình|đài truyền thanh|báo tỉnh|nhà khách|kho lưu trữ|xe công|xe của huyện|tài sản công`,
  },
  {
    id: 'matter/unit',
    forms: `xã mới|phường mới|tỉnh mới|huyện mới|thị trấn|hai xã|ba xã|bốn xã|2 xã|3 xã|4 xã|các xã|mấy xã|xã bên|xã kế|xã mình|xã tui|xã em|xã nhà|xã con|xã đảo|xã cũ|hai phường|ba phường|2 phường|3 phường|các phường|mấy phường|phường bên|phường kia|phường mình|phường em|phường cũ|hai tỉnh|ba tỉnh|2 tỉnh|3 tỉnh|tỉnh bên|tỉnh kia|tỉnh mình|tỉnh ta|tỉnh cũ|huyện cũ|huyện nhà|huyện mình|quận cũ|quận mình|hai ấp|hai thôn|ba thôn|mấy ấp|mấy thôn|các thôn|các ấp|ấp mình|thôn mình|xóm mình|bản mình|buôn mình|khóm|khu phố|tổ dân phố|hai tổ|các tổ|khối phố|liên xã|đặc khu|trung ương|thành phố trực thuộc|tỉnh lỵ|cấp huyện|cấp xã|cấp tỉnh|địa giới|ranh giới`,
  },
  {
    id: 'matter/merge',
    forms: `sáp nhập|sát nhập|xáp nhập|nhập lại|nhập chung|nhập một|nhập làm một|nhập hết|nhập vô|nhập vào|nhập về|nhập với|nhập ấp|nhập xã|nhập thôn|nhập tổ|nhập tỉnh|nhập trường|việc nhập|về chung|về một|về với|chung một xã|chung một phường|gộp|dồn về|dồn lại|dồn hết|dồn vô|dồn vào|dồn lớp|dồn trường|gom về|gom lại|gom hết|hợp nhất|cắt về|cắt sang|cắt qua|chia về|tách về|tách ra|tách khỏi|chia đôi|xóa tên|xóa sổ|xóa luôn|bỏ ấp|bỏ thôn|bỏ xã|bỏ tổ|giải thể|giải tán|trả lại huyện|lập lại huyện|mở lại ủy ban|lấy tên|lấy lại tên|đặt tên|đặt lại tên|tên mới|mang tên|đổi tên|giữ tên|mất tên|treo biển|gắn biển|thay biển|gắn bảng|tên xưa|lên phường|lên thành phố|lên thị xã|lên quận|xuống xã|thành phường|thành xã|thành lập|đạt chuẩn|không đủ dân|không đủ diện tích|dưới chuẩn`,
  },
  {
    id: 'matter/seat',
    forms: `rút về|rút hết|rút lên|dời về|dời lên|dời qua|dời sang|dời xuống|dời hết|dời trụ sở|chuyển về|chuyển hết|chuyển lên|chuyển xuống|chuyển qua|chuyển trụ sở|dọn về|dọn qua|dọn sang|dọn vào|dọn lên|dọn đi|nhường|trả lại|ở lại|để lại|giữ lại|ở nguyên|đặt tại|đặt ở|đóng ở|đóng tại|về trụ sở|làm việc tại|làm việc ở|xe đưa rước|xe đưa đón|đi về trong ngày|bố trí xe|bỏ trống|bỏ hoang|khóa cửa bỏ|đem bán|đấu giá|thanh lý|rao bán|cho thuê lại|giao cho|giao về|giao lại|bàn giao|trưng dụng|cải tạo|sửa thành|làm thành|biến thành`,
  },
  {
    id: 'matter/vote',
    forms: `bỏ phiếu|lấy phiếu|lá phiếu|phiếu bầu|phát phiếu|phiếu thuận|phiếu chống|27/30|lấy ý kiến|xin ý kiến|cử tri|biểu quyết|họp hội đồng|họp bất thường|kỳ họp|phiên họp|hội nghị|họp chi bộ|họp đảng|họp giao ban|họp kín|họp toàn tỉnh|họp tỉnh|họp xã|họp phường|họp ủy ban|họp sáng nay|thông qua|bấm nút|tán thành|đồng thuận|nhất trí|nghị quyết|đề án|phương án|tờ trình|trình bộ|trình quốc hội|trình tỉnh|trình ký|ký duyệt|phê duyệt|phê chuẩn|bầu cử|bầu lại|ứng cử|hiệp thương|đại hội|nhân sự|luân chuyển|điều động|bổ nhiệm|cách chức|khởi tố|bị bắt|bị kỷ luật|thanh tra|kiểm toán`,
  },
  {
    id: 'matter/staff',
    forms: `biên chế|công chức|viên chức|cán bộ|nhân viên|chuyên viên|phó chủ tịch|chủ tịch xã|chủ tịch phường|chủ tịch tỉnh|bí thư|trưởng phòng|phó phòng|giám đốc sở|phó giám đốc|trưởng ấp|trưởng thôn|trưởng bản|trưởng khu|trưởng ban|tổ trưởng|lãnh đạo|không chuyên trách|bán chuyên trách|anh em bán chuyên|hợp đồng|tạp vụ|lái xe|văn thư|kế toán|thâm niên|theo diện|diện nghỉ|diện sắp xếp|dôi dư|dôi ra|dư ra|đợt nghỉ|nghỉ theo|danh sách nghỉ|người nghỉ|người ở lại|xét lại|thi lại|sát hạch|bằng đại học|bằng cấp|có bằng|chứng chỉ|nộp đơn nghỉ|viết đơn|làm đơn nghỉ|nghỉ sớm|nghỉ hưu sớm|về hưu|về vườn|một cục|ký nhận tiền|tiền nghỉ|cho nghỉ|cho thôi|thôi việc|mất việc|mất chỗ|mất ghế|tinh giản|tinh giảm|cắt người|bớt người|giảm người|giảm biên|cắt biên|cắt một nửa|còn một nửa|một phần ba|giảm còn|rút còn|chỉ còn|còn đúng|còn có|còn mỗi|mỗi xã còn|mỗi phòng còn|tuyển thêm|tuyển mới|ngưng tuyển|dừng tuyển|thi tuyển|đi xuống xã|tăng cường xuống|biệt phái|nguyên lương|phụ cấp chức vụ|tiền đi lại|tiền thuê nhà|tiền xăng xe`,
  },
] as const satisfies readonly CueForms[];
