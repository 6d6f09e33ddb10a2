import { bareOf } from '../text/key.ts';
import type { Draft } from './draft.ts';
import { HARM_NAMES } from './harm-categories.ts';

/** Everything in a draft that a person may remember it by. */
function wordsOf(draft: Draft): string {
  if (draft.kind === 'question') {
    return ['câu hỏi', draft.claim, draft.wish, draft.office, draft.platform ?? ''].join(' ');
  }
  const { category } = draft;
  const named = category ? HARM_NAMES[category] : '';
  return [
    ...['tin báo', named, draft.excerpt, draft.happened, draft.platform, draft.link],
    ...[draft.caller, draft.evidence, draft.office ?? ''],
  ].join(' ');
}

/** The drafts that hold every word of a search, whatever the accents and capitals ("so do" finds "Sổ đỏ"). */
export function searchDrafts(drafts: readonly Draft[], typed: string): readonly Draft[] {
  const wanted = bareOf(typed).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return drafts;
  return drafts.filter((draft) => {
    const words = bareOf(wordsOf(draft));
    return wanted.every((word) => words.includes(word));
  });
}
