import { compilePhrases } from '../lexicon/build-lexicon.ts';
import { type Lexicon, openLexicon } from '../lexicon/lexicon.ts';
import type { BareReading, LexiconTable } from '../lexicon/types.ts';

/** A set of phrases known by one name. A phrase may belong to several classes. */
export interface CueClass {
  readonly id: string;
  readonly forms: readonly string[];
}

/** A form that stood in the same class before. */
export const REPEATED = -1;

/** The phrases of all classes compiled into numbers; a phrase that stands in several classes is entered once. */
export interface VocabularyTable {
  readonly lexicon: LexiconTable;
  /** For every form of every class, in their order, the number of its phrase; `REPEATED` when it stood in the class before. */
  readonly members: Int32Array;
}

/** The one lexicon of an assessor: every phrase of the language and of the pack, each matched once. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Names of the classes, by number. */
  readonly classIds: readonly string[];
  /** Numbers of the classes of phrase `p`: from `firstClass[p]` to `firstClass[p + 1]`. */
  readonly phraseClasses: Int32Array;
  readonly firstClass: Int32Array;
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
  'là giả|là bịa|chó nhà|bà xã|ông xã|con gà|con vịt|mèo nhà|tỉnh bơ|tỉnh ngộ|tỉnh đòn|tỉnh cảm|tỉnh mộng|tỉnh ngủ|sắp nhập|là đúng|là phải|là hay|bị rồi|theo em|bác bỏ|giả đó|giả nha|sai bét|ny nyc|ra khỏi|các sở|thì ra|thì về|là ai|ở đâu|hay là|có có'.split(
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

/** Compiles the phrases of all classes. */
export function compileVocabulary(classes: readonly CueClass[]): VocabularyTable {
  const phrases = new Map<string, number>();
  const classesOf: string[][] = [];
  const members: number[] = [];
  for (const { id, forms } of classes) {
    for (const form of forms) {
      const phrase = phrases.get(form) ?? phrases.size;
      phrases.set(form, phrase);
      const known = classesOf[phrase];
      members.push(known?.includes(id) ? REPEATED : phrase);
      if (known === undefined) classesOf[phrase] = [id];
      else known.push(id);
    }
  }
  const entries = Array.from(phrases.keys(), (form) => ({ id: form, text: form, bare: bareReading(form) }));
  return { lexicon: compilePhrases(entries), members: Int32Array.from(members) };
}

/** @param classes those that the table was compiled from */
export function openVocabulary(
  classes: readonly CueClass[],
  { lexicon, members }: VocabularyTable,
): Vocabulary {
  const numbers = new Map<string, number>();
  const forms: string[] = [];
  const firstClass = new Int32Array(members.length + 2);
  const classAt = new Int32Array(members.length);
  let at = 0;
  for (const { id, forms: written } of classes) {
    const name = numbers.get(id) ?? numbers.size;
    numbers.set(id, name);
    for (const form of written) {
      const phrase = members[at] ?? REPEATED;
      classAt[at] = name;
      at += 1;
      if (phrase === REPEATED) continue;
      forms[phrase] = form;
      // Counted two places on, so that the running sum can be moved up by one while the list is filled.
      firstClass[phrase + 2] = (firstClass[phrase + 2] ?? 0) + 1;
    }
  }
  for (let phrase = 2; phrase < firstClass.length; phrase += 1)
    firstClass[phrase] = (firstClass[phrase] ?? 0) + (firstClass[phrase - 1] ?? 0);
  const phraseClasses = new Int32Array(members.length);
  for (at = 0; at < members.length; at += 1) {
    const phrase = members[at] ?? REPEATED;
    if (phrase === REPEATED) continue;
    const place = firstClass[phrase + 1] ?? 0;
    phraseClasses[place] = classAt[at] ?? 0;
    firstClass[phrase + 1] = place + 1;
  }
  return { lexicon: openLexicon(lexicon, forms), classIds: [...numbers.keys()], phraseClasses, firstClass };
}
