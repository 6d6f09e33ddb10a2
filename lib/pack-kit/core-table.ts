import type { VocabularyText } from '../assess/vocabulary-text.ts';

/**
 * The compiled vocabulary of the core pack. Empty here, where everything is compiled when it is needed; a build for
 * people puts the text in its place (`scripts/support/core-table.ts`).
 */
export const CORE_TABLE: VocabularyText | undefined = undefined;
