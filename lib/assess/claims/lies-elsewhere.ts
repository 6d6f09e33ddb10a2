import type { ClaimContext, Finding } from './finding.ts';
import type { Mention } from './mentions.ts';
import { belongsElsewhere, labels, merger, nameOf, unitOf } from './verdict.ts';
import { zoneBelongs } from './zone-belongs.ts';

/** What differs when a town, a zone or a former unit is put into a unit of today; undefined where it does lie there. */
export function liesElsewhere(
  context: ClaimContext,
  place: Mention,
  unit: Mention,
): Omit<Finding, 'from' | 'to'> | undefined {
  const { facts, day } = context;
  const own = unitOf(context, place);
  const record = own === undefined || own === unit.id ? undefined : facts.unitOn(own, day);
  if (record === undefined) return undefined;
  if (place.kind === 'unit') return merger(context, record, labels(context, [place, unit]));
  if (place.kind === 'town') return belongsElsewhere(context, record, place, unit);
  const zone = facts.zones.get(place.id);
  return zone === undefined ? undefined : zoneBelongs(context, zone, nameOf(context, unit));
}
