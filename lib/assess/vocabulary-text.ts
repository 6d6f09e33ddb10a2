import { type LexiconText, readLexicon, writeLexicon } from '../lexicon/lexicon-text.ts';
import { readNumbers, writeNumbers } from '../lexicon/number-text.ts';
import { numbersOfText, textOfNumbers } from '../lexicon/table-bytes.ts';
import type { VocabularyTable } from './vocabulary.ts';

/** A compiled vocabulary as text, small enough to ship. */
export interface VocabularyText {
  readonly lexicon: LexiconText;
  readonly starts: string;
  readonly shared: string;
  readonly further: string;
}

/** @throws RangeError when there are too many symbols or phrases */
export function writeVocabulary({ lexicon, starts, shared, further }: VocabularyTable): VocabularyText {
  return {
    lexicon: writeLexicon(lexicon),
    starts: writeNumbers(starts),
    shared: textOfNumbers(shared),
    further: textOfNumbers(further),
  };
}

/** The inverse of `writeVocabulary`. */
export function readVocabulary({ lexicon, starts, shared, further }: VocabularyText): VocabularyTable {
  return {
    lexicon: readLexicon(lexicon),
    starts: readNumbers(starts),
    shared: numbersOfText(shared),
    further: numbersOfText(further),
  };
}
