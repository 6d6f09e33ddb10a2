import type { Pack } from '../packs/types.ts';
import { compilePackVocabulary } from './pack-vocabulary.ts';
import { compileSlots, type SlotTable } from './slots/create-slots.ts';
import type { VocabularyTable } from './vocabulary.ts';

/** All that an assessor works out of a pack before its first text. */
export interface PackTable {
  readonly vocabulary: VocabularyTable;
  readonly slots: SlotTable;
}

/** Does before its first text what an assessor over this pack else does itself. */
export function compilePack(pack: Pack): PackTable {
  return { vocabulary: compilePackVocabulary(pack), slots: compileSlots(pack) };
}
