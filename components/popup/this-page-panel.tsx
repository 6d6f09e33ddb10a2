import { useEffect } from 'react';
import { LockIcon } from '../ui/icons.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { DiagnosisBox } from './diagnosis-box.tsx';
import { PageAbsent } from './page-absent.tsx';
import { PageReport } from './page-report.tsx';
import { Preferences } from './preferences.tsx';
import { usePopup } from './store-context.ts';

/** While the popup is open the numbers follow the page; it closes by itself, so this never runs for long. */
const REFRESH_MS = 1500;

/** What is being read on the page in the active tab. */
export function ThisPagePanel() {
  const t = useTexts();
  const page = usePopup((state) => state.page);
  const refresh = usePopup((state) => state.refresh);
  const following = page.state === 'known';

  useEffect(() => {
    if (!following) return;
    const timer = setInterval(() => void refresh(), REFRESH_MS);
    return () => clearInterval(timer);
  }, [following, refresh]);

  return (
    <section className="panel">
      {page.state === 'asking' && (
        <p className="asking" role="status">
          {t('page.asking')}
        </p>
      )}
      {page.state === 'known' && <PageReport status={page.status} />}
      {(page.state === 'other' || page.state === 'silent' || page.state === 'muddled') && (
        <PageAbsent state={page.state} />
      )}
      <Preferences />
      {page.state === 'known' && <DiagnosisBox />}
      <div className="promise">
        <LockIcon />
        <div>
          <p className="promise-line">{t('page.promise')}</p>
          <p className="hint">{t('page.promise.detail')}</p>
        </div>
      </div>
    </section>
  );
}
