import type { ClaimPattern, TopicContext } from '../patterns-types.ts';
import { forms } from './forms.ts';

export const EVENTS_CONTEXT: TopicContext = {
  topic: 'events',
  phrases: forms(
    `quốc khánh|2/9|30/4|1/5|giỗ tổ|10/3 âm|tết dương lịch|tết âm lịch|tết nguyên đán|tết tây|tết ta|tết này|tết năm nay|tết đinh mùi|tết|giao thừa|năm mới|đón năm mới|noel|giáng sinh|trung thu|20/11|ngày nhà giáo|22/12|ngày toàn quốc kháng chiến|ngày thành lập|đại lễ|lễ kỷ niệm|kỷ niệm|lễ hội|festival|concert|countdown|khai mạc|bế mạc|diễu binh|diễu hành|pháo hoa|hội xuân|hội làng|đêm nhạc|chương trình nghệ thuật|seagame|sea games`,
  ),
};

const HAPPENS = `bắn|sẽ bắn|tổ chức|diễn ra|khai mạc|bế mạc|mở cửa|mở bán|mở|phát|phát vé|phát quà|phát miễn phí|bán vé|bán|dời|dời qua|dời sang|dời về|dời ngày|lùi|lùi lịch|lùi sang|hoãn|hủy|bỏ|ngừng|dừng|không tổ chức|không bắn|kéo dài|kéo dài tới|kéo dài đến|bắt đầu|kết thúc|xuất phát|tập trung|trình diễn|biểu diễn|trình chiếu|truyền hình trực tiếp|phát trực tiếp|cấm|cấm xe|cấm đường|cấm ô tô|phân luồng|chặn|chặn đường|rào|rào đường|đóng đường|hạn chế|tạm dừng|nghỉ|được nghỉ|cho nghỉ|nghỉ liền|nghỉ bù|nghỉ thêm|làm bù|đi làm bù|đi làm lại|hoán đổi|thưởng|được thưởng|tặng|được tặng|nhận|được nhận|nhận quà|lãnh|lĩnh|hỗ trợ|được hỗ trợ|chi|trợ cấp|cấp|tiền về|giao|giao cho|đăng cai|chủ nhà|vào cửa|vào xem|miễn phí|free|giảm|giảm giá|tăng|thu|thu phí|thu vé|đóng|mỗi người|mỗi hộ|mỗi căn cước|tối đa|chỉ bán|chốt|chính thức|công bố|thử|thử pháo|cúp điện|tắt đèn|có|gồm|xếp hàng|đăng ký|tuyển|hợp luyện|tổng duyệt|sơ duyệt`;

export const EVENTS_CLAIMS: readonly ClaimPattern[] = [
  {
    id: 'events/fireworks',
    topic: 'events',
    subjects: forms(
      `pháo hoa|bắn pháo|bắn pháo hoa|điểm bắn|trình diễn drone|drone|màn drone|đại bác|bắn đại bác|trình diễn ánh sáng|nhạc nước|thử pháo|pháo bông|bắn tới|bắn ở|bắn ba chỗ|bắn hai điểm|bắn ba điểm|bắn năm điểm|bắn giao thừa|tầm cao|tầm thấp|thôi bắn|không bắn|khỏi bắn`,
    ),
    weakSubjects: [],
    changes: forms(HAPPENS),
    slots: ['date', 'place', 'count'],
    checkAt: ['Cổng thông tin tỉnh, thành phố', 'Sở Văn hóa, Thể thao và Du lịch'],
  },
  {
    id: 'events/roads',
    topic: 'events',
    subjects: forms(
      `cấm xe|cấm đường|cấm ô tô|cấm oto|cấm xe máy|cấm xe tải|cấm lưu thông|cấm toàn bộ|cấm các phương tiện|cấm phương tiện|cấm tàu|cấm dừng đỗ|cấm đỗ|phân luồng|phân luồng giao thông|chặn đường|rào đường|rào chắn|đóng đường|chặn xe|đường cấm|tuyến đường cấm|tuyến phố cấm|hạn chế xe|phố đi bộ|bịt đường|bịt hết đường|cấm nguyên đường|cấm xe nguyên|cấm đậu|đóng cầu|đổi chiều|cấm cầu`,
    ),
    weakSubjects: [],
    changes: forms(HAPPENS),
    slots: ['date', 'place'],
    checkAt: ['Công an tỉnh', 'Sở Xây dựng'],
  },
  {
    id: 'events/holiday',
    topic: 'events',
    subjects: forms(
      `lịch nghỉ|nghỉ tết|nghỉ lễ|nghỉ 2/9|nghỉ 30/4|nghỉ quốc khánh|nghỉ giỗ tổ|nghỉ dịp|nghỉ bù|nghỉ liền|nghỉ dài|hoán đổi ngày|hoán đổi|làm bù|đi làm bù|ngày nghỉ lễ|ngày lễ mới|thêm ngày nghỉ|được nghỉ thêm|được nghỉ|được nghĩ|nghỉ nguyên lương|nghỉ hưởng lương|ngày văn hóa việt nam|nghỉ tới|nghỉ đến|nghỉ từ|nghỉ 9 ngày|nghỉ 7 ngày|nghỉ chín ngày|nghỉ hết mùng|nghỉ tới mùng|thêm một ngày|nghỉ tết tây|nghỉ tết dương|tết này nghỉ`,
    ),
    weakSubjects: forms(`nghỉ`),
    changes: forms(HAPPENS),
    slots: ['date', 'count'],
    checkAt: ['xaydungchinhsach.chinhphu.vn', 'Bộ Nội vụ'],
  },
  {
    id: 'events/gifts',
    topic: 'events',
    subjects: forms(
      `quà tết|quà 2/9|quà quốc khánh|phát quà|tặng quà|phát gạo|phát tiền|thưởng tết|tiền thưởng|tiền tết|hỗ trợ tết|trợ cấp tết|lì xì|quà của nhà nước|quà chính phủ|tiền mừng|tặng mỗi người|mỗi người dân|mỗi hộ|mỗi khẩu|mỗi nhân khẩu|thưởng|mừng thọ|quà cho người già|quà hộ nghèo|phát mì|phát nước|mỗi suất|mỗi phần|giấy mời|suất quà|thùng mì|phát ông bà|cho ông bà|chúc thọ|quà trung thu|phát lịch`,
    ),
    weakSubjects: forms(`quà|tiền|gạo|vé xe`),
    changes: forms(HAPPENS),
    slots: ['amount', 'date', 'place', 'count'],
    checkAt: ['UBND xã, phường', 'Cổng Thông tin điện tử Chính phủ (vanban.chinhphu.vn)'],
  },
  {
    id: 'events/parade',
    topic: 'events',
    subjects: forms(
      `diễu binh|diễu hành|duyệt binh|hợp luyện|tổng duyệt|sơ duyệt|tổng hợp luyện|khối diễu|máy bay trình diễn|lễ thượng cờ|lễ mít tinh|mít tinh|lễ kỷ niệm|lễ kỉ niệm|đại lễ|duyệt binh nhí|khối thiếu nhi|xe hoa|khinh khí cầu|bắn đại bác|thượng cờ|treo cờ|khối nghi trượng`,
    ),
    weakSubjects: [],
    changes: forms(HAPPENS),
    slots: ['date', 'place', 'count', 'amount'],
    checkAt: ['Cổng thông tin tỉnh, thành phố', 'qdnd.vn'],
  },
  {
    id: 'events/tickets',
    topic: 'events',
    subjects: forms(
      `vé tàu tết|vé tàu|vé xe tết|vé xe khách|vé máy bay tết|phát vé|vé mời|vé phát|phát giấy mời|vé vào cửa|vé vào|vé tham quan|giá vé|vé concert|vé miễn phí|vé free|tàu metro|vé metro|vé xe buýt|miễn phí vé|vé lên|vé vô|vô cửa|vào cửa|mở cửa tự do|mở cửa miễn phí|phát thẻ|metro|tăng chuyến|vé tết|vé tàu xe`,
    ),
    weakSubjects: forms(`vé`),
    changes: forms(HAPPENS),
    slots: ['date', 'count', 'amount', 'place'],
    checkAt: ['Trang của đơn vị bán vé, ban tổ chức'],
  },
  {
    id: 'events/programme',
    topic: 'events',
    subjects: forms(
      `lễ hội|festival|đường hoa|hội hoa|chợ hoa|hội xuân|hội làng|hội vật|hội đua|đua thuyền|đua ghe|đua voi|countdown|đại nhạc hội|đêm nhạc|đêm hội|hòa nhạc|concert|chương trình nghệ thuật|khai mạc|bế mạc|lễ khai mạc|lễ khai hội|khai hội|lễ rước|ngày hội|tuần lễ|tuần văn hóa|hội chợ|carnival|lễ khai ấn|phát ấn|lễ giỗ|giỗ tổ|giải chạy|marathon|năm du lịch|kỷ niệm|kỉ niệm|ngày toàn quốc kháng chiến|phố đi bộ|chợ đêm|giao lưu văn nghệ|linh vật|dựng nêu|xe hoa|ca nhạc|cải lương|chạy bộ|bảo tàng|triển lãm|quảng trường|khinh khí cầu|thi người đẹp|đêm nào cũng|chợ tết|phố sách`,
    ),
    weakSubjects: [],
    changes: forms(HAPPENS),
    slots: ['date', 'place', 'amount', 'count'],
    checkAt: ['Sở Văn hóa, Thể thao và Du lịch', 'Cổng thông tin tỉnh, thành phố'],
  },
  {
    id: 'events/host',
    topic: 'events',
    subjects: forms(
      `năm du lịch quốc gia|đăng cai|nước chủ nhà|chủ nhà|sea games|seagame|asiad|đại hội thể thao|hội khỏe phù đổng|hoa hậu`,
    ),
    weakSubjects: [],
    changes: forms(HAPPENS),
    slots: ['place', 'date'],
    checkAt: ['Bộ Văn hóa, Thể thao và Du lịch', 'Cổng tỉnh đăng cai'],
  },
];
