import type { MarkKind } from '../assess/types.ts';

/** Where a practice post stands on its site. */
export type PracticePlace = 'post' | 'comment' | 'video' | 'message';

/**
 * One post of the practice feed. All wording is invented; names of communes, reservoirs, accounts and hosts do not
 * exist. `expected` is what the assessment must say on 21/11/2026 (docs/assessment.md).
 */
export interface PracticePost {
  readonly place: PracticePlace;
  readonly text: string;
  readonly links?: readonly string[];
  readonly expected: readonly MarkKind[];
  /** What the post is there to show. */
  readonly shows: string;
}

/**
 * The practice feed: ordinary life, claims that agree, claims to check, scams, and the opinions, questions and
 * refutations that must stay unmarked.
 */
export const PRACTICE_FEED: readonly PracticePost[] = [
  {
    place: 'post',
    text: 'Sáng nay chợ phiên đông vui, bà con bán măng khô với mật ong bạc hà, mình mua được hai ký về làm quà. 🌿',
    expected: [],
    shows: 'everyday life',
  },
  {
    place: 'post',
    text: 'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, từ giờ ghi địa chỉ là tỉnh Khánh Hòa cho đúng.',
    expected: ['differs'],
    shows: 'a merger that the record states otherwise',
  },
  {
    place: 'post',
    text: 'Sáp nhập xong mà đường lên tỉnh xa gấp đôi, làm ăn kiểu này thì dân chỉ có khổ thêm thôi!',
    expected: [],
    shows: 'sharp criticism',
  },
  {
    place: 'post',
    text: 'Từ 1/2/2027 mỗi xã chỉ còn 30 biên chế, ai dôi dư cho nghỉ hết trước Tết, danh sách chốt xong rồi.',
    expected: ['unsourced'],
    shows: 'a decision with a date and a number, and no source',
  },
  {
    place: 'comment',
    text: 'Có phải sắp sáp nhập tiếp, 34 tỉnh còn 16 không mọi người?',
    expected: [],
    shows: 'a question about the same topic',
  },
  {
    place: 'comment',
    text: 'Tin 34 tỉnh còn 16 là bịa đó, Bộ Nội vụ đã nói rõ không có chủ trương này rồi.',
    expected: [],
    shows: 'a refutation of a rumour',
  },
  {
    place: 'message',
    text: 'Em bên Công an xã đây ạ. Tài khoản VNeID của anh chị chưa đồng bộ sau sáp nhập, bấm vào link cài bản mới rồi đọc mã OTP cho em, quá 17h hôm nay sẽ bị khóa: https://vneid-capnhat.top/app.apk',
    links: ['https://vneid-capnhat.top/app.apk'],
    expected: ['scam'],
    shows: 'an impersonated police officer, a link and a code',
  },
  {
    place: 'video',
    text: 'Cả nước hiện có 34 đơn vị hành chính cấp tỉnh, gồm 27 tỉnh và 7 thành phố trực thuộc trung ương',
    expected: [],
    shows: 'a claim that agrees with the record',
  },
  {
    place: 'post',
    text: 'Theo Nghị quyết 202/2025/QH15 ngày 12/6/2025, Phú Yên và Đắk Lắk hợp nhất thành tỉnh Đắk Lắk, bà con tra thêm tại https://vanban.chinhphu.vn',
    links: ['https://vanban.chinhphu.vn'],
    expected: [],
    shows: 'a claim with a document and an official link',
  },
  {
    place: 'video',
    text: 'NÓNG: 34 tỉnh thành còn 16, Quốc hội thông qua sáng nay, xem tỉnh bạn nhập với ai',
    expected: ['differs'],
    shows: 'a count that the record and the ministry state otherwise',
  },
  {
    place: 'message',
    text: 'Chị em ơi thứ bảy họp tổ lúc 19h30 ở nhà cô Lành nhé, nhớ mang ghế.',
    expected: [],
    shows: 'a private arrangement',
  },
  {
    place: 'post',
    text: 'Cảnh báo: dạo này có người gọi điện xưng công an, bảo cập nhật VNeID rồi gửi đường link. Bà con cúp máy, đừng bấm gì hết nhé.',
    expected: [],
    shows: 'a warning about a scam',
  },
  {
    place: 'post',
    text: 'Ủng hộ gấp bà con vùng lũ, quỹ đang bảo trì tài khoản nên chuyển tạm vào tài khoản cá nhân của thủ quỹ 0451 0007 7312, chuyển xong nhắn Zalo để ghi tên.',
    expected: ['scam'],
    shows: 'a relief appeal to a personal account',
  },
  {
    place: 'comment',
    text: 'Tiếc cái tên Phú Yên ghê, nhưng thôi miễn dân làm giấy tờ nhanh là mừng.',
    expected: [],
    shows: 'a feeling',
  },
  {
    place: 'post',
    text: 'Hồ Đá Bạc Thượng vỡ đập phụ lúc 2h sáng nay, nước đổ về ba thôn phía dưới, mọi người chia sẻ gấp cho bà con biết!!!',
    expected: ['unsourced'],
    shows: 'an incident with a place and a time, pressed on the reader, without a source',
  },
  {
    place: 'comment',
    text: 'Nên nhập luôn hai xã bên sông cho đỡ phải đi đò, chứ để vậy bất tiện quá.',
    expected: [],
    shows: 'a proposal',
  },
  {
    place: 'video',
    text: 'Bão số 14 giật cấp 15 đổ bộ Quảng Trị rạng sáng 25/11, học sinh toàn tỉnh nghỉ đến hết tuần',
    expected: ['unsourced'],
    shows: 'a forecast and a decision without a source',
  },
  {
    place: 'comment',
    text: 'Bộ Quy tắc ứng xử trên mạng xã hội là Quyết định 874/QĐ-BTTTT ngày 17/3/2021 đó anh.',
    expected: ['differs'],
    shows: 'a document cited with the wrong date',
  },
  {
    place: 'message',
    text: 'Tuyển cộng tác viên chốt đơn tại nhà, ngày 500k, cọc trước 300k giữ suất, add Zalo 0952 000 117 gửi ảnh căn cước là làm luôn.',
    expected: ['scam'],
    shows: 'a job with a deposit',
  },
  {
    place: 'post',
    text: 'Nhà mình mới nở đàn gà con 14 con, sáng nào cũng chiêm chiếp vui cả xóm 🐥',
    expected: [],
    shows: 'everyday life with a number',
  },
];
