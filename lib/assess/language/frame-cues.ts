import type { CueForms } from './stance-cues.ts';

/**
 * The verbs and prepositions that tie names, numbers and dates together in the claims that records can settle.
 * Like the stance cues they belong to the language, not to a pack.
 */
export const FRAME_CUES = [
  {
    id: 'merge/verb',
    forms: `sáp nhập|sát nhập|xáp nhập|xát nhập|săp nhập|sap nhập|sáp nhâp|hợp nhất|nhập vào|nhập vô|nhập với|nhập về|nhập chung|nhập lại|nhập làm|nhập thành|nhập thêm|nhập một|nhập|gộp|gộp vào|gộp vô|gộp với|gộp chung|gộp lại|gộp thành|gộp làm|gom chung|gom lại|gom vào|gom với|dồn vào|dồn chung|ghép với|ghép vào|ghép chung|ghép lại|ghép thành|về chung|về một nhà|về chung một nhà|chung một nhà|chung một tỉnh|thành một tỉnh|thành một|về với|về cùng|tái hợp|là một phần của|thành một phần của|trở thành một phần của|thuộc về|kết hợp với|hợp với|hợp lại|hợp thành|là một nhà|lại một nhà|chung nhà|về chung nhà|là một tỉnh|chung tỉnh|chung tỉnh với|cùng tỉnh với|cùng tỉnh|một tỉnh với|thành cùng một tỉnh|cùng một tỉnh|nằm chung|đều về|đều vô|đều vào|đều nhập|được nhập vào|bị nhập vào|bị gộp vào|được gộp vào|nhập hẳn vào|nhập luôn vào|sáp nhập vào|sát nhập vào|thành một phần`,
  },
  {
    id: 'merge/consist',
    forms: `gồm|bao gồm|gồm có|gồm cả|hình thành từ|được hình thành từ|thành lập từ|lập từ|ghép từ|gộp từ|nhập từ|sáp nhập từ|sát nhập từ|hợp nhất từ|từ ba tỉnh|từ hai tỉnh|từ 2 tỉnh|từ 3 tỉnh|là sự kết hợp|là sáp nhập|là sát nhập|trên cơ sở`,
  },
  {
    id: 'merge/into',
    forms: `vào|vô|về|thành|thành tỉnh|thành lập tỉnh|trở thành|lấy tên|lấy tên là|lấy tên chung|lấy luôn|lấy luôn là|tên là|tên tỉnh là|tên tỉnh|tên mới là|tên mới|tên chung là|tên chung|tên tỉnh mới|mang tên|gọi là|đổi tên thành|với tên|tên gọi|tên gọi là|tên|ra`,
  },
  {
    id: 'merge/name',
    forms: `thành tỉnh|thành lập tỉnh|lấy tên|lấy tên là|lấy luôn là|tên là|tên tỉnh là|tên mới là|tên chung là|tên chung|tên tỉnh mới là|tên tỉnh mới|mang tên|gọi là|đổi tên thành|với tên|với tên gọi|tên gọi là|tên gọi mới là|tên tỉnh|tên mới|tên`,
  },
  {
    id: 'merge/keep',
    forms: `giữ nguyên|đứng riêng|đứng một mình|không sáp nhập|không sát nhập|ko sáp nhập|ko sát nhập|không phải sáp nhập|không phải sát nhập|không bị sáp nhập|không nhập với ai|không sáp nhập với ai|vẫn là tỉnh riêng|vẫn giữ nguyên`,
  },
  {
    id: 'merge/more',
    forms: `sáp nhập tiếp|sát nhập tiếp|sáp nhập thêm|sát nhập thêm|tiếp tục sáp nhập|tiếp tục sát nhập|sáp nhập đợt 2|sát nhập đợt 2|đợt 2 sáp nhập|sáp nhập lần nữa|sát nhập lần nữa|sáp nhập lần 2|sát nhập lần 2|lại sáp nhập|lại sát nhập|sáp nhập nữa|sát nhập nữa|nhập tiếp|gộp tiếp|gộp thêm|gom tiếp|gom thêm|dồn tiếp|sắp xếp tiếp|sáp nhập lần hai|sáp nhập giai đoạn 2|giai đoạn 2 sáp nhập|giai đoạn hai sáp nhập|lần 2 sáp nhập|lần hai sáp nhập|đợt hai sáp nhập|sáp nhập đợt hai|sáp nhập giai đoạn hai|sáp nhập tỉnh đợt 2|sáp nhập tỉnh lần 2|sáp nhập tỉnh lần nữa|giảm tiếp|bớt còn|cắt còn|gom còn|gộp còn|bớt xuống còn|cắt xuống còn|gom lại còn|gộp lại còn|rút xuống còn|rút còn|rút tiếp`,
  },
  {
    id: 'centre/noun',
    forms: `trung tâm hành chính|trung tâm hành chánh|trung tâm chính trị|trung tâm chính trị hành chính|trung tâm tỉnh|trung tâm của tỉnh|trung tâm tỉnh mới|trung tâm mới|trung tâm|tỉnh lỵ|tỉnh lị|thủ phủ|trụ sở tỉnh|trụ sở của tỉnh|cơ quan của tỉnh|trụ sở ubnd tỉnh|trụ sở ủy ban tỉnh|trụ sở ủy ban nhân dân tỉnh|trụ sở chính|trụ sở chính của tỉnh|trụ sở mới|trụ sở làm việc của tỉnh|ubnd tỉnh|ủy ban tỉnh|tỉnh ủy|cơ quan đầu não|bộ máy tỉnh|các sở|các sở ngành|sở ngành|cơ quan tỉnh|cơ quan cấp tỉnh|lỵ sở|thủ phủ mới|thủ phủ tỉnh|ủy ban nhân dân tỉnh|trụ sở hành chính|trung tâm đầu não|trụ sở các cơ quan|thủ tục cấp tỉnh|giấy tờ cấp tỉnh|hồ sơ cấp tỉnh|việc cấp tỉnh|giấy tờ tỉnh|lên tỉnh làm giấy|lên tỉnh làm hồ sơ|nộp hồ sơ tỉnh|đóng đô`,
  },
  {
    id: 'centre/not',
    forms: `trung tâm hành chính công|trung tâm hành chánh công|trung tâm phục vụ hành chính công|trung tâm phục vụ hành chính|trung tâm y tế|trung tâm thương mại|trung tâm anh ngữ|trung tâm tiếng anh|trung tâm văn hóa|trung tâm dữ liệu`,
  },
  {
    id: 'centre/at',
    forms: `đặt ở|đặt tại|đặt bên|đặt|nằm ở|nằm tại|nằm bên|nằm|đóng ở|đóng tại|đóng bên|đóng|ở|tại|bên|ở bên|là|vẫn là|vẫn ở|vẫn đặt|vẫn đặt ở|vẫn nằm ở|vẫn đóng|ở lại|phải lên|phải xuống|phải ra|phải vô|phải vào|phải qua|thì lên|thì xuống|thì ra|thì vô|thì về|cứ lên|cứ ra|cứ xuống|lên tận|xuống tận|ra tận|vô tận|dồn về|dồn hết về|chọn|tọa lạc|đều ở|hết ở|về|chuyển về|trên|dưới|dời về|dời lên|dời xuống|dời vào|dời ra|dời hết về|dời hết vào|dời hết lên|dời hết xuống|chuyển vào|chuyển ra|chuyển lên|chuyển xuống|chuyển qua|chuyển sang|chuyển hết về|chuyển hết vào|chuyển hết ra|chuyển hết lên|chuyển hết xuống|chuyển hết qua|dọn về|dọn hết về|dọn vào|dọn lên|dọn xuống`,
  },
  {
    id: 'centre/move',
    forms: `dời|di dời|chuyển về|chuyển sang|chuyển qua|chuyển lên|chuyển xuống|chuyển hẳn|sẽ chuyển|sẽ dời|sẽ đặt|dự kiến đặt|sẽ về`,
  },
  {
    id: 'belong',
    forms: `thuộc|thuộc về|thuộc tỉnh|trực thuộc|nằm trong|giờ là|bây giờ là|nay là|giờ thuộc|nay thuộc|bây giờ thuộc|hiện thuộc|hiện nay thuộc|hiện là|đã thuộc|đã thuộc về|về với tỉnh|giờ thành|nay thành|là của|giờ là của|của|là đặc khu của|đều là đặc khu của|đặc khu của|giờ về|nay về|đã về|về tỉnh|giờ nằm trong|giờ trực thuộc|thuộc địa phận|thuộc về tỉnh|do tỉnh|đổi thành|giờ mang tên|nay mang tên|giờ gọi là|nay gọi là|giờ đổi thành|nay đổi thành|nay có tên là|giờ có tên là|có tên là|có tên mới là|nay có tên|đổi tên thành|giờ kêu là|nay đã là|đã thành|đã trở thành`,
  },
  {
    id: 'now',
    forms: `giờ|bây giờ|hiện|hiện nay|hiện giờ|hiện tại|nay|ngày nay|bữa nay|từ nay|mới|hôm nay|giờ đây|lúc này|đến nay|tới giờ`,
  },
  {
    id: 'city',
    forms: `thành phố trực thuộc trung ương|thành phố trực thuộc tw|tp trực thuộc trung ương|tp trực thuộc tw|thành phố thuộc trung ương|trực thuộc trung ương|trực thuộc tw|lên thành phố|thành thành phố|trở thành thành phố|thành tp|lên tp|thành phố cấp tỉnh`,
  },
  {
    id: 'district/noun',
    forms: `cấp huyện|huyện|quận|cấp quận huyện|quận huyện|chính quyền huyện|chính quyền cấp huyện|ủy ban huyện|ubnd huyện`,
  },
  { id: 'district/town', forms: `thị xã|thành phố thuộc tỉnh|thành phố trực thuộc tỉnh|tp thuộc tỉnh` },
  { id: 'district/triple', forms: `tỉnh huyện xã|tỉnh - huyện - xã` },
  {
    id: 'district/three',
    forms: `ba cấp|3 cấp|chính quyền ba cấp|chính quyền 3 cấp|mô hình ba cấp|mô hình 3 cấp`,
  },
  {
    id: 'city/not',
    forms: `vẫn là tỉnh|vẫn còn là tỉnh|vẫn đang là tỉnh|chưa lên thành phố|chưa là thành phố|chưa phải thành phố|không phải thành phố|chưa thành thành phố|vẫn thuộc loại tỉnh|vẫn là một tỉnh|chưa lên tp|chưa phải tp|vẫn chưa lên thành phố`,
  },
  {
    id: 'zone/not',
    forms: `không phải đặc khu|chưa phải đặc khu|chứ không phải đặc khu|không còn là đặc khu|hết là đặc khu|là một xã|thành xã|vẫn là huyện|là huyện đảo|vẫn là huyện đảo|giờ là phường|là phường|là xã đảo|giờ là xã|nay là xã|chỉ là xã|vẫn là xã|vẫn là một xã|vẫn là một huyện`,
  },
  {
    id: 'district/two',
    forms: `hai cấp|2 cấp|chính quyền hai cấp|chính quyền 2 cấp|chính quyền địa phương hai cấp|chính quyền địa phương 2 cấp|mô hình hai cấp|mô hình 2 cấp`,
  },
  {
    id: 'district/back',
    forms: `mở lại ủy ban huyện|mở lại ubnd huyện|lập lại ủy ban huyện|lập lại ubnd huyện|tái lập ủy ban huyện|tái lập ubnd huyện|khôi phục ủy ban huyện|khôi phục ubnd huyện|khôi phục cấp huyện|khôi phục lại cấp huyện|khôi phục huyện|khôi phục lại huyện|lập lại cấp huyện|lập lại huyện|tái lập cấp huyện|tái lập huyện|tái lập lại cấp huyện|thành lập lại cấp huyện|thành lập lại huyện|có lại cấp huyện|có lại huyện|có lại ủy ban huyện|có lại ubnd huyện|trả lại cấp huyện|mở lại cấp huyện|dựng lại cấp huyện|dựng lại huyện|dựng lại các huyện|quay lại cấp huyện|quay về cấp huyện|cấp huyện trở lại|cấp huyện quay lại|cấp huyện sẽ trở lại|cấp huyện vẫn còn|cấp huyện vẫn hoạt động|cấp huyện vẫn tồn tại|cấp huyện vẫn có|cấp huyện vẫn như cũ|cấp huyện còn nguyên|cấp huyện chưa bỏ|chưa bỏ cấp huyện|không bỏ cấp huyện|đâu có bỏ cấp huyện|huyện vẫn còn|vẫn còn huyện|vẫn có huyện|vẫn có cấp huyện|vẫn còn quận huyện|vẫn có quận huyện|quận huyện vẫn còn|huyện vẫn hoạt động|lập lại quận huyện|lập lại các huyện|cấp huyện được khôi phục|cấp huyện vẫn được giữ|cấp huyện vẫn giữ|cấp huyện được giữ lại|cấp huyện còn hoạt động|các huyện được tái lập|các huyện được lập lại|các huyện sẽ được lập lại|huyện hoạt động trở lại|cấp huyện sẽ được khôi phục|cấp huyện sẽ hoạt động lại|cấp huyện hoạt động lại|cấp huyện sắp trở lại|cấp huyện sẽ quay lại|cấp huyện sẽ được lập lại|cấp huyện được lập lại|cho cấp huyện hoạt động lại|mở lại huyện|mở lại các huyện|có lại quận huyện|huyện sẽ được lập lại|huyện được lập lại|huyện quay lại|huyện sẽ quay lại|tái lập các huyện|khôi phục các huyện|khôi phục quận huyện|huyện trở lại|cấp huyện hoạt động trở lại|quay lại ba cấp|quay lại 3 cấp|quay về ba cấp|quay về 3 cấp|trở lại ba cấp|trở lại 3 cấp|vẫn còn cấp huyện|giữ lại cấp huyện|vẫn giữ cấp huyện|phục hồi cấp huyện|đưa cấp huyện trở lại`,
  },
  {
    id: 'district/end',
    forms: `bỏ|bỏ cấp huyện|bỏ huyện|bỏ quận|chấm dứt|chấm dứt hoạt động|kết thúc|kết thúc hoạt động|ngừng hoạt động|dừng hoạt động|hết hoạt động|hết nhiệm vụ|xong nhiệm vụ|hoàn thành nhiệm vụ|kết thúc nhiệm vụ|giải thể|giải tán|xóa sổ|khai tử|xóa bỏ|không còn|hết|xóa|bãi bỏ|hoàn thành sứ mệnh|kết thúc sứ mệnh|khép lại sứ mệnh|hết vai trò|chấm dứt vai trò|đóng cửa|khép lại`,
  },
  {
    id: 'start',
    forms: `vận hành|hoạt động|bắt đầu|có hiệu lực|hiệu lực|chạy|chính thức|áp dụng|đi vào hoạt động`,
  },
  { id: 'pass/body', forms: `quốc hội` },
  {
    id: 'pass/verb',
    forms: `thông qua|đã thông qua|vừa thông qua|biểu quyết|biểu quyết thông qua|bấm nút|bấm nút thông qua|quyết định|quyết|quyết rồi|chốt|đã chốt|chốt rồi|phê duyệt|phê chuẩn`,
  },
  {
    id: 'sign/verb',
    forms: `thông qua|ký|ban hành|được ban hành|ký ban hành|ra đời|ban hành kèm|biểu quyết|ký ngày`,
  },
  {
    id: 'paper/id',
    forms: `căn cước|căn cước công dân|thẻ căn cước|cccd|thẻ cccd|hộ chiếu|passport|chứng minh nhân dân|cmnd`,
  },
  {
    id: 'paper/change',
    forms: `đổi căn cước|đổi lại căn cước|đi đổi căn cước|làm lại căn cước|cấp lại căn cước|đổi thẻ căn cước|đổi cccd|làm lại cccd|đổi hộ chiếu|đổi lại hộ chiếu|làm lại hộ chiếu|cấp lại hộ chiếu|đổi|đổi lại|đổi thẻ|đổi mới|đổi sang|đi đổi|phải đổi|cấp đổi|cấp lại|làm lại|làm mới|làm lại hết|làm lại toàn bộ|đổi hết|đi làm lại|cập nhật lại|đổi sang mẫu|đổi qua|làm thẻ mới|làm cuốn mới|làm cái mới|thay hết|chưa đổi|chưa làm lại|không chịu đổi|thay|thay mới|thay đổi|thay thế|xin cấp lại|xin cuốn mới|xin lại cuốn|xin cấp cuốn mới|xin cuốn khác|xin thẻ mới|xin thẻ khác|lấy thẻ mới|lấy cuốn mới|làm thẻ khác|làm cuốn khác|làm thẻ căn cước mới|xin hộ chiếu mới|làm hộ chiếu mới|lấy căn cước mới|làm căn cước mới|làm cccd mới`,
  },
  {
    id: 'paper/void',
    forms: `hết giá trị|hết hiệu lực|mất giá trị|mất hiệu lực|không còn giá trị|ko còn giá trị|k còn giá trị|không còn hiệu lực|vô giá trị|vô hiệu|không dùng được|không sử dụng được|ko dùng được|k dùng được|không xài được|ko xài được|hết xài|bị thu hồi|bị hủy|coi như bỏ|xem như bỏ|là bỏ|là vứt|vứt đi|vứt hết|không ai nhận|không chỗ nào nhận|không nơi nào nhận|bỏ hết|bị khóa|không cho bay|không bay được|không được bay|không cho xuất cảnh|không xuất cảnh được|không được xuất cảnh|không qua được cửa khẩu|không đi máy bay được|không lên máy bay được|không đi tàu xe được|không đi được|hết dùng được|hết dùng|không còn dùng được|không còn dùng|không còn sử dụng được|không còn xài được|ko còn dùng được|hết sử dụng được|bị từ chối|không chấp nhận|ko chấp nhận|k chấp nhận|không được chấp nhận|không còn được chấp nhận|không công nhận|không được công nhận|chỉ dùng được đến|chỉ dùng được tới|chỉ còn giá trị đến|chỉ còn giá trị tới|chỉ có giá trị đến|chỉ có giá trị tới|chỉ xài được tới|chỉ xài được đến|chỉ được dùng đến|chỉ được dùng tới|chỉ được sử dụng đến|chỉ được sử dụng tới|chỉ có hiệu lực đến|chỉ có hiệu lực tới|coi như hết hạn|xem như hết hạn|không hợp lệ|ko hợp lệ|k hợp lệ|không còn hợp lệ|miếng nhựa|cục nhựa|giấy lộn|trả về|dùng không được|xài không được|sử dụng không được|không làm được gì|không giao dịch được|ngừng giao dịch|đừng hòng|thẻ cũ bỏ|là đồ bỏ|đều hết hạn|không được lên máy bay|không lên được máy bay|không được lên tàu|thành giấy lộn|thành đồ bỏ`,
  },
  {
    id: 'paper/duty',
    forms: `phải|bắt cả nhà|bắt cả xóm|bắt cả làng|bắt cả xã|bắt bà con|bắt người dân|bắt mọi người|bắt toàn dân|bắt ai cũng|bắt đi làm lại|ép đổi|ép dân|ép người dân|ép bà con|ép cả nhà|ép cả xóm|bắt đổi|bắt làm lại|bắt thay|bắt phải|bắt đi đổi|bắt cấp lại|bắt dân|bắt buộc|bắt buộc phải|buộc phải|buộc|đều phải|ai cũng phải|cần phải|nhất định phải|mới được|mới cho|không cho|bị phạt|phạt|hạn chót|hạn cuối|chậm nhất|muộn nhất|trước ngày|hết hạn|không đổi|ko đổi|k đổi|chưa đổi|kẻo|bị giữ|bị từ chối|không nhận|ai cũng|100%|hết lượt|nhớ đi|nhớ ra|nhớ lên|là phạt|phạt nặng|phạt nguội|quá hạn|tranh thủ đi|lo đi|mau đi|đi ngay|có nghĩa vụ|có trách nhiệm|nghĩa vụ|bị truy cứu|xử phạt|xử lý|sớm mà|gấp|giữ lại|đi đổi liền|đổi liền đi|đi đổi ngay|ngay kẻo|liền kẻo|từ chối`,
  },
  {
    id: 'paper/no-duty',
    forms: `chẳng ai bắt|đâu ai bắt|đâu có ai bắt|có ai bắt|chẳng bắt|đâu bắt|xài tới hết hạn|dùng tới hết hạn|xài đến hết hạn|dùng đến hết hạn|không bắt buộc|ko bắt buộc|k bắt buộc|không phải đổi|ko phải đổi|k phải đổi|không cần đổi|ko cần đổi|k cần đổi|khỏi đổi|khỏi phải đổi|không phải làm lại|không cần làm lại|ko cần làm lại|chưa cần đổi|vẫn dùng được|vẫn dùng bình thường|vẫn có giá trị|vẫn sử dụng|vẫn còn giá trị|dùng tới khi hết hạn|vẫn xài|xài bình thường|không ai bắt|không bắt|có bắt buộc|đâu có bắt|không phải đi đổi|không cần đi đổi`,
  },
  {
    id: 'merge/cause',
    forms: `sáp nhập|sát nhập|xáp nhập|hợp nhất|nhập tỉnh|gộp tỉnh|tỉnh mới|tỉnh cũ|tên tỉnh cũ|tên tỉnh mới|địa chỉ cũ|địa chỉ mới|địa danh cũ|địa danh mới|đổi tên|tỉnh đổi tên|xã cũ|huyện cũ|tên huyện|bỏ huyện|bỏ cấp huyện|đổi tên tỉnh|tên cũ|tên mới|quê quán cũ|34 tỉnh|chính quyền hai cấp|chính quyền 2 cấp|sắp xếp tỉnh|sắp xếp đơn vị|đơn vị hành chính|tỉnh nhập|tỉnh gộp|tỉnh bị nhập|tỉnh bị gộp|tỉnh đã nhập|tỉnh đã gộp|tỉnh mình nhập|tỉnh mình gộp|nhập rồi|gộp rồi|nhập lại rồi|gộp lại rồi|nhập xã|gộp xã|nhập phường|gộp phường|bỏ quận|quận cũ|phường cũ|phường mới|xã mới|mất tên|tên quê|quê cũ|địa giới|tỉnh không còn|thay tên tỉnh|tên tỉnh|hai cấp|2 cấp|là huyện|ghi huyện|ghi quận|cấp huyện|tỉnh đổi|tỉnh thay`,
  },
  { id: 'anniversary/cue', forms: `kỷ niệm|kỉ niệm|mừng|chào mừng|hướng tới|lễ|đại lễ|tròn|lần thứ|dịp` },
  {
    id: 'retell',
    forms: `xem lại|nhìn lại|nghe lại|đăng lại|ảnh cũ|hồi đó|năm ngoái|năm trước|năm kia|hồi|nhớ lại|kỷ niệm của tôi|đã qua|vừa qua|vừa rồi`,
  },
  {
    id: 'widest',
    forms: `rộng nhất|rộng nhất nước|rộng nhất cả nước|diện tích lớn nhất|lớn nhất nước|lớn nhất cả nước|lớn nhất việt nam|rộng nhất việt nam`,
  },
  {
    id: 'most-people',
    forms: `đông dân nhất|dân số đông nhất|đông dân nhất nước|dân đông nhất|dân số lớn nhất`,
  },
  {
    id: 'before-merger',
    forms: `trước đây|trước kia|trước sắp xếp|trước sáp nhập|trước sát nhập|trước khi sáp nhập|trước khi sát nhập|hồi chưa sáp nhập|hồi trước|hồi xưa|hồi đó|ngày xưa|ngày trước|xưa|xưa kia|lúc trước|từng|thời`,
  },
  { id: 'country', forms: `cả nước|vn|nước mình|nước ta|toàn quốc|việt nam|đất nước|nước nhà|nước việt nam` },
  {
    id: 'plan',
    forms: `sẽ|sắp tới|sắp sáp nhập|sắp nhập|sắp thành|sắp được|sắp về|dự kiến|đề xuất|phương án|chủ trương|đang chờ|chờ quốc hội|trình quốc hội|kế hoạch|đang tính|nếu|lộ trình|dự thảo|nghiên cứu|mai mốt|nay mai|định hướng|tới đây|muốn|xin|khả năng|chuẩn bị`,
  },
  {
    id: 'split',
    forms: `tách tỉnh ra khỏi|ra khỏi|không còn thuộc|ko còn thuộc|hết thuộc|tách khỏi|tách ra khỏi|chia tách|tách tỉnh|tách ra từ|tách từ|tách`,
  },
  {
    id: 'only-merge',
    forms: `sáp nhập tỉnh|sát nhập tỉnh|sáp nhập các tỉnh|sáp nhập tỉnh thành|tỉnh thành|đơn vị cấp tỉnh|tỉnh sáp nhập`,
  },
  {
    id: 'body/lead',
    forms: `công ty|công ty cổ phần|công ty tnhh|tổng công ty|tập đoàn|trạm y tế|bệnh viện|trường|trường tiểu học|trường thcs|trường thpt|trường mầm non|trường đại học|đại học|học viện|viện|ban quản lý|ban tổ chức|btc|ban chỉ huy|ban chỉ đạo|ban quản lý dự án|ban giám hiệu|ban quản trị|nhà máy|nhà máy nước|nhà ga|trung tâm|trung tâm y tế|trung tâm quản lý|trung tâm kiểm soát bệnh tật|cdc|hợp tác xã|điện lực|cấp nước|xí nghiệp|đồn biên phòng|bộ đội biên phòng|hạt kiểm lâm|hạt quản lý|đài khí tượng|đài|trạm thủy văn|trạm quản lý|ga|bến xe|cảng|cảng vụ|thủy điện|liên đoàn lao động|liên đoàn|công đoàn|hội khuyến học|hội nông dân|hội phụ nữ|hội liên hiệp|hội chữ thập đỏ|hội cựu chiến binh|hội|tỉnh đoàn|thành đoàn|đoàn thanh niên|mặt trận|mttq|ủy ban mttq|phòng kinh tế|phòng văn hóa|phòng giáo dục|phòng y tế|phòng csgt|phòng cảnh sát|phòng|chi cục|cục|tổng cục|vụ|sở|ubnd|ủy ban nhân dân|hđnd|công an|ngân hàng|kho bạc|bảo hiểm xã hội|bhxh|tòa án|viện kiểm sát|thi hành án|đội quản lý thị trường|đội csgt|tổ công tác|thư viện|bảo tàng|nhà hát|nhà văn hóa|vườn quốc gia|khu du lịch|khu công nghiệp|làng nghề`,
  },
  {
    id: 'body/says',
    forms: `thông báo|kính báo|xin thông báo|trân trọng thông báo|cho biết|cho hay|báo|nhắc|khuyến cáo|thông tin|khẳng định|ghi nhận|xác nhận|công bố|lưu ý|thống kê|dự báo|nói|trả lời|mời|kêu gọi|đính chính|hướng dẫn|đề nghị`,
  },
  // ---- crediting ---------------------------------------------------------------------------------------------------
  {
    id: 'credit/before',
    forms: `đọc|coi|xem|mở|tra|search|đọc báo|coi báo|xem báo|lên báo|theo|nguồn|nguồn tin|nguồn từ|dẫn lời|dẫn theo|dẫn nguồn|trích|trích từ|trích nguồn|trên|từ|tin từ|thông tin từ|xem trên|đọc trên|đăng trên|thông báo của|thông báo từ|công bố của|văn bản của|bản tin của|bản tin|khuyến cáo của|hướng dẫn của|trang của|trang|cổng|website|fanpage|trích lời|via|cre|source`,
  },
  {
    id: 'credit/after',
    forms: `thông báo|vừa thông báo|đã thông báo|ra thông báo|có thông báo|phát thông báo|cho biết|cho hay|đưa tin|đã đưa tin|vừa đưa tin|đưa|nói|nói rõ|vừa nói|đã nói|nói rồi|trả lời|đã trả lời|khẳng định|đã khẳng định|xác nhận|đã xác nhận|vừa xác nhận|công bố|vừa công bố|đã công bố|khuyến cáo|nhắc|lưu ý|đăng|vừa đăng|đã đăng|đăng tải|đăng bài|viết|có bài|thông tin|hướng dẫn|cảnh báo|dẫn|trích|vừa báo|đã báo|báo|phát đi|phát đi thông báo|thống kê|thông cáo|có công văn|vừa có công văn|có văn bản|ra văn bản|ra công văn|ra quyết định|đề nghị|dự báo|phát tin|cập nhật|giải thích|đính chính|bác bỏ|phản hồi|nêu rõ|nêu|cho rằng|lên tiếng|ban hành`,
  },
] as const satisfies readonly CueForms[];
