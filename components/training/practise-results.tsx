import { useEffect, useRef } from 'react';
import type { Progress } from '../../lib/training/progress.ts';
import type { Discernment } from '../../lib/training/score.ts';
import { Button } from '../ui/button.tsx';
import { DiscernmentText } from './discernment-text.tsx';
import type { Answered } from './practise-round.tsx';
import { ProgressChart } from './progress-chart.tsx';
import { useTrainer } from './trainer-context.ts';

interface PractiseResultsProps {
  readonly answered: readonly Answered[];
  readonly score: Discernment;
  readonly progress: Progress;
  readonly onRetry: (missed: readonly Answered[]) => void;
  readonly onAgain: () => void;
}

/** What a round came to, and what is worth another look. */
export function PractiseResults({ answered, score, progress, onRetry, onAgain }: PractiseResultsProps) {
  const { t } = useTrainer();
  const heading = useRef<HTMLHeadingElement>(null);
  const missed = answered.filter(({ entry, chosen }) => entry.item.answer !== chosen);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="results">
      <h2 ref={heading} tabIndex={-1}>
        {t('results.title')}
      </h2>
      <DiscernmentText score={score} of="person" />
      <section>
        <h3>{t('results.missed')}</h3>
        {missed.length === 0 ? (
          <p>{t('results.missed.none')}</p>
        ) : (
          <ul className="missed">
            {missed.map(({ entry, chosen }) => (
              <li key={entry.key}>
                <p className="missed-text" lang="vi">
                  <bdi>{entry.item.text}</bdi>
                </p>
                <p className="hint">
                  {t('practise.other', { answer: t(`answer.${entry.item.answer}`) })}{' '}
                  {t('practise.chosen', { answer: t(`answer.${chosen}`) })}
                </p>
              </li>
            ))}
          </ul>
        )}
        <p className="link-row">
          {missed.length > 0 && (
            <Button tone="primary" onClick={() => onRetry(missed)}>
              {t('results.retry')}
            </Button>
          )}
          <Button onClick={onAgain}>{t('results.again')}</Button>
        </p>
      </section>
      <ProgressChart sessions={progress.sessions} />
      <p className="hint">{t('results.kept')}</p>
    </div>
  );
}
