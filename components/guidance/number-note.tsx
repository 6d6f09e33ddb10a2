import { readDocumentNumber } from '../../lib/guidance/document-number.ts';
import type { LookupEntry } from '../../lib/guidance/lookup-entries.ts';
import { typedDay } from '../../lib/guidance/typed-day.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { useTexts } from '../ui/texts-context.ts';

interface NumberNoteProps {
  readonly query: string;
  readonly entries: readonly LookupEntry[];
}

/** What the form of a document number tells, and whether a day typed beside it is the recorded one. */
export function NumberNote({ query, entries }: NumberNoteProps) {
  const t = useTexts();
  const number = readDocumentNumber(query);
  if (!number) return null;
  const known = entries.find((entry) => entry.document)?.document;
  if (!known) {
    return (
      <div className="card" role="status">
        <p className="kicker">{t('lookup.kind.document')}</p>
        <h3 lang="vi">{number.number}</h3>
        {number.oddity === null ? (
          <p>
            {t('lookup.number.form')} <span lang="vi">{number.kind}.</span>
          </p>
        ) : (
          <p lang="vi">{number.oddity}</p>
        )}
        <p>{t('lookup.number.unknown')}</p>
      </div>
    );
  }
  const typed = typedDay(query);
  if (typed === null || known.issuedOn === null || typed === known.issuedOn) return null;
  return (
    <p className="notice" role="status">
      {t('lookup.number.day', { typed: formatDate(typed), recorded: formatDate(known.issuedOn) })}
    </p>
  );
}
