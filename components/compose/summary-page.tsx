import { useCallback, useEffect, useState } from 'react';
import type { SentTrace } from '../../lib/report/sent-trace.ts';
import {
  type Period,
  periodName,
  periodOf,
  previousPeriod,
  SUMMARY_PLATFORMS,
  type SummaryRow,
  summarise,
} from '../../lib/report/summary.ts';
import { summaryCsv } from '../../lib/report/summary-csv.ts';
import { summaryDocument } from '../../lib/report/summary-document.ts';
import { platformName, subjectName } from '../../lib/report/summary-texts.ts';
import type { StoreTrouble } from '../../lib/store/database.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Select } from '../ui/select.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useComposeTexts, useComposing } from './compose-context.ts';
import { Paper } from './paper.tsx';
import { SummaryChart } from './summary-chart.tsx';
import { WordButton } from './word-button.tsx';

const LENGTHS = ['month', 'quarter', 'year'] as const;
/** Periods that can be looked back to. */
const BACK: Readonly<Record<Period['length'], number>> = { month: 24, quarter: 12, year: 5 };
const NO_HEAD = { parent: '', agency: '', place: '' };

function periodsOf(length: Period['length']): readonly Period[] {
  let period = periodOf(new Date(), length);
  const list = [period];
  while (list.length < BACK[length]) {
    period = previousPeriod(period);
    list.push(period);
  }
  return list;
}

/** How much the person sent in a period, from what was marked as sent: counts without words, names or links. */
export function SummaryPage() {
  const t = useComposeTexts();
  const { drafts } = useComposing();
  const [sent, setSent] = useState<readonly SentTrace[] | StoreTrouble>();
  const [length, setLength] = useState<Period['length']>('quarter');
  const [place, setPlace] = useState(0);
  const [head, setHead] = useState(NO_HEAD);
  const [isDoomed, setDoomed] = useState(false);
  const reload = useCallback(async () => setSent(await drafts.sent()), [drafts]);
  useEffect(() => void reload(), [reload]);

  if (sent === undefined) return <p role="status">{t('drafts.loading')}</p>;
  if (typeof sent === 'string') {
    return (
      <p className="notice" role="status">
        {t(`drafts.trouble.${sent}`)}
      </p>
    );
  }
  const periods = periodsOf(length);
  const period = periods[place] ?? periodOf(new Date(), length);
  const summary = summarise(sent, period);
  const document = summaryDocument(summary, period, head, new Date());
  const columns: readonly Column<SummaryRow>[] = [
    { id: 'subject', title: t('summary.subject'), cell: ({ subject }) => subjectName(subject) },
    ...SUMMARY_PLATFORMS.map((platform) => ({
      id: platform,
      title: platformName(platform),
      numeric: true,
      cell: ({ counts }: SummaryRow) => counts[platform],
    })),
    { id: 'total', title: t('summary.total'), numeric: true, cell: ({ total }) => total },
  ];
  const forget = async (): Promise<void> => {
    setDoomed(false);
    await drafts.forgetSent();
    await reload();
  };
  return (
    <>
      <div className="no-print summary">
        <p>{t('summary.lead')}</p>
        <div className="summary-period">
          <Choice
            legend={t('summary.length')}
            value={length}
            options={LENGTHS.map((value) => ({ value, label: t(`summary.${value}`) }))}
            onChange={(value) => {
              setLength(value);
              setPlace(0);
            }}
          />
          <Select
            label={t('summary.period')}
            value={String(place)}
            options={periods.map((item, i) => ({ value: String(i), label: periodName(item) }))}
            onChange={(value) => setPlace(Number(value))}
          />
        </div>
        <p role="status">{t('summary.count', { count: summary.total, period: periodName(period) })}</p>
        {summary.total > 0 && (
          <>
            <SummaryChart summary={summary} />
            <Table
              caption={t('summary.table')}
              quietCaption
              columns={columns}
              rows={summary.rows}
              rowKey={({ subject }) => subject}
            />
          </>
        )}
        <div className="letter-ways">
          <Button small onClick={() => window.print()}>
            {t('out.print')}
          </Button>
          <WordButton document={document} />
          <Button
            small
            onClick={() => saveFile(`${document.fileName}.csv`, summaryCsv(summary, period), 'text/csv')}
          >
            {t('summary.csv')}
          </Button>
        </div>
        <details className="guide">
          <summary>{t('summary.head')}</summary>
          <div className="compose-fields">
            {(['parent', 'agency', 'place'] as const).map((name) => (
              <TextField
                key={name}
                lang="vi"
                label={t(`sender.${name}`)}
                value={head[name]}
                onChange={(value) => setHead({ ...head, [name]: value })}
              />
            ))}
          </div>
        </details>
      </div>
      <Paper document={document} />
      <div className="no-print summary">
        <p className="hint">{t('summary.kept')}</p>
        <div className="link-row">
          {isDoomed ? (
            <>
              <Button small tone="danger" onClick={() => void forget()}>
                {t('summary.forget.sure')}
              </Button>
              <Button small onClick={() => setDoomed(false)}>
                {t('drafts.keep')}
              </Button>
            </>
          ) : (
            <Button small disabled={sent.length === 0} onClick={() => setDoomed(true)}>
              {t('summary.forget')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
