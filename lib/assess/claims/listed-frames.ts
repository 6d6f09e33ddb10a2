import { type ClaimContext, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import type { MergeFrame } from './merge-frame.ts';
import { mergeVerb } from './merge-verb.ts';
import { SIZES } from './unit-size.ts';

/** Units that are told to have merged with one another, at tokens `[from, to)`. */
function mergedFrame(parts: readonly Mention[], from: number, to: number): MergeFrame {
  return { parts, target: undefined, kind: 'with', by: 'merge', negated: false, from, to };
}

const ONE_PROVINCE =
  /^(?:(?:giờ|nay|thì|bây|đã|đều|cũng|lại|là|về|ở|thuộc|nằm|trong|vô|vào) ){0,5}(?:cùng|chung|thành) (?:(?:một|1|cùng|về|trong) ){0,2}tỉnh/u;

/** "Nhãn Hưng Yên với vải Hải Dương giờ cùng một tỉnh": two names that something is said of together. */
export function sameProvinceFrames(
  { words, sentence }: ClaimContext,
  mentions: readonly Mention[],
): readonly MergeFrame[] {
  const [first, second] = mentions;
  if (mentions.length !== 2 || first?.kind !== 'unit' || second?.kind !== 'unit') return [];
  const between = words.slice(first.to, second.from);
  const behind = words.slice(second.to, sentence.to).join(' ');
  const homes = between[0] === ',' && between[1] === 'quê' && ONE_BEHIND.test(behind);
  const joined = homes || ((between.includes('với') || between.includes('và')) && !between.includes(','));
  if (!joined || between.length > 4) return [];
  const said = words.slice(second.to, Math.min(sentence.to, second.to + 7)).join(' ');
  const right = NOW_OR_THEN.test(said) && ONE_PROVINCE.test(said);
  if (!right && !ONE_BEHIND.test(behind)) return [];
  const parts = [first, second];
  // With the word itself: "kho A với xưởng B giờ là một tỉnh" speaks of no stores.
  const end = Math.min(sentence.to, second.to + ONE_REACH);
  let province = second.to;
  while (province < end && words[province] !== 'tỉnh') province += 1;
  return [mergedFrame(parts, first.from, province < end ? province + 1 : second.to + 2)];
}

const ONE_REACH = 9;

/** "…, nay cùng một tỉnh", as the end of a clause. */
const ONE_BEHIND =
  /(?:^| )(?:giờ|nay) (?:đã |đều |cũng )?(?:cùng|chung|là|thành|về|thuộc|ở) (?:chung |cùng |về )?(?:một |1 )?tỉnh(?: (?:rồi|nha|nhé|luôn|mà|hết|nên|thôi|với nhau))?(?: [,.!]| mỗi| khỏi| nên| mà|$)/u;

const NOW_OR_THEN = /(?:^| )(?:giờ|nay|đã) /u;

const UNITS = new Set(['tỉnh', 'xứ', 'quê', 'miền']);

const UNSURE = new Set(['chưa', 'nếu', 'hay']);
const DENIES = new Set(['không']);

const PAIR_SIZES = gate(SIZES.keys());

/** "Hai bên đã sáp nhập", "hai nơi hợp nhất rồi": of two sides only these verbs tell that they are provinces. */
function inSoManyWords(words: readonly string[], at: number): boolean {
  return /^(?:bên|nơi|địa phương) (?:(?:đã|được|vừa|nay|giờ) ){0,2}(?:sáp nhập|hợp nhất)(?: |$)/u.test(
    words.slice(at, at + 6).join(' '),
  );
}

/** "Rể Thái Bình, dâu Hưng Yên, hai tỉnh về chung nhà": the names before "hai tỉnh" are the two. */
export function pairFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  if (isShut(context, PAIR_SIZES)) return [];
  const { words, sentence } = context;
  for (let at = sentence.from + 2; at + 2 < sentence.to; at += 1) {
    const size = SIZES.get(words[at] ?? '');
    if (size === undefined || !(UNITS.has(words[at + 1] ?? '') || inSoManyWords(words, at + 1))) continue;
    const parts = mentions.filter((one) => one.to <= at);
    const [first] = parts;
    const [verb, to] = mergeVerb(words.slice(at + 2, Math.min(sentence.to, at + 9)));
    if (first === undefined || parts.length !== size || verb < 0 || verb > 3) continue;
    if (at - (parts.at(-1)?.to ?? 0) > 9 || parts.some((one) => one.kind === 'zone')) continue;
    if (
      saysAny(context, first.from, at + 2 + verb, UNSURE) ||
      saysAny(context, at - 3, at + 2 + verb, DENIES)
    )
      continue;
    return [mergedFrame(parts, first.from, at + 2 + to)];
  }
  return [];
}

/** Between two units and "nhập tỉnh … đồng hương" they make it no claim. */
const NOT_SO = new Set('nếu giá chưa không tưởng ước sẽ mai hay'.split(' '));

const FELLOWS = gate(['hương']);

/** "Quê chồng Phú Thọ, quê tôi Yên Bái, từ ngày nhập tỉnh thành đồng hương": the two units whose people became fellows. */
export function fellowFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  const { words, sentence } = context;
  const [first, second] = mentions;
  if (isShut(context, FELLOWS) || mentions.length !== 2) return [];
  if (first?.kind !== 'unit' || second?.kind !== 'unit' || first.id === second.id) return [];
  for (let at = second.to; at + 1 < sentence.to; at += 1) {
    if (words[at] !== 'đồng' || words[at + 1] !== 'hương') continue;
    const said = words.slice(Math.max(second.to, at - 8), at);
    if (!said.includes('nhập') && !said.includes('gộp')) return [];
    if (saysAny(context, sentence.from, at, NOT_SO)) return [];
    return [mergedFrame([first, second], first.from, at + 2)];
  }
  return [];
}

const PAIRED = /(?:^| )(?:(?:cả )?(?:hai|2) tỉnh|cả hai|cả 2)(?: |$)/u;

/** "Trai Thái Bình lấy gái Nam Định, từ ngày hai tỉnh gộp vào Ninh Bình": the "two provinces" are the two named before. */
export function pairedWithBefore(
  { words }: ClaimContext,
  mentions: readonly Mention[],
  frames: readonly MergeFrame[],
): readonly MergeFrame[] {
  return frames.map((frame) => {
    const [part] = frame.parts;
    const { target } = frame;
    if (frame.kind !== 'into' || frame.negated || frame.parts.length !== 1) return frame;
    if (part?.kind !== 'unit' || target === undefined || target.from <= part.to) return frame;
    if (!PAIRED.test(words.slice(part.to, target.from).join(' '))) return frame;
    const before = mentions[mentions.indexOf(part) - 1];
    if (before?.kind !== 'unit' || before.id === target.id || part.from - before.to > PAIR_REACH)
      return frame;
    return { ...frame, parts: [before, part], from: before.from };
  });
}

/** Tokens between the two of a pair. */
const PAIR_REACH = 8;

const LINE_JOINS = new Set(['', '+', '–', '-', '&', 'và', 'với', '/', '—', '.', ')', 'tỉnh', ';', ',']);

const LIST_HEADS = /nhập|nhất|gộp|chung|một nhà/u;

/** Lines above a line in which the heading of the list may stand. */
const HEAD_REACH = 8;

/** "Các cặp về chung một nhà: ⏎ 1. A – B ⏎ 2. C – D": a line that holds nothing but the names of one merger. */
export function lineFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  const { words, sentence, reading } = context;
  const [first] = mentions;
  const last = mentions.at(-1);
  if (first === undefined || last === undefined || mentions.length < 2 || mentions.length > 4) return [];
  if (mentions.some((one) => one.kind !== 'unit')) return [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at] ?? '';
    const token = reading.text.tokens[at];
    const plain =
      LINE_JOINS.has(word) || token?.kind === 'break' || (at < first.from && token?.kind === 'number');
    if (!plain || (word === ',' && at > first.from && mentions.length === 2)) return [];
  }
  if (words.slice(first.to, last.from).every((word) => word === '' || word === ',')) return [];
  const index = reading.sentences.indexOf(sentence);
  for (let back = index - 1; back >= Math.max(0, index - HEAD_REACH); back -= 1) {
    const head = reading.sentences[back];
    if (head === undefined) break;
    const heading = reading
      .within('merge/verb', head.from, head.to)
      .some((hit) => LIST_HEADS.test(hit.form) && !saysIn(words, head, NOT_A_HEAD));
    if (heading) return [mergedFrame(mentions, first.from, last.to)];
  }
  return [];
}

const NOT_A_HEAD = new Set(['nên', 'đề', 'nếu', 'không', 'xe', 'vé', 'tour', 'hàng', 'đồn', 'sai']);

function saysIn(
  words: readonly string[],
  { from, to }: { from: number; to: number },
  set: ReadonlySet<string>,
) {
  return words.slice(from, to).some((word) => set.has(word));
}
