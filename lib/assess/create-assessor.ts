import type { Pack } from '../packs/types.ts';
import type { ClaimCandidate } from './claim-candidates.ts';
import type { Finding } from './claims/finding.ts';
import { decideClaim, decideScam } from './decide.ts';
import { joinSpans } from './join-spans.ts';
import type { NoteKey } from './notes.ts';
import type { PackTable } from './pack-table.ts';
import { createTextReader, type ReadText, type TextReading } from './read-text.ts';
import type { Reading } from './reading.ts';
import { type KnownRumour, knownRumours, similarRumour } from './rumours.ts';
import type { ScamFinding } from './scam.ts';
import type { AssessInput, Assessment, AssessOptions, Mark, MarkKind, Reason, RecordRef } from './types.ts';

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

function unsourcedReason(read: TextReading, claim: ClaimCandidate, rumours: readonly KnownRumour[]): Reason {
  const { reading, stance, credit } = read;
  const rule = `unsourced/${claim.pattern.id}`;
  const { from, to } = claim.words();
  const span = reading.spanOf(from, to);
  const { via } = claim.pattern;
  const values = {
    topic: claim.pattern.topic,
    checkAt: claim.pattern.checkAt.join('; '),
    ...(via && { pack: via.pack, trust: via.trust }),
  };
  const rumour = similarRumour(reading, rumours);
  if (rumour !== undefined) {
    const note: NoteKey = 'unsourced/like-rumour';
    return {
      rule,
      span,
      note,
      values: { ...values, refutedOn: rumour.refutedOn },
      record: { recordId: rumour.id },
    };
  }
  if (credit.named !== undefined && stance.presses) {
    const note: NoteKey = 'unsourced/pressed';
    return {
      rule,
      span,
      note,
      values: { ...values, source: reading.textOf(credit.named.from, credit.named.to) },
    };
  }
  const note: NoteKey = stance.hidesOrigin ? 'unsourced/hidden-origin' : 'unsourced/claim';
  return { rule, span, note, values };
}

function scamReasons(reading: Reading, scam: ScamFinding, rumours: readonly KnownRumour[]): Reason[] {
  const signals = scam.signals.map((signal) => reading.textOf(signal.hit.from, signal.hit.to)).join(' · ');
  const rumour = similarRumour(reading, rumours);
  // A real policy with a fake way to receive it: the explanation says that the policy is real.
  const real = rumour?.realPolicy;
  const note: NoteKey = real === undefined ? 'scam/pattern' : 'scam/real-policy';
  const policy = real === undefined ? {} : { policy: real };
  return scam.signals.map((signal) => ({
    rule: `scam/${scam.pattern.id}`,
    span: reading.spanOf(signal.hit.from, signal.hit.to),
    note,
    values: { pattern: scam.pattern.name, signals, whatToDo: scam.pattern.whatToDo, ...policy },
    ...(rumour === undefined ? {} : { record: { recordId: rumour.id } }),
  }));
}

function agreeing(findings: readonly Finding[]): RecordRef[] {
  const ids = new Set(findings.map((finding) => finding.record.id));
  return [...ids].map((recordId) => ({ recordId }));
}

class RuleAssessor implements Assessor {
  readonly #pack: Pack;
  readonly #readText: ReadText;
  readonly #rumours: readonly KnownRumour[];

  constructor(pack: Pack, table: PackTable | undefined) {
    this.#pack = pack;
    this.#readText = createTextReader(pack, table);
    this.#rumours = knownRumours(pack);
  }

  assess(input: AssessInput, options: AssessOptions): Assessment {
    const read = this.#readText(input, options.readOn);
    if (read === undefined) return EMPTY;
    const { reading, findings } = read;
    const isOff = (topic: string): boolean => options.topicsOff?.includes(topic) ?? false;
    const differing = findings.filter(({ outcome, record }) => outcome === 'differs' && !isOff(record.topic));
    const scam = decideScam(read, this.#pack.scams);
    const claim =
      options.level === 'quiet' ? undefined : decideClaim(read, scam !== undefined, options.level, isOff);

    const marks: Mark[] = [];
    if (differing.length > 0)
      marks.push(
        markOf(
          'differs',
          differing.map((finding) => differsReason(reading, finding)),
        ),
      );
    if (claim !== undefined) marks.push(markOf('unsourced', [unsourcedReason(read, claim, this.#rumours)]));
    if (scam !== undefined) marks.push(markOf('scam', scamReasons(reading, scam, this.#rumours)));
    return { marks, agrees: differing.length > 0 ? [] : agreeing(findings) };
  }
}

/**
 * Compiles a pack once, mostly its vocabulary; the assessor is then fast and has no state of its own.
 *
 * @param table what this very pack compiles to (`compilePack`), where it was made before: everything is ready ten times sooner
 */
export function createAssessor(pack: Pack, table?: PackTable): Assessor {
  return new RuleAssessor(pack, table);
}
