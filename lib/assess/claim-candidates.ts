import type { ClaimPattern } from '../packs/patterns-types.ts';
import { closestChange, evidenceOf } from './claim-evidence.ts';
import { changesIn, highestRank, placeIn, rangeOf, rankOfSpecifics, rankOfSubject } from './claim-rank.ts';
import { CARRIES, type PatternClasses, patternClasses, type Subject, subjectsOf } from './claim-subjects.ts';
import type { Features } from './model/linear-model.ts';
import type { Hit, Reading, Sentence } from './reading.ts';
import { anyIn } from './slots-in.ts';
import type { TextStance } from './stance.ts';

/** A sentence that may be a claim which an official text could confirm or refute. */
export interface ClaimCandidate {
  readonly pattern: ClaimPattern;
  readonly sentence: Sentence;
  /** Rough order of candidates: the best one goes to the model. */
  readonly rank: number;
  /** Evidence in the sentence, by name; gathered when asked for. */
  readonly evidence: Features;
  /** Tokens `[from, to)` that say it. */
  words(): { readonly from: number; readonly to: number };
}

/** A subject that a sentence speaks of, and the pattern that knows it. */
interface Named {
  readonly classes: PatternClasses;
  readonly subject: Subject;
  readonly rank: number;
}

/** A change this many tokens from its subject is shown with it. */
const JOINED = 12;
/** Words that are shown of a sentence which names no subject. */
const SHOWN = { carried: 8, open: 10 } as const;

/** Of most candidates only the rank is ever needed: one a sentence, and one a text goes to the model. */
class SubjectCandidate implements ClaimCandidate {
  readonly sentence: Sentence;
  readonly rank: number;
  readonly #reading: Reading;
  readonly #index: number;
  readonly #classes: PatternClasses;
  readonly #subject: Subject;

  constructor(reading: Reading, index: number, sentence: Sentence, { classes, subject, rank }: Named) {
    this.sentence = sentence;
    this.rank = rank;
    this.#reading = reading;
    this.#index = index;
    this.#classes = classes;
    this.#subject = subject;
  }

  get pattern(): ClaimPattern {
    return this.#classes.pattern;
  }

  get evidence(): Features {
    return evidenceOf(this.#reading, this.#classes, this.#index, this.sentence, this.#subject);
  }

  words(): { readonly from: number; readonly to: number } {
    const { sentence } = this;
    const subject = this.#subject;
    const { from, to } = rangeOf(sentence, subject);
    const change = closestChange(changesIn(this.#reading, this.#classes, subject, from, to), subject);
    if (subject.kind === 'e:none') {
      const start = change?.from ?? sentence.from;
      return { from: start, to: Math.min(sentence.to, start + SHOWN.open) };
    }
    const anchor =
      subject.hit.from >= sentence.from
        ? subject.hit
        : (change ?? { from: sentence.from, to: Math.min(sentence.to, sentence.from + SHOWN.carried) });
    const joined = change !== undefined && Math.abs(change.from - anchor.from) <= JOINED ? change : anchor;
    return { from: Math.min(anchor.from, joined.from), to: Math.max(anchor.to, joined.to) };
  }
}

/** What a sentence without a known subject stands behind one with it. */
const OPEN_BEHIND = 0.6;

/** A sentence that names no known matter, but lays down or reports something specific. */
function openSubject(
  reading: Reading,
  sentence: Sentence,
  classes: PatternClasses | undefined,
  whole: number,
): Named | undefined {
  if (classes === undefined || sentence.words < 4) return undefined;
  const subject: Subject = {
    hit: { from: sentence.from, to: Math.min(sentence.to, sentence.from + 1), form: '' },
    kind: 'e:none',
  };
  if (saysNothing(reading, rangeOf(sentence, subject))) return undefined;
  return { classes, subject, rank: rankOfSubject(reading, classes, sentence, subject, whole) - OPEN_BEHIND };
}

/** No date, time, amount, count, place or other number, no duty and nothing decided. */
function saysNothing(
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const { slots, text } = reading;
  for (const list of [slots.dates, slots.times, slots.amounts, slots.counts])
    if (anyIn(list, from, to)) return false;
  if (placeIn(reading, from, to)) return false;
  if (reading.first('duty', from, to) !== undefined || reading.first('decided', from, to) !== undefined)
    return false;
  for (let at = from; at < to; at += 1) if (text.tokens[at]?.kind === 'number') return false;
  return true;
}

/** A pattern whose subject a text names somewhere. Most sentences are far from it: those are told apart without a search. */
class NamedMatter {
  readonly classes: PatternClasses;
  readonly #sentences: readonly Sentence[];
  readonly #subjects: readonly Hit[];
  readonly #weak: readonly Hit[];
  #subject = 0;
  #weakSubject = 0;

  constructor(reading: Reading, classes: PatternClasses) {
    this.classes = classes;
    this.#sentences = reading.sentences;
    this.#subjects = reading.all(classes.subject);
    this.#weak = reading.all(classes.weak);
  }

  /** False when `subjectsOf` finds nothing for sure. To be asked in the order of the sentences. */
  mayBeIn(index: number): boolean {
    const { from, to } = this.#sentences[index] ?? { from: 0, to: 0 };
    const carriedFrom = this.#sentences[Math.max(0, index - CARRIES)]?.from ?? from;
    while ((this.#subjects[this.#subject]?.from ?? to) < carriedFrom) this.#subject += 1;
    while ((this.#weak[this.#weakSubject]?.from ?? to) < from) this.#weakSubject += 1;
    return (
      (this.#subjects[this.#subject]?.from ?? to) < to || (this.#weak[this.#weakSubject]?.from ?? to) < to
    );
  }
}

/** The best candidates of a text for a checkable claim, best first, at most one a sentence. */
export function claimCandidates(
  reading: Reading,
  patterns: readonly ClaimPattern[],
  text: TextStance,
): ClaimCandidate[] {
  const candidates: ClaimCandidate[] = [];
  const all = patternClasses(patterns);
  const named = all
    .filter(({ subject, weak }) => reading.has(subject) || reading.has(weak))
    .map((classes) => new NamedMatter(reading, classes));
  const open = all.find(({ pattern }) => pattern.id === 'public-services/other');
  for (let index = 0; index < reading.sentences.length; index += 1) {
    const sentence = reading.sentences[index];
    const stance = text.sentences[index];
    if (sentence === undefined || stance === undefined || stance.refutes) continue;
    if (stance.asks && !stance.tellsFirst) continue;
    if (stance.wishes && !stance.decided && !datedIn(reading, sentence)) continue;
    let best: Named | undefined;
    const whole = rankOfSpecifics(reading, sentence.from, sentence.to);
    for (const matter of named) {
      if (!matter.mayBeIn(index)) continue;
      const { classes } = matter;
      for (const subject of subjectsOf(reading, classes, index, reading.has(classes.context))) {
        if (best !== undefined && highestRank(subject, classes, whole) <= best.rank) continue;
        const rank = rankOfSubject(reading, classes, sentence, subject, whole);
        if (best === undefined || rank > best.rank) best = { classes, subject, rank };
      }
    }
    best ??= openSubject(reading, sentence, open, whole);
    if (best !== undefined) candidates.push(new SubjectCandidate(reading, index, sentence, best));
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
