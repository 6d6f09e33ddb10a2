import { useState } from 'react';
import type { LookupEntry } from '../../lib/guidance/lookup-entries.ts';
import { useTexts } from '../ui/texts-context.ts';

/** One answer with its source, to copy as a whole. */
export function LookupResult({ entry }: { readonly entry: LookupEntry }) {
  const t = useTexts();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');

  async function copy() {
    const source = entry.citation === null ? '' : `\n${t('lookup.source')}: ${entry.citation}`;
    try {
      await navigator.clipboard.writeText(`${entry.title}: ${entry.text}${source}`);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  }

  return (
    <article className="card">
      <p className="kicker">{t(`lookup.kind.${entry.kind}`)}</p>
      <h3 lang="vi">{entry.title}</h3>
      <p lang="vi">{entry.text}</p>
      {entry.status === 'unconfirmed' && (
        <p>
          <span className="caution">{t('law.caution')}</span>
        </p>
      )}
      {entry.citation !== null && (
        <p className="sources">
          {t('lookup.source')}:{' '}
          {entry.url === null ? (
            <span lang="vi">{entry.citation}</span>
          ) : (
            <a href={entry.url} target="_blank" rel="noreferrer noopener" lang="vi">
              {entry.citation}
            </a>
          )}
        </p>
      )}
      <button type="button" className="button small" onClick={() => void copy()}>
        {t(copied === 'yes' ? 'lookup.copied' : 'lookup.copy')}
      </button>
      {copied === 'failed' && (
        <p className="hint" role="status">
          {t('lookup.copy.failed')}
        </p>
      )}
    </article>
  );
}
