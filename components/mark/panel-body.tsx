import { CheckSteps } from './check-steps.tsx';
import { EmptyState } from './empty-state.tsx';
import { Explanation } from './explanation.tsx';
import { usePanel, usePanelTexts } from './panel-context.ts';
import { PrivateState } from './private-state.tsx';

/** What the panel shows now: an explanation, or calmly why there is none and what to do. */
export function PanelBody() {
  const { t } = usePanelTexts();
  const view = usePanel((state) => state.view);
  const retry = usePanel((state) => state.retry);
  switch (view.state) {
    case 'asking':
      return (
        <p className="asking" role="status">
          {t('state.asking')}
        </p>
      );
    case 'unit':
    case 'selection':
      return <Explanation view={view} />;
    case 'silent':
      return (
        <section className="card">
          <h2>{t('state.silent.title')}</h2>
          <p>{t('state.silent.text')}</p>
          <button type="button" className="button primary" onClick={() => void retry()}>
            {t('state.silent.next')}
          </button>
        </section>
      );
    case 'gone':
      return (
        <>
          <section className="card" role="status">
            <h2>{t('state.gone.title')}</h2>
            <p>{t('state.gone.text')}</p>
          </section>
          <CheckSteps />
        </>
      );
    case 'empty':
      return (
        <>
          {view.private ? <PrivateState /> : <EmptyState />}
          <CheckSteps />
        </>
      );
  }
}
