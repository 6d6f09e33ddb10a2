import type { Mention } from './mentions.ts';
import type { Relation } from './relation-types.ts';

/** Who went together, into what, under which name: one claim about mergers. */
export interface MergeFrame {
  readonly parts: readonly Mention[];
  readonly target: Mention | undefined;
  readonly kind: 'with' | 'into' | 'result' | 'consist' | 'split';
  readonly by: Relation['by'];
  readonly negated: boolean;
  readonly from: number;
  readonly to: number;
}
