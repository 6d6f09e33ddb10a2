import { useEffect, useState } from 'react';
import { itemOfSlide, type PresenterMove, type Step, slideCount } from '../../lib/training/presenting.ts';
import { Button } from '../ui/button.tsx';
import { PresenterNotes } from './presenter-notes.tsx';
import { SlideTimer } from './slide-timer.tsx';
import { useTrainer } from './trainer-context.ts';
import { useDecks } from './use-decks.ts';
import { useStage } from './use-stage.ts';

/** The notes in a window of their own, for the screen that the room does not see; it can also move the stage. */
export function NotesWindow({ deckId }: { readonly deckId: string }) {
  const { t } = useTrainer();
  const decks = useDecks();
  const [at, setAt] = useState<{ readonly slide: number; readonly step: Step } | undefined>();
  const send = useStage((message) => {
    if (message.type === 'at' && message.deck === deckId) setAt(message);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the window opens
  useEffect(() => send({ type: 'hello' }), []);

  const items = decks.find(deckId)?.items ?? [];
  const index = at && itemOfSlide(at.slide, items.length);
  const item = index === undefined ? undefined : items[index];
  const next = index === undefined ? items[at?.slide === 0 ? 0 : items.length] : items[index + 1];
  const move = (name: Extract<PresenterMove, 'forward' | 'back' | 'reveal' | 'blank'>) =>
    send({ type: 'move', move: name });

  return (
    <main className="notes-window">
      <h1>{t('notes.title')}</h1>
      {at ? (
        <>
          <p className="bar-group">
            <span className="bar-count">
              {t('present.slide', { number: at.slide + 1, total: slideCount(items.length) })}
            </span>
            <SlideTimer key={at.slide} />
          </p>
          {item && (
            <blockquote lang="vi">
              <bdi>{item.text}</bdi>
            </blockquote>
          )}
          <PresenterNotes item={item} />
          {next && (
            <p className="hint" lang="vi">
              {t('notes.next')}: <bdi>{next.text}</bdi>
            </p>
          )}
          <div className="link-row">
            <Button onClick={() => move('back')}>← {t('present.previous')}</Button>
            <Button tone="primary" onClick={() => move('forward')}>
              {t('present.next')} →
            </Button>
            <Button onClick={() => move('reveal')}>
              {t(at.step === 'why' ? 'present.cover' : 'present.reveal')}
            </Button>
            <Button onClick={() => move('blank')}>{t('present.blank')}</Button>
          </div>
        </>
      ) : (
        <p role="status">{t('notes.waiting')}</p>
      )}
    </main>
  );
}
