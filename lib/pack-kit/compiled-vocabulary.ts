import type { VocabularyTable } from '../assess/vocabulary.ts';
import { readVocabulary } from '../assess/vocabulary-text.ts';
import { corePack } from '../packs/core/index.ts';
import type { Pack } from '../packs/types.ts';
import { CORE_TABLE } from './core-table.ts';

/** The vocabulary of a pack as far as the build has compiled it: that of the core pack alone, with nothing laid over it. */
export function compiledVocabulary(pack: Pack): VocabularyTable | undefined {
  return pack === corePack && CORE_TABLE !== undefined ? readVocabulary(CORE_TABLE) : undefined;
}
