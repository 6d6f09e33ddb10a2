import type { ClaimPattern } from '../packs/patterns-types.ts';
import type { Features } from './model/linear-model.ts';
import { firstFrom, type Hit, type Reading, type Sentence } from './reading.ts';
import type { TextStance } from './stance.ts';
import { addVoice } from './voice.ts';

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
  'e:feeling': -0.4,
  'e:criticism': -1,
  'e:opinion': -1.5,
  'e:past': -0.8,
  'e:own-day': -1.5,
};

const DENIES = new Set('không ko k chưa chẳng chả đâu hông hổng khỏi đừng'.split(' '));

/** Tokens around a subject in which its evidence is looked for. */
const BEFORE = 14;
const AFTER = 26;

type Slot = { readonly from: number; readonly to: number };

function anyIn(slots: readonly Slot[], from: number, to: number): boolean {
  for (let at = firstFrom(slots, from); at < slots.length; at += 1) {
    const slot = slots[at];
    if (slot === undefined || slot.from >= to) return false;
    if (slot.to <= to) return true;
  }
  return false;
}

function slotsIn<S extends Slot>(slots: readonly S[], from: number, to: number): S[] {
  const found: S[] = [];
  for (let at = firstFrom(slots, from); at < slots.length; at += 1) {
    const slot = slots[at];
    if (slot === undefined || slot.from >= to) break;
    if (slot.to <= to) found.push(slot);
  }
  return found;
}

interface Subject {
  readonly hit: Hit;
  readonly kind: 'e:strong' | 'e:weak' | 'e:weak-alone' | 'e:carried' | 'e:none';
}

/** Class names of a pattern's phrases in the lexicon. */
interface PatternClasses {
  readonly pattern: ClaimPattern;
  readonly subject: string;
  readonly weak: string;
}

const KNOWN_CLASSES = new WeakMap<readonly ClaimPattern[], readonly PatternClasses[]>();

/** Made once for each list of patterns: building the names for every text costs more than looking them up. */
function patternClasses(patterns: readonly ClaimPattern[]): readonly PatternClasses[] {
  const known = KNOWN_CLASSES.get(patterns);
  if (known !== undefined) return known;
  const classes = patterns.map((pattern) => ({
    pattern,
    subject: `subject/${pattern.id}`,
    weak: `weak/${pattern.id}`,
  }));
  KNOWN_CLASSES.set(patterns, classes);
  return classes;
}

/** "Họp tổ dân phố lúc 5 giờ": neighbours meet, and nothing is said of the unit. */
function isMeeting(reading: Reading, { from }: Hit): boolean {
  return reading.text.tokens[from - 1]?.text === 'họp';
}

function subjectsOf(reading: Reading, classes: PatternClasses, index: number, context: boolean): Subject[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const strong = reading
    .within(classes.subject, sentence.from, sentence.to)
    .filter((hit) => !isMeeting(reading, hit));
  if (strong.length > 0) return strong.slice(0, 3).map((hit) => ({ hit, kind: 'e:strong' }));
  const weak = reading.first(classes.weak, sentence.from, sentence.to);
  if (weak !== undefined && isMeeting(reading, weak)) return [];
  if (weak !== undefined && context) return [{ hit: weak, kind: 'e:weak' }];
  for (let back = index - 1; back >= Math.max(0, index - 2); back -= 1) {
    const earlier = reading.sentences[back];
    if (earlier === undefined || earlier.asks) continue;
    const carried = reading.first(classes.subject, earlier.from, earlier.to);
    if (carried !== undefined) return [{ hit: carried, kind: 'e:carried' }];
  }
  return weak === undefined ? [] : [{ hit: weak, kind: 'e:weak-alone' }];
}

function evidenceOf(
  reading: Reading,
  pattern: ClaimPattern,
  sentence: Sentence,
  subject: Subject,
): { evidence: Map<string, number>; change: Hit | undefined } {
  const inside = subject.kind !== 'e:carried';
  const from = inside ? Math.max(sentence.from, subject.hit.from - BEFORE) : sentence.from;
  const to = inside
    ? Math.min(sentence.to, subject.hit.to + AFTER)
    : Math.min(sentence.to, sentence.from + 40);
  const evidence = new Map<string, number>();
  const set = (name: string, on: boolean): void => {
    if (on) evidence.set(name, 1);
  };
  const within = (classId: string): boolean => reading.first(classId, from, to) !== undefined;
  evidence.set(subject.kind, 1);
  const changes = reading
    .within(`change/${pattern.topic}`, from, to)
    .filter((hit) => hit.from >= subject.hit.to || hit.to <= subject.hit.from || !inside);
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
  set(
    'e:place',
    anyIn(slots.provinces, from, to) || anyIn(slots.towns, from, to) || anyIn(slots.zones, from, to),
  );
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

function rankOf(evidence: Features): number {
  let rank = 0;
  for (const [name, value] of evidence) rank += Math.max(0, RANKS[name] ?? 0) * value;
  return rank;
}

/** A sentence that names no known matter, but lays down or reports something specific. */
function openClaim(
  reading: Reading,
  sentence: Sentence,
  pattern: ClaimPattern | undefined,
): ClaimEvidence | undefined {
  if (pattern === undefined || sentence.words < 4) return undefined;
  const anchor: Hit = { from: sentence.from, to: Math.min(sentence.to, sentence.from + 1), form: '' };
  const { evidence, change } = evidenceOf(reading, pattern, sentence, { hit: anchor, kind: 'e:none' });
  if (
    evidence.has('e:vague') &&
    !evidence.has('e:duty') &&
    !evidence.has('e:decided') &&
    !evidence.has('e:number')
  )
    return undefined;
  const from = change?.from ?? sentence.from;
  return {
    pattern,
    sentence,
    from,
    to: Math.min(sentence.to, from + 10),
    evidence,
    rank: rankOf(evidence) - 0.6,
  };
}

/** The best candidates of a text for a checkable claim, best first, at most one a sentence. */
export function claimCandidates(
  reading: Reading,
  patterns: readonly ClaimPattern[],
  text: TextStance,
): ClaimEvidence[] {
  const candidates: ClaimEvidence[] = [];
  const named = patternClasses(patterns).filter(
    ({ subject, weak }) => reading.has(subject) || reading.has(weak),
  );
  const open = patterns.find((pattern) => pattern.id === 'public-services/other');
  for (let index = 0; index < reading.sentences.length; index += 1) {
    const sentence = reading.sentences[index];
    const stance = text.sentences[index];
    if (sentence === undefined || stance === undefined || stance.asks || stance.refutes) continue;
    if (stance.wishes && !stance.decided && !datedIn(reading, sentence)) continue;
    let best: ClaimEvidence | undefined;
    for (const classes of named) {
      const { pattern } = classes;
      const context = reading.has(`ctx/${pattern.topic}`);
      for (const subject of subjectsOf(reading, classes, index, context)) {
        const { evidence, change } = evidenceOf(reading, pattern, sentence, subject);
        const rank = rankOf(evidence);
        if (best !== undefined && rank <= best.rank) continue;
        const anchor =
          subject.hit.from >= sentence.from
            ? subject.hit
            : (change ?? { from: sentence.from, to: Math.min(sentence.to, sentence.from + 8) });
        const joined = change !== undefined && Math.abs(change.from - anchor.from) <= 12 ? change : anchor;
        best = {
          pattern,
          sentence,
          from: Math.min(anchor.from, joined.from),
          to: Math.max(anchor.to, joined.to),
          evidence,
          rank,
        };
      }
    }
    best ??= openClaim(reading, sentence, open);
    if (best !== undefined) candidates.push(best);
  }
  return candidates.sort((a, b) => b.rank - a.rank);
}

function datedIn(reading: Reading, sentence: Sentence): boolean {
  return reading.slots.dates.some(
    (date) =>
      date.from >= sentence.from &&
      date.to <= sentence.to &&
      (date.day !== undefined || date.lead !== undefined),
  );
}

const PUBLIC = new Set('ai mọi toàn công dân bà con hộ nhà cả nước'.split(' '));
const ADDRESSED = new Set('anh chị bạn quý khách bác cô chú em con'.split(' '));

/** In bait the claim is public ("ai đóng từ 5 năm trở lên được…"), not about the reader's own account. */
function addBait(features: Map<string, number>, reading: Reading, best: ClaimEvidence): void {
  const words = { open: 0, addressed: 0 };
  for (let at = best.sentence.from; at < best.sentence.to; at += 1) {
    const text = reading.text.tokens[at]?.text ?? '';
    if (PUBLIC.has(text)) words.open += 1;
    if (ADDRESSED.has(text)) words.addressed += 1;
  }
  if (words.open > 0) features.set('b:open', 1);
  if (words.addressed > 0) features.set('b:addressed', 1);
  for (const name of [
    'e:everywhere',
    'e:duty',
    'e:incident',
    'e:deadline',
    'e:amount',
    'e:date-written',
    'e:place',
    'topic:events',
    'topic:emergency',
    'topic:restructuring',
  ]) {
    if (best.evidence.has(name)) features.set(`b:${name}`, 1);
  }
}

/** What the model weighs about the best candidate of a text. */
export function claimFeatures(
  reading: Reading,
  candidates: readonly ClaimEvidence[],
  text: TextStance,
  known: { readonly scam: boolean; readonly settled: boolean },
): Features {
  const [best] = candidates;
  const features = new Map<string, number>(best?.evidence ?? []);
  const set = (name: string, on: boolean): void => {
    if (on) features.set(name, 1);
  };
  features.set('t:rank', Math.max(0, Math.min(8, best?.rank ?? 0)) / 8);
  features.set('t:second', Math.max(0, Math.min(6, candidates[1]?.rank ?? 0)) / 6);
  const asking = text.sentences.filter((sentence) => sentence.asks).length;
  features.set('t:asking', text.sentences.length === 0 ? 0 : asking / text.sentences.length);
  set(
    't:wishes',
    text.sentences.some((sentence) => sentence.wishes),
  );
  set(
    't:judges',
    text.sentences.some((sentence) => sentence.judges),
  );
  set('t:context', best !== undefined && reading.has(`ctx/${best.pattern.topic}`));
  set('t:presses', text.presses);
  set('t:hides', text.hidesOrigin);
  set('t:hearsay', reading.has('hearsay'));
  set('t:refutes', text.refutes);
  set('t:rumour', reading.has('rumour/word'));
  set('t:reassures', reading.has('refute/reassure'));
  set('t:verifies', reading.has('refute/verify'));
  const denies =
    reading.has('refute/reassure') || reading.has('refute/correct') || reading.has('refute/deny');
  set('t:rumour+denial', reading.has('rumour/word') && denies);
  set('t:verifies+denial', reading.has('refute/verify') && denies);
  set(
    'e:reassures',
    best !== undefined &&
      reading.first('refute/reassure', best.sentence.from, best.sentence.to) !== undefined,
  );
  set('t:corrects', reading.has('refute/correct'));
  set('t:insists', reading.has('refute/undone'));
  set('t:warns', text.warns);
  set('t:tells', text.tellsOfFraud);
  set('t:open-question', text.asksOpenly);
  set('t:fiction', text.fiction);
  set('t:joke-home', reading.has('joke/home'));
  set('t:joke-mark', reading.has('joke/mark'));
  set('t:joke-laugh', reading.has('joke/laugh'));
  set('t:help', reading.has('help/soft'));
  set('t:feels', reading.has('feel'));
  set('t:criticises', reading.has('critic'));
  set('t:offers', reading.has('trust/in-person') || reading.has('lure/cheap'));
  set('t:own-shop', reading.has('own-shop'));
  set('t:jokes', text.jokes);
  set('t:scam', known.scam);
  set('t:settled', known.settled);
  if (known.scam && best !== undefined) addBait(features, reading, best);
  set('t:trust', reading.has('trust/no-ask'));
  set('t:named', reading.slots.namedSources.length > 0);
  set('t:link', reading.slots.links.length > 0);
  set('t:one-sentence', reading.sentences.length === 1);
  addVoice(features, reading);
  return features;
}
