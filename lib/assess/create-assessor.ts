import type { Pack } from '../packs/types.ts';
import type { Finding } from './claims/finding.ts';
import { decideClaim, decideScam } from './decide.ts';
import { joinSpans } from './join-spans.ts';
import { createTextReader, type ReadText } from './read-text.ts';
import type { Reading } from './reading.ts';
import type { ScamFinding } from './scam.ts';
import type { Assessment, AssessInput, AssessOptions, Mark, MarkKind, Reason, RecordRef } from './types.ts';
import type { ClaimEvidence } from './unsourced.ts';

/** Reads one text at a time. Pure: the same input and options always give the same assessment. */
export interface Assessor {
  assess(input: AssessInput, options: AssessOptions): Assessment;
}

const EMPTY: Assessment = { marks: [], agrees: [] };

const NEXT_STEPS = {
  differs: ['open-record', 'ask-agency'],
  unsourced: ['where-to-check', 'ask-agency'],
  scam: ['where-to-check', 'report'],
} as const;

function markOf(kind: MarkKind, reasons: readonly Reason[]): Mark {
  return { kind, reasons, spans: joinSpans(reasons.map((reason) => reason.span)), next: NEXT_STEPS[kind] };
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

function scamReasons(reading: Reading, scam: ScamFinding): Reason[] {
  const signals = scam.signals.map((signal) => reading.textOf(signal.hit.from, signal.hit.to)).join(' · ');
  return scam.signals.map((signal) => ({
    rule: `scam/${scam.pattern.id}`,
    span: reading.spanOf(signal.hit.from, signal.hit.to),
    note: 'scam/pattern',
    values: { pattern: scam.pattern.name, signals, whatToDo: scam.pattern.whatToDo },
  }));
}

function agreeing(findings: readonly Finding[]): RecordRef[] {
  const ids = new Set(findings.map((finding) => finding.record.id));
  return [...ids].map((recordId) => ({ recordId }));
}

class RuleAssessor implements Assessor {
  readonly #pack: Pack;
  readonly #readText: ReadText;

  constructor(pack: Pack) {
    this.#pack = pack;
    this.#readText = createTextReader(pack);
  }

  assess(input: AssessInput, options: AssessOptions): Assessment {
    const read = this.#readText(input, options.readOn);
    if (read === undefined) return EMPTY;
    const { reading, findings } = read;
    const differing = findings.filter((finding) => finding.outcome === 'differs');
    const scam = decideScam(read, this.#pack.scams);
    const claim = options.level === 'quiet' ? undefined : decideClaim(read, scam !== undefined, options.level);

    const marks: Mark[] = [];
    if (differing.length > 0) marks.push(markOf('differs', differing.map((finding) => differsReason(reading, finding))));
    if (claim !== undefined) marks.push(markOf('unsourced', [unsourcedReason(reading, claim)]));
    if (scam !== undefined) marks.push(markOf('scam', scamReasons(reading, scam)));
    return { marks, agrees: differing.length > 0 ? [] : agreeing(findings) };
  }
}

/** Compiles a pack once; the assessor is then fast and has no state of its own. */
export function createAssessor(pack: Pack): Assessor {
  return new RuleAssessor(pack);
}
