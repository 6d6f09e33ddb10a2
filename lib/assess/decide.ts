import type { ScamPattern } from '../packs/patterns-types.ts';
import type { ClaimCandidate } from './claim-candidates.ts';
import { addClaimFeatures } from './claim-features.ts';
import { isSourced } from './credit.ts';
import { CLAIM_MODEL } from './model/claim-model.ts';
import { EvidenceSum, type LinearModel } from './model/linear-model.ts';
import { CLAIM_SHARE, PhraseWeights } from './model/phrase-weights.ts';
import { SCAM_MODEL } from './model/scam-model.ts';
import type { TextReading } from './read-text.ts';
import { addScamFeatures, explainScam, isCombination, type ScamFinding } from './scam.ts';
import { isPartOf } from './stance.ts';
import type { Level } from './types.ts';

/** Unpacked for the first text that needs them: the script starts on many pages that never show one. */
function onFirstUse(model: LinearModel): () => PhraseWeights {
  let weights: PhraseWeights | undefined;
  return () => {
    weights ??= new PhraseWeights(model.phrases);
    return weights;
  };
}

const phrasesOfClaims = onFirstUse(CLAIM_MODEL);
const phrasesOfScams = onFirstUse(SCAM_MODEL);

/** A text that in no case gets a scam mark: fewer than two signals, or none that asks or imitates. */
export function mayBeScam(read: TextReading): boolean {
  return isCombination(read.signals);
}

/** Decides whether the signals of a text add up to a known pattern of fraud. */
export function decideScam(read: TextReading, patterns: readonly ScamPattern[]): ScamFinding | undefined {
  if (!mayBeScam(read)) return undefined;
  const evidence = new EvidenceSum(SCAM_MODEL);
  addScamFeatures(evidence, read.reading, read.signals, read.stance);
  if (evidence.sum < SCAM_MODEL.floor || evidence.sum + phrasesOfScams().sum(read.phrasesMeant()) <= 0)
    return undefined;
  return explainScam(patterns, read.signals);
}

/** Claims that are left when those that a record settles, either way, are taken out. */
export function openClaims(read: TextReading): ClaimCandidate[] {
  return read.candidates.filter(
    ({ sentence }) =>
      !read.findings.some(
        (finding) =>
          finding.rule !== 'agrees/count' && finding.from < sentence.to && finding.to > sentence.from,
      ),
  );
}

/**
 * A text that in no case gets the mark `unsourced`, whatever it claims: it keeps its distance, calls for help, refutes,
 * corrects or reassures. Leaving that to the model found two claims in a hundred more, and marked refutations: the
 * contract wants none of those.
 */
export function assertsNothing(read: TextReading): boolean {
  const { stance, reading } = read;
  if (stance.distances || stance.callsForHelp || stance.refutes || stance.jokes) return true;
  if (
    reading
      .all('refute/correct')
      .some((hit) => !isPartOf(reading, hit, 'tell/press') && !isPartOf(reading, hit, 'tell/advise'))
  )
    return true;
  const signs = ['rumour/word', 'refute/reassure', 'refute/verify'].filter((classId) => reading.has(classId));
  return signs.length >= 2;
}

/** Decides whether a text asserts something checkable and gives no source that a reader could look up. */
export function decideClaim(
  read: TextReading,
  isScam: boolean,
  level: Level,
  isOff: (topic: string) => boolean = () => false,
): ClaimCandidate | undefined {
  if (assertsNothing(read)) return undefined;
  const { stance } = read;
  // What can be opened or looked up is a source whoever sends it; a name alone a fraud may have made up.
  if (read.credit.link || read.credit.document) return undefined;
  if (!isScam && isSourced(read.credit, level, stance.presses || stance.hidesOrigin)) return undefined;
  const claims = openClaims(read).filter(({ pattern }) => !isOff(pattern.topic));
  const [best] = claims;
  if (best === undefined) return undefined;
  const evidence = new EvidenceSum(CLAIM_MODEL);
  addClaimFeatures(evidence, read.reading, claims, stance, {
    scam: isScam,
    settled: read.findings.length > 0,
  });
  if (evidence.sum < CLAIM_MODEL.floor) return undefined;
  const weights = phrasesOfClaims();
  const phrases = weights.sum(read.phrases()) + CLAIM_SHARE * weights.sum(read.phrasesOf(best.sentence));
  return evidence.sum + phrases > 0 ? best : undefined;
}
