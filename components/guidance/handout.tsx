import {
  CODE_CITATION,
  CODE_FRESHNESS,
  CONDUCT_RULES,
  type ConductRule,
} from '../../lib/guidance/code-of-conduct.ts';
import { AFTER_SHARING, SHARING_STEPS } from '../../lib/guidance/sharing-steps.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { PrintIcon } from '../ui/icons.tsx';
import { useTexts } from '../ui/texts-context.ts';

const HELP_LINES = ['113', '112', '111'] as const;

function RuleTitles({ kind }: { readonly kind: ConductRule['kind'] }) {
  return (
    <ol lang="vi">
      {CONDUCT_RULES.filter((rule) => rule.kind === kind).map((rule) => (
        <li key={rule.id}>{rule.title}</li>
      ))}
    </ol>
  );
}

/** One A4 page to hand out: the steps, the rules in a line each, and whom to call. */
export function Handout() {
  const t = useTexts();
  return (
    <main className="handout-page">
      <p className="link-row screen-only">
        <button type="button" className="button primary" onClick={() => window.print()}>
          <PrintIcon />
          {t('handout.print')}
        </button>
        <a className="button" href="/popup.html?view=reading">
          {t('handout.back')}
        </a>
      </p>
      <div className="handout">
        <header>
          <h1>{t('handout.title')}</h1>
          <p>{t('handout.lead')}</p>
        </header>
        <section className="handout-steps">
          <h2>{t('handout.steps')}</h2>
          <ol lang="vi">
            {SHARING_STEPS.map((step) => (
              <li key={step.id}>
                <strong>{step.title}</strong>
                <span>{step.text}</span>
              </li>
            ))}
          </ol>
        </section>
        <div className="handout-columns">
          <section>
            <h2>{t('handout.rules')}</h2>
            <RuleTitles kind="rule" />
          </section>
          <div>
            <section>
              <h2>{t('handout.principles')}</h2>
              <RuleTitles kind="principle" />
            </section>
            <section>
              <h2>{t('handout.officials')}</h2>
              <RuleTitles kind="officials" />
            </section>
          </div>
        </div>
        <div className="handout-columns">
          <section>
            <h2>{t('handout.after')}</h2>
            <ol lang="vi">
              {AFTER_SHARING.map((step) => (
                <li key={step.id}>{step.title}</li>
              ))}
            </ol>
          </section>
          <section>
            <h2>{t('handout.call')}</h2>
            <dl className="help-lines">
              {HELP_LINES.map((line) => (
                <div key={line}>
                  <dt>{line}</dt>
                  <dd>{t(`handout.call.${line}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
        <footer>
          {t('handout.foot', {
            number: CODE_CITATION.number,
            date: formatDate(CODE_CITATION.date),
            asOf: formatDate(CODE_FRESHNESS.asOf),
          })}
        </footer>
      </div>
    </main>
  );
}
