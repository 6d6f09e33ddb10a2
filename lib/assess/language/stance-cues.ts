/**
 * The words by which Vietnamese writers show what they are doing with a claim: asking, doubting, refuting, warning,
 * wishing, judging, joking, remembering, calling for help, pressing others to spread. This is knowledge of the
 * language, the same for every pack, so it lives beside the engine and not in a pack.
 *
 * One entry is one cue class; forms are separated by `|`. Everyday spellings (ko, k, đc, r, mn) stand in the forms.
 */
export interface CueForms {
  readonly id: string;
  readonly forms: string;
}

export const STANCE_CUES = [
  // ---- asking ------------------------------------------------------------------------------------------------
  {
    id: 'ask/open',
    forms: `cho hỏi|cho em hỏi|cho mình hỏi|cho tôi hỏi|cho tui hỏi|cho e hỏi|cho m hỏi|cho mk hỏi|cho con hỏi|cho cháu hỏi|cho chị hỏi|cho anh hỏi|xin hỏi|em hỏi chút|hỏi chút|hỏi tí|hỏi xíu|hỏi ngu|muốn hỏi|hỏi thăm chút|ai biết|ai bt|ai rành|ai rõ|ai có thông tin|ai nắm|có ai biết|có ai|có bác nào|có anh chị nào|có mom nào|có mẹ nào|có bạn nào|bác nào biết|bạn nào biết|bn nào biết|bn nào bt|bạn nào rành|bác nào rành|mẹ nào biết|anh chị nào biết|anh chị nào rành|nhà mình ai biết|ai chỉ|chỉ giúp|chỉ giùm|chỉ dùm|giải đáp giúp|giải thích giúp|xác nhận giúp|tư vấn giúp|xin tư vấn|nhờ tư vấn|xin thông tin|xin info|hóng thông tin|thắc mắc|không biết hỏi ai|k biết hỏi ai|để đây hỏi|hỏi thật|hỏi thiệt|đố ai biết`,
  },
  {
    id: 'ask/polar',
    forms: `có phải là|có phải|phải không|phải k|phải ko|phải hông|phải hem|đúng không|đúng ko|đúng k|đúng hông|có đúng là|có đúng|có thật là|có thật|có thiệt|thật không|thật ko|thật hả|thiệt hả|thiệt không|thiệt hông|thật à|thiệt à|thật ư|có không|có bắt buộc|có cần|có được|không ạ|ko ạ|k ạ|hong ạ|hông ạ|hem ạ|không vậy|ko vậy|không nhỉ|ko nhỉ|k nhỉ|không các bác|không các bạn|không các mẹ|không mọi người|ko mọi người|ko mn|k mn|không mn|không cả nhà|không anh em|không ae|không bà con|không bác|không chị|không anh|không em|không cô|không hả|không ta|không vậy ta|chưa ạ|chưa nhỉ|chưa vậy|chưa ta|rồi hả|rồi à|rồi ư|vậy ạ|thế ạ|vậy ta|vậy nhỉ|thế nhỉ|hả các|hả cả|hả mọi|hả mn|hả bà|hả anh|hả chị|hả cô|hả bác|hả em|nhỉ`,
  },
  {
    id: 'ask/wh',
    forms: `bao giờ|khi nào|chừng nào|hồi nào|lúc nào|ngày mấy|ngày nào|tháng mấy|mấy giờ|ở đâu|chỗ nào|nơi nào|nơi đâu|đâu vậy|thế nào|như thế nào|ntn|ra sao|làm sao|sao vậy|sao thế|bao nhiêu|bao lâu|bao xa|với ai|cho ai|là ai|là gì|gì vậy|vì sao|tại sao|xã nào|tỉnh nào|phường nào|nhà nào|trường nào|cái nào|bên nào|thuộc đâu|hay sao|hay là`,
  },
  // ---- keeping distance --------------------------------------------------------------------------------------
  {
    id: 'distance',
    forms: `thật giả chưa biết|thật giả chưa rõ|thật giả không rõ|thật giả không biết|thật giả chưa tường|thật giả chưa hay|thiệt giả chưa biết|thiệt giả chưa rõ|thiệt giả không rõ|thiệt giả không biết|thiệt giả chưa tường|thiệt giả chưa hay|thực hư chưa biết|thực hư chưa rõ|thực hư không rõ|thực hư không biết|thực hư chưa tường|thực hư chưa hay|thật hư chưa biết|thật hư chưa rõ|thật hư không rõ|thật hư không biết|thật hư chưa tường|thật hư chưa hay|hư thực chưa biết|hư thực chưa rõ|hư thực không rõ|hư thực không biết|hư thực chưa tường|hư thực chưa hay|đúng sai chưa biết|đúng sai chưa rõ|đúng sai không rõ|đúng sai không biết|đúng sai chưa tường|đúng sai chưa hay|giả thật chưa biết|giả thật chưa rõ|giả thật không rõ|giả thật không biết|giả thật chưa tường|giả thật chưa hay|thật giả ko biết|thật giả k biết|thiệt giả hổng biết|thiệt giả hông biết|thiệt hư chưa biết|thiệt hư chưa rõ|chưa rõ thật giả|chưa rõ thực hư|chưa rõ thật hư|chưa rõ đúng sai|chưa rõ có thật|chưa biết thật giả|chưa biết thực hư|chưa biết đúng sai|chưa biết có thật|không biết thật giả|không biết thực hư|không biết đúng sai|không biết đúng hay sai|không biết có thật|không biết có đúng|không rõ thật giả|không rõ thực hư|không rõ đúng sai|ko biết thật giả|ko biết đúng sai|k biết thật giả|k biết đúng sai|ko biết thật ko|k biết thật k|không biết thật không|thật hay giả|thật giả sao|thực hư thế nào|thực hư ra sao|thực hư sao|đúng hay sai|chưa kiểm chứng|tin chưa xác thực|chưa được xác thực|chưa được kiểm chứng|chưa xác minh|chưa được xác minh|chưa ai xác nhận|chưa được xác nhận|chưa có xác nhận|chưa thấy chỗ nào|chưa thấy nơi nào|chưa thấy đâu|chưa thấy báo nào|chưa thấy trang nào|chưa thấy văn bản|chưa thấy thông báo|chưa thấy xã|chưa thấy phường|chưa thấy cơ quan|chưa tìm thấy nguồn|chưa tìm thấy thông tin|chưa tìm thấy tin|chưa tìm thấy văn bản|chưa tìm thấy công văn|chưa tìm thấy thông báo|chưa tìm thấy bài|chưa tìm thấy báo|chưa tìm thấy trang|chưa tìm thấy chỗ|tìm không thấy nguồn|tìm không thấy thông tin|tìm không thấy tin|tìm không thấy văn bản|tìm không thấy thông báo|tìm không thấy báo|tìm không ra nguồn|tìm không ra văn bản|tìm không ra thông báo|tìm không ra tin|tìm hoài không thấy|tìm mãi không thấy|không thấy báo nào|không thấy nguồn|không ghi nguồn|không ghi cơ quan|không thấy ghi|không rõ nguồn|chưa rõ nguồn|ko rõ nguồn|không dám chắc|không chắc|ko chắc|k chắc|chưa chắc đúng|chưa dám tin|chưa dám chia sẻ|chưa dám gửi|không dám chia sẻ|không dám chuyển|chưa tin|nửa tin nửa ngờ|bán tín bán nghi|chờ thông báo|chờ xã nói|chờ xã thông báo|chờ thông tin chính thức|đợi thông báo|đợi thông tin chính thức|đợi tin chính thức|chờ tin chính thức|chờ văn bản|chờ công bố|đợi công bố|chờ xác nhận|chờ kiểm chứng|để kiểm tra lại|kiểm tra lại đã|xem lại đã|chưa vội tin|khoan tin|khoan hãy tin|từ từ hãy tin|chưa có văn bản|chưa có quyết định|chưa có thông báo|chưa có thông tin|chưa có gì chính thức|chưa chính thức|chưa công bố|chưa chốt|chưa quyết|chưa ban hành|chưa thông qua|chưa được thông qua|mới là dự thảo|mới là đề xuất|mới chỉ là đề xuất|mới đề xuất|còn là dự thảo|vẫn là dự thảo|đang lấy ý kiến|lấy ý kiến nhân dân|chưa ngã ngũ|tin này chưa`,
  },
  // ---- passing on hearsay (an assertion all the same) -----------------------------------------------------------
  {
    id: 'hearsay',
    forms: `nghe nói|nghe đâu|nghe đồn|nghe bảo|nghe kể|nghe phong thanh|nghe tin|thấy bảo|thấy nói|thấy đồn|người ta nói|người ta bảo|người ta đồn|thiên hạ đồn|có người nói|có người bảo|trên mạng nói|trên mạng đồn|mạng nói|tin hành lang|hình như|đâu như|chắc là|có lẽ|dường như|có khi|có thể là`,
  },
  {
    id: 'insider',
    forms: `người quen|người nhà|người trong ngành|người làm trong ngành|anh em trong ngành|bạn trong ngành|quen trong ngành|bạn em trong ngành|chị em trong ngành|ai trong ngành|tin nội bộ|nguồn nội bộ|họp nội bộ|văn bản nội bộ|công văn nội bộ|tin mật|tin riêng|tin hành lang|tin rò rỉ|rò rỉ|lộ ra|nguồn tin riêng|nguồn riêng|nguồn tin thân cận|nguồn thân cận|nguồn đáng tin|nguồn uy tín|làm trên sở|làm ở sở|làm ở tỉnh|làm trên tỉnh|làm trên bộ|làm ở bộ|làm trong ủy ban|làm ở ủy ban|làm ở xã|làm trên xã|làm ở phường|làm công an|làm bên công an|không tiện nói|không tiện nêu tên|xin giấu tên|giấu tên|ai hiểu thì hiểu|chỉ nói tới đó|chỉ nói đến đó|nói tới đó thôi|đừng hỏi nguồn|đừng hỏi ở đâu ra|biết từ tuần trước|biết trước|tin từ trên|trên nói xuống|tin chuẩn|tin chuẩn luôn|nguồn chuẩn`,
  },
  // ---- refuting ----------------------------------------------------------------------------------------------
  {
    id: 'refute/label',
    forms: `bịa|xạo|fake|tin giả|tin fake|tin vịt|tin đồn thất thiệt|tin thất thiệt|tin đồn nhảm|tin nhảm|tin bậy|tin tầm bậy|tin xạo|tin láo|tin sai|tin tào lao|tin bịa|tin rác|fake news|là fake|là bịa|bịa đặt|bịa ra|bịa nha|bịa nhé|bịa đó|bịa đấy|bịa thôi|bịa hết|bịa hoàn toàn|toàn bịa|hóa ra bịa|do bịa|bịa chuyện|tung tin|là giả|giả mạo đấy|giả đó|giả đấy|giả nha|giả nhé|giả hết|là tin đồn|chỉ là tin đồn|chỉ là đồn|là đồn thôi|là đồn bậy|đồn bậy|đồn bừa|đồn nhảm|đồn thổi|đồn vậy thôi|thất thiệt|là ảnh ai|ảnh ai|clip ai|video ai|tạo bằng ai|dựng bằng ai|ai tạo|ai dựng|do ai vẽ|ảnh ghép|cắt ghép|photoshop|ảnh cũ|clip cũ|video cũ|tin cũ|bài cũ|ảnh chế|chế lại|dàn dựng|dựng chuyện|dựng lên|văn bản giả|công văn giả|giấy giả|quyết định giả|thông báo giả|tin không thật|không phải thật|không có thật|ko có thật|không đúng sự thật|sai sự thật|sai sự thực|không chính xác|không đúng đâu|không đúng nha|không đúng nhé|là không đúng|hoàn toàn sai|sai hoàn toàn|xuyên tạc|tào lao|tầm bậy|nói bậy|nói xạo|xạo đó|xạo nha|xạo ke|xạo hết|tầm phào|vớ vẩn|hàng tự vẽ|hàng tự chế|tự vẽ ra|tự chế ra|vạch trần tin|vạch trần chiêu|bóc phốt tin|tự nghĩ ra|tự biên tự diễn|ghép mặt vào|hàng ghép`,
  },
  {
    id: 'refute/deny',
    forms: `không có chuyện|ko có chuyện|k có chuyện|không có chuyện đó|chẳng có chuyện|làm gì có chuyện|làm gì có|làm j có|không có vụ|ko có vụ|chẳng có vụ|không hề có|không hề|hoàn toàn không có|hoàn toàn không|không có chủ trương|chưa có chủ trương|không có kế hoạch|chưa có kế hoạch|không có quy định|chưa có quy định|không có quy định nào|không có chương trình|không có văn bản nào|không có quyết định nào|không có thông báo nào|không tổ chức|không có cấm|không có bắt buộc|không có gì thay đổi|bác bỏ|phủ nhận|đính chính|cải chính|bác tin|bác thông tin|khẳng định không|xác nhận không có|nói rõ không|nói rõ là không|trả lời là không|đã trả lời không|thành phố chưa công bố|chưa hề|chẳng hề|chẳng có|đâu có chuyện|đâu có vụ|có đâu mà|không vỡ|không bị vỡ|đập an toàn|đập vẫn an toàn|đập bình thường|hồ an toàn|hồ vẫn an toàn|vẫn an toàn`,
  },
  {
    id: 'refute/correct',
    forms: `sai rồi|sai bét|sai be bét|sai hết rồi|nhầm rồi|nhầm to|lộn rồi|trật lất|trật rồi|không phải đâu|ko phải đâu|k phải đâu|hổng phải đâu|đâu phải vậy|đâu phải thế|đừng tin|đừng nghe|đừng có tin|chớ tin|đừng vội tin|đừng hoang mang|đừng lan truyền|đừng loan tin|đừng phát tán|đừng chia sẻ|đừng share|đừng chuyển tiếp|ngừng chia sẻ|thôi chia sẻ|đừng đăng|gỡ bài|gỡ giùm|gỡ xuống|xóa bài|gửi nhầm|đăng nhầm|xin lỗi mọi người|mình xin lỗi|tôi xin lỗi|em xin lỗi|xác minh xong|xác minh rồi|đã xác minh|kiểm tra rồi không|sự thật là|sự thật vụ|sự thật về|thực ra là|thực tế là|thực chất là|thu hồi tin|thu hồi giùm|thu hồi giúp|thu hồi lại tin|gỡ tin|gỡ giúp|xóa giùm tin|xóa tin đó|xóa cái tin|tin cũ rồi|tin cũ mà|bên mình đã hỏi xã|ảnh cũ rồi|clip cũ rồi|hình cũ rồi|video cũ rồi`,
  },
  {
    id: 'rumour/word',
    forms: `tin đồn|lời đồn|ai đồn|đồn|đồn đoán|đồn đại|tin đó|tin này|tin ấy|tin nớ|tin tê|cái tin|cái tin đó|mấy cái tin|vụ này|vụ đó|vụ ấy|chuyện đó|chuyện này|bài này|bài đó|bài đăng|cái ảnh|tấm ảnh|bức ảnh|mấy tấm ảnh|cái clip|clip này|clip đó|đoạn clip|video này|video đó|văn bản đó|văn bản này|tờ giấy đó|danh sách đó|danh sách này|cái danh sách|đang lan|lan truyền|đang truyền|truyền nhau|chuyền nhau|chuyền tay|gửi nhau|đăng tin|tung tin|người đăng|ai đăng|ai nói|ai bảo|nghe ai nói|nghe ai|đâu ra|ở đâu ra|lấy đâu ra|trên mạng|mấy trang|mấy nhóm|group`,
  },
  {
    id: 'refute/reassure',
    forms: `bình tĩnh|yên tâm|an tâm|đừng lo|khỏi lo|đừng hoảng|đừng sợ|đừng cuống|đừng vội|không sao|ko sao|không sao đâu|có sao đâu|không việc gì|vẫn bình thường|hoàn toàn bình thường|bình thường|vẫn ổn|vẫn nguyên|còn nguyên|nguyên vẹn|vẫn mở|vẫn hoạt động|vẫn như cũ|như cũ|vẫn y|vẫn vậy|không thay đổi|không đổi|không tăng|không giảm|không bỏ|không cấm|không đóng|không nhập|không tách|không sáp nhập|không sát nhập|không thu|không nghỉ|không hủy|không có gì|không có ai|không ai bị|không có cháu nào|không có ca nào|chưa có ca nào|không có ca|không có bão|không có vỡ|chưa vỡ|không có lệnh|chẳng ai|chả có|mô có|có mô|không có mô|làm chi có|hổng có|hông có|hỏng có|không có đâu|đâu có|có đâu|có gì đâu|đâu mà|đâu phải|nói quá|thổi phồng|phóng đại|làm quá`,
  },
  {
    id: 'refute/verify',
    forms: `gọi hỏi rồi|gọi lên hỏi|gọi hỏi|hỏi rồi|hỏi thẳng|hỏi trực tiếp|hỏi lại rồi|mình hỏi|em hỏi|tôi hỏi|đã hỏi|vừa hỏi|gọi cho|vừa gọi|đã gọi|ra tận nơi|tới tận nơi|chạy ra coi|chạy ra xem|chạy lên coi|mới ở đó về|mình ở ngay|mình đang ở|mình ở đây|tôi ở đây|nhà ở ngay|làm ở đó|mình làm ở|tôi làm ở|em làm ở|kiểm chứng|kiểm tra lại|đối chiếu|tra lại|tìm lại|tìm ảnh|ảnh từ|ảnh chụp từ|chụp từ|từ năm 2019|từ năm 2020|từ năm 2021|từ năm 2022|từ năm 2023|từ năm 2024|từ năm ngoái|của năm ngoái|năm ngoái đăng|đăng lại|của nước khác|ở nước ngoài|bên indonesia|ở indonesia|bên trung quốc|ở philippines|bên thái|phim trường|mời làm việc|bị mời lên|bị phạt vì|đã làm rõ|làm rõ rồi|xác nhận rồi|nói rõ|trả lời rồi|nói rồi|loa thôn nói|loa xã nói|đọc trên loa|xã nói|xã bảo|phường nói|cô giáo nói|nhà trường nói|sở nói|công an nói|bé đi với|cháu đi với|tìm thấy rồi|về nhà rồi|đã về nhà|đọc kỹ|xem kỹ|nhìn kỹ|soi kỹ`,
  },
  {
    id: 'refute/undone',
    forms: `chẳng có gì phải|chẳng có gì lạ|chẳng có gì to tát|chẳng có gì đáng|chẳng có gì mà|chẳng có gì khó|chẳng có gì ghê|chẳng có gì mới|rảnh mà bịa|rảnh đâu mà bịa|rảnh đâu bịa|rảnh đi bịa|rảnh bịa|hơi đâu bịa|hơi đâu mà bịa|thèm bịa|đâu dám bịa|không dám bịa|nào dám bịa|đâu có bịa|bịa làm chi|bịa chi|không phải tin giả|không phải tin đồn|không phải tin vịt|không phải fake|ko phải tin giả|ko phải fake|k phải tin giả|k phải fake|không phải chuyện đùa|không phải bịa|không bịa|ko bịa|chẳng bịa|không xạo|ko xạo|ai bịa|bịa làm gì|tôi bịa|mình bịa|không fake|không xạo|bảo mình bịa|bảo tôi bịa|bảo em bịa|bảo tui bịa|nói mình bịa|nói tôi bịa|kêu mình bịa|kêu tui xạo|bảo là bịa|bảo tin giả|nói tin giả|bảo là tin giả|đừng bảo tin giả|đừng nói tin giả|đừng kêu tin giả|đừng bảo fake|bảo fake|đừng bảo|ai không tin|không tin thì|không tin cứ|ai chưa tin|tin thật|thật 100%|chuẩn 100%|chắc 100%|chính xác 100%|chuẩn luôn|có thật nha|có thật đấy|thật nha|thật đấy|thiệt nha|thiệt đó|phải đính chính|ra đính chính|đi đính chính|làm đính chính|mang đi đính chính|đính chính sổ|đính chính trước|không đính chính|chưa đính chính|hồ sơ đính chính|đính chính giấy|đính chính thông tin trên|đính chính lại sổ|đính chính lại giấy`,
  },
  // ---- warning, telling of a trick -------------------------------------------------------------------------------
  {
    id: 'warn',
    forms: `cảnh báo|cảnh giác|đề cao cảnh giác|coi chừng|cẩn thận|cẩn trọng|thận trọng|phòng tránh|phòng ngừa|dấu hiệu nhận biết|dấu hiệu|nhận diện|mẹo nhận biết|cách nhận biết|đừng bấm|đừng nhấn|đừng click|đừng chuyển|đừng cài|đừng quét|đừng nạp|đừng đóng|đừng đưa|đừng đọc|đừng cung cấp|đừng mở|đừng tải|đừng gửi|đừng trả lời|đừng làm theo|đừng ham|đừng dại|đừng mắc|đừng để bị|đừng nghe máy|chớ bấm|chớ chuyển|không bấm|không bấm vào|không click|không truy cập|không cung cấp|không chuyển tiền|không chuyển khoản|không cài|không tải|không nghe theo|không làm theo|không đăng nhập|tuyệt đối không cung cấp|tuyệt đối không chuyển|tuyệt đối không bấm|tuyệt đối không làm theo|không bao giờ yêu cầu|không bao giờ gọi|không bao giờ nhắn|không bao giờ đòi|không bao giờ hỏi|không yêu cầu|không gọi điện|không gửi link|không gửi đường link|không thu phí|không thu tiền|không thu bất kỳ|không thu qua|không làm việc qua|không xử phạt qua|không thông báo qua|cúp máy|tắt máy ngay|dập máy|chặn số|xóa liền|xóa ngay|báo công an ngay|báo ngay công an|trình báo|gọi 113|ra trụ sở|ra thẳng trụ sở|mang ra trụ sở|ra xã hỏi|lên xã hỏi|lên phường hỏi|ra phường hỏi|hỏi trực tiếp|nhắc bà con|nhắc mọi người|nhắc cả nhà|nhắc các mẹ|nhắc các bác|nhắc nhẹ|khuyến cáo|khuyến nghị người dân|chiêu mới|chiêu cũ|chiêu trò|chiêu lừa|thủ đoạn|kịch bản lừa|trò lừa|bẫy lừa|mánh lừa|mánh khóe|lừa đấy|lừa đó|lừa nha|lừa nhé|lừa hết|toàn lừa|là lừa|là dính|dính bẫy|là mất tiền|là bay tiền|là bay sạch|kẻo mất tiền|kẻo mất oan|mấy mẹo|xin chỉ mấy|nhiều trang bán|mấy trang bán|nhiều page|đa số là lừa|thường là lừa|cảnh báo cả nhà|tiền mất tật mang|sập bẫy|dặn bố mẹ|dặn ba mẹ|dặn ông bà|dặn nhau|nhớ dặn|nhắc ba mẹ|nhắc bố mẹ|nhắc ông bà|nhắc con|nhắc nhau|hễ ai|hễ thấy|hễ nghe|ai mà đòi|ai mà kêu|ai mà xưng|ai bảo chuyển|chớ có|chớ dại|khỏi nghe|lừa á|lừa ấy|lừa chắc|lừa 100%|nghe là biết|biết ngay là|chúng sẽ|tụi nó sẽ|bọn này|tụi này|kiểu lừa|bài lừa|không ai đòi|không bao giờ thu|không bao giờ bắt|không bao giờ gửi|không đưa mã|không đọc mã|không đọc otp|không đọc cho ai|không gửi mã|đừng gửi mã|dấu hiệu lừa|cách nhận ra|mách nhau|mẹo tránh|né ngay|nên né`,
  },
  {
    id: 'fraud/told',
    forms: `lừa đảo|bọn lừa|kẻ lừa|tụi lừa|tụi nó|bọn nó|bọn chúng|chúng nó|kẻ gian|kẻ xấu|đối tượng|nhóm đối tượng|kẻ giả|giả danh|mạo danh|mạo nhận|giả mạo|giả công an|giả cán bộ|giả nhân viên|giả shipper|giả giọng|giả làm|đóng giả|tự xưng|xưng là|xưng công an|xưng bên|xưng cán bộ|xưng người|xưng nhân viên|số lạ gọi|số lạ xưng|số lạ|người lạ|link lạ|đường link lạ|đường link lạ|trang giả|trang lừa|web giả|web lừa|app giả|link giả|bị hack|bị lừa|bị dính|bị chặn|bị mất|bị trừ|mất sạch|mất trắng|mất oan|mất toi|bay sạch|bay màu|bốc hơi|suýt mất|suýt chuyển|suýt bị|suýt dính|suýt nữa|mắc bẫy|sập bẫy|dính bẫy|dính chiêu|dính lừa|dính phốt|bóc phốt|nạn nhân|kể ra đây|kể lại|chia sẻ câu chuyện|bài học|học phí|coi như học phí|rút kinh nghiệm|ai đó gọi|có người gọi|có kẻ gọi|ai gọi báo|ai xưng|ai tự xưng|ai đòi|người ta gọi|nó bảo|nó kêu|nó gửi|nó gọi|nó xin|họ bảo|họ kêu|họ gọi|họ gửi|họ xin|họ yêu cầu|họ đòi|hóa ra là lừa|mới biết bị lừa|mất tiền|mất hết|mất gần|mất cả|tiền bay|bay mất|đi tong|trắng tay|tin người|khờ|dại quá|ngu quá|tin sái cổ|xong nó chặn|nó chặn|nó block|khóa luôn|gọi không được|biến mất|lặn mất|lặn luôn|ra công an|trình báo|giờ mới biết|cháy túi|ôm hận|tiếc đứt ruột|không lấy lại được|không về|suýt thì|may mà|may có|may sao|hú hồn|hú vía|hoàn hồn|hoảng quá|run quá|run tay|mới biết là lừa|vừa bị|em bị rồi|mình bị rồi|t bị rồi|bị rồi|tôi đã mất`,
  },
  // ---- wishing, proposing ------------------------------------------------------------------------------------
  {
    id: 'wish',
    forms: `giá mà|giá như|phải chi|ước gì|ước j|ước chi|ước sao|ước được|ước mơ|chỉ ước|mong sao|mong rằng|mong là|mong cho|mong được|mong có|mong muốn|chỉ mong|rất mong|hy vọng|hi vọng|cầu mong|cầu trời|cầu cho|cầu sao|cầu xin|cầu nguyện|cầu chúc|cầu được|lạy trời|xin cho|xin hãy|kiến nghị|thiết nghĩ|đáng lẽ|đáng ra|lẽ ra|đúng ra phải|sao không|nếu được thì|nếu mà|nếu như|giả sử|giả dụ|nếu là tôi|nếu là mình|nên chăng|vẫn nên|cũng nên|chỉ nên|thì nên|không nên|ko nên|chả nên|chẳng nên|nên có|nên giữ|nên để|nên làm|nên cho|nên bỏ|nên nhập|nên sáp nhập|nên sát nhập|nên gộp|nên lấy|nên đặt|nên tăng|nên giảm|nên miễn|nên tách|nên tổ chức|nên bắn|nên nghỉ|nên đổi|nên trả|cần phải có|đề xuất nên|tôi đề nghị|tôi đề xuất|mình đề xuất|em đề xuất|xin đề xuất|xin kiến nghị|năn nỉ|van xin|làm ơn|đi ạ|giùm con ạ|thèm|muốn được|tốt biết mấy|hay biết mấy|vui biết mấy|sướng biết mấy|thì hay quá|thì tốt quá|thì hay biết|thì tốt biết|cho gọn|cho rồi|cho lành|cho xong|luôn đi|đi cho|bầu một phiếu|một phiếu|vote cho|xin một vé|cho tui xin|cho xin`,
  },
  { id: 'wish/start', forms: 'nên|mong|ước|đề nghị|đề xuất' },
  // ---- judging -------------------------------------------------------------------------------------------------
  {
    id: 'opinion',
    forms: `theo tôi|theo mình|theo em|theo anh|theo chị|theo tui|theo t|theo cháu|theo con|theo ý tôi|theo ý mình|theo quan điểm|quan điểm của tôi|quan điểm cá nhân|ý kiến cá nhân|ý kiến riêng|cá nhân tôi|cá nhân mình|cá nhân em|tôi thấy|mình thấy|em thấy|anh thấy|chị thấy|tui thấy|t thấy|tao thấy|tôi nghĩ|mình nghĩ|em nghĩ|anh nghĩ|chị nghĩ|tui nghĩ|t nghĩ|tôi cho rằng|mình cho rằng|tôi tin|tôi ủng hộ|mình ủng hộ|em ủng hộ|tui ủng hộ|t ủng hộ|ủng hộ việc|ủng hộ bỏ|ủng hộ sáp nhập|ủng hộ hai tay|ủng hộ cả hai tay|tôi phản đối|mình phản đối|tôi không đồng ý|mình không đồng ý|tôi đồng ý|mình đồng ý|nói thật|nói thiệt|nói thẳng|phải công nhận|công nhận|thú thật|suy cho cùng|xét cho cùng|hợp lý|hợp lí|hợp tình|vô lý|vô lí|bất hợp lý|bất cập|bất công|đúng đắn|sai lầm|nóng vội|vội vàng|vội vã|hấp tấp|là đúng rồi|là đúng|là phải|là hay|là tốt|là vừa|là vừa đẹp|là đẹp|là đủ|là đủ rồi|là được rồi|là hợp|cũng hay|cũng tốt|cũng được|cũng vậy|vẫn hơn|thì hơn|tốt hơn|hay hơn|thì tốt|thì hay|tốt mà|hay mà|tốt thật|hay thật|tiện thật|hơi ít|hơi nhiều|ít quá|nhiều quá|ngắn quá|dài quá|quá ít|quá nhiều|quá ngắn|quá dài|xa quá|lâu quá|mất công|phí tiền|phí quá|lãng phí|tốn kém|tốn tiền|hình thức|làm màu|bày vẽ|phô trương|vẽ chuyện|thừa thãi|không cần thiết|có cần thiết|coi sao được|ai mà chịu|ai chịu nổi|chịu không nổi|chịu hết nổi|không ổn|ko ổn|k ổn|chưa ổn|chưa hợp lý|đáng khen|đáng mừng|đáng buồn|đáng lo|đáng tiếc|đáng phê|tuyệt vời|quá đã|quá tệ|tệ quá|tệ thật|tồi tệ|dở quá|dở ẹc|dở tệ`,
  },
  {
    id: 'critic',
    forms: `kiểu gì|kiểu j|kiểu này|kiểu đó|kiểu đấy|gì mà|gì đâu|gì kỳ|khổ dân|dân khổ|khổ bà con|chỉ khổ|khổ nhất|khổ thân|làm khổ|hành dân|hành là chính|hành hạ|đày dân|bắt dân|tội dân|tội người già|tội bà con|thương dân|chỉ có dân|người chịu là dân|dân chịu|dân lãnh đủ|lãnh đủ|chịu trận|nghe mà chán|chán thật|chán ghê|chán quá|chán nản|chán đời|phát chán|ngán ngẩm|ngán|bực mình|bực bội|bực thật|bực hết|bực thêm|tức thật|tức anh ách|bức xúc|ức chế|mệt mỏi|mệt quá|mệt thật|chỉ thấy mệt|phát mệt|rối tung|rối rắm|rối như|lộn xộn|loạn hết|loạn xạ|luộm thuộm|chậm chạp|lề mề|rề rà|quan liêu|vô cảm|vô trách nhiệm|thiếu trách nhiệm|tắc trách|cẩu thả|tham lam|tham nhũng|bệnh thành tích|đẻ ra|bày đặt|bày trò|nói một đằng|nói thì hay|trên trời|trên giấy|đánh đố|làm khó|gây khó|hành xác|đến khổ|ai lo cho dân|không hỏi dân|chẳng hỏi dân|có hỏi dân|hỏi ý dân|tiền thuế của dân|tiền của dân|dân đóng thuế|đem con bỏ chợ|chuột bạch|trò hề|nực cười|hài hước thật|mỉa mai|trớ trêu|chỉ tổ|chỉ giỏi|giỏi thật|hết nói nổi|bó tay|cạn lời|xỉu|lạy luôn|bất lực|ngao ngán`,
  },
  {
    id: 'feel',
    forms: `mừng quá|mừng ghê|mừng vì|mừng cho|mừng rơi|mừng muốn|vui quá|vui ghê|vui lắm|vui muốn|buồn quá|buồn ghê|buồn thiu|buồn lắm|buồn muốn|buồn cười|thương quá|thương ghê|thương bà con|thương mấy|nhớ quá|nhớ ghê|nhớ quê|nhớ nhà|nhớ hồi|thèm quá|sợ quá|sợ thật|sợ lắm|sợ nhất|lo quá|lo lắng|lo ghê|hoang mang quá|hoang mang ghê|háo hức|nôn nao|nao lòng|xao xuyến|bồi hồi|bâng khuâng|rưng rưng|nghẹn ngào|nghẹn lòng|xúc động|cảm động|ngậm ngùi|tiếc nuối|tiếc quá|tiếc ghê|tự hào|hãnh diện|hồi hộp|hạnh phúc|biết ơn|cảm ơn|xót xa|xót quá|đau lòng|tủi thân|chạnh lòng|ấm lòng|thấy thương|ngỡ ngàng|hụt hẫng|lạ lẫm|ngờ ngợ|ngơ ngẩn|nổi da gà|rơi nước mắt|chảy nước mắt|muốn khóc|khóc luôn|khóc mất`,
  },
  // ---- joking --------------------------------------------------------------------------------------------------
  {
    id: 'joke/home',
    forms: `chuồng gà|chuồng heo|chuồng vịt|lè lưỡi|bình trà|ấm trà|crush|người yêu|người iu|ny|nyc|người yêu cũ|bồ cũ|bồ nhí|quỹ đen|mẹ vợ|má vợ|bố vợ|ba vợ|nhà vợ|mẹ chồng nàng dâu|nóc nhà|bà xã|ông xã|vợ tôi|vợ tui|vợ mình|vợ t|chồng tôi|chồng tui|chồng t|chồng em|sợ vợ|hội sợ vợ|hội độc thân|độc thân|fa|ế|ế chồng|ế vợ|thất tình|phòng khách|phòng ngủ|phòng tắm|nhà bếp|gian bếp|tủ lạnh|tủ quần áo|nồi cơm|nồi lẩu|mâm cơm|cái giường|giường ngủ|cái gối|chăn gối|sofa|ban công|sân thượng nhà|que diêm|vỏ bia|lon bia|két bia|bàn nhậu|chầu nhậu|hội nhậu|kèo nhậu|cuộc nhậu|buổi nhậu|con mèo|mấy con mèo|mèo nhà|con chó|chó nhà|con gà|gà trống|con vịt|con heo|bầy mèo|đàn mèo|trà sữa|ly trà sữa|bánh tráng|mì gói|mì tôm nhà|gấu bông|bỉm|deadline|bụng mỡ|vòng eo|vòng bụng|mỡ bụng|cân nặng|giảm cân|bạn thân|nhóm bạn thân|hội bạn thân|chơi game|xem phim hàn|wifi nhà|điều khiển tivi|cái remote|quyền rửa bát|rửa chén|rửa bát|giặt đồ|việc nhà|tiền lẻ trong túi|ví tôi|ví mình|ví em|ví t|con tim|trái tim|tim em|tim anh|tim tôi|người thương|cô hàng xóm|giấc ngủ|ngủ nướng|ngủ trưa|ngày ngủ|thứ bảy với chủ nhật|cuối tuần với`,
  },
  {
    id: 'joke/kin-office',
    forms: `quyết định của vợ|quyết định của bà xã|quyết định của má|quyết định của mẹ|quyết định của bố|quyết định của bà ngoại|quyết định của bà nội|quyết định của ông nội|quyết định của ông ngoại|quyết định từ vợ|quyết định từ bà xã|quyết định từ má|quyết định từ mẹ|quyết định từ bố|quyết định từ bà ngoại|quyết định từ bà nội|quyết định từ ông nội|quyết định từ ông ngoại|nghị quyết của vợ|nghị quyết của bà xã|nghị quyết của má|nghị quyết của mẹ|nghị quyết của bố|nghị quyết của bà ngoại|nghị quyết của bà nội|nghị quyết của ông nội|nghị quyết của ông ngoại|nghị quyết từ vợ|nghị quyết từ bà xã|nghị quyết từ má|nghị quyết từ mẹ|nghị quyết từ bố|nghị quyết từ bà ngoại|nghị quyết từ bà nội|nghị quyết từ ông nội|nghị quyết từ ông ngoại|bố cáo của vợ|bố cáo của bà xã|bố cáo của má|bố cáo của mẹ|bố cáo của bố|bố cáo của bà ngoại|bố cáo của bà nội|bố cáo của ông nội|bố cáo của ông ngoại|bố cáo từ vợ|bố cáo từ bà xã|bố cáo từ má|bố cáo từ mẹ|bố cáo từ bố|bố cáo từ bà ngoại|bố cáo từ bà nội|bố cáo từ ông nội|bố cáo từ ông ngoại|chỉ thị của vợ|chỉ thị của bà xã|chỉ thị của má|chỉ thị của mẹ|chỉ thị của bố|chỉ thị của bà ngoại|chỉ thị của bà nội|chỉ thị của ông nội|chỉ thị của ông ngoại|chỉ thị từ vợ|chỉ thị từ bà xã|chỉ thị từ má|chỉ thị từ mẹ|chỉ thị từ bố|chỉ thị từ bà ngoại|chỉ thị từ bà nội|chỉ thị từ ông nội|chỉ thị từ ông ngoại|công văn của vợ|công văn của bà xã|công văn của má|công văn của mẹ|công văn của bố|công văn của bà ngoại|công văn của bà nội|công văn của ông nội|công văn của ông ngoại|công văn từ vợ|công văn từ bà xã|công văn từ má|công văn từ mẹ|công văn từ bố|công văn từ bà ngoại|công văn từ bà nội|công văn từ ông nội|công văn từ ông ngoại|công văn hỏa tốc của vợ|công văn hỏa tốc của bà xã|công văn hỏa tốc của má|công văn hỏa tốc của mẹ|công văn hỏa tốc của bố|công văn hỏa tốc của bà ngoại|công văn hỏa tốc của bà nội|công văn hỏa tốc của ông nội|công văn hỏa tốc của ông ngoại|công văn hỏa tốc từ vợ|công văn hỏa tốc từ bà xã|công văn hỏa tốc từ má|công văn hỏa tốc từ mẹ|công văn hỏa tốc từ bố|công văn hỏa tốc từ bà ngoại|công văn hỏa tốc từ bà nội|công văn hỏa tốc từ ông nội|công văn hỏa tốc từ ông ngoại|công điện của vợ|công điện của bà xã|công điện của má|công điện của mẹ|công điện của bố|công điện của bà ngoại|công điện của bà nội|công điện của ông nội|công điện của ông ngoại|công điện từ vợ|công điện từ bà xã|công điện từ má|công điện từ mẹ|công điện từ bố|công điện từ bà ngoại|công điện từ bà nội|công điện từ ông nội|công điện từ ông ngoại|sắc lệnh của vợ|sắc lệnh của bà xã|sắc lệnh của má|sắc lệnh của mẹ|sắc lệnh của bố|sắc lệnh của bà ngoại|sắc lệnh của bà nội|sắc lệnh của ông nội|sắc lệnh của ông ngoại|sắc lệnh từ vợ|sắc lệnh từ bà xã|sắc lệnh từ má|sắc lệnh từ mẹ|sắc lệnh từ bố|sắc lệnh từ bà ngoại|sắc lệnh từ bà nội|sắc lệnh từ ông nội|sắc lệnh từ ông ngoại`,
  },
  {
    id: 'joke/mark',
    forms: `tỉnh táo|tỉnh mộng|tỉnh ngộ|tỉnh ngủ|tỉnh rượu|tỉnh bơ|tỉnh queo|tỉnh đòn|tỉnh cảm|thành phố tình yêu|đùa thôi|đùa chút|đùa tí|nói đùa|nói giỡn|giỡn thôi|giỡn chơi|giỡn xíu|troll|tấu hài|hài hước|cười xỉu|cười ỉa|cười chết|cười bò|hài vãi|hài quá|[hài]|tiểu phẩm|phim ngắn|truyện ngắn|truyện cười|thơ vui|kịch ngắn|web drama|hài kịch|parody|meme|muôn năm|cà khịa|chọc chơi|chọc tí|đố vui|nguyên trạng đời sống|vũ trụ|sao hỏa|mặt trăng|người ngoài hành tinh|trái đất|thiên đình|diêm vương|ngọc hoàng|thượng đế|địa ngục|âm phủ`,
  },
  {
    id: 'official-frame',
    forms: `nghị quyết|thông báo|quyết định số|quyết định về việc|điều 1|điều 2|ban hành|biểu quyết|chịu trách nhiệm thi hành|có hiệu lực|bản tin|dự báo|tin khẩn|khẩn|công văn|chỉ thị|nghị định|công điện|phiên bản cập nhật|hội nghị|đại hội|bão số|cơn bão|giật cấp|sức gió|vùng áp|triều cường|sáp nhập|sát nhập|tinh gọn|tinh giản|giải thể|trung tâm hành chính|biên chế|nhiệm kỳ|phạt nguội|lộ trình|sơ tán|cách ly|phong tỏa|pháo hoa|diễu binh`,
  },
  {
    id: 'own-shop',
    forms: `quán em|quán mình|quán tui|tiệm em|tiệm mình|tiệm tui|shop em|shop mình|shop tui|nhà xe|nhà hàng em|nhà hàng mình|xưởng em|xưởng mình|xưởng may|bếp nhà|bếp em|bếp mình|homestay nhà|homestay mình|phòng khám mình|công ty em|công ty mình|lớp em|lớp mình|lớp con|nhóm mình|câu lạc bộ|clb|đội mình|hội mình|họ mình|nhà mình nhận|em nhận|mình nhận|nhận đặt|nhận làm|nhận order|khách đặt|khách quen|khách mình|tuyển phụ|tuyển công nhân|tuyển nhân viên|cần tuyển|cần bán|bán lại|cho thuê|sang nhượng|quỹ lớp|thủ quỹ|phụ huynh lớp`,
  },
  { id: 'joke/laugh', forms: `kkk|haha|hihi|hehe|ahihi|ahaha|lol|kaka|hahaha|hihihi|kkkk|há há` },
  {
    id: 'fiction',
    forms: `review phim|phim|tập phim|bộ phim|trailer|teaser|truyện|tiểu thuyết|kịch bản phim|diễn viên|đóng phim|cảnh phim|game|gameplay|esports|e sports|liên quân|free fire|mùa giải|đội tuyển|trận đấu|trận chung kết|vòng bảng|hlv|bàn thắng|bài hát|ca khúc|mv|karaoke|hợp âm|guitar|cover|tình huống giả định|diễn tập|diễn tập phòng|bài tập tình huống|mô phỏng|thơ|bài thơ|văn mẫu`,
  },
  // ---- memory, own life -----------------------------------------------------------------------------------------
  {
    id: 'past',
    forms: `hồi đó|hồi xưa|ngày xưa|xưa kia|thuở|thời đó|thời xưa|thời bao cấp|thời trước|ngày trước|trước kia|hồi trước|hồi nhỏ|hồi bé|hồi còn|lúc nhỏ|lúc bé|năm xưa|khi xưa|từng là|đã từng|chục năm trước|nhiều năm trước|ký ức|kỷ niệm hồi|kỉ niệm hồi|nhớ lại|nhớ hồi|nhớ lúc|nhớ năm`,
  },
  {
    id: 'own-day',
    forms: `họp tổ dân phố|họp khu phố|họp tổ|họp thôn|họp xóm|họp ấp|họp bản|họp dân|hôm nay đi|hôm nay mình đi|hôm nay tôi đi|hôm nay em đi|hôm nay dắt|hôm nay chở|hôm nay đưa|hôm qua đi|hôm qua mình đi|sáng nay đi|sáng nay mình đi|sáng nay em đi|sáng nay tôi đi|chiều nay đi|chiều nay mình|trưa nay mình|mai em đi|mai mình đi|mai tôi đi|mai tui đi|mai t đi|mai con đi|mai mẹ đi|mai bố đi|tuần sau mình|tuần sau em|tuần sau tui|vừa đi|mới đi|vừa làm xong|mới làm xong|vừa nhận được|mới nhận được|mới nhận|vừa nhận|làm xong|đi làm căn cước|đi làm hộ chiếu|đi làm giấy|đi đổi|đi xem pháo hoa|đi coi pháo hoa|đi xem diễu binh|đi chơi|về quê|về thăm|dắt ba|dắt mẹ|dắt con|chở ba|chở mẹ|chở con|đưa ba|đưa mẹ|đưa con|đưa bố|chở bố|ghé phường|ghé xã|ghé ủy ban|nhà tôi|nhà mình có|nhà em có|nhà t|con tôi|con em|con mình|xe tôi|xe em|xe mình|bằng của em|căn cước của em|căn cước của mình|căn cước của tôi|hộ chiếu của em|hộ chiếu của mình|tài khoản em|tài khoản của em|tài khoản mình`,
  },
  // ---- calling for help ------------------------------------------------------------------------------------------
  {
    id: 'help',
    forms: `ai gọi được đội cứu hộ|ai gọi được cứu hộ|ai liên lạc được cứu hộ|ai liên lạc được đội cứu hộ|gọi giúp cứu hộ|gọi cứu hộ giúp|gọi đội cứu hộ giúp|báo giúp đội cứu hộ|báo đội cứu hộ giúp|ai có vỏ lãi|ai có xuồng máy|ai có xe cẩu|cần vỏ lãi|cần xuồng máy|xin xuồng|xin ca nô|xin áo phao|vô rước giùm|vô rước với|vào đón giúp|vô đón giùm|cứu hộ ơi|mong đội cứu hộ|nhờ đội cứu hộ|kêu giùm cứu hộ|cứu với|cứu em với|cứu mình với|cứu tụi|cứu nhà|cứu gia đình|cứu dùm|cứu giúp với|xin cứu|giúp nhà|ai có xuồng|ai có ghe|ai có thuyền|ai có cano|ai có ca nô|ai có áo phao|ai có máy bơm|có xuồng không|có ghe không|có thuyền không|cần xuồng|cần ghe|cần thuyền|cần cano|cần ca nô|cần áo phao|cần cứu hộ|cần cứu gấp|cần người cứu|cần hỗ trợ gấp|xin số cứu hộ|ai có số cứu hộ|đội cứu hộ nào|cứu hộ nào|nhờ cứu hộ|báo cứu hộ giúp|sos`,
  },
  {
    id: 'help/soft',
    forms: `giúp với|giúp em với|giúp mình với|xuống giúp|lên giúp|qua giúp|tới giúp|đến giúp|ra giúp|vô giúp|vào giúp|đang mắc kẹt|mắc kẹt ở|mắc kẹt trên|bị mắc kẹt|kẹt trên mái|trên mái nhà|ngồi trên nóc|leo lên nóc|leo lên mái|nước lên mái|nước tới mái|số cứu hộ|ai gần đó|ai ở gần`,
  },
  // ---- pressing to spread, hiding the origin, sources that are none ----------------------------------------------
  {
    id: 'press',
    forms: `chia sẻ gấp|chia sẽ gấp|chia sẻ ngay|chia sẽ ngay|chia sẻ nhanh|chia sẻ thật nhanh|chia sẻ mạnh|chia sẻ rộng|chia sẻ rộng rãi|chia sẻ liền|chia sẻ cho mọi người|chia sẽ cho mọi người|chia sẻ cho bà con|chia sẽ cho bà con|chia sẻ cho cả nhà|chia sẻ cho người|chia sẻ cho nhiều người|chia sẻ cho anh em|chia sẻ để mọi người|chia sẻ để bà con|chia sẻ để ai|chia sẻ để nhiều|chia sẻ đến mọi|chia sẻ tới mọi|chia sẻ lên|chia sẻ vào|chia sẻ vô|chia sẻ tiếp|chia sẻ giùm|chia sẻ giúp|chia sẻ dùm|mọi người chia sẻ|mn chia sẻ|bà con chia sẻ|ai thấy đúng thì chia sẻ|hãy chia sẻ|nhớ chia sẻ|xin chia sẻ|nhờ chia sẻ|share gấp|share ngay|share nhanh|share mạnh|share rộng|share lẹ|share liền|share cho|share giùm|share dùm|share giúp|share để|share đi|share về|share hết|share tiếp|share vào|share lên|hãy share|nhớ share|mọi người share|mn share|share nha|copy gửi|copy đăng lại|copy về đăng|đăng lại tường|đăng lại lên tường|copy và gửi|sao chép gửi|chuyển tiếp cho|chuyển tiếp ngay|chuyển tiếp gấp|chuyển tiếp đến|chuyển tiếp vào|forward cho|gửi cho 10|gửi cho mọi người|gửi ngay cho|gửi tiếp cho|gửi vào nhóm|gửi vào các nhóm|gửi vô nhóm|gửi hết các nhóm|đăng vào các nhóm|lan truyền|lan tỏa|phổ biến cho|báo cho nhau|báo nhau|báo cho mọi người|truyền tay|nhắn cho nhau|càng nhiều càng tốt|càng nhanh càng tốt|trước khi bị xóa|trước khi bị gỡ|trước khi bay|kẻo bị gỡ|kẻo bị xóa|sắp bị xóa|bị gỡ liên tục|ém tin|ém thông tin|bưng bít|báo chí không dám|không báo nào dám|không dám đăng|lưu lại kẻo|lưu về kẻo|bấm chia sẻ|chia sẻ thật nhiều|share thật nhiều|chia sẻ càng nhiều|share càng nhiều|bấm share|ấn chia sẻ|chia sẻ giùm cái|chia sẻ để mọi người biết`,
  },
  {
    id: 'non-source',
    forms: `sưu tầm|st|nguồn internet|nguồn: internet|nguồn facebook|nguồn: facebook|nguồn fb|nguồn: fb|nguồn mạng|nguồn: mạng|nguồn: mạng xã hội|nguồn zalo|nguồn: zalo|nguồn tiktok|nguồn: tiktok|nguồn: st|nguồn: sưu tầm|nguồn sưu tầm|nguồn: youtube|nguồn: group|nguồn: nhóm|cóp nhặt|copy|cop|copy trên mạng|lượm trên mạng|nhặt trên mạng|nguồn trên mạng|tích xanh|tick xanh|dấu tích xanh`,
  },
  // ---- settled: words that claim a decision has been taken ------------------------------------------------------
  {
    id: 'decided',
    forms: `đã chốt|chốt rồi|chốt xong|vừa chốt|mới chốt|chính thức chốt|chốt phương án|chốt danh sách|chốt lịch|chốt ngày|chốt mức|chốt tên|chốt|đã ký|ký rồi|vừa ký|mới ký|ký xong|ký quyết định|ký ban hành|đã quyết|quyết rồi|quyết xong|đã quyết định|vừa quyết định|có quyết định rồi|có quyết định|có quyết định chính thức|quyết định mới|quy định mới|luật mới|có công văn|công văn xuống|công văn về|văn bản về|đã có văn bản|có văn bản|có văn bản rồi|có lệnh|lệnh từ trên|chỉ tiêu giao|giao chỉ tiêu|chỉ đạo rồi|chính thức|chính thức rồi|đã thông qua|vừa thông qua|thông qua rồi|được thông qua|đã biểu quyết|bấm nút|bấm nút thông qua|đã phê duyệt|đã duyệt|duyệt rồi|vừa duyệt|được duyệt|phê duyệt|đã ban hành|vừa ban hành|ban hành|áp dụng|áp dụng từ|bắt đầu áp dụng|có hiệu lực|hiệu lực từ|bắt đầu từ|kể từ|triển khai|sẽ triển khai|công bố|vừa công bố|đã công bố|sẽ công bố|thông báo|theo quy định mới|kế hoạch là|theo kế hoạch|theo lộ trình|lộ trình|danh sách|xong rồi|xong hết|ngã ngũ|đâu vào đấy|chắc chắn|chắc chắn luôn|chắc cú|chắc rồi`,
  },
  {
    id: 'duty',
    forms: `phải|bắt buộc|bắt buộc phải|buộc phải|buộc|đều phải|ai cũng phải|nhất thiết|không được|ko được|k được|cấm|bị phạt|phạt|xử phạt|hết hạn|hết giá trị|hết hiệu lực|mất hiệu lực|vô hiệu|không còn giá trị|ko còn giá trị|bị khóa|bị thu hồi|thu hồi|bị cắt|hạn chót|hạn cuối|chậm nhất|muộn nhất|quá hạn|quá ngày|trước ngày|đến hết|tới hết|đến ngày|tới ngày`,
  },
  {
    id: 'future',
    forms:
      'sẽ|sắp|sắp tới|tới đây|tới này|sang năm|năm sau|năm tới|tháng sau|tháng tới|tuần sau|tuần tới|ngày mai|mai|mốt|đêm nay|tối nay|chiều nay|sáng nay|hôm nay|từ nay|kể từ nay|từ mai|bữa nay',
  },
  { id: 'done', forms: 'đã|vừa|mới|rồi|xong|hết rồi|r|vừa mới|đang' },
  {
    id: 'scope-all',
    forms:
      'cả nước|toàn quốc|toàn tỉnh|toàn thành phố|cả tỉnh|cả xã|cả huyện|mỗi xã|mỗi phường|mỗi tỉnh|mỗi hộ|mỗi nhà|mỗi người|mỗi cán bộ|mỗi thôn|tất cả|toàn bộ|hết thảy|đồng loạt|đồng loạt cả|ai cũng|người nào cũng|nhà nào cũng|xã nào cũng|sở nào cũng|toàn dân|mọi người dân|mọi công dân|mọi hộ|không có ngoại lệ|không ngoại lệ|không phân biệt|kể cả',
  },
  {
    id: 'neg',
    forms:
      'không|ko|k|khong|hông|hổng|hong|chẳng|chả|chưa|đâu có|đâu phải|không phải|ko phải|k phải|chứ không|chứ ko|chứ k|chứ đâu|chứ có phải|chứ chẳng|không cần|ko cần|k cần|khỏi|khỏi cần|không còn|ko còn|đừng|chớ|không bắt buộc|ko bắt buộc|không phải đổi',
  },
  {
    id: 'contrast',
    forms:
      'chứ không phải|chứ ko phải|chứ k phải|chứ đâu phải|chứ có phải|chứ không|chứ ko|chứ k|chứ hổng phải|chứ hông phải|chứ chẳng phải|không phải là|chứ nào phải|chứ đừng|chứ ai|chứ làm gì|thay vì|đâu phải',
  },
  { id: 'but', forms: 'nhưng|nhưng mà|mà|tuy nhiên|song|còn|riêng' },
] as const satisfies readonly CueForms[];
