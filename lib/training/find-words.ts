import type { Span } from '../text/types.ts';

/** A stretch of a text; `noticed` where it is to be noticed. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly noticed: boolean;
}

/** Where the words to notice stand: each at its first occurrence; words that are not there are left out. */
export function findWords(text: string, words: readonly string[]): readonly Span[] {
  return words.flatMap((part) => {
    const start = part === '' ? -1 : text.indexOf(part);
    return start < 0 ? [] : [{ start, end: start + part.length }];
  });
}

/** Cuts a text at the edges of spans, which may overlap. The pieces joined are the text. */
export function cutText(text: string, spans: readonly Span[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  const add = (end: number, noticed: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), start: at, noticed });
    at = Math.max(at, end);
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    add(Math.min(span.start, text.length), false);
    add(Math.min(span.end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
