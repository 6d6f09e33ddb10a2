import type { CueForms } from './stance-cues.ts';

/**
 * What is told of fireworks, festivals, holidays and their changes, in the everyday words of all regions. These classes
 * mark nothing by themselves: they tell the models what kind of thing a sentence speaks of.
 */
export const EVENT_MATTERS = [
  {
    id: 'matter/fireworks',
    forms: `bắn pháo|pháo hoa|pháo bông|tầm cao|tầm thấp|điểm bắn|trận địa pháo|giàn pháo|bệ bắn|quả pháo|màn pháo|bắn ở|bắn tại|bắn tới|bắn ngay|bắn có|bắn hai điểm|bắn ba điểm|bắn năm điểm|bắn hai chỗ|bắn ba chỗ|bắn mấy chỗ|bắn 15 phút|bắn 10 phút|bắn 20 phút|bắn 30 phút|bắn giao thừa|bắn đêm|bắn tối|bắn lúc|thôi bắn|không bắn|khỏi bắn|hết bắn|ngưng bắn|bỏ bắn|dời bắn|hủy bắn|đếm ngược|countdown|drone|máy bay không người lái|thả đèn trời|thả hoa đăng|laser|nhạc nước`,
  },
  {
    id: 'matter/festival',
    forms: `lễ hội|hội hoa|hội xuân|hội làng|hội chùa|lễ chùa|lễ tế|lễ rước|rước kiệu|khai hội|khai ấn|phát ấn|dựng nêu|hạ nêu|đường hoa|đường sách|linh vật|chợ hoa|chợ tết|chợ phiên|gian hàng|ca nhạc|đêm nhạc|đại nhạc hội|cải lương|hát bội|hát chèo|lô tô|ca sĩ|biểu diễn|sân khấu|khán đài|trình diễn|diễu hành|diễu binh|duyệt binh|tổng duyệt|sơ duyệt|hợp luyện|xe hoa|chạy bộ|giải chạy|marathon|đua ghe|đua thuyền|đua bò|đua voi|đua xe|chọi trâu|đấu vật|võ cổ truyền|thả diều|khinh khí cầu|thi người đẹp|hoa hậu|bóng đá|chung kết|sân vận động|quảng trường|phố đi bộ|công viên|bảo tàng|di tích|đại nội|lăng|khu du lịch|triển lãm|hội chợ|khai mạc|bế mạc|kỷ niệm|tượng đài|mít tinh|cầu truyền hình|truyền hình trực tiếp|chiếu phim|chiếu màn hình|màn hình lớn|cắm trại|bắn đại bác|thượng cờ|treo cờ|rước đuốc`,
  },
  {
    id: 'matter/admission',
    forms: `mở cửa|mở từ|mở tới|mở đến|mở xuyên tết|vào cửa|vô cửa|vào tự do|vô tự do|vào không mất|vé vào|vé vô|vé lên|vé xem|vé mời|vé khán đài|vé tàu|vé xe|vé tết|phát vé|bán vé|mở bán|hết vé|bốc thăm vé|đăng ký vé|tặng vé|đổi vé|miễn vé|khỏi vé|khỏi mua vé|free|đêm nào cũng|ngày nào cũng|chạy tới|chạy suốt|tới nửa đêm|tới 2h sáng|xuyên đêm|suốt đêm|đóng cửa|ngưng bán|tăng cường xe|giữ xe miễn phí|bãi giữ xe|gửi xe|giữ chỗ đẹp|chỗ đứng|giới hạn người|chỉ cho`,
  },
  {
    id: 'matter/holiday',
    forms: `nghỉ tết|nghỉ lễ|nghỉ bù|nghỉ liền|nghỉ luôn|nghỉ tới|nghỉ đến hết|nghỉ mấy ngày|nghỉ 5 ngày|nghỉ 7 ngày|nghỉ 9 ngày|nghỉ 10 ngày|nghỉ 11 ngày|nghỉ 14 ngày|nghỉ ba ngày|nghỉ bốn ngày|nghỉ năm ngày|nghỉ chín ngày|nghỉ thêm|thêm một ngày|thêm ngày nghỉ|làm bù|hoán đổi|lịch nghỉ|nghỉ nguyên lương|nghỉ hưởng lương|tết tây|tết dương|tết ta|tết âm|tết nguyên đán|tết này|tết năm nay|tết đinh mùi|giao thừa|mùng 1|mùng 2|mùng 3|mùng 4|mồng 1|mồng một|mùng một|mùng ba|mồng ba|mồng bốn|mùng bốn|mùng sáu|mùng 6|tháng chạp|tháng giêng|23 chạp|25 chạp|28 tết|29 tết|30 tết|đưa ông táo|trung thu|giỗ tổ|quốc khánh|30/4|2/9|22/12|20/11|noel|giáng sinh|sea games|năm du lịch`,
  },
  {
    id: 'matter/postponed',
    forms: `dời sang|dời qua|dời lại|dời ngày|dời tới|dời về ngày|dời lịch|lùi sang|lùi lại|lùi tới|lùi qua|lùi lịch|lùi một tuần|lùi một tháng|đẩy sang|đẩy lùi|đẩy lên|đẩy sớm|sớm hơn|muộn hơn|trễ hơn|hoãn|tạm dừng|tạm ngưng|hủy|bỏ luôn|bỏ hẳn|dẹp luôn|không tổ chức|khỏi tổ chức|thôi tổ chức|ngưng tổ chức|không làm nữa|không có nữa|thay bằng|đổi địa điểm|đổi chỗ|đổi giờ|đổi ngày|đổi lịch|đổi sang|dời địa điểm|kéo dài|kéo tới|thêm một đêm|thêm một ngày|bớt một|rút ngắn|rút xuống|cắt bớt`,
  },
] as const satisfies readonly CueForms[];
