import { CopyText } from '../ui/copy-text.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { usePopup } from './store-context.ts';

/** How the page is built, for a report that reading fails: seen first, then copied by the person's own hand. */
export function DiagnosisBox() {
  const t = useTexts();
  const diagnosis = usePopup((state) => state.diagnosis);
  const diagnose = usePopup((state) => state.diagnose);
  return (
    <details className="section-details">
      <summary>{t('diagnosis.title')}</summary>
      <p>{t('diagnosis.lead')}</p>
      <button
        type="button"
        className="button"
        disabled={diagnosis.state === 'asking'}
        onClick={() => void diagnose()}
      >
        {t(diagnosis.state === 'known' ? 'diagnosis.again' : 'diagnosis.make')}
      </button>
      <p className="hint" role="status">
        {diagnosis.state === 'failed' && t('page.silent.text')}
      </p>
      {diagnosis.state === 'known' && (
        <>
          <textarea
            className="report"
            rows={8}
            readOnly
            spellCheck={false}
            aria-label={t('diagnosis.title')}
            lang="en"
            value={diagnosis.report}
          />
          <CopyText text={diagnosis.report} label={t('diagnosis.copy')} />
        </>
      )}
    </details>
  );
}
