import { compilePhrases } from '../lexicon/build-lexicon.ts';
import { type EntryIds, type Lexicon, openLexicon } from '../lexicon/lexicon.ts';
import { fourBytes, ofFourBytes } from '../lexicon/table-bytes.ts';
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
  /** The first place of the forms of each class, and one past the last of all. */
  readonly starts: Int32Array;
  /** Phrases that have further classes, once for each: ascending, then in the order of the classes; `fourBytes`. */
  readonly shared: Int32Array;
  /** The further class, for each of `shared`; `fourBytes`. */
  readonly further: Int32Array;
}

/** The one lexicon of an assessor: every phrase of the language and of the pack, each matched once. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Names of the classes of a phrase, in the order of the classes. */
  classesOf(phrase: number): readonly string[];
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

function formsOf({ forms }: CueClass): readonly string[] {
  return typeof forms === 'string' ? forms.split('|') : forms;
}

/** Compiles the phrases of all classes. */
export function compileVocabulary(classes: readonly CueClass[]): VocabularyTable {
  const phrases = new Map<string, { readonly phrase: number; readonly ids: string[] }>();
  const entries: (PhraseEntry | undefined)[] = [];
  const further: (readonly [phrase: number, number: number])[] = [];
  const starts = [0];
  classes.forEach((one, number) => {
    for (const form of formsOf(one)) {
      const known = phrases.get(form);
      if (known === undefined) phrases.set(form, { phrase: entries.length, ids: [one.id] });
      else if (!known.ids.includes(one.id)) {
        known.ids.push(one.id);
        further.push([known.phrase, number]);
      }
      entries.push(known === undefined ? { id: form, text: form, bare: bareReading(form) } : undefined);
    }
    starts.push(entries.length);
  });
  further.sort(([a], [b]) => a - b);
  return {
    lexicon: compilePhrases(entries),
    starts: Int32Array.from(starts),
    shared: Int32Array.from(further, ([phrase]) => fourBytes(phrase)),
    further: Int32Array.from(further, ([, number]) => fourBytes(number)),
  };
}

/** Place of the first number that is not below `least` in an ascending list. */
function firstNotBelow(list: Int32Array, least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Phrase {
  readonly form: string | undefined;
  readonly classes: readonly string[];
}

/** Forms and classes of phrases, put together when a phrase is first met: most are met by no text. */
class Phrases implements EntryIds {
  readonly #classes: readonly CueClass[];
  readonly #table: VocabularyTable;
  /** Forms of the classes that were taken apart. */
  readonly #forms: (readonly string[] | undefined)[];
  /** The phrases met so far. */
  readonly #met: (Phrase | undefined)[];

  constructor(classes: readonly CueClass[], table: VocabularyTable) {
    this.#classes = classes;
    this.#table = table;
    this.#forms = new Array<readonly string[] | undefined>(classes.length).fill(undefined);
    this.#met = new Array<Phrase | undefined>(table.starts.at(-1) ?? 0).fill(undefined);
  }

  of(phrase: number): string | undefined {
    return this.#meet(phrase).form;
  }

  classesOf(phrase: number): readonly string[] {
    return this.#meet(phrase).classes;
  }

  #meet(phrase: number): Phrase {
    const known = this.#met[phrase];
    if (known !== undefined) return known;
    const met = { form: this.#formOf(phrase), classes: this.#namesOf(phrase) };
    this.#met[phrase] = met;
    return met;
  }

  #formOf(phrase: number): string | undefined {
    const number = this.#firstClass(phrase);
    let forms = this.#forms[number];
    if (forms === undefined) {
      const one = this.#classes[number];
      forms = one === undefined ? [] : formsOf(one);
      this.#forms[number] = forms;
    }
    return forms[phrase - (this.#table.starts[number] ?? 0)];
  }

  #namesOf(phrase: number): readonly string[] {
    const names = [this.#nameOf(this.#firstClass(phrase))];
    const { shared, further } = this.#table;
    const written = fourBytes(phrase);
    for (let at = firstNotBelow(shared, written); shared[at] === written; at += 1)
      names.push(this.#nameOf(ofFourBytes(further[at] ?? 0)));
    return names;
  }

  #firstClass(phrase: number): number {
    return firstNotBelow(this.#table.starts, phrase + 1) - 1;
  }

  #nameOf(number: number): string {
    return this.#classes[number]?.id ?? '';
  }
}

/** @param classes those that the table was compiled from */
export function openVocabulary(classes: readonly CueClass[], table: VocabularyTable): Vocabulary {
  const phrases = new Phrases(classes, table);
  return {
    lexicon: openLexicon(table.lexicon, phrases),
    classesOf: (phrase) => phrases.classesOf(phrase),
  };
}
