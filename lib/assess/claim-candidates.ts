import type { ClaimPattern } from '../packs/patterns-types.ts';
import { type ClaimEvidence, evidenceOf, rankOf, rankOfSubject } from './claim-evidence.ts';
import { patternClasses, type Subject, subjectsOf } from './claim-subjects.ts';
import type { Hit, Reading, Sentence } from './reading.ts';
import type { TextStance } from './stance.ts';

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

/** A subject that a sentence speaks of, and the pattern that knows it. */
interface Named {
  readonly pattern: ClaimPattern;
  readonly subject: Subject;
}

/** The claim that a sentence may make about a subject, with all evidence for it. */
function candidateOf(reading: Reading, sentence: Sentence, { pattern, subject }: Named): ClaimEvidence {
  const { evidence, change } = evidenceOf(reading, pattern, sentence, subject);
  const anchor =
    subject.hit.from >= sentence.from
      ? subject.hit
      : (change ?? { from: sentence.from, to: Math.min(sentence.to, sentence.from + 8) });
  const joined = change !== undefined && Math.abs(change.from - anchor.from) <= 12 ? change : anchor;
  return {
    pattern,
    sentence,
    from: Math.min(anchor.from, joined.from),
    to: Math.max(anchor.to, joined.to),
    evidence,
    rank: rankOf(evidence),
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
    let best: Named | undefined;
    let bestRank = Number.NEGATIVE_INFINITY;
    for (const classes of named) {
      const { pattern } = classes;
      for (const subject of subjectsOf(reading, classes, index, reading.has(classes.context))) {
        const rank = rankOfSubject(reading, pattern, sentence, subject);
        if (rank > bestRank) {
          bestRank = rank;
          best = { pattern, subject };
        }
      }
    }
    const candidate =
      best === undefined ? openClaim(reading, sentence, open) : candidateOf(reading, sentence, best);
    if (candidate !== undefined) candidates.push(candidate);
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
