import type { PackTable } from './pack-table.ts';
import type { SlotTable } from './slots/create-slots.ts';
import { readVocabulary, type VocabularyText, writeVocabulary } from './vocabulary-text.ts';

/** A compiled pack as text, small enough to ship. */
export interface PackText {
  readonly vocabulary: VocabularyText;
  readonly slots: SlotTable;
}

/** @throws RangeError when there are too many symbols or phrases */
export function writePack({ vocabulary, slots }: PackTable): PackText {
  return { vocabulary: writeVocabulary(vocabulary), slots };
}

/** The inverse of `writePack`. */
export function readPack({ vocabulary, slots }: PackText): PackTable {
  return { vocabulary: readVocabulary(vocabulary), slots };
}
