import { useState } from 'react';
import { NO_PROGRESS, withAnswer, withSession } from '../../lib/training/progress.ts';
import { scoreAnswers } from '../../lib/training/score.ts';
import type { SessionItem } from '../../lib/training/session.ts';
import { today } from '../guidance/today.ts';
import { Notice } from '../ui/notice.tsx';
import { PractiseResults } from './practise-results.tsx';
import { type Answered, PractiseRound } from './practise-round.tsx';
import { PractiseStart } from './practise-start.tsx';
import { useTrainer } from './trainer-context.ts';
import type { Decks } from './use-decks.ts';
import { useProgress } from './use-progress.ts';

type State =
  | { readonly at: 'start' }
  | {
      readonly at: 'round';
      readonly items: readonly SessionItem[];
      /** Drawn by chance: only such a round says how well posts are told apart. */
      readonly isDrawn: boolean;
    }
  | { readonly at: 'results' };

/** Practising alone: start, round, results. */
export function PractisePart({ decks }: { readonly decks: Decks }) {
  const { t } = useTrainer();
  const { progress, isLoaded, isUnsaved, change } = useProgress();
  const [state, setState] = useState<State>({ at: 'start' });
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const score = scoreAnswers(answered.map(({ entry, chosen }) => ({ answer: entry.item.answer, chosen })));

  function start(items: readonly SessionItem[], isDrawn: boolean): void {
    setAnswered([]);
    setState({ at: 'round', items, isDrawn });
  }

  function note(given: Answered): void {
    const { entry, chosen } = given;
    setAnswered([...answered, given]);
    const now = new Date().toISOString();
    change((before) => withAnswer(before, entry.key, { answer: entry.item.answer, chosen }, now));
  }

  function finish(): void {
    if (answered.length === 0) {
      setState({ at: 'start' });
      return;
    }
    if (state.at === 'round' && state.isDrawn) change((before) => withSession(before, score, today()));
    setState({ at: 'results' });
  }

  if (!isLoaded || !decks.isLoaded) return <p role="status">{t('loading')}</p>;
  return (
    <>
      {isUnsaved && (
        <Notice tone="trouble" live>
          {t('store.failed')}
        </Notice>
      )}
      {state.at === 'start' && (
        <PractiseStart
          decks={decks.usable}
          progress={progress}
          onStart={start}
          onForget={() => change(() => NO_PROGRESS)}
        />
      )}
      {state.at === 'round' && (
        <PractiseRound
          items={state.items}
          isOurs={({ item }) => decks.shipped.some((deck) => deck.items.includes(item))}
          onAnswer={note}
          onDone={finish}
        />
      )}
      {state.at === 'results' && (
        <PractiseResults
          answered={answered}
          score={score}
          progress={progress}
          onRetry={(missed) =>
            start(
              missed.map(({ entry }) => entry),
              false,
            )
          }
          onAgain={() => setState({ at: 'start' })}
        />
      )}
    </>
  );
}
