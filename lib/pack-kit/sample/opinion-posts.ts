import type { SamplePost } from './sample-post.ts';

// Written for the project (2026-11), CC0 1.0; nobody in it is real, and hosts and numbers are invented. On the watched topics.

/** Opinion, criticism, jokes, questions, wishes and refutations: no pack may put a mark on one of them. */
export const OPINION_POSTS: readonly SamplePost[] = [
  {
    text: 'Mình ủng hộ bỏ cấp trung gian. Trước xin một tờ xác nhận phải qua hai cửa, giờ một cửa thì dân đỡ cực hơn là cái chắc.',
  },
  { text: 'tên gì cũng được, miễn đường sá với bệnh viện khá lên là dân vui' },
  {
    text: 'Theo tôi sát nhập tỉnh thì được, nhưng đặt trung tâm ở đâu phải nghĩ tới bà con miền núi trước đã.',
  },
  { text: 'Sát nhập lại cho mạnh, chứ tỉnh bé tí mà cũng đủ ban bệ thì tiền đâu mà nuôi' },
  { text: 'nói thiệt t thấy bỏ quận là hợp lý á, thành phố lớn mà tầng nấc quá thì cái j cũng chậm' },
  {
    text: 'Sau sáp nhập, cái tên Gia Lai với người Quy Nhơn nghe lạ tai thật, nhưng rồi sẽ quen, giống hồi Hà Tây về Hà Nội vậy thôi. Người ta sống với nhau bằng nghĩa tình chứ mấy ai sống bằng cái tên trên bản đồ.',
  },
  { text: 'giữ tên cũ cho phường vẫn hơn đánh số chứ, số nghe khô khan lắm luôn á' },
  {
    text: 'VNeID tiện thật, nhưng cái gì cũng dồn vào điện thoại thì tội người già. Vẫn nên giữ quầy giấy song song thêm dăm năm nữa.',
  },
  { text: 'Bắn pháo hoa một điểm là đủ rồi, còn lại để tiền làm đèn đường trong hẻm, theo mình vậy đẹp hơn' },
  { text: 'nghỉ Tết chín ngày là vừa đẹp, dài hơn nữa xưởng em chịu không nổi' },
  { text: 'Theo anh cứ mưa lớn là cho tụi nhỏ nghỉ, mất một buổi học còn bù được' },
  { text: 'theo minh thi bo cap huyen la dung, bot mot tang thi bot mot lan cho' },
  {
    text: 'Anh nghĩ sáp nhập ba tỉnh chung một quy hoạch thì làm cao tốc dễ hơn, chứ mỗi tỉnh một kiểu đường cứ đứt khúc',
  },
  { text: 'phạt nguội nghiêm là tốt mà, đường bớt loạn hẳn lun' },
  { text: 'Sát nhập xong dân đi làm cái giấy xa gấp ba, cải cách kiểu gì mà người hưởng không phải là dân?' },
  {
    text: 'Bỏ cấp huyện kiểu này là nóng vội. Xã chưa đủ người đã giao cả trăm đầu việc, cán bộ trẻ ôm hồ sơ về nhà làm tới khuya, dân thì chờ dài cổ. Làm nhanh chưa chắc đã là làm tốt.',
  },
  { text: 'sát nhập kiểu này chỉ khổ bà con vùng cao thôi mấy ông ơi' },
  {
    text: 'Đặt tên tỉnh mà chẳng hỏi dân lấy một câu. Tên đất là hồn đất, đâu phải cái nhãn dán lên rồi bóc ra.',
  },
  { text: 'làm gì cũng vội, biển thay rồi lại thay, tiền thuế của dân chứ của ai' },
  { text: 'TRẢ LẠI TÊN CHO QUÊ TÔI! Xóa hai chữ Bạc Liêu là xoá luôn mấy đời người ta thương nhớ!' },
  { text: 'bộ máy phình rồi lại tóp, tóp rồi lại phình, mấy chục năm xem mãi một vở' },
  { text: 'Cán bộ thì lo giữ ghế, dân thì lo tìm chỗ nộp hồ sơ. Tinh gọn đâu không thấy, chỉ thấy mệt.' },
  { text: 'dân đang chạy lũ mà vẫn rục rịch bắn pháo hoa, coi sao được' },
  { text: 'app gì mà ba ngày hai bận bắt đăng nhập lại, dịch vụ công như đánh đố ng ta' },
  { text: 'Giá điện kiểu gì rồi dân cũng thiệt, nghe giải thích chỉ tổ bực thêm.' },
  { text: 'Xả lũ mà báo dân sát giờ thì khác nào đánh úp. Quy trình gì cũng đúng, chỉ có dân là ướt.' },
  { text: 'ông nào nghĩ ra cái địa chỉ mới cho tôi xin, từ hồi sát nhập ship hàng lạc hoài' },
  { text: 'lam an chan doi, nop ho so 3 lan van keu thieu giay, bo may gi ky vay troi' },
  { text: 'thi cử đổi xoành xoạch, tụi e thành chuột bạch hết cả lượt, chán k bùn nói' },
  {
    text: 'Quy định ra trước, hướng dẫn ra sau, cấp dưới ôm đầu chịu trận. Nói thế cho nhẹ lòng chứ mai lại cày tiếp chị ạ.',
  },
  {
    text: 'Cả cái phường đông nghẹt mà một cửa có đúng ba cô ngồi, phục vụ kiểu gì, xếp hàng từ sáng tới trưa chưa tới lượt!',
  },
  {
    text: 'Nghe đồn sắp sáp nhập cả nước thành một tỉnh duy nhất tên là Tỉnh Táo, trung tâm hành chính đặt tại quán cà phê 😌',
  },
  {
    text: 'Người yêu cũ ở Bình Định, người yêu mới ở Gia Lai, giờ hai đứa đồng hương, tôi sống sao đây Việt Nam 🤡',
  },
  {
    text: 'THÔNG BÁO\nVề việc sáp nhập tôi với crush\nĐiều 1. Sáp nhập nguyên trạng đời sống, thói quen ăn khuya và ba con mèo của hai bên thành một hộ, lấy tên là Nhà Mình.\nĐiều 2. Trung tâm hành chính đặt tại nhà crush vì gần chợ.\nĐiều 3. Chấm dứt hoạt động của cấp trung gian là nhóm bạn thân chuyên bàn lùi.\nĐiều 4. Thông báo có hiệu lực từ 1/7, không nhận khiếu nại. Crush chịu trách nhiệm thi hành, nếu crush đồng ý.',
  },
  {
    text: 'đề nghị sát nhập luôn thứ bảy với chủ nhật thành một đơn vị gọi là ngày Ngủ, biên chế nguyên trạng',
  },
  {
    text: 'Bà xã vừa ban hành nghị quyết số 01: giải thể quỹ đen, tinh giản hội nhậu, chồng chịu trách nhiệm thi hành kể từ tối nay.',
  },
  {
    text: 'TIN KHẨN: bão số 1 mang tên Mẹ Vợ đổ bộ phòng khách lúc 17h, sức gió cấp 12, đề nghị các ông chồng di dời vỏ bia.',
  },
  { text: 'Hội nghị xóm biểu quyết 100%: ba nhà chỉ giữ một con gà trống để tinh gọn âm thanh buổi sáng 🐓' },
  {
    text: 'Bắn pháo hoa tầm cực thấp tại nhà t lúc 0h: địa điểm ban công, thời lượng 3 giây, kinh phí 1 que diêm 🎇',
  },
  { text: '[HÀI] Trưởng thôn và cơn bão sáp nhập | Tập 3: Ai giữ con dấu?' },
  { text: 'đổi căn cước mà ảnh xấu quá nên tôi quyết định đổi mặt cho giống ảnh' },
  {
    text: 'Trường em sát nhập ba lớp làm một, cô giáo kiêm hiệu trưởng, bác bảo vệ kiêm đội tuyển Toán, con mèo kiêm tư vấn tâm lý. Tinh gọn muôn năm 😂',
  },
  {
    text: 'Có phải sáp nhập tiếp, 34 tỉnh còn 16 không mọi người? Thấy trên mạng nói dữ quá mà không biết đúng sai.',
  },
  { text: 'bao giờ đổi căn cước cho bé 14 tuổi vậy ạ, có phải lên tỉnh ko?' },
  { text: 'cho minh hoi xa minh sat nhap voi xa nao vay moi nguoi' },
  { text: 'Cho em hỏi Phú Yên sát nhập về Đắk Lắk hay Khánh Hoà ạ?' },
  { text: 'Tết này nghỉ từ ngày mấy vậy các bác? Công ty em im re chưa báo gì.' },
  { text: 'Đập có sao không anh ơi? Hàng xóm bảo nứt mà em lo quá, mấy đứa nhỏ đang ở nhà bà nội dưới đó.' },
  { text: 'Ai biết 24/11 này có được nghỉ làm không ạ? Mỗi chỗ nói một kiểu.' },
  {
    text: 'Con dấu công ty em khắc địa chỉ trước sáp nhập, có phải khắc lại không cả nhà? Kế toán bảo có, sếp bảo không.',
  },
  { text: 'bỏ huyện rồi thì ai quản mấy trường cấp ba hả các bác' },
  { text: 'Có bắt buộc đổi sổ đỏ sau sáp nhập không? Luật sư trả lời' },
  { text: 'bn nào bt lm lại bằng lái ở xã nào k ạ, xã cũ của mk sát nhập r nên k bt hỏi ai' },
  {
    text: 'Trong nhóm xóm đang chuyền tin hết Tết bỏ biển số tỉnh cũ, mình chưa thấy chỗ nào chính thức nói nên để đây hỏi thôi, ai rành chỉ giúp?',
  },
  { text: 'Nghe đâu có vụ bắt cóc trước cổng trường, chưa rõ thật giả, ai ở gần đó xác nhận giúp mình với?' },
  { text: 'Mọi người cho hỏi phạt nguội tra ở đâu cho đúng, em sợ vào nhầm trang lừa đảo' },
  { text: 'Cô ơi sau sáp nhập nhà mình ghi xã gì, tỉnh gì để con điền phiếu nhập học hả cô?' },
  { text: 'Giá mà sát nhập rồi vẫn giữ được hai chữ Quảng Nam thì hay biết mấy.' },
  { text: 'nên sát nhập luôn Cao Bằng với Lạng Sơn cho gọn, hai bên đằng nào cũng chung một con đường' },
  {
    text: 'Ước gì xã nào cũng có một cô một cửa nhiệt tình như cô ở xã mình, hướng dẫn bà già từng ô một mà không cau mày.',
  },
  { text: 'Mong bão đừng vào nữa, ruộng nhà con còn ba sào chưa gặt' },
  { text: 'Kiến nghị phường mở thêm sáng thứ bảy, chứ dân đi làm công ty lấy giờ đâu mà nộp hồ sơ.' },
  { text: 'Giá như đợt sát nhập này đặt trung tâm ở khoảng giữa thì hai bên đều tiện' },
  { text: 'sang năm cho nghỉ Tết 10 ngày đi ạ, năn nỉ luôn á 🙏🙏' },
  { text: 'ước j học phí đại học đc miễn hết cho tụi e đỡ' },
  {
    text: 'Ba mươi năm viết hai chữ Ninh Thuận trong lý lịch, hôm nay đặt bút viết tên khác, tự nhiên rưng rưng.',
  },
  { text: 'mừng vì bộ máy gọn lại, cũng thương mấy anh chị phải nghỉ sớm' },
  { text: 'Mai em đi nhận việc ở phường mới rồi chị, hồi hộp không ngủ được' },
  { text: 'Sợ mưa lắm rồi. Đêm qua cả nhà thức canh nước, con bé cứ hỏi mẹ ơi nước vào tới chưa.' },
  { text: 'đi xem pháo hoa về đông nghẹt thở, rớt mất một chiếc dép mà vẫn vui 🎆' },
  { text: 'Buồn thiu. Căn phòng ngồi mười hai năm hôm nay khoá cửa giao chìa, anh em mỗi người về một xã.' },
  { text: 'tự hào quá Đồng Nai ơi 🎉 nghe chữ thành phố mà nổi da gà' },
  { text: 'nho que qua, tu hoi sat nhap goi ten moi mai ma van thay ngo ngo' },
  {
    text: 'Tin sáp nhập 34 tỉnh còn 16 là bịa nha, Bộ Nội vụ nói rõ không có chủ trương rồi. Ai lỡ đăng thì gỡ giùm.',
  },
  {
    text: 'không có vụ bắt cóc nào ở trường đâu các mẹ ơi, bé đi với bà ngoại, công an phường xác minh xong rồi',
  },
  {
    text: 'Đính chính giúp em: trưa nay em gửi nhầm tin vỡ đập. Em gọi lên xã hỏi rồi, đập bình thường, các bác đừng chuyển tiếp nữa ạ.',
  },
  { text: 'SỰ THẬT VỤ "SIÊU BÃO CẤP 17 VÀO HẢI PHÒNG": cơ quan khí tượng bác bỏ hoàn toàn' },
  {
    text: 'Tấm ảnh em bé ôm cột điện giữa lũ đang lan là ảnh AI, nhìn bàn tay sáu ngón với cái biển số chữ ngoằn ngoèo là rõ. Đừng chia sẻ nữa.',
  },
  { text: 'sai rồi bạn, Phú Yên sát nhập với Đắk Lắk chứ không phải Khánh Hòa' },
  { text: 'Không phải đổi hộ chiếu đâu mẹ, tin trong nhóm xóm là giả đó. Hộ chiếu mẹ còn hạn tới 2031 lận.' },
  {
    text: 'Văn bản dấu đỏ đang chuyền tay là giả. Số đó là của một công văn xin sửa mái nhà xe năm ngoái, ai đó cắt phần nội dung ra thay chữ khác vào.',
  },
  { text: 'cai tin bo xa minh la tin gia nha moi nguoi, loa thon noi roi' },
  {
    text: 'Không có chuyện bỏ tờ 1.000 tới 5.000 đồng đâu, Ngân hàng Nhà nước trả lời từ đầu năm rồi, bà nào đem đổi tiền lẻ bớt hoảng giùm 🥹',
  },
  {
    text: 'Có người gửi tôi danh sách 12 xã sát nhập tiếp, không ghi cơ quan nào ký. Tôi chưa biết thật giả nên không chuyển cho ai, chờ xã nói đã.',
  },
  {
    text: 'Cái danh sách bảy điểm bắn pháo hoa mọi người gửi cho nhau là chế lại từ năm cũ, thành phố chưa công bố gì hết.',
  },
  {
    text: 'VNeID không có vụ cập nhật qua link đâu cô, máy tự đổi địa chỉ. Ai gửi link là cô xoá liền cho con.',
  },
  {
    text: 'Hồi đó mình cũng tin có chương trình duyệt binh nhí, hóa ra bịa, chẳng có khối thiếu nhi nào thu tiền tập cả',
  },
  {
    text: 'Thẻ BHYT của bác hàng xóm khóa mã rồi thì xin mở lại ở đâu ạ, hay chờ con bác Thủy về làm trên app?',
  },
  { text: 'nghe đồn thi 12 môn lun, có môn nhai trân châu vs đứng xếp hàng á' },
  { text: 'Em làm ngân hàng đây, không hề có hạn mức rút 20 triệu, đừng tin.' },
  {
    text: 'Là người làm kế toán dịch vụ cho mấy sạp ở chợ, em nói rõ: chuyện bắt mua máy tính tiền mười lăm triệu của một hãng duy nhất là không có. Ai bán máy mà nói vậy là họ muốn chốt đơn thôi. Cô chú đang dùng điện thoại bán hàng được thì cứ dùng, chưa rõ chỗ nào ghé sạp số 9 em chỉ miễn phí sau ba giờ chiều. Đừng vì một cái tin mà khóc lóc trả sạp, tội nghiệp lắm.',
  },
  {
    text: 'Danh sách chín điểm bắn pháo hoa đang chạy khắp nhóm là đồ tự chế, đừng chở con nhỏ đi xa rồi về tay không.',
  },
  {
    text: 'Chiều nay dọn ngăn kéo thấy tờ giấy khen lớp ba, góc trái in tên huyện, tên tỉnh bằng mực đỏ đã nhòe. Con gái hỏi huyện là gì hả mẹ, tôi ngồi ngẩn ra một lúc rồi kể cho nó nghe về con đường đất dẫn lên chợ huyện, về cây phượng trước cổng trường, về tiếng loa phát thanh lúc năm giờ. Chẳng trách ai, chỉ thấy thời gian đi nhanh quá, nhanh tới mức một cái tên cũng kịp thành kỷ niệm.',
  },
  {
    text: 'Tui bán hủ tíu hai mươi năm, nói thiệt tui hổng ngán đóng thuế. Có lời thì đóng, đường sá sáng sủa mình cũng được nhờ. Cái tui ngán là bấm bấm cái máy, mắt mờ tay ướt, khách thì hối. Giá như ai làm ra cái nút bự bằng trái chanh, bấm một cái là xong thì bà con chợ này vỗ tay rần rần. Chớ bắt mấy bà già học ba cái mật khẩu, tui thấy cực hơn là nêm nồi nước lèo.',
  },
  { text: 'Mong răng trên đập xả nước thì hú còi trước một tiếng cho bà con kịp dắt bò.' },
  {
    text: 'ĐÍNH CHÍNH CHO BÀ CON YÊN TÂM: hồ Khe Trúc không vỡ, không nứt, không rò. Ảnh bức tường nứt toác đang truyền nhau là ảnh một công trình ở nước ngoài, lật ngược trái phải nên nhìn giống. Sáng nay anh em trực đập vẫn uống trà trên nhà quản lý, mực nước còn cách đỉnh gần ba mét. Ai thấy người thân gửi tấm ảnh đó xin nhắn lại một câu, đừng bỏ trâu bò chạy giữa đêm mưa rồi sinh chuyện.',
  },
  { text: 'Có thật là cấm bán vàng nhẫn không mọi người ơi?' },
  {
    text: 'Tôi đề xuất thế này: mỗi xã rộng nên để lại một điểm tiếp nhận ở trụ sở cũ, tuần mở ba buổi, có một công chức trực và một cái máy quét. Người già khỏi đi ba mươi cây số, người trẻ khỏi nghỉ làm. Tiền không tốn là bao so với xăng xe của cả ngàn hộ. Nếu được nữa thì xin một cái ghế dài, một bình nước, để các cụ ngồi chờ cho đỡ tủi.',
  },
  { text: 'sợ thi r, 2k9 tụi e mệt mỏi qtqđ 😭' },
  { text: 'Cứu trợ thì nên đưa tiền cho thôn chia, chứ chở mì tôm lên rồi bỏ mứa phí lắm.' },
  { text: 'Theo tôi nên bỏ hẳn thi vào 10, xét học bạ cho các cháu đỡ khổ.' },
  {
    text: 'Khi bạn nghe xăng lên giá và quyết định cưỡi con vịt đi làm 🦆 lộ trình xanh không khói #haihuoc',
  },
  { text: 'Căn cước còn hạn mà ghi tỉnh cũ thì có phải đổi không cô?' },
  { text: 'Trung tâm hành chính tỉnh tui nằm ngay tiệm bún bò mụ Lợi chớ mô, việc chi cũng xử ở nớ hết' },
  { text: 'ước lương cơ sở lên 5tr cho zui cửa zui nhà' },
  { text: 'Hoà Bình vs Vĩnh Phúc về tỉnh nào z ạ' },
  { text: 'Mong xăng xuống lại 18 nghìn như hồi đó' },
  { text: 'Các bác đừng ra phường chen nhau, không ai bắt đổi căn cước vì đổi tên tỉnh cả.' },
  {
    text: 'Cá nhân tôi cho rằng giữ người trẻ ở cấp xã quan trọng hơn chuyện giảm bao nhiêu biên chế. Người trẻ đi hết thì máy móc xịn cũng để phủ bụi.',
  },
  {
    text: 'Bức xúc thật sự. Ba buổi sáng liền tôi ra bộ phận một cửa, buổi đầu mạng lỗi, buổi sau thiếu một dấu phẩy trong tên đệm, buổi thứ ba bạn cán bộ bận họp. Tôi không trách các bạn trẻ vì thấy bàn nào hồ sơ cũng cao ngang mặt, nhưng làm ơn ai quản lý thì sắp xếp lại cho ra hồn. Dân đi làm công nhật, nghỉ một buổi là mất tiền gạo. Cải cách ở đâu chứ đứng ở chỗ này tôi chưa thấy.',
  },
  { text: 'Con dấu nhà tôi đổi rồi, trước là vợ duyệt, nay là vợ duyệt nhưng đóng dấu giáp lai' },
  { text: 'Xem diễu binh mà nổi da gà, quân nhạc mình đỉnh thật sự' },
  { text: 'Chuẩn rồi, 34 còn 16, 16 còn 8, 8 còn 4, cuối cùng thành lẩu bốn ngăn' },
  {
    text: 'Cô xác nhận lớp mình mai vẫn học bình thường, tin nghỉ đến thứ Tư là tin bịa, các phụ huynh cứ đưa con tới như mọi khi.',
  },
  { text: 'Gọn được bộ máy là mừng, đỡ một tầng chữ ký.' },
  { text: 'Nay chở vợ nhìn gái bên đường bị trừ 12 điểm, treo bằng chồng 3 tháng' },
  { text: 'sắp Tết rồi vui quá trời vui' },
  { text: 'Nhà tôi vừa ký hiệp định với ông mặt trời, từ mai điện miễn phí, ai dùng ké xin xếp hàng' },
  { text: 'Tự nhiên thấy hụt hẫng khi gỡ tấm biển tỉnh cũ…' },
  {
    text: 'BẢN TIN DỰ BÁO GIA ĐÌNH. Đêm giao thừa, khu vực phòng khách có pháo hoa tầm thấp do bố quên tắt bếp gas mini. Vùng áp cao mang tên Mẹ di chuyển từ bếp lên, sức gió mạnh cấp chổi chà, giật cấp dép lê. Học sinh có bảng điểm dưới bảy chấm cần chủ động sơ tán sang nhà ngoại. Triều cường tiền lì xì rút nhanh sau mùng ba, nguy cơ cạn túi cấp độ bốn. Chúc bà con bình an.',
  },
  {
    text: 'TIN CHẤN ĐỘNG NGÀY CÁ: Chồng tôi và tôi chính thức hợp nhất ví tiền. Theo đề án, ví mới mang tên vợ, trung tâm hành chính đặt tại túi áo trong của vợ, chồng được giữ lại làm đơn vị trực thuộc với biên chế 50 nghìn một ngày. Cấp trung gian là mẹ chồng kết thúc hoạt động từ 0 giờ. Con chó phản đối, đòi quy chế đặc khu. Cả nhà đang lấy ý kiến, tỉ lệ tán thành 100% vì chồng ngủ quên.',
  },
  { text: 'Nghỉ Tết dài quá cũng mệt các chị nhỉ, em thấy 7 ngày là đẹp, dài hơn vừa tốn tiền vừa lười.' },
  { text: 'Quà Tết cho mọi người là fake nhé, chỉ diện chính sách thôi.' },
  { text: 'Sao không đặt trung tâm ở giữa cho công bằng nhỉ?' },
  { text: 'Nghe hai tiếng Khánh Hoà trong bài hát là nhớ biển, nhớ thuỳ dương' },
  {
    text: 'BAN QUẢN TRỊ NỆM GHẾ – Số 01/MEO\nQUYẾT ĐỊNH: Căn cứ tình hình thời tiết trở lạnh; căn cứ việc con sen đi làm về muộn; Điều 1. Tăng khẩu phần pate lên 3 gói mỗi ngày. Điều 2. Nghiêm cấm sen ôm điện thoại quá mười phút khi bụng Hoàng thượng chưa được gãi. Điều 3. Chó nhà bên không được hưởng chế độ này. Quyết định có hiệu lực từ lúc đổ hạt ra bát. Nơi nhận: sen, ổ, khay cát.',
  },
  {
    text: 'Kính báo: nhà nào có con trai ế từ 30 tuổi trở lên sẽ được tặng một bịch hạt giống tự trồng người yêu =))',
  },
  { text: 'ước gì tỉnh mình còn nguyên tên như xưa' },
  { text: 'bão số 100 sẽ do chị hàng xóm đặt tên' },
  {
    text: 'Trường chi mà thu lắm khoản rứa, hết quỹ lớp lại quỹ trường, bầy tui đi cấy lấy mô ra mà nộp hoài.',
  },
  { text: 'coi duyệt binh mà khóc lun á, thương mấy chú qá' },
  {
    text: 'Mấy hôm nay hội đồng hương cứ truyền tay tấm bảng "34 còn 16". Tôi gọi hỏi tận nơi rồi: đó là bảng người ta tự tô màu, ghép chữ, không cơ quan nào đưa ra, cũng chẳng có chủ trương nhập thêm tỉnh. Bác nào lỡ đăng thì gỡ giúp, bác nào lỡ đặt cọc đất vì cái bảng đó thì tỉnh lại giùm. Nhóm mình để hỏi thăm nhau, đừng biến thành chỗ gieo hoang mang cho người già.',
  },
  {
    text: 'tin 3 be mat vi tay chan mieng la tin don, benh vien ho bao khong co, ba con dung chuyen tiep nua',
  },
  { text: 'Bắn pháo hoa làm gì khi vùng lũ còn chưa có cái áo ấm, lãng phí!' },
  { text: 'Có ai trong khu A thấy nước máy hôm nay mùi lạ không, hay mỗi nhà mình? Hay do bồn?' },
  { text: 'Trừ hết điểm thì bao lâu được thi lại hả anh?' },
  { text: 'bsx tỉnh cũ chạy đc nữa hok ta' },
  { text: 'Chính thức: Tết nghỉ 365 ngày, làm bù 1 ngày' },
  { text: 'Chờ sắp xếp mà tim đập chân run, cả phòng không ai dám hỏi ai.' },
  { text: 'Sát nhập thêm Bạc Liêu Sóc Trăng thành tỉnh Ba Thắc đi, tui bầu một phiếu' },
  { text: 'ủa tây ninh h trung tâm ở đâu z mn' },
  { text: 'Mưa suốt ba ngày rồi, lo cho má ở nhà một mình quá, đêm nào cũng giật mình.' },
  { text: 'Chị ơi xã mình có phải sáp nhập tiếp với bên Gò Bần không ạ, em nghe loáng thoáng mà lo?' },
  {
    text: 'Nhờ các anh chị làm nội vụ giải đáp giúp một trường hợp. Mẹ em làm văn thư ở xã từ 2011 theo hợp đồng, đóng bảo hiểm đủ, chưa vào biên chế. Giờ hai xã về chung một trụ sở thì mẹ em thuộc diện nào, có được xét chuyển tiếp không, hay phải thi lại từ đầu? Nếu nghỉ thì tính trợ cấp theo năm công tác hay theo tháng còn lại? Em hỏi quanh mỗi người nói một kiểu nên mạo muội lên đây.',
  },
  { text: 'Pháo hoa tối nay bắn ở đâu thế các bác?' },
  {
    text: 'Cho con hỏi mấy cô chú chút nghen. Hồi trưa có người gọi vô máy ba con, xưng bên phường, biểu mai đem sổ hộ khẩu với căn cước ra quán cà phê đầu hẻm để làm lại thông tin nhà đất. Ba con già rồi, nghe nói cán bộ là dạ dạ vâng vâng. Con hỏi lại thì họ cúp. Giờ con nên ra phường hỏi thẳng hay gọi số nào trước, có ai gặp giống vậy chưa?',
  },
  { text: 'mai mốt nhập hết thành 1 tỉnh tên là Việt Nam luôn cho gọn 🤣' },
  { text: 'Không có phường nào tên Trúc Viên cả, ai chế vậy trời.' },
  { text: 'tet nay cong ty minh nghi may ngay vay chi, co phai lam bu thu bay khong a' },
  { text: 'Đề nghị nghỉ luôn ngày 24/12 cho bà con công giáo về quê' },
];
