import { usePanelTexts } from './panel-context.ts';

/** Nothing was asked for yet: the two ways to ask. */
export function EmptyState() {
  const { t } = usePanelTexts();
  return (
    <section className="card">
      <h2>{t('state.empty.title')}</h2>
      <p>{t('state.empty.text')}</p>
      <ul className="bullets">
        <li>{t('state.empty.mark')}</li>
        <li>{t('state.empty.selection')}</li>
      </ul>
    </section>
  );
}
