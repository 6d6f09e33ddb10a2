import type { LookupEntry } from '../../lib/guidance/lookup-entries.ts';
import { CopyText } from '../ui/copy-text.tsx';
import { useTexts } from '../ui/texts-context.ts';

/** One answer with its source, to copy as a whole. */
export function LookupResult({ entry }: { readonly entry: LookupEntry }) {
  const t = useTexts();
  const caution = entry.status === 'unconfirmed' ? ` (${t('law.caution')})` : '';
  const source = entry.citation === null ? '' : `\n${t('lookup.source')}: ${entry.citation}${caution}`;
  return (
    <article className="card">
      <p className="kicker">{t(`lookup.kind.${entry.kind}`)}</p>
      <h3 lang="vi">{entry.title}</h3>
      <p className="lines" lang="vi">
        {entry.text}
      </p>
      {entry.citation !== null && (
        <p className="sources">
          {t('lookup.source')}:{' '}
          {entry.url === null ? (
            <span lang="vi">{entry.citation}</span>
          ) : (
            <a href={entry.url} target="_blank" rel="noreferrer noopener" lang="vi">
              {entry.citation}
            </a>
          )}{' '}
          {entry.status === 'unconfirmed' && <span className="caution">{t('law.caution')}</span>}
        </p>
      )}
      <CopyText
        text={`${entry.title}: ${entry.text}${source}`}
        label={t(entry.citation === null ? 'lookup.copy.plain' : 'lookup.copy')}
      />
    </article>
  );
}
