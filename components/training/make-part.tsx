import { Notice } from '../ui/notice.tsx';
import { DeckEditor } from './deck-editor.tsx';
import { MakeList } from './make-list.tsx';
import { useTrainer } from './trainer-context.ts';
import type { Decks } from './use-decks.ts';
import { useEngine } from './use-engine.ts';

interface MakePartProps {
  readonly decks: Decks;
  readonly deckId: string | undefined;
}

/** Decks of one's own: the list, or the one that is being written. */
export function MakePart({ decks, deckId }: MakePartProps) {
  const { t } = useTrainer();
  const loaded = useEngine();
  const engine = typeof loaded === 'string' ? undefined : loaded;
  const deck = decks.own.find((own) => own.id === deckId);
  if (!decks.isLoaded) return <p role="status">{t('loading')}</p>;
  return (
    <>
      {loaded === 'failed' && <Notice tone="trouble">{t('engine.failed')}</Notice>}
      {deck ? (
        <DeckEditor
          key={deck.id}
          deck={deck}
          engine={engine}
          isUnsaved={decks.isUnsaved}
          onChange={(changed) =>
            decks.change((own) => own.map((before) => (before.id === changed.id ? changed : before)))
          }
        />
      ) : (
        <MakeList decks={decks} engine={engine} />
      )}
    </>
  );
}
