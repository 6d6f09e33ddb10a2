import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import { usePanelTexts } from './panel-context.ts';
import type { Finding } from './panel-model.ts';
import { type Piece, textOf } from './passages.ts';
import { RecordCitation } from './record-block.tsx';

function Passage({ pieces }: { readonly pieces: readonly Piece[] }) {
  let at = 0;
  return (
    <blockquote lang="vi">
      <bdi>
        “
        {pieces.map((piece) => {
          at += piece.text.length;
          return piece.noticed ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>;
        })}
        ”
      </bdi>
    </blockquote>
  );
}

interface FindingBlockProps {
  readonly finding: Finding;
  /** The words were chosen on some page, not read from a post. */
  readonly chosen: boolean;
}

/** One thing that was noticed: the words, what is known about them, and the official record beside them. */
export function FindingBlock({ finding, chosen }: FindingBlockProps) {
  const { t, page } = usePanelTexts();
  const words = finding.passages.map((pieces) => <Passage key={textOf(pieces)} pieces={pieces} />);
  const notes = finding.notes.map((note) => <p key={note}>{note}</p>);
  if (finding.kind === 'plain') {
    return (
      <div className="finding">
        {words}
        {notes}
      </div>
    );
  }
  const { record } = finding;
  return (
    <div className="finding">
      {notes}
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
