import type { ClaimPattern, TopicContext } from '../patterns-types.ts';
import { forms } from './forms.ts';

export const PUBLIC_SERVICES_CONTEXT: TopicContext = {
  topic: 'public-services',
  phrases: forms(
    `vneid|căn cước|cccd|định danh|dịch vụ công|bảo hiểm xã hội|bhxh|bảo hiểm y tế|bhyt|lương hưu|học phí|tốt nghiệp thpt|lớp 10|phạt nguội|xử phạt|giá điện|giá xăng|thuế|ngân hàng|nhà nước|quy định mới|luật mới|nghị định mới`,
  ),
};

const CHANGES = `tăng|tăng lên|tăng thêm|lên|lên tới|lên mức|lên giá|lên còn|giảm|giảm còn|giảm xuống|xuống|miễn|được miễn|miễn phí|bỏ|bỏ môn|hủy|xóa|xóa hết|ngừng|dừng|ngưng|khóa|bị khóa|tự động khóa|cắt|thu hồi|thu|thu phí|thu thêm|thu thuế|truy thu|đánh thuế|nộp|phải nộp|đóng|phải đóng|đóng thêm|trả|trả lại|trả thêm|hoàn|hoàn lại|phạt|bị phạt|xử phạt|trừ điểm|tịch thu|giữ xe|tước bằng|đổi|đổi sang|đổi mới|thay|thay thế|cấp|cấp lại|cấp đổi|làm|làm lại|phải làm|bắt buộc|phải|phải có|mới được|không được|chỉ được|cấm|áp dụng|bắt đầu|có hiệu lực|thi|chỉ thi|thi thêm|tuyển|chuyển|chuyển sang|nâng|nâng lên|nâng mức|nhận|được nhận|được hưởng|hưởng|chi trả|phát|cấp phát|trợ cấp|hỗ trợ|được hỗ trợ|hết giá trị|hết hạn|hết hiệu lực|không còn giá trị|mất|tính|tính theo|mở|mở lại|đóng cửa|xuống làm|xuống tận|về làm|về tận|làm đúng|khai|kê khai|đăng ký|liên kết|tích hợp|quét|xác thực|đứng tên|ghi|dùng|dạy|học|nghỉ|bán|mua`;

export const PUBLIC_SERVICES_CLAIMS: readonly ClaimPattern[] = [
  {
    id: 'public-services/transport',
    topic: 'public-services',
    subjects: forms(
      `cao tốc|đường cao tốc|vành đai|đường vành đai|trạm thu phí|bot|sân bay|sân bay mới|bến xe|bến phà|phà|tàu điện|metro|đường sắt|tuyến buýt|xe buýt|buýt|cầu mới|quốc lộ|tỉnh lộ|bến cảng|tàu cao tốc|thông xe|đường mới|hầm chui|nút giao|khu công nghiệp|khu đô thị|quy hoạch|dự án|giải tỏa|giải phóng mặt bằng|gpmb|đền bù|thu hồi đất|tái định cư|cưỡng chế|sốt đất|khởi công|thu phí không dừng|dời bến|dời bến xe|đóng cầu|thông cầu|hợp long|là thu|xuống đo|ruộng bỏ hoang|đất bỏ hoang|cắm mốc|kiểm đếm|nhà máy rác|mỏ cát|dời chợ|chợ mới|bãi rác`,
    ),
    weakSubjects: forms(`cầu|đường|tuyến|trạm|chợ|bến|tàu|xe khách|công trình|nhà máy`),
    changes: forms(CHANGES),
    slots: ['date', 'amount', 'place', 'count'],
    checkAt: ['Sở Xây dựng', 'Cổng thông tin tỉnh, thành phố'],
  },
  {
    id: 'public-services/daily',
    topic: 'public-services',
    subjects: forms(
      `tiền rác|thu gom rác|phân loại rác|rác thải|túi rác|nuôi chó|chó mèo|chó thả rông|nghĩa vụ quân sự|nhập ngũ|đi lính|giao quân|khám tuyển|suất ăn|bán trú|bữa ăn học đường|điện thoại trong lớp|mang điện thoại|thuốc lá điện tử|bán hàng online|bán online|bán onl|livestream bán hàng|thuế bán hàng|sàn thương mại|vàng nhẫn|vàng|xuất khẩu gạo|gạo|lúa|heo hơi|giá heo|giá lúa|giá gạo|phân bón|cấm xuất khẩu|cấm nhập khẩu|nước máy|nước sinh hoạt|nước sạch|đốt rơm|đốt đồng|karaoke|hát karaoke|loa kẹo kéo|hàng rong|vỉa hè|lề đường|quán nhậu|giờ giới nghiêm|đăng ký kết hôn|khám sức khỏe tiền hôn nhân|tiêm phòng|tiêm chủng|vắc xin|thuốc hạ sốt|thu hồi thuốc|thu hồi sản phẩm|thực phẩm chức năng|đình chỉ|thẻ học sinh|máy bay|bay nội địa|lên máy bay|vé máy bay|mạng internet|cắt mạng|4g|5g|wifi công cộng|internet|chứng minh thư|nhà ở xã hội|nhà trọ|trọ|tiền điện trọ|dân số|sinh con|tuyển dụng công chức|thi công chức|thi viên chức|thi bằng lái|thi bằng a1|bằng a1|bằng b1|sát hạch lái xe|học lái xe|ghế trẻ em|ghế riêng|chở trẻ em|chở chó|xe điện|xe máy điện|xe đạp điện|ô tô điện|xe xăng|pháo|đốt pháo|thư viện|công viên|vé gửi xe|lòng đường|suất thời vụ|xuất khẩu lao động|khám nghĩa vụ|ba loại rác|chia rác|camera|hộp đen|livestream|bán hàng live|thịt chợ|dẹp vỉa hè|dẹp hàng rong|công nhân nghỉ|gửi con|khám thai`,
    ),
    weakSubjects: forms(
      `phí|thuế|nhà nước|phường|xã|cả nước|toàn quốc|mọi người|người dân|hộ|mỗi người|mỗi hộ`,
    ),
    changes: forms(CHANGES),
    slots: ['date', 'amount', 'duty', 'count'],
    checkAt: ['Cổng Thông tin điện tử Chính phủ (vanban.chinhphu.vn)', 'UBND xã, phường'],
  },
  {
    id: 'public-services/other',
    topic: 'public-services',
    subjects: forms(`quy định mới|luật mới|nghị định mới|thông tư mới|chính sách mới`),
    weakSubjects: [],
    changes: forms(CHANGES),
    slots: ['date', 'amount', 'duty'],
    checkAt: ['Cổng Thông tin điện tử Chính phủ (vanban.chinhphu.vn)'],
  },
  {
    id: 'public-services/identity',
    topic: 'public-services',
    subjects: forms(
      `vneid|vneid mức|mức 2|mức 3|định danh điện tử|định danh mức|tài khoản định danh|căn cước|căn cước công dân|căn cước điện tử|cccd|làm căn cước|cấp căn cước|đổi căn cước|thẻ căn cước|hộ chiếu|lý lịch tư pháp|tạm trú|thường trú|sổ hộ khẩu|sinh trắc học|quét mống mắt|dịch vụ công|chữ ký số|số định danh|quét mặt|quét khuôn mặt|quay khuôn mặt|mã định danh|lên mức 2|làm mức 2`,
    ),
    weakSubjects: [],
    changes: forms(CHANGES),
    slots: ['date', 'duty', 'amount', 'place'],
    checkAt: ['Công an xã, phường', 'Bộ Công an'],
  },
  {
    id: 'public-services/prices',
    topic: 'public-services',
    subjects: forms(
      `giá điện|điện tăng|tiền điện|giá xăng|xăng tăng|xăng giảm|xăng lên|xăng dầu|xăng mai|ron 95|e5|e10|giá dầu|giá gas|gas tăng|giá nước|nước sạch tăng|tiền nước|viện phí|giá khám bệnh|giá khám|giá thuốc|cước|phí cầu đường|phí bot|thu phí cao tốc|phí cao tốc|giá vé xe buýt|phí rác|phí môi trường|phí chung cư|phí thường niên|phí gửi xe|giá vàng|đổ xăng|xăng 95|xăng ron|heo hơi|thịt heo|thuế vat|vat|giá sách giáo khoa|giá đất|phí trước bạ|lệ phí trước bạ|dầu xuống|dầu lên|xăng cộng|xăng xuống|một lít|biểu giá|bậc cuối|một lượng|vàng xuống|vàng lên|vàng sụp|bung kho|chứng thực|giá mới`,
    ),
    weakSubjects: forms(`xăng|điện|gas`),
    changes: forms(CHANGES),
    slots: ['amount', 'date', 'count'],
    checkAt: ['Bộ Công Thương', 'Bộ Tài chính'],
  },
  {
    id: 'public-services/exams',
    topic: 'public-services',
    subjects: forms(
      `thi vào lớp 10|vào lớp 10|tuyển sinh lớp 10|thi lớp 10|lớp 10|thi tốt nghiệp|tốt nghiệp thpt|thi thpt|kỳ thi thpt|thi đại học|xét học bạ|bỏ xét học bạ|tuyển sinh|điểm chuẩn|điểm sàn|đề thi|lộ đề|lịch thi|môn thi|môn thứ ba|môn thứ tư|học phí|miễn học phí|học phí đại học|sách giáo khoa|bộ sách|dạy thêm|học thêm|học 2 buổi|học hai buổi|học thứ bảy|nghỉ thứ bảy|lịch học|năm học mới|tựu trường|khai giảng|chứng chỉ tiếng anh|ielts|tiếng anh bắt buộc|trường tư|trường công|trường chuyên|giải thể trường|đồng phục|điện thoại trong trường|bằng đại học|môn sử|môn anh|môn văn|môn toán|bài tổ hợp|tự luận|trắc nghiệm|tổ ra đề|thi sớm|hệ số|học bạ|tăng học phí|y công lập|vào 10|tốt nghiệp 2027|điểm cộng|điểm liệt|vào học lúc|học kỳ`,
    ),
    weakSubjects: forms(`thi|trường|học sinh|sinh viên|lớp`),
    changes: forms(CHANGES),
    slots: ['date', 'amount', 'duty', 'count'],
    checkAt: ['Bộ Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo'],
  },
  {
    id: 'public-services/fines',
    topic: 'public-services',
    subjects: forms(
      `mức phạt|bị phạt|phạt tiền|phạt 1|phạt 2|phạt 3|phạt 4|phạt 5|phạt 6|phạt nguội|xử phạt|nồng độ cồn|vượt đèn đỏ|trừ điểm|trừ điểm bằng lái|bằng lái|giấy phép lái xe|thẻ nhựa|tước bằng|đăng kiểm|khí thải|kiểm định khí thải|xe máy cũ|cấm xe máy|cấm xe xăng|xe xăng|camera phạt|phạt camera|mũ bảo hiểm|gương chiếu hậu|ghế trẻ em|chính chủ|xe chính chủ|biển số định danh|không mang giấy tờ|bảo hiểm xe máy|cài quai|hơi men|đo cồn|thổi cồn|chốt đo|chụp phạt|giữ xe|trừ điểm bằng|trừ thẳng|cồng kềnh|ghế ngồi cho con|quá tốc độ|vượt 5|đèn vàng`,
    ),
    weakSubjects: forms(`phạt`),
    changes: forms(CHANGES),
    slots: ['amount', 'date', 'duty'],
    checkAt: ['Cục Cảnh sát giao thông', 'Cổng Thông tin điện tử Chính phủ (vanban.chinhphu.vn)'],
  },
  {
    id: 'public-services/benefits',
    topic: 'public-services',
    subjects: forms(
      `lương hưu|lương cơ sở|lương tối thiểu|lương giáo viên|lương công nhân|trợ cấp xã hội|trợ cấp hưu trí|trợ cấp người cao tuổi|trợ cấp thất nghiệp|bảo hiểm thất nghiệp|bảo hiểm xã hội|bhxh|bảo hiểm y tế|bhyt|thẻ bhyt|thẻ bảo hiểm|rút bảo hiểm|rút bhxh|rút bhxh một lần|rút một lần|thai sản|chế độ thai sản|sinh con thứ|sinh con thứ hai|sinh đủ hai con|thưởng sinh con|trợ cấp nuôi con|người cao tuổi|người có công|hộ nghèo|hộ cận nghèo|tuổi nghỉ hưu|nghỉ hưu sớm|khám sức khỏe miễn phí|khám bệnh miễn phí|miễn viện phí|nhà ở xã hội|vay mua nhà|tiền hỗ trợ|gói hỗ trợ|hỗ trợ mỗi|trợ cấp mỗi|tết cho công nhân|thưởng giáo viên|giáo viên|công nhân|thuế thu nhập|giảm trừ gia cảnh|thuế khoán|hộ kinh doanh|thuế hộ kinh doanh|thuế môn bài|hoàn thuế|cựu chiến binh|lãnh lương|hai kỳ lương|kỳ lương|lãnh một lượt|sinh đủ|đủ hai bé|đủ hai con|xã chi|phường chi|nhà nước bù|nhà nước chi|nhà nước cho|phụ cấp|hưu non|khám bảo hiểm|trả trọn|truy lĩnh|trợ cấp đáy|trợ cấp|an ninh cơ sở`,
    ),
    weakSubjects: forms(`lương|trợ cấp|bảo hiểm|thuế|hỗ trợ|thưởng`),
    changes: forms(CHANGES),
    slots: ['amount', 'date', 'count', 'duty'],
    checkAt: ['Bảo hiểm xã hội', 'Bộ Nội vụ', 'Bộ Tài chính'],
  },
  {
    id: 'public-services/telecom',
    topic: 'public-services',
    subjects: forms(
      `sim|sim rác|sim chính chủ|sim thứ ba|thuê bao|chuẩn hóa thuê bao|tắt sóng 2g|tắt 2g|tắt sóng|đầu số|chuyển đầu số|mã vùng|zalo thu phí|zalo tính phí|facebook thu phí|mạng xã hội|cấm tiktok|cấm facebook|cấm telegram|tài khoản facebook|tài khoản mạng xã hội|xác thực tài khoản|quét sim|khóa sim|chặn sim|đổi đầu số`,
    ),
    weakSubjects: [],
    changes: forms(CHANGES),
    slots: ['date', 'count', 'duty', 'amount'],
    checkAt: ['Nhà mạng', 'Cục Viễn thông'],
  },
  {
    id: 'public-services/money',
    topic: 'public-services',
    subjects: forms(
      `tài khoản ngân hàng|rút tiền ở ngân hàng|rút tiền|chuyển tiền trên|chuyển khoản trên|lãi suất|đổi tiền|bỏ tiền|tờ 1.000|tờ 2.000|tờ 5.000|tờ 500|tờ tiền|tiền mới|tiền giấy|tiền mặt|tiền kỹ thuật số|thẻ từ|thẻ atm|gửi tiết kiệm|sổ tiết kiệm|ngân hàng phá sản|ngân hàng vỡ nợ|ngân hàng sáp nhập|thu thuế chuyển khoản|thuế chuyển khoản|đánh thuế chuyển khoản|vàng miếng|mua vàng|thuế vàng|sổ đỏ|sổ hồng|sang tên sổ|bảng giá đất|thuế đất|thuế nhà thứ hai|thuế bất động sản|tách thửa|nhà trọ|tiền trọ|phòng cháy|nhà băng|kiểm soát đặc biệt|sổ trên một tỷ|rút tối đa|hạn mức rút|lãi tiết kiệm|sổ giấy|khấu thuế|thuế thẳng`,
    ),
    weakSubjects: forms(`ngân hàng|tiền|vàng|đất`),
    changes: forms(CHANGES),
    slots: ['date', 'amount', 'duty', 'count'],
    checkAt: ['Ngân hàng Nhà nước', 'Bộ Tài chính'],
  },
];
