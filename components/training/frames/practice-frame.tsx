import type { Mark } from '../../../lib/assess/types.ts';
import { formatDate } from '../../../lib/i18n/format-date.ts';
import type { Span } from '../../../lib/text/types.ts';
import type { DeckItem } from '../../../lib/training/deck.ts';
import { EngineBadges } from '../engine-badges.tsx';
import { PostText } from '../post-text.tsx';
import { useTrainer } from '../trainer-context.ts';
import { FacebookFrame } from './facebook-frame.tsx';
import { TiktokFrame } from './tiktok-frame.tsx';
import { YoutubeFrame } from './youtube-frame.tsx';
import { ZaloFrame } from './zalo-frame.tsx';

const FRAMES = {
  facebook: FacebookFrame,
  zalo: ZaloFrame,
  tiktok: TiktokFrame,
  youtube: YoutubeFrame,
} as const;

interface PracticeFrameProps {
  readonly item: Pick<DeckItem, 'site' | 'kind' | 'text' | 'shownOn'>;
  /** Words to notice; absent while the answer is not told. */
  readonly noticed?: readonly Span[] | undefined;
  /** What the engine marked; absent while it is not shown. */
  readonly marks?: readonly Mark[] | undefined;
  readonly onOpenMark?: (() => void) | undefined;
}

/** A practice post in surroundings that one recognises, drawn by ourselves and always labelled as practice. */
export function PracticeFrame({ item, noticed, marks = [], onOpenMark }: PracticeFrameProps) {
  const { t } = useTrainer();
  const Frame = FRAMES[item.site];
  return (
    <figure className="practice" data-site={item.site}>
      <figcaption className="ribbon">
        <strong>{t('frame.ribbon')}</strong>
        <span>
          {t(`frame.${item.site}`)} · {t('frame.invented')} ·{' '}
          {t('frame.day', { date: formatDate(item.shownOn) })}
        </span>
      </figcaption>
      <div className="frame">
        <Frame isComment={item.kind === 'comment'}>
          <PostText text={item.text} noticed={noticed} marks={marks} />
          {marks.length > 0 && (
            <>
              {' '}
              <span className="badges">
                <EngineBadges marks={marks} onOpen={onOpenMark} />
              </span>
            </>
          )}
        </Frame>
      </div>
    </figure>
  );
}
