import type { ClaimPattern } from '../packs/patterns-types.ts';
import { type ClaimEvidence, evidenceOf } from './claim-evidence.ts';
import { patternClasses, subjectsOf } from './claim-subjects.ts';
import type { Features } from './model/linear-model.ts';
import type { Hit, Reading, Sentence } from './reading.ts';
import type { TextStance } from './stance.ts';

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
