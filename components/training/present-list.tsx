import type { Deck } from '../../lib/training/deck.ts';
import { useTrainer } from './trainer-context.ts';
import type { Decks } from './use-decks.ts';
import { routeTo } from './use-route.ts';

function DeckCard({ deck }: { readonly deck: Deck }) {
  const { t } = useTrainer();
  return (
    <li className="card deck-card">
      <h3 lang="vi">{deck.title}</h3>
      <p className="hint">
        {t('deck.items', { count: deck.items.length })}
        {deck.lesson && ` · ${t('deck.lesson')}`}
      </p>
      <p lang="vi">{deck.intro}</p>
      <p className="link-row">
        <a
          className="button primary"
          href={routeTo('present', deck.id)}
          aria-label={`${t('present.start')}: ${deck.title}`}
        >
          {t('present.start')}
        </a>
        <a
          className="button"
          href={`/trainer.html?view=worksheet&deck=${deck.id}`}
          aria-label={`${t('present.worksheet')}: ${deck.title}`}
        >
          {t('present.worksheet')}
        </a>
      </p>
    </li>
  );
}

/** Decks to show to a room. */
export function PresentList({ decks }: { readonly decks: Decks }) {
  const { t } = useTrainer();
  const own = decks.usable.filter((deck) => !decks.isOurs(deck));
  return (
    <>
      <h2>{t('nav.present')}</h2>
      <p>{t('present.intro')}</p>
      <details>
        <summary>{t('present.keys')}</summary>
        <p>{t('present.keys.text')}</p>
      </details>
      <ul className="deck-list">
        {decks.shipped.map((deck) => (
          <DeckCard key={deck.id} deck={deck} />
        ))}
      </ul>
      {own.length > 0 && (
        <>
          <h3 className="part-heading">{t('deck.own')}</h3>
          <ul className="deck-list">
            {own.map((deck) => (
              <DeckCard key={deck.id} deck={deck} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
