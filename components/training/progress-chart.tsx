import { formatDate } from '../../lib/i18n/format-date.ts';
import type { SessionNote } from '../../lib/training/progress.ts';
import { Table } from '../ui/table.tsx';
import { percent } from './discernment-text.tsx';
import { useTrainer } from './trainer-context.ts';

/** Rounds that are drawn. */
const SHOWN = 12;
const WIDTH = 480;
const HEIGHT = 150;
const EDGE = { left: 44, right: 14, top: 10, bottom: 10 } as const;

interface Point {
  readonly note: SessionNote;
  readonly id: string;
  readonly share: number;
  readonly x: number;
  readonly y: number;
}

function heightOf(share: number): number {
  return EDGE.top + (1 - share) * (HEIGHT - EDGE.top - EDGE.bottom);
}

/** Rounds with posts of both sides, oldest first, each at its place in the picture. */
function pointsOf(sessions: readonly SessionNote[]): readonly Point[] {
  const scored = sessions.filter(({ careful, harmless }) => careful > 0 && harmless > 0).slice(-SHOWN);
  const step = (WIDTH - EDGE.left - EDGE.right) / Math.max(1, scored.length - 1);
  return scored.map((note, index) => {
    const share = (note.hits / note.careful + (note.harmless - note.falseAlarms) / note.harmless) / 2;
    return { note, id: `${index} ${note.on}`, share, x: EDGE.left + index * step, y: heightOf(share) };
  });
}

/** Discernment over the last rounds, as a line and as a table. */
export function ProgressChart({ sessions }: { readonly sessions: readonly SessionNote[] }) {
  const { t } = useTrainer();
  const points = pointsOf(sessions);
  const first = points[0];
  const last = points.at(-1);
  return (
    <section className="chart">
      <h3>{t('chart.title')}</h3>
      {!first || !last ? (
        <p className="hint">{t('chart.none')}</p>
      ) : (
        <>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            role="img"
            aria-label={t('chart.label', {
              count: points.length,
              first: percent(first.share),
              last: percent(last.share),
            })}
          >
            {[0, 0.5, 1].map((share) => (
              <g key={share} className={share === 0.5 ? 'chart-guess' : 'chart-line'}>
                <path d={`M${EDGE.left} ${heightOf(share)}H${WIDTH - EDGE.right}`} />
                <text x={EDGE.left - 6} y={heightOf(share) + 4} textAnchor="end">
                  {percent(share)} %
                </text>
              </g>
            ))}
            <text className="chart-note" x={WIDTH - EDGE.right} y={heightOf(0.5) + 15} textAnchor="end">
              {t('chart.guess')}
            </text>
            <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {points.map(({ id, x, y }) => (
              <circle key={id} cx={x} cy={y} r="4.5" />
            ))}
          </svg>
          <details>
            <summary>{t('chart.table')}</summary>
            <Table
              caption={t('chart.title')}
              quietCaption
              rows={points}
              rowKey={(point) => point.id}
              columns={[
                { id: 'day', title: t('chart.day'), cell: ({ note }) => formatDate(note.on) },
                {
                  id: 'share',
                  title: t('chart.discernment'),
                  numeric: true,
                  cell: ({ share }) => `${percent(share)} %`,
                },
                {
                  id: 'hits',
                  title: t('chart.hits'),
                  numeric: true,
                  cell: ({ note }) => `${note.hits}/${note.careful}`,
                },
                {
                  id: 'peace',
                  title: t('chart.peace'),
                  numeric: true,
                  cell: ({ note }) => `${note.harmless - note.falseAlarms}/${note.harmless}`,
                },
              ]}
            />
          </details>
        </>
      )}
    </section>
  );
}
