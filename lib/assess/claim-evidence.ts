import type { ClaimPattern } from '../packs/patterns-types.ts';
import type { Subject } from './claim-subjects.ts';
import type { Features } from './model/linear-model.ts';
import type { Hit, Reading, Sentence } from './reading.ts';
import { anyIn, slotsIn } from './slots-in.ts';

/** What a sentence offers for being a claim that an official text could confirm or refute. */
export interface ClaimEvidence {
  readonly pattern: ClaimPattern;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** Evidence in the sentence, by name. */
  readonly evidence: Features;
  /** Rough order of candidates: the best one goes to the model. */
  readonly rank: number;
}

/** Verbs that say little by themselves: they need the rest of the evidence more than "giải thể" does. */
const VAGUE = new Set(
  'có|còn|hết|mất|phải|làm|học|dạy|bán|mua|dùng|ghi|nhận|trả|mở|nghỉ|lên|xuống|vào|chạy|rút|đang|tốn|tiêu|cấp|đóng|thuê|xây|chuyển|đổi|thi|nộp|phát|thu|chi|giao|thay|lập|thôi|bỏ|nhập|giảm|tăng|cắt|dọn|gom|gồm|quét|khai|hưởng|tính|bắt|chết|trôi|lây|đổ|dâng|nổ|cháy|chìm|giật|dụ|bắn|diễn ra|tặng|lãnh|lĩnh|hủy|hoãn|cấm|free|hỗ trợ|miễn phí|thuộc|bắt đầu|kết thúc'.split(
    '|',
  ),
);

const DENIES = new Set('không ko k chưa chẳng chả đâu hông hổng khỏi đừng'.split(' '));

/** Tokens around a subject in which its evidence is looked for. */
const BEFORE = 14;

const AFTER = 26;

/** Tokens of the next sentences that may go on about a subject. */
const CARRIED = 40;

/** Where the evidence for a subject is looked for: around it, or in the sentence that goes on about it. */
function rangeOf(sentence: Sentence, { hit, kind }: Subject): { readonly from: number; readonly to: number } {
  if (kind === 'e:carried')
    return { from: sentence.from, to: Math.min(sentence.to, sentence.from + CARRIED) };
  return { from: Math.max(sentence.from, hit.from - BEFORE), to: Math.min(sentence.to, hit.to + AFTER) };
}

/** Changes of things that are told there, other than by the words of the subject itself. */
function changesIn(
  reading: Reading,
  pattern: ClaimPattern,
  { hit: subject, kind }: Subject,
  from: number,
  to: number,
): Hit[] {
  return reading
    .within(`change/${pattern.topic}`, from, to)
    .filter((hit) => hit.from >= subject.to || hit.to <= subject.from || kind === 'e:carried');
}

/** What each piece of evidence adds to the rough order of candidates; what speaks against a claim takes nothing off. */
const RANKS: Readonly<Record<string, number>> = {
  'e:strong': 1.5,
  'e:weak': 0.8,
  'e:carried': 0.7,
  'e:weak-alone': 0.4,
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
};

export function rankOf(evidence: Features): number {
  let rank = 0;
  for (const [name, value] of evidence) rank += (RANKS[name] ?? 0) * value;
  return rank;
}

/** What `rankOf` gives for the evidence of a subject, without gathering the rest: most subjects are not the best. */
export function rankOfSubject(
  reading: Reading,
  pattern: ClaimPattern,
  sentence: Sentence,
  subject: Subject,
): number {
  const { from, to } = rangeOf(sentence, subject);
  const { slots } = reading;
  let rank = RANKS[subject.kind] ?? 0;
  const add = (name: string, on: boolean): void => {
    if (on) rank += RANKS[name] ?? 0;
  };
  const within = (classId: string): boolean => reading.first(classId, from, to) !== undefined;
  const changes = changesIn(reading, pattern, subject, from, to);
  if (changes.some((hit) => !VAGUE.has(hit.form))) add('e:change', true);
  else add('e:change-vague', changes.length > 0);
  add('e:date', anyIn(slots.dates, from, to));
  add('e:time', anyIn(slots.times, from, to));
  add('e:amount', anyIn(slots.amounts, from, to));
  add('e:count', anyIn(slots.counts, from, to));
  add('e:place', placeIn(reading, from, to));
  add('e:duty', within('duty'));
  add('e:incident', pattern.slots.includes('incident') && changes.length > 0);
  add('e:decided', within('decided'));
  add('e:everywhere', within('scope-all'));
  add('e:future', within('future'));
  return rank;
}

function placeIn({ slots }: Reading, from: number, to: number): boolean {
  return anyIn(slots.provinces, from, to) || anyIn(slots.towns, from, to) || anyIn(slots.zones, from, to);
}

/** Evidence in a sentence and its neighbour, and the change of things that is told closest to the subject. */
export function evidenceOf(
  reading: Reading,
  pattern: ClaimPattern,
  sentence: Sentence,
  subject: Subject,
): { evidence: Map<string, number>; change: Hit | undefined } {
  const inside = subject.kind !== 'e:carried';
  const { from, to } = rangeOf(sentence, subject);
  const evidence = new Map<string, number>();
  const set = (name: string, on: boolean): void => {
    if (on) evidence.set(name, 1);
  };
  const within = (classId: string): boolean => reading.first(classId, from, to) !== undefined;
  evidence.set(subject.kind, 1);
  const changes = changesIn(reading, pattern, subject, from, to);
  const clear = changes.filter((hit) => !VAGUE.has(hit.form));
  const closest = (list: readonly Hit[]): Hit | undefined =>
    list.reduce<Hit | undefined>(
      (best, hit) =>
        best === undefined || Math.abs(hit.from - subject.hit.from) < Math.abs(best.from - subject.hit.from)
          ? hit
          : best,
      undefined,
    );
  const change = closest(clear) ?? closest(changes);
  if (clear.length > 0) evidence.set('e:change', 1);
  else if (changes.length > 0) evidence.set('e:change-vague', 1);
  set(
    'e:change-near',
    inside &&
      change !== undefined &&
      Math.min(Math.abs(change.from - subject.hit.to), Math.abs(subject.hit.from - change.to)) <= 5,
  );
  set('e:changes', clear.length >= 2);
  set(
    'e:change-denied',
    change !== undefined && DENIES.has(reading.text.tokens[change.from - 1]?.text ?? ''),
  );
  const { slots } = reading;
  const dates = slotsIn(slots.dates, from, to);
  set('e:date', dates.length > 0);
  set(
    'e:date-written',
    dates.some((date) => date.day !== undefined || date.month !== undefined),
  );
  set(
    'e:deadline',
    dates.some((date) => date.lead === 'from' || date.lead === 'before' || date.lead === 'until'),
  );
  set('e:time', anyIn(slots.times, from, to));
  set('e:amount', anyIn(slots.amounts, from, to));
  set('e:count', anyIn(slots.counts, from, to));
  set('e:place', placeIn(reading, from, to));
  set('e:named', anyIn(slots.namedSources, from, to));
  set('e:duty', within('duty'));
  set('e:incident', pattern.slots.includes('incident') && changes.length > 0);
  set('e:decided', within('decided'));
  set('e:everywhere', within('scope-all'));
  set('e:future', within('future'));
  set('e:done', within('done'));
  set('e:feeling', within('feel'));
  set('e:criticism', within('critic'));
  set('e:opinion', within('opinion'));
  set('e:past', within('past'));
  set('e:own-day', within('own-day'));
  set('e:wish', within('wish'));
  set('e:negated', within('neg'));
  set('e:question-word', within('ask/wh'));
  set('e:own-shop', within('own-shop'));
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  if (next !== undefined && !next.asks) {
    set('n:date', anyIn(slots.dates, next.from, next.to));
    set('n:amount', anyIn(slots.amounts, next.from, next.to));
    set('n:duty', reading.first('duty', next.from, next.to) !== undefined);
    set('n:decided', reading.first('decided', next.from, next.to) !== undefined);
  }
  set('e:hearsay', within('hearsay'));
  set('e:insider', within('insider'));
  const { named, numbers } = writtenNames(reading, from, to);
  set('e:name', named);
  set('e:number', numbers > 0);
  set('e:numbers', numbers > 1);
  let specifics = 0;
  for (const name of ['e:date', 'e:time', 'e:amount', 'e:count', 'e:place'])
    specifics += evidence.get(name) ?? 0;
  evidence.set('e:specifics', Math.min(3, specifics) / 3);
  if (specifics === 0) evidence.set('e:vague', 1);
  evidence.set(`topic:${pattern.topic}`, 1);
  evidence.set(`pattern:${pattern.id}`, 1);
  return { evidence, change };
}

/** Capitalised pairs that are no sentence's beginning ("Khe Trúc"), and written numbers. */
function writtenNames(reading: Reading, from: number, to: number): { named: boolean; numbers: number } {
  const { tokens } = reading.text;
  let named = false;
  let numbers = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number') numbers += 1;
    if (
      token?.kind === 'word' &&
      token.letterCase === 'title' &&
      at > from &&
      tokens[at + 1]?.letterCase === 'title' &&
      tokens[at - 1]?.kind === 'word'
    )
      named = true;
  }
  return { named, numbers };
}
