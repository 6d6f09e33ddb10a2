import { LAW_FRESHNESS, LAW_NOTES } from '../../lib/guidance/law-notes.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { useTexts } from '../ui/texts-context.ts';
import { SourceList } from './source-list.tsx';

/** Dated orientation in law; what is not confirmed carries its caution. */
export function LawPanel() {
  const t = useTexts();
  return (
    <section className="panel">
      <h2>{t('law.title')}</h2>
      <p className="notice">{t('law.lead', { asOf: formatDate(LAW_FRESHNESS.asOf) })}</p>
      {LAW_NOTES.map((note) => (
        <article key={note.id} className="card">
          <h3 lang="vi">{note.title}</h3>
          <ul className="statements" lang="vi">
            {note.statements.map((statement) => (
              <li key={statement.text}>
                {statement.text}
                {statement.status === 'unconfirmed' && (
                  <>
                    {' '}
                    <span className="caution">{t('law.caution')}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p className="sources">
            {t('law.read')}: <span lang="vi">{note.readAt}</span>
          </p>
          <SourceList title={t('law.sources')} sources={note.sources} />
        </article>
      ))}
    </section>
  );
}
