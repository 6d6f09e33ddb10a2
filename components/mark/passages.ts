import type { Span } from '../../lib/text/types.ts';

/** A stretch of a text; `noticed` where it is what a mark is about. */
export interface Piece {
  readonly text: string;
  readonly noticed: boolean;
}

/** Characters shown before the first noticed words of a sentence, between two of them and after the last. */
const AROUND = 90;
/** A full stop inside "3.321" or "vanban.chinhphu.vn" ends no sentence. */
const SENTENCE_END = /[.!?…]+["”’)\]]*(?=\s|$)|\n+/gu;

/** Start and end of each sentence of `text`, in order, without gaps. */
function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Cuts in the middle, at the head or at the tail, to what a reader needs to find the place. */
function shorten(text: string, keep: 'head' | 'tail' | 'both'): string {
  if (text.length <= AROUND) return text;
  const half = AROUND / 2;
  const head = text.slice(0, keep === 'both' ? half : AROUND).replace(/\S*$/u, '');
  const tail = text.slice(keep === 'both' ? -half : -AROUND).replace(/^\S*/u, '');
  if (keep === 'head') return `${head.trimEnd()}…`;
  return keep === 'tail' ? `…${tail.trimStart()}` : `${head.trimEnd()} … ${tail.trimStart()}`;
}

/**
 * The sentences in which something was noticed, each cut into what was noticed and what stands around it.
 *
 * @param quote makes words of a page safe to show
 */
export function passagesOf(
  text: string,
  spans: readonly Span[],
  quote: (words: string, length?: number) => string,
): readonly (readonly Piece[])[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  const safe = (words: string): string => {
    const shown = quote(words, words.length + 1);
    if (shown === '') return /\s/u.test(words) ? ' ' : '';
    // A space may hide behind characters that are not shown.
    return `${/^\p{Cf}*\s/u.test(words) ? ' ' : ''}${shown}${/\s\p{Cf}*$/u.test(words) ? ' ' : ''}`;
  };
  return sentencesOf(text).flatMap((sentence) => {
    const inside = ordered.filter((span) => span.start < sentence.end && span.start >= sentence.start);
    if (inside.length === 0) return [];
    const pieces: Piece[] = [];
    let at = sentence.start;
    for (const span of inside) {
      if (span.end <= at) continue;
      const before = text.slice(at, Math.max(at, span.start));
      if (before !== '')
        pieces.push({ text: shorten(safe(before), pieces.length === 0 ? 'tail' : 'both'), noticed: false });
      pieces.push({ text: quote(text.slice(Math.max(at, span.start), span.end)), noticed: true });
      at = span.end;
    }
    if (at < sentence.end)
      pieces.push({ text: shorten(safe(text.slice(at, sentence.end)), 'head'), noticed: false });
    const first = pieces.at(0);
    const last = pieces.at(-1);
    return [
      pieces
        .map((piece) => (piece === first ? { ...piece, text: piece.text.trimStart() } : piece))
        .map((piece, i) => (pieces[i] === last ? { ...piece, text: piece.text.trimEnd() } : piece))
        .filter((piece) => piece.text !== ''),
    ];
  });
}

/** The whole sentences in which something was noticed, as they stand in the text. */
export function sentencesWith(text: string, spans: readonly Span[]): string {
  return sentencesOf(text)
    .filter((sentence) => spans.some((span) => span.start < sentence.end && span.end > sentence.start))
    .map((sentence) => text.slice(sentence.start, sentence.end).trim())
    .join(' ');
}

/** A passage in one line. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}
