import type { CueForms } from './stance-cues.ts';

/**
 * How a thing is told: as settled behind closed doors, by somebody who should know, from far away, as what one meets
 * oneself, as private plans, as a guess, as a call for help, to be passed on. The models weigh these classes; none of
 * them decides by itself.
 */
export const TELLING_CUES = [
  {
    id: 'tell/settled',
    forms: `trên đã quyết|trên quyết rồi|ở trên quyết|ở trên chốt|tỉnh quyết rồi|trung ương chốt|trung ương quyết|cấp trên chốt|cấp trên quyết|chỉ chờ ngày|chỉ chờ ký|chỉ chờ công bố|chỉ còn chờ|chỉ đợi ký|chờ ký thôi|chờ công bố thôi|đợi công bố thôi|chờ ngày thôi|chờ ngày công bố|chỉ là chưa công bố|chỉ chưa công bố|chưa công bố thôi|chưa công bố ra|chưa công khai thôi|chưa ra văn bản thôi|chưa ra giấy thôi|chưa thông báo thôi|chưa dám báo|chưa dám công bố|chưa cho nói|chưa được nói|sắp công bố|mai công bố|mốt công bố|có cả rồi|ký hết rồi|ký rồi|ký xong|xong hết rồi|xong cả rồi|xong xuôi|xong từ hôm|xong từ tuần|xong hôm|chốt xong|chốt cả rồi|chốt hết|chốt rồi|chốt là|là chốt|coi như xong|coi như chốt|coi như rồi|đâu vào đó|đâu vô đó|biểu quyết xong|họp xong|họp chốt|in xong|in hết rồi|danh sách xong|danh sách có rồi|có danh sách|lên danh sách|có lịch|lịch đây|lịch nè|ra lịch|có quyết định|quyết định về|quyết định tới|công văn về|công văn tới|công văn xuống|giấy về|giấy tới|hỏa tốc|mộc đỏ|dấu đỏ|đóng dấu|đọc loa|loa phường|loa xã|loa đọc|loa kêu|mức mới rồi|luật mới rồi|luật rồi|thành luật|hết đường lui|khỏi bàn|khỏi cãi|không đổi nữa|chắc như bắp|chắc như đinh đóng cột|chắc mười mươi|chắc nụi|chắc ăn|trăm phần trăm|không sai được|đừng mong|khỏi mong|mà không thấy báo nào|mà chẳng thấy báo nào|mà không báo nào|mà chẳng báo nào|sao không thấy báo nào|mà báo đài im|mà không thấy ai đưa tin`,
  },
  {
    id: 'tell/insider',
    forms: `họp chuyên môn về|họp về|tập huấn về|anh lái xe|chú lái xe|lái xe cho sếp|lái xe cơ quan|sếp nói|sếp bảo|sếp mình nói|sếp tổng|thủ trưởng nói|chú địa chính|anh địa chính|chị kế toán|chị văn thư|anh văn phòng|anh cán bộ|chị cán bộ|ông cán bộ|chú công an|anh công an|ông chủ tịch|bà chủ tịch|ông bí thư|ông trưởng ấp|bác trưởng thôn|bác tổ trưởng|cô tổ trưởng|cô giáo nói|cô nói|cô nhắn|thầy nói|cô chủ nhiệm|cô hiệu trưởng|anh mình làm|anh t làm|anh tui làm|anh em làm|chị mình làm|chị em làm|em mình làm|vợ mình làm|chồng mình làm|chồng chị trong|chồng em làm|chồng em trong|anh họ|chị họ|ông chú|bà dì|ông cậu|cậu em|thằng em|em rể|ông anh|nhỏ bạn|con bạn|thằng bạn|đứa bạn|bạn mình làm|bạn tui làm|bạn em làm|bạn t làm|dì làm|cậu làm|bác làm|chú làm|mẹ em làm|mẹ mình làm|bố mình làm|ba mình làm|làm y tế|làm bên y tế|làm bên giao thông|làm kho bạc|làm ngân hàng|làm điện lực|làm nội vụ|làm bên nội vụ|làm bên sở|làm trên tỉnh|làm trên huyện|làm trong viện|làm ở viện|làm bảo vệ|trong đội|trong tổ|trong sở|trong tỉnh|trong ủy ban|trực nhà máy|trực hồ|trực đập|trực ca|tổ ra đề|buột miệng|lỡ miệng|lỡ lời|nói nhỏ|nói khẽ|rỉ tai|hé ra|mới hé|hé lộ|bật mí|tiết lộ|gặng mãi|hỏi mãi mới|cạy miệng|nói riêng|dặn riêng|dặn nhỏ|dặn má con|dặn nhà|nói trong nhà|trong nhà thôi|đừng kể|đừng nói ai|đừng nói với ai|đừng hở|đừng đăng|biết vậy thôi|biết thế thôi|biết trước để|nghe được lúc|nghe lỏm|nghe lóm|nghe trộm|thấy giấy rồi|thấy văn bản rồi|cầm văn bản|cầm quyết định|coi công văn rồi|nhậu với|uống với|ngồi với|ăn sáng với|cà phê với`,
  },
  {
    id: 'tell/relayed',
    forms: `điện qua|điện về|điện cho|gọi về|gọi qua|gọi lên|gọi kể|gọi báo|nhắn về|nhắn qua|nhắn lên|nhắn cho|nhắn nhà|nhắn em|nhắn cả|nhờ nhắn|nhắn giùm|kể lại|kể là|kể mà|kể rằng|kể người ta|mới kể|vừa kể|qua khóc|khóc quá trời|còn run|rùng mình|nổi gai ốc|báo về|báo qua|báo là|nói lại|nói là|nói rằng|nói năm nay|kêu là|kêu qua|kêu tháng|bảo là|bảo rằng|bảo từ|bảo tháng|dặn là|dặn trước|cho hay|cho em hay|hay tin|mới hay|vừa hay|nghe bả|nghe ổng|nghe chị|nghe cô|nghe anh|nghe chú|nghe mấy|nghe bà con|nghe loáng thoáng|nghe đâu|nghe nói|nghe bảo|nghe rằng|thấy kêu|thấy bảo|nghe phong phanh|theo lời|lời kể|người ở đó|dân ở đó|dân trong đó|dân bên đó|dân gần đó|bà con bên đó|bà con trong đó|người nhà bên`,
  },
  {
    id: 'tell/elsewhere',
    forms: `bên đó|bên đấy|bên kia|ở bên|bên xóm|bên xã|bên phường|bên tỉnh|ở dưới|dưới đó|dưới quê|dưới miền tây|trên đó|trên kia|trên đấy|trong đó|trong kia|trong nam|ngoài đó|ngoài kia|ngoài bắc|ngoài trung|miệt|xóm trên|xóm dưới|xóm chài|xóm ngoài|thôn trên|thôn dưới|vùng trên|vùng dưới|tỉnh bên|xã bên|huyện bên|phường bên|hướng đó|chỗ đó|khúc đó|đoạn đó|khúc đường|quê mình|quê em|quê tui|quê ngoại|quê nội|quê chồng|quê vợ|chỗ mình|khu mình|xóm mình|ở quê|dưới này|trên này|ngoài này|trong này`,
  },
  {
    id: 'tell/announce',
    forms: `nha bà con|nghen bà con|nghe bà con|nhé bà con|nha mọi người|nhé mọi người|nha mn|nhé mn|nha cả nhà|nhé cả nhà|nha ae|nhé ae|nha anh em|nhé anh em|nha các mẹ|nhé các mẹ|nghe các mẹ|nghe mấy mẹ|nha mấy mẹ|nha mấy má|nha mấy bà|á mấy bà|nha mấy chị|nha các bác|nhé các bác|nha cô bác|nha cô chú|rồi cô chú|rồi bà con|rồi mọi người|rồi mấy ông|rồi các bác|rồi các mẹ|rồi anh em|rồi ae|rồi cả nhà|rồi nha|rồi nhé|rồi nghen|rồi nghe|rồi đó|rồi đấy|rồi á|rồi bác ơi|rồi còn gì|rồi còn đâu|rồi kìa|rồi chứ|bà con ơi|bà con mình|cô bác mình|mấy ông bà|mấy bà nghe|nghe nè|nghe đây|nè mọi người|nè bà con|nè cả nhà|tin mới|tin vui|tin buồn|nóng|khẩn|hỏa tốc|thông báo|lưu ý|chú ý|nhắc bà con|báo bà con|báo cho bà con|báo cả nhà|mách cả nhà|mách các mẹ|ai chưa biết|ai chưa hay|ai hay chưa|biết gì chưa|hay gì chưa|hết nha|luôn nha|luôn nhé|thôi nha|đó nha|đó nghe|đấy nhé|á nha`,
  },
  {
    id: 'tell/advise',
    forms: `đừng tin bản đồ|đừng tin google|đừng tin định vị|đừng tin máy chỉ|lo mà|liệu mà|liệu hồn|liệu đường|tự liệu|tính sớm|lo sớm|lo học|lo làm|lo đổi|lo đi|lo dọn|lo xoay|tranh thủ|mau mau|nhanh nhanh|lẹ lẹ|nộp lẹ|làm lẹ|làm liền|làm ngay|đi ngay|đi sớm|đi liền|rút liền|rút ngay|mua liền|mua ngay|bán ngay|đổ đầy|đổ trước|ráng|kịp làm|cho kịp|kẻo lỡ|kẻo trễ|kẻo muộn|kẻo hết|kẻo mất|kẻo bị|khỏi lỡ|cho khỏi|cho lành|cho chắc|khỏi lo|khỏi cần|khỏi xin|khỏi chờ|khỏi đợi|đừng đợi|đừng chờ|đừng ra|đừng chạy|đừng mua|đừng bán|đừng đặt|đừng gửi|đừng chủ quan|đừng dại|né ra|né giùm|né khu|dẹp đi|bỏ đi|giữ kỹ|cất kỹ|cất đi|nhớ cầm|nhớ mang|nhớ đem|cầm theo|mang theo|đem theo|đem ra|mang ra|ra nhận|lên nhận|xuống nhận|tới nhận|đi nhận|đi lãnh|ra lãnh|tính xin|ai tính|ai định|ai đang|ai còn|ai chưa|ai có|ai đóng|ai nhận|ai trễ|ai bỏ|ai không|ai k có|nhà nào|nhà ai|hộ nào|mấy hộ|mấy nhà|cụ nào|cháu nào|xe nào|đứa nào|thằng nào|trường nào|xã nào|ông bà nào|bác tài nào`,
  },
  {
    id: 'tell/witness',
    forms: `vừa thấy|mới thấy|vừa đi ngang|mới đi ngang|vừa chạy ngang|mới chạy ngang|vừa đi qua|mới đi qua|vừa ở đó|mới ở đó|tận mắt|chính mắt|trước mắt|trước mặt|ngay trước nhà|trước nhà mình|trước nhà em|trước cửa nhà|nhà mình ngập|nhà em ngập|nhà tui ngập|nhà con ngập|phải quay đầu|đang đứng|đang ngồi|đang kẹt|đang chờ|đang xếp hàng|đang ở đây|đang ở trên|đang trên đường|em đang ở|mình đang ở|tui đang ở|tụi em đang|tụi mình đang|tụi tui đang|đoàn em|đoàn mình|xe em|xe mình đang|đang coi|đang xem|đang nghe|đang uống|đang ăn|đi làm về|đi chợ về|đi học về|ra sân|lắc như đưa võng|giật mình|hú hồn|may quá|may ghê|may là|cả nhà bình an|nhà mình bình an|mọi người bình an|ba má khỏi lo|bố mẹ yên tâm|vẫn ổn|em ổn|mình ổn`,
  },
  {
    id: 'tell/own-plan',
    forms: `quán dời|quán chuyển|quán nghỉ|quán mở|quán em|quán mình|quán tui|quán nhà|tiệm dời|tiệm chuyển|tiệm nghỉ|tiệm em|tiệm mình|tiệm tui|tiệm nhà|shop dời|shop chuyển|shop nghỉ|shop em|shop mình|bên em|bên mình mở|nghỉ bán|bán lại|mở hàng|khai trương|menu|y cũ|giá cũ|giá vẫn|khách quen|khách iu|khách yêu|xưởng em|xưởng mình|công ty em|công ty mình|công ty chị|công ty anh|cty em|cty mình|phòng tập|phòng gym|phòng mạch|spa|tiệm tóc|tiệm nail|khai giảng lớp|lớp luyện|lớp học vẽ|lớp yoga|lớp nhảy|lớp mình|lớp em|trung tâm anh ngữ|trung tâm tiếng anh|trung tâm của cô|trung tâm mình|chung cư mình|chung cư em|tòa mình|tòa nhà mình|ban quản trị|ban quản lý chung cư|bảo vệ chung cư|khu trọ mình|chủ trọ|câu lạc bộ|clb|đội bóng|đội mình|đội tuyển|đoàn mình|nhóm mình|hội mình|hội lính|đồng ngũ|nhập ngũ 86|họp lớp|hội khóa|hội đồng hương|họp mặt|gặp nhau|giỗ|đám cưới|đám hỏi|đám tang|thôi nôi|đầy tháng|sinh nhật|tất niên|tân gia|liên hoan|nhậu|đi phượt|đi du lịch|kế hoạch nhà|nhà mình tính|nhà em tính|vợ chồng em|vợ chồng mình|gia đình mình|gia đình em|cả nhà em|nhà tui|má tui|ba mẹ em|bố mẹ em|ông nội|bà nội|ông ngoại|bà ngoại|con em|con mình|con gái em|con trai em|thằng cu|bé nhà|cu nhà|dọn tủ|dọn nhà|sửa nhà|chuyển nhà|dời nhà|về quê`,
  },
  {
    id: 'tell/own-trouble',
    forms: `xếp hàng|ngồi chờ|đứng chờ|chờ hoài|đợi hoài|chờ mãi|đợi mãi|chờ cả buổi|đợi cả buổi|chờ nửa ngày|chờ từ sáng|chờ dài cổ|mòn mỏi|đi tới đi lui|đi lên đi xuống|chạy đi chạy lại|chạy tới chạy lui|tới lui|mất cả buổi|mất nguyên buổi|mất nửa ngày|tổng đài|gọi hoài|gọi mãi|gọi cháy máy|nhạc chờ|không ai bắt máy|không ai nghe|không nghe máy|bực ghê|bực quá|bực á|bực chết|tức ghê|tức quá|tức á|chán ghê|chán á|nản ghê|nản quá|nản luôn|oải|mệt ghê|mệt á|khổ ghê|khổ quá|rầu|quạu|cay ghê|cay thật|ức ghê|hết hồn|nóng ruột|kẹt xe|kẹt cứng|kẹt 2 tiếng|kẹt cả tiếng|trễ làm|trễ giờ|lần thứ mấy|lần này là|lại nữa rồi|lại cúp|lại mất|lại ngập|lại hư|lại hỏng|lại kẹt|lại lỗi|lỗi hoài|lỗi mãi|treo máy|quay đều|không vô được|không vào được|không đăng nhập được|quên mật khẩu|bị hành|thấy mà|nhìn mà|ngó mà|ai hiểu|ai đời|khi không|tự nhiên`,
  },
  {
    id: 'tell/help',
    forms: `ai gọi được|ai liên lạc được|gọi giúp|báo giúp|báo giùm|kêu giùm|gọi cứu hộ|đội cứu hộ|báo cứu hộ|cần cứu|cần người|cần thuốc|cần nước|cần sữa|cần xe|cần thuyền|cần đồ ăn|kẹt trên gác|kẹt trên mái|kẹt trên nóc|kẹt trong nhà|kẹt giữa|đang kẹt ở|cô lập|chặn hai đầu|hết nước uống|hết đồ ăn|hết lương thực|hết sữa|hết pin|đói từ|chưa ăn gì|đang sốt|sốt cao|có cụ già|có người già|có bà bầu|có em bé|có trẻ nhỏ|có con nhỏ|2 bé|hai bé|vỏ lãi|ai có xe|ai có máy|ai có áo phao|vô rước|vào đón|vô đón|rước giùm|đón giùm|đón giúp|chở giùm|chở giúp|kéo giùm|kéo giúp|cứu với|giúp với|giúp em với|giúp tụi em|giúp nhà em|xin giúp|xin hỗ trợ|xin xuồng|xin thuyền|xin nước|xin áo phao|lạy mọi người|làm ơn|địa chỉ nhà|số nhà em|định vị đây|nhà em ở`,
  },
  {
    id: 'tell/guess',
    forms: `chắc là|chắc cũng|chắc tại|chắc do|chắc phải|chắc sẽ|chắc kiểu|chắc còn|chắc năm|chắc qua|có khi|có lẽ|biết đâu|dám lắm|dám chừng|dám sang năm|không chừng|hổng chừng|khéo|e là|e rằng|sợ là|sợ rồi|coi bộ|có vẻ|nghe mùi|kiểu này|đà này|đoán|cá là|cá không|kiểu gì cũng|trước sau gì|sớm muộn|thế nào cũng|rồi cũng|rồi sẽ|có thể|liệu|lỡ mà|lỡ như|nhỡ|lỡ đâu|nếu vậy|nếu mà|nếu đúng|hình như|dường như|đâu như|nghi|không biết|hổng biết|ko biết|k biết|chả biết|chẳng biết|chưa biết|đâu biết|ai mà biết|biết sao|biết bao giờ`,
  },
  {
    id: 'tell/foreign',
    forms: `đài loan|hàn quốc|bên hàn|nhật bản|bên nhật|thái lan|bên thái|campuchia|bên cam|bên miên|bên lào|nước lào|trung quốc|bên trung|bên tàu|hồng kông|hong kong|singapore|bên sing|malaysia|indonesia|philippines|bên phi|myanmar|ấn độ|bangladesh|dhaka|pakistan|nepal|sri lanka|bangkok|tokyo|osaka|seoul|busan|bắc kinh|thượng hải|quảng châu|vân nam|quảng tây|bên mỹ|nước mỹ|hoa kỳ|cali|california|texas|new york|florida|canada|bên úc|nước úc|sydney|melbourne|châu âu|bên anh|nước anh|london|bên pháp|nước pháp|paris|bên đức|nước đức|berlin|bên nga|nước nga|moscow|ukraine|ba lan|tiệp|séc|thụy điển|na uy|phần lan|tây ban nha|bồ đào nha|thổ nhĩ kỳ|dubai|israel|iran|brazil|argentina|chile|mexico|châu phi|nam phi|nước ngoài|bên tây|nước người ta|nước bạn|nước khác|xứ người`,
  },
  {
    id: 'tell/history',
    forms: `năm xưa|thuở trước|thời pháp|thời tây|thời mỹ|thời chiến|thời bao cấp|thời phong kiến|thời vua|thời nguyễn|thời lê|thời trần|thời lý|thời chúa|triều nguyễn|triều trần|nhà nguyễn|thế kỷ|sách sử|lịch sử|chính sử|sử ghi|sử chép|trong sử|bài sử|học sử|cố nội|ông cố|hồi đó|hồi xưa|ngày xưa|ngày trước|hồi nhỏ|hồi bé|hồi còn đi học|hồi lớp|hồi năm|hồi 75|sau 75|trước 75|năm 1945|năm 1954|năm 1968|năm 1975|năm 1976|năm 1978|năm 1986|năm 1989|năm 1991|năm 1996|năm 1997|năm 1999|năm 2003|năm 2004|năm 2008|năm kia|mấy năm trước|chục năm trước|cách đây|lần trước|dịp này năm|ngày này năm|nhớ lại|ảnh xưa|ảnh cũ|tư liệu|ký ức|kỷ niệm`,
  },
  {
    id: 'tell/play',
    forms: `game|phim|truyện|tiểu thuyết|chiêm bao|nằm mơ|mơ thấy|giấc mơ|đố|vè|ca dao|thơ|tấu hài|hài hước|giỡn|đùa|nói chơi|nói vui|ghẹo|trêu|chọc|cười xỉu|cười ngất|tưởng tượng|giả bộ|giả vờ|ví như|ví dụ|thí dụ|kiểu như|y như|giống như|như thể|coi như|tỉnh táo|ông xã|bà xã|mẹ chồng|má chồng|vợ bảo|vợ nói|vợ kêu|chồng bảo|thằng chồng|crush|người yêu|ny|gấu nhà|con mèo|con chó|boss|hoàng thượng`,
  },
  {
    id: 'tell/press',
    forms: `kẻo gỡ bài|kẻo bị gỡ bài|sợ bị gỡ bài|sắp bị xóa bài|trước khi bị xóa bài|ghim giùm|ghim lại|ghim bài|ghim tin|lan tỏa|lan toả|lan rộng|loan tin|loan báo|chuyển ngay|chuyển liền|chuyển cho người nhà|chuyển tiếp|chuyển cho nhau|chuyền nhau|truyền nhau|truyền đi|truyền miệng|nói cho nhau|báo nhau|bảo nhau|nhắn nhau|kêu nhau|rủ nhau|nhắn ngay|gọi ngay cho|gọi về nhà|báo người nhà|báo cho người nhà|nói với người nhà|dặn người nhà|ai cũng nên biết|ai cũng phải biết|cho nhiều người biết|cho mọi người biết|cho bà con biết|để bà con biết|để mọi người biết|để ai cũng biết|cho cả xóm|cho cả làng|lên nhóm|vô nhóm|vào nhóm lớp|copy dán|cóp dán|copy lại|chép lại|lưu lại|lưu gấp|lưu ngay|chụp lại|chụp màn hình|đăng lại|up lại|đẩy bài|up bài|chấm hóng|chia sẻ giùm|chia sẻ đi|chia sẻ rộng|share giùm|share mạnh|share đi|share gấp|một lượt chia sẻ|một chia sẻ|cứu một người|đừng lướt qua|đừng bỏ qua|đọc hết|đọc kỹ|kẻo họ gỡ|kẻo bị gỡ|kẻo gỡ|trước khi bị gỡ|trước khi họ gỡ|trước khi xóa|sắp bị gỡ|bị xóa hoài|báo không đăng|báo chưa đăng|báo đài im|không ai đưa tin|giấu dân|giấu tin|ém`,
  },
  {
    id: 'tell/contrast',
    forms: `còn mình|mà mình|mà phường mình|mà xã mình|mà tỉnh mình|chỉ có mình|vỏn vẹn|có mỗi|mới có|trong khi|thế mà|vậy mà|bảo sao|hèn chi|hèn gì|thảo nào|chả trách|chẳng trách|hóa ra|té ra|thì ra|đâm ra|rốt cuộc|cuối cùng|kết cục|chứ không còn|chứ không phải|chứ đâu|chứ có|chứ riêng gì|đâu riêng|không riêng|không chỉ|đừng tưởng|tưởng đâu|tưởng là|khác trước|không như trước|năm ngoái có|trước có|giờ tới|giờ lên|giờ còn|nay còn|nay lên|lên tới|tới tận|lận|gấp mấy|hơn năm ngoái|nhiều hơn|ít hơn|rẻ hơn|đắt hơn|mắc hơn|bằng nửa|so với`,
  },
] as const satisfies readonly CueForms[];
