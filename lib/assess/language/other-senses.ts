import type { CueForms } from './stance-cues.ts';

/**
 * Everyday compounds and idioms that hold a watched syllable and have nothing to do with it: "dịch vụ" is no epidemic,
 * "cháy vé" no fire. A watched word inside one of them names no matter.
 */
export const OTHER_SENSES = [
  {
    id: 'other-sense',
    forms: `dịch vụ|dịch thuật|phiên dịch|thông dịch|biên dịch|dịch giả|dịch tiếng|dịch sách|bản dịch|dịch chuyển|giao dịch|giao dịch viên|chiến dịch|dung dịch|lũ trẻ|lũ nhỏ|lũ bạn|lũ nhóc|lũ học trò|lũ chúng|lũ chim|lũ gà|lũ mèo|lũ chó|lũ cháu|lũ con|lũ quỷ|bão sale|bão giá|bão like|bão đơn|đi bão|bão lòng|ngập mặt|ngập tràn|ngập đầu|ngập họng|khu công nghiệp sóng thần|kcn sóng thần|ngã tư sóng thần|ngã ba sóng thần|cầu vượt sóng thần|ga sóng thần|chợ sóng thần|sóng thần dĩ an|cháy vé|cháy túi|cháy nắng|cháy phố|cháy hết mình|cơm cháy|cháy đơn|cháy size|cháy phòng|ca làm|ca sáng|ca tối|ca chiều|ca đêm|ca kíp|tăng ca|đổi ca|hết ca|ca sĩ|ca sỹ|ca khúc|ca nhạc|đơn ca|hợp ca|tốp ca|ca trù|ca nô|ca dao|hồ sơ|hồ bơi|hồ cá|hồ tây|hồ gươm|hồ hoàn kiếm|đồng hồ|nước mắm|nước mắt|nước ngọt|nước mình|nước ta|nước ngoài|cả nước|nhà nước|đất nước|nước mía|nước dừa|nước hoa|nước chấm|nước lèo|nước non|trong nước|yêu nước|nước nhà|đê mê`,
  },
] as const satisfies readonly CueForms[];
