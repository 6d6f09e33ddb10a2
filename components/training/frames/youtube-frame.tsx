import { useTrainer } from '../trainer-context.ts';
import { CommentGlyph, LikeGlyph, PlayGlyph, SearchGlyph, ShareGlyph } from './frame-icons.tsx';
import { Bars, Face, type FrameProps } from './frame-parts.tsx';

/** In the manner of a page with a wide video, its title, round buttons and comments below. */
export function YoutubeFrame({ children, isComment }: FrameProps) {
  const { t } = useTrainer();
  return (
    <>
      <div className="feed-bar" aria-hidden="true">
        <span className="feed-sign" />
        <span className="feed-search">
          {t('frame.search')}
          <SearchGlyph />
        </span>
      </div>
      <div className="watch">
        <div className="watch-picture" aria-hidden="true">
          <PlayGlyph />
        </div>
        {isComment ? <Bars count={1} /> : <div className="watch-title">{children}</div>}
        <div className="watch-row">
          <Face />
          <span className="post-account">{t('frame.account')}</span>
          <span className="watch-pills" aria-hidden="true">
            <span>
              <LikeGlyph />
            </span>
            <span>
              <ShareGlyph />
            </span>
          </span>
        </div>
        {isComment && (
          <div className="comment">
            <Face />
            <div>
              <span className="comment-name">{t('frame.account')}</span>
              <div className="post-body">{children}</div>
              <span className="comment-actions" aria-hidden="true">
                <LikeGlyph />
                <CommentGlyph />
              </span>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
