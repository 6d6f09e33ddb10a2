import { useDeferredValue, useEffect, useId, useState } from 'react';
import type { Level } from '../../lib/assess/types.ts';
import { readDocumentNumber } from '../../lib/guidance/document-number.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { SearchIcon } from '../ui/icons.tsx';
import { useTexts } from '../ui/texts-context.ts';
import type { LookupEngine } from './lookup-engine.ts';
import { LookupResult } from './lookup-result.tsx';
import { TryText } from './try-text.tsx';

/** Today in the reader's own calendar. */
const today = () => new Date().toLocaleDateString('sv-SE');

type Loading =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly engine: LookupEngine };

function useEngine(): Loading {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    import('./lookup-engine.ts')
      .then(({ createLookupEngine }) => {
        if (wanted) setLoading({ state: 'ready', engine: createLookupEngine(today()) });
      })
      .catch(() => {
        if (wanted) setLoading({ state: 'failed' });
      });
    return () => {
      wanted = false;
    };
  }, []);
  return loading;
}

function NumberNote({ query }: { readonly query: string }) {
  const t = useTexts();
  const number = readDocumentNumber(query);
  if (!number) return null;
  return (
    <div className="card" lang="vi">
      <p>{number.oddity ?? t('lookup.number.form', { kind: number.kind })}</p>
      <p>{t('lookup.number.unknown')}</p>
    </div>
  );
}

/** Old and new places, documents, dates, answers and scams, offline; and any text as the engine reads it. */
export function LookupPanel({ level }: { readonly level: Level }) {
  const t = useTexts();
  const searchId = useId();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query).trim();
  const loading = useEngine();
  const found = loading.state === 'ready' ? loading.engine.find(asked) : [];

  return (
    <section className="panel">
      <h2>{t('lookup.title')}</h2>
      <div className="search">
        <label htmlFor={searchId}>{t('lookup.search')}</label>
        <div className="search-box">
          <SearchIcon />
          <input
            id={searchId}
            type="search"
            value={query}
            placeholder={t('lookup.hint')}
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
      </div>
      <p className="count" role="status">
        {loading.state === 'loading' && t('lookup.loading')}
        {loading.state === 'failed' && t('lookup.failed')}
        {loading.state === 'ready' && asked !== '' && found.length === 0 && t('lookup.none')}
      </p>
      {found.map((entry) => (
        <LookupResult key={entry.id} entry={entry} />
      ))}
      {loading.state === 'ready' && !found.some((entry) => entry.kind === 'document') && (
        <NumberNote query={asked} />
      )}
      {loading.state === 'ready' && (
        <>
          <TryText engine={loading.engine} level={level} />
          <p className="hint">{t('lookup.limits', { asOf: formatDate(loading.engine.asOf) })}</p>
        </>
      )}
    </section>
  );
}
