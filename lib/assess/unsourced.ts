import type { ClaimPattern } from '../packs/patterns-types.ts';
import type { Hit, Reading, Sentence } from './reading.ts';
import type { SentenceStance, TextStance } from './stance.ts';

/** What a sentence offers for being a claim that an official text could confirm or refute. */
export interface ClaimEvidence {
  readonly pattern: ClaimPattern;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Weights of the evidence, in the open. A sentence is a claim from `THRESHOLD` on. */
export const WEIGHTS = {
  strongSubject: 1.5,
  weakSubject: 0.9,
  carriedSubject: 1,
  change: 1,
  date: 1,
  time: 0.5,
  amount: 1,
  count: 0.8,
  place: 0.5,
  duty: 0.8,
  incident: 1.2,
  decided: 0.9,
  everywhere: 0.5,
  future: 0.4,
  passedOn: 0.4,
  feeling: -0.4,
  criticism: -1.2,
  opinion: -2.2,
  past: -1,
  ownDay: -2,
  openQuestion: -2,
  warning: -1.5,
} as const;

export const THRESHOLD = 3.4;

type Slot = { readonly from: number; readonly to: number };

function countIn(slots: readonly Slot[], sentence: Sentence): number {
  let found = 0;
  for (const slot of slots) if (slot.from >= sentence.from && slot.to <= sentence.to) found += 1;
  return found;
}

function stanceScore(reading: Reading, sentence: Sentence, text: TextStance): number {
  const { from, to } = sentence;
  const within = (classId: string): boolean => reading.first(classId, from, to) !== undefined;
  let score = 0;
  if (within('feel')) score += WEIGHTS.feeling;
  if (within('critic')) score += WEIGHTS.criticism;
  if (within('opinion')) score += WEIGHTS.opinion;
  if (within('past')) score += WEIGHTS.past;
  if (within('own-day')) score += WEIGHTS.ownDay;
  if (text.asksOpenly) score += WEIGHTS.openQuestion;
  return score;
}

/** Things said in the sentence that do not depend on the pattern. */
function commonScore(reading: Reading, sentence: Sentence, stance: SentenceStance, text: TextStance): number {
  let score = 0;
  if (stance.decided) score += WEIGHTS.decided;
  if (stance.future) score += WEIGHTS.future;
  if (reading.first('scope-all', sentence.from, sentence.to) !== undefined) score += WEIGHTS.everywhere;
  if (text.presses || text.hidesOrigin || reading.has('hearsay')) score += WEIGHTS.passedOn;
  return score;
}

function slotScore(reading: Reading, sentence: Sentence, pattern: ClaimPattern, changed: boolean): number {
  const { slots } = reading;
  let score = 0;
  const wants = new Set(pattern.slots);
  if (countIn(slots.dates, sentence) > 0) score += WEIGHTS.date;
  if (countIn(slots.times, sentence) > 0) score += WEIGHTS.time;
  if (countIn(slots.amounts, sentence) > 0) score += WEIGHTS.amount;
  if (countIn(slots.counts, sentence) > 0) score += WEIGHTS.count;
  if (countIn(slots.provinces, sentence) + countIn(slots.towns, sentence) + countIn(slots.zones, sentence) + countIn(slots.namedSources, sentence) > 0) score += WEIGHTS.place;
  if (wants.has('duty') && reading.first('duty', sentence.from, sentence.to) !== undefined) score += WEIGHTS.duty;
  if (wants.has('incident') && changed) score += WEIGHTS.incident;
  return score;
}

interface Subject {
  readonly hit: Hit;
  readonly weight: number;
}

function subjectOf(reading: Reading, pattern: ClaimPattern, index: number, context: boolean): Subject | undefined {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return undefined;
  const strong = reading.first(`subject/${pattern.id}`, sentence.from, sentence.to);
  if (strong !== undefined) return { hit: strong, weight: WEIGHTS.strongSubject };
  if (context) {
    const weak = reading.first(`weak/${pattern.id}`, sentence.from, sentence.to);
    if (weak !== undefined) return { hit: weak, weight: WEIGHTS.weakSubject };
  }
  for (let back = index - 1; back >= Math.max(0, index - 2); back -= 1) {
    const earlier = reading.sentences[back];
    if (earlier === undefined || earlier.asks) continue;
    const carried = reading.first(`subject/${pattern.id}`, earlier.from, earlier.to);
    if (carried !== undefined) return { hit: carried, weight: WEIGHTS.carriedSubject };
  }
  return undefined;
}

/** The strongest claim of a text, or nothing when no sentence asserts one. */
export function strongestClaim(reading: Reading, patterns: readonly ClaimPattern[], text: TextStance): ClaimEvidence | undefined {
  let best: ClaimEvidence | undefined;
  for (let index = 0; index < reading.sentences.length; index += 1) {
    const sentence = reading.sentences[index];
    const stance = text.sentences[index];
    if (sentence === undefined || stance === undefined) continue;
    if (stance.asks || stance.wishes || stance.refutes) continue;
    const shared = commonScore(reading, sentence, stance, text) + stanceScore(reading, sentence, text);
    for (const pattern of patterns) {
      const context = reading.has(`ctx/${pattern.topic}`);
      const subject = subjectOf(reading, pattern, index, context);
      if (subject === undefined) continue;
      const change = reading.first(`change/${pattern.topic}`, sentence.from, sentence.to);
      const changed = change !== undefined && (change.from !== subject.hit.from || change.to !== subject.hit.to);
      const score =
        subject.weight + (changed ? WEIGHTS.change : 0) + slotScore(reading, sentence, pattern, changed) + shared;
      if (best === undefined || score > best.score) {
        const anchor = subject.hit.from >= sentence.from ? subject.hit : (change ?? { from: sentence.from, to: sentence.to });
        best = {
          pattern,
          sentence,
          from: Math.min(anchor.from, change?.from ?? anchor.from),
          to: Math.max(anchor.to, change?.to ?? anchor.to),
          score,
        };
      }
    }
  }
  return best;
}
