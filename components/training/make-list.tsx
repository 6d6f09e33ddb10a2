import { useState } from 'react';
import type { Deck } from '../../lib/training/deck.ts';
import { DECK_LIMITS } from '../../lib/training/deck-schema.ts';
import { newDeck, underFreeId } from '../../lib/training/new-deck.ts';
import { MOST_DECKS } from '../../lib/training/own-decks.ts';
import { type DeckReading, readDeck, writeDeck } from '../../lib/training/read-deck.ts';
import { today } from '../guidance/today.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { FaultList } from './fault-list.tsx';
import { FileButton } from './file-button.tsx';
import { type TrainerEngine, useTrainer } from './trainer-context.ts';
import { type Decks, isFinished, knownThings } from './use-decks.ts';
import { routeTo } from './use-route.ts';

interface MakeListProps {
  readonly decks: Decks;
  readonly engine: TrainerEngine | undefined;
}

const TOO_BIG: DeckReading = {
  ok: false,
  faults: [{ kind: 'file-too-big', detail: String(DECK_LIMITS.file / 1_000_000) }],
  total: 1,
};

/** Own decks: write, bring, copy, export, print, delete. */
export function MakeList({ decks, engine }: MakeListProps) {
  const { t, saveFile } = useTrainer();
  const [reading, setReading] = useState<DeckReading | undefined>();
  const [said, setSaid] = useState<string | undefined>();
  const [leaving, setLeaving] = useState<Deck | undefined>();
  const { own, shipped } = decks;
  const isFull = own.length >= MOST_DECKS;
  const taken = [...shipped, ...own].map((deck) => deck.id);
  const titleOf = (deck: Deck) => (deck.title.trim() === '' ? t('make.untitled') : deck.title);

  function add(deck: Deck): void {
    decks.change((before) => [...before, deck]);
    location.hash = routeTo('make', deck.id);
  }

  function take(text: string | undefined): void {
    const read = text === undefined ? TOO_BIG : readDeck(text, knownThings(engine));
    setReading(read);
    if (!read.ok) {
      setSaid(undefined);
      return;
    }
    const brought = underFreeId(read.deck, taken);
    decks.change((before) => [...before, brought]);
    setSaid(t('make.imported', { title: read.deck.title, count: read.deck.items.length }));
  }

  return (
    <>
      <h2>{t('nav.make')}</h2>
      <p>{t('make.intro')}</p>
      {isFull ? (
        <Notice tone="info">{t('make.full', { count: MOST_DECKS })}</Notice>
      ) : (
        <div className="link-row">
          <Button tone="primary" onClick={() => add(newDeck(taken, today()))}>
            {t('make.new')}
          </Button>
          {engine && (
            <FileButton
              label={t('make.import')}
              accept="application/json,.json"
              most={DECK_LIMITS.file * 4}
              onText={take}
            />
          )}
        </div>
      )}
      <StatusLine text={said} />
      {reading?.ok === false && (
        <Notice tone="trouble" title={t('fault.title')} live>
          <FaultList faults={reading.faults} total={reading.total} />
        </Notice>
      )}
      {decks.unreadable > 0 && (
        <Notice tone="info">{t('make.unreadable', { count: decks.unreadable })}</Notice>
      )}
      <h3 className="part-heading">{t('deck.own')}</h3>
      {own.length === 0 && <p className="hint">{t('make.none')}</p>}
      <ul className="deck-rows">
        {own.map((deck) => (
          <li key={deck.id} className="card">
            <h4 lang="vi">
              <bdi>{titleOf(deck)}</bdi>
            </h4>
            <p className="hint">
              {t('deck.items', { count: deck.items.length })}
              {!isFinished(deck) && <span className="caution">{t('deck.unfinished')}</span>}
            </p>
            <div className="link-row">
              <a
                className="button small"
                href={routeTo('make', deck.id)}
                aria-label={`${t('make.edit')}: ${titleOf(deck)}`}
              >
                {t('make.edit')}
              </a>
              <Button
                small
                aria-label={`${t('make.export')}: ${titleOf(deck)}`}
                onClick={() => saveFile(`${deck.id}.json`, 'application/json', writeDeck(deck))}
              >
                {t('make.export')}
              </Button>
              <a
                className="button small"
                href={`/trainer.html?view=worksheet&deck=${deck.id}`}
                aria-label={`${t('make.print')}: ${titleOf(deck)}`}
              >
                {t('make.print')}
              </a>
              <Button
                small
                tone="quiet"
                aria-label={`${t('make.delete')}: ${titleOf(deck)}`}
                onClick={() => setLeaving(deck)}
              >
                {t('make.delete')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {!isFull && (
        <>
          <h3 className="part-heading">{t('make.copy')}</h3>
          <ul className="copy-row">
            {shipped.map((deck) => (
              <li key={deck.id}>
                <Button
                  small
                  aria-label={`${t('make.copy')}: ${deck.title}`}
                  onClick={() =>
                    add(underFreeId({ ...deck, title: t('make.copy-of', { title: deck.title }) }, taken))
                  }
                >
                  <span lang="vi">{deck.title}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <ConfirmDialog
        open={leaving !== undefined}
        title={t('make.delete.sure', { title: leaving ? titleOf(leaving) : '' })}
        text={t('make.delete.lost')}
        confirmLabel={t('make.delete')}
        danger
        onCancel={() => setLeaving(undefined)}
        onConfirm={() => {
          decks.change((before) => before.filter((deck) => deck.id !== leaving?.id));
          setLeaving(undefined);
        }}
      />
    </>
  );
}
