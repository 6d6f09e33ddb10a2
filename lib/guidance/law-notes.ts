import type { Confirmation, Freshness, GuidanceSource } from './guidance-types.ts';

/** One line of a note; what is not confirmed is shown with its caution. */
export interface LawStatement {
  readonly text: string;
  readonly status: Confirmation;
}

/** A dated note on law. Orientation, not legal advice; amounts only where confirmed. */
export interface LawNote {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly LawStatement[];
  /** Where to read the text in force, without a link whose address is not confirmed. */
  readonly readAt: string;
  readonly sources: readonly GuidanceSource[];
}

export const LAW_FRESHNESS: Freshness = { asOf: '2026-08-02', reviewBy: '2027-06-30' };

const CAFEF: GuidanceSource = {
  label: 'CafeF, 13/3/2026',
  url: 'https://cafef.vn/nhan-vien-ban-xe-dien-loan-tin-xang-da-len-34000-dong-mai-kia-con-len-40000-dong-bi-xu-ly-188260313075741917.chn',
};

export const LAW_NOTES: readonly LawNote[] = [
  {
    id: 'before-2026-07',
    title: 'Hành vi đến hết ngày 30/6/2026',
    statements: [
      {
        text: 'Nghị định 15/2020/NĐ-CP (sửa đổi bởi Nghị định 14/2022/NĐ-CP và Nghị định 211/2025/NĐ-CP) phạt việc cung cấp, chia sẻ thông tin sai sự thật, xuyên tạc, vu khống, xúc phạm trên mạng xã hội (điểm a khoản 1 Điều 101).',
        status: 'confirmed',
      },
      {
        text: 'Tổ chức: 10–20 triệu đồng. Cá nhân: bằng một nửa, 5–10 triệu đồng. Kèm buộc gỡ bỏ.',
        status: 'confirmed',
      },
      {
        text: 'Hành vi trước ngày 1/7/2026 thường được xem xét theo nghị định có hiệu lực lúc đó.',
        status: 'unconfirmed',
      },
    ],
    readAt: 'vanban.chinhphu.vn, tìm “15/2020/NĐ-CP”',
    sources: [
      CAFEF,
      { label: 'phunumoi.net.vn' },
      { label: 'baobinhphuoc.com.vn, bài số 34323' },
      { label: 'cuuchienbinh.vn', url: 'https://cuuchienbinh.vn/untitled-291/' },
    ],
  },
  {
    id: 'from-2026-07',
    title: 'Hành vi từ ngày 1/7/2026',
    statements: [
      { text: 'Đã có Nghị định 174/2026/NĐ-CP về xử phạt trong lĩnh vực này.', status: 'confirmed' },
      {
        text: 'Nghị định mới có hiệu lực từ ngày 1/7/2026 và mức phạt cao hơn trước.',
        status: 'unconfirmed',
      },
      {
        text: 'Ở đây không ghi mức phạt mới vì chưa đối chiếu với văn bản. Bảng mức phạt cũ đang lan trên mạng (Điều 101 Nghị định 15/2020) không nên dùng cho hành vi sau ngày này.',
        status: 'unconfirmed',
      },
    ],
    readAt: 'vanban.chinhphu.vn, tìm “174/2026/NĐ-CP”',
    sources: [
      {
        label: 'Công an tỉnh Lai Châu (trang về Nghị định 174/2026/NĐ-CP)',
        url: 'https://congan.laichau.gov.vn/savefile/pho-bien-giao-duc-phap-luat/nghi-dinh-174-2026-nd-cp-cua-chinh-phu-va-nhung-dieu-can-luu-y-5484.html',
      },
    ],
  },
  {
    id: 'sharing-counts',
    title: 'Chia sẻ lại cũng tính',
    statements: [
      {
        text: 'Nghị định 15/2020/NĐ-CP phạt cả “cung cấp” và “chia sẻ”: người bấm chia sẻ cũng chịu phần mình, không chỉ người viết đầu tiên.',
        status: 'confirmed',
      },
      { text: 'Nghị định 174/2026/NĐ-CP cũng vậy.', status: 'unconfirmed' },
    ],
    readAt: 'vanban.chinhphu.vn',
    sources: [CAFEF],
  },
  {
    id: 'code-no-fine',
    title: 'Bộ Quy tắc ứng xử tự nó không đặt mức phạt',
    statements: [
      {
        text: 'Quyết định 874/QĐ-BTTTT mang tính khuyến nghị. Mức phạt, nếu có, nằm ở các nghị định.',
        status: 'confirmed',
      },
      {
        text: 'Chưa thấy nguồn nào nói Quyết định đã bị thay thế hay bãi bỏ.',
        status: 'unconfirmed',
      },
    ],
    readAt: 'vanban.chinhphu.vn, tìm “874/QĐ-BTTTT”',
    sources: [{ label: 'vci-legal.com (tiếng Anh)' }],
  },
  {
    id: 'cyber-security',
    title: 'Luật An ninh mạng năm 2025',
    statements: [
      {
        text: 'Luật An ninh mạng số 116/2025/QH15, thông qua ngày 10/12/2025, có hiệu lực từ ngày 1/7/2026. Trích dẫn “Luật An ninh mạng 2018” như luật đang áp dụng là đã cũ.',
        status: 'confirmed',
      },
      {
        text: 'Luật cấm dùng trí tuệ nhân tạo, công nghệ mới để giả hình ảnh, giọng nói, clip của người khác trái pháp luật (điểm g khoản 2 Điều 7).',
        status: 'confirmed',
      },
    ],
    readAt: 'vanban.chinhphu.vn, tìm “116/2025/QH15”',
    sources: [{ label: 'baothanhhoa.vn, bài số 271344' }, { label: 'trangtrang.com' }],
  },
  {
    id: 'personal-data',
    title: 'Dữ liệu cá nhân',
    statements: [
      {
        text: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP có hiệu lực từ ngày 1/1/2026.',
        status: 'confirmed',
      },
      {
        text: 'Tên, ảnh, số điện thoại, tài khoản đều là dữ liệu cá nhân. Ảnh căn cước, quan điểm chính trị, tôn giáo là dữ liệu nhạy cảm.',
        status: 'confirmed',
      },
      {
        text: 'Mạng xã hội không được đòi ảnh giấy tờ tùy thân để xác thực tài khoản (Điều 29).',
        status: 'confirmed',
      },
    ],
    readAt: 'vanban.chinhphu.vn, tìm “91/2025/QH15”',
    sources: [
      { label: 'Thanh Niên, bài số 185260105102550429' },
      { label: 'kenh14.vn, bài số 215251203185141868' },
    ],
  },
  {
    id: 'verified-accounts',
    title: 'Tài khoản đã xác thực không có nghĩa là nội dung đúng',
    statements: [
      {
        text: 'Nghị định 147/2024/NĐ-CP (hiệu lực từ ngày 25/12/2024) yêu cầu tài khoản được xác thực bằng số điện thoại Việt Nam hoặc số định danh mới được đăng bài. Xác thực là biết người dùng là ai, không phải xét điều họ viết.',
        status: 'confirmed',
      },
    ],
    readAt: 'vanban.chinhphu.vn, tìm “147/2024/NĐ-CP”',
    sources: [{ label: 'nguoiduatin.vn' }, { label: 'giadinh.suckhoedoisong.vn' }],
  },
  {
    id: 'state-secrets',
    title: 'Văn bản mật',
    statements: [
      {
        text: 'Luật Bảo vệ bí mật nhà nước số 117/2025/QH15 có hiệu lực từ ngày 1/3/2026. Gặp ảnh văn bản đóng dấu mật: không chia sẻ, kể cả để hỏi thật hay không.',
        status: 'confirmed',
      },
    ],
    readAt: 'vanban.chinhphu.vn, tìm “117/2025/QH15”',
    sources: [{ label: 'thuonghieucongluan.com.vn' }],
  },
  {
    id: 'false-alarm',
    title: 'Không báo tin cho vui',
    statements: [
      {
        text: 'Báo tin giả đến cơ quan nhà nước: phạt 2–3 triệu đồng; báo cháy giả: 4–6 triệu đồng (Nghị định 144/2021/NĐ-CP). Báo điều mình thấy, nói rõ điều mình chưa chắc.',
        status: 'confirmed',
      },
    ],
    readAt: 'vanban.chinhphu.vn, tìm “144/2021/NĐ-CP”',
    sources: [{ label: 'baothanhhoa.vn, bài số 175146' }, { label: 'SGGP, bài số 803283' }],
  },
];
