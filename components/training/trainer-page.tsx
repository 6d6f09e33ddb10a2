import { useMemo } from 'react';
import { popupTexts } from '../../lib/i18n/popup-texts.ts';
import { trainerTexts } from '../../lib/i18n/trainer-texts.ts';
import { ErrorBoundary } from '../popup/error-boundary.tsx';
import { AppSign } from '../ui/app-sign.tsx';
import { TextsContext } from '../ui/texts-context.ts';
import { usePageLook } from '../ui/use-page-look.ts';
import { MakePart } from './make-part.tsx';
import { NotesWindow } from './notes-window.tsx';
import { PractisePart } from './practise-part.tsx';
import { PresentList } from './present-list.tsx';
import { Presenter } from './presenter.tsx';
import { RoomPart } from './room-part.tsx';
import { TrainerContext, type TrainerGear, useTrainer } from './trainer-context.ts';
import { useDecks } from './use-decks.ts';
import { PARTS, routeTo, useRoute } from './use-route.ts';
import { Worksheet } from './worksheet.tsx';

/** What an address asks for besides the page itself: a deck on paper, or the notes of a presentation. */
export interface TrainerView {
  readonly view: 'worksheet' | 'notes';
  readonly deckId: string;
}

/** The view of `?view=worksheet&deck=ID` or `?view=notes&deck=ID`. */
export function readView(search: string): TrainerView | undefined {
  const query = new URLSearchParams(search);
  const view = query.get('view');
  return view === 'worksheet' || view === 'notes' ? { view, deckId: query.get('deck') ?? '' } : undefined;
}

function Parts() {
  const { t } = useTrainer();
  const { part, deckId } = useRoute();
  const decks = useDecks();
  const deck = decks.usable.find((usable) => usable.id === deckId);
  if (part === 'present' && deck) {
    return (
      <main>
        <Presenter key={deck.id} deck={deck} isOurs={decks.isOurs(deck)} />
      </main>
    );
  }
  return (
    <>
      <header className="app-header trainer-header">
        <AppSign />
        <div>
          <h1>{t('title')}</h1>
          <p>{t('tagline')}</p>
        </div>
        <nav aria-label={t('nav')}>
          {PARTS.map((name) => (
            <a key={name} href={routeTo(name)} aria-current={name === part ? 'page' : undefined}>
              {t(`nav.${name}`)}
            </a>
          ))}
        </nav>
      </header>
      <main className="trainer">
        {part === 'present' && <PresentList decks={decks} />}
        {part === 'practise' && <PractisePart decks={decks} />}
        {part === 'make' && <MakePart decks={decks} deckId={deckId} />}
        {part === 'room' && <RoomPart key={deckId} decks={decks} deckId={deckId} />}
      </main>
    </>
  );
}

/** The page for trainers and learners, in the person's language and look. */
export function TrainerPage({
  gear,
  view,
}: {
  readonly gear: TrainerGear;
  readonly view?: TrainerView | undefined;
}) {
  const { language, theme } = gear.settings;
  const texts = useMemo(() => popupTexts(language), [language]);

  usePageLook({ language, theme, title: trainerTexts(language)('title') });

  return (
    <TextsContext value={texts}>
      <TrainerContext value={gear}>
        <ErrorBoundary>
          {view === undefined && <Parts />}
          {view?.view === 'worksheet' && <Worksheet deckId={view.deckId} />}
          {view?.view === 'notes' && <NotesWindow deckId={view.deckId} />}
        </ErrorBoundary>
      </TrainerContext>
    </TextsContext>
  );
}
