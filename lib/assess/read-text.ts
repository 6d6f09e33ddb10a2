import { matchPhrases } from '../lexicon/match-phrases.ts';
import type { Pack } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { tokenize } from '../text/tokenize.ts';
import { anniversaryFindings, hostFindings } from './claims/commemoration.ts';
import { documentFindings, eventFindings, passingFindings, tooEarlyFindings } from './claims/document.ts';
import { dutyFindings } from './claims/duty.ts';
import type { ClaimContext, Finding } from './claims/finding.ts';
import { mergerFindings, notYet } from './claims/merger.ts';
import { countFindings, districtFindings, furtherMergerFindings } from './claims/number.ts';
import {
  belongsFindings,
  centreFindings,
  centreNamedFindings,
  denialFindings,
  figureFindings,
  statusFindings,
} from './claims/place.ts';
import { type Credit, readCredit } from './credit.ts';
import { Facts, MERGER_PASSED } from './facts.ts';
import { packVocabulary } from './pack-vocabulary.ts';
import { groupByClass, type Hit, Reading } from './reading.ts';
import { readSignals } from './scam.ts';
import { createSlots } from './slots/create-slots.ts';
import { createLinkClass } from './slots/link-class.ts';
import { readStance, type TextStance } from './stance.ts';
import type { AssessInput } from './types.ts';
import { type ClaimEvidence, claimCandidates } from './unsourced.ts';

/** Everything read from one text, before anything is decided. */
export interface TextReading {
  readonly reading: Reading;
  readonly stance: TextStance;
  /** Claims compared with records. */
  readonly findings: readonly Finding[];
  readonly signals: ReadonlyMap<string, readonly Hit[]>;
  readonly credit: Credit;
  /** Sentences that may claim something which no record settles, best first. */
  readonly candidates: readonly ClaimEvidence[];
}

export type ReadText = (input: AssessInput, readOn: IsoDate) => TextReading | undefined;

/** Claims that something was or will be changed; a wish for it claims nothing. */
const CHANGE_RULES: readonly ((context: ClaimContext) => Finding[])[] = [
  mergerFindings,
  centreFindings,
  centreNamedFindings,
  denialFindings,
  belongsFindings,
  statusFindings,
  figureFindings,
  furtherMergerFindings,
  districtFindings,
  tooEarlyFindings,
  dutyFindings,
];

/** Claims about what stands: numbers, dates, documents. */
const PLAIN_RULES: readonly ((context: ClaimContext) => Finding[])[] = [
  countFindings,
  documentFindings,
  passingFindings,
  eventFindings,
  anniversaryFindings,
  hostFindings,
];

const MERGERS = new Set(['agrees/merger', 'agrees/belongs']);

function compare(reading: Reading, facts: Facts, stance: TextStance, day: IsoDate, posted: boolean): Finding[] {
  if (stance.distances || stance.refutes) return [];
  const findings: Finding[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const own = stance.sentences[index];
    if (own === undefined || own.asks || own.refutes) continue;
    if (reading.first('joke/mark', sentence.from, sentence.to) !== undefined) continue;
    const context: ClaimContext = { reading, facts, sentence, stance: own, day, posted };
    for (const rule of PLAIN_RULES) findings.push(...rule(context));
    if (own.wishes) continue;
    for (const rule of CHANGE_RULES) {
      for (const finding of rule(context)) {
        // Before the list became law a plan was neither right nor wrong, but nothing had been merged yet.
        const early = finding.outcome === 'agrees' && day < MERGER_PASSED && MERGERS.has(finding.rule);
        const kept = early ? notYet(context, finding) : finding;
        if (kept !== undefined) findings.push(kept);
      }
    }
  }
  return findings;
}

/** Compiles a pack into the reader of texts. Undefined for a text that holds none of the pack's or language's words. */
export function createTextReader(pack: Pack): ReadText {
  const facts = new Facts(pack.records);
  const vocabulary = packVocabulary(pack);
  const readSlots = createSlots(pack);
  const linkClassOf = createLinkClass(pack);
  return (input, readOn) => {
    const text = tokenize(input.text);
    const matches = matchPhrases(text.tokens, vocabulary.lexicon);
    if (matches.length === 0) return undefined;
    const byClass = groupByClass(matches, vocabulary.classesOf);
    const slots = readSlots(text, { postedOn: input.postedOn, readOn });
    const reading = new Reading(text, byClass, slots);
    const stance = readStance(reading);
    const findings = compare(reading, facts, stance, input.postedOn ?? readOn, input.postedOn !== undefined);
    return {
      reading,
      stance,
      findings,
      signals: readSignals(reading, pack, linkClassOf),
      credit: readCredit(reading, input.links, linkClassOf),
      candidates: claimCandidates(reading, pack.claims, stance),
    };
  };
}
