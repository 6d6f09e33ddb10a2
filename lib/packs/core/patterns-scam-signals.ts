import type { ScamSignal } from '../patterns-types.ts';
import { forms } from './forms.ts';

/**
 * One table a signal: id, then its phrases. The class is the part of the id before the slash. Tables are taken apart when
 * first asked for, which the engine of a build does for few: they are the longest of the pack, and each start reads them.
 */
function signal(id: ScamSignal['id'], className: ScamSignal['class'], table: string): ScamSignal {
  return {
    id,
    class: className,
    get forms() {
      return forms(table);
    },
  };
}

export const SCAM_SIGNALS: readonly ScamSignal[] = [
  // ---- who is imitated ---------------------------------------------------------------------------------------
  signal(
    'impersonation/police',
    'impersonation',
    `pccc|đoàn pccc|đồng chí|hồ sơ rửa tiền|dính hồ sơ|công an|công an phường|công an xã|công an tỉnh|công an thành phố|công an quận|bộ công an|cơ quan công an|cảnh sát|cảnh sát giao thông|đội cảnh sát|csgt|đội csgt|phòng csgt|cục csgt|cảnh sát điều tra|cơ quan điều tra|phòng cảnh sát|điều tra viên|cán bộ điều tra|viện kiểm sát|vks|tòa án|tòa án nhân dân|thi hành án|cục an ninh mạng|an ninh mạng|a05|pa05|c02|c06|cán bộ xử lý|tổ công tác|phạt nguội|cán bộ công an|lệnh bắt|trung tâm xử lý vi phạm|bên tòa|bên viện kiểm sát|bên công an|bên cảnh sát|cán bộ tòa|thư ký tòa|chấp hành viên|kiểm sát viên|thiếu tá|trung tá|đại úy|thượng úy|trung úy|đội điều tra|phòng điều tra|cơ quan an ninh|trại tạm giam|giấy triệu tập|triệu tập|lệnh triệu tập|lệnh khám|giấy mời làm việc|hồ sơ vụ án|bảo lãnh tại ngoại|tại ngoại|xe tới đón người|biên bản vi phạm|thông báo vi phạm|vi phạm giao thông`,
  ),
  signal(
    'impersonation/admin',
    'impersonation',
    `vneid|định danh điện tử|tài khoản định danh|hồ sơ định danh|tổng đài định danh|dịch vụ công|cổng dịch vụ công|cán bộ xã|cán bộ phường|cán bộ tư pháp|cán bộ hộ tịch|cán bộ địa chính|địa chính|tổ làm sạch dữ liệu|làm sạch dữ liệu|dữ liệu đất đai|văn phòng đăng ký đất đai|tổ bầu cử|ủy ban|ubnd|ubnd xã|ubnd phường|chính phủ|bộ nội vụ|bộ tài chính|bộ y tế|sở y tế|sở giáo dục|bộ giáo dục|tổ dân phố số|tổ công nghệ số|căn cước|dữ liệu dân cư|trung tâm hành chính công|hệ thống dữ liệu|bộ phận một cửa|cán bộ một cửa|cán bộ dân cư|tổ dữ liệu|tổ vneid|hỗ trợ vneid|bạn hỗ trợ|nhân viên hỗ trợ|chuyên viên hỗ trợ|bên xã|bên phường|đoàn rà soát|tổ rà soát|mã an sinh|an sinh số|sổ hộ nghèo|chính sách xã hội|phòng lao động|ban chính sách|bên bộ|bên sở|cục quản lý|văn phòng ủy ban|công chức xã|trưởng khu phố`,
  ),
  signal(
    'impersonation/bank',
    'impersonation',
    `ngân hàng|bank|vietcombank|vietinbank|bidv|agribank|techcombank|mbbank|mb bank|vpbank|acb|sacombank|tpbank|hdbank|internet banking|thẻ tín dụng|trung tâm thẻ|hạn mức thẻ|phòng thẻ|hỗ trợ thẻ|bộ phận thẻ|tín dụng|ví điện tử|momo|zalopay|gói vay|khoản vay|nhà băng|quầy giao dịch|giao dịch viên|chi nhánh ngân hàng|phòng giao dịch|nhân viên tín dụng|app ngân hàng|ứng dụng ngân hàng|smart banking|mobile banking|napas|tp bank|vcb|tcb|vtb|shb|vib|msb|ocb|seabank|liên việt|bưu điện liên việt|cake|timo|fe credit|home credit|mcredit`,
  ),
  signal(
    'impersonation/utility',
    'impersonation',
    `evn|điện lực|công ty điện|tiền điện|hóa đơn điện|hóa đơn tiền điện|công ty cấp nước|cấp nước|tiền nước|hóa đơn t|nhà mạng|viettel|vinaphone|mobifone|vnpt|fpt|tổng đài|thuê bao|tổng đài nhà mạng|đài viễn thông|cước|khóa van|cắt ống nước|bên cấp nước|thu tiền nước|thu tiền điện|thợ tới|thợ xuống|bên nhà mạng|bên mạng|thu ngân điện lực|thợ điện|nhân viên điện|nhân viên điện lực|nhân viên nước|cấp nước khu vực|hạ cầu dao|cắt cầu dao|treo đồng hồ|đồng hồ nhà mình|đồng hồ nhà cô|tiền internet|cước mạng|gói cước|nâng 5g|đổi sim|sim 4g|esim|wifi nhà|truyền hình cáp`,
  ),
  signal(
    'impersonation/tax',
    'impersonation',
    `thuế|cơ quan thuế|cục thuế|chi cục thuế|thuế cơ sở|cán bộ thuế|tổng cục thuế|etax|etax mobile|hoàn thuế|bhxh|bảo hiểm xã hội|cơ quan bảo hiểm|bảo hiểm y tế|bhyt|bảo hiểm thất nghiệp|vssid|kho bạc|hải quan|cục hải quan|chi cục hải quan|cán bộ thu|truy thu thuế|quyết toán thuế|bên thuế|nhân viên thuế|bên bảo hiểm|cán bộ bảo hiểm|nhân viên bảo hiểm|sổ hưu|truy lĩnh|hải quan sân bay|phí thông quan|thuế nhập khẩu`,
  ),
  signal(
    'impersonation/charity',
    'impersonation',
    `quỹ từ thiện|quỹ|quỹ mặt trận|mặt trận|mttq|mặt trận tổ quốc|ủy ban mặt trận|chữ thập đỏ|hội chữ thập đỏ|hội từ thiện|nhóm thiện nguyện|thiện nguyện|ban cứu trợ|ban vận động|cứu trợ|ủng hộ|quyên góp|kêu gọi|mạnh thường quân|nhà hảo tâm|tấm lòng|bà con vùng lũ|đồng bào vùng lũ|vùng lũ|vùng bão|hoàn cảnh|bé|mổ gấp|mổ tim|tiền chuộc|hỗ trợ nạn nhân|đoàn từ thiện|đoàn thiện nguyện|trưởng nhóm|trưởng đoàn|nhóm tự nguyện|đội cứu hộ tự nguyện|bếp ăn từ thiện|mái ấm|mồ côi|mất trắng|cứu đói|áo ấm|bà con vùng cao|em bé vùng cao|ca bệnh hiểm nghèo|bệnh hiểm nghèo|ung thư máu|tim bẩm sinh|chung tay|một chút lòng|của ít lòng nhiều|góp một tay|hồi hướng|công đức|phóng sanh|phóng sinh|cúng dường`,
  ),
  signal(
    'impersonation/carrier',
    'impersonation',
    `shipper|giao hàng|bên giao hàng|giao hàng nhanh|giao hàng tiết kiệm|ghtk|ghn|bưu phẩm|bưu kiện|kiện hàng|bưu cục|bưu điện|đơn hàng|hội viên|gói hội viên|hội viên giao hàng|đơn|kho hàng|chuyển phát|bưu tá|giao thẻ tận nhà|giao tận nhà|bên ship|bên vận chuyển|anh ship|em ship|shiper|giao nhanh|viettel post|vnpost|j&t|spx|shopee express|grab|be giao|kho trung chuyển|kiện hàng của|hàng đang giữ|phí lưu kho|hàng hoàn|đơn hàng của bạn`,
  ),
  signal(
    'impersonation/relative',
    'impersonation',
    `mẹ ơi|ba ơi|bố ơi|má ơi|mẹ ạ|bố mẹ ơi|con đây|con nè|bà ơi|ông ơi|mày ơi|số tạm|số mới của|đây là số mới|đây là số tạm|điện thoại con hư|điện thoại con hỏng|máy con hỏng|máy con hư|điện thoại hỏng|điện thoại hư|mất điện thoại|đổi số|tên tk khác|tên tài khoản khác|tk bạn|tài khoản bạn|stk bạn|cô phụ trách|thấy mặt|gọi video rồi|lúc nãy gọi video|kẹt quá|kẹt tiền|máy rớt nước|máy rơi nước|máy vô nước|điện thoại rớt|xài zalo mới|zalo mới|số mới nè|nick mới|em út nè|con gái nè|con trai nè|sắp hết pin|máy hết pin|tông người ta|đụng người ta|bị công an giữ xe|gọi hình|vừa gọi hình|mới gọi hình|gọi hình với|vừa call|gửi nhầm|lỡ gửi nhầm|nhắn nhầm|nạp nhầm|chuyển nhầm|ck nhầm|mạng chập chờn|mạng lag|con mượn máy|mượn máy bạn|mượn điện thoại|số bạn con|sim con|zalo cũ|facebook cũ bị|fb cũ bị|nick cũ bị|nick này|dì đây|cậu đây|chú đây|anh đây|chị đây|cô đây|cháu đây|c đây|a đây|em họ đây|chịu tang|về chịu tang|tiền vé cho cháu`,
  ),
  signal(
    'impersonation/hospital',
    'impersonation',
    `khoa cấp cứu|phòng cấp cứu|đang cấp cứu|ở cấp cứu|vào cấp cứu|nhập viện|nằm viện|viện phí|mổ gấp|mổ ngay|để mổ|phải mổ|ca mổ|phẫu thuật|chấn thương|ngã cầu thang|bị tai nạn|tai nạn|nguy kịch|giáo viên trực|y tá|bác sĩ|bệnh viện|phụ huynh cháu|phụ huynh bé|phụ huynh em|mẹ cháu|ba cháu|con chị|con anh|điều dưỡng|điều dưỡng trưởng|bác sĩ trực|nhi đồng|dị vật|nội soi|chụp ct|truyền máu|xe cấp cứu|đang ở viện|chuyển viện|sốt co giật|đưa vào viện|đưa vô viện|cháu bị té|bé bị té|té cầu thang|té xỉu|ngất xỉu|xe đụng|bị xe tông|tông xe|cần máu|tạm ứng viện phí|đóng viện phí|ký giấy mổ|phòng mổ|phòng y tế trường|y tế trường|giám thị`,
  ),
  signal(
    'impersonation/boss',
    'impersonation',
    `anh đang họp|chị đang họp|sếp|giám đốc đây|đang họp với đối tác|họp với đối tác|em làm lệnh|ký bù|ký bổ sung|chưa cần trình|kế toán trưởng|ủy quyền|đối tác nước ngoài|em kế toán|việc này giữ kín|sếp đây|giám đốc cần|anh giám đốc|chị giám đốc|đang tiếp khách|tiếp đoàn|đang ký hợp đồng|xử lý gấp giúp anh|xử lý gấp giúp chị|chuyển giúp anh|chuyển giúp chị|mua giúp anh thẻ|thầy hiệu trưởng|cô hiệu trưởng`,
  ),
  signal(
    'impersonation/lover',
    'impersonation',
    `em yêu|anh yêu|quân y|syria|ukraine|thùng quà|kiện quà|thông quan|tiền thuế thông quan|phí hải quan|về việt nam cưới|gửi quà cho em|bác sĩ quân y|kỹ sư dầu khí|giàn khoan|thuyền trưởng|gửi kiện hàng cho em|anh ở mỹ|anh bên mỹ|việt kiều|lính mỹ|liên hợp quốc|gửi quà về|kim cương|vali tiền|đô la trong`,
  ),
  signal(
    'impersonation/army',
    'impersonation',
    `bộ đội|đơn vị bộ đội|quân đội|doanh trại|trung đoàn|sư đoàn|tiểu đoàn|bộ chỉ huy quân sự|ban chỉ huy quân sự|quân khu|hậu cần|đơn vị anh|đơn vị mình|bên đơn vị|trường anh|trường đặt|ban quản lý trường|nhà bếp đơn vị|chỉ huy đơn vị|chú chỉ huy|anh chỉ huy|bên quân nhu|quân nhu|ban hậu cần|nhà bếp trường|bếp trường|trường mình đặt|bên trường đặt|trường cần thêm|đơn vị cần|bộ đội đặt|công an đặt|cơ quan đặt tiệc|đặt tiệc|đặt cơm|đặt bàn|giấy giới thiệu`,
  ),
  signal(
    'impersonation/recovery',
    'impersonation',
    `luật sư|văn phòng luật|công ty luật|chuyên gia thu hồi|đội thu hồi|phòng tiếp nhận nạn nhân|trung tâm hỗ trợ nạn nhân|tiếp nhận nạn nhân|hacker|chuyên gia công nghệ|bên an ninh mạng|cục an ninh mạng|trung tâm an ninh mạng|đội truy vết|nhóm truy vết|đội hỗ trợ nạn nhân|kỹ thuật thu hồi|chuyên viên thu hồi|hỗ trợ thu hồi|hội nạn nhân|nhóm nạn nhân|văn phòng hỗ trợ|thừa phát lại|bên tổng cục`,
  ),
  signal(
    'impersonation/brand',
    'impersonation',
    `shopee|tiktok shop|lazada|tiki|sendo|điện máy xanh|thế giới di động|winmart|coopmart|co.opmart|bách hóa xanh|honda|samsung|apple|vinamilk|vinfast|vtv|đài truyền hình|nhà đài|ban tổ chức|btc|chương trình tri ân|trung tâm tri ân|bộ phận trao thưởng|phòng trao thưởng|trang|fanpage|siêu thị|hãng|tiktok|shopee mall|nhân viên shopee|nhân viên tiktok|bigc|big c|aeon|go mall|lotte|emart|mega market|thegioididong|fpt shop|cellphones|pnj|doji|sjc|vietjet|vietnam airlines|bamboo|đại lý hãng|hãng bay|hãng tàu|đường sắt|ga sài gòn|ga hà nội|ban giám khảo|ban tuyển chọn|nhà sản xuất|đạo diễn|trung tâm điều phối|ban thư ký`,
  ),
  // ---- what is asked ----------------------------------------------------------------------------------------------
  signal(
    'ask/pay',
    'ask',
    `chuyển khoản|ck|chuyển tiền|chuyển trước|chuyển vào|chuyển vô|chuyển qua|chuyển gấp|chuyển ngay|chuyển liền|chuyển cho chị|chuyển cho em|chuyển cho anh|chuyển toàn bộ|chuyển hộ|chuyển giúp|chuyển tạm|chuyển thẳng|bank hộ|bank trước|nộp trước|đóng trước|đóng phí|nộp phí|nộp tiền|đóng tiền|tạm ứng|ứng trước|ứng tiền|ứng mua|trả trước|thanh toán trước|thanh toán|đưa trước|làm lệnh|lên gói|đặt trước|bắn t|ủng hộ stk|tiền nhận qua|tiền qua|vào số|vô số|chuyển xong|ứng vốn|đặt cọc giúp|tối thiểu|giữ code|quét mã ví|góp vào|gửi vào tài khoản|mỗi người 50k|vào ví|thanh toán ngay|thanh toán tại|thanh toán qua|nộp phạt|nộp phạt ngay|nạp|nạp tiền|nạp trước|nạp thêm|nạp bù|nạp đầu|nạp thử|nạp vào|nạp usdt|mua gói|kích hoạt gói|phí hồ sơ|phí thẩm định|phí giải ngân|phí bảo hiểm|phí kích hoạt|phí vận chuyển|phí trang phục|phí tập luyện|lệ phí|lệ phí trang phục|lệ phí trước bạ|phí đảm bảo|phí bảo đảm|phí xử lý|phí mở khóa|phí giữ chỗ|phí đào tạo|phí dịch vụ|phí nhận quà|phí rút|phí xác minh|phí chỉ|bảo hiểm khoản vay|đặt cọc|cọc trước|cọc giữ chỗ|cọc giữ|giữ vé trước|cọc|tiền cọc|giữ chỗ|giữ suất|giữ vé|giữ phòng|ủng hộ qua|ủng hộ vào|gửi vào tài khoản|gửi về stk|gửi tiền|cho mượn|mượn tạm|mượn đỡ|vay tạm|vay đỡ|mượn t|bắn tiền|thẻ cào|mua thẻ|gửi mã thẻ|ck stk|phí xe|phí ship|phí lồng|phí vận chuyển trước|chuyển khoản 100%|gửi liền|nộp trực tuyến|zelle|venmo|paypal|western union|moneygram|gửi momo|bắn momo|chuyển momo|bank qua|bank vào|bank cho|bank liền|bank gấp|bank đủ|ck đủ|ck trước|ck nửa|ck gấp|ck thẳng|ck liền|ck qua|ck vào|ck vô|ck giữ|ck cọc|chuyển cọc|chuyển khoản trước|chuyển nửa|chuyển một nửa|chuyển đủ|chuyển thẳng cho|chuyển trực tiếp cho|gửi cọc|đóng cọc|cọc nửa|cọc 50%|cọc 30%|cọc 1 tháng|cọc một tháng|cọc 10 triệu|cọc 5 triệu|cọc 2 triệu|cọc tay|đóng bảo lãnh|tiền bảo lãnh|phí bảo lãnh|nộp bảo lãnh|bảo lãnh|nộp vào số|nộp vô số|nộp qua|đóng qua|đóng vào tài khoản|đóng vô tài khoản|đóng thêm|đóng phạt|đóng 300k|đóng 500k|ký quỹ|tiền ký quỹ|đặt tiền|ứng giúp|ứng giùm|ứng hộ tiền|ứng đỡ|ứng tạm|ứng mua giùm|phí ưu đãi|phí hoàn|phí làm nhanh|phí làm giùm|phí chuyển đổi|phí xét|phí ghi danh|phí giữ|phí ship trước|phí lấy số|lệ phí hồ sơ|phí xuất vé|tiền giữ chỗ|giữ chỗ trước|trả liền|trả qua mã|trả qua momo|thanh toán qr|quét trả|mua thẻ cào|mua card|nạp card|nạp thẻ|gửi bill|gửi biên lai|gửi ủy nhiệm chi|chụp bill|chuyển xong chụp|vào tài khoản chị|vào tài khoản anh|vô tài khoản chị|vô tài khoản anh|vô tài khoản cô`,
  ),
  signal(
    'ask/code',
    'ask',
    `otp|mã otp|đọc otp|mã xác thực|mã xác nhận|mã xác minh|mã 6 số|mã sáu số|6 số|mã vừa gửi|mã gửi về|mã về máy|đọc mã|đọc lại mã|đọc lại|đọc giúp|gửi mã|gửi lại mã|nhắn lại mã|nhắn mã|mã đăng nhập|mật khẩu|mật khẩu internet banking|nhập mật khẩu|mã pin|cvv|số thẻ|số thẻ ngân hàng|nhập số thẻ|thông tin thẻ|đăng nhập|đăng nhập lại|đăng nhập ngân hàng|đăng nhập facebook|tài khoản và mật khẩu|quét khuôn mặt|xác thực khuôn mặt|quét mặt|đọc tao|đọc tớ|đọc t|đọc em|6 số về máy|dãy số hiện|dãy 20 số|số dư hiện có|mã otp|gửi thẻ|điền số tài khoản|khai số tài khoản|nhập số tài khoản|cho xin mã|xin mã|xin cái mã|mã vừa về|mã về|mã tin nhắn|mã 4 số|mã 8 số|mã đổi mật khẩu|mã giao dịch|mã kích hoạt|mã smart otp|smart otp|chụp mã|chụp màn hình mã|gửi mã cho|nhắn cái mã|đọc số|đọc dãy số|đọc cho em|đọc cho anh|đọc cho chị|đọc cho bạn|đọc mã xác thực|đăng nhập tài khoản ngân hàng|đăng nhập app ngân hàng|đăng nhập ứng dụng ngân hàng|đăng nhập internet banking|đăng nhập bằng|đăng nhập vneid|đăng nhập để|mật khẩu zalo|mật khẩu facebook|user và pass|pass ngân hàng|số sau thẻ|ba số sau thẻ|3 số sau thẻ|mặt sau thẻ|hai mặt thẻ atm|quét võng mạc|quay mặt|quay khuôn mặt|quay video mặt|lắc đầu theo|đọc to|chia sẻ màn hình`,
  ),
  signal(
    'ask/papers',
    'ask',
    `ảnh căn cước|ảnh chụp căn cước|chụp căn cước|chụp cccd|căn cước hai mặt|căn cước 2 mặt|hai mặt căn cước|2 mặt căn cước|cccd 2 mặt|cccd hai mặt|2 mặt cccd|hai mặt cccd|anh cccd|ảnh cccd|gửi cccd|gửi căn cước|gửi ảnh căn cước|mặt căn cước|số căn cước|nhập căn cước|điền căn cước|ảnh giấy tờ|gửi ảnh giấy tờ|ảnh hộ chiếu|chụp hộ chiếu|ảnh sổ đỏ|chụp sổ đỏ|ảnh bìa đỏ|bìa sổ|chụp bìa|ảnh sổ hồng|ảnh chân dung|ảnh khuôn mặt|chụp khuôn mặt|video khuôn mặt|hai mặt thẻ|2 mặt thẻ|chụp hai mặt|chụp 2 mặt|ảnh thẻ|ảnh khai sinh|giấy khai sinh của bé|sổ hộ khẩu chụp|thông tin cá nhân|điền thông tin|khai thông tin|nhập thông tin|gửi căn cước hai mặt|gửi căn cước 2 mặt|gửi hai mặt căn cước|gửi cc|gửi cccd 2 mặt|chụp giấy tờ|chụp căn cước hai mặt|ảnh cà vẹt|chụp cà vẹt|ảnh bằng lái|ảnh sổ hưu|chụp sổ|ảnh sổ bảo hiểm|ảnh thẻ ngân hàng|chụp thẻ ngân hàng|chụp thẻ|khai sinh của bé|gửi khai sinh|gửi tên bé|gửi họ tên|họ tên ngày sinh|gửi hồ sơ qua|gửi giấy tờ qua|clip cầm căn cước|cầm căn cước|quay clip cầm|ảnh cầm căn cước|selfie với căn cước|lý lịch gửi qua|số bhxh|mã số bhxh|thông tin tài khoản`,
  ),
  signal(
    'ask/install',
    'ask',
    `cài app|cài ứng dụng|cài đặt ứng dụng|cài đặt app|cài vneid|cài bản|cài phần mềm|cài etax|cài theo|tải app|tải ứng dụng|tải file|tải tệp|tải bản|tải về|tải phần mềm|tải sàn|tải apk|file apk|apk|file cài|file em gửi|link tải|tải theo|bản mới rồi đăng nhập|cập nhật ứng dụng|cập nhật phần mềm|cấp quyền|bật quyền|cài theo file|cài theo link|file cài trong nhóm|tải trong nhóm|file trong nhóm|gửi file về cài|em gửi file|cài phần mềm hỗ trợ|teamviewer|anydesk|ultraviewer|cài app em gửi|app bên mình|ứng dụng bên mình|ngoài ch play|ngoài store|tải từ link|tải từ trang|bật hết quyền|cho phép quyền|cấp hết quyền|trợ năng|tắt bảo mật|cài về máy|cài lại vneid|cài bản mới|cài vssid`,
  ),
  signal(
    'ask/link',
    'ask',
    `bấm vào đây|bấm vào link|bấm link|bấm vào đường|bấm vào|bấm đây|bấm hủy|bấm xác nhận|nhấn vào đây|nhấn vào|nhấn link|nhấn vào link|click|click vào|kích vào|ấn vào|ấn link|truy cập|truy cập ngay|vào link|vào đường link|vào đường dẫn|vào đây|vô đây|vô link|theo đường dẫn|theo đường link|theo link|qua link|qua đường link|đường link|tại link|link dưới|link bên dưới|link ở|link đăng ký|link nhóm|lấy link|quét mã|quét mã qr|quét qr|mã qr|xác minh tại|xác nhận tại|tra cứu tại|kiểm tra tại|đăng ký tại|đăng ký nhận|điền vào|điền form|điền đơn|điền thông tin tại|cập nhật tại|hủy tại|mở link|bấm theo link|bấm nút|bấm liên kết|mở đường dẫn|vào trang|vô trang|vào web|vô web|vào app|gõ vào|nhập tại|nộp tại link|đóng tại link|xem tại link|tra ở link|link trong bình luận|link ở bình luận|link cmt|link bio|link đầu trang|link ghim|link dưới cmt|quét mã trong hình|quét mã dưới|quét mã bên dưới|quét mã em gửi|quét mã anh gửi|quét mã này|quét cái mã|mã qr em gửi|mã qr dưới|điền link|điền mẫu|điền phiếu`,
  ),
  signal(
    'ask/contact',
    'ask',
    `zalo|zl|add zalo|kết bạn zalo|kết bạn|kb zalo|nhắn zalo|qua zalo|liên hệ zalo|gọi zalo|tele|telegram|tlg|whatsapp|viber|inbox|ib|ibox|nhắn tin|nhắn tin cho|nhắn mình|nhắn em|liên hệ|lh|liên lạc|chấm bài|chấm mình ib|cmt sđt|để lại sđt|để lại số|gọi số|gọi ngay số|gọi ngay|vào nhóm|tham gia nhóm|vào group|nhóm kín|bấm số|ib zl|ib zalo|ib gấp|ib mình|ib em|ib ngay|add tele|add zl|tele a|nhắn tele|nhắn telegram|qua tele|qua telegram|vô nhóm|vào tele|vô tele|nhóm tele|nhóm zalo|nhóm telegram|vào group zalo|quét vào nhóm|quét zalo|nhắn số|alo số|alo em|alo mình|alo ngay|gọi em|gọi chị|gọi anh|gọi cán bộ|gọi hotline|bấm phím 1|bấm phím|để sđt|chấm số|chấm ib|cmt số|xin info ib|pm|mess|messenger|nhắn riêng|nhắn page|nhắn trang|gặp riêng`,
  ),
  signal(
    'ask/fetch',
    'ask',
    `mua hộ|mua giùm|mua dùm|mua giúp|đặt hộ|đặt giúp|lấy hộ|ứng mua hộ|nhập hộ|gom hộ|nhờ quán|nhờ shop|nhờ tiệm|nhờ nhà hàng|chuyển trước cho họ|thanh toán hộ|ứng hộ|trả hộ|của đại lý|bên đại lý|bên cung cấp|ứng mua giùm|đặt giùm|lấy giùm|mua thêm giùm|nhập giùm|cần thêm|nhà phân phối|bên phân phối|số nhà phân phối|nhà cung cấp|chỗ anh quen|mối quen|chỗ quen|anh gửi số|chị gửi số|em ứng trước|cộng vào hóa đơn|cộng hóa đơn|tính chung hóa đơn|thanh toán chung|đặt luôn giúp`,
  ),
  // ---- what attracts ------------------------------------------------------------------------------------------------
  signal(
    'lure/job',
    'lure',
    `like tiktok|thả like|coi live|xem live|like video kiếm|video kiếm|đánh máy|đánh máy ở nhà|người chu cấp|chu cấp|bao nuôi|lên vip|việc nhẹ|việc làm nhẹ|lương cao|việc online|việc làm online|làm tại nhà|việc tại nhà|làm online|kiếm tiền|kiếm tiền online|kiếm thêm|thu nhập|thu nhập thêm|thu nhập thụ động|ctv|cộng tác viên|tuyển ctv|chốt đơn|tuyển nv|tuyển nhân viên|tuyển gấp|cần tuyển|tuyển mẹ bỉm|mẹ bỉm|mẹ bỉm sữa|gấp bao lì xì|xâu vòng|dán tem|đóng gói tại nhà|không cần kinh nghiệm|ko cần kinh nghiệm|không cần bằng cấp|không cần bằng|không cần tiếng|không cần hồ sơ|ko cần hồ sơ|ai cũng làm được|like video|like 1 video|like dạo|xem video kiếm|thả tim kiếm|đánh giá sản phẩm|đánh giá 5 sao|đánh giá khách sạn|nhiệm vụ|làm nhiệm vụ|hoa hồng|ngày làm|mỗi ngày kiếm|ngày kiếm|kiếm 500k|kiếm 300k|ngày nào lấy tiền ngày đó|trả lương theo ngày|nhận tiền ngay|nhận tiền trong ngày|rút liền|rút liền tay|rút về ngay|xuất khẩu lao động|bay hàn|bay nhật|đi hàn|đi nhật|đi úc|bao đậu|bao đậu visa|bao ăn ở|gần biên giới|sang cam|bên cam|casino|xe đón tận nhà|có xe đón|lương 60 triệu|lương 30tr|lương 30 triệu|lương 40 triệu|lương 25 triệu|việc nhà|việc part time|part time|làm thêm|làm thêm tại nhà|làm ngoài giờ|gõ văn bản|nhập liệu|nhập liệu tại nhà|xâu hạt|xỏ hạt|bóc tem|gấp hộp|gấp giấy|dán phong bì|bọc kẹo|chạy đơn|làm đơn|giật đơn|đơn ảo|tăng tương tác|tăng doanh số|follow nhận tiền|tương tác nhận tiền|mỗi đơn|mỗi video|mỗi nhiệm vụ|tiền về liền|lương ngày|lương tuần|lương tháng 20|lương 20 triệu|lương 50 triệu|lương 80 triệu|lao động thời vụ|thời vụ hàn|thời vụ|đi hàn quốc|đi đài|đi đức|đi canada|đơn hàng nông nghiệp|xuất cảnh nhanh|không học tiếng|khỏi học tiếng|bao visa|có visa|bao hồ sơ|trực game|chăm khách|telesale|bên campuchia|sang campuchia|mộc bài|bavet|tam giác vàng|myanmar`,
  ),
  signal(
    'lure/profit',
    'lure',
    `hoàn gốc|hoàn gốc lãi|cả gốc lẫn lãi|gốc lẫn lãi|gốc lẫn thưởng|hoàn tiền kèm|kèm hoa hồng|nhận lại|nạp 50k nhận|nạp 100k nhận|lãi|lãi suất|lãi ngày|lãi mỗi ngày|lợi nhuận|lợi nhuận cao|mỗi ngày 5%|đều mỗi ngày|% mỗi ngày|x2|x3|x5|x10|nhân đôi|nhân ba|gấp đôi|gấp ba|cam kết lãi|cam kết lợi nhuận|không rủi ro|không lỗ|lỗ thầy đền|lỗ đền|đền 100%|bao lỗ|bảo hiểm vốn|đọc lệnh|theo lệnh|chốt lời|sàn|sàn giao dịch|sàn quốc tế|forex|tiền ảo|coin|usdt|bitcoin|đầu tư|góp vốn|nhóm kín|chuyên gia đọc lệnh|thầy đọc lệnh|rút lúc nào cũng được|rút được cả|hệ thống hoàn|hoàn đủ|tiền đang treo|treo tiền|đang treo|giải ngân|lời mỗi ngày|lời ngày|lời 10%|lời 20%|lời 30%|lời gấp|lãi 5%|lãi 10%|lãi 20%|lãi 30%|lãi tháng|sinh lời|sinh lời mỗi ngày|bảo toàn vốn|bảo toàn gốc|không mất vốn|chắc thắng|thắng chắc|bao thắng|kéo lệnh|vô lệnh|tín hiệu|bắt đáy cùng|phím hàng|mã tiềm năng|room vip|nhóm vip|khớp lệnh|vàng phái sinh|tiền số|tiền điện tử|pi network|đào coin|staking|token|dự án mới|mua sớm|suất nội bộ|suất ngoại giao|cổ phần|cổ phiếu nội bộ|chia lãi|chia lợi nhuận|hụi|dây hụi|chơi hụi|rút gốc|hoàn vốn|nhận gấp đôi|nhận về gấp|tặng vốn|lì xì vốn`,
  ),
  signal(
    'lure/loan',
    'lure',
    `vay nhanh|vay tiền|vay online|vay 10 triệu|vay 20 triệu|vay 30 triệu|vay 50 triệu|vay 100 triệu|cho vay|hỗ trợ vay|vay vốn|duyệt 5 phút|duyệt 10 phút|duyệt nhanh|duyệt trong ngày|nợ xấu|nợ xấu vẫn|nợ xấu vẫn vay|nợ xấu vẫn duyệt|không cần gặp mặt|không gặp mặt|không cần thế chấp|không thế chấp|không thẩm định|không cần chứng minh thu nhập|không chứng minh thu nhập|chỉ cần căn cước|chỉ cần cccd|giải ngân ngay|giải ngân|nâng hạn mức|nâng hạn mức thẻ|mở thẻ|rút tiền thẻ|lãi 0%|xóa nợ xấu|xóa nợ|vay sinh viên|vay học phí|sv vay|vay 0%|vay nóng|vay gấp|vay bằng cccd|vay qua app|vay qua cccd|vay theo lương|vay tín chấp|vay không cần|vay chính sách|vay ưu đãi|gói vay ưu đãi|duyệt liền|duyệt ngay|duyệt tự động|có tiền liền|chiều có tiền|10 phút có tiền|tiền về tài khoản ngay|không cần thẩm định|không cần người thân|khỏi thế chấp|khỏi chứng minh|khoanh nợ|giãn nợ|đáo hạn|gỡ nợ xấu|làm sạch cic`,
  ),
  signal(
    'lure/prize',
    'lure',
    `phát free|tặng free|kim cương free|quân huy|robux|skin free|acc free|kim cương miễn phí|kim cương cho|bơm kim cương|chúc mừng bạn|chúc mừng anh|chúc mừng quý khách|trúng thưởng|trúng giải|giải thưởng|giải đặc biệt|giải nhất|bạn đã trúng|quý khách đã trúng|trúng xe|trúng iphone|trúng sh|người may mắn|khách hàng may mắn|may mắn|quay thưởng|vòng quay|vòng quay may mắn|bốc thăm|tri ân|tri ân khách hàng|quà tri ân|tặng quà|quà tặng|nhận quà|nhận thưởng|tặng khách hàng|tặng mỗi người|tặng mỗi khách|tặng 500k|tặng 200k|tặng 100k|tặng iphone|voucher|lì xì|đợt quà|sinh nhật ngân hàng|mừng sinh nhật|thứ 100.000|thứ 10.000|thứ 1.000|giao xe trong ngày|trúng|trúng thưởng xe|trúng điện thoại|trúng vàng|trúng chuyến du lịch|trúng tour|quà 0 đồng|quà 0đ|nhận quà 0 đồng|nhận thưởng ngay|lãnh thưởng|lãnh quà|nhận giải|lấy quà|phần quà|hộp quà|thẻ quà tặng|phiếu quà tặng|mã quà|thẻ mua sắm|mã trúng thưởng|mã dự thưởng|số may mắn|vé số trúng|sim trúng|tặng máy|tặng điện thoại|tặng xe|tặng nồi|tặng vàng|tặng sữa|quà sinh nhật hãng|kỷ niệm thành lập|khách thứ`,
  ),
  signal(
    'lure/refund',
    'lure',
    `hoàn tiền|hoàn phí|hoàn thuế|được hoàn|được hoàn tiền|hoàn trả|trả thừa|tiền thừa|thu thừa|nhận lại tiền|hỗ trợ tết|được hỗ trợ|được hổ trợ|nhận hỗ trợ|tiền hỗ trợ|trợ cấp|nhận trợ cấp|tiền trợ cấp|chi trả|tiền về|là tiền về|nhận tiền|nhận 100.000|nhận ngay|gói hỗ trợ|gói an sinh|an sinh|bồi thường|giảm 50%|được giảm 50%|giảm nửa|giảm nửa tiền|được giảm|truy lĩnh một lần|truy lĩnh|lĩnh một lần|được hoàn lại|hoàn lại tiền|hoàn tiền điện|hoàn tiền nước|hoàn cước|ghi lố|thu lố|thu dư|thu nhầm|tính dư|tính lố|trả lại tiền|nhận khoản hoàn|nhận tiền hoàn|được nhận|được lãnh|được lĩnh|quà tết|tiền tết|quà 2/9|quà an sinh|bảo hiểm thất nghiệp|lãnh bảo hiểm|nhận bảo hiểm|hỗ trợ một lần|hỗ trợ mỗi hộ|hỗ trợ mỗi người|hỗ trợ vùng bão|hỗ trợ vùng lũ|hỗ trợ sinh viên|hỗ trợ người già|tiền mặt trận|suất hỗ trợ|tiền dầu|bù tiền điện|miễn phí tiền điện`,
  ),
  signal(
    'lure/recovery',
    'lure',
    `lấy lại tiền|lấy lại được tiền|lấy lại được|thu hồi tiền|thu hồi tiền treo|thu hồi vốn|thu hồi|rút lại tiền|kéo về|kéo lại tiền|kéo về được|kéo lại được|đòi lại tiền|truy vết dòng tiền|hoàn tiền cho nạn nhân|hoàn tiền đợt|danh sách hoàn tiền|người từng bị lừa|từng bị lừa|ai bị lừa|ai bị giống|bị lừa giống|nạn nhân lừa đảo|người bị lừa|bị treo tiền|tiền bị treo|tỉ lệ 95%|tỷ lệ 95%|tỉ lệ thành công|tỷ lệ thành công|không được không thu phí|xong mới thu phí|lấy lại vốn|lấy lại số tiền|lấy lại tài khoản|lấy lại nick|lấy lại fb|lấy lại zalo|đòi lại được|đòi được tiền|đòi nợ|rút được tiền treo|gỡ lệnh treo|gỡ treo|mở khóa lệnh|hỗ trợ nạn nhân|nạn nhân app|nạn nhân sàn|bị lừa vào đây|ai từng bị|từng mất tiền|mất tiền vì|lừa qua mạng|truy được tài khoản|truy vết|truy ip|khôi phục tiền|hoàn tiền treo`,
  ),
  signal(
    'lure/cheap',
    'lure',
    `xe tự lái|nơi khác|chỗ khác|lên hệ thống|kẻo khách khác|giá rẻ|giá sốc|giá bèo|rẻ nhất|rẻ hơn|rẻ bằng nửa|giá bằng một nửa|nửa giá|bằng một nửa|giá nửa|thanh lý|xả kho|xả hàng|xả combo|xả lỗ|xả vé|pass vé|pass lại|pass gấp|pass 2 vé|pass 4 vé|pass rẻ|bỏ lại|để lại vé|nhượng vé|nhượng lại|dư vé|combo|combo phú quốc|combo 3n2đ|resort 5 sao|villa|homestay|bao vé máy bay|vé máy bay|vé tàu|vé concert|vé svip|phòng tết|tour|hàng tạm giữ|hàng tồn|hàng hải quan|iphone|macbook|xe sh|vàng giá rẻ|đồng giá|flash sale|giảm 70%|giảm 80%|giảm 90%|không hoàn không đổi|đi định cư|định cư gấp|tặng mèo|tặng chó|tặng lại|cho lại|xả kho giày|phá sản xả kho|trả mặt bằng|xả hàng trả mặt bằng|thiếu khách|đoàn thiếu|all in|thẻ cào|thẻ game|acc|acc game|acc full|nick game|full tướng|skin|dư cặp vé|dư 2 vé|dư hai vé|dư 1 vé|để lại cặp vé|để lại 2 vé|để lại giá gốc|pass cặp vé|pass vé concert|pass phòng|vé chung kết|vé khán đài|vé concert anh|vé khứ hồi|vé về tết|vé tết|vé tàu tết|vé giá gốc|vé nội bộ|vé ngoại giao|vé đại lý|vé xả|xả cho đại lý|hãng xả|thấp hơn ngoài tiệm|thấp hơn thị trường|rẻ hơn thị trường|rẻ hơn hãng|rẻ hơn tiệm|rẻ hơn ngoài|rẻ một nửa|chỉ bằng nửa|giá nội bộ|giá gốc|giá xưởng|giá kho|giá hủy đơn|hàng bom|boom hàng|hàng thanh lý|hàng trả bảo hành|hàng xách tay|phòng trọ giá rẻ|phòng full đồ|studio full đồ|studio|căn hộ mini|phòng trọ|nhà nguyên căn|bao điện nước|chủ ở nước ngoài|chủ ở xa|villa tết|homestay tết|tour tết|combo tết|vàng miếng bình ổn|vàng bình ổn|vàng giá gốc|mua được vàng|suất mua vàng|nhà ở xã hội|suất nhà ở xã hội|suất nội bộ|đất giá rẻ|đất nền rẻ|xe thanh lý|xe giá rẻ`,
  ),
  signal(
    'lure/papers',
    'lure',
    `tiền giả|tiền giấy đẹp|đẹp như thật|chạy suất|chạy việc|chắc đậu|làm nhanh căn cước|làm căn cước nhanh|làm hộ chiếu|làm bằng lái|bằng lái không cần thi|bao đậu bằng|làm giấy tờ|nhận làm giấy tờ|nhận làm|làm bằng|làm bằng cấp|làm sổ đỏ|không cần thi|không cần tới nơi|không cần đến|khỏi tới nơi|lo trọn gói|bao trọn gói|trọn gói|người trong ngành|có người trong ngành|có người lo|lo hết|ba ngày có|3 ngày có|lấy liền|lấy ngay trong ngày|phôi thật|hồ sơ gốc|nâng mức 3|nâng mức 2|nâng mức|kích hoạt vneid|kích hoạt mức 2|xóa lỗi phạt nguội|xóa phạt nguội|chạy án|chạy chỗ|chạy việc|khỏi phải ra xã|khỏi ra xã|khỏi xếp hàng|khỏi phải|từ xa|gỡ lỗi|gỡ phạt|gỡ phạt nguội|gỡ nguội|dính nguội|xóa nguội|xử lý nguội|hạ phạt|giảm mức phạt|trừ điểm bằng|phục hồi điểm|làm giùm|làm giúp|làm hộ|làm thay|làm trọn|khỏi đi|khỏi ra phường|khỏi lên xã|khỏi lên phường|khỏi ra ngân hàng|khỏi ra bưu điện|khỏi ra ngoài|khỏi thi|bao đậu|bao ra bằng|ra bằng|bằng gốc|có hồ sơ gốc|tra được hồ sơ|giấy khám sức khỏe|giấy ra viện|hưởng bhxh|chạy giấy|chạy hồ sơ|chạy suất|chạy trường|chạy điểm|chạy nghĩa vụ|lên mức 2 tại nhà|lên mức 2|làm mức 2|cài mức 2|quay tại nhà|làm tại nhà|xong trong ngày|xong trong tuần|có liền|làm có hai phút|làm hai phút|không rảnh xếp hàng|không phải xếp hàng|không đi được thì|ngại ra quầy|ở xa không tiện`,
  ),
  signal(
    'lure/vote',
    'lure',
    `bình chọn|bình chọn giúp|vote giúp|vote cho|vote hộ|bầu chọn|lọt vòng|lọt vào vòng|vòng chung kết|cuộc thi|thi vẽ|thi hát|bé khỏe bé đẹp|bé ngoan|vote cho bé|vote cho cháu|vote cho con|bình chọn cho|bấm bình chọn|thả tim cho bé|thi ảnh|thi ảnh bé|ảnh đẹp|lọt top|top 10|cần thêm phiếu|thiếu vài phiếu|kéo phiếu`,
  ),
  signal(
    'lure/show',
    'lure',
    `tuyển bé|tuyển 200 bé|tuyển 300|tuyển diễn viên nhí|tuyển mẫu nhí|mẫu nhí|diễn viên nhí|tuyển sinh viên|tuyển chị em|khối thiếu nhi|duyệt binh nhí|diễu hành|lễ hội áo dài|trình diễn|giải chạy|giải chạy mừng|marathon|trại hè quân đội|học kỳ quân đội|chiến sĩ nhí|vé mời|vé vip xem|chỗ ngồi xem|ghế khán đài|suất xem|liên hoan lân nhí|lân nhí|quay trực tiếp|lên sóng|lên đài|lên tivi|tuyển 150 bé|tuyển 100 bé|tuyển bé 5|ca sĩ nhí|người mẫu nhí|mc nhí|gameshow|phim trường|khối diễu hành|trại hè|trại đông|học kỳ công an|công an nhí|tiếp viên nhí|hoạt náo|ưu tiên bé|suất cho bé|giữ suất cho bé|giải chạy 80 năm|số đeo|bib`,
  ),
  // ---- what presses -------------------------------------------------------------------------------------------------
  signal(
    'pressure/deadline',
    'pressure',
    `hôm nay|trong hôm nay|trong ngày hôm nay|hết hôm nay|trong ngày|trong sáng nay|trong tối nay|trong đêm nay|trước 17h|trước 16h|trước 18h|trước 20h|trước 22h|trước 24h|trước 15h|trước 12h|trong 24h|trong vòng 24h|trong 2 giờ|sau 2 giờ|quá 2 tiếng|quá 2 giờ|trong 30 phút|trong 15 phút|5 phút|10 phút|gấp|gấp lắm|gấp giúp|nhanh giúp|ngay|ngay lập tức|lập tức|ngay bây giờ|liền|khẩn|khẩn trương|chậm là|quá hạn|quá giờ|hết hạn|mã tự hủy|tự hủy|tối nay|đêm nay|sáng nay|15h hôm nay|17h hôm nay|lẹ|lẹ nha|lẹ nhé|lẹ lên|lẹ giùm|lẹ giúp|nhanh nha|nhanh nhé|nhanh lên|nhanh giùm|tranh thủ|trong chiều nay|trong buổi sáng|trong buổi chiều|trong tuần này|trong 1 giờ|trong một giờ|trong 10 phút|trong 20 phút|trong 2 tiếng|trong 48h|trong 72h|trước 8 giờ tối|trước 8 giờ|trước 9h|trước 10h|trước 11h|trước 14h|trước 19h|trước 21h|trước 23h|quá 17h|quá 16h|quá 15h|qua 17h|sau 17h|sau 24h|sau 48h|tối nay chốt|tối nay đóng|chiều nay chốt|mai là hết|mai hết hạn|hôm nay là hạn|hạn hôm nay|hạn cuối|hạn chót|ngày cuối|giờ chót|phút chót|không kịp|kẻo trễ|kẻo hết hạn|hết hiệu lực|hệ thống tự hủy|hệ thống đóng|đóng cổng|cổng đóng|chốt danh sách|chốt sổ|chốt 25/11|chốt hồ sơ`,
  ),
  signal(
    'pressure/threat',
    'pressure',
    `bị khóa|sẽ khóa|sẽ bị khóa|khóa tài khoản|khóa 2 chiều|khóa hai chiều|khóa sim|khóa máy|tạm khóa|bị cắt|sẽ cắt|cắt điện|ngắt điện|ngắt dịch vụ|cưỡng chế|chuyển cưỡng chế|bị cưỡng chế|lệnh bắt|bắt tạm giam|tạm giam|khởi tố|truy tố|rửa tiền|đường dây|liên quan vụ án|liên quan đến|truy cứu|hình sự|tổ công tác tới|tới nhà bắt|xuống nhà|phạt gấp đôi|phạt chậm|phát sinh|trừ tiền|bị trừ|tự động trừ|hủy hồ sơ|hủy suất|mất quyền|áp giải|bị treo|treo giao dịch|đất vô chủ|bị giữ|hoãn lệnh cắt|mất hiệu lực|không được khám|bị lỗi|bị hạn chế|bị vô hiệu|chưa chuẩn hóa|chưa đồng bộ|chưa xử lý|vi phạm|lỗi vi phạm|sai cú pháp|sai thông tin|ghi sai|không phải quý khách|nếu không phải|giao dịch lạ|đăng nhập lạ|nguy kịch|nguy hiểm tính mạng|chấn thương|tai nạn|kẻo thợ tới|mất quá trình đóng|mất bảo hiểm|kẻo cắt|kẻo bị cắt|cắt luôn|cắt trợ cấp|cắt suất|mất suất|mất phần|mất quyền lợi|cắt nước|hạ cầu dao|xuống cắt|cúp điện|khóa thẻ|khóa số|khóa định danh|khóa vneid|phong tỏa|đóng băng|niêm phong|tịch thu|bắt giữ|đón người|xe tới|dẫn giải|ra tòa|thi hành|truy nã|cấm xuất cảnh|hoãn xuất cảnh|triệu tập lần 2|triệu tập lần hai|nợ cước|nợ thuế|nợ điện|treo 2 kỳ|quá hạn 2 kỳ|mất việc|mất tiền cọc|mất cọc|không hoàn|không hoàn cọc|không hoàn phí|mất lượt|hủy lượt|hủy đơn|tự hủy|trả về hải quan|bị phạt|phạt chậm nộp|báo lên công ty|gửi về cơ quan|gửi về trường|gửi về địa phương|bêu tên|đăng ảnh|tung ảnh|lộ clip|không thì`,
  ),
  signal(
    'pressure/secrecy',
    'pressure',
    `tuyệt đối không nói|không nói với ai|không nói cho ai|đừng nói với ai|đừng nói ai|giữ bí mật|bí mật|kể cả vợ con|kể cả người nhà|không được tiết lộ|không tiết lộ|đừng gọi|không gọi được|không nghe máy được|đang họp|đang trong lớp|mạng yếu|đừng thắc mắc|đừng hỏi|không trùng tên|tên tk khác|ví mới lập|đang bảo trì|tài khoản cơ quan|chuyển tạm|đừng nói má|đừng nói ba mẹ|không cod|không ship cod|không nhận cod|không cho kiểm|không kiểm hàng|không nhận qua lấy|không đổi trả|bom hàng nhiều|vì bị bom|bị bom hàng|sợ bom hàng|khỏi gọi|khỏi gọi lại|đừng gọi lại|gọi không được đâu|không tiện gọi|không tiện nghe|nhắn thôi|chỉ nhắn|không ai biết|không ai biết đâu|đừng cho ai biết|đừng nói ba|đừng nói mẹ|đừng nói với nhà|đừng báo|đừng báo ai|giấu chồng|giấu vợ|giấu nhà|kín đáo|kín miệng|làm kín|không qua ngân hàng|không qua mặt trận|đừng gửi mặt trận|đừng qua xã|không qua xã|xã không làm|phường không phát giấy|không phát giấy|xã không nhận hồ sơ|không nhận tiền mặt|không nhận đóng trực tiếp|không nhận trực tiếp|không làm trực tiếp|không giao dịch trực tiếp|không gdtg|ko gdtg|không qua trung gian|không gặp được|không coi trước được|không xem trước được|không xem trước|ở xa không gặp|chủ ở nước ngoài|hỏi nhiều bỏ qua|hỏi nhiều miễn tiếp|không trả lời tin|không tiếp ai hỏi|chưa kịp khắc dấu|chưa kịp in|chưa kịp làm dấu|tài khoản công ty đang bảo trì|tài khoản công ty lỗi|tài khoản trường lỗi`,
  ),
  signal(
    'pressure/scarcity',
    'pressure',
    `chỉ còn|còn đúng|còn 2 suất|còn 3 suất|còn 5 suất|còn 7 suất|còn ít|vài suất|suất cuối|suất|slot|slot cuối|giới hạn|số lượng có hạn|có hạn|chỉ 20 chỗ|chỉ nhận|nhiều người hỏi|đang có người hỏi|ba người hỏi|ai nhanh|nhanh tay|ai trước được trước|ai ck trước|ai cọc trước|ai chuyển trước|nhường người đó|giữ giá|chốt suất|chốt sớm|lấy suất|đủ 38 người|đã đủ|hết slot|đóng nhóm|đóng cửa nhóm|tuần này|đợt cuối|còn 4 ghế|còn 2 ghế|còn 3 ghế|còn vài ghế|còn mấy ghế|còn 9 gian|còn vài chỗ|còn 2 chỗ|còn 3 chỗ|còn 5 chỗ|còn mấy chỗ|còn mấy suất|còn vài suất|còn 10 suất|còn một căn|còn 1 căn|còn 1 phòng|còn 2 phòng|còn vài phòng|còn đúng 1|còn duy nhất|duy nhất|suất chót|suất cuối cùng|chỗ cuối|đợt chót|đợt này thôi|nhiều người chờ|người khác đang|khách khác|nay 6 bạn hỏi|mấy bạn hỏi|có người hỏi|có người đặt|có người cọc|giữ được|giữ cho|ưu tiên ai|ai tới trước|ưu tiên ck trước|ưu tiên cọc trước|người ck trước|ck trước giữ|lấy số trước|đủ là đóng|đủ người|đủ suất|ngừng nhận`,
  ),
  signal(
    'pressure/hostage',
    'pressure',
    `trong tay chúng tôi|trong tay tụi tôi|đang ở chỗ chúng tôi|đang trong tay|muốn thấy mặt|muốn nó về|muốn gặp lại|báo công an là|khỏi gặp lại|không còn gì để gặp|khỏi gặp|tiền chuộc|không được liên lạc|không liên lạc với gia đình|cắt liên lạc|thuê khách sạn một mình|ra thuê khách sạn|ở một mình|tắt định vị|tháo sim|bật camera|mở camera|án mật|bí mật điều tra|chuyên án|chứng minh trong sạch|chứng minh tài chính|tài khoản kho bạc|tài khoản cơ quan điều tra|tài khoản điều tra|xin tiền ba mẹ|nói bố mẹ chuyển|nhắn ba má|nhắn bố mẹ|nhắn cha mẹ|bảo lãnh tại ngoại|hợp tác thì|không hợp tác|giữ im lặng|ở nguyên trong phòng|vào nhà nghỉ|thuê nhà nghỉ|thuê phòng riêng|không rời khỏi|không tắt máy|giữ máy|không được cúp|không cúp máy|bật loa|mở zoom|vào zoom|họp zoom|làm việc online|làm việc trực tuyến với|giám sát từ xa|quản chế|xác minh dòng tiền|kiểm tra dòng tiền|tài khoản tạm giữ|tài khoản của viện|tài khoản của bộ|tài khoản cán bộ`,
  ),
  // ---- by which way ---------------------------------------------------------------------------------------------------
  signal(
    'channel/personal-account',
    'channel',
    `tài khoản cá nhân|tk cá nhân|stk cá nhân|tài khoản thủ quỹ|tài khoản kế toán|tài khoản riêng|tài khoản cô|tài khoản anh|tài khoản chị|tài khoản bên em|số tài khoản dưới|stk dưới|stk ở|stk bên|stk|số tk|số tài khoản em gửi|số em nhắn|số em gửi|tài khoản em gửi|tài khoản tạm giữ|tài khoản an toàn|tài khoản tạm|tài khoản trung gian|ví momo|momo|zalopay|ví thầy|ví usdt|ví điện tử|stk này|stk dưới đây|tk này|tài khoản này|số tài khoản này|cho em điều hành|cho điều dưỡng|cho bác sĩ trực|tài khoản chị thu|tài khoản đại lý|tk đại lý|stk đại lý|số tài khoản đại lý|tài khoản anh trưởng|tài khoản riêng anh|tài khoản riêng chị|tài khoản thầy|tài khoản trưởng nhóm|tài khoản thư ký|tài khoản con|tài khoản bạn con|tài khoản bạn|tk bạn|tk em|tk chị|tk anh|stk em|stk chị|stk anh|stk riêng|tk riêng|tk phụ|ví riêng|ví phụ|ví cá nhân|số tôi đọc|số em đọc|số anh gửi|số chị gửi|số chú gửi|tk mình gửi|stk mình gửi|qr cá nhân|mã qr cá nhân|zelle|venmo|paypal`,
  ),
  // ---- what speaks for an honest offer ----------------------------------------------------------------------------------
  signal(
    'trust/in-person',
    'trust',
    `gặp trực tiếp|gặp mặt trực tiếp|giao dịch trực tiếp|xem máy tại nhà|xem xe tại nhà|xem hàng tại|xem tận nơi|xem tại|test thoải mái|test máy|kiểm tra hàng|kiểm hàng|xem hàng rồi|xem rồi|soi vé|trả khi nhận|nhận hàng trả tiền|nhận hàng rồi trả|cod|ship cod|thanh toán khi nhận|tới quán|tới tiệm|tới tận nơi|ghé tiệm|ghé thẳng|ghé shop|ghé quán|ghé cửa hàng|đến cửa hàng|tại cửa hàng|tại quầy|ra quầy|tại quán|tại công ty|tại xưởng|phỏng vấn trực tiếp|nộp tại cổng|nộp trực tiếp|ký hợp đồng|hợp đồng tại|hợp đồng lao động|đóng bảo hiểm đầy đủ|có hóa đơn|hóa đơn|phiếu thu|biên lai|phiếu xác nhận|tài khoản công ty|tài khoản của trường|tài khoản trường|gọi số in|số trên website|đưa tiền sau|rồi mới đưa tiền|mới đưa tiền|trả sau|lấy bánh trả|nhận bánh trả|giao tận nhà|đem tới nhà|mang tới nhà|trả tận tay|thu tận nhà|tới lấy|qua lấy|ghé lấy|qua xem|ghé xem|tới xem|coi tận nơi|coi nhà trước|xem nhà trước|xem phòng trước|coi xe trước|coi hàng trước|hàng tới kiểm|được kiểm|được đồng kiểm|đồng kiểm|coi hàng rồi trả|nhận rồi trả|nhận vé rồi trả|gặp ở|gặp tại|hẹn ở|hẹn tại|chiều trả tiền|mai trả|trả sau cũng được|trả phần còn lại|tên chủ tiệm|tên công ty|có biên nhận|giấy biên nhận|ghi biên nhận|mộc đỏ công ty`,
  ),
  signal(
    'trust/known-person',
    'trust',
    `stk cũ|số cũ|tài khoản cũ|như lần trước|như mọi khi|như mọi năm|như cũ|tiền trà sữa|tiền lẩu|tiền cơm|tiền ăn trưa|tiền nước|tiền nhậu|tiền sân|tiền phòng trọ|tiền xe ôm|chia tiền|góp tiền|gom tiền|quỹ lớp|quỹ lớp con|thủ quỹ|hôm họp|như buổi họp|trả nợ|trả t|nợ t|ghi nợ|mừng cưới|tiền mừng|phúng điếu|đưa tận tay|đóng tiền mặt|tiền mặt cũng được|lúc nào có thì|khi nào có thì trả|góp sau cũng được|chia nhau|tiền hụi|tiền điện phòng|tiền mạng phòng|tiền bún|tiền phở|tiền sinh nhật|tiền quà cô|tiền áo lớp|áo lớp|quỹ xóm|quỹ hội|quỹ phòng|mọi người chuyển giúp|thiếu t|còn thiếu mình|bữa nhậu|kèo cà phê|hôm bữa ứng|hôm qua ứng|t ứng rồi|mình ứng rồi|em ứng rồi`,
  ),
  signal(
    'trust/no-ask',
    'trust',
    `không cọc|ko cọc|k cọc|không cần cọc|không đặt cọc|không nhận cọc|không ship cọc|không thu|không thu phí|không thu bất kỳ|không mất phí|không mất tiền|không tốn phí|miễn phí|không cần chuyển|không ai phải chuyển|không phải chuyển|không phải đóng trước|không phải đóng|không đóng trước|không giữ giấy tờ|không giữ căn cước|không nhận hồ sơ qua|không qua trung gian|không cần đăng nhập|không cung cấp|tuyệt đối không cung cấp|không cung cấp cho bất kỳ|không chia sẻ mã|không thu qua|đừng cài|đừng chuyển|đừng bấm|chỉ cài từ|app store|ch play|google play|khỏi nhờ ai|trang chính thức|website chính thức|cổng chính thức|kênh chính thức|sao kê|bảng sao kê|công khai thu chi|bảng kê|sổ thu chi|không nhận tiền mặt không|không nhận chuyển khoản|không nhận tiền|không kêu gọi tiền|không quyên tiền|không kêu gọi chuyển|không cần chuyển tiền|không hỏi mã|không hỏi otp|không gửi đường dẫn|không gửi link|gọi số in sau thẻ|số in mặt sau|số sau thẻ để khóa|ra quầy|ra quầy làm|đến quầy|tới quầy|ra điểm giao dịch|làm trực tiếp tại|nộp tại quầy|nộp ở quầy|đóng tại trường|đóng tại lớp|hoàn cọc|được hoàn cọc|trả lại cọc|trả cọc`,
  ),
];
