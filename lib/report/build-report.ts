import type { Letter } from './build-question.ts';
import type { EvidenceFile } from './draft.ts';
import { sayMoment } from './evidence.ts';
import { HARM_NAMES, type HarmCategory, isNeverQuoted } from './harm-categories.ts';
import { type SensitiveKind, sensitiveKind } from './sensitive-text.ts';

/** What a report is made of: all of it seen, chosen or typed by the person. */
export interface ReportInput {
  readonly category: HarmCategory;
  /** Address of the post, if the person gives one. */
  readonly link: string;
  /** When it was seen, as the person writes it. */
  readonly seenOn: string;
  readonly platform: string;
  /** Words of the post, third parties masked unless the person lifted a mask. */
  readonly excerpt: string;
  /** What was noticed, in words of the extension. */
  readonly signals: readonly string[];
  /** What happened, to whom, what was lost. */
  readonly happened: string;
  /** Number that called or wrote. */
  readonly caller: string;
  /** What the person keeps as evidence. */
  readonly evidence: string;
  readonly province: string;
  /** To whom; the office that takes reports where it is empty. */
  readonly office?: string | undefined;
  /** Pictures that the person saved and sends along. */
  readonly files?: readonly EvidenceFile[] | undefined;
  /** The words of the post were never taken over, for this reason. */
  readonly withheld?: SensitiveKind | undefined;
  /** A body writes, not a person. */
  readonly asBody?: boolean | undefined;
}

export interface ReportLetter extends Letter {
  /** Why the words of the post are not in it. */
  readonly withheld?: SensitiveKind | 'never-quoted' | undefined;
}

const NOT_KEPT =
  'Người báo không lưu, không chụp, không chép lại nội dung đó. Đề nghị cơ quan xem trực tiếp theo đường dẫn hoặc tên trang.';
const SECRET = 'Nội dung giống văn bản có dấu mật. Người báo không sao chép, không gửi kèm.';
const RECEIVER = 'Cơ quan tiếp nhận tin báo';

function line(label: string, value: string): string | undefined {
  const text = value.trim();
  return text === '' ? undefined : `${label}: ${text}`;
}

function fileLine({ name, takenOn, sha256 }: EvidenceFile): string {
  return `- ${name}, chụp lúc ${sayMoment(takenOn)}, SHA-256: ${sha256}`;
}

/**
 * A report to an office. Material of child harm and intimate images, and what looks like a secret document, is never
 * quoted: the letter says so instead.
 */
export function buildReport(input: ReportInput): ReportLetter {
  const found = input.withheld ?? sensitiveKind(input.excerpt);
  const withheld = isNeverQuoted(input.category) ? 'never-quoted' : found;
  const signals = withheld === undefined ? input.signals.map((signal) => `- ${signal}`) : [];
  const files = withheld === undefined ? (input.files ?? []).map(fileLine) : [];
  const I = input.asBody ? 'Chúng tôi' : 'Tôi';
  const lines = [
    `Kính gửi: ${input.office?.trim() || RECEIVER}`,
    `${I} thấy một nội dung trên mạng có thể thuộc loại: ${HARM_NAMES[input.category]}. ${I} xin báo để kiểm tra.`,
    line('Nơi thấy', input.platform),
    line('Thời gian thấy', input.seenOn),
    line('Đường dẫn', input.link),
    line('Địa phương', input.province),
    line('Số gọi hoặc nhắn', input.caller),
    withheld === undefined ? line('Lời trong bài', input.excerpt && `“${input.excerpt.trim()}”`) : undefined,
    withheld === 'state-secret' ? SECRET : withheld && NOT_KEPT,
    signals.length === 0 ? undefined : ['Điều nhận thấy:', ...signals].join('\n'),
    line('Việc đã xảy ra', input.happened),
    line('Những gì người báo đang giữ', input.evidence),
    files.length === 0 ? undefined : ['Ảnh chụp gửi kèm:', ...files].join('\n'),
    `${I} báo theo điều mình thấy và không kết luận thay cơ quan. Trân trọng cảm ơn.`,
  ];
  return {
    subject: `Tin báo: ${HARM_NAMES[input.category]}`,
    body: lines.filter((item) => item !== undefined && item !== '').join('\n'),
    withheld,
  };
}

/** The free-text format of 156 and 5656: "LD (số) (nội dung)". */
export function shortMessage(caller: string, excerpt: string): string {
  const words = excerpt.replace(/\s+/gu, ' ').trim();
  return `LD (${caller.trim()}) (${[...words].slice(0, 100).join('')})`;
}

/** What to do at once, before any report. */
export function firstSteps(category: HarmCategory): readonly string[] {
  switch (category) {
    case 'fraud':
      return [
        'Đã chuyển tiền hoặc đưa mã: gọi ngay ngân hàng bằng số in trên thẻ để khóa giao dịch.',
        'Không trả phí cho ai hứa “lấy lại tiền”.',
      ];
    case 'impersonation':
      return ['Gọi lại cơ quan hoặc người đó bằng số bạn đã biết từ trước.'];
    case 'phishing-malware':
      return [
        'Đã bấm hoặc cài: ngắt mạng, đổi mật khẩu ở máy khác, báo bộ phận công nghệ thông tin của cơ quan.',
      ];
    case 'account-takeover':
      return [
        'Đổi mật khẩu, đăng xuất mọi thiết bị, báo người quen đừng chuyển tiền theo tin nhắn từ tài khoản ấy.',
      ];
    case 'personal-data-exposure':
      return ['Không chia sẻ tiếp. Yêu cầu nền tảng gỡ bằng mục báo cáo ở bài viết.'];
    case 'child-harm':
      return [
        'Gọi 111. Nếu trẻ đang gặp nguy hiểm, gọi 113.',
        'Không lưu, không chụp, không gửi lại hình ảnh cho bất kỳ ai, kể cả để hỏi.',
      ];
    case 'intimate-image-abuse':
      return [
        'Không lưu, không gửi lại hình ảnh. Ghi lại đường dẫn, tên trang và giờ thấy.',
        'Yêu cầu nền tảng gỡ bằng mục báo cáo. Không trả tiền cho người đe dọa.',
        'Nếu người trong ảnh chưa đủ 18 tuổi, gọi 111.',
      ];
    case 'threat-of-violence':
      return ['Nếu có người đang gặp nguy hiểm, gọi 113 ngay.'];
  }
}
