import type { FactRecord } from '../../packs/types.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import type { Facts } from '../facts.ts';
import type { NoteKey } from '../notes.ts';
import type { Hit, Reading, Sentence } from '../reading.ts';
import { slotsIn } from '../slots-in.ts';
import type { SentenceStance } from '../stance.ts';
import { gate, isShut, type OpenGates, openGates } from './gates.ts';

/** What came out of comparing one claim with a record. */
export interface Finding {
  readonly outcome: 'differs' | 'agrees';
  readonly rule: string;
  readonly note: NoteKey;
  readonly values: Readonly<Record<string, string>>;
  readonly record: FactRecord;
  /** Tokens of the claim. */
  readonly from: number;
  readonly to: number;
}

type After<Note> = Note extends `differs/${infer What}` ? What : never;

/** Outcome, rule and explanation of a comparison; `what` names the kind of claim. */
export function compared(right: boolean, what: After<NoteKey>): Pick<Finding, 'outcome' | 'rule' | 'note'> {
  if (right) return { outcome: 'agrees', rule: `agrees/${what}`, note: 'agrees/record' };
  const rule = `differs/${what}` as const;
  return { outcome: 'differs', rule, note: rule };
}

/** One asserted sentence, ready for the comparing rules. */
export interface ClaimContext {
  readonly reading: Reading;
  readonly facts: Facts;
  readonly sentence: Sentence;
  readonly stance: SentenceStance;
  /** Day that the claim is compared on: of the post if the page shows it, else of reading. */
  readonly day: IsoDate;
  /** True when `day` is the day of the post. */
  readonly posted: boolean;
  /** The words of the whole text as frames read them, one a token; see `frameWords`. */
  readonly words: readonly string[];
  /** The gates that these words open in the sentence; see `gates.ts`. */
  readonly open: OpenGates;
}

/** The same for another stretch of the text, or for other words of it. */
export function reread(context: ClaimContext, sentence: Sentence, words: readonly string[]): ClaimContext {
  return { ...context, sentence, words, open: openGates(context.reading.text.tokens, words, sentence) };
}

/** Phrases of a class in the sentence. */
export function hitsIn(context: ClaimContext, classId: string): readonly Hit[] {
  return context.reading.within(classId, context.sentence.from, context.sentence.to);
}

/** True when a phrase of a class stands in the sentence. */
export function has(context: ClaimContext, classId: string): boolean {
  return context.reading.first(classId, context.sentence.from, context.sentence.to) !== undefined;
}

const PAST = ['before-merger', 'past'] as const;

const MEMORY = new Set(['hồi', 'thời', 'xưa', 'thuở', 'từng']);
const REMEMBERING = gate(MEMORY);

/** Behind "từng" and "thời" they make another word of it: "từng ngày", "thời điểm". */
export const EACH = new Set(
  'ngày bước người nhà lần chút tỉnh xã nơi giờ đơn điểm gian hạn sự tiết trang buổi'.split(' '),
);

/** "Hồi sáng", "hồi nãy". */
const TODAY = new Set(['sáng', 'nãy', 'chiều', 'trưa']);

/** True when words of memory stand before, or right behind, tokens `[from, to)`: "hồi trước", "trước sáp nhập", "từng". */
export function remembers(context: ClaimContext, from: number, to: number): boolean {
  const { sentence } = context;
  const start = Math.max(sentence.from, from - 12);
  const end = Math.min(sentence.to, to + 4);
  for (let at = isShut(context, REMEMBERING) ? from : start; at < from; at += 1)
    if (
      MEMORY.has(context.words[at] ?? '') &&
      !EACH.has(context.words[at + 1] ?? '') &&
      // "Từ hồi Đồng Nai lên, mình có …" tells of since then.
      !(
        context.words[at] === 'hồi' &&
        (context.words[at - 1] === 'từ' || TODAY.has(context.words[at + 1] ?? ''))
      )
    )
      return true;
  return PAST.some((classId) =>
    context.reading
      .within(classId, start, end)
      .some(
        (hit) =>
          (hit.to - hit.from > 1 || !EACH.has(context.words[hit.to] ?? '')) &&
          !asBefore(context, hit) &&
          !longsBack(context, hit, to),
      ),
  );
}

/** "Vẫn nộp ở đó như xưa" tells of today. */
function asBefore({ words }: ClaimContext, { from }: Hit): boolean {
  return words[from - 1] === 'như' && words[from - 2] !== 'không';
}

/** "…, nghĩ mà nhớ hồi xưa": a longing in a clause of its own. */
function longsBack({ words }: ClaimContext, { from, form }: Hit, to: number): boolean {
  return from > to && (form.startsWith('nhớ') || words[from - 1] === 'nhớ') && words[to] === ',';
}

/** Slots of a list that lie in the sentence. */
export function inSentence<S extends { readonly from: number; readonly to: number }>(
  slots: readonly S[],
  sentence: Sentence,
): readonly S[] {
  return slotsIn(slots, sentence.from, sentence.to);
}

/** True when one of the frame words stands at tokens `[from, to)`; words of names are not looked at. */
export function saysAny(
  context: ClaimContext,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = Math.max(context.sentence.from, from); at < Math.min(context.sentence.to, to); at += 1) {
    const word = context.words[at];
    if (word !== undefined && word !== '' && words.has(word)) return true;
  }
  return false;
}

/** The words of the phrases that rules ask for. */
const knownParts = new Map<string, readonly string[]>();

function partsOf(phrase: string): readonly string[] {
  const known = knownParts.get(phrase);
  if (known !== undefined) return known;
  const parts = phrase.split(' ');
  knownParts.set(phrase, parts);
  return parts;
}

/** True when the frame words of `phrase` stand one after another in tokens `[from, to)`. */
export function says(context: ClaimContext, from: number, to: number, phrase: string): boolean {
  const parts = partsOf(phrase);
  for (
    let at = Math.max(context.sentence.from, from);
    at + parts.length <= Math.min(context.sentence.to, to);
    at += 1
  ) {
    let said = 0;
    while (said < parts.length && context.words[at + said] === parts[said]) said += 1;
    if (said === parts.length) return true;
  }
  return false;
}
