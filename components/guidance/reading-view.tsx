import { CODE_CITATION, CODE_FRESHNESS, CONDUCT_RULES } from '../../lib/guidance/code-of-conduct.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { PrintIcon } from '../ui/icons.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { CitationLessonCard } from './citation-lesson.tsx';
import { RuleCard } from './rule-card.tsx';
import { RULE_KINDS } from './rule-groups.ts';

/** Every card of the Code, open, on a page of its own. */
export function ReadingView() {
  const t = useTexts();
  return (
    <div className="reading">
      <header>
        <h1>{t('reading.title')}</h1>
        <p className="cited" lang="vi">
          {t('conduct.cited', { ...CODE_CITATION, date: formatDate(CODE_CITATION.date) })}
        </p>
        <p>{t('conduct.nature', { asOf: formatDate(CODE_FRESHNESS.asOf) })}</p>
        <p>{t('conduct.advice')}</p>
        <p className="link-row">
          <a className="button" href="/popup.html?view=handout">
            <PrintIcon />
            {t('conduct.handout')}
          </a>
        </p>
      </header>
      <nav aria-label={t('reading.contents')}>
        <ol>
          {RULE_KINDS.map((kind) => (
            <li key={kind}>
              <a href={`#group-${kind}`}>{t(`conduct.group.${kind}`)}</a>
            </li>
          ))}
          <li>
            <a href="#citation-lesson">{t('conduct.lesson')}</a>
          </li>
        </ol>
      </nav>
      <main>
        {RULE_KINDS.map((kind) => (
          <section key={kind} className="rule-group" id={`group-${kind}`}>
            <h2>{t(`conduct.group.${kind}`)}</h2>
            <div className="reading-cards">
              {CONDUCT_RULES.filter((rule) => rule.kind === kind).map((rule) => (
                <RuleCard key={rule.id} rule={rule} heading="h3" whole />
              ))}
            </div>
          </section>
        ))}
        <CitationLessonCard />
        <p className="hint">{t('reading.source.note')}</p>
      </main>
    </div>
  );
}
