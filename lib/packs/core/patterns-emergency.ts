import type { ClaimPattern, TopicContext } from '../patterns-types.ts';
import { forms } from './forms.ts';

export const EMERGENCY_CONTEXT: TopicContext = {
  topic: 'emergency',
  phrases: forms(
    `bão|bão số|siêu bão|áp thấp|lũ|lũ quét|lụt|ngập|mưa lớn|vỡ đập|vỡ đê|xả lũ|hồ chứa|thủy điện|thuỷ điện|sạt lở|động đất|sóng thần|cháy|dịch|ổ dịch|bắt cóc|mất tích|cứu hộ|cứu trợ|vùng lũ|tin khẩn|khẩn|khẩn cấp|nóng`,
  ),
};

const HAPPENS = `vỡ|bể|nứt|tràn|xả|mở|đóng|lên|dâng|đổ|đổ về|tràn về|ập về|cuốn|cuốn trôi|trôi|ngập|chìm|sập|đổ sập|gãy|đứt|vùi|vùi lấp|lấp|chôn vùi|sạt|sạt lở|cháy|nổ|rò rỉ|tràn dầu|chết|tử vong|thiệt mạng|mất|mất tích|bị thương|nhập viện|cấp cứu|nhiễm|lây|lây lan|bùng|bùng phát|bùng dịch|phong tỏa|cách ly|đóng cửa|nghỉ|nghỉ học|được nghỉ|cho nghỉ|cho về|sơ tán|di dời|di tản|đổ bộ|vào|tiến vào|hướng vào|giật|mạnh lên|đi vào|bắt|bắt cóc|dụ|chở đi|bế đi|lôi lên|kéo lên xe|lừa lên xe|tìm thấy|phát hiện|cúp|cúp điện|cúp nước|cắt|cắt điện|cắt nước|mất điện|mất nước|cấm|cấm đường|chạy|rút|hết|cạn|khan|cháy hàng|tăng|đang|ghi nhận|có|ém|giấu|nhiễm độc|ô nhiễm`;

export const EMERGENCY_CLAIMS: readonly ClaimPattern[] = [
  {
    id: 'emergency/dam',
    topic: 'emergency',
    subjects: forms(
      `vỡ đập|đập vỡ|đập bị vỡ|đập nứt|nứt đập|vỡ đê|đê vỡ|đê tả|đê hữu|đê biển|thân đê|nứt đê|vỡ hồ|vỡ đập phụ|đập phụ|thân đập|tràn đập|sự cố đập|đập thủy điện|hồ chứa|hồ thủy điện|vỡ bờ bao|vỡ kè|đê bao|đập tràn|mặt đập|chân đập|vai đập|đập ngăn mặn|đập thủy lợi|đập bể|bể đập|bể đê|bể bờ bao|vỡ bờ|bờ bao|con đê|mái đê|chân đê|cống ngăn mặn|hồ thủy lợi|nước trong hồ|vỡ cống|bể cống|kè vỡ|kè bể`,
    ),
    weakSubjects: forms(`đập|đê|hồ|thủy điện|thuỷ điện|kè`),
    changes: forms(HAPPENS),
    slots: ['incident', 'place', 'date'],
    checkAt: ['UBND tỉnh, Ban Chỉ huy phòng thủ dân sự', 'Đơn vị quản lý hồ'],
  },
  {
    id: 'emergency/flood',
    topic: 'emergency',
    subjects: forms(
      `xả lũ|xả đáy|xả tràn|xả nước|cửa xả|xả cửa|mở cửa xả|xả 2 cửa|xả 3 cửa|xả 4 cửa|xả 5 cửa|xả 6 cửa|lũ quét|lũ ống|lũ về|lũ lên|lũ đặc biệt lớn|đỉnh lũ|lũ lịch sử|báo động 1|báo động 2|báo động 3|báo động ba|báo động cấp 3|nước lên|nước dâng|nước về|nước đổ về|mực nước|ngập sâu|ngập lụt|triều cường|hạ du|hạ lưu|trung quốc xả|thủy điện|thuỷ điện|m3/s|sơ tán dân|sơ tán|di dời khẩn|vùng hạ du|cửa tràn|cửa xả số|mở hai cửa|mở ba cửa|mở bốn cửa|mở hết cửa|xả đêm|xả khẩn|xả hết|đang xả|nước tràn|nước tràn vô|nước ập|lũ đổ|cơn lũ|nước lũ|nước mặn|xâm nhập mặn|mặn tràn|vượt báo động|vượt mức|trên báo động|nước sông|vùng trũng|ngập tới|ngập nóc|lút mái|bị cô lập|nước qua`,
    ),
    weakSubjects: forms(`lũ|lụt|ngập|nước`),
    changes: forms(HAPPENS),
    slots: ['incident', 'date', 'count', 'place'],
    checkAt: ['Trung tâm Dự báo khí tượng thủy văn quốc gia (nchmf.gov.vn)', 'UBND tỉnh'],
  },
  {
    id: 'emergency/storm',
    topic: 'emergency',
    subjects: forms(
      `bão số|siêu bão|cơn bão|tâm bão|mắt bão|bão cấp|bão giật|bão vào|bão mạnh|bão lớn|áp thấp nhiệt đới|áp thấp|giật cấp|gió cấp|gió giật|đổ bộ|lốc xoáy|vòi rồng|mưa đá|rét đậm|băng giá|không khí lạnh|nắng nóng|mưa lớn|mưa to|bão chồng bão|mưa đá to|mưa như trút|rét hại|sương muối|không khí ô nhiễm|bụi mịn|chỉ số aqi|hạn hán|nắng kỷ lục|bão đổ bộ|bão vô|tốc mái|bay mái`,
    ),
    weakSubjects: forms(`bão`),
    changes: forms(HAPPENS),
    slots: ['incident', 'date', 'place', 'count'],
    checkAt: ['Trung tâm Dự báo khí tượng thủy văn quốc gia (nchmf.gov.vn)'],
  },
  {
    id: 'emergency/kidnap',
    topic: 'emergency',
    subjects: forms(
      `bắt cóc|bắt cóc trẻ em|bắt trẻ|bắt trẻ em|bắt trẻ con|bắt cháu|bắt bé|bắt con nít|bắt học sinh|bắt hụt|bắt 2 cháu|bắt 2 bé|bắt hai cháu|bắt hai bé|bắt 1 bé|bắt một bé|bắt ba cháu|bắt 3 cháu|mẹ mìn|mất tích|mất ba cháu|mất hai cháu|mất 2 cháu|mất 2 bé|mất một bé|dụ trẻ|dụ trẻ em|dụ học sinh|dụ các bé|dụ cháu|cho kẹo|buôn người|bán sang|mổ lấy nội tạng|lấy nội tạng|bỏ thuốc mê|thuốc mê|xe 7 chỗ|xe 16 chỗ|xe bán tải lạ|tiền chuộc|chuộc người|giải cứu|thả ở|dụ lên xe|bị dụ|dắt mất|dắt hụt|bế mất|bế hụt|bồng mất|mất hai đứa|mất ba đứa|mất đứa nhỏ|xe bảy chỗ|biển trắng|chưa kiếm ra|đeo khẩu trang đen|xịt thuốc|chụp thuốc mê|trốn trại|vượt ngục|truy nã|lẩn trốn|nghi phạm|cướp tiệm vàng|cướp ngân hàng|đâm học sinh|kim tiêm`,
    ),
    weakSubjects: forms(`cháu|bé|trẻ em|con nít|học sinh`),
    changes: forms(
      `bắt|bắt cóc|bị bắt|mất|mất tích|dụ|dụ dỗ|chở đi|bế đi|lôi lên|kéo lên|đưa lên xe|đẩy lên xe|lừa lên xe|rước|thả|đi lạc mất|giật|cướp|chuộc`,
    ),
    slots: ['incident', 'place', 'date', 'count'],
    checkAt: ['Công an xã, phường', '113'],
  },
  {
    id: 'emergency/epidemic',
    topic: 'emergency',
    subjects: forms(
      `ổ dịch|dịch bệnh|dịch sởi|dịch cúm|dịch tả|dịch hạch|dịch bạch hầu|dịch đau mắt|cúm gà|cúm gia cầm|cúm a|h5n1|tay chân miệng|sốt xuất huyết|bạch hầu|viêm não|viêm màng não|não mô cầu|đậu mùa khỉ|bệnh dại|chó dại|sởi|ho gà|covid|virus|vi rút|dịch tả lợn|lở mồm long móng|ca nhiễm|ca mắc|ca bệnh|ca tử vong|người chết|chết vì|ngộ độc|ngộ độc thực phẩm|phong tỏa|cách ly|nhiễm độc|nước nhiễm|nước máy|nhà máy nước|nguồn nước|nhiễm amoni|nhiễm hóa chất|nhiễm khuẩn|thu hồi thuốc|thuốc hạ sốt|mổ lấy thận|lấy thận|vắc xin|vaccine|thuốc giả|sữa giả|thịt nhiễm|thịt lợn bệnh|giấm|bùng dịch|bùng phát dịch|tiêu hủy|dịch heo|dịch gà|dịch tả heo|heo chết|lợn chết|gà chết|vịt chết|tôm chết|cá chết|trại giống|tiêm sởi|tiêm cúm|tiêm hpv|chích hpv|chích ngừa|tiêm cho bé|tiêm bổ sung|mũi sởi|rượu ngâm|rượu methanol|trúng thực|trúng độc|lọc máu|nhiễm chì|dương tính|ca nặng|bệnh lạ|phun thuốc|diệt muỗi|dính hiv`,
    ),
    weakSubjects: forms(`dịch|cúm|bệnh|ca`),
    changes: forms(HAPPENS),
    slots: ['incident', 'count', 'place', 'date'],
    checkAt: ['Bộ Y tế', 'Sở Y tế, CDC tỉnh'],
  },
  {
    id: 'emergency/accident',
    topic: 'emergency',
    subjects: forms(
      `sạt lở|sạt lở đất|lở đất|lở núi|sập cầu|cầu sập|cầu gãy|gãy cầu|cầu treo|đứt cầu|sập hầm|sập nhà|sập mỏ|sập giàn giáo|cháy lớn|cháy chợ|cháy nhà|cháy chung cư|cháy xưởng|cháy rừng|nổ lớn|nổ khí|nổ lò|rò rỉ khí|rò rỉ amoniac|rò rỉ hóa chất|tràn dầu|lật xe|lật tàu|lật thuyền|chìm tàu|chìm đò|chìm phà|tai nạn liên hoàn|xe khách lao|vùi lấp|vùi xe|vùi hai|vùi cả|đứt đường|đường đứt|quốc lộ sạt|đèo sạt|tàu trật|máy bay rơi|rơi máy bay|đường sụt|hố tử thần|sụt lún|sụt lở|nhà máy nổ|nổ kho|nổ kho xăng|kho xăng|nổ bình gas|cháy kho|cháy trường|cháy quán|đèo sạt|sạt đêm|sạt đèo|vùi mất|sập trường|sập tường|tàu chìm|xe khách|rơi xuống vực|lao xuống vực|đuối nước|sập nhịp|cầu tạm|cầu dân sinh|cầu phao|mố cầu|nhịp cầu|sập mái|sập trần|đổ tường|sập giàn|xưởng cháy|xưởng đang cháy|đang cháy|cháy rụi|bốc cháy|chập điện|nổ bình|xì gas|lật ghe|lật xuồng|chìm ghe|chìm xuồng|lật đò|tông liên hoàn|lao xuống sông|rớt xuống sông|xe bồn|lở đá|đất lở|mắc kẹt|kẹt trên lầu|tắm sông|chết đuối|chết ngạt`,
    ),
    weakSubjects: forms(`đèo|cầu|quốc lộ|đường|chợ|xưởng`),
    changes: forms(HAPPENS),
    slots: ['incident', 'place', 'date', 'count'],
    checkAt: ['UBND tỉnh', 'Công an tỉnh'],
  },
  {
    id: 'emergency/earthquake',
    topic: 'emergency',
    subjects: forms(
      `động đất|dư chấn|rung chấn|sóng thần|độ richter|núi lửa|độ lúc|rung lắc|rung nhẹ|còn rung`,
    ),
    weakSubjects: [],
    changes: forms(HAPPENS),
    slots: ['incident', 'date', 'place', 'count'],
    checkAt: ['Trung tâm Báo tin động đất và Cảnh báo sóng thần'],
  },
  {
    id: 'emergency/closure',
    topic: 'emergency',
    subjects: forms(
      `nghỉ học|tiểu học nghỉ|mầm non nghỉ|nghỉ hết tuần|rét đậm|cho nghỉ học|được nghỉ học|học sinh nghỉ|học sinh toàn tỉnh|học sinh cả nước|học sinh cả tỉnh|học sinh toàn thành phố|nghỉ tránh bão|nghỉ tránh lũ|nghỉ tránh rét|nghỉ chống bão|trường cho nghỉ|trường nghỉ|các trường nghỉ|trường mầm non nghỉ|cho học sinh nghỉ|học online|học trực tuyến|chuyển sang học online|đóng cửa trường|cấm biển|cấm ra đường|giới nghiêm|dừng chạy tàu|đóng cửa sân bay|sân bay đóng|hủy chuyến|cấm tàu thuyền|trường ven sông nghỉ|mấy trường nghỉ|nghỉ hết|ở nhà hết|học ở nhà|cho về sớm|khỏi đi học|cấm đò|cấm phà|ngưng phà|ngưng đò|cấm cầu|cấm qua đèo|đóng đèo`,
    ),
    weakSubjects: forms(`học sinh|trường|lớp`),
    changes: forms(HAPPENS),
    slots: ['date', 'place', 'incident'],
    checkAt: ['Sở Giáo dục và Đào tạo', 'UBND tỉnh'],
  },
  {
    id: 'emergency/outage',
    topic: 'emergency',
    subjects: forms(
      `cúp điện|cắt điện|mất điện|cúp nước|cắt nước|mất nước|ngừng cấp nước|ngừng cấp điện|lịch cắt điện|cắt điện luân phiên|hết xăng|khan xăng|khan hàng|hết gạo|khan gạo|khan hiếm|đứt cáp|mất sóng|sập mạng|cúp luân phiên|cắt luân phiên|nước máy|nước yếu|súc ống|súc xả|thay cột|thay trạm|sửa đường ống|cắt mạng|hết gas|cháy hàng|tích trữ`,
    ),
    weakSubjects: [],
    changes: forms(HAPPENS),
    slots: ['date', 'place', 'incident', 'count'],
    checkAt: ['Đơn vị cấp điện, cấp nước', 'UBND xã, phường'],
  },
];
