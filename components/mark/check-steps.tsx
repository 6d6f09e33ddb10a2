import { SHARING_STEPS } from '../../lib/guidance/sharing-steps.ts';
import { usePanelTexts } from './panel-context.ts';

/** Reading sideways: the steps that work for any story, marked or not. */
export function CheckSteps() {
  const { t } = usePanelTexts();
  return (
    <section className="steps">
      <h2>{t('steps.title')}</h2>
      <ol lang="vi">
        {SHARING_STEPS.map((step) => (
          <li key={step.id}>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
