import { useTrainer } from '../trainer-context.ts';
import { MoreGlyph, SearchGlyph } from './frame-icons.tsx';
import { Bars, Face, type FrameProps, PostActions } from './frame-parts.tsx';

/** In the manner of a feed of cards: a bar with a search field, a white card, three actions under it. */
export function FacebookFrame({ children, isComment }: FrameProps) {
  const { t } = useTrainer();
  return (
    <>
      <div className="feed-bar" aria-hidden="true">
        <span className="feed-sign" />
        <span className="feed-search">
          <SearchGlyph />
          {t('frame.search')}
        </span>
        <span className="feed-dots" />
      </div>
      <div className="feed-card">
        <div className="post-head">
          <Face />
          <span className="post-account">{t(isComment ? 'frame.group' : 'frame.account')}</span>
          <MoreGlyph />
        </div>
        {isComment ? (
          <>
            <Bars count={2} />
            <PostActions />
            <div className="comment">
              <Face />
              <div>
                <div className="bubble">
                  <span className="post-account">{t('frame.account')}</span>
                  {children}
                </div>
                <span className="comment-actions" aria-hidden="true">
                  {t('frame.like')} · {t('frame.reply')}
                </span>
              </div>
            </div>
          </>
        ) : (
          <>
            <div className="post-body">{children}</div>
            <PostActions />
          </>
        )}
      </div>
    </>
  );
}
