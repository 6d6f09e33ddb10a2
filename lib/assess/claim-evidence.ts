import { changesIn, isClear, placeIn, rangeOf } from './claim-rank.ts';
import type { PatternClasses, Subject } from './claim-subjects.ts';
import type { Features } from './model/linear-model.ts';
import type { Hit, Reading, Sentence } from './reading.ts';
import { anyIn, slotsIn } from './slots-in.ts';

const DENIES = new Set('không ko k chưa chẳng chả đâu hông hổng khỏi đừng'.split(' '));

/** Evidence that is a phrase of a class near the subject. */
const CUES = [
  ['e:decided', 'decided'],
  ['e:everywhere', 'scope-all'],
  ['e:future', 'future'],
  ['e:done', 'done'],
  ['e:feeling', 'feel'],
  ['e:criticism', 'critic'],
  ['e:opinion', 'opinion'],
  ['e:past', 'past'],
  ['e:own-day', 'own-day'],
  ['e:wish', 'wish'],
  ['e:negated', 'neg'],
  ['e:question-word', 'ask/wh'],
  ['e:own-shop', 'own-shop'],
  ['e:hearsay', 'hearsay'],
  ['e:insider', 'insider'],
] as const;

/** What makes a claim specific. */
const SPECIFICS = ['e:date', 'e:time', 'e:amount', 'e:count', 'e:place'] as const;

/** Most specifics that count. */
const MOST_SPECIFICS = 3;

/** A change this many tokens from the subject is told of it. */
const NEAR = 5;

/** The tokens in which the evidence for a subject lies, and the names found there. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly evidence: Map<string, number>;
}

/** Evidence in a sentence and its neighbour, by name. */
export function evidenceOf(
  reading: Reading,
  classes: PatternClasses,
  index: number,
  sentence: Sentence,
  subject: Subject,
): Features {
  const evidence = new Map<string, number>([[subject.kind, 1]]);
  const range: Range = { ...rangeOf(sentence, subject), evidence };
  addChanges(reading, classes, subject, range);
  addSlots(reading, range);
  for (const [name, classId] of CUES)
    if (reading.first(classId, range.from, range.to) !== undefined) evidence.set(name, 1);
  addNext(reading, reading.sentences[index + 1], evidence);
  addWritten(reading, range);
  let specifics = 0;
  for (const name of SPECIFICS) specifics += evidence.get(name) ?? 0;
  evidence.set('e:specifics', Math.min(MOST_SPECIFICS, specifics) / MOST_SPECIFICS);
  if (specifics === 0) evidence.set('e:vague', 1);
  evidence.set(`topic:${classes.pattern.topic}`, 1);
  evidence.set(`pattern:${classes.pattern.id}`, 1);
  return evidence;
}

/** The change of things that is told closest to the subject, if there is one; one that says something by itself first. */
export function closestChange(changes: readonly Hit[], { hit: subject }: Subject): Hit | undefined {
  let best: Hit | undefined;
  let bestClear = false;
  for (const hit of changes) {
    const clear = isClear(hit);
    if (bestClear && !clear) continue;
    const closer =
      best === undefined || Math.abs(hit.from - subject.from) < Math.abs(best.from - subject.from);
    if (!closer && clear === bestClear) continue;
    best = hit;
    bestClear = clear;
  }
  return best;
}

function addChanges(
  reading: Reading,
  classes: PatternClasses,
  subject: Subject,
  { from, to, evidence }: Range,
): void {
  const changes = changesIn(reading, classes, subject, from, to);
  const change = closestChange(changes, subject);
  if (change === undefined) return;
  evidence.set(isClear(change) ? 'e:change' : 'e:change-vague', 1);
  const { hit } = subject;
  const gap = Math.min(Math.abs(change.from - hit.to), Math.abs(hit.from - change.to));
  if (subject.kind !== 'e:carried' && gap <= NEAR) evidence.set('e:change-near', 1);
  if (changes.filter(isClear).length >= 2) evidence.set('e:changes', 1);
  if (DENIES.has(reading.text.tokens[change.from - 1]?.text ?? '')) evidence.set('e:change-denied', 1);
  if (classes.incident) evidence.set('e:incident', 1);
}

function addSlots(reading: Reading, { from, to, evidence }: Range): void {
  const { slots } = reading;
  const dates = slotsIn(slots.dates, from, to);
  if (dates.length > 0) evidence.set('e:date', 1);
  if (dates.some((date) => date.day !== undefined || date.month !== undefined))
    evidence.set('e:date-written', 1);
  if (dates.some(({ lead }) => lead === 'from' || lead === 'before' || lead === 'until'))
    evidence.set('e:deadline', 1);
  if (anyIn(slots.times, from, to)) evidence.set('e:time', 1);
  if (anyIn(slots.amounts, from, to)) evidence.set('e:amount', 1);
  if (anyIn(slots.counts, from, to)) evidence.set('e:count', 1);
  if (placeIn(reading, from, to)) evidence.set('e:place', 1);
  if (anyIn(slots.namedSources, from, to)) evidence.set('e:named', 1);
  if (reading.first('duty', from, to) !== undefined) evidence.set('e:duty', 1);
}

/** What the next sentence adds, if it asks nothing. */
function addNext(reading: Reading, next: Sentence | undefined, evidence: Map<string, number>): void {
  if (next === undefined || next.asks) return;
  const { from, to } = next;
  if (anyIn(reading.slots.dates, from, to)) evidence.set('n:date', 1);
  if (anyIn(reading.slots.amounts, from, to)) evidence.set('n:amount', 1);
  if (reading.first('duty', from, to) !== undefined) evidence.set('n:duty', 1);
  if (reading.first('decided', from, to) !== undefined) evidence.set('n:decided', 1);
}

/** Capitalised pairs that are no sentence's beginning ("Khe Trúc"), and written numbers. */
function addWritten(reading: Reading, { from, to, evidence }: Range): void {
  const { tokens } = reading.text;
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
      evidence.set('e:name', 1);
  }
  if (numbers > 0) evidence.set('e:number', 1);
  if (numbers > 1) evidence.set('e:numbers', 1);
}
