import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import { DEAD_NUMBER_EXAMPLE, GUIDES, type Guide } from '../../lib/report/guides.ts';
import { OutsideLink } from '../mark/outside-link.tsx';
import { useComposeTexts } from './compose-context.ts';

interface GuideStepsProps {
  readonly guide: Guide;
  readonly isOpen?: boolean;
}

/** Step by step to a platform's report menu or a number, dated. */
export function GuideSteps({ guide, isOpen = false }: GuideStepsProps) {
  const t = useComposeTexts();
  return (
    <details className="guide" open={isOpen}>
      <summary>{t('guide.title', { name: guide.name })}</summary>
      <ol lang="vi">
        {guide.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {guide.note !== undefined && (
        <p className="hint" lang="vi">
          {guide.note}
        </p>
      )}
      <p className="hint">
        {t('guide.as-of', { date: formatPartialDate(guide.asOf), source: guide.source })}
      </p>
      {guide.url !== undefined && (
        <p>
          <OutsideLink url={guide.url}>{t('guide.help')}</OutsideLink>
        </p>
      )}
    </details>
  );
}

/** All guides, for who looks for a way without a draft. */
export function AllGuides() {
  const t = useComposeTexts();
  return (
    <>
      <p>{t('guide.lead')}</p>
      {GUIDES.map((guide) => (
        <GuideSteps key={guide.id} guide={guide} isOpen />
      ))}
      <p className="hint" lang="vi">
        {DEAD_NUMBER_EXAMPLE}
      </p>
    </>
  );
}
