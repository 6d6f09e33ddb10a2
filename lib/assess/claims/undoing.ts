/**
 * Clauses behind a claim that take it out of what the writer tells as so. They are read with `ME` for whoever speaks of
 * himself, `SO` for "vậy", "thế" and what else points back at the claim, and without the particles around them.
 */
export const UNDOING: readonly RegExp[] = [
  // ---- a joke, a dream, a story: "…, em giỡn á", "…, trong mơ", "…, lời thoại trong phim đó"
  /^(?:(?:ME|chỉ|có|là|nói|viết|đăng|bày|tính|định) ){0,4}(?:đùa|giỡn|ghẹo|trêu|troll|xạo|phét|bốc phét|chém gió)(?: (?!làm|gì|đâu|sao|chi|không|chứ)\S+){0,6}$/u,
  /^(?:ME )?(?:chọc|nói|viết|đăng|lừa) (?:\S+ ){0,3}(?:chơi|cho vui|tí|chút)$/u,
  /^lừa (?:được|đấy|đó|mấy|thôi)(?: |$)/u,
  /^cá tháng (?:tư|4)(?: |$)/u,
  /^(?:(?:ME|là|đó|nằm|chỉ|cứ) ){0,3}(?:mơ|chiêm bao|tưởng tượng)(?: (?:thấy|đi|tiếp|hoài|ra|cho vui)){0,2}(?: SO)?(?: cho vui)?$/u,
  /^(?:(?:là|đó|ở|chỉ có|có) ){0,2}(?:trong|theo) (?:(?:một|cái|bộ|cuốn|giấc|trí) )?(?:mơ|phim|truyện|tiểu thuyết|game|trò chơi|tưởng tượng|kịch bản|kịch|tiểu phẩm|giả thuyết|giả định|bài văn)(?: |$)/u,
  /^(?:(?:đó|đấy|đây|là|trích) ){0,2}(?:lời thoại|nhân vật|lời nhân vật|cốt truyện|tình tiết|câu thoại|lời bài hát|lời kịch)(?: |$)/u,
  /^(?:ME )?viết (?:truyện|kịch|tiểu thuyết)(?: |$)/u,
  /(?:^| )(?:mơ|vẽ|diễn|hát|chế|tưởng tượng)(?: (?:bậy|chơi|bản đồ|ra))? SO$/u,
  /^(?:\S+ ){0,2}(?:game|phim|truyện|kịch|thơ|tiểu thuyết|bài hát|vở)(?: (?!in|phát|dạy)\S+){0,5} SO$/u,
  // ---- a wish or a proposal: "…, mong là vậy", "…, theo tôi là nên vậy"
  /^(?:(?:ME|cũng|chỉ|rất|vẫn|đang) ){0,3}(?:mong|hy vọng|hi vọng|ước|cầu|ao ước)(?: (?!bà|mọi|cả|các|anh|chị|quý|khách)\S+){0,6} ?(?:SO|được|thật|thiệt|đúng|sự thật|hiện thực|lắm)$/u,
  /^(?:giá|giá mà|giá như|phải chi|lẽ ra|nhẽ ra|đáng lẽ|đáng ra|đáng lý|ước gì|ước chi)(?: \S+){0,7} (?:SO|được|thật)$/u,
  /^thì (?:tốt|hay|vui|sướng|đã|tuyệt|khỏe|đỡ)(?: (?:biết|mấy|quá|bao|ha|phải|khổ)){1,3}$/u,
  /^(?:phải |mà |nếu )?được SO (?:thì|còn|là)(?: |$)/u,
  /^SO thì còn gì bằng$/u,
  /(?:^| )(?:muốn|đòi|đề nghị|kiến nghị|yêu cầu) (?:được )?SO$/u,
  /(?:^| )(?:thích|khoái|ưng) SO hơn$/u,
  /^(?:ME )?(?:xin |có |đang )?(?:đề xuất|đề nghị|kiến nghị|góp ý)(?: là)? SO$/u,
  /^(?:theo ME|ME (?:nghĩ|thấy|cho rằng)|theo ý ME)?(?: (?:thì|là|rằng|nghĩ|thấy)){0,2} ?nên(?: (?:làm|để|cho|là)){0,2} SO$/u,
  /^nên SO (?:mới|thì|là) (?:phải|đúng|hay|hợp)/u,
  /^(?:ME (?:thấy |nghĩ ))?SO (?:mới|thì|là) (?:đúng ý|hợp lý|hợp lí|phải|đúng|hợp tình)(?: |$)/u,
  /^(?:(?:theo|đó|đấy|đây|chỉ|là|mới) ){0,4}(?:ý kiến|quan điểm|suy nghĩ|mong muốn|ước mơ|mong ước|góc nhìn|ý)(?: (?:của|riêng|cá nhân|chủ quan|kiến)){0,3}(?: ME)?$/u,
  /(?:^| )phương án (?:này|đó|đấy|kia|nhiễu|bị|ban|cũ|sai|dự|đã)(?: |$)/u,
  /^(?:(?:đó|là|chỉ) ){0,3}ME (?:nghĩ|đoán|suy|phỏng đoán)(?: (?:SO|đại|mò|ra|bừa)){0,2}$/u,
  /^(?:đoán|phỏng đoán)(?: |$)/u,
  // ---- a condition or an example: "…, nếu Quốc hội đồng ý", "…, giả sử vậy"
  /^(?!(?:\S+ ){1,12}(?:thì|cứ|gọi|hỏi|inbox|nhắn|nhớ|coi)(?: |$))(?:nếu|miễn|với điều kiện|một khi|chừng nào) (?:\S+ ){0,6}?(?:quyết|đúng|thật|thiệt|đồng ý|thông qua|duyệt|chấp thuận|gật đầu|chốt|suôn sẻ|ủng hộ|được chọn|được quyền|trúng|không đổi|không thay đổi)(?: |$)/u,
  /^nếu (?:là )?ME(?: (?:mà|là|được))? (?:làm|có quyền|chọn|thì|là|quyết)(?: |$)/u,
  /^nếu (?:là ME|phương án|lịch sử|dự thảo|đề xuất|kế hoạch|đề án)(?: |$)/u,
  /^(?:cứ |tạm )?(?:cho là|coi như|xem như|giả định|đặt giả thiết|đặt giả thuyết)(?: là)? SO(?: |$)/u,
  /^(?:ME )?(?:chỉ )?(?:nêu|lấy|đưa|cho) (?:ví dụ|thí dụ)(?: |$)/u,
  /^(?:nói |lấy |cứ |cho )?(?:giả sử|giả dụ|ví dụ|thí dụ|ví như|giả như)(?: là)?(?: SO)?(?: (?:thì sao|đi|cho vui|minh họa|cho dễ hiểu))?$/u,
  // ---- what it is called: "…, đó là phương án bị loại", "…, là quan niệm sai lầm"
  /^(?:(?:cái|chuyện|điều|câu|này|đó|đấy|đây|trên|mới|chỉ|chắc|cũng) ){0,4}(?:là|toàn) (?:(?:mấy|một|cách|quan niệm|sự|câu|lời|bản) ){0,2}(?:ý kiến|quan điểm|nguyện vọng|mong mỏi|mong muốn|mong ước|mơ ước|ước mơ|giấc mơ|dự đoán|phỏng đoán|suy đoán|giả thuyết|giả định|giả thiết|giả tưởng|tưởng tượng|chuyện (?:trong|đùa|phiếm|tưởng tượng|cổ tích|hồi xưa|ngày xưa|hồi đó|thời)|truyện|tiểu thuyết|phim|cốt truyện|tình tiết|tình huống|kịch bản|bài tập|câu hỏi|đùa|nói đùa|trò đùa|đáp án sai|sai lầm|hiểu sai|hiểu lầm|hiểu nhầm|nhầm lẫn|lầm tưởng|nháp|đồ chế|ảnh chế|lỗi đánh máy|tin hành lang|đề xuất|dự thảo|dự kiến|ý tưởng)(?: |$)/u,
  /^(?:đó )?là (?:đề án|kế hoạch|danh sách|bản đồ|dự án) (?:\S+ ){0,2}?(?:bị (?:loại|bác|bỏ)|ban đầu|dự kiến|đã bỏ|không được chọn)(?: |$)/u,
  /^(?:đề án|dự thảo|bản|đề xuất) (?:cũ|trước|ban đầu|đầu tiên) (?:có )?(?:ghi|nói|viết|định|tính|là) SO/u,
  /(?:^| )(?:ghi|nói|viết|định|tính) SO nhưng (?:(?:đã|bị|rồi|sau|lại) ){0,2}(?:bỏ|loại|bác|hủy|đổi|sửa|thay)$/u,
  /^(?:nếu|lỡ|nhỡ)(?: (?:mà|như|được)){0,2} SO(?: thật)?(?: thì)?(?: |$)/u,
  /^nếu được thì (?:quá )?(?:tốt|hay|vui|mừng|đỡ)(?: |$)/u,
  /^(?:thèm|chờ ngày|mong ngày|đợi ngày|bao giờ mới)(?: được)? SO$/u,
  /(?:^| )(?:đề bài|đề|bài toán|luật chơi|trò chơi|trò đố vui|trò đố)(?: \S+){0,2} (?:SO|sai)$/u,
  /(?:^| )(?:người ta|họ|họp)? ?(?:bàn|bàn ra tán vào) SO(?: |$)/u,
  /^(?:toàn |chỉ là )?(?:tin|chuyện) (?:vỉa hè|trà đá|quán nước|bà tám|đầu đường)(?: |$)/u,
  /(?:^| )(?:theo|như|trong) phương án(?: |$)/u,
  // ---- the writer is not sure, does not believe it, or puts himself right
  /^(?:(?:ME|cũng|thì|thật ra|nghe|xem|đọc|mà) ){0,3}(?:không|chưa|đâu)(?: (?:có|dám)){0,2} (?:chắc|rõ|tin|nhớ rõ|biết rõ|nhớ kỹ|nhớ chắc)(?: (?:lắm|đâu|nữa|nổi|được|thế nào|ra sao|cho lắm)){0,2}$/u,
  /^chắc (?:gì|chi)(?: |$)/u,
  /^(?:hình|hình như|dường|dường như|có lẽ|chắc|chắc là|nghe nói|nghe đâu|nghe đồn|đâu|đâu như|có khi)(?: là)? SO(?: thì phải)?$/u,
  /(?:^| )(?:mang máng|loáng thoáng|láng máng)(?: |$)/u,
  /^(?:à |ủa |ý |í |ui |xin lỗi )?(?:ME )?(?:nhầm|lộn)(?: (?:tí|chút|xíu|to))?$/u,
  /^(?:xin lỗi )?ME (?:gõ|ghi|viết|nói|nhắn|đọc|nhớ|đăng|chép) (?:nhầm|lộn|sai)(?: |$)/u,
  /(?:^| )(?:tưởng|ngỡ)(?: là)? SO(?: |$)/u,
  /(?:từng|trước|đầu)(?: ME)? nghĩ(?: là)? SO(?: |$)/u,
  /(?:^| )(?:nghi|nghi nghi|nghi ngờ|sai sai|cấn cấn|ngờ ngợ)(?: |$)/u,
  /(?:^| )ME hỏi (?:lại|cho chắc|thử|chơi)(?: |$)/u,
  /(?:^| )không đáng tin(?: |$)/u,
  /^không thể (?:nào|có|có chuyện|thế được)(?: (?:đó|SO))?$/u,
  /^(?:mọi người |bà con |cả nhà |các bác )?(?:chớ|đừng|chứ) (?:có |vội )?tin(?: |$)/u,
  /(?:^| )(?:xác minh|kiểm chứng|check|xác nhận) (?:hộ|giúp|giùm|dùm|lại giúp)(?: |$)/u,
  /^(?:ME )?(?:xin )?rút lại(?: |$)/u,
  /^(?:\S+ )?coi như (?:ME )?chưa nói(?: |$)/u,
  // ---- what others say, which the writer passes on at arm's length
  /(?:^| )(?:đồn|đồn thổi|cãi|khăng khăng|kháo|phán|rêu rao|hô hào|chém)(?: \S+){0,3} SO$/u,
  /(?:^| )câu (?:like|view|khách|tương tác)(?: \S+){0,2} SO$/u,
  /(?:^| )(?:bảo|nói|gọi|kể) SO (?:mà|nhưng|chứ)(?: ME)? (?:không|chưa|đâu|có) (?:có )?(?:tin|chắc|đúng|phải|chịu)(?: |$)/u,
  /^(?:(?:nhiều|lắm|khối|không ít|một số|vài|có) )?(?:người|bạn|bác|kẻ|ông|thằng)(?: \S+){0,3} (?:nhầm|lầm|hiểu sai|nhớ sai|lộn)(?: là)? SO$/u,
  // ---- a flat denial that is a clause of its own: "…, đâu có", "…, không đời nào"
  /^(?:ME (?:nói|xin nói|đính chính) lại|đâu có|có đâu|đâu|còn lâu|còn khuya|đừng hòng|không đời nào|đời nào|(?:không|đâu) phải(?: SO)?(?: đâu)?|không có|làm gì có|ảo tưởng|không (?:đúng|chính xác)(?: đâu)?|chưa đúng|sai|sai bét|sai be bét|trật lất|xàm|xàm xí|nhảm|nhảm nhí)$/u,
  /^(?:sự thật|thực tế|thực ra|thật ra)(?: (?:thì|là|lại)){0,2} (?:không|khác|ngược|trái)(?: |$)/u,
  /^(?:ai|người nào|đứa nào) (?:mà )?tin (?:giơ tay|mới lạ|(?:\S+ ){0,2}?(?:dại|ngu|khờ|ngốc|gà|dở|khùng|bị lừa))$/u,
  /^tin (?:chi|gì|làm gì|làm chi|sao (?:được|nổi))$/u,
  /^lấy đâu ra (?:tin|chuyện|vụ|SO)/u,
  // ---- it is called wrong: "…, câu này sai nhé", "…, nói vậy là sai", "…, các em tìm lỗi sai"
  /^(?:câu|phát biểu|nhận định|thông tin|tin|ý|đáp án|mệnh đề|khẳng định|bài|chỗ|điều|cái)(?: (?:này|đó|đấy|trên|trước|vừa rồi)){1,2}(?: (?:khoanh|chọn|bị|là|thì|có chỗ|có lỗi|đang|nói|viết|hoàn toàn)){0,3} (?:sai|nhầm|bậy|trật|chưa đúng|không đúng|tầm bậy|xạo|chưa chính xác|không chính xác)(?: |$)/u,
  /^(?:câu|phát biểu|bài) (?:này|đó|trên|sau) (?:có|mắc) (?:\S+ )?(?:lỗi|chỗ sai|chỗ)(?: |$)/u,
  /^(?:là )?(?:câu|tin|đáp án|phát biểu|nhận định|thông tin) (?:sai|nhiễu|nhảm|vịt)(?: |$)/u,
  /^(?:nói|viết|ghi|bảo|hiểu|nghĩ|gọi|đăng|học|nhớ) SO (?:là|thì) (?:sai|nhầm|bậy|trật|chưa đúng|không đúng|tầm bậy|chết)(?: |$)/u,
  /(?:^| )(?:tìm|chỉ ra|phát hiện|sửa|bắt|thấy) (?:\S+ ){0,2}?(?:lỗi|chỗ|điểm|ý|câu) sai(?: |$)/u,
  /(?:^| )(?:thấy|tìm) sai (?:ở|chỗ)(?: |$)/u,
  /^(?:phát biểu|câu|ý) nào sai(?: |$)/u,
  /^(?:rõ ràng|ai cũng biết|tiếc|may|buồn|sự thật)(?: là)? (?:không|đâu) (?:phải|đúng)(?: SO)?$/u,
  /^(?:không phải SO mà |phải )?ngược lại(?: mới đúng| mới phải)?$/u,
  // ---- it was looked up and is not so: "…, con mở bản đồ ra thấy sai bét"
  /(?:^| )(?:tra|xem|coi|mở|dò|kiểm tra|đối chiếu|lật|giở|search)(?: \S+){0,6}? (?:sai|trật|nhầm|bậy|không đúng|không phải|chẳng phải|chẳng đúng|đâu phải|tin vịt|tin giả|xạo)(?: (?:bét|lất|hết|rồi|be|toét|vậy|đâu|nha|nhé|SO)){0,4}$/u,
  /^(?:(?:làm|mần) chi có|có mô|không phải mô|sai toét|sai từ đầu \S+ cuối|sai bét nhè|trớt quớt|trật chìa|trật đường rầy)$/u,
  /^(?:ảnh|clip|hình|tờ|video|văn bản)(?: (?:đó|này|kia))? (?:\S+ ){0,2}(?:ghép|chế|dàn dựng|giả|cắt ghép)$/u,
  /^(?:trang|page|kênh|web) (?:giả mạo|giả|fake|nhái|lá cải)(?: \S+){0,3} SO$/u,
  /^đúng hay sai(?: |$)/u,
  /^(?:cô giáo|thầy giáo|ổng|bả|nó|(?:ông|bà|anh|chị|cô|thầy) ấy) (?:nói|ghi|viết|đọc|nhớ|in) (?:nhầm|lộn|sai)$/u,
  /^(?:bậy bạ|nói bậy|nói càn|bá láp)$/u,
  /^(?:bài|trang|báo|họ|kênh|page|tin|nó|bên đó|ổng|tác giả)(?: \S+){0,3}? (?:gỡ|xin lỗi|đính chính|cải chính|xóa bài|rút bài|rút lại)(?: |$)/u,
  /^(?:xã|phường|tỉnh|bộ|sở|trên|cô|thầy|cán bộ)(?: \S+){0,2}? (?:bảo|nói|trả lời|báo|xác nhận)(?: (?:là|rằng))? (?:không|chưa|sai)(?: (?:phải|có|đúng|hề|đâu)){0,2}$/u,
  /(?:^| )(?:phạt|mời|xử lý|triệu tập|bắt) (?:\S+ ){0,4}?(?:đăng|tung|loan|phát tán|lan truyền) (?:\S+ ){0,2}?(?:tin|bài|lên|rồi)(?: |$)/u,
  /^(?:ME )?(?:report|báo cáo) (?:bài|tin|trang)(?: |$)/u,
  /^(?:\S+ ){0,5}(?:viết|ghi|khoanh|trả lời|chọn|làm|nói)(?: \S+){0,5}? SO (?:và|nên|mà|rồi) (?:bị|rớt|sai|trượt|ăn|lãnh|mất)(?: |$)/u,
  /^(?:ME )?(?:làm|khoanh|trả lời|chọn) sai (?:câu|bài|ý)(?: |$)/u,
  /^(?:đáp án|câu|ý) (?:này|đó|trên) (?:loại|bỏ|không chọn)(?: |$)/u,
  /^(?:báo|bản đồ|tờ rơi|sách|giấy|giấy mời|dòng|mạng|bảng|biển|thông báo|nhà in|lịch)(?: \S+){0,2}? (?:ghi|in|gõ|viết|đăng|đánh máy|vẽ) (?:nhầm|sai|lộn|bậy|trật)$/u,
  /^(?:nói|viết|đăng|phán) SO (?:này )?mà (?:cũng|nghe|coi|không ai|dám|vẫn)(?: |$)/u,
  /^ai đời(?: |$)/u,
  /^(?:cha|ông|đứa|thằng|bố|thánh|bà|kẻ) nào (?:viết|nói|đăng|nghĩ|chế|phán|bày)(?: |$)/u,
  // ---- it was so once: "…, hồi đó nó vậy", "…, giờ thì khác rồi"
  /^(?:đó |là ){0,2}(?:hồi|ngày|thời|thuở|lúc) (?:xưa|đó|ấy|trước|cũ|ME|nhỏ|bé|còn)(?: \S+){0,4} SO$/u,
  /^(?:đó )?là chuyện (?:của )?(?:hồi|ngày|thời) (?:xưa|trước|cũ|đó)(?: |$)/u,
  /^(?:hồi|thời|thuở|ngày xưa|ngày trước)(?: (?:xưa|trước|nọ))?$/u,
  /^(?:hồi|thời|lúc|trước) (?:\S+ ){1,5}(?:thì |là )?(?:đúng|SO)$/u,
  /(?:^| )(?:cũ|xưa|năm (?:19\d\d|200\d|201\d)|trước)(?: \S+){0,2} (?:ghi|viết|in|vẽ|nói|dạy|là) SO$/u,
  /^(?:là )?chuyện (?:của )?(?:\S+ ){0,2}(?:chục|trăm) năm(?: (?:trước|xưa))?$/u,
  /^(?:bây )?(?:giờ|nay|hiện nay)(?: (?:giờ|thì|đã|là|nó)){0,2} (?:không|hết|khác|thay đổi|đâu còn|không còn)(?: (?:SO|còn|hẳn|hết))?$/u,
  /^(?:\S+ ){0,4}?giờ (?:(?:thì|là|đã|nó) ){0,2}(?:khác|không còn SO|hết SO)(?: nữa)?$/u,
];

/** Clauses that say it is not so yet: "…, mới chỉ là đề xuất", "…, phải đợi Quốc hội quyết". */
export const NOT_YET: readonly RegExp[] = [
  /^(?:mới|còn|vẫn|đang|hiện|chỉ)(?: (?:chỉ|đang|là|còn|trong|ở|mới|dừng|có|nằm)){0,3} (?:trên giấy|bàn(?! tán| chuyện)|dự thảo|đề xuất|đề án|lấy ý kiến|tin hành lang|tính(?! tiền)|xem xét|nghiên cứu|dự kiến|ý tưởng|giai đoạn)(?: |$)/u,
  /^chưa (?:đâu|quyết|chốt|chắc|duyệt|thông qua|được (?:duyệt|thông qua|chốt)|ai (?:chốt|quyết|duyệt|xác nhận)|có gì (?:là )?(?:chắc|rõ|cụ thể|chính thức))(?: |$)/u,
  /^chưa (?:trình|có (?:nghị quyết|quyết định|luật|văn bản|công văn))(?: |$)/u,
  /(?:^| )(?:tính|định|dự kiến|dự định|kế hoạch là|hứa|muốn) SO (?:chứ|nhưng|mà)(?: \S+){0,2}? (?:chưa|không|hủy|bỏ|thôi|đổi)(?: |$)/u,
  /^(?:suýt|xém|tí|tý|chút)(?: nữa)?(?: (?:là|thì|thành)){1,2} SO$/u,
  /^(?:còn |đang )?(?:phải )?(?:đợi|chờ)(?: xem)? (?:\S+ ){0,4}?(?:lấy ý kiến|trình|quyết|duyệt|thông qua|chốt|biểu quyết|phê duyệt|chính thức)(?: |$)/u,
];

/** "…, nó cãi vậy, buồn cười": somebody's word … */
export const SAID = /(?:^| )(?:bảo|nói|gọi|cãi|phán|đồn|khăng khăng)(?: \S+)? SO$/u;

/** … and what the writer thinks of it. */
export const LAUGHED_AT =
  /^(?:nghe )?(?:mà )?(?:(?:buồn|mắc|tức|phì|bật) cười|sai bét|bó tay|cạn lời|xàm|ai tin|không tin|tin sao nổi)(?: |$)/u;

/** "… A. Đúng B. Sai": what pupils are to judge. */
export const OFFERED = /(?:^| )a [.):] ?đúng (?:\S+ )?b [.):] ?sai(?: |$)/u;
