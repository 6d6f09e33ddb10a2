import type { DeckItem } from '../../lib/training/deck.ts';
import { useTrainer } from './trainer-context.ts';

/** What the presenter may ask the room, and what is suggested. Meant for the presenter: off until asked for. */
export function PresenterNotes({ item }: { readonly item: DeckItem | undefined }) {
  const { t } = useTrainer();
  return (
    <aside className="presenter-notes" aria-label={t('notes.title')}>
      <p className="label">{t('notes.title')}</p>
      {item ? (
        <>
          <p lang={item.notes === undefined ? undefined : 'vi'}>{item.notes ?? t(`notes.${item.answer}`)}</p>
          <p>
            <strong>{t(`answer.${item.answer}`)}.</strong> <span lang="vi">{item.why}</span>
          </p>
        </>
      ) : (
        <p>{t('present.keys.text')}</p>
      )}
    </aside>
  );
}
