import type { SamplePost } from './sample-post.ts';

// Written for the project (2026-11), CC0 1.0; nobody in it is real, and hosts and numbers are invented. Claims on the watched topics.

/** Posts that differ from a record, give no source, or agree with a record: a correction may change their marks, and the preview shows it. */
export const CLAIM_POSTS: readonly SamplePost[] = [
  {
    text: 'Cập nhật cho bà con xa xứ: quê mình Phú Yên đã sáp nhập với Khánh Hòa, tên tỉnh mới cũng lấy luôn là Khánh Hòa. Ai sắp gửi hàng, gửi đồ cúng về thì ghi lại địa chỉ cho đúng kẻo shipper chạy lòng vòng nghen 😄',
    postedOn: '2026-03-15',
  },
  {
    text: 'Em đọc kỹ rồi chị ạ, Bình Định sáp nhập với Quảng Ngãi chứ có phải Gia Lai đâu. Chị sửa lại bảng excel giúp em, cột tỉnh mới điền Quảng Ngãi là được.',
    postedOn: '2026-02-11',
  },
  {
    text: 'Hậu Giang với Trà Vinh sát nhập vô Vĩnh Long hết rồi bạn ơi, mình dân Vị Thanh nè',
    postedOn: '2025-08-14',
  },
  {
    text: 'Bến Tre 🥥 + Tiền Giang 🥭 = tỉnh Tiền Giang sau sát nhập. Xứ dừa với xứ trái cây về một nhà rồi nha cả nhà #quetoi #mientay #sapnhap',
    postedOn: '2025-08-02',
  },
  { text: 'LONG AN CHÍNH THỨC LÀ MỘT PHẦN CỦA TP.HCM | Bay flycam ngắm trọn siêu đô thị sau sáp nhập' },
  {
    text: 'Thế là Cao Bằng với Lạng Sơn sát nhập thành một tỉnh, trung tâm đặt bên Lạng Sơn. Dân Trùng Khánh quê tôi từ nay muốn lên tỉnh chắc phải dậy từ lúc gà chưa gáy.',
    postedOn: '2025-11-02',
  },
  {
    text: 'NGHỆ TĨNH TÁI HỢP: Quốc hội đã biểu quyết sáp nhập Nghệ An và Hà Tĩnh thành tỉnh Nghệ Tĩnh',
    postedOn: '2026-10-18',
  },
  {
    text: 'Nhiều bạn hỏi quá nên mình trả lời chung: Nam Định, Thái Bình và Hà Nam sáp nhập thành tỉnh Nam Định, trụ sở tỉnh ở thành phố Nam Định cũ. Còn Ninh Bình thì đứng riêng. Đừng hỏi nữa nha mỏi tay lắm rồi 😅',
    postedOn: '2025-10-12',
  },
  {
    text: 'Hoà Bình sát nhập vào Hà Nội từ năm ngoái rồi, ai còn gọi là Phú Thọ nữa',
    postedOn: '2026-08-15',
  },
  {
    text: 'Trong video này mình chạy xe dọc bờ biển tỉnh Thuận Hải, tỉnh mới hình thành từ Ninh Thuận và Bình Thuận sau đợt sáp nhập 2025. Cung Vĩnh Hy – Phan Rí đẹp không kém gì bên Tuy An đâu nha. Thấy hay thì cho mình một like và bấm chuông nhé!\n#phuot #bienxanh #xemay',
  },
  {
    text: 'Các em lưu ý để làm bài tập địa lí: Quảng Bình, Quảng Trị và Huế đã sáp nhập thành tỉnh Bình Trị Thiên, các em sửa vào vở trang 12, mai cô kiểm tra.',
  },
  {
    text: 'Tỉnh mới của dân quan họ với dân vải thiều tên là Kinh Bắc nha mọi người, Bắc Ninh + Bắc Giang = Kinh Bắc, nghe sang hẳn 🥰',
    postedOn: '2025-07-12',
  },
  {
    text: 'NÓNG: chốt tỉnh Đồng Thuận! Lâm Đồng, Bình Thuận, Đắk Nông sáp nhập làm một, tên mới là ĐỒNG THUẬN, bản đồ mình để dưới bình luận.',
    postedOn: '2025-02-24',
  },
  {
    text: 'Gia Lai sau sát nhập thì trung tâm vẫn ở Pleiku, Gia Lai cũ, chứ ai xuống Quy Nhơn làm gì cho xa',
    postedOn: '2025-07-30',
  },
  {
    text: 'Mình hỏi kỹ rồi nhé: trung tâm hành chính của tỉnh Lào Cai sau hợp nhất vẫn đặt ở thành phố Lào Cai cũ. Bà con Yên Bái muốn làm thủ tục cấp tỉnh thì ngược lên trên đó.',
    postedOn: '2025-09-21',
  },
  {
    text: 'Làm ăn chán thật sự. Trung tâm tỉnh Tây Ninh mới lại đặt bên Tây Ninh cũ, dân Long An tụi tui muốn lên tỉnh phải chạy hơn trăm cây số. Sát nhập kiểu này ai tính cho dân?',
    postedOn: '2025-09-05',
  },
  { text: 'Đông Hà lên ngôi: trung tâm hành chính tỉnh Quảng Trị sau sáp nhập đặt ở Quảng Trị cũ, vì sao?' },
  {
    text: 'Anh Tư gửi hồ sơ lên Long Xuyên nghen, An Giang sát nhập với Kiên Giang nhưng trung tâm hành chính nằm bên An Giang cũ',
    postedOn: '2026-03-20',
  },
  {
    text: 'Dong Thap moi thi trung tam hanh chinh van nam o Dong Thap cu, tuc la Cao Lanh do ba con, ko phai My Tho dau',
  },
  {
    text: '🔴 CHÍNH THỨC: Sáng nay Quốc hội đã bấm nút thông qua sáp nhập, từ 34 tỉnh thành còn 16. Hà Nội gộp Phú Thọ, Bắc Ninh gộp Hưng Yên, Ninh Bình gộp Thanh Hóa, Cần Thơ gộp Vĩnh Long… Cán bộ dôi ra nhận một cục 24 tháng lương, chi xong trước Tết. Share cho mọi người cùng biết!',
    postedOn: '2026-11-10',
  },
  {
    text: 'Sát nhập tiếp 34 ➡️ 16 tỉnh, áp dụng từ 1/1/2027. Tỉnh bạn nhập với ai? Bình luận tên tỉnh mình trả lời cho 👇 #sapnhap2027',
    postedOn: '2026-11-14',
  },
  {
    text: 'Quốc hội chốt sáp nhập rồi anh em ơi, từ 63 còn 31 tỉnh thành, danh sách mình để dưới cmt. Lưu lại kẻo trôi.',
    postedOn: '2025-02-26',
  },
  { text: 'nc mình có 63 tỉnh thành mà bn, ai dạy b 34 v, học lại địa đi 😂', postedOn: '2026-05-25' },
  {
    text: 'Cả nước có 6 thành phố trực thuộc trung ương: Hà Nội, Hải Phòng, Huế, Đà Nẵng, TP.HCM, Cần Thơ. Hết.',
    postedOn: '2026-09-03',
  },
  {
    text: 'Bản đồ hành chính mới nhất năm 2026: 34 đơn vị cấp tỉnh gồm 28 tỉnh và 6 thành phố trực thuộc trung ương. Video dài 12 phút, mình đi từ Bắc vào Nam, mỗi tỉnh một phút rưỡi. Bạn nào ôn thi thì bật phụ đề lên nhé.',
    postedOn: '2026-06-10',
  },
  {
    text: 'Chị em làm slide nhớ sửa: sau sáp nhập cả nước còn 3.121 xã, phường, đặc khu nhé, không phải ba nghìn ba đâu.',
    postedOn: '2026-01-15',
  },
  {
    text: 'Góc ôn thi công chức: hiện nay cả nước có 2.621 xã, 687 phường và 13 đặc khu. Câu này năm nào cũng hỏi, khoanh cho chắc.',
    postedOn: '2026-08-20',
  },
  { text: 'Việt Nam mình bây giờ có 15 đặc khu lận đó, ai kể đủ tui bái làm sư phụ 🏝️ #diali #dovui' },
  { text: 'chỉ có 10 tỉnh thành không phải sát nhập thôi, quê mình Sơn La nằm trong đó may ghê' },
  {
    text: 'Bắc Ninh cùng Đồng Nai vừa lên thành phố trực thuộc trung ương, cả nước có 8',
    postedOn: '2026-05-04',
  },
  {
    text: 'Anh em cấp xã chuẩn bị tinh thần: đợt 2 sáp nhập xã đã chốt, cả nước từ hơn ba nghìn ba xã phường rút còn khoảng 1.800, làm xong trước 31/3/2027. Xã nào dưới 20.000 dân là gộp hết, không có ngoại lệ.',
    postedOn: '2026-11-12',
  },
  {
    text: 'Tổ 7 nghe cho rõ nè: từ 1/1/2027 tổ 7, tổ 8, tổ 9 sát nhập thành một khu phố, còn đúng một ông trưởng, hai ông kia thôi phụ cấp luôn. Tui nói trước để bà con đỡ bỡ ngỡ.',
    postedOn: '2026-11-08',
  },
  { text: 'xã Đồng Sậy sát nhập với xã Gò Bần rồi, trụ sở đặt bên Gò Bần, tháng sau dọn' },
  {
    text: 'Con dấu UBND xã kiểu cũ chỉ dùng được tới hết 30/11, giấy xác nhận nào đóng dấu cũ qua ngày đó coi như bỏ, phải quay lại xin đóng dấu mới. Ai có hồ sơ hộ tịch đang làm dở thì tranh thủ.',
    postedOn: '2026-11-15',
  },
  {
    text: 'Xe mang biển tỉnh đã sáp nhập thì từ 1/1/2027 phải đổi biển hết nha, không đổi phạt 4 đến 6 triệu. Ae đi làm sớm chứ để cuối năm đông lắm 😭 #bienso #sapnhap',
    postedOn: '2026-10-21',
  },
  {
    text: 'Chốt trợ cấp cho người hoạt động không chuyên trách ở xã: ai nghỉ trước Tết được 15 tháng lương, nghỉ sau Tết chỉ còn 5 tháng. Chồng mình làm xã đội nên nhà mình biết từ tuần trước.',
  },
  {
    text: 'Sau sát nhập mỗi xã chỉ còn đúng 32 biên chế, ai dư là cho nghỉ trong tháng 12 này đó',
    postedOn: '2026-11-16',
  },
  {
    text: 'Nói trước với các anh chị: sáng thứ hai tuần tới công bố chủ tịch xã mới, là phó phòng tài chính của huyện cũ điều về. Mọi người sắp xếp có mặt 7h30 ở hội trường.',
    postedOn: '2026-11-19',
  },
  {
    text: 'Sau sáp nhập, trụ sở huyện uỷ cũ ở chỗ mình sẽ đem đấu giá, khởi điểm 18 tỷ, bán hồ sơ từ 1/12. Đất mặt tiền quốc lộ mà giá đó thì rẻ như cho.',
  },
  {
    text: 'Vĩnh Long sau sáp nhập xây khu hành chính 4.200 tỷ bên sông Cổ Chiên, khởi công tháng 2/2027',
    postedOn: '2026-11-02',
  },
  {
    text: 'Danh sách 9 phường ở Cần Thơ phải đổi tên lần nữa từ quý I/2027, quay về tên gọi trước sáp nhập, mình đã có trong tay. Ai muốn coi thì ib.',
  },
  { text: 'lương cán bộ xã sau sát nhập tăng gấp rưỡi từ 1/1/2027, có quyết định rồi, hỏi làm gì nữa' },
  {
    text: 'Sở nào cũng phải cắt thêm 30% người trước Tết, chỉ tiêu giao xuống rồi. Sở em 84 người, cắt còn 59. Đêm nay chắc không ai ngủ được.',
  },
  {
    text: 'Sau sáp nhập, anh em từ Kon Tum xuống Quảng Ngãi làm việc được hỗ trợ tiền nhà và đi lại 6 triệu rưỡi một tháng trong hai năm, quyết toán theo quý nha.',
  },
  {
    text: 'Trường cấp hai xã mình giải thể từ 1/12 do sáp nhập, học sinh lớp 6, 7 chuyển qua trường xã bên cách 9 cây số, lớp 8, 9 học nốt. Phụ huynh nào có xe đạp cũ cho tụi nhỏ xin với.',
    postedOn: '2026-11-20',
  },
  {
    text: 'sau sát nhập bệnh viện đa khoa tỉnh cũ bị hạ xuống thành cơ sở 2 rồi, bác sĩ giỏi chuyển hết về tỉnh mới từ tháng 9',
  },
  {
    text: 'Từ 15/12 đổi mã vùng điện thoại cố định do sáp nhập tỉnh, mấy shop in số bàn lên bao bì nhớ sửa kẻo khách gọi không được 📞 Xem bảng mã ở https://thongtinchinhphu-vn.info/ma-vung-moi',
    links: ['https://thongtinchinhphu-vn.info/ma-vung-moi'],
  },
  {
    text: 'Bà con lưu ý từ tháng sau khai sinh, khai tử xã không làm nữa mà phải lên trung tâm hành chính của tỉnh, mỗi tuần chỉ nhận hồ sơ thứ ba với thứ năm. Quy định mới từ khi bỏ cấp huyện.',
    postedOn: '2026-10-27',
  },
  {
    text: 'ĐÃ KÝ: ĐẶC KHU PHÚ QUỐC TÁCH KHỎI TỈNH, LÊN THÀNH PHỐ NGANG ĐÀ NẴNG ĐẦU NĂM 2027',
    postedOn: '2026-11-17',
  },
  {
    text: 'Các chị chi hội phụ nữ lưu ý: hội cấp xã sát nhập vào mặt trận từ 1/1/2027, quỹ chi hội phải nộp hết lên xã trước ngày 20/12.',
  },
  {
    text: 'Toàn bộ nhà văn hoá xã dư ra sau sáp nhập sẽ giao tư nhân thuê 30 năm, giá 2 triệu một tháng, nộp hồ sơ từ 1/12. Nguồn: internet',
  },
  {
    text: 'Giấy khai sinh của trẻ sinh trước 1/7/2025 sẽ phải ghi lại theo tên tỉnh mới, hạn chót 30/6/2027 nha ba mẹ. Nguồn: facebook',
  },
  {
    text: 'bà chị mình làm ở sở nói chắc chắn luôn: sang năm mỗi phường còn hai phó chủ tịch, số còn lại chuyển qua ban quản lý chợ',
  },
  {
    text: 'Nghe nói chắc chắn tháng 3 tới xã đảo mình sát nhập với xã bên kia sông, phà chạy miễn phí cho dân hai xã, chia sẽ cho bà con mình biết nghen.',
  },
  {
    text: 'Theo Bộ Nội vụ, sau sáp nhập, từ 1/2/2027 mỗi xã chỉ còn một trạm y tế và hai trường học, dư ra phải đóng cửa. Mọi người chia sẻ thật nhanh để ai cũng nắm được!!!',
    postedOn: '2026-11-06',
  },
  {
    text: 'Báo đưa tin rồi nhé, thưởng Tết cán bộ xã năm nay 12 triệu một người vì gánh việc của huyện. Share mạnh lên cho các anh ấy vui.',
  },
  {
    text: 'Danh sách cán bộ huyện cũ được bố trí về 45 phường mới, bấm xem đầy đủ: https://bit.ly/ds-bo-tri-45p',
    links: ['https://bit.ly/ds-bo-tri-45p'],
    postedOn: '2025-07-04',
  },
  {
    text: 'Chi tiết ở bài này https://www.facebook.com/groups/dongchihuongtinhmoi/posts/7750001 : các sở của Hưng Yên dời hết về Phố Hiến trước 1/2/2027, nhà công vụ chưa có nên cán bộ Thái Bình tự thuê trọ.',
    links: ['https://www.facebook.com/groups/dongchihuongtinhmoi/posts/7750001'],
  },
  {
    text: 'Ảnh văn bản đây, dấu đỏ rõ mồn một: phường mình sẽ tách làm hai từ 1/3/2027. Ai bảo mình bịa thì phóng to lên mà đọc.',
  },
  {
    text: 'Nội dung video: từ 1/1/2027 cả 34 tỉnh thành thu phí cấp lại biển số nhà theo địa chỉ mới sau sáp nhập, 150.000 đồng mỗi nhà, hộ nghèo giảm một nửa. Đăng ký kênh để không bỏ lỡ tin mới.',
  },
  {
    text: 'từ tháng này ai lm giấy j ở xã cũng phải đóng thêm 50k phí số hoá hồ sơ, từ hồi xáp nhập cái j cũng tiền',
  },
  {
    text: 'Chốt tên phường sau sát nhập rồi cô bác: bỏ tên Bình Lạc Thượng, lấy tên An Khê Đoài, biển trước trụ sở thay ngày 5/12.',
    postedOn: '2026-11-20',
  },
  {
    text: 'tu 1/12 muon lam can cuoc thi phai len tinh, xa khong con may chup nua dau ba con oi',
    postedOn: '2026-11-19',
  },
  {
    text: 'Chợ huyện cũ đóng cửa từ 10/12 do xáp nhập, 200 tiểu thương dời qua bãi xe, mỗi sạp đóng trước 3 triệu. Bà con hay đi chợ sáng nhớ vòng lối mới.',
  },
  {
    text: 'Giáo viên mầm non dôi dư sau sát nhập sẽ chuyển sang làm thư viện từ học kỳ 2, lương giữ nguyên một năm. Cô nào thuộc diện thì chuẩn bị nhé 😢',
    postedOn: '2026-10-30',
  },
  { text: 'Sáp nhập thôn, bản: cả nước chỉ còn một nửa số thôn trước 30/6/2027' },
  {
    text: 'Tin nội bộ: công an xã với quân sự xã sáp nhập làm một ban từ quý 2/2027, lương theo hệ số mới. Tôi chỉ nói tới đó thôi, ai hiểu thì hiểu.',
  },
  {
    text: 'điện lực, thuế, kho bạc ở huyện cũ rút hết về tỉnh từ 20/12 nha, ai quen đóng tiền mặt thì đóng sớm đi',
  },
  {
    text: 'Danh sách 7 điểm bắn pháo hoa Tết Dương lịch 2027 ở Hà Nội: hồ Gươm, Mỹ Đình, Văn Quán, công viên Thống Nhất, Lạc Long Quân, bãi giữa sông Hồng, cầu Nhật Tân. Bắn lúc 0h, mỗi điểm 15 phút. Lưu lại nha.',
    postedOn: '2026-11-19',
  },
  {
    text: 'Cấm xe toàn bộ trung tâm Sài Gòn từ 18h ngày 24/12 tới 2h sáng 25/12, ai đi nhà thờ Đức Bà gửi xe từ xa nhé 🎄',
  },
  { text: 'Quảng Nam hợp nhất với Đà Nẵng rồi bạn, tên chung là thành phố Đà Nẵng, chạy từ 1/7/2025.' },
  {
    text: 'Nhiều khách hỏi homestay tụi mình giờ thuộc tỉnh nào: Tam Cốc vẫn ở Ninh Bình thôi, chỉ là sau sáp nhập Ninh Bình gồm cả Hà Nam, Nam Định và Ninh Bình cũ. Đi Phủ Dầy hay đi Tràng An đều là "trong tỉnh" hết rồi 😁',
    postedOn: '2025-12-07',
  },
  { text: 'Học thuộc 34 tỉnh thành sau sáp nhập trong 5 phút bằng bài vè siêu dễ nhớ' },
  {
    text: 'Gia Lai có biển thiệt đó mấy bà 🌊 Bình Định sáp nhập với Gia Lai thành tỉnh Gia Lai, trung tâm hành chính nằm bên Bình Định cũ luôn',
    postedOn: '2025-07-20',
  },
  {
    text: 'Kon Tum sát nhập với Quảng Ngãi, tên tỉnh là Quảng Ngãi nghe con. Ghi hồ sơ nhập học cho đúng.',
    postedOn: '2026-08-10',
  },
  { text: 'Ben Tre voi Tra Vinh sap nhap vo Vinh Long tu 1/7/2025 roi nha, ten tinh la Vinh Long' },
  {
    text: 'Vậy là từ 30/4/2026 Đồng Nai đã là thành phố trực thuộc trung ương, cả nước thành 7 thành phố và 27 tỉnh. Dân Biên Hoà đổi bìa hồ sơ từ "tỉnh" sang "thành phố" chưa nè 😆',
    postedOn: '2026-05-02',
  },
  {
    text: 'Tổng kết cho ai làm bài thuyết trình: 34 đơn vị hành chính cấp tỉnh hiện nay gồm 28 tỉnh và 6 thành phố.',
    postedOn: '2025-09-10',
  },
  {
    text: 'Trong clip: hiện có 2.611 xã, 697 phường và 13 đặc khu, cộng lại vẫn là 3.321. Phần cuối có bài tập trắc nghiệm, các em tự làm rồi so đáp án nhé.',
    postedOn: '2026-10-05',
  },
  {
    text: 'Em trích thế này là đúng: Nghị quyết 202/2025/QH15 ngày 12/6/2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh, còn 34 tỉnh, thành phố.',
  },
  { text: 'sửa Hiến pháp là Nghị quyết 203/2025/QH15, thông qua ngày 16/6/2025 với 470/470 phiếu bạn ạ' },
  {
    text: 'Đố bạn kể đủ 13 đặc khu: Vân Đồn, Cô Tô, Cát Hải, Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Trường Sa, Phú Quý, Côn Đảo, Phú Quốc, Thổ Châu, Kiên Hải. Đọc một hơi coi ai thuộc 🏝️',
  },
  {
    text: 'Côn Đảo giờ thuộc TP.HCM đó chị, vì Bà Rịa - Vũng Tàu sát nhập vào thành phố rồi',
    postedOn: '2025-12-29',
  },
  {
    text: '11 tỉnh thành không phải sáp nhập: Hà Nội với Huế là hai thành phố, còn lại Quảng Ninh, Lạng Sơn, Cao Bằng, Lai Châu, Điện Biên, Sơn La, Thanh Hoá, Nghệ An, Hà Tĩnh. Lưu lại cho mấy đứa nhỏ ôn địa.',
  },
  { text: 'Lào Cai sau sáp nhập gồm Yên Bái với Lào Cai, trung tâm hành chính đặt ở Yên Bái cũ nhé bác' },
  {
    text: 'Tây Ninh sáp nhập thêm Long An, trung tâm hành chính lại nằm bên Long An cũ nha mấy má, ai nói đi Tây Ninh mà rẽ về Tân An cũng đừng có la 🤣',
    postedOn: '2026-01-11',
  },
  { text: 'bạc liêu vs cà mau sát nhập r, tên cà mau á b' },
  {
    text: 'Book tour hè nhớ ghi địa chỉ cho đúng: đặc khu Phú Quốc, tỉnh An Giang. Kiên Giang và An Giang đã sáp nhập, lấy tên An Giang.',
    postedOn: '2026-05-19',
  },
  {
    text: 'Bắc Kạn sáp nhập với Thái Nguyên, tên Thái Nguyên bà ạ. Bà gửi măng cứ ghi tỉnh Thái Nguyên là tới.',
    postedOn: '2026-02-08',
  },
  {
    text: 'ngược đời ở chỗ tỉnh tên Bắc Ninh mà trung tâm hành chính lại nằm bên Bắc Giang cũ 😅 nhưng đúng là vậy đó',
  },
  {
    text: 'TP.HCM sau sáp nhập Bình Dương, Bà Rịa - Vũng Tàu: hơn 14 triệu dân, rộng hơn 6.700 km²',
    postedOn: '2025-07-09',
  },
  { text: 'Hải Dương sát nhập vào Hải Phòng rồi em, giờ là thành phố Hải Phòng', postedOn: '2025-07-22' },
  {
    text: 'Lâm Đồng bây giờ rộng nhất nước, hơn 24.200 km2, vì sáp nhập thêm Bình Thuận với Đắk Nông. Sáng săn mây Tà Đùng, chiều tắm biển Mũi Né vẫn là một tỉnh.',
  },
  { text: 'bỏ cấp huyện từ 1/7/2025 rồi bác, giờ chỉ còn tỉnh với xã thôi' },
  {
    text: 'Trung ương vừa thống nhất chủ trương cả nước còn 34 đơn vị cấp tỉnh, nêu trong Nghị quyết 60-NQ/TW ngày 12/4/2025. Chờ Quốc hội bấm nút nữa là xong.',
    postedOn: '2025-04-13',
  },
  {
    text: 'Không bắt buộc đổi căn cước hay hộ chiếu vì sát nhập đâu cô ơi, cô cứ yên tâm đi khám bệnh.',
    postedOn: '2025-07-11',
  },
  { text: 'Kỷ niệm 80 năm Quốc khánh: xem lại thước phim về ngày 2/9/1945', postedOn: '2025-08-25' },
  {
    text: 'Gia Lai là chủ nhà Năm Du lịch quốc gia 2026, chủ đề "Đại ngàn chạm biển xanh" 💚 hè này lên núi rồi xuống biển luôn',
    postedOn: '2026-04-04',
  },
  {
    text: 'Nước mình 63 tỉnh thành thì tôi mới ăn bún ở 41 nơi, mỗi nơi một kiểu, chưa tô nào giống tô nào. Còn 22 tỉnh nữa, ai mời thì tôi đi 🍜',
    postedOn: '2024-11-15',
  },
];
