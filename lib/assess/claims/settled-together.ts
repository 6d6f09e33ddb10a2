import { type ClaimContext, saysAny } from './finding.ts';
import { CARRIES } from './journey-words.ts';
import type { MergeFrame } from './merge-frame.ts';
import { opensClause } from './opens-clause.ts';
import { speaksOfOneself } from './spoken-of.ts';

/** "Lai Châu về với Điện Biên rồi mà": two provinces, and what closes a statement right behind them. */
export function settledTogether(context: ClaimContext, frame: MergeFrame): boolean {
  const { sentence } = context;
  return (
    frame.kind === 'with' &&
    frame.parts.length === 2 &&
    frame.parts.every((part) => part.kind === 'unit') &&
    closesBehind(context, frame) &&
    opensClause(context, frame) &&
    !saysAny(context, sentence.from, frame.from, CARRIES) &&
    !speaksOfOneself(context, sentence.from, frame.from)
  );
}

/** "… rồi mà" behind the two names, or "đã" between them and no word behind. */
function closesBehind({ words, sentence }: ClaimContext, frame: MergeFrame): boolean {
  if (frame.to >= sentence.to) return false;
  const done = words[frame.to] === 'rồi';
  if (!done && !words.slice(frame.from, frame.to).includes('đã')) return false;
  const next = words[done ? frame.to + 1 : frame.to] ?? '';
  return (done && frame.to + 1 >= sentence.to) || !/\p{L}/u.test(next) || (done && INSISTS.has(next));
}

const INSISTS = new Set(['mà', 'nha', 'nhé', 'còn', 'nghen', 'nhen', 'đó', 'đấy', 'chứ']);
