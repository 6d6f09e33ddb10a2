import { useEffect, useRef, useState } from 'react';
import type { Answer, Deck, DeckItem } from '../../lib/training/deck.ts';
import { DECK_LIMITS } from '../../lib/training/deck-schema.ts';
import { newItem } from '../../lib/training/new-deck.ts';
import { checkDeck } from '../../lib/training/read-deck.ts';
import { today } from '../guidance/today.ts';
import { Button } from '../ui/button.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { FaultList } from './fault-list.tsx';
import { ItemFields } from './item-fields.tsx';
import { ItemPreview } from './item-preview.tsx';
import { type TrainerEngine, useTrainer } from './trainer-context.ts';
import { knownThings } from './use-decks.ts';
import { routeTo } from './use-route.ts';

interface DeckEditorProps {
  readonly deck: Deck;
  readonly engine: TrainerEngine | undefined;
  readonly isUnsaved: boolean;
  readonly onChange: (deck: Deck) => void;
}

function countOf(deck: Deck, answer: Answer): number {
  return deck.items.filter((item) => item.answer === answer).length;
}

/** Writing a deck: its posts at the left, the chosen one with its preview at the right. Every change is kept. */
export function DeckEditor({ deck, engine, isUnsaved, onChange }: DeckEditorProps) {
  const { t } = useTrainer();
  const [place, setPlace] = useState(0);
  const [isChanged, setChanged] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  const index = Math.min(place, deck.items.length - 1);
  const item = deck.items[index];
  const checked = checkDeck(deck, knownThings(engine, deck));
  const harmless = countOf(deck, 'share') + countOf(deck, 'opinion');

  function change(part: Partial<Deck>): void {
    setChanged(true);
    onChange({ ...deck, ...part });
  }

  function setItem(next: DeckItem): void {
    change({ items: deck.items.map((before, at) => (at === index ? next : before)) });
  }

  function move(by: 1 | -1): void {
    const items = [...deck.items];
    const [moved] = items.splice(index, 1);
    if (!moved) return;
    items.splice(index + by, 0, moved);
    setPlace(index + by);
    change({ items });
  }

  function add(): void {
    setPlace(deck.items.length);
    change({ items: [...deck.items, newItem(deck.items, today())] });
  }

  return (
    <>
      <p>
        <a href={routeTo('make')}>← {t('edit.back')}</a>
      </p>
      <h2 ref={heading} tabIndex={-1} lang="vi">
        <bdi>{deck.title.trim() === '' ? t('make.untitled') : deck.title}</bdi>
      </h2>
      <TextField
        label={t('edit.title')}
        lang="vi"
        maxLength={DECK_LIMITS.title}
        value={deck.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={t('edit.intro')}
        hint={t('edit.intro.hint')}
        lang="vi"
        rows={2}
        maxLength={DECK_LIMITS.paragraph}
        value={deck.intro}
        onChange={(intro) => change({ intro })}
      />
      <StatusLine
        text={isChanged ? t(isUnsaved ? 'store.failed' : 'edit.saved') : undefined}
        tone={isUnsaved ? 'trouble' : 'good'}
      />
      <details className="card check-box">
        <summary>{checked.ok ? t('edit.ready') : t('edit.faults', { count: checked.total })}</summary>
        {!checked.ok && <FaultList faults={checked.faults} total={checked.total} />}
        <p>
          {t('edit.balance', {
            share: countOf(deck, 'share'),
            check: countOf(deck, 'check'),
            scam: countOf(deck, 'scam'),
            opinion: countOf(deck, 'opinion'),
          })}
        </p>
        {harmless < deck.items.length * 0.4 && <p>{t('edit.balance.hint')}</p>}
      </details>
      <h3 className="part-heading">{t('edit.items')}</h3>
      <ol className="item-list">
        {deck.items.map((entry, at) => (
          <li key={entry.id}>
            <button
              type="button"
              className="item-row"
              aria-current={at === index ? 'true' : undefined}
              onClick={() => setPlace(at)}
            >
              <span>{t('edit.item', { number: at + 1 })}</span>
              <bdi lang="vi">{entry.text.trim() === '' ? t('edit.item.empty') : entry.text.slice(0, 80)}</bdi>
            </button>
          </li>
        ))}
      </ol>
      <div className="link-row">
        <Button onClick={add} disabled={deck.items.length >= DECK_LIMITS.items}>
          {t('edit.add')}
        </Button>
        <Button small disabled={index <= 0} onClick={() => move(-1)}>
          {t('edit.up')}
        </Button>
        <Button small disabled={index >= deck.items.length - 1} onClick={() => move(1)}>
          {t('edit.down')}
        </Button>
        <Button
          small
          tone="quiet"
          disabled={!item}
          onClick={() => change({ items: deck.items.filter((_, at) => at !== index) })}
        >
          {t('edit.remove')}
        </Button>
      </div>
      {item && (
        <section className="item-editor" aria-label={t('edit.item', { number: index + 1 })}>
          <ItemFields item={item} onChange={setItem} />
          <ItemPreview item={item} engine={engine} />
        </section>
      )}
    </>
  );
}
