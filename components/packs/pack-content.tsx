import type { PackFile } from '../../lib/packs/format/types.ts';
import { usePacks } from './packs-context.ts';

const MOST = 40;

type Record = PackFile['records'][number] | PackFile['corrections'][number]['record'];

function statementOf(record: Record): string {
  switch (record.kind) {
    case 'event-date':
      return `${record.name}: ${record.on.split('-').reverse().join('/')}`;
    case 'rumour':
      return record.truth;
    case 'policy':
      return record.statement;
    case 'document':
      return `${record.number}: ${record.subject}`;
    case 'anniversary':
      return `${record.names[0] ?? ''}: ${record.origin.split('-').reverse().join('/')}`;
    case 'count':
      return `${record.subject}: ${record.value}`;
    case 'host':
      return `${record.seriesNames[0] ?? ''} ${record.year}`;
    default:
      return record.name;
  }
}

/** What a pack says, to be read by the person who uses it. */
export function PackContent({ file }: { readonly file: PackFile }) {
  const { t } = usePacks();
  const records: readonly Record[] = [...file.corrections.map(({ record }) => record), ...file.records];
  return (
    <div className="pack-content" lang="vi">
      {records.length > 0 && (
        <>
          <h4>{t('content.records')}</h4>
          <ul>
            {records.slice(0, MOST).map((record) => (
              <li key={record.id}>
                {statementOf(record)}
                <p className="hint">
                  {t('content.source', {
                    source: [record.citation.title, record.citation.number, record.citation.issuer]
                      .filter(Boolean)
                      .join(', '),
                  })}
                </p>
              </li>
            ))}
            {records.length > MOST && <li>{t('content.more', { count: records.length - MOST })}</li>}
          </ul>
        </>
      )}
      {file.contacts.length > 0 && (
        <>
          <h4>{t('content.contacts')}</h4>
          <ul>
            {file.contacts.slice(0, MOST).map(({ id, name, value, use, source }) => (
              <li key={id}>
                <strong>{name}</strong>: {value}. {use}
                <p className="hint">{t('content.source', { source })}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {file.guidance.slice(0, MOST).map(({ id, title, text, source }) => (
        <div key={id}>
          <h4>{title}</h4>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p className="hint">{t('content.source', { source })}</p>
        </div>
      ))}
    </div>
  );
}
