import { type LexiconText, readLexicon, writeLexicon } from '../lexicon/lexicon-text.ts';
import { readNumbers, writeNumbers } from '../lexicon/number-text.ts';
import type { VocabularyTable } from './vocabulary.ts';

/** A compiled vocabulary as text, small enough to ship. */
export interface VocabularyText {
  readonly lexicon: LexiconText;
  readonly sizes: string;
  readonly further: string;
}

/** @throws RangeError when there are too many symbols or phrases */
export function writeVocabulary({ lexicon, sizes, further }: VocabularyTable): VocabularyText {
  return { lexicon: writeLexicon(lexicon), sizes: writeNumbers(sizes), further: writeNumbers(further) };
}

/** The inverse of `writeVocabulary`. */
export function readVocabulary({ lexicon, sizes, further }: VocabularyText): VocabularyTable {
  return { lexicon: readLexicon(lexicon), sizes: readNumbers(sizes), further: readNumbers(further) };
}
