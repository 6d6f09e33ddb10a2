import type { Span } from '../text/types.ts';

/** A stretch of a text, and which of the layers of spans cover it. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly covered: readonly boolean[];
}

/** Where the words to notice stand: each at its first occurrence; words that are not there are left out. */
export function findWords(text: string, words: readonly string[]): readonly Span[] {
  return words.flatMap((part) => {
    const start = part === '' ? -1 : text.indexOf(part);
    return start < 0 ? [] : [{ start, end: start + part.length }];
  });
}

/** Cuts a text at every edge of the spans of all layers. The pieces joined are the text. */
export function cutText(text: string, layers: readonly (readonly Span[])[]): readonly TextPiece[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of layers.flat()) {
    edges.add(Math.min(start, text.length));
    edges.add(Math.min(end, text.length));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      covered: layers.map((spans) => spans.some((span) => span.start <= start && end <= span.end)),
    };
  });
}
