import { firstFrom, type Reading, type Sentence } from '../reading.ts';
import type { Slot } from '../slots/types.ts';
import { anaphorAt, openingAnaphor } from './anaphor.ts';
import { ASKS_FOR } from './asking-words.ts';
import type { ClaimContext } from './finding.ts';
import { gate, isShut } from './gates.ts';

/** A sentence together with the place that it speaks of, named before. */
export interface Carried {
  /** From the place named before to the end of the sentence. */
  readonly sentence: Sentence;
  /** The words, without what stands between that place and what is said of it. */
  readonly words: readonly string[];
  /** First token of what is said. */
  readonly said: number;
}

/** What "tỉnh đó" and "đặc khu đó" can point at, whatever else is named. */
type Kind = 'provinces' | 'zones';

/** The one place that tokens `[from, to)` name; undefined for none and for several. */
function onlyPlace(
  { slots }: Reading,
  { from, to, among }: { readonly from: number; readonly to: number; readonly among?: Kind | undefined },
): Slot | undefined {
  let only: Slot | undefined;
  const lists = among === undefined ? [slots.provinces, slots.towns, slots.zones] : [slots[among]];
  for (const list of lists) {
    for (let at = firstFrom(list, from); at < list.length; at += 1) {
      const slot = list[at];
      if (slot === undefined || slot.from >= to) break;
      if (only !== undefined && only.from !== slot.from) return undefined;
      only = slot;
    }
  }
  return only;
}

/** Behind the word that asks. */
const PARTICLES = new Set('vậy ta thế nhỉ ạ hả đó mọi người bà con mn'.split(' '));

/** "… nhập với ai", "… thuộc tỉnh nào vậy?": a question about a place, with or without its mark. */
function asksWhere(words: readonly string[], { from, to }: Sentence): boolean {
  let at = to - 1;
  while (at > from && (!/\p{L}/u.test(words[at] ?? '') || PARTICLES.has(words[at] ?? ''))) at -= 1;
  return ASKS_FOR.has(words[at] ?? '');
}

/** The words of the question by which its answer begins: "Nhập với Hà Tĩnh chứ ai". */
const ANSWERS = new Set(['nhập', 'sáp', 'gộp', 'về', 'thuộc', 'với', 'của', 'nằm', 'ở']);

/** "Hòa Bình? Ừ, đã thành một phần của Sơn La rồi". */
const AFFIRMS = new Set(['ừ', 'ờ', 'vâng', 'dạ', 'à', 'uh', 'ừm', 'ok']);

/** Behind a lone name that is asked about: "Hậu Giang hả bác?". */
const ADDRESSED = new Set(
  'hả á à ư ấy hở hử ạ bác anh chị em cô chú bạn ông bà cháu con thì sao đâu mất tiêu biến rồi giờ ta vậy'.split(
    ' ',
  ),
);

/** What is said of it then begins with one of these: "Long An? Nhập về …", "Trà Vinh? Giờ thuộc …". */
const TOLD = new Set(
  'nhập sáp hợp gộp về vào sang thuộc thành giờ nay hiện bây đã bị được là của lên'.split(' '),
);

/** "Long An?": a question that is nothing but a name. */
function asksOfName(words: readonly string[], { from, to, asks, words: count }: Sentence): boolean {
  return (
    asks &&
    count <= 6 &&
    words.slice(from, to).every((word) => !/\p{L}/u.test(word) || ADDRESSED.has(word) || NAMED.has(word))
  );
}

/** Before the name: "còn Long An?", "tỉnh Long An hả?". */
const NAMED = new Set(['còn', 'thế', 'vậy', 'tỉnh', 'ủa', 'quê']);

/** One past what leads to the answer of a question that the sentence before asked, or 0. */
function openingAnswer(
  words: readonly string[],
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  before: Sentence,
): number {
  if (before.asks && before.words <= 3 && AFFIRMS.has(words[from] ?? ''))
    return words[from + 1] === ',' ? from + 2 : from + 1;
  if (asksOfName(words, before)) {
    const at = ['dạ', 'thì', 'ừ', 'ờ', 'à', 'thưa'].includes(words[from] ?? '') ? from + 1 : from;
    const start = words[at] === ',' ? at + 1 : at;
    if (TOLD.has(words[start] ?? '')) return start;
  }
  if (!asksWhere(words, before)) return 0;
  let at = from;
  while (at < to && at < from + 3 && ['dạ', 'thì', 'thưa', '–', '-', '→', ','].includes(words[at] ?? ''))
    at += 1;
  return ANSWERS.has(words[at] ?? '') ? at : 0;
}

const PRONOUN = gate(['nó', 'đó', 'này', 'ấy', 'đấy']);

/** Before the words that point back within a sentence. */
const BEFORE_POINTING = new Set([',', 'chứ', 'mà', 'thì', 'vì', 'tại', 'do']);

/** "…, vì tỉnh đó vẫn còn nguyên", "…, đặc khu này nằm bên": the unit or the island itself, and no other thing there. */
const POINTED = new Set(['tỉnh', 'đảo', 'đặc']);

/** Where the sentence points back from: one past the pointing words, and the first token before which the place stands. */
function pointing(
  context: ClaimContext,
  before: Sentence | undefined,
):
  | { readonly from: number; readonly to: number; readonly end: number; readonly among?: Kind | undefined }
  | undefined {
  const { words } = context;
  const { from, to } = context.sentence;
  if (before !== undefined) {
    const end = openingAnaphor(words, from, to) || openingAnswer(words, { from, to }, before);
    if (end > 0) return { from: before.from, to: before.to, end };
  }
  if (isShut(context, PRONOUN)) return undefined;
  for (let at = from + 1; at < to; at += 1) {
    if (!(words[at] === 'nó' || POINTED.has(words[at] ?? '')) || !BEFORE_POINTING.has(words[at - 1] ?? ''))
      continue;
    const end = anaphorAt(words, at, to);
    if (end > 0 && (words[at] === 'nó' || end - at <= 3))
      return {
        from,
        to: at,
        end,
        among: words[at] === 'nó' ? undefined : words[at] === 'tỉnh' ? 'provinces' : 'zones',
      };
  }
  return undefined;
}

/**
 * "Hàng Bình Phước nha kho. Bên đó giờ thuộc Tây Ninh": what a sentence says of the one place that was named right before
 * it. Undefined when it points at nothing, or at one of several.
 */
export function carriedPlace(context: ClaimContext, before: Sentence | undefined): Carried | undefined {
  const { reading, words, sentence } = context;
  const back = pointing(context, before);
  if (back === undefined) return undefined;
  const place = onlyPlace(reading, back);
  if (place === undefined) return undefined;
  const filled = words.slice();
  for (let at = place.to; at < back.end; at += 1) filled[at] = '';
  return { sentence: { ...sentence, from: place.from }, words: filled, said: back.end };
}
