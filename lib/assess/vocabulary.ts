import { buildLexicon } from '../lexicon/build-lexicon.ts';
import type { BareReading, Lexicon, PhraseEntry } from '../lexicon/types.ts';

/** A set of phrases known by one name. A phrase may belong to several classes. */
export interface CueClass {
  readonly id: string;
  readonly forms: readonly string[];
}

/** The one lexicon of an assessor: every phrase of the language and of the pack, each matched once. */
export interface Vocabulary {
  readonly lexicon: Lexicon<string>;
  /** Classes of a phrase, by the phrase's text. */
  readonly classesOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Two-syllable phrases that are safe to recognise without diacritics: other readings are below 2 % in published
 * text, or no other reading was seen. All other two-syllable phrases need a second phrase near.
 */
const SAFE_BARE_PAIRS = new Set(
  `sáp nhập|sát nhập|hợp nhất|tinh gọn|cấp huyện|cấp xã|nghị quyết|quốc khánh|chuyển khoản|tin khẩn|lừa đảo|tài khoản|công an|căn cước|hộ chiếu|ngân hàng|cảnh giác|cảnh báo|đường link|quý khách|thông báo|thanh toán|học sinh|giáo viên|trung tâm|hành chính|thành phố|chính thức|bảo hiểm|y tế|cúm gà|kết bạn|khuôn mặt|hệ thống|xác minh|truy cập|cung cấp|mật khẩu|bấm vào|vui lòng|ủng hộ|cứu trợ|biển số|học phí|cho hỏi|theo mình|theo tôi|cách ly|động đất|bão số|siêu bão|nghỉ tết|pháo hoa|cấm xe|cấm đường|lễ hội|khai mạc|nghe nói|bắt buộc|không phải|công chức|cán bộ|biên chế|nộp phạt|bị khóa|quá hạn|cắt điện|ngắt điện|hóa đơn|điện lực|bắt cóc|vỡ đập|xả lũ|tách khỏi|bây giờ|giờ là|nay là|căn cước|hộ khẩu|trụ sở|nhập vào|nhập với`.split(
    '|',
  ),
);

/** Pairs whose bare form is too often something else ("la gia" in "gio la Gia Lai"). */
const NEVER_BARE = new Set(
  'là giả|là bịa|sắp nhập|là đúng|là phải|là hay|bị rồi|theo em|bác bỏ|giả đó|giả nha|sai bét|ny nyc|ra khỏi|các sở|thì ra|thì về|là ai|ở đâu|hay là|có có'.split(
    '|',
  ),
);

function bareReading(form: string): BareReading {
  const syllables = form.split(' ').length;
  if (NEVER_BARE.has(form)) return 'never';
  if (syllables >= 3) return 'window';
  if (syllables === 1) return 'never';
  return SAFE_BARE_PAIRS.has(form) ? 'window' : 'paired';
}

/** Builds the one lexicon out of all classes; a phrase that stands in several classes is entered once. */
export function buildVocabulary(classes: readonly CueClass[]): Vocabulary {
  const classesOf = new Map<string, string[]>();
  for (const { id, forms } of classes) {
    for (const form of forms) {
      const known = classesOf.get(form);
      if (known === undefined) classesOf.set(form, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  const entries: PhraseEntry[] = [...classesOf.keys()].map((form) => ({
    id: form,
    text: form,
    bare: bareReading(form),
  }));
  return { lexicon: buildLexicon(entries), classesOf };
}
