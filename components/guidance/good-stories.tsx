import { GOOD_STORY_TIPS } from '../../lib/guidance/good-stories.ts';
import { useTexts } from '../ui/texts-context.ts';

/** How to tell a good story truly and with care. */
export function GoodStories() {
  const t = useTexts();
  return (
    <details className="section-details">
      <summary>{t('stories.title')}</summary>
      <p>{t('stories.lead')}</p>
      {GOOD_STORY_TIPS.map((tip) => (
        <article key={tip.id} className="card">
          <h3 lang="vi">{tip.title}</h3>
          <p lang="vi">{tip.text}</p>
          <p className="ask">
            <span className="ask-label">{t('stories.ask')}</span>
            <span lang="vi">{tip.ask}</span>
          </p>
        </article>
      ))}
    </details>
  );
}
