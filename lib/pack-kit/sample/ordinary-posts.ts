import type { SamplePost } from './sample-post.ts';

// Written for the project (2026-11), CC0 1.0; nobody in it is real, and hosts and numbers are invented. Everyday life.

/** Posts on which no mark belongs: the measure of what a pack would disturb. */
export const ORDINARY_POSTS: readonly SamplePost[] = [
  {
    text: 'Sáng nay bà nội gọi video, câu đầu tiên không hỏi cháu ăn cơm chưa mà hỏi con mèo ăn cơm chưa. Cả nhà nhìn nhau, xác định lại thứ bậc trong gia đình.',
  },
  {
    text: 'Sau tám tháng chăm bẵm, cây chanh ban công nhà mình đã cho một trái. Một. Mình đã chụp 63 tấm hình cho nó. Hôm qua chồng hái vắt vô phở.',
  },
  {
    text: 'Hôm qua dọn nhà thấy cái sổ hộ khẩu cũ, giấy ố vàng, có tên ông cố, tên bà cố, tên cả chị Hai mất hồi sáu tuổi. Cả nhà ngồi đọc như đọc truyện. Ba nói sổ này giờ không còn dùng làm gì, nhưng ba gói lại bằng giấy dầu, để dưới bàn thờ. Có những cái tên chỉ còn ghi ở đó.',
  },
  {
    text: 'Nhà em ở vùng trũng nên cứ nghe dự báo có bão là mẹ kê tủ lạnh lên bốn viên gạch, cuộn chiếu, cất gạo lên gác. Thói quen hai mươi năm rồi. Hàng xóm mới chuyển tới tưởng nhà em chuẩn bị chuyển nhà.',
  },
  {
    text: 'leo rank tới 3h sáng, tụt từ vàng về bạc, sáng mẹ kêu dậy đi chợ cũng là 1 loại nhiệm vụ hằng ngày',
  },
  {
    text: 'Chú cho con hỏi giờ mình làm giấy khai sinh cho bé ở phường cũ hay lên phường mới ạ, chiều con chạy qua mà sợ đóng cửa.',
  },
  { text: 'Lái xe đường đèo cho người mới: vào số nào, phanh lúc nào, nhường ai trước' },
  {
    text: 'Trò ô ăn quan sân đình năm nay giải nhất thuộc về bà cụ Tẹo chín mươi hai tuổi, hạ cả đội học sinh trường chuyên đã viết phần mềm tính nước đi. Bà không biết phần mềm, bà chỉ biết đếm nhẩm bằng cách lẩm bẩm tên từng đứa cháu. Hỏi bà bí quyết, bà nói: tụi nó tính cho thắng, tao tính cho hết sỏi rồi về ăn cơm. Giải thưởng mười ký gạo, bà chia lại cho mỗi đứa thua một lon.',
  },
  {
    text: 'Hỏi mọi người: căn cước của em bị cong mép vì để túi quần sau, quét ở quầy lúc được lúc không, có cần đi làm lại không ạ? Em lười xếp hàng nhưng cũng ngại bị người phía sau thở dài.',
  },
  {
    text: 'Bạn nào hay chạy cầu Sài Gòn buổi tối cho mình hỏi làn xe máy bên phải dạo này có đông không, mình mới chuyển nhà qua Thủ Đức nên chưa quen giờ.',
  },
  {
    text: 'CLB thiên văn nghiệp dư: hướng dẫn chọn ống nhòm và lịch buổi ngắm sao ở Ba Vì tối thứ bảy, trời mây thì dời sang tuần sau',
  },
  {
    text: 'khúc cua gần nhà t có cái gương cầu lồi, sáng nào cũng thấy 1 chị đứng tô son ở đó, đèn đường xe cộ gì kệ 💋',
  },
  {
    text: 'Nghe dân ca quan họ trực tiếp ở Bắc Ninh một lần rồi về không muốn nghe qua loa nữa. Tiếng hát vang, rền, nền, nảy sát ngay bên tai, liền chị têm trầu mời mà mình ăn cay đỏ cả mặt.',
  },
  {
    text: 'Em nhặt được một ví nữ màu nâu ở bến xe buýt gần Bệnh viện Bạch Mai chiều qua khoảng 5 giờ, bên trong có căn cước, thẻ bảo hiểm và một tấm ảnh em bé. Em đã gửi công an phường, chị chủ ra nhận lại nhé. Trong ví có tờ giấy ghi "mua bỉm, mua cá, gọi mẹ", em đoán chị chưa kịp gọi mẹ, chị gọi đi ạ.',
  },
  { text: 'ai đặt biệt danh cho thủ môn là "cánh cửa tự động" vậy trời, bóng tới là mở 💀' },
  {
    text: 'Kinh nghiệm đi họp hội nghị nhà chung cư: đem theo nước, bánh mì, sạc điện thoại và lòng bao dung. Họp từ 8h, 10h mới xong phần điểm danh, 11h30 cãi nhau về vị trí cái bập bênh. Nhưng cũng nhờ vậy mới biết chú tầng 3 từng là kỹ sư cầu đường, giải thích vết nứt trần hầm dễ hiểu tới mức cả hội trường vỗ tay.',
  },
  {
    text: 'Thân gửi cư dân, đội kỹ thuật vệ sinh bể nước block C từ 22h tối nay đến 4h sáng mai, nước sẽ yếu chứ không mất hẳn. Nhà có em bé xin trữ sẵn một xô. Ban quản lý xin lỗi vì sự bất tiện và cảm ơn bác Hưng tầng 7 đã nhắc chuyện van xả.',
  },
  {
    text: 'Tối qua lục tủ thấy cái băng cát xét ba thu hồi năm 1993, mặt A toàn nhạc vàng, mặt B là tiếng ba hát ru mình ngủ. Máy nghe băng thì hư từ lâu, chạy khắp xóm mới mượn được. Băng rè rè, tiếng ba trẻ măng, hát sai lời y như bây giờ vẫn sai. Mình thu lại vào điện thoại, gửi cho em gái ở Cà Mau, nó gọi lại chỉ khóc, chẳng nói câu nào.',
  },
  {
    text: 'Dự đoán tí cho vui: tối nay 2-1, bàn đầu từ phạt góc, bàn sau phản công. Sai thì mai em mời cả nhóm cà phê, đúng thì mỗi người mời em một ly. Không cá độ, cà phê thôi.',
  },
  {
    text: 'Nhà nào tầng 14 đang khoan tường thì cho em xin nghỉ tới 2h được không ạ, em bé nhà em mới ngủ được nửa tiếng. Em xin lỗi vì làm phiền, hồi trước nhà em sửa bếp cũng làm phiền cả tầng nên em hiểu lắm.',
  },
  {
    text: 'chị nào chốt váy hoa mã 07 mà tên nick là "Chồng Em Không Biết" thì nhắn địa chỉ em với, em hứa gọi điện lúc giờ hành chính 🤫',
  },
  {
    text: 'Chị ơi bé Mướp hôm nay ăn được nửa gói pate, đi vệ sinh bình thường, vết mổ khô. Mai 9h em thay băng, chị vào thăm lúc nào cũng được ạ.',
  },
  {
    text: 'Kết quả giải cầu lông cơ quan: đôi nam anh Khôi - anh Lực thắng 21-18, 21-19; đôi nữ chị Ngà - em Trâm thắng ngược 18-21, 21-15, 21-20 (trọng tài đếm nhầm nhưng hai bên mệt quá đồng ý luôn). Giải phong cách: chú Vinh lái xe, đánh hỏng 14 quả, cười cả 14 quả.',
  },
  {
    text: 'Anh em cho hỏi giày đinh TF sân cỏ nhân tạo tầm 600k mua loại nào bền, chân mình bè, size 41. Đôi cũ đá được 5 tháng bong cả mõm.',
  },
  { text: 'nhóm lớp 62 người, thả tim 60, còn 2 người: 1 là t, 1 là cô' },
  {
    text: 'Bản tin tối 18/11 của Đài Phát thanh và Truyền hình Vĩnh Long: hội chợ nông sản, lớp dạy nghề đan lục bình cho chị em và giải đua ghe ngo của học sinh. Mời bà con xem lại toàn bộ chương trình, phút 12 có phóng sự về người thợ sửa máy may cuối cùng ở chợ Ba Càng.',
  },
  { text: 'Đạp xe từ Hà Nội vào Cà Mau 34 ngày, mỗi ngày một chữ cảm ơn – tập 12: đèo Hải Vân mưa' },
  { text: 'fun fact: mật ong để hàng nghìn năm vẫn k hư, còn cơm t để hôm qua đã có nền văn minh riêng' },
  { text: 'Ôn thi Sinh 12: nhiễm sắc thể và đột biến, tóm tắt bằng sơ đồ tư duy trong 18 phút' },
  {
    text: 'Nhà trường gửi phụ huynh: học phí và tiền ăn tháng 11 nộp vào tài khoản của trường ghi trên phiếu báo các con mang về, nội dung ghi mã học sinh. Trường không thu qua tài khoản cá nhân của giáo viên. Phụ huynh chưa nhận được phiếu xin liên hệ trực tiếp phòng tài vụ giờ hành chính.',
  },
  {
    text: 'Nhờ các thôn rà lại danh sách hộ đăng ký học lớp xóa mù số chiều thứ ba, thôn nào dưới 10 người thì ghép. Các cụ đi học mang theo kính và điện thoại đã sạc. Đoàn thanh niên bố trí mỗi bàn một bạn ngồi cạnh. Ủy ban xã có nước vối và khoai lang, lớp trước các cụ khen khoai hơn khen bài.',
  },
  { text: 'sapa 4 độ, t mặc 5 áo, đi như con chim cánh cụt, mà ảnh lên hình nhìn vẫn sang lắm nha 🐧' },
  { text: 'test camera chống nước bằng cách rửa xe chung luôn, kết quả: xe sạch, camera đi bảo hành 🫠' },
  { text: 'pov: thầy bảo "các em còn câu hỏi gì không" lúc 16h59 và đứa bàn đầu giơ tay' },
  {
    text: 'Chiều nay 14h đoàn kiểm tra cải cách hành chính của Sở Nội vụ xuống làm việc, các bộ phận rà lại bảng niêm yết thủ tục và sổ theo dõi, đừng để tờ cũ ạ.',
  },
  {
    text: 'Anh ơi lô đất vườn em gửi hình hôm bữa có đường bê tông 3m, điện nước đủ, sổ riêng. Anh cứ ra văn phòng đăng ký đất đai tra trước, ưng thì mình hẹn chủ nói chuyện, chưa phải cọc kiếc gì đâu ạ.',
  },
  { text: 'thi giữa kì xong r mn ơi, đề 4 câu t làm đc 2 câu rưỡi, nửa câu còn lại t vẽ con vịt 🦆' },
  {
    text: 'Ai phát minh ra cụm từ "như trao đổi qua điện thoại" trong email xứng đáng được một giải thưởng. Không ai nhớ đã trao đổi gì, nhưng ai cũng sợ hỏi lại.',
  },
  {
    text: 'Cho thuê phòng trọ 18m2 có gác, cửa sổ nhìn ra cây khế. 2tr4/tháng, điện nước theo đồng hồ nhà nước, cọc một tháng, trả lại đủ khi đi nếu không đập tường. Ưu tiên bạn đi làm hay học, được nuôi mèo (nhà có chuột). Xem phòng sau 17h, hẻm 220 Lê Văn Sỹ, gọi cô Sáu 0954 307 221.',
  },
  {
    text: 'give away 1 cây son t mua nhầm màu, ai da ngăm cmt "em" t chọn 1 bạn, ship t lo nha, quay số trên live cho khách quan 💄',
  },
  {
    text: 'Chị chỉ em nè: nước mắm 1, đường 1, nước ấm 4, chanh tỏi ớt cho sau cùng để tỏi nó nổi. Nhớ vắt chanh xong mới bỏ tỏi.',
  },
  {
    text: 'mình đi làm ở xã mới, cách nhà 38 cây, sáng 5h30 xuất phát. Mệt thì có mệt, mà cung đường đi ngang đồi chè mù sương đẹp quá nên cũng đỡ. Bữa nay dừng lại chụp tấm hình, vô trễ 4 phút, bị nhắc. Chịu.',
  },
  {
    text: 'Nói nghe chơi chứ hồi chưa có tài khoản ngân hàng, má tôi giấu tiền trong hũ gạo, trong gối, trong ống tre. Tết dọn nhà như đi săn kho báu. Giờ má xài điện thoại, tiền nằm trong đó, má bảo dọn nhà chẳng còn gì hồi hộp. Tôi đành lén nhét tờ năm chục vô hũ gạo. Má tìm được, má mừng, hôm sau má nhét lại vô túi áo tôi, giả bộ không biết.',
  },
  {
    text: 'Tìm cô giúp việc theo giờ, nhà có hai người lớn một em bé một tuổi. Sáng 8h-11h, ba buổi một tuần, 80k/giờ. Việc gồm lau nhà, giặt đồ, nhặt rau, không trông bé. Nhà mình ở Ciputra, cô đi xe máy có chỗ gửi miễn phí. Mong tìm được cô làm lâu dài, tết có thưởng.',
  },
  {
    text: 'mấy chị từ từ chốt nha, tui đọc k kịp, tên Thủy có tới 9 người luôn, Thủy nào lấy size L bấm số 1 ạ 😅',
  },
  {
    text: 'Cá nục kho măng: cá làm sạch, chiên sơ cho khỏi tanh, xếp một lớp măng một lớp cá, nước mắm, tiêu, ớt bột, kho lửa nhỏ 40 phút. Ăn với cháo trắng buổi sáng trời lạnh thì khỏi nói.',
  },
  {
    text: 'Anh chị ơi mai họp giao ban dời từ 8h sang 9h30 tại phòng họp tầng 2, thành phần giữ nguyên. Ai trình bày nhớ chép file sẵn vào máy, hôm trước mất 20 phút tìm dây HDMI.',
  },
  {
    text: 'Quán cơm tấm của nhà mình cần một bạn phụ bếp sáng, 5h đến 11h, nghỉ chủ nhật. Lương 4 triệu rưỡi cộng hai bữa cơm, mùng 5 dương lịch trả, trễ ngày nào phạt chủ quán ngày đó ly sinh tố. Chưa biết nấu cũng được, biết dậy sớm là quý. Tới thẳng quán gặp cô Bảy, góc đường Phan Xích Long, thử việc hai buổi có tính tiền.',
  },
  {
    text: '"Đi một ngày đàng học một sàng khôn", còn mình đi một ngày đàng mất một đôi dép. Sàng khôn năm nay là: để dép vào túi trước khi tắm biển.',
  },
  {
    text: 'Hỏi thật mọi người, giá xăng lên thì tô phở lên 5 nghìn, giá xăng xuống sao tô phở nó không nhớ đường xuống theo vậy? Thương cái bụng mà giận cái ví.',
  },
  {
    text: 'Gia đình chúng tôi xin chân thành cảm ơn bà con lối xóm, họ hàng nội ngoại, cơ quan, bạn bè đã đến thắp hương, gửi vòng hoa và tiễn đưa mẹ chúng tôi về nơi an nghỉ cuối cùng. Trong lúc tang gia bối rối, có điều gì sơ suất kính mong được lượng thứ.',
  },
  {
    text: 'Con xe Wave 2015 của ba em, chính chủ, giấy tờ đủ, 7 triệu 2. Anh qua coi máy, hai anh em ra phòng công chứng làm giấy bán rồi mới giao tiền giao xe cho yên tâm cả hai bên.',
  },
  {
    text: 'Viết tặng cô giáo cũ nhân ngày 20/11, vần hơi vụng cô đừng cười:\nNgày xưa cô gõ thước lên bàn\nCon giật mình tỉnh giữa chang chang\nBây giờ không thước mà con vẫn\nGiật mình mỗi lúc đứng trước hàng\nHọc trò ngơ ngác như con trước\nMới hay nghề ấy lắm gian nan\nCô ơi con giữ viên phấn cũ\nGói trong tờ giấy kẻ ô ly\nMỗi khi nản quá lôi ra ngửi\nMùi bụi mà nghe đỡ sầu bi.',
  },
  {
    text: 'Có ai như mình không, đi nhà hàng sang thì chụp hình, về tới nhà lục nồi cơm nguội ăn với cá kho. Bữa tối chính thức bắt đầu lúc 10 giờ đêm.',
  },
  {
    text: 'Chồng mình hồi hỏi cưới run quá nên nói với ba mình: "Dạ con xin phép bác cho con cưới bác." Ba mình trả lời: "Bác có vợ rồi con." Mười hai năm rồi mà tết nào ba cũng kể lại.',
  },
  {
    text: 'Nghe báo bão xa mà lòng dân biển đã rục rịch. Sáng nay ba tôi kéo thúng lên bờ, buộc ba vòng dây vào gốc dương, gõ gõ như vỗ lưng con bò. Ba nói bão có vô hay không thì kệ, buộc rồi ngủ cho ngon, mai không vô thì cởi ra, mất có mười phút. Má tranh thủ muối thêm hũ cà. Con em tôi đang ở trong Sài Gòn gọi về dặn ba má đủ thứ, dặn xong quên dặn chính nó mang ô, tối đó nó ướt như chuột.',
  },
  {
    text: 'Bán xe đạp thể thao cũ, khung 17, mới thay lốp và má phanh. 1tr6, ai cao 1m65 tới 1m75 đi vừa. Trầy một vệt ở sườn do hôn gốc phượng. Test xe thoải mái trong sân chung cư, ưng thì đưa tiền lấy xe, không ưng thì uống trà rồi về.',
  },
  { text: 'Ghép tiếng: khi mèo nhà bạn làm trưởng phòng nhân sự (bản đầy đủ, có phụ đề)' },
  {
    text: 'Ai nói ăn chay nhạt chứ tô bún Huế chay hôm rằm của má mình, cay xé lưỡi, sả thơm nức, ăn hết còn vét nước.',
  },
  {
    text: 'Hai tuổi của con là tuổi biết nói "không". Ăn không, ngủ không, tắm không. Chỉ có đi chơi là dạ. Chúc mừng sinh nhật ông tướng của mẹ, cả nhà mệt mà thương.',
  },
  {
    text: 'túi cói nhà làm ở Kim Sơn, đan tay từng chiếc, size nhỏ 150k size lớn 220k, vid này quay mẹ với bà ngồi đan 🧺',
  },
  {
    text: 'Hình 1: mình hẹn gym lúc 6h sáng.\nHình 2: mình lúc 6h sáng, quấn mền như nem rán.\nHình 3: phòng gym gửi tin "chúng tôi nhớ bạn".',
  },
  {
    text: 'Ông nội năm nay chín mươi, sáng nào cũng đọc báo giấy, đọc xong cắt mấy bài hay dán vô cuốn vở. Tôi mở ra coi, thấy ông dán cả tờ quảng cáo pizza. Hỏi thì ông bảo hình đẹp.',
  },
  {
    text: 'Sáng nay theo mẹ lên chùa. Mẹ lạy rất lâu. Mình hỏi mẹ cầu gì nhiều vậy. Mẹ nói mẹ kể hết tên từng đứa, kể cả con mèo, rồi kể tới tên mấy người từng làm mẹ buồn, kể để mẹ bớt giận. Ra tới cổng mẹ mua cho mình xâu bánh ú, như hồi sáu tuổi.',
  },
  {
    text: '🌿 𝗫𝗔̀ 𝗕𝗢̂𝗡𝗚 𝗧𝗛𝗔̉𝗢 𝗠𝗢̣̂𝗖 nhà nấu, mẻ tháng Mười có ba mùi: tràm, sả chanh, bồ kết. Bánh 90g giá 45k, cắt tay nên bánh dày bánh mỏng, bánh mỏng em bỏ thêm miếng vụn. Ủ đủ sáu tuần mới bán. Da ai nhạy cảm thử ở cổ tay trước. Em không quảng cáo trị mụn trị nám gì hết, chỉ sạch và thơm thôi ạ.',
  },
  { text: 'học tiếng trung 3 tháng, gọi trà sữa đc r, gọi người yêu cũ về thì chưa 🥹' },
  {
    text: 'Ba dặn: trời trở lạnh, con đi làm về khuya nhớ choàng cái khăn. Tiền thì từ từ kiếm, phổi thì có một cặp thôi con.',
  },
  { text: 'ăn buffet lẩu 199k, t ăn đc 2 đĩa rau 1 đĩa thịt vs 6 ly kem, coi như đi ăn kem 199k 🍦' },
  {
    text: '🧣 KHĂN LEN ĐAN TAY MÙA LẠNH 🧣\nMỗi chiếc một màu, mẹ em đan hết, không có chiếc thứ hai giống hệt. Giá 180k, quàng đôi 330k. Nhận đổi màu trong 3 ngày nếu về nhà thấy không hợp áo. Xem hàng tại nhà ở ngõ 12 đường Láng, gọi trước cho em khỏi đi chợ: 0951 220 417.',
  },
  {
    text: 'Dạ em chào chị, máy lọc nước nhà mình tới hạn thay lõi số 1 với số 2, chi phí 320k, thợ bên em qua thay rồi mới thu. Chị rảnh sáng hay chiều thứ tư ạ? Nếu nước nhà chị còn trong thì dùng thêm một tháng cũng được, em không ép ạ.',
  },
  {
    text: 'Vlog một ngày của mẹ bỉm hai con: dậy 5 giờ, cơm sáng, đưa bé lớn đi học, dỗ bé nhỏ ngủ và 15 phút cà phê của riêng mình',
  },
  {
    text: 'Vườn mai năm nay chưa tuốt lá mà đã có nụ lác đác, ông nội nhìn trời lầm bầm suốt. Ông bảo năm nay nhuận mưa, nụ nó cũng rối. Ông tuốt thử hai cây góc sân xem sao, còn lại chờ.',
  },
  {
    text: 'Kể chuyện đời giáo viên vùng cao tập 12: lớp học có bảy học sinh, ba con chó và một cái bếp. Buổi sáng cô nấu nồi mì to, em nào tới sớm được thái rau. Hôm mưa lớn suối dâng thì cô nghỉ, các em nghỉ, hôm sau học bù tới chiều. Trong tập này có bài hát các em tự viết bằng hai thứ tiếng, lời để trong phần mô tả, cô xin phép phụ huynh trước khi quay rồi ạ.',
  },
  {
    text: 'Nhìn trời Quy Nhơn chiều nay đẹp không cần chỉnh màu: biển tím, núi xanh, một cụ ông ngồi gỡ lưới. Mình ngồi coi cụ gỡ tới khi tối hẳn, cụ ngó qua hỏi: thất tình hả con?',
  },
  {
    text: 'Dạ em giao hàng đây chị, đơn 185k trả khi nhận, em tới cổng B rồi mà bảo vệ không cho vô. Chị xuống lấy hay em gửi phòng bảo vệ ạ?',
  },
  {
    text: 'Mẹ ơi con chuyển khoản tiền thuốc cho ba rồi đó, mẹ coi điện thoại thấy chưa? Đừng nhịn, hết thì nói con.',
  },
  { text: 'Cắt tỉa hoa giấy sau mùa mưa để ra bông dịp Tết: thời điểm siết nước và cách bón' },
  {
    text: 'Ba tôi lãnh lương hưu ngày mùng mấy là nguyên xóm biết, vì hôm đó ba mua vịt quay đãi lũ trẻ. Ba nói tiền này là tiền hồi trẻ ba gửi, giờ lấy lại ăn dần, ăn một mình thì buồn.',
  },
  {
    text: 'Theo Trung tâm Dự báo khí tượng thủy văn quốc gia, hai ngày tới Bắc Bộ trưa chiều hửng nắng, đêm và sáng trời rét, vùng núi có nơi dưới 13 độ. Nhà mình ở Mộc Châu nên đã lôi cái đệm điện ra phơi, con gái đòi nhổ răng cho khỏi phải đánh răng buổi sáng vì nước lạnh quá.',
  },
  {
    text: 'Ngân hàng xin nhắc Quý khách: tuyệt đối không cung cấp mật khẩu, mã OTP cho bất kỳ ai, kể cả người xưng là nhân viên ngân hàng. Ngân hàng không gửi đường dẫn qua tin nhắn. Cần hỗ trợ xin gọi số in ở mặt sau thẻ.',
  },
  { text: 'Toi nay 9h vao tran nha tui bay, thieu 1 nguoi keo con Hoang, no ban do lam nhung vui' },
  {
    text: 'Mình với chồng cãi nhau vụ vé tàu Tết. Mình muốn mua từ giờ, chồng nói để coi lịch trực. Kết quả là mình mua, chồng trực, mùng hai chồng đi chuyến sau ôm theo con gà cúng.',
  },
  {
    text: 'Đà Lạt sáng nay 14 độ, hơi thở ra khói, mình đứng đợi mua sữa đậu nành mà tay run cầm không nổi ly. Cô bán hàng bảo cháu ở dưới xuôi lên hả, dân đây tụi tui mặc áo cộc không à.',
  },
  {
    text: 'Cho hỏi phim Việt chiếu cuối tuần này cái nào đi với bố mẹ được ạ? Bố em chỉ thích phim có đánh nhau nhưng đừng chết ai.',
  },
  {
    text: 'Anh Tư ơi đèo hôm nay sương dày quá, em chạy có 20 cây giờ, chắc 9h tối mới tới. Nhà cứ ăn cơm trước nha.',
  },
  {
    text: 'Tuổi Trẻ đưa tin chợ nổi quê mình sắp có thêm bến đỗ ghe cho khách, ghe bán hàng được miễn phí neo. Má mình bán bún ở đó ba mươi năm, nghe đọc xong hỏi đúng một câu: vậy có mái che không con?',
  },
  {
    text: 'Trường mình đang giữ một chiếc cặp lồng i-nốc hai ngăn để quên ở ghế đá sân trước từ hôm họp phụ huynh, trong có canh bí (đã đổ) và tờ giấy "Anh ăn hết nhé, tối em về muộn". Bác nào là "anh" xin đến phòng bảo vệ nhận lại, các cô trong trường hứa không cười. Cặp lồng đã rửa sạch, tờ giấy ép ni lông.',
  },
  {
    text: 'Phim hoạt hình mà cả nhà khóc. Con khóc vì con voi lạc mẹ, mẹ khóc vì thấy con khóc, ba khóc vì bắp rang hết.',
  },
  {
    text: 'Ai cầm nhầm dép ở đám cưới nhà anh Tạo tối qua không ạ, dép em đi về là một chiếc 41 một chiếc 39, hai chiếc cùng bên trái.',
  },
  {
    text: 'Sáng nay Nguyễn Trãi tắc từ Ngã Tư Sở xuống tới hầm chui, mình nhích được 800 mét trong 40 phút. Bên cạnh có anh đi xe máy chở cây quất, lá quệt vào mặt mình như vỗ về.',
  },
  {
    text: 'Lớp dưỡng sinh sáng mai tập trong nhà văn hóa vì sân ướt, các bà nhớ mang thảm. Bà Lựu đem cái loa, bà Tí đem phích nước, còn ông Khả thì đem ông Khả là đủ.',
  },
  {
    text: 'Lại nói chuyện bóng đá phủi: hôm qua trọng tài là vợ anh đội trưởng đội bạn, thổi công tâm tới mức rút thẻ đỏ chồng mình phút thứ chín vì tội cãi. Cả sân vỗ tay, anh ấy ra ngồi cạnh bình nước mặt tiu nghỉu. Hết trận thua, anh còn phải đèo trọng tài về. Chúng tôi đề nghị chị bắt cả giải.',
  },
  { text: '[Karaoke beat chuẩn] Bèo dạt mây trôi – tone nữ, phối mộc sáo và đàn bầu' },
  {
    text: 'Đợt sửa trường của tụi mình ở Mù Cang Chải cần thêm 6 bạn biết sơn, 2 bạn biết hàn, 1 bạn nấu cơm cho 20 người ăn. Đi từ 11 đến 13/12, tự túc tiền xe, ăn ở tại trường, ngủ bàn ghép. Không nhận tiền ủng hộ, sơn và tôn do phụ huynh trong bản và một cửa hàng vật liệu lo rồi. Bạn nào say xe nên cân nhắc vì 80 cây số cuối cua như dây thừng. Buổi gặp mặt tối thứ năm này tại thư viện phường, có bánh sắn.',
  },
  { text: 'Vì sao hàng thủ cứ thủng ở cánh trái? Phân tích 5 tình huống bằng hình vẽ, không đổ lỗi cá nhân' },
  {
    text: 'Tổ trưởng tổ dân phố nhắc bà con sáng chủ nhật 7h ra quét dọn sân chơi, đem theo chổi cán dài. Xong có chè đậu xanh nhà chị Thoa nấu. Nhà nào bận thì gửi trẻ con, trẻ con quét vui hơn.',
  },
  {
    text: 'Thí nghiệm tại nhà: làm mưa trong lọ thủy tinh để hiểu vì sao có mây, chỉ cần nước nóng, đĩa đá và một ít khói nhang. Phù hợp lớp 4 trở lên, có người lớn đứng cạnh vì dùng nước nóng. Phần cuối giải thích ngắn gọn hơi nước ngưng tụ quanh hạt bụi nhỏ ra sao.',
  },
  {
    text: 'Nhà có bốn con vịt thả vườn. Đặt tên là Quay, Luộc, Nướng, Hầm. Nuôi được ba tháng thì đổi tên thành Hoa, Lan, Mai, Cúc vì thương quá không ăn nổi. Giờ tụi nó đi đâu cũng thành hàng, mình đi vệ sinh cũng thành hàng.',
  },
  {
    text: 'Báo cáo cả nhà bé Nhím bơi 50m ếch về thứ 5/8, thành tích 1 phút 12, vượt chính mình 4 giây. Bé xin thưởng con gấu nhưng chịu đổi lấy hai que kem.',
  },
  {
    text: 'Nói thật là đội tuyển mình lâu rồi mới có hàng tiền vệ chuyền bóng ra hồn như vậy. Thua mà xem không tức. Các cháu trẻ cứ đá thế này, vài năm nữa tha hồ mà mơ.',
  },
  {
    text: 'Con gái hỏi mẹ: sao nghỉ lễ hai ngày mà cô cho bài tập bốn ngày? Mẹ làm kế toán 15 năm cũng không cân đối được khoản này.',
  },
  {
    text: 'Chó nhà mình tên Mực, mười ba tuổi, mắt mờ, tai lãng. Vậy mà cứ 5 giờ 40 chiều là ra ngồi trước cổng chờ con gái mình đi học về, đúng giờ hơn cả xe đưa đón. Hôm nay con gái đi thực tập xa, Mực ngồi tới tối. Mình phải mở loa cho nghe tiếng nó mới chịu vô.',
  },
  {
    text: 'Hết trận. 90 phút cầm bóng 71%, sút 19 quả, vào 0 quả. Đội tôi yêu có một tình yêu rất lớn với cột dọc.',
  },
  {
    text: 'Mẹ nào còn thừa vé xem xiếc của lớp không ạ, bé nhà em bữa đó đăng ký một mà giờ em gái đòi theo. Em gửi lại tiền cho quỹ lớp 80k.',
  },
  {
    text: 'Dạ ngân hàng em nhắc anh khoản vay mua xe kỳ này 4.210.000đ tự trích từ tài khoản lương ngày 25, anh để dư tài khoản giúp em. Nếu tháng này anh kẹt thì ghé phòng giao dịch gặp em làm đơn, em không xử lý qua điện thoại và không hỏi anh mã OTP bao giờ.',
  },
  {
    text: 'Đảo Lý Sơn đi tháng mấy thì biển êm hả các bác? Nhà em có bà say sóng, định tháng Tư sang năm. Ở hai đêm có chán không ạ?',
  },
  {
    text: 'Mẹo nhớ cho các con: Sao Kim quay quanh trục của nó chậm đến mức một ngày tự quay (243 ngày Trái Đất) dài hơn cả một năm của nó (225 ngày). Con mình nghe xong hỏi vậy trên đó thứ hai có dài không mẹ.',
  },
  {
    text: 'Mai đổi tiết 1 với tiết 3 nha lớp, thầy Toán đi họp. Đem theo compa với thước đo góc, đứa nào quên tự chịu.',
  },
  {
    text: 'Kính gửi phụ huynh lớp 3B: mai các con học bình thường, mang theo lá khô để làm tranh trong tiết Mĩ thuật. Bố mẹ kiểm tra giúp cô hộp bút, nhiều bạn hết hồ dán ạ.',
  },
  {
    text: 'Ba ngày ở Hà Giang bằng xe số, tổng thiệt hại 2tr1 một người. Đường đẹp hơn ảnh, người hiền hơn truyện. Mình bị thủng lốp ở dốc Bắc Sum, một anh người Mông đi chợ về dừng lại vá giúp, không lấy tiền, chỉ xin chụp chung một kiểu vì mũ bảo hiểm của mình có tai thỏ.',
  },
  {
    text: 'Dùng chiếc tai nghe 390k được hai tháng: pin đủ một ngày đi làm, âm trầm hơi ù, đàm thoại ngoài đường gió to thì bên kia nghe như mình đang nhảy dù. Đeo không đau tai. Nắp hộp đóng nghe "tách" rất đã, mình đóng mở cả buổi họp.',
  },
  {
    text: 'Lương về lúc 9h02, đến 9h40 đã chia xong: tiền nhà, tiền học con, gửi ngoại, trả góp tủ lạnh. Còn lại đúng một triệu mốt và một niềm tin mãnh liệt vào tháng sau.',
  },
  {
    text: 'Bánh xèo miền Trung vỏ giòn nhân tôm nhảy: pha bột gạo xay với nước lạnh theo tỉ lệ 1:2,2, không trứng không nước cốt dừa, khuôn gang phải thật nóng mới đổ, nghe tiếng xèo là đúng. Chấm mắm nêm hoặc nước chấm gan heo đậu phộng. Mình đổ hư ba cái đầu để mọi người thấy lửa chưa tới thì nó bết ra sao, đừng tua đoạn đó nha.',
  },
  {
    text: 'Chung cư 2PN tầng 9 hướng đông nam, full nội thất, 11tr/th, hợp đồng 1 năm, cọc 2 tháng có biên nhận. Anh chị muốn xem nhà nhắn em trước nửa tiếng, em cầm chìa khóa chờ dưới sảnh ạ.',
  },
  {
    text: 'Gia đình cần bán căn nhà cấp 4 ở xã Hòa Tiến, 5x22, có cây xoài 30 năm, tường phía tây bị thấm một mảng bằng cái chiếu (nói trước cho khỏi ngại). Giá 1,75 tỷ, thương lượng khi gặp. Sổ hồng đứng tên ba tôi, xem bản gốc tại nhà, hai bên ra công chứng mới đặt tiền. Không qua môi giới, các anh chị môi giới thông cảm.',
  },
  {
    text: 'Bún chả Hà Nội nướng than hoa tại nhà | tỉ lệ ướp thịt, nước chấm chua ngọt, đu đủ giòn | ghi chú đầy đủ trong mô tả: 700g thịt vai, 300g ba chỉ, 2 thìa hành tím, 1 thìa mật ong, 2 thìa nước hàng. Ướp tối thiểu 2 tiếng. Quạt than đều tay, lật liên tục, cháy cạnh là đẹp.',
  },
  {
    text: 'E gui a ban thao ke hoach thang 12, a xem giup e muc 3 voi muc 5, e so so lieu bi lech. 4h e phai trinh roi a.',
  },
  {
    text: 'Ước gì tỉnh mình làm thêm vài tuyến xe buýt từ trung tâm mới về mấy huyện cũ, cán bộ đỡ cực mà dân đi khám bệnh cũng tiện. Mình không biết kiến nghị ở đâu, chỉ mong vậy thôi. Hôm trước mẹ mình đi tái khám phải bắt ba chặng, chặng giữa đi nhờ xe chở dừa, bác tài tốt bụng còn chặt cho mẹ một trái uống dọc đường, mẹ về khoe mãi.',
  },
  {
    text: 'Dạ em là sinh viên năm ba ngành Toán, nhận gia sư lớp 6 tới lớp 9 khu Bắc Từ Liêm. 150k/buổi 90 phút. Buổi đầu học thử không tính tiền, phụ huynh ngồi cùng cũng được ạ. Em dạy chậm mà chắc, không giải bài hộ, hôm nào em dạy dở phụ huynh cứ góp ý thẳng.',
  },
  {
    text: 'Phát trực tiếp từ vườn vải Lục Ngạn: hái tại cây, hỏi đáp cách bảo quản, bán theo đơn nhận hàng rồi thanh toán',
  },
  {
    text: 'Sữa chua nhà làm cho bé: 1 lon sữa đặc, 1 lít sữa tươi không đường, 1 hũ cái. Pha ấm tay (khoảng 40 độ), ủ 6 tiếng trong nồi cơm điện đã rút phích, cất tủ lạnh. Mẻ này được 18 hũ, chồng ăn hết 11.',
  },
  {
    text: 'Phòng khám thú y tụi em cần 1 bạn lễ tân ca chiều 13h-21h, 6tr5, đóng BHXH. Bạn gửi CV qua mail phòng khám in trên danh thiếp, hoặc ghé nộp trực tiếp, tụi em phỏng vấn luôn, có bé mèo tham gia phỏng vấn.',
  },
  { text: 'Chúc cả nhà ngày mới an lành: sống chậm lại, thở sâu hơn, uống nước trước rồi hãy uống cà phê ☀️' },
  {
    text: 'chị ơi cho em đặt 2 phần gỏi cuốn, 1 phần bò bía, ko lấy hành phi, giao lúc 11h30 ở cổng sau nha, em trả tiền mặt',
  },
  {
    text: 'Cả cơ quan thi tìm hiểu cải cách hành chính, tôi được giao ra câu hỏi. Tôi ra bốn mươi câu, câu nào cũng có đáp án C là "Cả A và B". Thi xong ai cũng chín điểm trở lên, riêng giám đốc bảy điểm vì đọc kỹ quá. Anh gọi tôi lên hỏi: cậu thấy cải cách ở chỗ nào? Dạ ở chỗ em sẽ ra lại đề ạ.',
  },
  {
    text: 'Đàn guitar cũ cho bạn nào mới tập: mặt thông, cần hơi cong nhẹ đã chỉnh, dây mới thay. 450k kèm bao. Mình tập ba năm được ba bài, thôi để cây đàn có tương lai.',
  },
  {
    text: 'Đọc lại Truyện Kiều năm 40 tuổi mới thấy câu "Cảnh nào cảnh chẳng đeo sầu" không phải để phân tích mà để gật đầu. Năm 17 tuổi mình viết ba trang về bút pháp tả cảnh ngụ tình, được 8 điểm, chẳng hiểu gì. Nay rửa chén xong đứng nhìn mưa ngoài cửa bếp, câu ấy tự chui ra từ đâu đó, vừa in.',
  },
  { text: 'thanh lý máy ảnh film chụp hoài k nét, hóa ra do t cận 🥲 900k ai lấy ib' },
  {
    text: 'Mẹ: con gái lớn rồi phải biết tiết kiệm.\nCũng là mẹ: mua cái nồi thứ chín vì nó có màu xanh.\nBa: (lặng lẽ treo cái cần câu thứ mười một)',
  },
  {
    text: 'Bánh mì Sài Gòn 5 giờ sáng vẫn là thứ cứu rỗi linh hồn dân ca đêm. Ổ bánh nóng, trứng ốp la lòng đào, xíu mại, thêm tí nước tương. Cầm trên tay đi bộ ra bến xe buýt, gió mát, tự nhiên thấy đời cũng hiền.',
  },
  {
    text: '𝗡𝗛𝗔̣̂𝗡 𝗟𝗔̀𝗠 𝗕𝗔́𝗡𝗛 𝗦𝗜𝗡𝗛 𝗡𝗛𝗔̣̂𝗧 vẽ tay theo ý bé: khủng long, công chúa, xe cứu hỏa, kể cả con gián nếu bé thích. Bánh 16cm 320k. Kem béo ít ngọt. Báo trước hai ngày, lấy bánh mới thanh toán, giao trong nội ô Cần Thơ 20k.\nHình mẫu trong album, khách đưa gì em vẽ nấy, giống khoảng 80%, còn 20% là cảm xúc của em.',
  },
  { text: 'Thời tiết ở miền Bắc có bốn mùa: mùa đông, gần đông, vẫn đông và đường Trường Chinh.' },
  {
    text: 'mai con sinh nhật 1 tuổi, mời ông bà cô bác 11h trưa qua nhà dùng bữa cơm thân mật, không nhận quà chỉ nhận người thôi ạ 🎂',
  },
  { text: 'Kinh Chiều Chúa nhật – tiếng chuông nhà thờ gỗ Kon Tum và giọng hát thiếu nhi' },
  {
    text: 'Chị hỏi cái máy ảnh hả, còn nha chị. Máy 2019, chụp 14 nghìn tấm, ống kính có hạt bụi nhỏ soi đèn mới thấy. Chị qua tiệm thầy Hợi ở đường Lý Thái Tổ nhờ thầy kiểm, tiền kiểm em trả, ưng thì đưa em 6tr3 tại tiệm luôn ạ.',
  },
  {
    text: 'Em bán rau sạch nhà trồng: cải ngọt, xà lách, húng lủi, mồng tơi. Không hình lung linh, rau có lỗ sâu đàng hoàng. Combo 5 ký 90k đủ ăn một tuần cho nhà bốn người, sáng cắt chiều giao, rau hư chụp hình em bù rau khác.',
  },
  {
    text: 'Thầy gửi cả lớp file nghe unit 7, nghe ba lần rồi hẵng mở lời. Bài nói tuần này: kể về một người hàng xóm, tối thiểu 90 giây, cấm dùng Google dịch vì thầy nhìn là biết, bà hàng xóm của em không thể "very delicious" được.',
  },
  {
    text: 'Mùa dịch năm đó mình ở phòng trọ 12 mét vuông suốt bốn tháng, học được cách cắt tóc bằng clip, nấu cơm bằng bình siêu tốc và trò chuyện với con thạch sùng tên Sùng. Nay đi ngang khu trọ cũ thấy người ta đã sơn lại màu xanh, tự nhiên đứng khóc. Không biết Sùng còn đó không.',
  },
  {
    text: 'Nhà em nhận đặt bánh chưng Tết, gói lá dong, nhân thịt đỗ, gói tay, luộc củi mười hai tiếng. Bánh 1,2kg giá 75k. Em ghi sổ từ giờ tới 15 tháng Chạp, đơn trên 20 cái xin cọc trước 200k để em mua gạo, em viết giấy nhận, đổi ý trước 20 em trả lại đủ. Khách quen thì cứ nhắn một tiếng. Bếp ở ngay đầu làng Tranh Khúc, mời cả nhà tối 26 ra trông nồi bánh cùng cho vui, có khoai nướng.',
  },
  {
    text: 'Áo dài may sẵn cho mẹ đi lễ, vải gấm tơ mềm, đủ size tới 75kg. 690k một bộ gồm quần. Tiệm em ở chợ Đông Ba, sạp 114 dãy B, các mẹ cứ vào thử thoải mái, không mua vẫn được uống nước sâm. Đặt xa thì xem hàng rồi mới trả tiền cho bưu tá.',
  },
  {
    text: 'Alo bạn ơi mình gửi bảo hành cái nồi chiên 2 tuần rồi chưa thấy gọi, mã phiếu BH2207, nhờ bạn coi giúp. Mình không gấp lắm nhưng ông xã mình thèm khoai lang chiên tới mức mơ thấy.',
  },
  {
    text: 'ck oi ve nho mua tui ta cho con nha, size L, het sach roi. Voi nua la mua them bo ca rot de toi em nau chao',
  },
  {
    text: 'Nhắc các mẹ trời hanh: lau người cho bé bằng nước ấm, bôi kem dưỡng ngay khi da còn ẩm, cho uống thêm nước. Bé nhà mình nẻ má đỏ ửng, đi khám bác sĩ chỉ dặn có thế chứ không kê thuốc gì. Mẹ nào thấy con nẻ chảy nước thì đưa đi khám da liễu, đừng nghe mách đắp lá.',
  },
  {
    text: 'Chị Hai coi mua vé xe cho má về trước 25 Tết nha, má đi sớm cho khỏe. Nếu hết giường nằm dưới thì thôi để má ở lại với em thêm tuần, đừng bắt má leo lên tầng trên.',
  },
  {
    text: 'Bữa nay nồm quá sàn nhà trơn như bôi mỡ, bà nhớ mang dép cao su, đừng đi lên gác phơi đồ nghe bà.',
  },
  {
    text: 'Chuyện anh giao hàng khu mình: biết nhà nào có chó dữ, nhà nào có em bé ngủ trưa nên không bấm chuông, biết bà cụ số 12 nặng tai phải gõ cửa bằng chìa khóa. Tuần rồi anh nghỉ ba hôm vì vợ sinh, người giao thế cứ lạc, cả khu ngơ ngác như mất sóng. Hôm nay anh quay lại, mỗi nhà dúi cho anh một thứ: chục trứng, bịch tã, con gà ác, cái mũ len. Xe anh chở về còn nặng hơn lúc chở đi.',
  },
  {
    text: 'Giỗ ông năm nay rơi vào thứ bảy, các cháu sắp xếp về từ chiều thứ sáu phụ gói bánh. Nhà thằng Ba lo rượu, nhà con Tư lo heo quay, bác Hai lo nhang đèn. Ai bận quá thì gọi trước cho bà một tiếng, bà không giận đâu, chỉ buồn tí thôi.',
  },
  {
    text: 'Co Ba oi cho con xin nhanh ngo gai voi me rau ram ve trong, nha con moi co cai thung xop con trong',
  },
  {
    text: 'Giá xăng lên xuống mình không rành, chỉ biết đổ ba chục nghìn hồi trước đi được tới thứ sáu, giờ thứ năm đã phải dắt. Có khi tại mình mập lên, xe nó cũng biết mệt.',
  },
  { text: 'Tiếng mưa trên mái tôn 8 tiếng, màn hình đen, ngủ sâu, có tiếng ếch kêu xa xa' },
  {
    text: 'Sáng ra phòng giao dịch đổi sổ tiết kiệm cho ngoại. Em nhân viên nhìn ngoại ký ba tờ giấy, tờ nào chữ ký cũng khác nhau, hỏi ngoại ký giống mẫu giúp con. Ngoại nói: mẫu nào, tui có mẫu đâu, tui ký theo cái vui. Cả quầy cười. Cuối cùng lăn tay. Lấy được sổ mới, ngoại bọc ba lớp ni lông, bỏ vô hộp bánh, để dưới đáy thùng gạo như cũ.',
  },
  {
    text: 'Bộ board game tự chế của lớp con trai: "Đi chợ quê", thẻ bài gồm trả giá, gặp người quen, mưa bất chợt, bà bán rau cho thêm hành. Người thắng là người về nhà mà vẫn còn tiền và không quên mua nước mắm. Cả nhà chơi bốn ván, chưa ai thắng.',
  },
  {
    text: 'Chiều nay mình nhận cuộc gọi xưng là cán bộ, kêu cập nhật VNeID qua đường dẫn. Mình bảo anh đọc lại tên phường tôi đang ở xem nào. Bên kia im năm giây rồi cúp. Kể lại cho cả nhà để bà con mình ai gặp thì cứ hỏi ngược lại, hoặc cúp máy ra thẳng trụ sở mà hỏi. Mẹ mình thì có cách hay hơn, mẹ mời họ mua bảo hiểm, nói hai mươi phút không nghỉ, họ tự cúp.',
  },
  { text: 'sài gòn: sáng nắng chiều mưa tối hẹn hò tan vỡ vì ngập 🌧️' },
  { text: 'VietnamPlus | Gặp nghệ nhân cuối cùng làm đèn kéo quân ở làng Đàn Viên' },
  {
    text: 'Chơi cờ tướng với ông ngoại, mình 28 tuổi có ví trí tuệ nhân tạo dạy mười nước khai cuộc, ông 84 tuổi có ly trà. Ông thắng 5-0 và uống hết ly trà.',
  },
  {
    text: 'Tôi nghĩ bỏ bớt một tầng giấy tờ là đúng, nhưng người già ở quê tôi thì khổ một chút lúc đầu vì trụ sở xa hơn. Mong xã có thêm buổi trực lưu động ở nhà văn hóa cũ. Đó là mong muốn thôi, ai có kinh nghiệm góp ý với địa phương thế nào cho lịch sự mà tới nơi thì chỉ tôi với, tôi viết thư tay được, chữ cũng không đến nỗi.',
  },
  { text: 'Giải thích cái kết: vì sao nhân vật chính không quay lại nhà ga? (có tiết lộ nội dung)' },
  { text: 'xe buýt số 8 giờ tan tầm: ng lái dũng cảm, ng đứng kiên cường, ng ngồi giả bộ ngủ' },
  {
    text: 'Lịch sân cầu lông tháng 12: T2-T4-T6 19h-21h sân 3, ai nghỉ báo trước buổi trưa để em gọi người thế. Tiền cầu tháng rồi âm 140k do anh em đập mạnh quá, tháng này mỗi người thêm 20k nha.',
  },
  {
    text: 'Đội xuân tình nguyện khoa mình họp 18h thứ tư phòng B203, bạn nào đăng ký nhóm dạy học thì chuẩn bị trò chơi toán lớp 2, nhóm sửa điện mang theo bút thử điện. Danh sách áo size nhắn Trang trước trưa mai nha.',
  },
  { text: 'Tỉ số 1-1, ai coi cũng nói hòa là đẹp, mình thì tiếc quả phút 87. Ngủ không được.' },
  {
    text: 'Phí quản lý tháng 11 căn 1105: 78m2 x 7.000đ = 546.000đ, gửi xe 1 ô tô 1 xe máy 1.320.000đ. Cư dân nộp tại quầy lễ tân hoặc chuyển vào tài khoản của Ban quản trị đã niêm yết tại sảnh. Hóa đơn bỏ hộp thư từng căn.',
  },
  {
    text: 'Cả nhà ơi hôm nay bố tròn 60, chính thức cầm thẻ xe buýt người cao tuổi. Sáng ra bố mặc áo sơ mi là phẳng lì, đi thử chuyến xe 26 từ đầu bến tới cuối bến rồi quay về, không để làm gì cả, chỉ để được nói câu "cho tôi xuất trình thẻ". Về bố kể chú phụ xe khen bố trẻ quá cháu không tin. Bố vui tới tối. Chúc bố luôn bị nghi ngờ như vậy.',
  },
  {
    text: 'Bé rùa của con gái mình bò đi đâu mất ba hôm, cả nhà lật từng cái gối. Sáng nay phát hiện bé nằm trong chiếc giày của ông nội, ông vẫn đi giày kia tập thể dục bình thường, bảo thấy một bên hơi chật mà tưởng chân sưng.',
  },
  { text: 'đội t thua thì t là fan bóng chuyền nha mn đừng tag t nữa' },
  {
    text: 'Ban quản lý tòa nhà thông báo: thang máy số 2 bảo trì từ 9h đến 11h30 sáng thứ năm, cư dân vui lòng dùng thang 1 và 3. Nhà có người già, em bé cần hỗ trợ xin gọi lễ tân, các em sẽ canh giữ thang cho mình.',
  },
  {
    text: 'Thầy dạy mộc của tôi có câu: "Đo hai lần, cưa một lần, tiếc suốt đời." Tôi hỏi đo hai lần rồi sao còn tiếc. Thầy nói tại đo hai lần đều sai như nhau. Hồi đó tôi cười. Giờ làm thợ cả, tôi bắt học trò đo một lần, đi uống nước, rồi đổi người khác đo lại. Câu ấy bây giờ trên tường xưởng viết dài hơn một chút: "Đo hai lần, hai người đo."',
  },
  {
    text: 'Chị em cho em hỏi bé poodle 4 tháng cứ gặm chân bàn, em thử xịt nước chanh, cho xương giả, la rồi mà không hết. Bác sĩ thú y bảo đang thay răng. Bao lâu thì hết giai đoạn này ạ, cái bàn nhà em còn có ba chân rưỡi.',
  },
  {
    text: 'Bà cố tôi kể nạn đói năm Ất Dậu 1945, cả làng ở Thái Bình sáng ra cửa là gặp người nằm. Bà giấu nắm cám trong búi tóc đem về cho em. Bà kể xong bao giờ cũng vét sạch chén cơm, hạt rơi cũng nhặt. Con cháu lớn lên trong nhà ấy không đứa nào bỏ mứa được, không cần ai nhắc.',
  },
  { text: 'trọng tài bắt như coi phim buồn, mắt nhòe hết còn thấy gì nữa đâu 😤' },
  {
    text: 'Học sinh nghỉ thì phụ huynh lo gửi con, học sinh đi học thì phụ huynh lo dậy sớm. Làm phụ huynh là nghề không có mùa thấp điểm các mẹ ạ.',
  },
  {
    text: 'Quê vợ ở Phú Yên, giờ ghi giấy tờ là Đắk Lắk, mình cứ trêu vợ là sơn nữ. Vợ bảo sơn nữ gì ăn cá bò hòm nhiều hơn ăn rau rừng. Cuối năm cả nhà về, hứa với hai nhóc là sáng đi gành Đá Đĩa, chiều ăn bánh hẹ, tối nghe ngoại kể chuyện ma biển.',
  },
  {
    text: 'Ánh sáng từ Mặt Trời mất khoảng 8 phút 20 giây mới tới chỗ mình đứng phơi đồ. Nghĩ tới chuyện từng ấy ánh sáng lặn lội 150 triệu cây số chỉ để làm khô đôi tất của mình, tự nhiên thấy không nên lười giặt. Mà nói vui vậy thôi chứ trước khi chui ra tới bề mặt Mặt Trời, năng lượng ấy còn loanh quanh bên trong cả trăm nghìn năm. So với nó, xếp hàng mua bánh trung thu nửa tiếng chẳng là gì.',
  },
  {
    text: 'Điểm IELTS về rồi cả nhà ạ. 6.5, thiếu đúng 0.5 so với mục tiêu. Hai tháng ôn, mỗi sáng dậy 4 rưỡi nghe podcast, tối chép chính tả. Lúc mở mail tay run, mở xong thì hết run, ngồi ăn hết gói bim bim rồi đăng ký thi lại tháng Giêng. Buồn một hôm thôi, mai lại dậy 4 rưỡi.',
  },
  {
    text: 'Các mẹ ơi ai đón con muộn cho em gửi đón hộ bé Sóc với, em kẹt ở cầu Vĩnh Tuy rồi, bé mặc áo khoác vàng có tai thỏ. Cô Hà biết mặt em, em gọi cô xác nhận nha.',
  },
  {
    text: 'Đánh giá nồi cơm điện đời mới có kết nối điện thoại: cơm ngon như nồi cũ, nhưng giờ mình có thể bị nồi cơm nhắn tin. Lúc 11h đêm nó gửi thông báo "Bạn đã hâm 14 tiếng". Cảm ơn nồi, cũng biết quan tâm.',
  },
  {
    text: 'Tân sinh viên K51 ơi, ai ở Quảng Trị vô Huế học chung ngành Điều dưỡng thì nhắn mình đi chung xe nha. Mình ở Lệ Thủy, sáng chủ nhật tuần sau ba chở ra bến, xe còn dư chỗ cho một bạn với một cái vali đừng to quá.',
  },
  { text: 'Soạn thảo văn bản hành chính đúng thể thức: căn lề, cỡ chữ, nơi nhận, những lỗi hay bị trả lại' },
  {
    text: 'tìm 1 bạn nữ ở ghép q.10 cũ, phòng 25m2 có cửa sổ, chia đôi 1tr9. t ngủ sớm, nấu ăn đc, dị ứng mùi sầu riêng 🙏',
  },
  { text: 'Đi xem 5 căn nhà dưới 2 tỷ ở Thuận An trong một ngày: căn nào ở được, căn nào nên chạy' },
  {
    text: '20/11 năm nay cô chủ nhiệm cũ nhận được một món quà lạ: cả lớp 12A3 khóa trước gửi về một cuốn sổ, mỗi đứa viết một trang kể hồi đó mình đã làm gì sau lưng cô. Cô vừa đọc vừa cười, đọc tới trang của thằng Tí khai vụ nhét thạch sùng vào hộp phấn thì cô gọi điện mắng nó luôn, dù nó đang ở tận bên Nhật.',
  },
  {
    text: 'Danh sách đăng ký khám sức khỏe định kỳ còn thiếu tổ 3, chị Ngân gửi em trước 10h nha. Nhớ nhịn ăn sáng, mang căn cước với thẻ bảo hiểm.',
  },
  { text: 'bố t nhắn tin: "con ngủ chưa". t: "chưa bố". bố: "ngủ đi". hết. đoạn chat 4 năm nay đều như z' },
  { text: 'Phỏng vấn xin việc: 7 câu hay gặp và cách trả lời không học thuộc lòng' },
  {
    text: 'Tiệm sách nhỏ tròn hai tuổi, tụi mình tặng 5 túi vải kèm sách cũ bất ngờ. Cách chơi: kể dưới bài này cuốn sách bạn từng bỏ dở và lý do. Không cần chia sẻ, không cần gắn thẻ bạn bè. Tối chủ nhật em mèo của tiệm sẽ bốc thăm bằng chân trước. Phí gửi tụi mình chịu.',
  },
  {
    text: 'Bánh chuối hấp nước cốt dừa, công thức dành cho người vụng như mình: 6 trái chuối xiêm chín mùi, 150g bột năng, 50g bột gạo, 80g đường, chút muối. Chuối cắt lát ướp đường nửa tiếng, trộn bột, đổ khuôn hấp 25 phút. Nước cốt dừa nấu với chút bột năng cho sánh, rắc mè rang. Lần đầu mình quên ướp chuối, ăn vẫn hết.',
  },
  {
    text: 'Cơ quan cũ với cơ quan mới nhập về một mối từ hồi tháng bảy năm ngoái, vui nhất là cái bếp ăn trưa. Người miền biển mang mắm tới, người miền núi mang măng tới, hai bên cãi nhau hoài chuyện canh chua bỏ gì. Tới nay thống nhất được phương án: nấu hai nồi.',
  },
  {
    text: 'tiệm t cần 1 bn gói quà cuối tuần, 25k/h, bao cơm, yêu cầu: chịu đc cảnh t hát sai nhạc cả ngày 🎁',
  },
  {
    text: '𝟮𝟬𝗛 𝗧𝗢̂́𝗜 𝗡𝗔𝗬 em lên live xả kho áo len form rộng, 99k đồng giá, ai chốt em gọi xác nhận từng đơn, hàng kiểm tra trước rồi mới trả tiền. Không chốt cũng vô chơi, hôm nay có ba em hát vọng cổ mở màn 🎤',
  },
  {
    text: 'Văn phòng đề nghị các phòng nộp báo cáo tuần trước 17h thứ sáu, gửi cả bản mềm qua hệ thống. Phòng nào chưa có số liệu thì ghi rõ chưa có, đừng để trống ạ.',
  },
  {
    text: 'E gui cac me thuc don tuan nay cua truong: t2 thit kho trung, t3 ca thu sot, t4 ga rang, t5 bun rieu, t6 dau phu nhoi. Be nao di ung ca bao co truoc toi nay a',
  },
  {
    text: 'Đổi chậu lan trầm đã ra hoa lấy bốn chậu sen đá hoặc một buổi sửa vòi nước. Nhà em vòi nước nhỏ giọt ba tuần nay nghe như đồng hồ đếm ngược.',
  },
  { text: 'Đọc thơ đêm khuya: những bài thơ về quê nhà, giọng đọc miền Trung, nhạc nền đàn tranh' },
  {
    text: 'cách ăn xôi của dân văn phòng: mua 15k, ăn hết phần xoài, cất phần nếp vô ngăn kéo, 2 tuần sau phát hiện ra một nền văn minh mới',
  },
  { text: 'Đám cưới người Dao đỏ ở Lào Cai: đoàn rước dâu, kèn pí lè và bữa cỗ dưới mưa phùn' },
  {
    text: 'Chợ phiên Bắc Hà sáng chủ nhật: đi mấy giờ, ăn gì, gửi xe ở đâu và những điều nên hỏi trước khi chụp ảnh bà con',
  },
  {
    text: 'Dọn nhà nên cần tìm người thương cho: tủ lạnh 150 lít (kêu hơi to như bà ngoại ngáy), máy giặt cửa trên 7kg, cái bàn học có chữ ký của con gái mặt dưới. Tủ lạnh 800k, máy giặt 1 triệu, bàn học cho không. Xe ba gác mình biết một chú chạy đàng hoàng, ai cần mình đưa số. Hẻm 51 Cao Thắng, sau 6 giờ chiều.',
  },
  {
    text: 'Chiều nay gió lật trang vườn\nTrái bưởi chín rụng bên đường không hay\nMẹ ngồi nhặt nắng qua tay\nRổ khoai thì nhẹ mà ngày thì sâu.',
  },
  {
    text: 'Về Nam Định ăn phở mới hiểu vì sao dân ở đây đi đâu cũng chê phở. Sợi phở mềm tay, nước trong vắt mà ngọt sâu, miếng gầu giòn sần sật. Cô bán phở nghe mình khen cười bảo cháu đói nên thấy ngon đấy thôi.',
  },
  {
    text: 'Nhà em xin báo hỷ cháu lớn: tiệc nhà gái 11h ngày 5/12 tại tư gia, lễ vu quy 8h sáng hôm sau. Đường vào đang làm nên xe ô tô gửi ở sân đình, có cháu Tuấn đứng đón ạ.',
  },
  {
    text: 'Pass lại nôi gỗ cho bé, bé nhà mình giờ ngủ giữa ba với mẹ nên nôi thành chỗ để quần áo. Mua 1tr9, dùng 4 tháng, để lại 700k kèm màn. Xem tại Linh Đàm, tối nào cũng có nhà.',
  },
  { text: 'tình trạng quan hệ: đã sáp nhập với cái giường, chưa có kế hoạch tách 🛏️' },
  {
    text: 'Quán bún riêu đầu ngõ nhà mình mở lại rồi các bác ạ. Cô chủ nghỉ hai tháng về quê chăm mẹ, giờ lên lại, tóc bạc thêm một mớ nhưng nồi nước vẫn y nguyên vị. Sáng nay cả dãy phố ra ăn, có bác ăn hai tô liền bảo là ăn bù.',
  },
  {
    text: 'Chúc mừng sinh nhật sếp ạ 🎂 Chúc sếp nhiều sức khỏe, ít họp, họp thì ngắn, ngắn thì có kết luận ạ.',
  },
  {
    text: 'Siêu bão giảm giá gì đó em không có, tiệm em giảm đúng 10% cho ai mang túi vải tới mua hàng. Ngày nào cũng vậy. Xà bông, nước rửa chén, dầu gội, rót theo ký, thiếu bao nhiêu rót bấy nhiêu, bình cũ em súc giùm.',
  },
  { text: 'não lúc 2h sáng: nhớ lại lúc gọi cô giáo là mẹ hồi lớp 4 👍' },
  {
    text: 'Cả nhà ơi chủ nhật này mùng mấy âm vậy? Em tính rủ mọi người lên chùa Bái Đính rồi vòng về ăn dê Ninh Bình.',
  },
  {
    text: 'Kính mời anh chị em ca đoàn tập hát mừng kính Các Thánh Tử Đạo tối nay 19h tại nhà xứ. Bè nam thiếu hai giọng, anh nào khàn cũng xin tới cho đủ ghế.',
  },
  {
    text: '𝗧𝗵𝗼̂𝗻𝗴 𝗯𝗮́𝗼 𝗻𝗴𝗵𝗶̉ 𝗯𝗮́𝗻 Quán bún bò cô Mận nghỉ 3 ngày từ mai để đi ăn cưới cháu ngoài Quảng Trị, thứ sáu bán lại bình thường. Khách nào còn giữ cà mèn của quán cho quán xin lại, quán sắp hết cà mèn rồi.',
  },
  {
    text: 'Dạ shop xin gửi bảng giá trứng gà ta: 38k/chục, mua từ 5 chục 36k. Giao khu vực Nhà Bè sáng thứ ba, thứ sáu. Chị lấy thì nhắn em trước 8h tối hôm trước nha chị 🥚',
  },
  {
    text: 'Nhà có ba chị em gái, lấy chồng ba nơi: một đứa ở Pleiku, một đứa ngoài Hải Phòng, còn mình ở lại với ba mẹ. Mỗi năm tụ họp được đúng một lần. Năm nay em út báo về sớm từ 20 tháng Chạp, mẹ mừng tới nỗi mới tháng Chín đã phơi củ kiệu thử, làm cả nhà phải ăn dưa kiệu suốt trung thu.',
  },
  {
    text: 'Mẹ nhớ đo huyết áp sáng chiều rồi ghi vô sổ, 28 này tái khám con chở đi. Thuốc hết mẹ đừng tự ra tiệm mua thêm, để bác sĩ coi rồi kê lại nghe mẹ.',
  },
  { text: 'Săn mây Tà Xùa cuối thu: chờ ba ngày sương mù và 10 phút mây tràn đổi đời' },
  { text: 'shipper: e tới r nha chị. t: dạ e xuống liền. cũng là t: còn ở cty cách nhà 12km 🤡' },
  {
    text: 'con gái 3 tuổi nhà tui đang giai đoạn "tự làm". tự xúc cơm, tự mang giày, tự lau nhà bằng cháo 🙂',
  },
  { text: 'cây mọng nước mà t chăm cho chết được, bạn bè gọi t là thần sầu khô hạn' },
  {
    text: 'ai ở miền trung điểm danh coi, mưa miết quần áo t hôi như con mèo ướt rùi 😭 máy sấy nhà hàng xóm giờ là người yêu t',
  },
  {
    text: 'Hôm nay mình suýt chuyển khoản nhầm 5 triệu cho người lạ vì gõ lộn một số. May app hiện tên người nhận nên khựng lại. Rút ra: đọc tên rồi hẵng bấm. Mình kể cho nhỏ em, nó kể lại lần nó chuyển nhầm 200 nghìn cho một bác ở Điện Biên, bác gọi lại xin số tài khoản trả ngay trong buổi trưa, còn khen nó có giọng dễ thương.',
  },
  {
    text: 'Con trai lớp 2 viết văn tả bố: "Bố em cao vừa phải, bụng to vừa phải, tối nào cũng nằm xem điện thoại vừa phải." Cô phê: quan sát tốt. Bố đọc xong hít đất được đúng bốn cái rồi nằm xem điện thoại tiếp, vừa phải.',
  },
  {
    text: 'Chia sẻ kinh nghiệm trồng hành lá trong chai nhựa cho nhà chật: cắt chai 1,5 lít, đục lỗ thân so le, đổ đất trộn xơ dừa, giâm gốc hành chừa năm phân, phun sương sáng tối. Mười ngày là có hành rắc cháo. Nhà mình hướng tây nên phải che lưới buổi trưa, không là hành luộc.',
  },
  {
    text: 'Luong huu thang nay cua ba ve roi, ba ra cay rut hay de con rut giup? Ba nho dung doc so the cho ai nghe',
  },
  { text: 'Troi mua to qua chi oi, e dung cho tanh mua o tram xang roi chay qua, tre 20p nha' },
  { text: 'Xây nhà sàn Tây Bắc trong game khối vuông – tập 7: lợp mái và làm bếp lửa' },
  {
    text: 'Bác tài xế công nghệ chở mình hôm nay mở toàn nhạc thính phòng. Hỏi thì bác bảo nghe để khỏi chửi. Mình thấy hợp lý quá, chắc mai cũng bật.',
  },
  { text: 'VTV24: Người trồng đào Nhật Tân thuê xe bồn tưới vườn giữa mùa khô' },
  {
    text: 'Nhật ký khu vườn 30 mét vuông tháng mười một: thu mướp đợt cuối, ủ phân lá khô, gieo cải cúc và xà lách cho kịp Tết. Tháng này mình sai hai chỗ, một là gieo dày quá, hai là quên che lưới nên chim sẻ ăn hết luống mùi. Chim no rồi thì hát, coi như trả công, mọi người nghe thử ở phút thứ chín.',
  },
  { text: 'phim hay mà rạp có 5 người, trong đó 2 ng vô tránh nóng 1 ng ngủ 1 ng là t và t cũng ngủ' },
  {
    text: 'Dì ơi con cài VNeID cho dì xong rồi đó, mật khẩu dì viết vô cuốn sổ đi chợ chứ đừng dán lên lưng điện thoại nghe dì. Ai gọi hỏi thì dì nói dì không biết chữ.',
  },
  {
    text: 'Đứng đèn đỏ 87 giây, người phía sau bóp còi từ giây thứ 85. Hai giây đó bạn định làm gì vậy, xây nhà à?',
  },
  {
    text: 'Theo Báo Lâm Đồng, tuyến đèo nối Đà Lạt với Nha Trang đã thông xe hai chiều từ chiều qua sau khi dọn xong đất đá ở hai điểm, tài xế được khuyên đi chậm vì còn sương. Nhà mình cuối tuần xuống biển nên đọc kỹ lắm, ai đi sớm hơn nhớ kể đường cho mình với.',
  },
  {
    text: 'Mèo hoang vào nhà tôi đẻ trong ngăn kéo đựng hóa đơn, đúng tập hóa đơn tiền điện năm nay. Bốn con, con nào cũng vằn vện như giấy than. Tôi định tìm nhà cho chúng, đặt tên tạm theo hóa đơn cho dễ nhớ: Tháng Ba, Tháng Tư, Tháng Năm, Tháng Sáu. Ai ngờ đặt tên rồi là hết đường cho. Tháng Sáu nặng ký nhất, hợp lý, tháng ấy nhà tôi bật điều hòa nhiều.',
  },
  { text: 'ê tối t5 tập hát lúc 7h nhà con Vy nha, nhớ học lời 2, bè alto đừng có chạy qua bè tui nữa' },
  {
    text: 'Nhà em lạc bé vẹt xanh tên Đậu từ sáng chủ nhật khu vực sau chùa Vĩnh Nghiêm, chân trái đeo khoen bạc, biết nói "dạ thưa bà" và huýt sáo nửa bài quốc ca, nửa sau nó chưa học. Bà nội em buồn bỏ cơm. Ai nghe ở đâu có tiếng dạ thưa xin báo giúp em số 0956 410 238, nhà xin hậu tạ và xin đãi một bữa cơm bà nấu.',
  },
  {
    text: 'Vé trận chủ nhật con trai chị mua trên app của ban tổ chức rồi, in ra giấy luôn cho chắc. Hai mẹ con em đi chung xe chị nha, 16h xuất phát.',
  },
  {
    text: 'CLB chạy bộ Bờ Hồ tuần này: thứ ba 5h chạy nhẹ 6km, thứ năm bài biến tốc 8x400m, chủ nhật chạy dài 15km lên cầu Long Biên rồi quay về ăn phở. Người mới chạy cùng nhóm rùa, trưởng nhóm rùa là bác Thịnh 67 tuổi nên đừng ngại, bác chạy chậm nhưng kể chuyện nhanh.',
  },
  {
    text: 'Nhượng lại vé xem xiếc tối thứ bảy vì con sốt: hai người lớn một trẻ em, hàng ghế G, giá gốc 450k để lại 300k. Gặp nhau ở cổng rạp lúc 19h, mình đưa vé giấy, bạn quét mã ở cửa qua được rồi mới trả tiền mình cũng được. Con mình dặn bạn nào đi thì vỗ tay thật to cho chú hề đi xe một bánh, hôm trước chú ấy ngã mà ít người vỗ tay quá.',
  },
  { text: 'ai đang tập đàn mà ngón út nó có suy nghĩ riêng thì giơ tay 🎸' },
  {
    text: 'Họ mình quyên giúp nhà thằng Cần bị cháy bếp, mỗi nhà tùy tâm, gửi bác trưởng họ hoặc bỏ phong bì hôm chạp mộ, bác đọc sổ công khai trước cả họ. Ai không có tiền thì chiều thứ bảy sang phụ lợp lại, đem theo găng tay.',
  },
  {
    text: 'cổ động viên đi cổ vũ xa mà trời đổ mưa như lũ về, ướt từ đầu tới chân, áo mưa giấy rách te tua, vậy mà hát không ngừng phút nào. Coi mà nổi da gà luôn á.',
  },
  {
    text: 'Nuôi một con vẹt và đây là những câu nó học được sau một năm: "ai đó", "hết gạo rồi", "trời đất ơi", "đóng cửa vô ngủ". Câu cuối là của má, nó nói y giọng má. Từ hồi má đi xa, tối nào nó cũng nói, ba tắt đèn, ba trả lời nó: ừ, ngủ.',
  },
  {
    text: 'Chạy xong bán marathon đầu đời ở Huế: 2 giờ 31 phút 08 giây. Cây số 17 bị chuột rút, một bạn nhỏ đứng vỉa hè đưa cho miếng dưa hấu, ăn xong tự nhiên hết đau, không biết do dưa hay do mắt bạn ấy tròn xoe nhìn mình như nhìn siêu nhân.',
  },
  {
    text: 'Sân 7 tối thứ năm 19h30 còn thiếu 2 người, trái phải gì cũng được, biết thở là đá được. Tiền sân chia đều, nước ai uống nấy trả.',
  },
  {
    text: 'Thứ 7 này lớp mình đi trải nghiệm làm gốm ở Bát Tràng, 7h tập trung ở cổng trường, con mặc đồng phục thể dục, mang nước, mũ, đừng cho con mang tiền nhiều. Phụ huynh đi cùng có chị Mai, anh Tùng. Danh sách dị ứng thức ăn gửi em trước tối mai.',
  },
  {
    text: 'Kinh nghiệm cho ai đi tàu hỏa Bắc Nam với con nhỏ: chọn khoang 4, giường dưới, mang bộ xếp hình không nam châm, mang dép dễ rửa, mang nhiều khăn hơn bạn nghĩ. Con mình 4 tuổi làm quen hết toa, tới ga Vinh thì được cho hai cái kẹo cu đơ, tới Đồng Hới thì biết tên cả chú phục vụ.',
  },
  {
    text: 'Dẫn các con đi Văn Miếu, đọc bia mới nhớ lại: Văn Miếu dựng năm 1070 đời Lý Thánh Tông, Quốc Tử Giám lập năm 1076 đời Lý Nhân Tông, còn 82 bia tiến sĩ đang đứng đó ghi các khoa thi từ 1442 đến 1779. Con gái lớn tính nhẩm rồi kêu: vậy là hơn ba trăm năm không ai được thi lại lần hai hả mẹ? Được chứ con, thi hoài luôn, có cụ thi tới già.',
  },
  {
    text: 'Ai cũng bảo học sinh bây giờ sướng, nghỉ mưa nghỉ bão là ở nhà chơi. Con em thì nghỉ bữa nào là hôm sau học bù bữa đó, cặp nặng 6 ký, lưng ướt đẫm, nhìn mà thương.',
  },
  {
    text: 'Mọi người ơi chốt xe 29 chỗ đi Tràng An sáng thứ bảy 6h ở cổng chùa Láng. Ai say xe ngồi trên nha. Mỗi nhà đóng cho chị Nga 650k gồm xe, vé thuyền, bữa trưa, thừa thiếu về chị quyết toán.',
  },
  { text: 'hoc dai hoc moi biet, deadline khong dang so bang truong nhom khong chiu rep tin nhan' },
  { text: 'deadline: 17h. t lúc 16h58: mạng ơi đừng bỏ e 😭' },
];
