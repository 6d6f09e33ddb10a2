import type { MarkKind } from '../../lib/assess/types.ts';
import { MarkSign } from '../ui/mark-sign.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { usePopup } from './store-context.ts';

const KINDS: readonly MarkKind[] = ['differs', 'unsourced', 'scam'];

/** Marks on the page by kind, each with the way to the next one. */
export function MarkCounts({ marks }: { readonly marks: Readonly<Record<MarkKind, number>> }) {
  const t = useTexts();
  const missing = usePopup((state) => state.missing);
  const goToNext = usePopup((state) => state.goToNext);
  const present = KINDS.filter((kind) => marks[kind] > 0);
  return (
    <section className="mark-counts">
      <h3>{t('page.marks.title')}</h3>
      {present.length === 0 && <p>{t('page.marks.none')}</p>}
      {present.length > 0 && (
        <ul>
          {present.map((kind) => (
            <li key={kind}>
              <MarkSign kind={kind} />
              <span className="mark-count">{marks[kind]}</span>
              <span className="mark-name">{t(`mark.${kind}`)}</span>
              <button
                type="button"
                className="button small"
                aria-label={t('page.next.label', { kind: t(`mark.${kind}`) })}
                onClick={() => void goToNext(kind)}
              >
                {t('page.next')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="hint" role="status">
        {missing ? t('page.next.missing') : ''}
      </p>
    </section>
  );
}
