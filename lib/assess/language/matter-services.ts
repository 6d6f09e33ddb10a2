import type { CueForms } from './stance-cues.ts';

/**
 * What is told of schools, exams, papers, fines, money, prices, traffic, land and trade, in the everyday words of all
 * regions. These classes mark nothing by themselves: they tell the models what kind of thing a sentence speaks of.
 */
export const SERVICE_MATTERS = [
  {
    id: 'matter/school',
    forms: `nhà trường|cô chủ nhiệm|thầy chủ nhiệm|cô giáo|thầy giáo|thầy cô|giáo viên|hiệu trưởng|hiệu phó|ban giám hiệu|trường cấp ba|trường cấp 3|trường cấp hai|trường cấp 2|trường cấp một|trường công|trường tư|trường chuyên|trường huyện|các trường|mấy trường|trường con|trường bé|tiểu học|mầm non|mẫu giáo|nhà trẻ|thcs|thpt|đại học|cao đẳng|công lập|dân lập|lớp 1|lớp 2|lớp 5|lớp 6|lớp 8|lớp 9|lớp 10|lớp 11|lớp 12|lớp một|lớp chín|lớp mười|học sinh|học trò|sĩ tử|tụi nhỏ|sinh viên|phụ huynh|học kỳ|học kì|năm học|khai giảng|tựu trường|bán trú|nội trú|buổi học|tiết học|học thứ bảy|học thêm|dạy thêm|sách giáo khoa|bộ sách|đồng phục|học bạ|bằng tốt nghiệp|quỹ lớp|quỹ trường`,
  },
  {
    id: 'matter/exam',
    forms: `thi tốt nghiệp|tốt nghiệp thpt|thi thpt|vào 10|vào lớp 10|thi đại học|thi học kỳ|thi cuối kỳ|thi đánh giá năng lực|kỳ thi|kì thi|lịch thi|ngày thi|môn thi|thi môn|thi ba môn|thi bốn môn|thi 3 môn|thi 4 môn|thi 2 môn|có 3 môn|có 4 môn|còn 3 môn|còn thi|bỏ thi|thôi thi|không thi|khỏi thi|thi thêm|thi sớm|thi muộn|thi trên máy|thi máy tính|thi lại|môn thứ ba|môn thứ 3|môn thứ tư|môn thứ 4|môn bắt buộc|môn tự chọn|môn sử|môn anh|môn văn|môn toán|môn địa|môn lý|môn hóa|môn sinh|môn tin|tổ hợp|hệ số|nhân đôi|tự luận|trắc nghiệm|đề thi|đề minh họa|đề tham khảo|ra đề|lộ đề|rò đề|dạng đề|cấu trúc đề|điểm chuẩn|điểm sàn|điểm cộng|điểm ưu tiên|điểm liệt|xét tuyển|xét học bạ|bỏ học bạ|nguyện vọng|tuyển thẳng|tuyển sinh|chỉ tiêu|quy chế|ielts|đăng ký dự thi|phiếu điểm|phúc khảo|học phí|bảo lưu`,
  },
  {
    id: 'matter/papers',
    forms: `sổ đỏ|sổ hồng|sổ cũ|sổ mới|bìa đỏ|bìa mới|đổi sổ|đổi bìa|làm lại sổ|đổi bằng|bằng lái|đổi giấy|làm lại giấy|cấp đổi|cấp lại|cấp mới|khai sinh|giấy kết hôn|giấy chứng tử|giấy tờ xe|cà vẹt|đăng ký xe|biển số|biển xe|đổi biển|biển vàng|biển trắng|giấy phép|đăng ký kinh doanh|mã số thuế|mã đơn vị|thẻ bảo hiểm|sổ bảo hiểm|thẻ đảng viên|hộ chiếu|căn cước|cccd|chứng minh thư|sổ hộ khẩu|tạm trú|thường trú|lý lịch|hộ tịch|công chứng|chứng thực|sao y|con dấu|khắc dấu|dấu cũ|dấu mới|mộc cũ|mộc mới|số nhà|bảng hiệu|biển hiệu|thay bảng|thay biển|gắn bảng mới|mẫu cũ|mẫu mới|bản giấy|bản điện tử|cập nhật địa chỉ|sửa địa chỉ|đổi địa chỉ|ghi tên cũ|ghi tỉnh cũ|ghi xã cũ|ghi huyện cũ|địa chỉ cũ|địa chỉ mới|vneid|mức 2|mức hai|mức 3|định danh|sinh trắc|quét mống mắt|quét khuôn mặt|lấy vân tay|làm hồ sơ|nộp hồ sơ|bổ sung hồ sơ|kê khai|khai lại|khai báo|xác nhận lại|đăng ký lại|nộp đơn|làm đơn`,
  },
  {
    id: 'matter/deadline',
    forms: `hạn cuối|hạn chót|ngày cuối|chậm nhất|trễ nhất|muộn nhất|quá ngày|quá hạn|quá thời hạn|trước ngày|trước tết|trước khi hết|qua tết|sau tết|ăn tết xong|ra giêng|ra tết|qua năm|sang năm|sang quý|từ quý|quý sau|quý tới|kỳ sau|kỳ tới|đợt sau|đợt tới|tháng sau|tháng tới|tuần sau|tuần tới|tuần này|hết tuần|hết tháng|hết năm|cuối tháng|cuối năm|đầu tháng|đầu năm|giữa năm|cuối quý|từ mai|từ hôm nay|từ nay|từ giờ|kể từ|bắt đầu từ|tính từ|áp dụng từ|áp từ|đến hết|tới hết|tới khi|đợt này|đợt cuối|đợt đầu|đợt 1|đợt 2|đợt hai|kỳ này|tháng này|năm nay|bữa nay|hôm nay bắt đầu|bắt đầu hôm nay|tối nay|đêm nay|khuya nay|rạng sáng|sáng mai|trưa mai|chiều mai|tối mai|sáng sớm mai|mai mốt|mốt này|ngày mốt|chủ nhật này|thứ bảy này|tuần rồi|tháng rồi|hôm qua|hồi hôm|hồi chiều|hồi sáng|hồi trưa|hồi tối|hồi nãy|hồi khuya|bữa qua|bữa hổm|hôm bữa|hôm kia|đêm qua|tối qua|chiều qua|sáng nay|trưa nay|chiều nay|mới đây|vừa nãy|lúc nãy`,
  },
  {
    id: 'matter/loss',
    forms: `mất quyền lợi|mất trợ cấp|mất chế độ|mất suất|mất phần|mất lượt|mất hiệu lực|hết hiệu lực|hết giá trị|hết hạn|hết phần|hết suất|hết chỗ|cắt trợ cấp|cắt chế độ|bị cắt|cắt luôn|cắt hết|bị thu|thu lại|thu hồi|tịch thu|bị giữ|giữ xe|giam xe|giữ bằng|tước bằng|treo bằng|cẩu xe|bị cẩu|bị phạt|phạt nặng|phạt nguội|phạt tiền|phạt thẳng|phạt gấp|phạt kịch khung|chụp phạt|mức phạt|là phạt|phạt liền|là thu|là cắt|là mất|là khóa|là hủy|là nghỉ|là thôi|là hết|là không nhận|là khỏi nhận|là bỏ|bị khóa|khóa luôn|khóa tài khoản|khóa thẻ|bị hủy|hủy luôn|hủy kết quả|bị loại|trả hồ sơ|trả về|không nhận nữa|không nhận lại|không nhận hồ sơ|không cho nhận|không nhận thế chấp|không cho vay|không rút được|không lãnh được|không được lãnh|không được nhập học|không được thi|không được bay|không được bán|không được chạy|không được vào|không được xét|không xét|không giải quyết|không làm được|không sang tên được|không dùng được|không xài được|không cho chạy|không cho vô|không cho vào|không cho đậu|không cho bán|cấm bán|cấm chạy|cấm cửa|cấm thi|cấm bay|bị cấm|buộc thôi việc|buộc thôi học|bị đuổi|đuổi học|cưỡng chế|tháo dỡ|đập bỏ|đóng cửa luôn|dừng hoạt động|rút giấy phép`,
  },
  {
    id: 'matter/benefit',
    forms: `lương hưu|lãnh lương|lĩnh lương|hai kỳ lương|2 kỳ lương|gộp hai tháng|một lượt hai|lãnh một lượt|lãnh luôn|lãnh trước|lãnh rồi|lãnh thêm|được lãnh|được lĩnh|được nhận|nhận thêm|nhận được|trả lương|chi trả|chi lương|chi thêm|chi tiền|chi cho|xã chi|phường chi|huyện chi|tỉnh chi|nhà nước chi|nhà nước cho|nhà nước phát|xã phát|phường phát|phường cho|xã cho|trợ cấp|hỗ trợ|phụ cấp|tiền tết|quà tết|thưởng tết|lì xì|phát quà|tặng quà|phát gạo|phát mì|phát tiền|phát nước|phát áo phao|cấp gạo|cấp phát|mỗi người|mỗi khẩu|mỗi nhân khẩu|mỗi hộ|mỗi nhà|mỗi suất|mỗi phần|mỗi em|mỗi cháu|mỗi bé|mỗi học sinh|mỗi căn cước|một suất|suất quà|giấy mời|phiếu nhận|được thưởng|thưởng thêm|thưởng cho|thưởng sinh|tăng lương|lên lương|lương cơ sở|lương tối thiểu|lương giáo viên|bậc lương|lên bậc|nâng bậc|bảo hiểm xã hội|bảo hiểm y tế|bhxh|bhyt|bảo hiểm một lần|rút bảo hiểm|rút một lần|bảo hiểm thất nghiệp|thai sản|sinh con|sinh đủ|đủ hai con|đủ hai bé|trước 35 tuổi|tuổi nghỉ hưu|hộ nghèo|cận nghèo|gia đình chính sách|người có công|thương binh|người cao tuổi|người già|ông bà từ|từ 75 tuổi|từ 60 tuổi|từ 80 tuổi|trên 60 tuổi|trên 70 tuổi|trên 75 tuổi|trên 80 tuổi|mừng thọ|người khuyết tật|trẻ mồ côi|thôn đội|an ninh cơ sở|dân quân|bảo vệ dân phố|miễn phí|được miễn|miễn hết|miễn toàn bộ|không tốn tiền|không tốn đồng|không mất tiền|không mất đồng|khỏi đóng|khỏi tốn|khỏi trả|giảm nửa|giảm một nửa|nhà ở xã hội|vay ưu đãi|lãi ưu đãi`,
  },
  {
    id: 'matter/price',
    forms: `giá xăng|giá dầu|xăng lên|xăng tăng|xăng xuống|xăng giảm|dầu lên|dầu xuống|dầu giảm|dầu tăng|ron 95|giá gas|gas lên|giá điện|điện lên|điện tăng|biểu giá|bậc thang|bậc cuối|bậc một|một số điện|kwh|giá nước|nước sạch|giá vàng|vàng lên|vàng xuống|vàng sụp|vàng miếng|vàng nhẫn|một lượng|một cây|một chỉ|bình ổn|bung kho|bung hàng|xả kho dự trữ|giá heo|giá lợn|thịt heo|thịt lợn|giá gạo|giá lúa|giá cà phê|giá tiêu|giá sầu riêng|một lít|một ký|một kg|một tạ|một tấn|lên giá|xuống giá|tăng giá|hạ giá|tăng thêm|lên thêm|lên mức|lên còn|xuống còn|giảm còn|tăng phần trăm|hai chục phần trăm|mười phần trăm|gấp đôi|gấp ba|đồng loạt tăng|kịch trần|giá trần|giá sàn|giá vé|vé máy bay|phí gửi xe|phí đường bộ|phí bảo trì|phí rác|phí vệ sinh|viện phí|giá khám|thuế nhà|thuế đất|thuế chuyển khoản|đánh thuế|thuế khoán|thuế thu nhập|giảm trừ|vat|hoàn thuế|nợ thuế|phạt thuế`,
  },
  {
    id: 'matter/bank',
    forms: `ngân hàng|nhà băng|rút tiền|rút tối đa|rút hết|rút trước|rút giờ|hạn mức|chuyển khoản trên|chuyển tiền trên|chuyển từ|sổ tiết kiệm|tiền gửi|gửi tiết kiệm|lãi suất|lãi tiết kiệm|kiểm soát đặc biệt|mất thanh khoản|phá sản|vỡ nợ|sập tiệm|ôm tiền|phòng giao dịch|đổi tiền|thu tiền cũ|tờ tiền|tiền mới|tiền polime|tiền xu|thẻ từ|thẻ chip|tài khoản dưới|tài khoản không|phí sms|phí duy trì|thu phí|ví điện tử|đảo nợ|siết nợ|nợ xấu|thế chấp|sim chính chủ|sim rác|khóa sim|thuê bao|tắt sóng|tắt 2g|tắt 3g`,
  },
  {
    id: 'matter/traffic',
    forms: `thông xe|thông cầu|thông hầm|thông tuyến|khánh thành|hợp long|khởi công|động thổ|cấm xe|cấm ô tô|cấm oto|cấm đường|cấm cầu|cấm đậu|cấm đỗ|cấm dừng|cấm rẽ|cấm quay đầu|cấm hai đầu|bịt đường|bịt hết đường|bịt lối|rào đường|rào chắn|chặn đường|chặn hai đầu|đóng đường|đóng cầu|đóng hầm|phong tỏa đường|một chiều|hai chiều|đổi chiều|đi ngược chiều|mở làn|phân luồng|hạn chế xe|hạn chế tải|cấm tải|quá tải|thu phí|không dừng|bot|bến xe|bến phà|bến đò|phà chạy|phà ngưng|ngưng phà|tàu chạy|tàu ngưng|dừng tàu|hủy chuyến|tăng chuyến|thêm chuyến|bỏ chuyến|bỏ tuyến|tuyến buýt|xe buýt|tuyến xe|metro|tàu điện|đường sắt|cao tốc|vành đai|sân bay|dời bến|đèn đỏ|đèn giao thông|camera phạt|lắp camera|gắn camera|bắn tốc độ|dựng chốt|chốt dựng|lập chốt|chốt giao thông|thổi nồng độ|nồng độ cồn|hơi men|cài quai|nón bảo hiểm|mũ bảo hiểm|ghế trẻ em|ghế ngồi cho con|xe chính chủ|xe xăng|xe cũ|đăng kiểm|kiểm định|khí thải|niên hạn|cồng kềnh|xe ba gác|xe tự chế|xe công nghệ|xe ôm công nghệ|shipper|xe điện`,
  },
  {
    id: 'matter/land',
    forms: `giải tỏa|giải phóng mặt bằng|thu hồi đất|lấy đất|lấy ruộng|thu đất|là thu|đền bù|bồi thường|kiểm đếm|đo đạc|xuống đo|cắm mốc|cắm cọc|quy hoạch|hết treo|tái định cư|bảng giá đất|tiền sử dụng đất|lên thổ cư|lên đất ở|chuyển mục đích|tách thửa|phân lô|bỏ hoang|đất công|đất rừng|đất ruộng|khu công nghiệp|cụm công nghiệp|khu đô thị|khu dân cư mới|dự án|sân golf|bãi rác|nhà máy rác|lò đốt rác|trạm trộn|mỏ đá|mỏ cát|hút cát|điện gió|điện mặt trời|điện hạt nhân|lên sàn|sốt đất|địa chính`,
  },
  {
    id: 'matter/trade',
    forms: `tiểu thương|sạp chợ|dời chợ|đóng chợ|dẹp chợ|chợ mới|chợ đêm|chợ tạm|dẹp lòng lề|hàng rong|vỉa hè|lòng lề đường|hộ kinh doanh|thuế khoán|hóa đơn điện tử|máy tính tiền|xuất hóa đơn|kê khai thuế|bán hàng online|livestream|sàn thương mại|cửa khẩu|thông quan|xuất khẩu|cấm xuất|cấm nhập|ngưng thu mua|ngưng mua|thương lái|đóng cửa nhà máy|công nhân nghỉ|sa thải|giãn việc|cắt giảm công nhân|suất thời vụ|lao động thời vụ|cấp thêm suất|nghĩa vụ quân sự|khám nghĩa vụ|khám tuyển|nhập ngũ|giao quân|tại ngũ|trại giam|đặc xá|ân xá`,
  },
] as const satisfies readonly CueForms[];
