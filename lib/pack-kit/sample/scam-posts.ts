import type { SamplePost } from './sample-post.ts';

// Written for the project (2026-11), CC0 1.0; nobody in it is real, and hosts and numbers are invented. Bait of known patterns.

/** Posts with signs of a scam: no pack may take the mark off one of them. */
export const SCAM_POSTS: readonly SamplePost[] = [
  {
    text: 'Chào anh/chị, em bên Công an phường. Dữ liệu căn cước của mình chưa đồng bộ sau sáp nhập, anh/chị bấm vào đây cài VNeID bản mới rồi đăng nhập lại giúp em, xong trong hôm nay kẻo tài khoản định danh bị khóa: https://vneid-dongbo.top/capnhat.apk',
    links: ['https://vneid-dongbo.top/capnhat.apk'],
    postedOn: '2025-07-24',
  },
  {
    text: '[VNeID] Ho so dinh danh cua quy khach bi loi dia chi. Vui long xac minh truoc 17h hom nay tai https://xacminh-vneid.cc neu khong tai khoan muc 2 se bi khoa',
    links: ['https://xacminh-vneid.cc'],
  },
  {
    text: 'Em ở tổ làm sạch dữ liệu đất đai của xã sau sáp nhập. Bác kết bạn số 0951 234 068, chụp gửi em hai mặt căn cước với bìa sổ, em nhập giúp, khỏi phải ra xã xếp hàng. Xong em gửi mã về máy, bác đọc lại cho em là được.',
  },
  {
    text: 'Đây là Phòng Cảnh sát điều tra. Anh có tên trong một đường dây rửa tiền, lệnh bắt đã ký. Tuyệt đối không nói với ai kể cả vợ con. Chuyển toàn bộ số dư vào tài khoản tạm giữ 190377451208 để chứng minh trong sạch, quá 2 tiếng là tổ công tác tới nhà.',
  },
  {
    text: 'Nhận làm nhanh căn cước, hộ chiếu, bằng lái, không cần tới nơi chụp hình, có người trong ngành lo trọn gói. Cọc 500k, gửi ảnh giấy tờ qua Zalo 0953 110 482, ba ngày có thẻ tận tay.',
  },
  {
    text: 'Từ 1/1/2027 phải có VNeID mức 3 mới rút được tiền ở ngân hàng. Bà con ngại đi lại thì inbox, bên mình nâng mức 3 từ xa, chỉ cần đọc mã OTP gửi về máy, phí 50k.',
    postedOn: '2026-11-09',
  },
  {
    text: 'Thông báo: công dân sinh trước 1975 chưa đồng bộ bảo hiểm y tế sẽ không được khám từ 15/12. Cài app theo đường dẫn, nhập số thẻ ngân hàng để hệ thống hoàn phí: https://bhyt-dongbo.vip/app',
    links: ['https://bhyt-dongbo.vip/app'],
  },
  {
    text: 'Thông báo từ đội CSGT: Phuong tien cua ban co 1 loi vi pham chua xu ly. Vui long nop phat truoc 24h de tranh bi cuong che: https://csgt-nopphat.vip',
    links: ['https://csgt-nopphat.vip'],
    postedOn: '2026-11-05',
  },
  {
    text: 'Th0ng báo: xe máy đứng tên anh/chị dính 2 lỗi ph.ạt ng.uội chưa nộp. Add zalo cán bộ xử lý 0951 777 204 trước 20h để được giảm 50%, quá giờ chuyển cưỡng chế.',
  },
  {
    text: 'App tra phạt nguội bản 2026 đây cả nhà, tải file apk dưới cmt, nhập căn cước với số thẻ là ra hết lỗi, nộp trong app được giảm nửa tiền 👇',
  },
  {
    text: 'Chị là chủ xe biển 61? Em bên đội cảnh sát giao thông. Xe chị va chạm rồi bỏ đi tối 12, người ta đang nằm viện. Chị chuyển trước 8 triệu tạm ứng viện phí vào số em nhắn, em để hồ sơ ở mức hòa giải cho.',
  },
  {
    text: 'EVN: Hoa don T11 qua han, he thong se ngat dien luc 15h hom nay. Thanh toan ngay: https://evn-thanhtoan.top/kh',
    links: ['https://evn-thanhtoan.top/kh'],
  },
  {
    text: 'Ai đóng bảo hiểm xã hội từ 5 năm trở lên được hổ trợ Tết 2.300.000đ. Vào đây điền số căn cước, số tài khoản, mã OTP trước 30/11 là tiền về: https://bhxh-hotrotet.com/nhan',
    links: ['https://bhxh-hotrotet.com/nhan'],
    postedOn: '2026-11-14',
  },
  {
    text: 'Täi khoån cůa quý khách vừa đăng ký gói vay 86.000.000đ. Nếu không phải quý khách, bấm hủy và nhập mật khẩu để xác nhận: https://huyvay-nganhang.xyz',
    links: ['https://huyvay-nganhang.xyz'],
  },
  {
    text: 'Em ở thuế cơ sở đây chị. Hộ kinh doanh nhà mình được hoàn 4,6 triệu tiền thuế khoán, chị cài eTax theo file em gửi rồi đọc mã xác thực, năm phút là tiền về.',
  },
  {
    text: 'Tong dai nha mang: thue bao cua quy khach chua chuan hoa, se khoa 2 chieu sau 2 gio. Ket ban zalo 0954 020 811 gui anh CCCD 2 mat va anh khuon mat de giu so.',
  },
  {
    text: 'Ngân hàng đang mở đợt nâng hạn mức thẻ lên 200 triệu cho khách cũ, không cần chứng minh thu nhập. Chụp hai mặt thẻ gửi em, có mã gửi về thì đọc em nhập luôn cho nhanh nha anh chị.',
  },
  {
    text: 'Nhà mình được đ.i.ệ.n l.ự.c hoàn tiền trả thừa tháng 10, quét mã QR trong ảnh, đăng nhập ngân hàng là nhận 𝟯𝟴𝟬.𝟬𝟬𝟬đ, hết hôm nay mã tự hủy',
  },
  {
    text: 'Quỹ Mặt trận xã tiếp nhận tấm lòng hướng về bà con vùng lũ. Do tài khoản cơ quan đang bảo trì nên nhờ mọi người chuyển tạm vào tài khoản cá nhân thủ quỹ TRAN THI B 0451000773120, chuyển xong nhắn tin để ghi sổ vàng.',
    postedOn: '2026-10-31',
  },
  {
    text: 'Bé 3 tuổi bỏng toàn thân phải mổ ngay trong tối nay, thiếu 60 triệu, ba mẹ bé mất trong lũ rồi. Ai thương thì ck thẳng cho mẹ nuôi, đừng ck qua bệnh viện người ta giữ lại 😭 stk ở bình luận ghim',
  },
  {
    text: 'Hội Chữ thập đỏ huyện phát động mỗi người một bát gạo. Ủng hộ qua ví momo 0955 310 026, tên ví không trùng tên hội do ví mới lập. Trang có tích xanh nên bà con yên tâm.',
  },
  {
    text: 'Kêu gọi gấp tiền chuộc 5 em từ bên Cam về, mỗi em còn thiếu 20 triệu, có danh sách và clip. Chuyển vào 1028 6677 0341, gửi bill qua tele @doncacem5 để được đưa tên vào nhóm người thân.',
  },
  {
    text: '🧧 CẦN 50 MẸ BỈM GẤP BAO LÌ XÌ TẠI NHÀ 🧧\n✅ 15k một cái, ngày làm 40 cái là có 600k\n✅ Không cần kinh nghiệm, ngồi trông con cũng làm được\n✅ Ngày nào lấy tiền ngày đó\n✅ Hôm nay đã đủ 38 người\nXưởng gửi nguyên liệu tận nơi nên mỗi mẹ cọc 300k, hết đợt hoàn đủ kèm thưởng chuyên cần. Mẹ nào làm thì nhắn Zalo 0952 664 117 chốt suất, gửi ảnh căn cước để xưởng lên danh sách. Không nhận làm ở xưởng, chỉ giao tận nhà.',
    postedOn: '2026-11-08',
  },
  {
    text: 'việc nhẹ nha mn, like 1 video 20k rút liền tay, nạp 100k mở gói vip ngày kiếm 800k, ib tele @vieclike_88',
  },
  {
    text: '𝐓𝐮𝐲𝐞̂̉𝐧 𝟑𝟎 𝐂𝐓𝐕 𝐜𝐡𝐨̂́𝐭 đ𝐨̛𝐧 – hoa hồng 𝟑𝟎%, làm trên điện thoại, mỗi ngày 𝟓𝟎𝟎𝐤 – 𝟐 triệu. Ứng trước tiền đơn, hệ thống hoàn gốc kèm lãi sau 10 phút. Liên hệ zalo 0956 002 713',
  },
  {
    text: 'Nhiệm vụ số 5 chị nạp 3.200.000 hệ thống hoàn 4.480.000. Đơn trước chị ghi sai cú pháp nên tiền đang treo, chị nạp bù thêm 9 triệu là rút được cả gốc lẫn thưởng, em cam kết.',
  },
  {
    text: 'Bay Hàn đợt tháng 12, không cần tiếng, không cần bằng, lương 60 triệu, bao đậu visa 100%. Còn 7 suất, cọc giữ chỗ 15 triệu trong hôm nay, chuyển cho chị phụ trách rồi gửi ảnh hộ chiếu qua Zalo.',
    postedOn: '2026-11-17',
  },
  {
    text: 'tuyển nv văn phòng gần biên giới, lương 30tr bao ăn ở, có xe đón tận nhà đêm nay, ko cần hồ sơ chỉ cần ảnh căn cước, ib zalo lấy suất',
  },
  {
    text: 'Xả combo Phú Quốc 4 ngày 3 đêm resort 5 sao 1.290k cho 2 khách, bao vé máy bay, chỉ còn 3 suất đi đúng Tết Dương. Ck đủ 100% trước 20h để giữ giá, tài khoản cá nhân bên em, không hoàn không đổi.',
    postedOn: '2026-11-19',
  },
  {
    text: 'Vé Sài Gòn – Hà Nội 28 Tết 790k một chiều, anh chị em công ty bỏ lại 6 vé. Chuyển khoản giữ vé trước rồi ba hôm sau em xuất code, nhiều người hỏi nên ai ck trước em nhường người đó nghen.',
    postedOn: '2026-11-20',
  },
  {
    text: 'Pass 4 vé concert hạng SVIP giá bằng một nửa giá gốc vì bận đột xuất. Không gặp trực tiếp, ck 100% rồi mình gửi mã QR, đang có ba người hỏi, ai nhanh thì được.',
  },
  {
    text: 'Hải quan thanh lý iPhone 17 hàng tạm giữ giá 1.990.000, mỗi căn cước mua một máy. Đóng trước 200k phí hồ sơ, điền thông tin tại https://haiquan-thanhly.shop nhận máy tại nhà.',
    links: ['https://haiquan-thanhly.shop'],
  },
  {
    text: '🎉 Chúc mừng bạn là người thứ 100.000 theo dõi trang! Giải thưởng một xe SH và 80 triệu tiền mặt. Nộp trước 3.150.000 lệ phí trước bạ vào tài khoản kế toán để bên em giao xe trong ngày.',
  },
  {
    text: 'Chính phủ tặng mỗi người 100.000 đồng mừng 2/9 thật nha, ai chưa có tiền về thì vào đây đăng ký nhận, điền số tài khoản với mã OTP là xong: https://qua29-vneid.xyz',
    links: ['https://qua29-vneid.xyz'],
    postedOn: '2025-08-30',
  },
  {
    text: 'Sinh nhật ngân hàng, tặng khách hàng 500k. Bấm link, đăng nhập bằng tài khoản internet banking để nhận, chia sẻ tiếp cho 5 nhóm Zalo thì được nhân đôi: https://qua-sinhnhat-bank.click',
    links: ['https://qua-sinhnhat-bank.click'],
  },
  {
    text: 'Đài truyền hình tổ chức Lễ hội Áo dài mừng Quốc khánh tối 1/9 ở phố đi bộ, tuyển 300 chị em trình diễn. Lệ phí trang phục 1,2 triệu một suất, chuyển khoản giữ suất trước rồi ban tổ chức gửi mã số qua Zalo.',
    postedOn: '2025-08-20',
  },
  {
    text: 'Tuyển 200 bé từ 6 đến 12 tuổi vào khối thiếu nhi diễu hành 2/9, tập ở sân vận động từ 5/8. Phí tập luyện và quân phục 2,7 triệu, phụ huynh ck giữ suất rồi gửi ảnh khai sinh cho cô điều phối.',
    postedOn: '2025-07-26',
  },
  {
    text: 'Con bé nhà chị lọt vòng chung kết vẽ tranh, em vào link này đăng nhập Facebook bình chọn giúp bé, có mã 6 số gửi về thì nhắn lại cho chị nha: https://binhchon-betho.site',
    links: ['https://binhchon-betho.site'],
  },
  {
    text: 'Em ở tổ bầu cử khu phố, anh chưa có tên trong danh sách cử tri bản điện tử. Anh đọc giúp em số căn cước với mã vừa gửi về máy để em bổ sung trước 17h.',
    postedOn: '2026-02-24',
  },
  {
    text: 'Phòng tiếp nhận nạn nhân lừa đảo trực tuyến, phối hợp Cục An ninh mạng, hỗ trợ thu hồi tiền treo tỉ lệ 95%. Phí thẩm định 10% nộp trước, liên hệ luật sư qua Zalo 0957 410 339.',
  },
];
