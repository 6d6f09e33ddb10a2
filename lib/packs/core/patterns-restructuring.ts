import type { ClaimPattern, TopicContext } from '../patterns-types.ts';
import { forms } from './forms.ts';

export const RESTRUCTURING_CONTEXT: TopicContext = {
  topic: 'restructuring',
  phrases:
    forms(`sáp nhập|sát nhập|xáp nhập|xát nhập|săp nhập|sap nhập|hợp nhất|nhập tỉnh|nhập xã|nhập phường|gộp tỉnh|gộp xã|gộp phường|tách tỉnh|tách xã|
    sắp xếp đơn vị|sắp xếp lại đơn vị|sắp xếp bộ máy|sắp xếp lại bộ máy|sắp xếp tổ chức|sắp xếp xã|sắp xếp lại xã|sau sắp xếp|do sắp xếp|tinh gọn|tinh giản|tinh giản biên chế|
    bỏ cấp huyện|bỏ huyện|bỏ quận|hết cấp huyện|không còn cấp huyện|không còn huyện|giải thể huyện|giải thể cấp huyện|cấp huyện|huyện cũ|quận cũ|tỉnh cũ|xã cũ|phường cũ|tỉnh mới|xã mới|phường mới|
    chính quyền hai cấp|chính quyền 2 cấp|mô hình hai cấp|mô hình 2 cấp|hai cấp|địa phương hai cấp|đơn vị hành chính|địa giới hành chính|cấp xã|cấp tỉnh|tên tỉnh mới|tên xã mới|đặc khu|nhập về|nhập vào tỉnh|sapnhap|sapnhaptinh|sapnhap2027`),
};

const MOVES = `giải thể|đóng cửa|đóng|xóa sổ|xóa|chuyển|chuyển về|chuyển sang|chuyển qua|chuyển lên|chuyển hết|dời|dời về|dời qua|dời sang|dời hết|dời lên|di dời|rút|rút về|rút hết|rút lên|dọn|dọn về|gom|gom về|điều|điều về|điều động|điều chuyển|luân chuyển|biệt phái|bố trí|bố trí về|phân công|cắt|cắt giảm|cắt bớt|giảm|giảm còn|rút còn|rút xuống|còn đúng|chỉ còn|còn lại|còn|hạ xuống|hạ cấp|xuống cấp thành|nâng|nâng lên|lên|lên cấp|lên phường|lên thành phố|trở thành|thành lập|lập|mở|ngừng|dừng|tạm dừng|thôi|bỏ|hủy|bãi bỏ|xóa bỏ|sáp nhập|sát nhập|xáp nhập|hợp nhất|gộp|gộp lại|gộp vào|gộp hết|gộp chung|nhập|nhập vào|nhập về|nhập với|nhập lại|nhập chung|nhập làm|tách|tách ra|tách làm|tách khỏi|tách thành|chia|chia làm|chia tách|đổi|đổi tên|đổi thành|đổi lại|đặt tên|lấy tên|mang tên|lấy lại tên|quay về tên|trả lại tên|thay|thay biển|thay thế|giao|giao lại|giao cho|bàn giao|tiếp nhận|tiếp quản|quản lý|do tỉnh quản lý|đặt tại|đặt ở|đặt bên|đóng tại|đóng ở|nằm ở|khởi công|xây|xây mới|xây dựng|động thổ|sửa chữa|đấu giá|bán đấu giá|bán|bán hồ sơ|thanh lý|cho thuê|thuê|cải tạo|sửa thành|biến thành|làm thành|chuyển thành|công bố|bổ nhiệm|bầu|chỉ định|thi tuyển|thi lại|sát hạch|tuyển|tuyển dụng|kết thúc|kết thúc hoạt động|chấm dứt|chấm dứt hợp đồng|cho nghỉ|cho thôi việc|nghỉ|nghỉ việc|thôi việc|nghỉ hưu|nghỉ trước|về hưu|nghỉ hưu sớm|mất việc|ra khỏi|tinh giản|dôi ra|dôi dư|dư ra|làm việc|làm cả|làm thêm|hoạt động|vận hành|bắt đầu|áp dụng|có hiệu lực|chỉ nhận|nhận hồ sơ|tiếp dân|trả kết quả|làm lại|cấp lại|cấp đổi|cấp mới|khai lại|đăng ký lại|kê khai|kê khai lại|xác nhận lại|ghi lại|đóng lại|khắc lại|in lại|chỉnh lý|cập nhật|nộp|nộp lại|thu|thu phí|thu lệ phí|thu thêm|thu lại|thu hồi|đóng thêm|đóng phí|tăng|tăng thêm|tăng gấp|được nhận|nhận|lãnh|lĩnh|được lãnh|hưởng|được hưởng|hỗ trợ|được hỗ trợ|trợ cấp|thưởng|được thưởng|chi|chi trả|cấp|quyết toán|bồi thường|tốn|hết|tiêu|mất|ngốn|miễn|được miễn|hết hạn|hết giá trị|hết hiệu lực|không còn giá trị|không dùng được|bị phạt|phạt|phải`;

export const RESTRUCTURING_CLAIMS: readonly ClaimPattern[] = [
  {
    id: 'restructuring/units',
    topic: 'restructuring',
    subjects: forms(
      `sáp nhập xã|sáp nhập phường|sáp nhập thôn|sáp nhập ấp|sáp nhập tổ dân phố|sáp nhập khu phố|sáp nhập bản|sáp nhập tiếp|sát nhập xã|sát nhập thôn|sát nhập phường|sát nhập ấp|gộp xã|gộp phường|gộp thôn|nhập xã|nhập thôn|tách xã|tách phường|đợt 2 sáp nhập|sáp nhập đợt 2|sáp nhập lần 2|sáp nhập giai đoạn 2|đợt hai sáp nhập|tổ dân phố|khu phố|cấp xã|đặc khu|thị trấn|làng bản|xã đảo|phường mình|xã mình|thôn mình|xóm mình|phường em|xã em|xã phường|số xã|mỗi xã|xã biên giới|nhập ấp|hai xã|ba xã|các xã|mấy xã|về chung một xã|về chung một|lấy phiếu cử tri|cử tri hai xã|nhập với nhau|xã nào không đủ|cắt thôn`,
    ),
    weakSubjects: forms(
      `xã|phường|thôn|ấp|bản|làng|buôn|xóm|tổ|khu dân cư|khu phố|tỉnh|thành phố|huyện|quận|thị xã`,
    ),
    changes: forms(MOVES),
    slots: ['date', 'count', 'unit', 'place'],
    checkAt: ['Ủy ban Thường vụ Quốc hội, HĐND tỉnh', 'UBND xã, phường'],
  },
  {
    id: 'restructuring/staff',
    topic: 'restructuring',
    subjects: forms(
      `biên chế|cán bộ xã|cán bộ phường|cán bộ huyện|cán bộ tỉnh|cán bộ dôi dư|cán bộ, công chức|cán bộ công chức|công chức xã|công chức cấp xã|công chức|viên chức|không chuyên trách|hoạt động không chuyên trách|bán chuyên trách|phó chủ tịch|chủ tịch xã|chủ tịch phường|bí thư xã|bí thư phường|bí thư chi bộ|trưởng thôn|trưởng ấp|trưởng bản|trưởng khu phố|tổ trưởng dân phố|công an xã|quân sự xã|xã đội|dân quân|công an viên|dôi dư|người dôi dư|tinh giản biên chế|phó phòng|trưởng phòng|phó giám đốc sở|giám đốc sở|giáo viên dôi dư|nhân viên y tế thôn|cộng tác viên dân số|hợp đồng 111|hợp đồng lao động trong cơ quan|công an chính quy|xuống phường|xuống xã|lên tỉnh làm|ở lại sở|sở nào cũng|giảm người|cắt người|giảm biên chế|diện sắp xếp|theo diện sắp xếp|đợt nghỉ|danh sách nghỉ|người nghỉ|nghỉ một cục|một phần ba|xuống xã ngồi|bằng đại học|thâm niên|thi sát hạch|hợp đồng 68`,
    ),
    weakSubjects: forms(
      `cán bộ|nhân viên|giáo viên|sở|phòng|ban|người|lãnh đạo|chủ tịch|bí thư|hợp đồng|công an|bác sĩ|y tá|kế toán|văn thư|bảo vệ|tạp vụ|ông trưởng`,
    ),
    changes: forms(MOVES),
    slots: ['date', 'count', 'amount'],
    checkAt: ['Bộ Nội vụ', 'Sở Nội vụ, UBND tỉnh'],
  },
  {
    id: 'restructuring/pay',
    topic: 'restructuring',
    subjects: forms(
      `trợ cấp nghỉ|trợ cấp thôi việc|trợ cấp một lần|hỗ trợ một lần|tháng lương|mức hỗ trợ|chế độ nghỉ|chế độ thôi việc|tiền nghỉ hưu sớm|nghị định 178|phụ cấp|tiền thuê nhà|hỗ trợ tiền nhà|hỗ trợ đi lại|lương cán bộ|lương công chức|lương chủ tịch xã|nghỉ hưu trước tuổi|nghỉ hưu sớm|nghỉ theo nghị định|thưởng tết cán bộ|một cục|nhận tiền nghỉ|tiền nghỉ|ký nhận tiền|thưởng thêm|đi xa được|tiền đi lại|tiền xăng xe|nghỉ sớm được`,
    ),
    weakSubjects: forms(`lương|trợ cấp|hỗ trợ|phụ cấp|thưởng|chế độ|tiền`),
    changes: forms(MOVES),
    slots: ['amount', 'count', 'date'],
    checkAt: ['Bộ Nội vụ', 'Cổng Thông tin điện tử Chính phủ (vanban.chinhphu.vn)'],
  },
  {
    id: 'restructuring/assets',
    topic: 'restructuring',
    subjects: forms(
      `trụ sở xã|trụ sở phường|trụ sở huyện|trụ sở tỉnh|trụ sở cũ|trụ sở dôi dư|trụ sở ủy ban|trụ sở ubnd|trụ sở hành chính|trụ sở mới|khu hành chính|trung tâm hành chính|trung tâm hành chánh|tòa nhà hành chính|trung tâm chính trị|nhà văn hóa xã|nhà văn hóa thôn|nhà văn hóa huyện|nhà công vụ|huyện ủy cũ|ủy ban huyện|ủy ban xã cũ|ủy ban cũ|công sở|tài sản công|chợ huyện|sân vận động huyện|trụ sở|xe của huyện|xe công|xe huyện cũ|đấu giá|bán đấu giá|kho lưu trữ|bảng tên|thay bảng tên`,
    ),
    weakSubjects: forms(
      `ủy ban|nhà văn hóa|chợ|tòa nhà|khu đất|đất công|sân vận động|nhà khách|hội trường|thư viện|bến xe|biển hiệu|bảng hiệu|biển tên`,
    ),
    changes: forms(MOVES),
    slots: ['amount', 'date', 'count', 'place'],
    checkAt: ['Sở Tài chính, UBND tỉnh'],
  },
  {
    id: 'restructuring/papers',
    topic: 'restructuring',
    subjects: forms(
      `con dấu|mộc cũ|dấu cũ|dấu mộc|biển số tỉnh|biển số cũ|biển tỉnh|biển số xe|biển số|biển xe|đổi biển|giấy khai sinh|khai sinh|khai tử|sổ đỏ|bìa đỏ|sổ hồng|bìa sổ|giấy chứng nhận quyền sử dụng đất|giấy tờ đất|giấy tờ nhà đất|giấy tờ xe|cà vẹt|đăng ký xe|bằng lái|giấy phép lái xe|giấy phép kinh doanh|đăng ký kinh doanh|giấy đăng ký kinh doanh|mã số thuế|hóa đơn|sổ hộ khẩu|hộ tịch|giấy đăng ký kết hôn|giấy kết hôn|chứng nhận kết hôn|hộ khẩu|biển số nhà|số nhà|địa chỉ mới|sổ bảo hiểm|thẻ bhyt|thẻ bảo hiểm y tế|bảo hiểm y tế|mã vùng|mã vùng điện thoại|mã bưu chính|mã bưu điện|đăng kiểm|thẻ đảng|thẻ nhà báo|học bạ|bằng tốt nghiệp|lý lịch tư pháp|căn cước|cccd|hộ chiếu|giấy tờ cũ|giấy tờ ghi|giấy tờ|đổi sổ|đổi bìa|sổ cũ|thay bảng|thay biển|mẫu cũ|khắc dấu|mã đơn vị|bảng số nhà|khai sinh ghi|khai sinh bé|còn ghi quận|còn ghi huyện|còn ghi tỉnh`,
    ),
    weakSubjects: forms(`giấy|bảng hiệu|biển hiệu|bao bì|hồ sơ|thẻ`),
    changes: forms(MOVES),
    slots: ['duty', 'date', 'amount'],
    checkAt: [
      'Công an xã, phường',
      'UBND xã, phường',
      'Cổng Thông tin điện tử Chính phủ (vanban.chinhphu.vn)',
    ],
  },
  {
    id: 'restructuring/fees',
    topic: 'restructuring',
    subjects: forms(
      `thu phí|lệ phí|phí hồ sơ|phí số hóa|phí đổi|phí cấp đổi|phí cấp lại|phí làm lại|phí chứng thực|phí công chứng|phí địa chỉ|đóng thêm|thu thêm|thuế đất|thuế nhà đất|tiền sử dụng đất|bảng giá đất|giá đất`,
    ),
    weakSubjects: forms(`phí|tiền|khoản thu|quỹ`),
    changes: forms(MOVES),
    slots: ['amount', 'date'],
    checkAt: ['UBND xã, phường', 'Sở Tài chính'],
  },
  {
    id: 'restructuring/procedures',
    topic: 'restructuring',
    subjects: forms(
      `thủ tục hành chính|làm thủ tục|nộp hồ sơ|bộ phận một cửa|một cửa|trung tâm hành chính công|trung tâm phục vụ hành chính|dịch vụ công|làm căn cước|làm giấy tờ|làm giấy|chứng thực|công chứng|đăng ký kết hôn|đăng ký khai sinh|khai sinh|khai tử|hộ tịch|tách thửa|sang tên|cấp phép xây dựng|giấy phép xây dựng|đăng ký tạm trú|lý lịch tư pháp|nhận hồ sơ|chứng thực bản sao|trích lục|xác nhận độc thân|một cửa làm|nộp giấy|áp từ`,
    ),
    weakSubjects: forms(`hồ sơ|thủ tục|giấy tờ|giấy|lịch làm việc|giờ làm việc`),
    changes: forms(MOVES),
    slots: ['date', 'place', 'duty', 'amount'],
    checkAt: ['Cổng Dịch vụ công quốc gia', 'UBND xã, phường'],
  },
  {
    id: 'restructuring/services',
    topic: 'restructuring',
    subjects: forms(
      `bệnh viện huyện|bệnh viện đa khoa|bệnh viện tỉnh|trung tâm y tế huyện|trung tâm y tế|trạm y tế|trạm xá|trường cấp hai|trường cấp 2|trường cấp ba|trường cấp 3|trường tiểu học|trường mầm non|trường thcs|trường thpt|trường chuyên|trường dân tộc nội trú|điểm trường|phòng giáo dục|sở giáo dục|điện lực huyện|chi cục thuế|kho bạc|bảo hiểm xã hội huyện|bưu điện huyện|bưu điện xã|tòa án huyện|tòa án khu vực|tòa khu vực|toà khu vực|viện kiểm sát khu vực|xe đưa đón|xe đưa đón cán bộ|viện kiểm sát huyện|công an huyện|hội phụ nữ|đoàn thanh niên|hội nông dân|hội cựu chiến binh|mặt trận xã|mặt trận tổ quốc|công đoàn|đài truyền thanh|đài phát thanh|đài truyền hình tỉnh|báo tỉnh|trung tâm văn hóa|nhà thiếu nhi|ngân hàng chính sách|xổ số|công ty xổ số|cấp nước|tuyến xe buýt|đội bóng|câu lạc bộ bóng đá|thứ bảy một cửa|khám bảo hiểm|gộp trường|dồn lớp|dồn trường|gộp làm một|phòng văn hóa|phòng kinh tế|phòng nội vụ`,
    ),
    weakSubjects: forms(
      `trường|bệnh viện|điện lực|thuế|bưu điện|tòa án|chi hội|hội|đoàn|học sinh|bác sĩ|xe buýt|xe đưa đón|trạm|lớp`,
    ),
    changes: forms(MOVES),
    slots: ['date', 'count', 'place', 'amount'],
    checkAt: ['UBND tỉnh, sở chuyên ngành'],
  },
  {
    id: 'restructuring/names',
    topic: 'restructuring',
    subjects: forms(
      `đổi tên phường|đổi tên xã|đổi tên tỉnh|đổi tên đường|tên phường|tên xã|tên tỉnh|tên tỉnh mới|tên đường|tên thôn|tên gọi mới|con đường trùng tên|đường trùng tên|trùng tên|tên trường|tên chợ|bảng tên|biển tên cơ quan|đổi lại tên|bỏ tên|lấy tên|lấy lại tên|trả lại tên|tên gọi cũ|đánh số phường|treo biển|gắn biển|tên thời|tên xưa`,
    ),
    weakSubjects: forms(`tên|phường|xã|tỉnh`),
    changes: forms(MOVES),
    slots: ['date', 'count', 'unit', 'place'],
    checkAt: ['HĐND tỉnh', 'Ủy ban Thường vụ Quốc hội'],
  },
  {
    id: 'restructuring/status',
    topic: 'restructuring',
    subjects: forms(
      `lên thành phố|thành phố trực thuộc trung ương|thành phố trực thuộc|trực thuộc trung ương|lên phường|lên thị xã|lên đặc khu|đô thị loại|đặc khu kinh tế|đặc khu|dời trung tâm|chuyển trung tâm|dời trung tâm hành chính|chuyển trung tâm hành chính|dời tỉnh lỵ|chuyển tỉnh lỵ|dời trụ sở tỉnh|tách tỉnh|chia tách tỉnh|tách khỏi tỉnh|tách lại|trung tâm hành chính|tỉnh lỵ|dời thủ phủ|dời ba sở|dời sở|rút hết về|nhường lại|sở nông nghiệp|sở xây dựng|sở y tế|mỗi sở`,
    ),
    weakSubjects: forms(
      `tỉnh|thành phố|đảo|huyện đảo|các sở|sở ngành|trung tâm|tỉnh ủy|ubnd tỉnh|ủy ban tỉnh`,
    ),
    changes: forms(MOVES),
    slots: ['date', 'place', 'unit', 'count'],
    checkAt: ['Quốc hội, Ủy ban Thường vụ Quốc hội', 'Cổng thông tin của tỉnh'],
  },
  {
    id: 'restructuring/cost',
    topic: 'restructuring',
    subjects: forms(
      `kinh phí sáp nhập|tiền sáp nhập|chi phí sáp nhập|ngân sách|thay biển hiệu|thay bảng hiệu|thay con dấu|tiền ngân sách|tiền thuế|dự toán|giải ngân`,
    ),
    weakSubjects: forms(`biển hiệu|con dấu|trụ sở|bảng hiệu|biển`),
    changes: forms(MOVES),
    slots: ['amount'],
    checkAt: ['Sở Tài chính', 'Cổng công khai ngân sách của tỉnh'],
  },
];
