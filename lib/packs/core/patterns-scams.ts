import type { ScamPattern } from '../patterns-types.ts';

// Signals that the engine derives from slots and shapes instead of phrases: see lib/assess/scam-signals.ts.
const LINK = 'channel/untrusted-link';
const ACCOUNT = 'channel/account-number';
const PHONE = 'channel/phone';
const HANDLE = 'channel/handle';

const PRESS = ['pressure/deadline', 'pressure/threat', 'pressure/secrecy', 'pressure/scarcity'];
const SECRETS = ['ask/code', 'ask/papers', 'ask/install'];
const WAY = [LINK, ACCOUNT, PHONE, HANDLE, 'channel/personal-account', 'ask/contact'];

export const SCAM_PATTERNS: readonly ScamPattern[] = [
  {
    id: 'fake-police-call',
    name: 'Giả công an, viện kiểm sát, tòa án',
    needs: [
      ['impersonation/police'],
      ['ask/pay', 'ask/pay-amount', 'ask/code', 'ask/papers', 'ask/install', 'ask/link', 'ask/contact'],
      [...PRESS, LINK, ACCOUNT, 'lure/refund'],
    ],
    whatToDo: 'Cúp máy. Công an không làm việc qua gọi video, không đòi OTP hay tiền.',
  },
  {
    id: 'fake-traffic-fine',
    name: 'Phạt nguội giả',
    needs: [
      ['impersonation/police'],
      ['ask/install', 'ask/link', 'ask/pay'],
      [LINK, 'ask/code', 'ask/papers', 'ask/install'],
    ],
    whatToDo: 'Không nộp phạt qua tin nhắn; tra cứu tại csgt.bocongan.gov.vn.',
  },
  {
    id: 'fake-vneid-app',
    name: 'Giả VNeID, dịch vụ công, cán bộ xã phường',
    needs: [
      ['impersonation/admin'],
      [...SECRETS, 'ask/link'],
      [...PRESS, LINK, PHONE, 'ask/contact', 'ask/code', 'ask/pay'],
    ],
    whatToDo: 'Chỉ cài từ App Store, CH Play; có việc thì ra công an xã, phường.',
  },
  {
    id: 'utility-bank-threat',
    name: 'Giả ngân hàng, điện lực, nhà mạng, thuế, bảo hiểm xã hội',
    needs: [
      ['impersonation/bank', 'impersonation/utility', 'impersonation/tax'],
      [...SECRETS, 'ask/link', 'ask/pay'],
      [LINK, 'ask/code', 'ask/papers', 'ask/install', ...PRESS],
    ],
    whatToDo: 'Gọi số tổng đài in trên hóa đơn hoặc trên thẻ.',
  },
  {
    id: 'fake-charity',
    name: 'Giả từ thiện, cứu trợ',
    needs: [
      ['impersonation/charity'],
      ['ask/pay', 'ask/pay-amount'],
      [ACCOUNT, PHONE, HANDLE, 'channel/personal-account', 'pressure/secrecy'],
    ],
    whatToDo: 'Chuyển qua tài khoản công bố trên cổng của Mặt trận Tổ quốc, Hội Chữ thập đỏ.',
  },
  {
    id: 'easy-job-deposit',
    name: 'Việc nhẹ lương cao, nạp tiền làm nhiệm vụ',
    needs: [['lure/job'], ['ask/pay', 'ask/pay-amount', 'ask/papers'], [...WAY, ...PRESS, 'lure/profit']],
    whatToDo: 'Dừng lại; không nạp thêm để "rút".',
  },
  {
    id: 'investment',
    name: 'Đầu tư, nạp tiền hoàn lãi',
    needs: [
      ['lure/profit'],
      ['ask/pay', 'ask/pay-amount', 'ask/install'],
      [...WAY, ...PRESS, 'lure/job', 'ask/install'],
    ],
    whatToDo: 'Không nạp tiền vào sàn lạ, ví của người lạ.',
  },
  {
    id: 'advance-fee-loan',
    name: 'Vay nhanh, nâng hạn mức, đóng phí trước',
    needs: [['lure/loan'], ['ask/pay', 'ask/pay-amount', ...SECRETS], [...WAY, ...PRESS, ...SECRETS]],
    whatToDo: 'Không đóng phí trước khi vay; hỏi tại quầy ngân hàng.',
  },
  {
    id: 'prize-fee',
    name: 'Trúng thưởng, quà tặng, tiền hỗ trợ',
    needs: [
      ['lure/prize', 'lure/refund'],
      ['ask/pay', 'ask/pay-amount', 'ask/link', ...SECRETS],
      [LINK, ACCOUNT, 'channel/personal-account', ...SECRETS, 'ask/pay'],
    ],
    whatToDo: 'Quà thật không thu phí trước, không cần OTP; hỏi nơi tặng qua số công khai.',
  },
  {
    id: 'booking-deposit',
    name: 'Đặt cọc phòng, vé, hàng giá rẻ',
    needs: [
      ['lure/cheap'],
      ['ask/pay', 'ask/pay-amount'],
      [LINK, ACCOUNT, 'channel/personal-account', 'pressure/scarcity', 'pressure/secrecy'],
    ],
    whatToDo: 'Gọi số trên trang chính thức của nơi bán trước khi chuyển tiền.',
  },
  {
    id: 'event-fee',
    name: 'Thu phí tham gia chương trình',
    needs: [['lure/show'], ['ask/pay', 'ask/pay-amount'], [...WAY, 'ask/papers', 'pressure/scarcity']],
    whatToDo: 'Hỏi ban tổ chức hoặc cơ quan văn hóa qua số công khai.',
  },
  {
    id: 'vote-login',
    name: 'Bình chọn giúp, lấy mã đăng nhập',
    needs: [['lure/vote'], ['ask/code'], [LINK, 'ask/link', 'ask/code']],
    whatToDo: 'Không đăng nhập qua link bình chọn, không đưa mã.',
  },
  {
    id: 'recovery-scam',
    name: 'Lấy lại tiền lừa (lừa lần hai)',
    needs: [
      ['lure/recovery'],
      ['ask/pay', 'ask/pay-amount', 'ask/contact', 'ask/code', 'ask/link'],
      [...WAY, 'impersonation/recovery', 'impersonation/police'],
    ],
    whatToDo: 'Chỉ trình báo công an.',
  },
  {
    id: 'child-in-hospital',
    name: 'Người thân cấp cứu',
    needs: [
      ['impersonation/hospital'],
      ['ask/pay', 'ask/pay-amount'],
      ['pressure/deadline', 'pressure/secrecy', ACCOUNT, 'channel/personal-account'],
    ],
    whatToDo: 'Gọi trường, bệnh viện bằng số đã biết.',
  },
  {
    id: 'deepfake-borrow',
    name: 'Giả người thân mượn tiền',
    needs: [
      ['impersonation/relative'],
      ['ask/pay', 'ask/pay-amount'],
      ['pressure/deadline', 'pressure/secrecy', ACCOUNT, 'channel/personal-account'],
    ],
    whatToDo: 'Gọi lại số đã biết; hỏi điều chỉ hai người biết.',
  },
  {
    id: 'fake-shipper',
    name: 'Giả giao hàng, hủy hội viên',
    needs: [
      ['impersonation/carrier'],
      ['ask/link', 'ask/code', 'ask/pay'],
      [LINK, 'ask/code', ACCOUNT, 'channel/personal-account'],
    ],
    whatToDo: 'Không bấm link; xem đơn trong ứng dụng mua hàng.',
  },
  {
    id: 'fake-bulk-order',
    name: 'Giả đơn vị, trường học đặt hàng lớn',
    needs: [
      ['ask/fetch'],
      ['ask/pay', 'ask/pay-amount'],
      ['impersonation/army', ACCOUNT, PHONE, 'pressure/deadline'],
    ],
    whatToDo: 'Gọi đơn vị qua số công khai trước khi ứng tiền.',
  },
  {
    id: 'online-kidnap',
    name: 'Bắt cóc trực tuyến, dọa người thân',
    needs: [
      ['pressure/hostage', 'pressure/secrecy'],
      ['ask/pay', 'ask/pay-amount'],
      ['pressure/hostage', ACCOUNT, 'channel/personal-account', 'pressure/deadline'],
    ],
    whatToDo: 'Gọi lại số cũ của người thân, báo 113.',
  },
  {
    id: 'fake-boss',
    name: 'Giả cấp trên, giả người yêu ở xa',
    needs: [
      ['impersonation/boss', 'impersonation/lover'],
      ['ask/pay', 'ask/pay-amount'],
      [...PRESS, ACCOUNT, 'channel/personal-account'],
    ],
    whatToDo: 'Gọi lại số đã biết trước khi chuyển tiền.',
  },
  {
    id: 'phishing-link',
    name: 'Link giả, ứng dụng giả',
    needs: [
      [...SECRETS, 'ask/link', 'ask/pay'],
      [LINK],
      [
        ...PRESS,
        'lure/refund',
        'lure/prize',
        'impersonation/carrier',
        'impersonation/police',
        'impersonation/bank',
      ],
    ],
    whatToDo: 'Không mở link trong tin nhắn; tự gõ địa chỉ chính thức.',
  },
  {
    id: 'papers-for-sale',
    name: 'Nhận làm giấy tờ',
    needs: [
      ['lure/papers'],
      ['ask/pay', 'ask/pay-amount', 'ask/papers', 'ask/code'],
      [...WAY, 'ask/papers', 'ask/code'],
    ],
    whatToDo: 'Giấy tờ chỉ làm tại cơ quan cấp; không gửi ảnh giấy tờ cho người lạ.',
  },
  {
    id: 'login-code',
    name: 'Xin mã đăng nhập, mã OTP',
    needs: [
      ['ask/code'],
      [
        'impersonation/bank',
        'impersonation/utility',
        'impersonation/tax',
        'impersonation/admin',
        'impersonation/brand',
        'lure/prize',
        'lure/refund',
        'lure/vote',
      ],
      [LINK, 'ask/link', 'ask/papers', 'pressure/deadline', 'pressure/threat'],
    ],
    whatToDo: 'Không đọc, không gửi mã cho bất kỳ ai.',
  },
];
