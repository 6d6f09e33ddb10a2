import { compilePhrases } from '../lexicon/build-lexicon.ts';
import { type EntryIds, type Lexicon, openLexicon } from '../lexicon/lexicon.ts';
import type { BareReading, LexiconTable, PhraseEntry } from '../lexicon/types.ts';

/** A set of phrases known by one name. A phrase may belong to several classes, and several sets may have one name. */
export interface CueClass {
  readonly id: string;
  /** As a list, or as `a|b|c`: what is only looked up need not be taken apart. */
  readonly forms: readonly string[] | string;
}

/** The phrases of all classes compiled into numbers; a phrase that stands in several classes is entered once. */
export interface VocabularyTable {
  /** The number of a phrase is its first place among the forms of all classes, in their order. */
  readonly lexicon: LexiconTable;
  /** How many forms each class has. */
  readonly sizes: Int32Array;
  /** Phrase and class, in turn, for every further class of a phrase; by phrase, then in the order of the classes. */
  readonly further: Int32Array;
}

/** The one lexicon of an assessor: every phrase of the language and of the pack, each matched once. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Names of the classes, by number. */
  readonly classIds: readonly string[];
  /** For every phrase the number of its first class, plus `SHARED` when it has further ones. */
  readonly firstClass: Int32Array;
  /** As in the table. */
  readonly further: Int32Array;
}

/** Added to the number of a phrase's class when the phrase belongs to others too. */
export const SHARED = 2 ** 20;

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

function formsOf({ forms }: CueClass): readonly string[] {
  return typeof forms === 'string' ? forms.split('|') : forms;
}

/** Compiles the phrases of all classes. */
export function compileVocabulary(classes: readonly CueClass[]): VocabularyTable {
  const phrases = new Map<string, { readonly phrase: number; readonly ids: string[] }>();
  const entries: (PhraseEntry | undefined)[] = [];
  const further: (readonly [phrase: number, number: number])[] = [];
  const sizes = classes.map((one, number) => {
    const forms = formsOf(one);
    for (const form of forms) {
      const known = phrases.get(form);
      if (known === undefined) phrases.set(form, { phrase: entries.length, ids: [one.id] });
      else if (!known.ids.includes(one.id)) {
        known.ids.push(one.id);
        further.push([known.phrase, number]);
      }
      entries.push(known === undefined ? { id: form, text: form, bare: bareReading(form) } : undefined);
    }
    return forms.length;
  });
  further.sort(([a], [b]) => a - b);
  return {
    lexicon: compilePhrases(entries),
    sizes: Int32Array.from(sizes),
    further: Int32Array.from(further.flat()),
  };
}

/** The forms of classes by their place among all. A class is taken apart when one of its forms is first asked for. */
class Forms implements EntryIds {
  readonly #classes: readonly CueClass[];
  readonly #classOf: Int32Array;
  readonly #starts: Int32Array;
  readonly #forms: (readonly string[] | undefined)[];

  /** @param classOf the class of each form, `SHARED` or not */
  constructor(classes: readonly CueClass[], classOf: Int32Array, starts: Int32Array) {
    this.#classes = classes;
    this.#classOf = classOf;
    this.#starts = starts;
    this.#forms = new Array<readonly string[] | undefined>(classes.length).fill(undefined);
  }

  of(place: number): string | undefined {
    const number = (this.#classOf[place] ?? 0) & (SHARED - 1);
    let forms = this.#forms[number];
    if (forms === undefined) {
      const one = this.#classes[number];
      forms = one === undefined ? [] : formsOf(one);
      this.#forms[number] = forms;
    }
    return forms[place - (this.#starts[number] ?? 0)];
  }
}

/** @param classes those that the table was compiled from */
export function openVocabulary(
  classes: readonly CueClass[],
  { lexicon, sizes, further }: VocabularyTable,
): Vocabulary {
  const starts = new Int32Array(sizes.length + 1);
  for (let number = 0; number < sizes.length; number += 1)
    starts[number + 1] = (starts[number] ?? 0) + (sizes[number] ?? 0);
  const firstClass = new Int32Array(starts.at(-1) ?? 0);
  for (let number = 0; number < sizes.length; number += 1)
    firstClass.fill(number, starts[number], starts[number + 1]);
  const ids = new Forms(classes, firstClass, starts);
  for (let at = 0; at < further.length; at += 2) {
    const phrase = further[at] ?? 0;
    firstClass[phrase] = (firstClass[phrase] ?? 0) | SHARED;
  }
  return { lexicon: openLexicon(lexicon, ids), classIds: classes.map(({ id }) => id), firstClass, further };
}
