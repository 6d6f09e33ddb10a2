import type { Summary } from '../../lib/report/summary.ts';
import { subjectName } from '../../lib/report/summary-texts.ts';
import { useComposeTexts } from './compose-context.ts';

const ROW = 30;
const BAR = 14;
/** The longest name of a subject, at the size of the text in `compose.css`. */
const NAME_WIDTH = 375;
const BAR_WIDTH = 240;
const WIDTH = NAME_WIDTH + BAR_WIDTH + 50;

/** Bars for what occurred, with their figures. The table beside it says the same, so it is one picture to a screen reader. */
export function SummaryChart({ summary }: { readonly summary: Summary }) {
  const t = useComposeTexts();
  const rows = summary.rows.filter(({ total }) => total > 0);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ total }) => total));
  const words = rows.map(({ subject, total }) => `${subjectName(subject)} ${total}`).join('; ');
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`}
      role="img"
      aria-label={t('summary.chart', { words })}
    >
      {rows.map(({ subject, total }, i) => {
        const middle = i * ROW + ROW / 2;
        const width = Math.max(2, (total / most) * BAR_WIDTH);
        return (
          <g key={subject}>
            <text x={NAME_WIDTH - 10} y={middle} textAnchor="end" dominantBaseline="central" lang="vi">
              {subjectName(subject)}
            </text>
            <rect x={NAME_WIDTH} y={middle - BAR / 2} width={width} height={BAR} rx="3" />
            <text x={NAME_WIDTH + width + 8} y={middle} dominantBaseline="central" className="figure">
              {total}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
