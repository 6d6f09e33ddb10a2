import type { Draft } from '../../lib/report/draft.ts';

const TITLE_LENGTH = 80;

/** How a draft is told from others in a list; empty while nothing is written. */
export function titleOf(draft: Draft): string {
  const words = draft.kind === 'question' ? draft.claim : draft.excerpt || draft.happened;
  const letters = [...words.replace(/\s+/gu, ' ').trim()];
  return letters.length <= TITLE_LENGTH ? letters.join('') : `${letters.slice(0, TITLE_LENGTH).join('')}…`;
}
