import { MISDATED_CITATION } from '../../lib/guidance/misdated-citation.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { useTexts } from '../ui/texts-context.ts';

/** The story of the right number with a wrong date, as a lesson in checking both. */
export function CitationLessonCard() {
  const t = useTexts();
  const lesson = MISDATED_CITATION;
  return (
    <article className="card lesson" id="citation-lesson">
      <p className="kicker">{t('conduct.lesson')}</p>
      <h3 lang="vi">{lesson.title}</h3>
      <dl className="date-pair">
        <div>
          <dt>{t('conduct.lesson.written')}</dt>
          <dd className="struck">{formatDate(lesson.written)}</dd>
        </div>
        <div>
          <dt>{t('conduct.lesson.recorded')}</dt>
          <dd>{formatDate(lesson.recorded)}</dd>
        </div>
      </dl>
      <p lang="vi">{lesson.story}</p>
      <p lang="vi">{lesson.lesson}</p>
    </article>
  );
}
