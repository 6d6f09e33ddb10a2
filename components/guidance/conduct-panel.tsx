import { useDeferredValue, useId, useMemo, useState } from 'react';
import {
  type Audience,
  CODE_CITATION,
  CODE_FRESHNESS,
  CONDUCT_RULES,
  type ConductRule,
  rulesFor,
} from '../../lib/guidance/code-of-conduct.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { Choice } from '../ui/choice.tsx';
import { OpenIcon, PrintIcon, SearchIcon } from '../ui/icons.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { CitationLessonCard } from './citation-lesson.tsx';
import { RuleCard } from './rule-card.tsx';
import { RULE_KINDS, searchRules } from './rule-groups.ts';

type AudienceChoice = Audience | 'all';

const FIRST_KINDS = RULE_KINDS.slice(0, 1);

const AUDIENCES: readonly AudienceChoice[] = ['all', 'people', 'officials', 'agencies'];

function find(audience: AudienceChoice, query: string): readonly ConductRule[] {
  const rules = audience === 'all' ? CONDUCT_RULES : rulesFor(audience);
  if (query.trim() === '') return rules;
  return searchRules(query).flatMap((id) => rules.filter((rule) => rule.id === id));
}

/** The Code as cards, by audience and by words. */
export function ConductPanel() {
  const t = useTexts();
  const searchId = useId();
  const [audience, setAudience] = useState<AudienceChoice>('all');
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const rules = useMemo(() => find(audience, asked), [audience, asked]);
  const searching = asked.trim() !== '';
  // The first picture holds the first cards; the others follow at once.
  const kinds = useDeferredValue(RULE_KINDS, FIRST_KINDS);

  return (
    <section className="panel">
      <h2>{t('conduct.title')}</h2>
      <div className="search">
        <label htmlFor={searchId} className="visually-hidden">
          {t('conduct.search')}
        </label>
        <div className="search-box">
          <SearchIcon />
          <input
            id={searchId}
            type="search"
            value={query}
            placeholder={t('conduct.search.hint')}
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
      </div>
      <Choice
        legend={t('conduct.audience')}
        quietLegend
        options={AUDIENCES.map((value) => ({ value, label: t(`conduct.audience.${value}`) }))}
        value={audience}
        onChange={setAudience}
      />
      <p className="count" role="status">
        {rules.length === 0 && t('conduct.none', { query: asked.trim() })}
        {rules.length > 0 && searching && t('conduct.count', { count: rules.length })}
      </p>

      {rules.length === 0 && (
        <button type="button" className="button" onClick={() => setQuery('')}>
          {t('conduct.none.next')}
        </button>
      )}
      {searching && rules.map((rule) => <RuleCard key={rule.id} rule={rule} heading="h3" />)}
      {!searching &&
        kinds.map((kind) => {
          const group = rules.filter((rule) => rule.kind === kind);
          if (group.length === 0) return null;
          return (
            <section key={kind} className="rule-group">
              <h3>{t(`conduct.group.${kind}`)}</h3>
              {group.map((rule) => (
                <RuleCard key={rule.id} rule={rule} heading="h4" />
              ))}
            </section>
          );
        })}
      {!searching && kinds === RULE_KINDS && <CitationLessonCard />}

      <p className="hint">
        <span lang="vi">
          {t('conduct.cited', { ...CODE_CITATION, date: formatDate(CODE_CITATION.date) })}
        </span>
        . {t('conduct.nature', { asOf: formatDate(CODE_FRESHNESS.asOf) })} {t('conduct.advice')}
      </p>
      <p className="link-row">
        <a className="button" href="/popup.html?view=reading" target="_blank" rel="noreferrer">
          <OpenIcon />
          {t('conduct.reading')}
        </a>
        <a className="button" href="/popup.html?view=handout" target="_blank" rel="noreferrer">
          <PrintIcon />
          {t('conduct.handout')}
        </a>
        <a className="button" href="/trainer.html" target="_blank" rel="noreferrer">
          <OpenIcon />
          {t('training.open')}
        </a>
      </p>
    </section>
  );
}
