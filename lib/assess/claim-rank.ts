import type { PatternClasses, Subject } from './claim-subjects.ts';
import type { Features } from './model/linear-model.ts';
import type { Hit, Reading, Sentence } from './reading.ts';
import { anyIn } from './slots-in.ts';

/** Verbs that say little by themselves: they need the rest of the evidence more than "giải thể" does. */
const VAGUE = new Set(
  'có|còn|hết|mất|phải|làm|học|dạy|bán|mua|dùng|ghi|nhận|trả|mở|nghỉ|lên|xuống|vào|chạy|rút|đang|tốn|tiêu|cấp|đóng|thuê|xây|chuyển|đổi|thi|nộp|phát|thu|chi|giao|thay|lập|thôi|bỏ|nhập|giảm|tăng|cắt|dọn|gom|gồm|quét|khai|hưởng|tính|bắt|chết|trôi|lây|đổ|dâng|nổ|cháy|chìm|giật|dụ|bắn|diễn ra|tặng|lãnh|lĩnh|hủy|hoãn|cấm|free|hỗ trợ|miễn phí|thuộc|bắt đầu|kết thúc'.split(
    '|',
  ),
);

/** Tokens around a subject in which its evidence is looked for. */
const BEFORE = 14;

const AFTER = 26;

/** Tokens of the next sentences that may go on about a subject. */
const CARRIED = 40;

/** Where the evidence for a subject is looked for: around it, or in the sentence that goes on about it. */
export function rangeOf(
  sentence: Sentence,
  { hit, kind }: Subject,
): { readonly from: number; readonly to: number } {
  if (kind === 'e:carried')
    return { from: sentence.from, to: Math.min(sentence.to, sentence.from + CARRIED) };
  return { from: Math.max(sentence.from, hit.from - BEFORE), to: Math.min(sentence.to, hit.to + AFTER) };
}

/** True for a change that says something by itself. */
export function isClear({ form }: Hit): boolean {
  return !VAGUE.has(form);
}

/** Changes of things that are told in `[from, to)`, other than by the words of the subject itself. */
export function changesIn(
  reading: Reading,
  { change }: PatternClasses,
  { hit: subject, kind }: Subject,
  from: number,
  to: number,
): readonly Hit[] {
  const changes = reading.within(change, from, to);
  if (kind === 'e:carried' || changes.every((hit) => hit.from >= subject.to || hit.to <= subject.from))
    return changes;
  return changes.filter((hit) => hit.from >= subject.to || hit.to <= subject.from);
}

/** What each piece of evidence adds to the rough order of candidates; what speaks against a claim takes nothing off. */
const RANKS = {
  'e:strong': 1.5,
  'e:weak': 0.8,
  'e:carried': 0.7,
  'e:weak-alone': 0.4,
  'e:none': 0,
  'e:change': 1,
  'e:change-vague': 0.5,
  'e:date': 1,
  'e:time': 0.4,
  'e:amount': 1,
  'e:count': 0.7,
  'e:place': 0.4,
  'e:duty': 0.6,
  'e:incident': 0.8,
  'e:decided': 0.8,
  'e:everywhere': 0.5,
  'e:future': 0.4,
} as const;

const RANK_OF: ReadonlyMap<string, number> = new Map(Object.entries(RANKS));

/** The rough order by gathered evidence. */
export function rankOf(evidence: Features): number {
  let rank = 0;
  for (const [name, value] of evidence) rank += (RANK_OF.get(name) ?? 0) * value;
  return rank;
}

/** What the specifics in `[from, to)` add: its dates, amounts, places …, whatever they are told of. */
export function rankOfSpecifics(reading: Reading, from: number, to: number): number {
  const { slots } = reading;
  let rank = 0;
  if (anyIn(slots.dates, from, to)) rank += RANKS['e:date'];
  if (anyIn(slots.times, from, to)) rank += RANKS['e:time'];
  if (anyIn(slots.amounts, from, to)) rank += RANKS['e:amount'];
  if (anyIn(slots.counts, from, to)) rank += RANKS['e:count'];
  if (placeIn(reading, from, to)) rank += RANKS['e:place'];
  if (reading.first('duty', from, to) !== undefined) rank += RANKS['e:duty'];
  if (reading.first('decided', from, to) !== undefined) rank += RANKS['e:decided'];
  if (reading.first('scope-all', from, to) !== undefined) rank += RANKS['e:everywhere'];
  if (reading.first('future', from, to) !== undefined) rank += RANKS['e:future'];
  return rank;
}

/** The most that a subject can reach in a sentence whose specifics add `whole`. */
export function highestRank({ kind }: Subject, { incident }: PatternClasses, whole: number): number {
  return RANKS[kind] + whole + RANKS['e:change'] + (incident ? RANKS['e:incident'] : 0);
}

/**
 * What `rankOf` gives for the evidence of a subject, without gathering it: most subjects are not the best.
 *
 * @param whole what the specifics of the whole sentence add
 */
export function rankOfSubject(
  reading: Reading,
  classes: PatternClasses,
  sentence: Sentence,
  subject: Subject,
  whole: number,
): number {
  const { from, to } = rangeOf(sentence, subject);
  const isWhole = from === sentence.from && to === sentence.to;
  let rank: number = RANKS[subject.kind] + (isWhole ? whole : rankOfSpecifics(reading, from, to));
  const changes = changesIn(reading, classes, subject, from, to);
  if (changes.length > 0) rank += changes.some(isClear) ? RANKS['e:change'] : RANKS['e:change-vague'];
  if (classes.incident && changes.length > 0) rank += RANKS['e:incident'];
  return rank;
}

export function placeIn({ slots }: Reading, from: number, to: number): boolean {
  return anyIn(slots.provinces, from, to) || anyIn(slots.towns, from, to) || anyIn(slots.zones, from, to);
}
