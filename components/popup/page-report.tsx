import type { PageStatus } from '../../lib/messages/types.ts';
import { Switch } from '../ui/switch.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { ConversationCheckCard } from './conversation-check.tsx';
import { describeHealth } from './describe-health.ts';
import { MarkCounts } from './mark-counts.tsx';
import { usePopup } from './store-context.ts';

/** What is read on a page that answers, and whether this site is read at all. */
export function PageReport({ status }: { readonly status: PageStatus }) {
  const t = useTexts();
  const settings = usePopup((state) => state.settings);
  const change = usePopup((state) => state.change);
  const site = t(`site.${status.site}`);
  const on = settings.sites[status.site];
  const health = describeHealth(status, on);

  return (
    <>
      <h2>{t(health.tone === 'still' ? 'page.title.still' : 'page.title', { site })}</h2>
      <div className={`health health-${health.tone}`} role="status">
        <p className="health-headline">{t(health.headline, { site })}</p>
        {health.sentence && <p>{t(health.sentence, { site })}</p>}
        {on && status.unitsRead > 0 && <p>{t('page.units', { count: status.unitsRead })}</p>}
      </div>
      {on && status.private && <ConversationCheckCard />}
      {on && status.unitsRead > 0 && <MarkCounts marks={status.marks} />}
      {on && status.unitsRead > 0 && <p className="hint">{t('page.unread')}</p>}
      <Switch
        label={t('page.site.switch', { site })}
        hint={t('page.site.hint', { site })}
        checked={on}
        onChange={(checked) => void change({ sites: { ...settings.sites, [status.site]: checked } })}
      />
      {status.site === 'zalo' && (
        <Switch
          label={t('page.zalo.switch')}
          hint={t('page.zalo.hint')}
          checked={settings.zaloGroupsAutomatic}
          onChange={(zaloGroupsAutomatic) => void change({ zaloGroupsAutomatic })}
        />
      )}
    </>
  );
}
