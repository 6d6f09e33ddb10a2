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
  // ---- a wish or a proposal: "…, mong là vậy", "…, theo tôi là nên vậy"
  /^(?:(?:ME|cũng|chỉ|rất|vẫn|đang) ){0,3}(?:mong|hy vọng|hi vọng|ước|cầu|ao ước)(?: (?!bà|mọi|cả|các|anh|chị|quý|khách)\S+){0,6} ?(?:SO|được|thật|thiệt|đúng|sự thật|hiện thực|lắm)$/u,
  /^(?:giá|giá mà|giá như|phải chi|lẽ ra|nhẽ ra|đáng lẽ|đáng ra|đáng lý|ước gì|ước chi)(?: \S+){0,7} (?:SO|được|thật)$/u,
  /^thì (?:tốt|hay|vui|sướng|đã|tuyệt|khỏe|đỡ)(?: (?:biết|mấy|quá|bao|ha|phải|khổ)){1,3}$/u,
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
  /^(?:nói |lấy |cứ |cho )?(?:giả sử|giả dụ|ví dụ|thí dụ|ví như|giả như)(?: là)?(?: SO)?(?: (?:thì sao|đi|cho vui|minh họa|cho dễ hiểu))?$/u,
  // ---- what it is called: "…, đó là phương án bị loại", "…, là quan niệm sai lầm"
  /^(?:(?:cái|chuyện|điều|câu|này|đó|đấy|đây|trên|mới|chỉ|chắc|cũng) ){0,4}(?:là|toàn) (?:(?:mấy|một|cách|quan niệm|sự|câu|lời|bản) ){0,2}(?:ý kiến|quan điểm|giấc mơ|dự đoán|phỏng đoán|suy đoán|giả thuyết|giả định|giả thiết|giả tưởng|tưởng tượng|chuyện (?:trong|đùa|phiếm|tưởng tượng|cổ tích|hồi xưa|ngày xưa|hồi đó|thời)|truyện|tiểu thuyết|phim|cốt truyện|tình tiết|tình huống|kịch bản|bài tập|câu hỏi|đùa|nói đùa|trò đùa|đáp án sai|sai lầm|hiểu sai|hiểu lầm|hiểu nhầm|nhầm lẫn|lầm tưởng|nháp|đồ chế|ảnh chế|lỗi đánh máy|tin hành lang|đề xuất|dự thảo|dự kiến|ý tưởng)(?: |$)/u,
  /^(?:đó )?là (?:đề án|kế hoạch|danh sách|bản đồ|dự án) (?:\S+ ){0,2}?(?:bị (?:loại|bác|bỏ)|ban đầu|dự kiến|đã bỏ|không được chọn)(?: |$)/u,
  /^(?:đề án|dự thảo|bản|đề xuất) (?:cũ|trước|ban đầu|đầu tiên) (?:có )?(?:ghi|nói|viết|định|tính|là) SO/u,
  /(?:^| )(?:ghi|nói|viết|định|tính) SO nhưng (?:(?:đã|bị|rồi|sau|lại) ){0,2}(?:bỏ|loại|bác|hủy|đổi|sửa|thay)$/u,
  // ---- not yet: "…, mới chỉ là đề xuất", "…, phải đợi Quốc hội quyết"
  /^(?:mới|còn|vẫn|đang|hiện|chỉ)(?: (?:chỉ|đang|là|còn|trong|ở|mới|dừng)){0,3} (?:bàn(?! tán| chuyện)|dự thảo|đề xuất|đề án|lấy ý kiến|tin hành lang|tính(?! tiền)|xem xét|nghiên cứu|dự kiến|ý tưởng|giai đoạn)(?: |$)/u,
  /^chưa (?:đâu|quyết|chốt|chắc|duyệt|thông qua|được (?:duyệt|thông qua|chốt)|ai (?:chốt|quyết|duyệt|xác nhận)|có gì (?:là )?(?:chắc|rõ|cụ thể|chính thức))(?: |$)/u,
  /^(?:còn )?(?:phải )?(?:đợi|chờ)(?: xem)? (?:\S+ ){0,4}?(?:quyết|duyệt|thông qua|chốt|biểu quyết|phê duyệt|chính thức)(?: |$)/u,
  // ---- the writer is not sure, does not believe it, or puts himself right
  /^(?:(?:ME|cũng|thì|thật ra|nghe|xem|đọc|mà) ){0,3}(?:không|chưa|đâu)(?: (?:có|dám)){0,2} (?:chắc|rõ|tin|nhớ rõ|biết rõ|nhớ kỹ|nhớ chắc)(?: (?:lắm|đâu|nữa|nổi|được|thế nào|ra sao|cho lắm)){0,2}$/u,
  /^chắc (?:gì|chi)(?: |$)/u,
  /^(?:hình|hình như|dường|dường như|có lẽ|chắc|chắc là|nghe nói|nghe đâu|nghe đồn|đâu|đâu như|có khi)(?: là)? SO(?: thì phải)?$/u,
  /(?:^| )(?:mang máng|loáng thoáng|láng máng|lơ mơ)(?: |$)/u,
  /^(?:à |ủa |ý |í |ui |xin lỗi )?(?:ME )?(?:nhầm|lộn)(?: (?:tí|chút|xíu|to))?$/u,
  /^(?:xin lỗi )?ME (?:gõ|ghi|viết|nói|nhắn|đọc|nhớ|đăng|chép) (?:nhầm|lộn|sai)(?: |$)/u,
  /(?:^| )(?:tưởng|ngỡ)(?: là)? SO(?: |$)/u,
  /(?:từng|trước|đầu)(?: ME)? nghĩ(?: là)? SO(?: |$)/u,
  // ---- what others say, which the writer passes on at arm's length
  /(?:^| )(?:đồn|đồn thổi|cãi|khăng khăng|kháo|phán|rêu rao|hô hào|chém)(?: \S+){0,3} SO$/u,
  /(?:^| )câu (?:like|view|khách|tương tác)(?: \S+){0,2} SO$/u,
  /(?:^| )(?:bảo|nói|gọi|kể) SO (?:mà|nhưng|chứ)(?: ME)? (?:không|chưa|đâu|có) (?:có )?(?:tin|chắc|đúng|phải|chịu)(?: |$)/u,
  /^(?:(?:nhiều|lắm|khối|không ít|một số|vài|có) )?(?:người|bạn|bác|kẻ|ông|thằng)(?: \S+){0,3} (?:nhầm|lầm|hiểu sai|nhớ sai|lộn)(?: là)? SO$/u,
  // ---- a flat denial that is a clause of its own: "…, đâu có", "…, không đời nào"
  /^(?:đâu có|có đâu|đâu|còn lâu|còn khuya|đừng hòng|không đời nào|đời nào|(?:không|đâu) phải(?: SO)?(?: đâu)?|không có|làm gì có|ảo tưởng|không (?:đúng|chính xác)(?: đâu)?|chưa đúng|sai|sai bét|sai be bét|trật lất|xàm|xàm xí|nhảm|nhảm nhí)$/u,
  /^(?:sự thật|thực tế|thực ra|thật ra)(?: (?:thì|là|lại)){0,2} (?:không|khác|ngược|trái)(?: |$)/u,
  /^(?:ai|người nào|đứa nào) (?:mà )?tin (?:giơ tay|(?:\S+ ){0,2}?(?:dại|ngu|khờ|ngốc|gà|dở|khùng|bị lừa))$/u,
  /^tin (?:chi|gì|làm gì|làm chi|sao (?:được|nổi))$/u,
  /^lấy đâu ra (?:tin|chuyện|vụ|SO)/u,
  // ---- it is called wrong: "…, câu này sai nhé", "…, nói vậy là sai", "…, các em tìm lỗi sai"
  /^(?:câu|phát biểu|nhận định|thông tin|tin|ý|đáp án|mệnh đề|khẳng định|bài|chỗ|điều|cái)(?: (?:này|đó|đấy|trên|trước|vừa rồi)){1,2}(?: (?:khoanh|chọn|bị|là|thì|có chỗ|có lỗi|đang|nói|viết|hoàn toàn)){0,3} (?:sai|nhầm|bậy|trật|chưa đúng|không đúng|tầm bậy|xạo|chưa chính xác|không chính xác)(?: |$)/u,
  /^(?:câu|phát biểu|bài) (?:này|đó|trên|sau) (?:có|mắc) (?:\S+ )?(?:lỗi|chỗ sai|chỗ)(?: |$)/u,
  /^(?:là )?(?:câu|tin|đáp án|phát biểu|nhận định|thông tin) (?:sai|nhiễu|nhảm|vịt)(?: |$)/u,
  /^(?:nói|viết|ghi|bảo|hiểu|nghĩ|gọi|đăng|học|nhớ) SO (?:là|thì) (?:sai|nhầm|bậy|trật|chưa đúng|không đúng|tầm bậy|chết)(?: |$)/u,
  /(?:^| )(?:tìm|chỉ ra|phát hiện|sửa|bắt|thấy) (?:\S+ ){0,2}?(?:lỗi|chỗ) sai(?: |$)/u,
  /(?:^| )(?:thấy|tìm) sai (?:ở|chỗ)(?: |$)/u,
  /^đúng hay sai(?: |$)/u,
  /^(?:bài|trang|báo|họ|kênh|page|tin|nó|bên đó|ổng|tác giả)(?: \S+){0,3}? (?:gỡ|xin lỗi|đính chính|cải chính|xóa bài|rút bài|rút lại)(?: |$)/u,
  /^(?:xã|phường|tỉnh|bộ|sở|trên|cô|thầy|cán bộ)(?: \S+){0,2}? (?:bảo|nói|trả lời|báo|xác nhận)(?: (?:là|rằng))? (?:không|chưa|sai)(?: (?:phải|có|đúng|hề|đâu)){0,2}$/u,
  /(?:^| )(?:phạt|mời|xử lý|triệu tập|bắt) (?:\S+ ){0,4}?(?:đăng|tung|loan|phát tán|lan truyền) (?:\S+ ){0,2}?(?:tin|bài)(?: |$)/u,
  /^(?:nói|viết|đăng|phán) SO (?:này )?mà (?:cũng|nghe|coi|không ai|dám|vẫn)(?: |$)/u,
  /^ai đời(?: |$)/u,
  /^(?:cha|ông|đứa|thằng|bố|thánh|bà|kẻ) nào (?:viết|nói|đăng|nghĩ|chế|phán|bày)(?: |$)/u,
  // ---- it was so once: "…, hồi đó nó vậy", "…, giờ thì khác rồi"
  /^(?:đó |là ){0,2}(?:hồi|ngày|thời|thuở|lúc) (?:xưa|đó|ấy|trước|cũ|ME|nhỏ|bé|còn)(?: \S+){0,4} SO$/u,
  /^(?:đó )?là chuyện (?:của )?(?:hồi|ngày|thời) (?:xưa|trước|cũ|đó)(?: |$)/u,
  /^(?:\S+ ){0,4}?giờ (?:(?:thì|là|đã|nó) ){0,2}(?:khác|không còn SO|hết SO)(?: nữa)?$/u,
];

/** "…, nó cãi vậy, buồn cười": somebody's word … */
export const SAID = /(?:^| )(?:bảo|nói|gọi|cãi|phán|đồn|khăng khăng)(?: \S+)? SO$/u;

/** … and what the writer thinks of it. */
export const LAUGHED_AT =
  /^(?:nghe )?(?:mà )?(?:(?:buồn|mắc|tức|phì|bật) cười|sai bét|bó tay|cạn lời|xàm|ai tin|không tin|tin sao nổi)(?: |$)/u;

/** "… A. Đúng B. Sai": what pupils are to judge. */
export const OFFERED = /(?:^| )a [.):] ?đúng (?:\S+ )?b [.):] ?sai(?: |$)/u;
