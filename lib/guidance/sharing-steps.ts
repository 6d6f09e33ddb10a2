/** One step of the pause before sharing, or of setting right what was shared. */
export interface SharingStep {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What the person ticks. */
  readonly check: string;
}

/**
 * Stop, investigate the source, find other coverage, trace to the original: the steps of SIFT (M. Caulfield) and
 * of IFLA's "How to spot fake news", put in the project's own words and order for a phone-length minute.
 */
export const SHARING_STEPS: readonly SharingStep[] = [
  {
    id: 'stop',
    title: 'Dừng một nhịp',
    text: 'Bài làm mình giận, sợ, thương, hay thấy phải báo ngay cho mọi người? Đó là lúc nên chậm lại.',
    check: 'Tôi đã đọc hết bài, không chỉ đọc tít',
  },
  {
    id: 'who',
    title: 'Ai đăng?',
    text: 'Mở trang đăng bài: lập khi nào, bài cũ nói gì, có cách liên hệ không. Dấu tích xanh chưa đủ.',
    check: 'Tôi biết trang này là của ai',
  },
  {
    id: 'original',
    title: 'Bản gốc đâu?',
    text: 'Văn bản có số, ngày, cơ quan ban hành? Tự gõ địa chỉ của cơ quan, đừng bấm đường dẫn trong bài.',
    check: 'Tôi đã mở bản gốc, đúng cả số và ngày',
  },
  {
    id: 'elsewhere',
    title: 'Nơi khác nói gì?',
    text: 'Tìm ở hai nơi độc lập. Xem ngày: tin cũ đăng lại, hay việc chưa có hiệu lực?',
    check: 'Ít nhất hai nơi độc lập nói giống nhau',
  },
  {
    id: 'unsure',
    title: 'Chưa chắc thì thôi',
    text: 'Không chia sẻ cũng không mất gì. Hỏi cơ quan mình, bộ phận phụ trách thông tin, hoặc người hiểu việc.',
    check: 'Tôi thấy chắc; nếu chưa, tôi để lại',
  },
];

/** What to do after having shared something that turned out not to be right. */
export const AFTER_SHARING: readonly SharingStep[] = [
  {
    id: 'remove',
    title: 'Gỡ bài',
    text: 'Gỡ ở mọi nơi mình đã đăng, kể cả nhóm chat và tin 24 giờ.',
    check: 'Đã gỡ',
  },
  {
    id: 'correct',
    title: 'Đính chính ở đúng chỗ cũ',
    text: 'Viết ngắn: điều nào chưa đúng, điều đúng là gì, nguồn ở đâu. Không cần nhắc tên ai.',
    check: 'Đã đính chính',
  },
  {
    id: 'tell',
    title: 'Nhắn người đã chia sẻ tiếp',
    text: 'Nhắn riêng, nhẹ nhàng, gửi kèm nguồn đúng để họ cũng sửa được.',
    check: 'Đã nhắn',
  },
  {
    id: 'agency',
    title: 'Báo cơ quan mình',
    text: 'Nếu là cán bộ, công chức, hoặc việc liên quan cơ quan mình: báo sớm, kể đúng việc đã xảy ra.',
    check: 'Đã báo',
  },
];

/** A situation with its own advice. */
export interface SharingSituation {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export const SHARING_SITUATIONS: readonly SharingSituation[] = [
  {
    id: 'image',
    title: 'Ảnh hoặc clip',
    text: 'Tìm ảnh ngược để thấy lần đăng đầu. Để ý biển số, chữ trên bảng hiệu, thời tiết, trang phục. Tay hay chữ méo là dấu của ảnh máy tạo, nhưng không thấy dấu cũng chưa chắc là ảnh thật.',
  },
  {
    id: 'money',
    title: 'Cuộc gọi, tin nhắn đòi tiền',
    text: 'Cúp máy, gọi lại số mình đã biết. Không đọc mã OTP, không cài ứng dụng ngoài kho chính thức.',
  },
  {
    id: 'emergency',
    title: 'Bão lũ, dịch bệnh, bắt cóc',
    text: 'Theo tin của chính quyền, công an, cơ quan khí tượng. Cần cứu nạn gọi 112, trẻ em gặp nguy gọi 111, tội phạm đang xảy ra gọi 113.',
  },
  {
    id: 'secret',
    title: 'Ảnh văn bản “mật”, “hỏa tốc”',
    text: 'Không chia sẻ, kể cả để hỏi thật hay không. Nếu là người của cơ quan, báo lãnh đạo.',
  },
];
