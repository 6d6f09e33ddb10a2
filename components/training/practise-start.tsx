import { useState } from 'react';
import type { Deck } from '../../lib/training/deck.ts';
import { dueCards, type Progress } from '../../lib/training/progress.ts';
import { drawRound, itemsOfKeys, ROUND, type SessionItem } from '../../lib/training/session.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { ProgressChart } from './progress-chart.tsx';
import { useTrainer } from './trainer-context.ts';

interface PractiseStartProps {
  readonly decks: readonly Deck[];
  readonly progress: Progress;
  /** `isDrawn`: by chance, not because something was missed. */
  readonly onStart: (items: readonly SessionItem[], isDrawn: boolean) => void;
  readonly onForget: () => void;
}

/** Before a round: which decks, and what is due for another look. */
export function PractiseStart({ decks, progress, onStart, onForget }: PractiseStartProps) {
  const { t } = useTrainer();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | undefined>();
  const chosen = decks.filter((deck) => !left.has(deck.id));
  const count = Math.min(
    ROUND,
    chosen.reduce((sum, deck) => sum + deck.items.length, 0),
  );
  const due = itemsOfKeys(decks, dueCards(progress, new Date().toISOString())).slice(0, ROUND);
  const hasProgress = progress.sessions.length > 0 || Object.keys(progress.cards).length > 0;

  function choose(deck: Deck, isChosen: boolean): void {
    const next = new Set(left);
    if (isChosen) next.delete(deck.id);
    else next.add(deck.id);
    setLeft(next);
  }

  return (
    <>
      <h2>{t('nav.practise')}</h2>
      <p>{t('practise.intro')}</p>
      <fieldset className="deck-ticks">
        <legend>{t('practise.decks')}</legend>
        {decks.map((deck) => (
          <Checkbox
            key={deck.id}
            label={<span lang="vi">{deck.title}</span>}
            hint={t('deck.items', { count: deck.items.length })}
            checked={!left.has(deck.id)}
            onChange={(isChosen) => choose(deck, isChosen)}
          />
        ))}
      </fieldset>
      <p className="link-row">
        <Button
          tone="primary"
          disabled={count === 0}
          onClick={() => onStart(drawRound(chosen, ROUND, Math.random), true)}
        >
          {t('practise.start', { count })}
        </Button>
        {due.length > 0 && (
          <Button onClick={() => onStart(due, false)}>{t('practise.due', { count: due.length })}</Button>
        )}
      </p>
      {count === 0 && <p className="hint">{t('practise.decks.none')}</p>}
      <p className="hint">
        {due.length === 0 && `${t('practise.due.none')} `}
        {t('practise.due.hint')}
      </p>
      <ProgressChart sessions={progress.sessions} />
      {hasProgress && (
        <p>
          <Button small tone="quiet" onClick={() => setAsking(true)}>
            {t('practise.forget')}
          </Button>
        </p>
      )}
      <StatusLine text={said} />
      <ConfirmDialog
        open={isAsking}
        title={t('practise.forget.sure')}
        text={t('practise.forget.lost')}
        confirmLabel={t('make.delete')}
        danger
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onForget();
          setSaid(t('practise.forgotten'));
        }}
      />
    </>
  );
}
