import { useEffect, useState } from 'react';
import { ANSWERS, type Answer, type Deck } from '../../lib/training/deck.ts';
import {
  keepRoom,
  loadRooms,
  MOST_HANDS,
  NO_HANDS,
  type RoomCounts,
  readCounts,
  roomResponses,
  writeCounts,
} from '../../lib/training/room-counts.ts';
import { scoreAnswers } from '../../lib/training/score.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Select } from '../ui/select.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { DiscernmentText, percent } from './discernment-text.tsx';
import { FileButton } from './file-button.tsx';
import { useTrainer } from './trainer-context.ts';
import type { Decks } from './use-decks.ts';
import { routeTo } from './use-route.ts';

interface RoomPartProps {
  readonly decks: Decks;
  readonly deckId: string | undefined;
}

type Rooms = Readonly<Record<string, RoomCounts>>;

/** Bytes of a table that are read at all. */
const MOST_BYTES = 100_000;

/** Number and share of the post that the fewest answered as suggested. */
function hardest(deck: Deck, counts: RoomCounts): { number: number; share: number } | undefined {
  let found: { number: number; share: number } | undefined;
  for (const [index, item] of deck.items.entries()) {
    const hands = counts[item.id] ?? NO_HANDS;
    const all = ANSWERS.reduce((sum, answer) => sum + hands[answer], 0);
    const share = hands[item.answer] / all;
    if (all > 0 && share < (found?.share ?? 1)) found = { number: index + 1, share };
  }
  return found;
}

function CountTable({
  deck,
  counts,
  onCount,
}: {
  readonly deck: Deck;
  readonly counts: RoomCounts;
  readonly onCount: (itemId: string, answer: Answer, hands: number) => void;
}) {
  const { t } = useTrainer();
  return (
    <div className="count-room">
      <table className="count-table">
        <caption className="visually-hidden">{t('room.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('room.item')}</th>
            {ANSWERS.map((answer) => (
              <th key={answer} scope="col">
                {t(answer === 'opinion' ? 'answer.opinion.short' : `answer.${answer}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deck.items.map((item, index) => (
            <tr key={item.id}>
              <th scope="row" lang="vi">
                {index + 1}. <bdi>{item.text.slice(0, 60)}…</bdi>
              </th>
              {ANSWERS.map((answer) => (
                <td
                  key={answer}
                  data-suggested={answer === item.answer || undefined}
                  data-title={t(answer === 'opinion' ? 'answer.opinion.short' : `answer.${answer}`)}
                >
                  <input
                    className="input"
                    type="number"
                    inputMode="numeric"
                    min={0}
                    max={MOST_HANDS}
                    aria-label={`${t('room.cell', { number: index + 1, answer: t(`answer.${answer}`) })}${
                      answer === item.answer ? ` (${t('room.suggested')})` : ''
                    }`}
                    value={counts[item.id]?.[answer] || ''}
                    placeholder="0"
                    onChange={({ currentTarget }) => {
                      const hands = Math.trunc(Number(currentTarget.value));
                      if (hands >= 0 && hands <= MOST_HANDS) onCount(item.id, answer, hands);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Counts of a room, typed or brought by the trainer, and what they come to. Never collected, never named. */
export function RoomPart({ decks, deckId }: RoomPartProps) {
  const { t, area, saveFile } = useTrainer();
  const [rooms, setRooms] = useState<Rooms | undefined>();
  const [isUnsaved, setUnsaved] = useState(false);
  const [fault, setFault] = useState<string | undefined>();
  const [said, setSaid] = useState<string | undefined>();
  const [isAsking, setAsking] = useState(false);

  useEffect(() => {
    void loadRooms(area).then(setRooms);
  }, [area]);

  const deck = decks.usable.find((usable) => usable.id === deckId) ?? decks.usable[0];
  if (!rooms || !deck || !decks.isLoaded) return <p role="status">{t('loading')}</p>;

  const counts = rooms[deck.id] ?? {};
  const score = scoreAnswers(roomResponses(deck, counts));
  const hard = hardest(deck, counts);

  function keep(next: RoomCounts): void {
    if (!rooms || !deck) return;
    setRooms({ ...rooms, [deck.id]: next });
    void keepRoom(area, deck.id, next).then((kept) => setUnsaved(!kept));
  }

  function take(text: string | undefined): void {
    if (!deck) return;
    const read =
      text === undefined ? ({ ok: false, fault: 'too-big', line: 400 } as const) : readCounts(text, deck);
    setFault(read.ok ? undefined : t(`room.fault.${read.fault}`, { line: read.line }));
    setSaid(read.ok ? t('room.imported') : undefined);
    if (read.ok) keep(read.counts);
  }

  return (
    <>
      <h2>{t('nav.room')}</h2>
      <p>{t('room.intro')}</p>
      <Select
        label={t('deck.choose')}
        options={decks.usable.map(({ id, title }) => ({ value: id, label: title }))}
        value={deck.id}
        onChange={(id) => {
          location.hash = routeTo('room', id);
        }}
      />
      <div className="link-row">
        <FileButton label={t('room.import')} accept=".csv,.txt,text/csv" most={MOST_BYTES} onText={take} />
        <Button
          onClick={() =>
            saveFile(
              `${deck.id}.csv`,
              'text/csv',
              writeCounts(deck, counts, [
                t('room.item'),
                ...ANSWERS.map((answer) =>
                  t(answer === 'opinion' ? 'answer.opinion.short' : `answer.${answer}`),
                ),
              ]),
            )
          }
        >
          {t('room.export')}
        </Button>
        <Button tone="quiet" disabled={score.asked === 0} onClick={() => setAsking(true)}>
          {t('room.clear')}
        </Button>
      </div>
      <StatusLine text={said} />
      {(fault !== undefined || isUnsaved) && (
        <Notice tone="trouble" live>
          {fault ?? t('store.failed')}
        </Notice>
      )}
      <section className="card" aria-live="polite">
        <h3>{t('room.summary')}</h3>
        {score.asked === 0 ? (
          <p>{t('room.none')}</p>
        ) : (
          <>
            <DiscernmentText score={score} of="room" />
            {hard && <p>{t('room.hard', { number: hard.number, share: percent(hard.share) })}</p>}
          </>
        )}
      </section>
      <CountTable
        deck={deck}
        counts={counts}
        onCount={(itemId, answer, hands) =>
          keep({ ...counts, [itemId]: { ...(counts[itemId] ?? NO_HANDS), [answer]: hands } })
        }
      />
      <ConfirmDialog
        open={isAsking}
        title={t('room.clear.sure')}
        text={t('room.clear.lost')}
        confirmLabel={t('make.delete')}
        danger
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          keep({});
        }}
      />
    </>
  );
}
