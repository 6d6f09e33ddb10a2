import { CONDUCT_RULES } from '../../lib/guidance/code-of-conduct.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { ANSWERS, type Deck, type DeckItem, type PracticeSite } from '../../lib/training/deck.ts';
import { Button } from '../ui/button.tsx';
import { PrintIcon } from '../ui/icons.tsx';
import { useTrainer } from './trainer-context.ts';
import { useDecks } from './use-decks.ts';
import { useEngine } from './use-engine.ts';
import { SourceLine } from './why-box.tsx';

const SITE_NAMES: Readonly<Record<PracticeSite, string>> = {
  facebook: 'Facebook',
  zalo: 'Zalo',
  tiktok: 'TikTok',
  youtube: 'YouTube',
};

function SheetItem({ item }: { readonly item: DeckItem }) {
  const { t } = useTrainer();
  return (
    <li>
      <p className="sheet-where">
        {SITE_NAMES[item.site]} · {t(`edit.kind.${item.kind}`)} · {formatDate(item.shownOn)}
      </p>
      <p className="sheet-text" lang="vi">
        <bdi>{item.text}</bdi>
      </p>
      <p className="sheet-boxes">
        {ANSWERS.map((answer) => (
          <span key={answer}>
            <span className="sheet-box" aria-hidden="true" />
            {t(answer === 'opinion' ? 'answer.opinion.short' : `answer.${answer}`)}
          </span>
        ))}
      </p>
    </li>
  );
}

function AnswerItem({ item }: { readonly item: DeckItem }) {
  const { t, language } = useTrainer();
  const loaded = useEngine();
  const record =
    typeof loaded === 'string' || item.record === undefined
      ? undefined
      : loaded.record(item.record, language);
  const rule = CONDUCT_RULES.find(({ id }) => id === item.rule);
  return (
    <li>
      <p>
        <strong>{t(`answer.${item.answer}`)}.</strong> <span lang="vi">{item.why}</span>
      </p>
      {item.words.length > 0 && (
        <p lang="vi">
          {t('why.words')}: <bdi>{item.words.map((words) => `“${words}”`).join('; ')}</bdi>
        </p>
      )}
      {record && (
        <p lang="vi">
          {t('why.record')}: {record.statement} ({record.citation})
        </p>
      )}
      {item.source && (
        <p>
          {t('why.source')}: <SourceLine source={item.source} isOurs={false} />
        </p>
      )}
      {rule && (
        <p lang="vi">
          {t('why.rule')}: {rule.title}
        </p>
      )}
    </li>
  );
}

function Sheets({ deck }: { readonly deck: Deck }) {
  const { t } = useTrainer();
  return (
    <>
      <section className="sheet">
        <h1 lang="vi">
          {t('print.title')}: <bdi>{deck.title}</bdi>
        </h1>
        <p lang="vi">{deck.intro}</p>
        <p className="sheet-line">
          <span>{t('print.how')}</span> <span>{t('print.day')}</span>
        </p>
        <ol className="sheet-items">
          {deck.items.map((item) => (
            <SheetItem key={item.id} item={item} />
          ))}
        </ol>
        <p className="sheet-foot">
          {t('frame.ribbon')} · {t('frame.invented')} · Kiểm Tin
        </p>
      </section>
      <section className="sheet sheet-answers">
        <h2 lang="vi">
          {t('print.answers')}: <bdi>{deck.title}</bdi>
        </h2>
        <ol className="sheet-items">
          {deck.items.map((item) => (
            <AnswerItem key={item.id} item={item} />
          ))}
        </ol>
      </section>
    </>
  );
}

/** A deck on paper: the posts with boxes to tick, then the answers on pages of their own. */
export function Worksheet({ deckId }: { readonly deckId: string }) {
  const { t } = useTrainer();
  const decks = useDecks();
  const deck = decks.find(deckId);
  if (!deck && !decks.isLoaded) return <p role="status">{t('loading')}</p>;
  return (
    <main className="worksheet">
      <p className="link-row no-print">
        <a className="button" href="/trainer.html">
          {t('print.back')}
        </a>
        {deck && (
          <Button tone="primary" onClick={() => window.print()}>
            <PrintIcon />
            {t('print.print')}
          </Button>
        )}
      </p>
      {deck ? <Sheets deck={deck} /> : <p role="alert">{t('print.missing')}</p>}
    </main>
  );
}
