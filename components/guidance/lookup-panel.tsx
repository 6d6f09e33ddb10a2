import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { readDocumentNumber } from '../../lib/guidance/document-number.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { AskEngine } from '../../lib/messages/ask-engine.ts';
import type { AssessTerms } from '../../lib/messages/engine.ts';
import { SearchIcon } from '../ui/icons.tsx';
import { useTexts } from '../ui/texts-context.ts';
import type { LookupEngine } from './lookup-engine.ts';
import { LookupResult } from './lookup-result.tsx';
import { NumberNote } from './number-note.tsx';
import { today } from './today.ts';
import { TryText } from './try-text.tsx';

type Loading =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly engine: LookupEngine };

function useEngine(): Loading {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    Promise.all([import('./lookup-engine.ts'), import('./commune-engine.ts')])
      .then(([{ createLookupEngine }, { createCommuneEngine }]) => {
        if (!wanted) return;
        setLoading({ state: 'ready', engine: createLookupEngine(today(), createCommuneEngine(today())) });
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

/** Questions to begin with; they are Vietnamese in both languages, as the records are. */
const EXAMPLES = [
  'phường 12 gò vấp',
  'quy nhon',
  '874/QĐ-BTTTT',
  'ai đó xưng công an gọi',
  'lỡ chia sẻ tin sai',
];

const NOTHING = { entries: [], more: 0 } as const;

interface LookupPanelProps {
  readonly terms: AssessTerms;
  readonly ask: AskEngine;
}

/** Old and new places, documents, dates, answers and scams, offline; and any text as the engine reads it. */
export function LookupPanel({ terms, ask }: LookupPanelProps) {
  const t = useTexts();
  const searchId = useId();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query).trim();
  const loading = useEngine();
  const engine = loading.state === 'ready' ? loading.engine : null;
  const { entries, more } = useMemo(() => engine?.find(asked) ?? NOTHING, [engine, asked]);

  const isNumber = readDocumentNumber(asked) !== null;

  return (
    <section className="panel">
      <h2>{t('lookup.title')}</h2>
      <div className="search">
        <label htmlFor={searchId}>{t('lookup.search')}</label>
        <div className="search-box">
          <SearchIcon />
          <input
            ref={box}
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
      {asked === '' && (
        <ul className="examples" aria-label={t('lookup.examples')} lang="vi">
          {EXAMPLES.map((example) => (
            <li key={example}>
              <button
                type="button"
                className="button small"
                onClick={() => {
                  setQuery(example);
                  box.current?.focus();
                }}
              >
                {example}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="count" role="status">
        {loading.state === 'loading' && t('lookup.loading')}
        {loading.state === 'failed' && t('lookup.failed')}
        {engine && asked !== '' && entries.length === 0 && !isNumber && t('lookup.none')}
        {engine && entries.length > 0 && t('lookup.count', { count: entries.length })}
      </p>
      {more > 0 && <p className="notice">{t('lookup.more', { count: more })}</p>}
      {engine && <NumberNote query={asked} entries={entries} />}
      {entries.map((entry) => (
        <LookupResult key={entry.id} entry={entry} />
      ))}
      <TryText terms={terms} ask={ask} />
      {engine && <p className="hint">{t('lookup.limits', { asOf: formatDate(engine.asOf) })}</p>}
    </section>
  );
}
