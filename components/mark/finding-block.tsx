import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import { usePanelTexts } from './panel-context.ts';
import type { Claim, Finding } from './panel-model.ts';
import { RecordCitation } from './record-block.tsx';

function Words({ words }: { readonly words: string }) {
  const { t } = usePanelTexts();
  if (words === '') return null;
  return (
    <blockquote lang="vi">
      <bdi>{t('unit.words', { words })}</bdi>
    </blockquote>
  );
}

function Notes({ claims }: { readonly claims: readonly Claim[] }) {
  return [...new Set(claims.map((claim) => claim.note))].map((note) => <p key={note}>{note}</p>);
}

interface FindingBlockProps {
  readonly finding: Finding;
  /** The words were chosen on some page, not read from a post. */
  readonly chosen: boolean;
}

/** One thing that was noticed: the words, what is known about them, and the official record beside them. */
export function FindingBlock({ finding, chosen }: FindingBlockProps) {
  const { t, page } = usePanelTexts();
  const words = finding.claims.map((claim) => (
    <Words key={`${claim.words} ${claim.note}`} words={claim.words} />
  ));
  if (finding.kind === 'plain') {
    return (
      <div className="finding">
        {words}
        <Notes claims={finding.claims} />
      </div>
    );
  }
  const { record } = finding;
  return (
    <div className="finding">
      <Notes claims={finding.claims} />
      <div className="compare">
        <div className="compare-side">
          <h4>{t(chosen ? 'compare.claim.selection' : 'compare.claim')}</h4>
          {words}
        </div>
        {finding.kind === 'record' ? (
          <div className="compare-side compare-record">
            <h4>{t('compare.record')}</h4>
            <p className="statement">{record.statement}</p>
            <RecordCitation record={record} />
          </div>
        ) : (
          <div className="compare-side compare-record">
            <h4>{page('record.rumour')}</h4>
            <p>{t('compare.rumour.claim', { claim: finding.claim })}</p>
            <p className="statement">
              {t('compare.rumour.answer', {
                date: formatPartialDate(finding.refutedOn),
                statement: record.statement,
              })}
            </p>
            <RecordCitation record={record} />
            <p className="hint">{t('compare.rumour.limits')}</p>
          </div>
        )}
      </div>
    </div>
  );
}
