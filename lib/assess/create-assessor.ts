import { matchPhrases } from '../lexicon/match-phrases.ts';
import type { Pack } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { tokenize } from '../text/tokenize.ts';
import { anniversaryFindings, hostFindings } from './claims/commemoration.ts';
import { documentFindings, eventFindings, passingFindings, tooEarlyFindings } from './claims/document.ts';
import { dutyFindings } from './claims/duty.ts';
import type { ClaimContext, Finding } from './claims/finding.ts';
import { mergerFindings } from './claims/merger.ts';
import { countFindings, districtFindings, furtherMergerFindings } from './claims/number.ts';
import { belongsFindings, centreFindings, figureFindings, statusFindings } from './claims/place.ts';
import { isSourced, readCredit } from './credit.ts';
import { Facts } from './facts.ts';
import { joinSpans } from './join-spans.ts';
import { packVocabulary } from './pack-vocabulary.ts';
import { groupByClass, Reading } from './reading.ts';
import { findScam, type ScamFinding } from './scam.ts';
import { createSlots } from './slots/create-slots.ts';
import { createLinkClass, type LinkClass } from './slots/link-class.ts';
import type { ReadSlots } from './slots/types.ts';
import { readStance, type TextStance } from './stance.ts';
import type { Assessment, AssessInput, AssessOptions, Mark, MarkKind, Reason, RecordRef } from './types.ts';
import { type ClaimEvidence, strongestClaim, THRESHOLD } from './unsourced.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads one text at a time. Pure: the same input and options always give the same assessment. */
export interface Assessor {
  assess(input: AssessInput, options: AssessOptions): Assessment;
}

const EMPTY: Assessment = { marks: [], agrees: [] };

/** Claims that something was or will be changed; a wish for it claims nothing. */
const CHANGE_RULES: readonly ((context: ClaimContext) => Finding[])[] = [
  mergerFindings,
  centreFindings,
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

const NEXT_STEPS = {
  differs: ['open-record', 'ask-agency'],
  unsourced: ['where-to-check', 'ask-agency'],
  scam: ['where-to-check', 'report'],
} as const;

function markOf(kind: MarkKind, reasons: readonly Reason[]): Mark {
  return { kind, reasons, spans: joinSpans(reasons.map((reason) => reason.span)), next: NEXT_STEPS[kind] };
}

class RuleAssessor implements Assessor {
  readonly #pack: Pack;
  readonly #facts: Facts;
  readonly #vocabulary: Vocabulary;
  readonly #readSlots: ReadSlots;
  readonly #linkClassOf: (url: string) => LinkClass;

  constructor(pack: Pack) {
    this.#pack = pack;
    this.#facts = new Facts(pack.records);
    this.#vocabulary = packVocabulary(pack);
    this.#readSlots = createSlots(pack);
    this.#linkClassOf = createLinkClass(pack);
  }

  assess(input: AssessInput, options: AssessOptions): Assessment {
    const text = tokenize(input.text);
    const matches = matchPhrases(text.tokens, this.#vocabulary.lexicon);
    if (matches.length === 0) return EMPTY;
    const byClass = groupByClass(matches, this.#vocabulary.classesOf);
    const slots = this.#readSlots(text, { postedOn: input.postedOn, readOn: options.readOn });
    const reading = new Reading(text, byClass, slots);
    const stance = readStance(reading);

    const day = input.postedOn ?? options.readOn;
    const findings = this.#compare(reading, stance, day, input.postedOn !== undefined);
    const differing = findings.filter((finding) => finding.outcome === 'differs');
    const scam = findScam(reading, this.#pack.scams, stance, this.#linkClassOf);

    const marks: Mark[] = [];
    if (differing.length > 0) marks.push(markOf('differs', differing.map((finding) => differsReason(reading, finding))));
    if (options.level !== 'quiet') {
      const claim = this.#unsourced(reading, stance, findings, scam, input, options);
      if (claim !== undefined) marks.push(markOf('unsourced', [unsourcedReason(reading, claim)]));
    }
    if (scam !== undefined) marks.push(markOf('scam', [scamReason(reading, scam)]));
    return { marks, agrees: differing.length > 0 ? [] : agreeing(findings) };
  }

  #compare(reading: Reading, stance: TextStance, day: IsoDate, posted: boolean): Finding[] {
    if (stance.distances || stance.refutes) return [];
    const findings: Finding[] = [];
    for (const [index, sentence] of reading.sentences.entries()) {
      const own = stance.sentences[index];
      if (own === undefined || own.asks || own.refutes) continue;
      if (reading.first('joke/mark', sentence.from, sentence.to) !== undefined) continue;
      const context: ClaimContext = { reading, facts: this.#facts, sentence, stance: own, day, posted };
      for (const rule of PLAIN_RULES) findings.push(...rule(context));
      if (own.wishes) continue;
      for (const rule of CHANGE_RULES) findings.push(...rule(context));
    }
    return findings;
  }

  #unsourced(
    reading: Reading,
    stance: TextStance,
    findings: readonly Finding[],
    scam: ScamFinding | undefined,
    input: AssessInput,
    options: AssessOptions,
  ): ClaimEvidence | undefined {
    if (stance.distances || stance.refutes || stance.jokes || stance.fiction || stance.callsForHelp) return undefined;
    const credit = readCredit(reading, input.links, this.#linkClassOf);
    if (isSourced(credit, options.level, stance.presses || stance.hidesOrigin)) return undefined;
    const claim = strongestClaim(reading, this.#pack.claims, stance);
    if (claim === undefined || claim.score < THRESHOLD) return undefined;
    if (scam !== undefined) return undefined;
    const settled = findings.some((finding) => finding.from >= claim.sentence.from && finding.to <= claim.sentence.to);
    return settled ? undefined : claim;
  }
}

function differsReason(reading: Reading, finding: Finding): Reason {
  return {
    rule: finding.rule,
    span: reading.spanOf(finding.from, finding.to),
    note: finding.note,
    values: finding.values,
    record: { recordId: finding.record.id },
  };
}

function unsourcedReason(reading: Reading, claim: ClaimEvidence): Reason {
  return {
    rule: `unsourced/${claim.pattern.id}`,
    span: reading.spanOf(claim.from, claim.to),
    note: 'unsourced/claim',
    values: { topic: claim.pattern.topic, checkAt: claim.pattern.checkAt.join('; ') },
  };
}

function scamReason(reading: Reading, scam: ScamFinding): Reason {
  const from = Math.min(...scam.signals.map((signal) => signal.hit.from));
  const to = Math.max(...scam.signals.filter((signal) => signal.hit.from === from).map((signal) => signal.hit.to));
  return {
    rule: `scam/${scam.pattern.id}`,
    span: reading.spanOf(from, to),
    note: 'scam/pattern',
    values: {
      pattern: scam.pattern.name,
      signals: scam.signals.map((signal) => reading.textOf(signal.hit.from, signal.hit.to)).join(' · '),
      whatToDo: scam.pattern.whatToDo,
    },
  };
}

function agreeing(findings: readonly Finding[]): RecordRef[] {
  const ids = new Set(findings.map((finding) => finding.record.id));
  return [...ids].map((recordId) => ({ recordId }));
}

/** Compiles a pack once; the assessor is then fast and has no state of its own. */
export function createAssessor(pack: Pack): Assessor {
  return new RuleAssessor(pack);
}
