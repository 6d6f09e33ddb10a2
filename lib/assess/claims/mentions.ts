import { SHARED_NAMES } from '../slots/shared-names.ts';
import type { ClaimContext } from './finding.ts';
import { inSentence, saysAny } from './finding.ts';

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
export const OF_UNITS = new Set(['nhập', 'gộp', 'thuộc', 'tỉnh', 'tên']);

function initialsIn(context: ClaimContext, taken: ReadonlySet<number>): Mention[] {
  const { tokens } = context.reading.text;
  const found: Mention[] = [];
  for (let at = context.sentence.from; at < context.sentence.to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.letterCase !== 'upper' || taken.has(at)) continue;
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
  return found;
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
  if (saysAny(context, context.sentence.from, context.sentence.to, OF_UNITS)) {
    const taken = new Set(
      list.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
    );
    list.push(...initialsIn(context, taken));
  }
  return list.sort((a, b) => a.from - b.from);
}
