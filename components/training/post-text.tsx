import type { Mark, MarkKind } from '../../lib/assess/types.ts';
import type { Span } from '../../lib/text/types.ts';
import { cutText } from '../../lib/training/find-words.ts';

interface PostTextProps {
  readonly text: string;
  /** Words to notice. */
  readonly noticed?: readonly Span[] | undefined;
  /** Marks of the engine, underlined as on the sites. */
  readonly marks?: readonly Mark[] | undefined;
}

function Stroke({ kind, words }: { readonly kind: MarkKind | undefined; readonly words: string }) {
  if (kind === undefined) return words;
  return (
    <span className="stroke" data-kind={kind}>
      {words}
    </span>
  );
}

/** The text of a practice post, always as text, with the words to notice and the strokes of the engine. */
export function PostText({ text, noticed = [], marks = [] }: PostTextProps) {
  const pieces = cutText(text, [noticed, ...marks.map((mark) => mark.spans)]);
  return (
    <bdi className="post-text" lang="vi">
      {pieces.map(({ text: words, start, covered: [isNoticed, ...strokes] }) => {
        const kind = marks[strokes.indexOf(true)]?.kind;
        return isNoticed ? (
          <mark key={start} className="noticed">
            <Stroke kind={kind} words={words} />
          </mark>
        ) : (
          <Stroke key={start} kind={kind} words={words} />
        );
      })}
    </bdi>
  );
}
