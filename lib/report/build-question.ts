import { redact } from './redact.ts';
import { type SensitiveKind, sensitiveKind } from './sensitive-text.ts';

/** An official record beside a claim. */
export interface FoundRecord {
  readonly statement: string;
  /** Title, number, issuer and date, in one line. */
  readonly citation: string;
  /** Day up to which it was checked, dd/mm/yyyy. */
  readonly asOf: string;
}

/**
 * What a question is made of. There is no field for an author, an account or the address of a post, so that no
 * question can carry one; what the free words hold of that kind is taken out.
 */
export interface QuestionInput {
  /** The claim, in words that may still name people. */
  readonly claim: string;
  readonly record?: FoundRecord | undefined;
  /** What the person would like to have confirmed. */
  readonly wish: string;
  /** To whom. */
  readonly office: string;
  /** A body writes, not a person. */
  readonly asBody?: boolean | undefined;
}

/** Words ready to be sent by the person's own hand. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

export interface QuestionLetter extends Letter {
  /** How many names, handles, links and numbers were taken out of the person's words. */
  readonly removed: number;
  /** Why the claim is not in it: such material is not passed on, not even to ask about it. */
  readonly withheld?: SensitiveKind | undefined;
}

export const USUAL_WISH =
  'Nội dung này có đúng với quy định đang có hiệu lực không, dựa trên văn bản nào, áp dụng từ ngày nào?';

/** One's own agency, as a letter speaks to it. */
export const OWN_OFFICE = 'Lãnh đạo cơ quan';

const SUBJECT = 'Xin hỏi để xác minh một thông tin trên mạng';
const WITHHELD: Readonly<Record<SensitiveKind, string>> = {
  'state-secret':
    'Trên mạng có một nội dung giống văn bản có dấu mật. Nội dung đó không được sao chép, không gửi kèm. Xin cho biết cần trình báo trực tiếp với ai.',
  'child-harm':
    'Trên mạng có một nội dung có thể gây hại cho trẻ em. Nội dung đó không được lưu, không gửi kèm. Xin cho biết cần trình báo trực tiếp với ai.',
};

/** A neutral question to an office: the claim, the record that was found, and what is to be confirmed. */
export function buildQuestion({
  claim,
  record,
  wish,
  office,
  asBody = false,
}: QuestionInput): QuestionLetter {
  const to = redact(office);
  const I = asBody ? 'Chúng tôi' : 'Tôi';
  const withheld = sensitiveKind(`${claim}\n${wish}`);
  if (withheld !== undefined) {
    return {
      subject: SUBJECT,
      body: [`Kính gửi: ${to.text.trim()}`, WITHHELD[withheld], 'Trân trọng cảm ơn.'].join('\n\n'),
      removed: 0,
      withheld,
    };
  }
  const words = redact(claim);
  const asked = redact(wish);
  const lines = [
    `Kính gửi: ${to.text.trim()}`,
    `${I} thấy trên mạng có thông tin: “${words.text.trim().replace(/[.…]+$/u, '')}”.`,
    record &&
      `Theo tài liệu chính thức đã tra được: ${record.statement.replace(/\.$/u, '')} (${record.citation}; đối chiếu đến ngày ${record.asOf}).`,
    `Xin được xác nhận: ${asked.text.trim()}`,
    `${I} hỏi để hiểu đúng trước khi tin hoặc chia sẻ. Trân trọng cảm ơn.`,
  ];
  return {
    subject: SUBJECT,
    body: lines.filter((line) => line !== undefined).join('\n\n'),
    removed: words.removed.length + asked.removed.length + to.removed.length,
  };
}

/**
 * Whom to ask, best first: one's own agency, then those who would know.
 *
 * @param own name of the person's agency, where it is known
 * @param others offices that the pack names
 * @param local office where the person lives
 */
export function officesToAsk(own: string, others: readonly string[], local: string): readonly string[] {
  return [...new Set([own, OWN_OFFICE, ...others, local])].filter((office) => office.trim() !== '');
}
