import { useTexts } from '../ui/texts-context.ts';
import { usePopup } from './store-context.ts';

/** The calm sentence for a page that is not read or does not answer, with the one thing to do next. */
export function PageAbsent({ state }: { readonly state: 'other' | 'silent' | 'muddled' }) {
  const t = useTexts();
  const openTab = usePopup((store) => store.openTab);
  const refresh = usePopup((store) => store.refresh);
  return (
    <>
      <h2>{t(`page.${state}.title`)}</h2>
      <div className="card">
        <p>{t(`page.${state}.text`)}</p>
        {state === 'other' ? (
          <button type="button" className="button primary" onClick={() => openTab('conduct')}>
            {t('page.other.next')}
          </button>
        ) : (
          <button type="button" className="button primary" onClick={() => void refresh()}>
            {t('page.silent.next')}
          </button>
        )}
      </div>
    </>
  );
}
