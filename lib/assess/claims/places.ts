import type { TownSlot } from '../slots/types.ts';
import { type ClaimContext, inSentence } from './finding.ts';

/** A town or province that is named in the sentence. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** Former unit in which it lies, when it can be told. */
  readonly former: string | undefined;
  readonly name: string;
}

function ofTown(context: ClaimContext, town: TownSlot): Place {
  return {
    from: town.from,
    to: town.to,
    former: town.inFormerUnit,
    name: context.facts.towns.get(town.townId)?.name ?? '',
  };
}

/** The towns and provinces of the sentence, in the order of the text. */
export function places(context: ClaimContext): Place[] {
  const { slots } = context.reading;
  const list = [
    ...inSentence(slots.towns, context.sentence).map((town) => ofTown(context, town)),
    ...inSentence(slots.provinces, context.sentence).map((name) => ({
      from: name.from,
      to: name.to,
      former: context.facts.formerUnits.has(name.unitId) ? name.unitId : undefined,
      name: context.facts.nameOf(name.unitId),
    })),
  ];
  return list.sort((a, b) => a.from - b.from);
}
