import type { DocumentRecord, EventDateRecord, PolicyRecord, UnitRecord } from '../../packs/types.ts';
import { type ClaimContext, compared, type Finding } from './finding.ts';
import type { Mention } from './mentions.ts';

/** The names of places as one list, each once. */
export function labels(context: ClaimContext, names: readonly Mention[]): string {
  return [...new Set(names.map((name) => nameOf(context, name)))].join(', ');
}

/** The name of a place as its record has it. */
export function nameOf(context: ClaimContext, mention: Mention): string {
  const { facts } = context;
  if (mention.kind === 'zone') return facts.zones.get(mention.id)?.name ?? '';
  if (mention.townId !== undefined) return facts.towns.get(mention.townId)?.name ?? '';
  return facts.nameOf(mention.id);
}

/** Id of the unit of today in which a place lies; undefined for one that no record has. */
export function unitOf(context: ClaimContext, mention: Mention): string | undefined {
  if (mention.kind === 'zone') return context.facts.zones.get(mention.id)?.unitId;
  return context.facts.unitOf(mention.id);
}

/** True for a name that only a unit of before 1/7/2025 had. */
export function isFormer(context: ClaimContext, mention: Mention): boolean {
  return (
    mention.kind === 'unit' &&
    context.facts.formerUnits.has(mention.id) &&
    !context.facts.units.has(mention.id)
  );
}

/** What the comparison of a claim with a record gives, without the place of the claim. */
export type Verdict = {
  readonly outcome: 'agrees' | 'differs';
  readonly rule: string;
  readonly note: Finding['note'];
  readonly values: Finding['values'];
  readonly record: Finding['record'];
};

/** A unit that was formed from others than is claimed. */
export function merger(context: ClaimContext, record: UnitRecord, claimed: string): Verdict {
  const from = record.formedFrom.map((id) => context.facts.nameOf(id)).join(', ');
  return {
    ...compared(false, 'merger'),
    values: { claimed, unit: record.name, from },
    record,
  };
}

/** A unit that bears another name than is claimed. */
export function naming(record: UnitRecord, claimed: string): Verdict {
  return {
    ...compared(false, 'name'),
    values: { claimed, unit: record.name },
    record,
  };
}

/** Where a unit has its centre, compared with what is claimed. */
export function centreAt(
  { facts }: ClaimContext,
  record: UnitRecord,
  claimed: string,
  right: boolean,
): Verdict {
  return {
    ...compared(right, 'centre'),
    values: { unit: record.name, claimed, centre: facts.nameOf(record.centreIn) },
    record,
  };
}

/** A place that lies in the unit of the record, and not where it is claimed to. */
export function belongsElsewhere(
  context: ClaimContext,
  record: UnitRecord,
  place: Mention,
  claimed: Mention,
): Verdict {
  return {
    ...compared(false, 'belongs'),
    values: { place: nameOf(context, place), claimed: nameOf(context, claimed), unit: record.name },
    record,
  };
}

/** The day of an event, compared with the one that is told in the words `claimed`. */
export function eventOn(event: EventDateRecord, claimed: string, right: boolean): Verdict {
  return {
    ...compared(right, 'event-date'),
    values: { event: event.name, claimed, date: event.on },
    record: event,
  };
}

/** A decision told as taken before the document that took it was issued. */
export function notYet(record: DocumentRecord): Verdict {
  return {
    ...compared(false, 'not-yet'),
    values: { document: record.number, date: record.issuedOn ?? '' },
    record,
  };
}

/** Whether a unit by the name `unit` stayed as it was; the record is that of today's unit. */
export function unchanged(record: UnitRecord, unit: string, right: boolean): Verdict {
  return { ...compared(right, 'unchanged'), values: { unit }, record };
}

/** A merger still to come, which the policy says will not be. */
export function furtherMerger(policy: PolicyRecord): Verdict {
  return { ...compared(false, 'future-merger'), values: { statement: policy.statement }, record: policy };
}

/** A claim that the record bears out. */
export function agrees(record: Finding['record'], rule = 'agrees/merger'): Verdict {
  return { outcome: 'agrees', rule, note: 'agrees/record', values: {}, record };
}
