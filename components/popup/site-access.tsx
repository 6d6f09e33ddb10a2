import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { usePopup } from './store-context.ts';

/** Firefox lets people take back the access to a site; then nothing is read there, and this says so. */
export function SiteAccess() {
  const t = useTexts();
  const closed = usePopup((state) => state.closedSites);
  const openSites = usePopup((state) => state.openSites);
  if (closed.length === 0) return null;
  return (
    <Notice title={t('access.title')} live>
      <p>{t('access.text', { sites: closed.map((site) => t(`site.${site}`)).join(', ') })}</p>
      <Button tone="primary" small onClick={() => void openSites()}>
        {t('access.allow')}
      </Button>
    </Notice>
  );
}
