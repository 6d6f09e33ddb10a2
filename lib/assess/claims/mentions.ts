import { SHARED_NAMES } from '../slots/shared-names.ts';
import type { ClaimContext } from './finding.ts';
import { inSentence, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

/** A place named in a sentence, as far as the claims about mergers need it. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'unit' | 'town' | 'zone';
  /** Id of the name: of a province-level unit; for a town of the former unit that it lay in; for a zone its own id. */
  readonly id: string;
  readonly era: 'former' | 'new' | undefined;
  /** "tỉnh", "thành phố" written before it. */
  readonly prefixed: boolean;
  readonly townId: string | undefined;
}

/** Words beside which capitals ("KH") are a province's. */
const OF_UNITS = new Set(['nhập', 'gộp', 'thuộc', 'tỉnh', 'tên']);
const UNITS = gate(OF_UNITS);

/** True when one of them stands in the sentence. */
export function speaksOfUnits(context: ClaimContext): boolean {
  const { from, to } = context.sentence;
  return !isShut(context, UNITS) && saysAny(context, from, to, OF_UNITS);
}

/** Adds what is written by its initials to the places that are written out. */
function addInitials(found: Mention[], context: ClaimContext): void {
  const { tokens } = context.reading.text;
  const written = found.length;
  const isTaken = (at: number): boolean => {
    for (let k = 0; k < written; k += 1) {
      const one = found[k];
      if (one !== undefined && one.from <= at && at < one.to) return true;
    }
    return false;
  };
  for (let at = context.sentence.from; at < context.sentence.to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.letterCase !== 'upper' || isTaken(at)) continue;
    const id = context.facts.initials.get(token.text.toUpperCase());
    if (id !== undefined)
      found.push({
        from: at,
        to: at + 1,
        kind: 'unit',
        id,
        era: undefined,
        prefixed: false,
        townId: undefined,
      });
  }
}

/**
 * Provinces, towns and zones of the sentence, in order. Initials ("KG") count only where the sentence speaks of merging
 * or belonging, and then only those of a single province.
 */
export function mentionsIn(context: ClaimContext): Mention[] {
  const { slots } = context.reading;
  const list: Mention[] = [];
  for (const slot of inSentence(slots.provinces, context.sentence)) {
    if (!slot.viaTag)
      list.push({
        from: slot.from,
        to: slot.to,
        kind: 'unit',
        id: slot.unitId,
        era: slot.era,
        prefixed: slot.prefix !== undefined,
        townId: undefined,
      });
  }
  for (const slot of inSentence(slots.towns, context.sentence)) {
    if (!SHARED_NAMES.has(slot.townId))
      list.push({
        from: slot.from,
        to: slot.to,
        kind: 'town',
        id: slot.inFormerUnit,
        era: slot.era,
        prefixed: false,
        townId: slot.townId,
      });
  }
  for (const slot of inSentence(slots.zones, context.sentence)) {
    list.push({
      from: slot.from,
      to: slot.to,
      kind: 'zone',
      id: slot.placeId,
      era: undefined,
      prefixed: slot.prefixed,
      townId: undefined,
    });
  }
  if (speaksOfUnits(context)) addInitials(list, context);
  return list.length < 2 ? list : list.sort((a, b) => a.from - b.from);
}
