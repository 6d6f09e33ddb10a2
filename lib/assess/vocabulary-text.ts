import { type LexiconText, readLexicon, writeLexicon } from '../lexicon/lexicon-text.ts';
import { readNumbers, writeNumbers } from '../lexicon/number-text.ts';
import { REPEATED, type VocabularyTable } from './vocabulary.ts';

/** A compiled vocabulary as text, small enough to ship. */
export interface VocabularyText {
  readonly lexicon: LexiconText;
  /** 0 for a form repeated in its class, 1 for the next phrase not met before, else the number of the phrase + 2. */
  readonly members: string;
}

export function writeVocabulary({ lexicon, members }: VocabularyTable): VocabularyText {
  let met = 0;
  const written = Array.from(members, (phrase) => {
    if (phrase === REPEATED) return 0;
    if (phrase !== met) return phrase + 2;
    met += 1;
    return 1;
  });
  return { lexicon: writeLexicon(lexicon), members: writeNumbers(written) };
}

/** The inverse of `writeVocabulary`. */
export function readVocabulary(text: VocabularyText): VocabularyTable {
  let met = 0;
  const members = readNumbers(text.members).map((written) => {
    if (written === 0) return REPEATED;
    if (written > 1) return written - 2;
    met += 1;
    return met - 1;
  });
  return { lexicon: readLexicon(text.lexicon), members };
}
