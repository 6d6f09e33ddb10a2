import { useDeferredValue } from 'react';
import type { DeckItem } from '../../lib/training/deck.ts';
import { findWords } from '../../lib/training/find-words.ts';
import { PracticeFrame } from './frames/practice-frame.tsx';
import { type TrainerEngine, useTrainer } from './trainer-context.ts';
import { useAssessment } from './use-assessment.ts';

interface ItemPreviewProps {
  readonly item: DeckItem;
  readonly engine: TrainerEngine | undefined;
}

/** The post as learners will see it, and what the engine says of it while it is being typed. */
export function ItemPreview({ item, engine }: ItemPreviewProps) {
  const { t, language } = useTrainer();
  // Typing comes first; the engine follows as soon as there is time.
  const shown = useDeferredValue(item);
  const assessment = useAssessment(engine, shown);
  const notes = new Set(
    assessment?.marks.flatMap((mark) => mark.reasons.map((reason) => engine?.note(reason, language) ?? '')),
  );
  return (
    <div className="item-preview">
      <h4>{t('edit.preview')}</h4>
      <PracticeFrame item={shown} noticed={findWords(shown.text, shown.words)} marks={assessment?.marks} />
      <h4>{t('edit.engine')}</h4>
      <div role="status">
        {notes.size === 0 ? (
          <p>{t('edit.engine.none')}</p>
        ) : (
          [...notes].map((note) => (
            <p key={note} lang="vi">
              {note}
            </p>
          ))
        )}
      </div>
    </div>
  );
}
