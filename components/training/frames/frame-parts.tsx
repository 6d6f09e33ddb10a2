import type { ReactNode } from 'react';
import { useTrainer } from '../trainer-context.ts';
import { CommentGlyph, LikeGlyph, ShareGlyph } from './frame-icons.tsx';

/** What a frame draws: the post itself, and its badges after it. */
export interface FrameProps {
  readonly children: ReactNode;
  readonly isComment: boolean;
}

/** A round face that is nobody's. */
export const Face = () => <span className="face-circle" aria-hidden="true" />;

/** Grey bars where other posts would stand. */
export function Bars({ count }: { readonly count: number }) {
  return (
    <span className="bars" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and never change
        <span key={index} />
      ))}
    </span>
  );
}

/** The row of what one could do with the post; a drawing, not to be pressed. */
export function PostActions() {
  const { t } = useTrainer();
  return (
    <div className="post-actions" aria-hidden="true">
      <span>
        <LikeGlyph />
        {t('frame.like')}
      </span>
      <span>
        <CommentGlyph />
        {t('frame.comment')}
      </span>
      <span>
        <ShareGlyph />
        {t('frame.share')}
      </span>
    </div>
  );
}
