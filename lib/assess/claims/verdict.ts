import type { PolicyRecord, UnitRecord } from '../../packs/types.ts';
import { type ClaimContext, compared, type Finding } from './finding.ts';
import type { Mention } from './mentions.ts';

export function labels(context: ClaimContext, names: readonly Mention[]): string {
  return [...new Set(names.map((name) => nameOf(context, name)))].join(', ');
}

export function nameOf(context: ClaimContext, mention: Mention): string {
  const { facts } = context;
  if (mention.kind === 'zone') return facts.zones.get(mention.id)?.name ?? '';
  if (mention.townId !== undefined) return facts.towns.get(mention.townId)?.name ?? '';
  return facts.nameOf(mention.id);
}

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

export type Verdict = {
  readonly outcome: 'agrees' | 'differs';
  readonly rule: string;
  readonly note: Finding['note'];
  readonly values: Finding['values'];
  readonly record: Finding['record'];
};

export function merger(context: ClaimContext, record: UnitRecord, claimed: string): Verdict {
  const from = record.formedFrom.map((id) => context.facts.nameOf(id)).join(', ');
  return {
    ...compared(false, 'merger'),
    values: { claimed, unit: record.name, from },
    record,
  };
}

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

/** A merger still to come, which the policy says will not be. */
export function furtherMerger(policy: PolicyRecord): Verdict {
  return { ...compared(false, 'future-merger'), values: { statement: policy.statement }, record: policy };
}

export function agrees(record: Finding['record'], rule = 'agrees/merger'): Verdict {
  return { outcome: 'agrees', rule, note: 'agrees/record', values: {}, record };
}
