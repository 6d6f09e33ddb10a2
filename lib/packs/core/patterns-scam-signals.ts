import type { ScamSignal } from '../patterns-types.ts';
import { forms } from './forms.ts';

/** One table a signal: id, then its phrases. The class is the part of the id before the slash. */
function signal(id: ScamSignal['id'], className: ScamSignal['class'], table: string): ScamSignal {
  return { id, class: className, forms: forms(table) };
}

export const SCAM_SIGNALS: readonly ScamSignal[] = [
  // ---- who is imitated ---------------------------------------------------------------------------------------
  signal(
    'impersonation/police',
    'impersonation',
    `công an|công an phường|công an xã|công an tỉnh|công an thành phố|công an quận|bộ công an|cơ quan công an|cảnh sát|cảnh sát giao thông|đội cảnh sát|csgt|đội csgt|phòng csgt|cục csgt|cảnh sát điều tra|cơ quan điều tra|phòng cảnh sát|điều tra viên|cán bộ điều tra|viện kiểm sát|vks|tòa án|tòa án nhân dân|thi hành án|cục an ninh mạng|an ninh mạng|a05|pa05|c02|c06|cán bộ xử lý|tổ công tác|phạt nguội|cán bộ công an|lệnh bắt|trung tâm xử lý vi phạm`,
  ),
  signal(
    'impersonation/admin',
    'impersonation',
    `vneid|định danh điện tử|tài khoản định danh|hồ sơ định danh|tổng đài định danh|dịch vụ công|cổng dịch vụ công|cán bộ xã|cán bộ phường|cán bộ tư pháp|cán bộ hộ tịch|cán bộ địa chính|địa chính|tổ làm sạch dữ liệu|làm sạch dữ liệu|dữ liệu đất đai|văn phòng đăng ký đất đai|tổ bầu cử|ủy ban|ubnd|ubnd xã|ubnd phường|chính phủ|bộ nội vụ|bộ tài chính|bộ y tế|sở y tế|sở giáo dục|bộ giáo dục|tổ dân phố số|tổ công nghệ số|căn cước|dữ liệu dân cư|trung tâm hành chính công|hệ thống dữ liệu`,
  ),
  signal(
    'impersonation/bank',
    'impersonation',
    `ngân hàng|bank|vietcombank|vietinbank|bidv|agribank|techcombank|mbbank|mb bank|vpbank|acb|sacombank|tpbank|hdbank|internet banking|thẻ tín dụng|trung tâm thẻ|hạn mức thẻ|phòng thẻ|hỗ trợ thẻ|bộ phận thẻ|tín dụng|ví điện tử|momo|zalopay|gói vay|khoản vay`,
  ),
  signal(
    'impersonation/utility',
    'impersonation',
    `evn|điện lực|công ty điện|tiền điện|hóa đơn điện|hóa đơn tiền điện|công ty cấp nước|cấp nước|tiền nước|hóa đơn t|nhà mạng|viettel|vinaphone|mobifone|vnpt|fpt|tổng đài|thuê bao|tổng đài nhà mạng|đài viễn thông|cước`,
  ),
  signal(
    'impersonation/tax',
    'impersonation',
    `thuế|cơ quan thuế|cục thuế|chi cục thuế|thuế cơ sở|cán bộ thuế|tổng cục thuế|etax|etax mobile|hoàn thuế|bhxh|bảo hiểm xã hội|cơ quan bảo hiểm|bảo hiểm y tế|bhyt|bảo hiểm thất nghiệp|vssid|kho bạc|hải quan|cục hải quan|chi cục hải quan`,
  ),
  signal(
    'impersonation/charity',
    'impersonation',
    `quỹ từ thiện|quỹ|quỹ mặt trận|mặt trận|mttq|mặt trận tổ quốc|ủy ban mặt trận|chữ thập đỏ|hội chữ thập đỏ|hội từ thiện|nhóm thiện nguyện|thiện nguyện|ban cứu trợ|ban vận động|cứu trợ|ủng hộ|quyên góp|kêu gọi|mạnh thường quân|nhà hảo tâm|tấm lòng|bà con vùng lũ|đồng bào vùng lũ|vùng lũ|vùng bão|hoàn cảnh|bé|mổ gấp|mổ tim|tiền chuộc|hỗ trợ nạn nhân`,
  ),
  signal(
    'impersonation/carrier',
    'impersonation',
    `shipper|giao hàng|bên giao hàng|giao hàng nhanh|giao hàng tiết kiệm|ghtk|ghn|bưu phẩm|bưu kiện|kiện hàng|bưu cục|bưu điện|đơn hàng|hội viên|gói hội viên|hội viên giao hàng|đơn|kho hàng|chuyển phát`,
  ),
  signal(
    'impersonation/relative',
    'impersonation',
    `mẹ ơi|ba ơi|bố ơi|má ơi|mẹ ạ|bố mẹ ơi|con đây|con nè|bà ơi|ông ơi|mày ơi|số tạm|số mới của|đây là số mới|đây là số tạm|điện thoại con hư|điện thoại con hỏng|máy con hỏng|máy con hư|điện thoại hỏng|điện thoại hư|mất điện thoại|đổi số|tên tk khác|tên tài khoản khác|tk bạn|tài khoản bạn|stk bạn|cô phụ trách|thấy mặt|gọi video rồi|lúc nãy gọi video|kẹt quá|kẹt tiền`,
  ),
  signal(
    'impersonation/hospital',
    'impersonation',
    `khoa cấp cứu|phòng cấp cứu|đang cấp cứu|ở cấp cứu|vào cấp cứu|nhập viện|nằm viện|viện phí|mổ gấp|mổ ngay|để mổ|phải mổ|ca mổ|phẫu thuật|chấn thương|ngã cầu thang|bị tai nạn|tai nạn|nguy kịch|giáo viên trực|y tá|bác sĩ|bệnh viện|phụ huynh cháu|phụ huynh bé|phụ huynh em|mẹ cháu|ba cháu|con chị|con anh`,
  ),
  signal(
    'impersonation/boss',
    'impersonation',
    `anh đang họp|chị đang họp|sếp|giám đốc đây|đang họp với đối tác|họp với đối tác|em làm lệnh|ký bù|ký bổ sung|chưa cần trình|kế toán trưởng|ủy quyền|đối tác nước ngoài|em kế toán|việc này giữ kín`,
  ),
  signal(
    'impersonation/lover',
    'impersonation',
    `em yêu|anh yêu|quân y|syria|ukraine|thùng quà|kiện quà|thông quan|tiền thuế thông quan|phí hải quan|về việt nam cưới|gửi quà cho em`,
  ),
  signal(
    'impersonation/army',
    'impersonation',
    `bộ đội|đơn vị bộ đội|quân đội|doanh trại|trung đoàn|sư đoàn|tiểu đoàn|bộ chỉ huy quân sự|ban chỉ huy quân sự|quân khu|hậu cần|đơn vị anh|đơn vị mình|bên đơn vị|trường anh|trường đặt|ban quản lý trường|nhà bếp đơn vị`,
  ),
  signal(
    'impersonation/recovery',
    'impersonation',
    `luật sư|văn phòng luật|công ty luật|chuyên gia thu hồi|đội thu hồi|phòng tiếp nhận nạn nhân|trung tâm hỗ trợ nạn nhân|tiếp nhận nạn nhân|hacker|chuyên gia công nghệ|bên an ninh mạng|cục an ninh mạng|trung tâm an ninh mạng`,
  ),
  signal(
    'impersonation/brand',
    'impersonation',
    `shopee|tiktok shop|lazada|tiki|sendo|điện máy xanh|thế giới di động|winmart|coopmart|co.opmart|bách hóa xanh|honda|samsung|apple|vinamilk|vinfast|vtv|đài truyền hình|nhà đài|ban tổ chức|btc|chương trình tri ân|trung tâm tri ân|bộ phận trao thưởng|phòng trao thưởng|trang|fanpage|siêu thị|hãng`,
  ),
  // ---- what is asked ----------------------------------------------------------------------------------------------
  signal(
    'ask/pay',
    'ask',
    `chuyển khoản|ck|chuyển tiền|chuyển trước|chuyển vào|chuyển vô|chuyển qua|chuyển gấp|chuyển ngay|chuyển liền|chuyển cho chị|chuyển cho em|chuyển cho anh|chuyển toàn bộ|chuyển hộ|chuyển giúp|chuyển tạm|chuyển thẳng|bank hộ|bank trước|nộp trước|đóng trước|đóng phí|nộp phí|nộp tiền|đóng tiền|tạm ứng|ứng trước|ứng tiền|ứng mua|trả trước|thanh toán trước|thanh toán|đưa trước|làm lệnh|lên gói|đặt trước|bắn t|ủng hộ stk|tiền nhận qua|tiền qua|vào số|vô số|chuyển xong|ứng vốn|đặt cọc giúp|tối thiểu|giữ code|quét mã ví|góp vào|gửi vào tài khoản|mỗi người 50k|vào ví|thanh toán ngay|thanh toán tại|thanh toán qua|nộp phạt|nộp phạt ngay|nạp|nạp tiền|nạp trước|nạp thêm|nạp bù|nạp đầu|nạp thử|nạp vào|nạp usdt|mua gói|kích hoạt gói|phí hồ sơ|phí thẩm định|phí giải ngân|phí bảo hiểm|phí kích hoạt|phí vận chuyển|phí trang phục|phí tập luyện|lệ phí|lệ phí trang phục|lệ phí trước bạ|phí đảm bảo|phí bảo đảm|phí xử lý|phí mở khóa|phí giữ chỗ|phí đào tạo|phí dịch vụ|phí nhận quà|phí rút|phí xác minh|phí chỉ|bảo hiểm khoản vay|đặt cọc|cọc trước|cọc giữ chỗ|cọc giữ|giữ vé trước|cọc|tiền cọc|giữ chỗ|giữ suất|giữ vé|giữ phòng|ủng hộ qua|ủng hộ vào|gửi vào tài khoản|gửi về stk|gửi tiền|cho mượn|mượn tạm|mượn đỡ|vay tạm|vay đỡ|mượn t|bắn tiền|thẻ cào|mua thẻ|gửi mã thẻ`,
  ),
  signal(
    'ask/code',
    'ask',
    `otp|mã otp|đọc otp|mã xác thực|mã xác nhận|mã xác minh|mã 6 số|mã sáu số|6 số|mã vừa gửi|mã gửi về|mã về máy|đọc mã|đọc lại mã|đọc lại|đọc giúp|gửi mã|gửi lại mã|nhắn lại mã|nhắn mã|mã đăng nhập|mật khẩu|mật khẩu internet banking|nhập mật khẩu|mã pin|cvv|số thẻ|số thẻ ngân hàng|nhập số thẻ|thông tin thẻ|đăng nhập|đăng nhập lại|đăng nhập ngân hàng|đăng nhập facebook|tài khoản và mật khẩu|quét khuôn mặt|xác thực khuôn mặt|quét mặt|đọc tao|đọc tớ|đọc t|đọc em|6 số về máy|dãy số hiện|dãy 20 số|số dư hiện có|mã otp|gửi thẻ|điền số tài khoản|khai số tài khoản|nhập số tài khoản`,
  ),
  signal(
    'ask/papers',
    'ask',
    `ảnh căn cước|ảnh chụp căn cước|chụp căn cước|chụp cccd|căn cước hai mặt|căn cước 2 mặt|hai mặt căn cước|2 mặt căn cước|cccd 2 mặt|cccd hai mặt|2 mặt cccd|hai mặt cccd|anh cccd|ảnh cccd|gửi cccd|gửi căn cước|gửi ảnh căn cước|mặt căn cước|số căn cước|nhập căn cước|điền căn cước|ảnh giấy tờ|gửi ảnh giấy tờ|ảnh hộ chiếu|chụp hộ chiếu|ảnh sổ đỏ|chụp sổ đỏ|ảnh bìa đỏ|bìa sổ|chụp bìa|ảnh sổ hồng|ảnh chân dung|ảnh khuôn mặt|chụp khuôn mặt|video khuôn mặt|hai mặt thẻ|2 mặt thẻ|chụp hai mặt|chụp 2 mặt|ảnh thẻ|ảnh khai sinh|giấy khai sinh của bé|sổ hộ khẩu chụp|thông tin cá nhân|điền thông tin|khai thông tin|nhập thông tin`,
  ),
  signal(
    'ask/install',
    'ask',
    `cài app|cài ứng dụng|cài đặt ứng dụng|cài đặt app|cài vneid|cài bản|cài phần mềm|cài etax|cài theo|tải app|tải ứng dụng|tải file|tải tệp|tải bản|tải về|tải phần mềm|tải sàn|tải apk|file apk|apk|file cài|file em gửi|link tải|tải theo|bản mới rồi đăng nhập|cập nhật ứng dụng|cập nhật phần mềm|cấp quyền|bật quyền`,
  ),
  signal(
    'ask/link',
    'ask',
    `bấm vào đây|bấm vào link|bấm link|bấm vào đường|bấm vào|bấm đây|bấm hủy|bấm xác nhận|nhấn vào đây|nhấn vào|nhấn link|nhấn vào link|click|click vào|kích vào|ấn vào|ấn link|truy cập|truy cập ngay|vào link|vào đường link|vào đường dẫn|vào đây|vô đây|vô link|theo đường dẫn|theo đường link|theo link|qua link|qua đường link|đường link|tại link|link dưới|link bên dưới|link ở|link đăng ký|link nhóm|lấy link|quét mã|quét mã qr|quét qr|mã qr|xác minh tại|xác nhận tại|tra cứu tại|kiểm tra tại|đăng ký tại|đăng ký nhận|điền vào|điền form|điền đơn|điền thông tin tại|cập nhật tại|hủy tại`,
  ),
  signal(
    'ask/contact',
    'ask',
    `zalo|zl|add zalo|kết bạn zalo|kết bạn|kb zalo|nhắn zalo|qua zalo|liên hệ zalo|gọi zalo|tele|telegram|tlg|whatsapp|viber|inbox|ib|ibox|nhắn tin|nhắn tin cho|nhắn mình|nhắn em|liên hệ|lh|liên lạc|chấm bài|chấm mình ib|cmt sđt|để lại sđt|để lại số|gọi số|gọi ngay số|gọi ngay|vào nhóm|tham gia nhóm|vào group|nhóm kín|bấm số`,
  ),
  signal(
    'ask/fetch',
    'ask',
    `mua hộ|mua giùm|mua dùm|mua giúp|đặt hộ|đặt giúp|lấy hộ|ứng mua hộ|nhập hộ|gom hộ|nhờ quán|nhờ shop|nhờ tiệm|nhờ nhà hàng|chuyển trước cho họ|thanh toán hộ|ứng hộ|trả hộ|của đại lý|bên đại lý|bên cung cấp`,
  ),
  // ---- what attracts ------------------------------------------------------------------------------------------------
  signal(
    'lure/job',
    'lure',
    `việc nhẹ|việc làm nhẹ|lương cao|việc online|việc làm online|làm tại nhà|việc tại nhà|làm online|kiếm tiền|kiếm tiền online|kiếm thêm|thu nhập|thu nhập thêm|thu nhập thụ động|ctv|cộng tác viên|tuyển ctv|chốt đơn|tuyển nv|tuyển nhân viên|tuyển gấp|cần tuyển|tuyển mẹ bỉm|mẹ bỉm|mẹ bỉm sữa|gấp bao lì xì|xâu vòng|dán tem|đóng gói tại nhà|không cần kinh nghiệm|ko cần kinh nghiệm|không cần bằng cấp|không cần bằng|không cần tiếng|không cần hồ sơ|ko cần hồ sơ|ai cũng làm được|like video|like 1 video|like dạo|xem video kiếm|thả tim kiếm|đánh giá sản phẩm|đánh giá 5 sao|đánh giá khách sạn|nhiệm vụ|làm nhiệm vụ|hoa hồng|ngày làm|mỗi ngày kiếm|ngày kiếm|kiếm 500k|kiếm 300k|ngày nào lấy tiền ngày đó|trả lương theo ngày|nhận tiền ngay|nhận tiền trong ngày|rút liền|rút liền tay|rút về ngay|xuất khẩu lao động|bay hàn|bay nhật|đi hàn|đi nhật|đi úc|bao đậu|bao đậu visa|bao ăn ở|gần biên giới|sang cam|bên cam|casino|xe đón tận nhà|có xe đón|lương 60 triệu|lương 30tr|lương 30 triệu|lương 40 triệu|lương 25 triệu`,
  ),
  signal(
    'lure/profit',
    'lure',
    `hoàn gốc|hoàn gốc lãi|cả gốc lẫn lãi|gốc lẫn lãi|gốc lẫn thưởng|hoàn tiền kèm|kèm hoa hồng|nhận lại|nạp 50k nhận|nạp 100k nhận|lãi|lãi suất|lãi ngày|lãi mỗi ngày|lợi nhuận|lợi nhuận cao|mỗi ngày 5%|đều mỗi ngày|% mỗi ngày|x2|x3|x5|x10|nhân đôi|nhân ba|gấp đôi|gấp ba|cam kết lãi|cam kết lợi nhuận|không rủi ro|không lỗ|lỗ thầy đền|lỗ đền|đền 100%|bao lỗ|bảo hiểm vốn|đọc lệnh|theo lệnh|chốt lời|sàn|sàn giao dịch|sàn quốc tế|forex|tiền ảo|coin|usdt|bitcoin|đầu tư|góp vốn|nhóm kín|chuyên gia đọc lệnh|thầy đọc lệnh|rút lúc nào cũng được|rút được cả|hệ thống hoàn|hoàn đủ|tiền đang treo|treo tiền|đang treo|giải ngân`,
  ),
  signal(
    'lure/loan',
    'lure',
    `vay nhanh|vay tiền|vay online|vay 10 triệu|vay 20 triệu|vay 30 triệu|vay 50 triệu|vay 100 triệu|cho vay|hỗ trợ vay|vay vốn|duyệt 5 phút|duyệt 10 phút|duyệt nhanh|duyệt trong ngày|nợ xấu|nợ xấu vẫn|nợ xấu vẫn vay|nợ xấu vẫn duyệt|không cần gặp mặt|không gặp mặt|không cần thế chấp|không thế chấp|không thẩm định|không cần chứng minh thu nhập|không chứng minh thu nhập|chỉ cần căn cước|chỉ cần cccd|giải ngân ngay|giải ngân|nâng hạn mức|nâng hạn mức thẻ|mở thẻ|rút tiền thẻ|lãi 0%|xóa nợ xấu|xóa nợ`,
  ),
  signal(
    'lure/prize',
    'lure',
    `chúc mừng bạn|chúc mừng anh|chúc mừng quý khách|trúng thưởng|trúng giải|giải thưởng|giải đặc biệt|giải nhất|bạn đã trúng|quý khách đã trúng|trúng xe|trúng iphone|trúng sh|người may mắn|khách hàng may mắn|may mắn|quay thưởng|vòng quay|vòng quay may mắn|bốc thăm|tri ân|tri ân khách hàng|quà tri ân|tặng quà|quà tặng|nhận quà|nhận thưởng|tặng khách hàng|tặng mỗi người|tặng mỗi khách|tặng 500k|tặng 200k|tặng 100k|tặng iphone|voucher|lì xì|đợt quà|sinh nhật ngân hàng|mừng sinh nhật|thứ 100.000|thứ 10.000|thứ 1.000|giao xe trong ngày`,
  ),
  signal(
    'lure/refund',
    'lure',
    `hoàn tiền|hoàn phí|hoàn thuế|được hoàn|được hoàn tiền|hoàn trả|trả thừa|tiền thừa|thu thừa|nhận lại tiền|hỗ trợ tết|được hỗ trợ|được hổ trợ|nhận hỗ trợ|tiền hỗ trợ|trợ cấp|nhận trợ cấp|tiền trợ cấp|chi trả|tiền về|là tiền về|nhận tiền|nhận 100.000|nhận ngay|gói hỗ trợ|gói an sinh|an sinh|bồi thường|giảm 50%|được giảm 50%|giảm nửa|giảm nửa tiền|được giảm`,
  ),
  signal(
    'lure/recovery',
    'lure',
    `lấy lại tiền|lấy lại được tiền|lấy lại được|thu hồi tiền|thu hồi tiền treo|thu hồi vốn|thu hồi|rút lại tiền|kéo về|kéo lại tiền|kéo về được|kéo lại được|đòi lại tiền|truy vết dòng tiền|hoàn tiền cho nạn nhân|hoàn tiền đợt|danh sách hoàn tiền|người từng bị lừa|từng bị lừa|ai bị lừa|ai bị giống|bị lừa giống|nạn nhân lừa đảo|người bị lừa|bị treo tiền|tiền bị treo|tỉ lệ 95%|tỷ lệ 95%|tỉ lệ thành công|tỷ lệ thành công|không được không thu phí|xong mới thu phí`,
  ),
  signal(
    'lure/cheap',
    'lure',
    `giá rẻ|giá sốc|giá bèo|rẻ nhất|rẻ hơn|rẻ bằng nửa|giá bằng một nửa|nửa giá|bằng một nửa|giá nửa|thanh lý|xả kho|xả hàng|xả combo|xả lỗ|xả vé|pass vé|pass lại|pass gấp|pass 2 vé|pass 4 vé|pass rẻ|bỏ lại|để lại vé|nhượng vé|nhượng lại|dư vé|combo|combo phú quốc|combo 3n2đ|resort 5 sao|villa|homestay|bao vé máy bay|vé máy bay|vé tàu|vé concert|vé svip|phòng tết|tour|hàng tạm giữ|hàng tồn|hàng hải quan|iphone|macbook|xe sh|vàng giá rẻ|đồng giá|flash sale|giảm 70%|giảm 80%|giảm 90%|không hoàn không đổi`,
  ),
  signal(
    'lure/papers',
    'lure',
    `làm nhanh căn cước|làm căn cước nhanh|làm hộ chiếu|làm bằng lái|bằng lái không cần thi|bao đậu bằng|làm giấy tờ|nhận làm giấy tờ|nhận làm|làm bằng|làm bằng cấp|làm sổ đỏ|không cần thi|không cần tới nơi|không cần đến|khỏi tới nơi|lo trọn gói|bao trọn gói|trọn gói|người trong ngành|có người trong ngành|có người lo|lo hết|ba ngày có|3 ngày có|lấy liền|lấy ngay trong ngày|phôi thật|hồ sơ gốc|nâng mức 3|nâng mức 2|nâng mức|kích hoạt vneid|kích hoạt mức 2|xóa lỗi phạt nguội|xóa phạt nguội|chạy án|chạy chỗ|chạy việc|khỏi phải ra xã|khỏi ra xã|khỏi xếp hàng|khỏi phải|từ xa`,
  ),
  signal(
    'lure/vote',
    'lure',
    `bình chọn|bình chọn giúp|vote giúp|vote cho|vote hộ|bầu chọn|lọt vòng|lọt vào vòng|vòng chung kết|cuộc thi|thi vẽ|thi hát|bé khỏe bé đẹp|bé ngoan`,
  ),
  signal(
    'lure/show',
    'lure',
    `tuyển bé|tuyển 200 bé|tuyển 300|tuyển diễn viên nhí|tuyển mẫu nhí|mẫu nhí|diễn viên nhí|tuyển sinh viên|tuyển chị em|khối thiếu nhi|duyệt binh nhí|diễu hành|lễ hội áo dài|trình diễn|giải chạy|giải chạy mừng|marathon|trại hè quân đội|học kỳ quân đội|chiến sĩ nhí|vé mời|vé vip xem|chỗ ngồi xem|ghế khán đài|suất xem`,
  ),
  // ---- what presses -------------------------------------------------------------------------------------------------
  signal(
    'pressure/deadline',
    'pressure',
    `hôm nay|trong hôm nay|trong ngày hôm nay|hết hôm nay|trong ngày|trong sáng nay|trong tối nay|trong đêm nay|trước 17h|trước 16h|trước 18h|trước 20h|trước 22h|trước 24h|trước 15h|trước 12h|trong 24h|trong vòng 24h|trong 2 giờ|sau 2 giờ|quá 2 tiếng|quá 2 giờ|trong 30 phút|trong 15 phút|5 phút|10 phút|gấp|gấp lắm|gấp giúp|nhanh giúp|ngay|ngay lập tức|lập tức|ngay bây giờ|liền|khẩn|khẩn trương|chậm là|quá hạn|quá giờ|hết hạn|mã tự hủy|tự hủy|tối nay|đêm nay|sáng nay|15h hôm nay|17h hôm nay`,
  ),
  signal(
    'pressure/threat',
    'pressure',
    `bị khóa|sẽ khóa|sẽ bị khóa|khóa tài khoản|khóa 2 chiều|khóa hai chiều|khóa sim|khóa máy|tạm khóa|bị cắt|sẽ cắt|cắt điện|ngắt điện|ngắt dịch vụ|cưỡng chế|chuyển cưỡng chế|bị cưỡng chế|lệnh bắt|bắt tạm giam|tạm giam|khởi tố|truy tố|rửa tiền|đường dây|liên quan vụ án|liên quan đến|truy cứu|hình sự|tổ công tác tới|tới nhà bắt|xuống nhà|phạt gấp đôi|phạt chậm|phát sinh|trừ tiền|bị trừ|tự động trừ|hủy hồ sơ|hủy suất|mất quyền|áp giải|bị treo|treo giao dịch|đất vô chủ|bị giữ|hoãn lệnh cắt|mất hiệu lực|không được khám|bị lỗi|bị hạn chế|bị vô hiệu|chưa chuẩn hóa|chưa đồng bộ|chưa xử lý|vi phạm|lỗi vi phạm|sai cú pháp|sai thông tin|ghi sai|không phải quý khách|nếu không phải|giao dịch lạ|đăng nhập lạ|nguy kịch|nguy hiểm tính mạng|chấn thương|tai nạn`,
  ),
  signal(
    'pressure/secrecy',
    'pressure',
    `tuyệt đối không nói|không nói với ai|không nói cho ai|đừng nói với ai|đừng nói ai|giữ bí mật|bí mật|kể cả vợ con|kể cả người nhà|không được tiết lộ|không tiết lộ|đừng gọi|không gọi được|không nghe máy được|đang họp|đang trong lớp|mạng yếu|đừng thắc mắc|đừng hỏi|không trùng tên|tên tk khác|ví mới lập|đang bảo trì|tài khoản cơ quan|chuyển tạm`,
  ),
  signal(
    'pressure/scarcity',
    'pressure',
    `chỉ còn|còn đúng|còn 2 suất|còn 3 suất|còn 5 suất|còn 7 suất|còn ít|vài suất|suất cuối|suất|slot|slot cuối|giới hạn|số lượng có hạn|có hạn|chỉ 20 chỗ|chỉ nhận|nhiều người hỏi|đang có người hỏi|ba người hỏi|ai nhanh|nhanh tay|ai trước được trước|ai ck trước|ai cọc trước|ai chuyển trước|nhường người đó|giữ giá|chốt suất|chốt sớm|lấy suất|đủ 38 người|đã đủ|hết slot|đóng nhóm|đóng cửa nhóm|tuần này|đợt cuối`,
  ),
  signal(
    'pressure/hostage',
    'pressure',
    `trong tay chúng tôi|trong tay tụi tôi|đang ở chỗ chúng tôi|đang trong tay|muốn thấy mặt|muốn nó về|muốn gặp lại|báo công an là|khỏi gặp lại|không còn gì để gặp|khỏi gặp|tiền chuộc|không được liên lạc|không liên lạc với gia đình|cắt liên lạc|thuê khách sạn một mình|ra thuê khách sạn|ở một mình|tắt định vị|tháo sim|bật camera|mở camera|án mật|bí mật điều tra|chuyên án|chứng minh trong sạch|chứng minh tài chính|tài khoản kho bạc|tài khoản cơ quan điều tra|tài khoản điều tra|xin tiền ba mẹ|nói bố mẹ chuyển|nhắn ba má|nhắn bố mẹ|nhắn cha mẹ`,
  ),
  // ---- by which way ---------------------------------------------------------------------------------------------------
  signal(
    'channel/personal-account',
    'channel',
    `tài khoản cá nhân|tk cá nhân|stk cá nhân|tài khoản thủ quỹ|tài khoản kế toán|tài khoản riêng|tài khoản cô|tài khoản anh|tài khoản chị|tài khoản bên em|số tài khoản dưới|stk dưới|stk ở|stk bên|stk|số tk|số tài khoản em gửi|số em nhắn|số em gửi|tài khoản em gửi|tài khoản tạm giữ|tài khoản an toàn|tài khoản tạm|tài khoản trung gian|ví momo|momo|zalopay|ví thầy|ví usdt|ví điện tử`,
  ),
  // ---- what speaks for an honest offer ----------------------------------------------------------------------------------
  signal(
    'trust/in-person',
    'trust',
    `gặp trực tiếp|gặp mặt trực tiếp|giao dịch trực tiếp|xem máy tại nhà|xem xe tại nhà|xem hàng tại|xem tận nơi|xem tại|test thoải mái|test máy|kiểm tra hàng|kiểm hàng|xem hàng rồi|xem rồi|soi vé|trả khi nhận|nhận hàng trả tiền|nhận hàng rồi trả|cod|ship cod|thanh toán khi nhận|tới quán|tới tiệm|tới tận nơi|ghé tiệm|ghé thẳng|ghé shop|ghé quán|ghé cửa hàng|đến cửa hàng|tại cửa hàng|tại quầy|ra quầy|tại quán|tại công ty|tại xưởng|phỏng vấn trực tiếp|nộp tại cổng|nộp trực tiếp|ký hợp đồng|hợp đồng tại|hợp đồng lao động|đóng bảo hiểm đầy đủ|có hóa đơn|hóa đơn|phiếu thu|biên lai|phiếu xác nhận|tài khoản công ty|tài khoản của trường|tài khoản trường|gọi số in|số trên website|đưa tiền sau|rồi mới đưa tiền|mới đưa tiền|trả sau`,
  ),
  signal(
    'trust/known-person',
    'trust',
    `stk cũ|số cũ|tài khoản cũ|như lần trước|như mọi khi|như mọi năm|như cũ|tiền trà sữa|tiền lẩu|tiền cơm|tiền ăn trưa|tiền nước|tiền nhậu|tiền sân|tiền phòng trọ|tiền xe ôm|chia tiền|góp tiền|gom tiền|quỹ lớp|quỹ lớp con|thủ quỹ|hôm họp|như buổi họp|trả nợ|trả t|nợ t|ghi nợ|mừng cưới|tiền mừng|phúng điếu|đưa tận tay|đóng tiền mặt|tiền mặt cũng được|lúc nào có thì|khi nào có thì trả|góp sau cũng được`,
  ),
  signal(
    'trust/no-ask',
    'trust',
    `không cọc|ko cọc|k cọc|không cần cọc|không đặt cọc|không nhận cọc|không ship cọc|không thu|không thu phí|không thu bất kỳ|không mất phí|không mất tiền|không tốn phí|miễn phí|không cần chuyển|không ai phải chuyển|không phải chuyển|không phải đóng trước|không phải đóng|không đóng trước|không giữ giấy tờ|không giữ căn cước|không nhận hồ sơ qua|không qua trung gian|không cần đăng nhập|không cung cấp|tuyệt đối không cung cấp|không cung cấp cho bất kỳ|không chia sẻ mã|không thu qua|đừng cài|đừng chuyển|đừng bấm|chỉ cài từ|app store|ch play|google play|khỏi nhờ ai|trang chính thức|website chính thức|cổng chính thức|kênh chính thức|sao kê|bảng sao kê|công khai thu chi|bảng kê|sổ thu chi`,
  ),
];
