import type { PackText } from '../assess/pack-text.ts';

/**
 * What the core pack compiles to. Empty here, where everything is compiled when it is needed; a build for
 * people puts the text in its place (`scripts/support/core-table.ts`).
 */
export const CORE_TABLE: PackText | undefined = undefined;
