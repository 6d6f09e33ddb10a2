import { useTrainer } from '../trainer-context.ts';
import { CommentGlyph, LikeGlyph, PlayGlyph, ShareGlyph } from './frame-icons.tsx';
import { Face, type FrameProps } from './frame-parts.tsx';

/** In the manner of upright videos: a dark picture, actions at its right, words at its foot or in a list of comments. */
export function TiktokFrame({ children, isComment }: FrameProps) {
  const { t } = useTrainer();
  return (
    <div className={isComment ? 'clip with-comments' : 'clip'}>
      <div className="clip-picture">
        <span className="clip-play" aria-hidden="true">
          <PlayGlyph />
        </span>
        <div className="clip-side" aria-hidden="true">
          <Face />
          <LikeGlyph />
          <CommentGlyph />
          <ShareGlyph />
        </div>
        {!isComment && (
          <div className="clip-words">
            <span className="post-account">{t('frame.account')}</span>
            {children}
          </div>
        )}
      </div>
      {isComment && (
        <div className="clip-comments">
          <span className="post-account">{t('frame.comments')}</span>
          <div className="comment">
            <Face />
            <div>
              <span className="comment-name">{t('frame.account')}</span>
              <div className="post-body">{children}</div>
              <span className="comment-actions" aria-hidden="true">
                {t('frame.reply')}
              </span>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
