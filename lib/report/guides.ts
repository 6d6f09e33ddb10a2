import type { IsoDate } from '../text/iso-date.ts';

/** Step by step to a menu or a number. Menus change: the person checks them against what stands on the screen. */
export interface Guide {
  readonly id: 'facebook' | 'zalo' | 'tiktok' | 'youtube' | 'children-111' | 'vneid' | 'calls-156';
  readonly name: string;
  readonly steps: readonly string[];
  /** What is not certain about it. */
  readonly note?: string | undefined;
  readonly source: string;
  /** Day or month up to which it was gathered. */
  readonly asOf: IsoDate;
  /** Help page of the platform. */
  readonly url?: string | undefined;
}

const AS_OF: IsoDate = '2026-08';

export const GUIDES: readonly Guide[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    steps: [
      'Mở bài viết hoặc trang cá nhân cần báo.',
      'Bấm dấu ba chấm ở góc bài viết hoặc trang.',
      'Chọn mục báo cáo (có máy ghi “Báo cáo bài viết”, có máy ghi “Tìm hỗ trợ hoặc báo cáo”).',
      'Chọn lý do gần nhất, ví dụ lừa đảo hoặc giả mạo người khác.',
      'Bấm gửi.',
    ],
    note: 'Tên mục bằng tiếng Việt chưa đối chiếu với trang trợ giúp của Facebook.',
    source: 'Hướng dẫn của bên thứ ba, bằng tiếng Anh (solveyourtech.com, uncoversocial.com)',
    asOf: AS_OF,
  },
  {
    id: 'zalo',
    name: 'Zalo',
    steps: [
      'Mở cuộc trò chuyện với tài khoản cần báo.',
      'Mở phần thông tin của tài khoản đó.',
      'Tìm mục “Báo xấu”, chọn lý do rồi gửi.',
    ],
    note: 'Zalo có mục “Báo xấu”; chỗ đặt mục này chưa đối chiếu.',
    source: 'blog.abit.vn',
    asOf: AS_OF,
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    steps: [
      'Mở video cần báo.',
      'Trên điện thoại: bấm Chia sẻ hoặc nhấn giữ video. Trên máy tính: bấm Tùy chọn khác.',
      'Chọn Báo cáo.',
      'Chọn lý do rồi bấm Gửi.',
    ],
    source: 'Trang trợ giúp của TikTok',
    asOf: AS_OF,
    url: 'https://support.tiktok.com/vi/safety-hc/report-a-problem/report-a-video',
  },
  {
    id: 'youtube',
    name: 'YouTube',
    steps: [
      'Mở video cần báo. Với Shorts: bấm Thêm.',
      'Trong ứng dụng: bấm Cài đặt của video, chọn Báo vi phạm.',
      'Chọn lý do rồi bấm Báo vi phạm.',
      'Muốn xem kết quả, mở Nhật ký báo cáo.',
    ],
    source: 'Trang trợ giúp của YouTube',
    asOf: AS_OF,
    url: 'https://support.google.com/youtube/answer/2802027?hl=vi',
  },
  {
    id: 'children-111',
    name: 'Tổng đài 111, về trẻ em',
    steps: [
      'Gọi 111 (miễn phí, cả ngày đêm). Trẻ đang gặp nguy hiểm: gọi 113.',
      'Nói điều đã thấy, nơi trẻ đang ở nếu biết, đường dẫn hoặc tên trang.',
      'Không lưu, không chụp, không gửi hình ảnh cho bất kỳ ai, kể cả cho tổng đài khi chưa được hướng dẫn.',
    ],
    source: 'tongdai111.vn',
    asOf: AS_OF,
    url: 'https://tongdai111.vn/',
  },
  {
    id: 'vneid',
    name: 'Ứng dụng VNeID',
    steps: [
      'Mở VNeID bằng tài khoản mức 2.',
      'Vào Dịch vụ khác, chọn Kiến nghị, phản ánh về ANTT.',
      'Bấm Tạo mới yêu cầu.',
      'Dán nội dung đã sao chép, ghi địa điểm, gắn bằng chứng.',
      'Có thể chọn ẩn danh; phản ánh không kiểm được thì có thể không được xử lý.',
    ],
    source: 'CafeF, bài số 188260216191047562; Soha, bài số 260305142845322',
    asOf: '2026-03',
  },
  {
    id: 'calls-156',
    name: 'Tổng đài 156 và 5656, về cuộc gọi và tin nhắn',
    steps: [
      'Lừa đảo: soạn LD (số đã gọi hoặc nhắn) (nội dung).',
      'Cuộc gọi rác: soạn V (số đã gọi) (nội dung).',
      'Tin nhắn rác: soạn S (nguồn gửi) (nội dung).',
      'Gửi 156 hoặc 5656, miễn phí. Cũng có thể gọi 156.',
    ],
    note: 'Đơn vị vận hành đã đổi năm 2025: gọi kiểm tra trước. Các trang ghi thứ tự và dấu ngoặc không giống nhau.',
    source: 'Trang Công nghệ, bài số 246288; Việt Báo',
    asOf: '2024-01',
  },
];

/** The guide of the platform that typed words name. */
export function guideFor(platform: string): Guide | undefined {
  const low = platform.toLowerCase();
  return GUIDES.find(({ id }) => low.includes(id));
}

/**
 * Why a number that was printed in an old letter may be dead. An example only, without the number: the department was
 * dissolved in 2025.
 */
export const DEAD_NUMBER_EXAMPLE =
  'Số in trong văn bản cũ có thể không còn dùng được. Ví dụ: đường dây nóng của một Sở Thông tin và Truyền thông in trong công văn năm 2023; sở này đã giải thể năm 2025.';
