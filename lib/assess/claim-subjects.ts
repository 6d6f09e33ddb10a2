import type { ClaimPattern } from '../packs/patterns-types.ts';
import type { Hit, Reading } from './reading.ts';

/** What a sentence may be a claim about, and how it is named there. */
export interface Subject {
  readonly hit: Hit;
  readonly kind: 'e:strong' | 'e:weak' | 'e:weak-alone' | 'e:carried' | 'e:none';
}

/** Class names of a pattern's phrases in the lexicon. */
export interface PatternClasses {
  readonly pattern: ClaimPattern;
  readonly subject: string;
  readonly weak: string;
  /** Words of its topic. */
  readonly context: string;
  /** Verbs by which things of its topic change. */
  readonly change: string;
  /** What it tells of happens by itself: its changes are incidents. */
  readonly incident: boolean;
}

const KNOWN_CLASSES = new WeakMap<readonly ClaimPattern[], readonly PatternClasses[]>();

/** Made once for each list of patterns: building the names for every text costs more than looking them up. */
export function patternClasses(patterns: readonly ClaimPattern[]): readonly PatternClasses[] {
  const known = KNOWN_CLASSES.get(patterns);
  if (known !== undefined) return known;
  const classes = patterns.map((pattern) => ({
    pattern,
    subject: `subject/${pattern.id}`,
    weak: `weak/${pattern.id}`,
    context: `ctx/${pattern.topic}`,
    change: `change/${pattern.topic}`,
    incident: pattern.slots.includes('incident'),
  }));
  KNOWN_CLASSES.set(patterns, classes);
  return classes;
}

/** "Họp tổ dân phố lúc 5 giờ": neighbours meet, and nothing is said of the unit. */
function isMeeting(reading: Reading, { from }: Hit): boolean {
  return reading.text.tokens[from - 1]?.text === 'họp';
}

/** True when a hit lies in a longer phrase of another class. */
function isWithin(reading: Reading, { from, to }: Hit, classId: string): boolean {
  return reading
    .all(classId)
    .some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from);
}

const NONE: readonly Subject[] = [];

/** Sentences through which a subject is still spoken of. */
export const CARRIES = 2;

/** What the sentence at `index` speaks of as far as one pattern knows it; `context`: the text is about its topic. */
export function subjectsOf(
  reading: Reading,
  classes: PatternClasses,
  index: number,
  context: boolean,
): readonly Subject[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return NONE;
  if (reading.first(classes.subject, sentence.from, sentence.to) !== undefined) {
    const strong = reading
      .within(classes.subject, sentence.from, sentence.to)
      .filter((hit) => !isMeeting(reading, hit) && !isWithin(reading, hit, 'other-sense'));
    if (strong.length > 0) return strong.slice(0, 3).map((hit) => ({ hit, kind: 'e:strong' }));
  }
  const weak = reading
    .within(classes.weak, sentence.from, sentence.to)
    .find((hit) => !isWithin(reading, hit, 'other-sense'));
  if (weak !== undefined && isMeeting(reading, weak)) return NONE;
  if (weak !== undefined && context) return [{ hit: weak, kind: 'e:weak' }];
  for (let back = index - 1; back >= Math.max(0, index - CARRIES); back -= 1) {
    const earlier = reading.sentences[back];
    if (earlier === undefined || earlier.asks) continue;
    const carried = reading.first(classes.subject, earlier.from, earlier.to);
    if (carried !== undefined) return [{ hit: carried, kind: 'e:carried' }];
  }
  return weak === undefined ? NONE : [{ hit: weak, kind: 'e:weak-alone' }];
}
