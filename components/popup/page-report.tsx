import type { PageStatus } from '../../lib/messages/types.ts';
import { restLeft } from '../../lib/store/settings-shape.ts';
import { Switch } from '../ui/switch.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { ConversationCheckCard } from './conversation-check.tsx';
import { describeHealth } from './describe-health.ts';
import { MarkCounts } from './mark-counts.tsx';
import { usePopup } from './store-context.ts';

const timeOf = (moment: number) =>
  new Date(moment).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });

/** What is read on a page that answers, and whether this site is read at all. */
export function PageReport({ status }: { readonly status: PageStatus }) {
  const t = useTexts();
  const settings = usePopup((state) => state.settings);
  const locked = usePopup((state) => state.locked.has(`sites.${status.site}`));
  const change = usePopup((state) => state.change);
  const rest = usePopup((state) => state.rest);
  const site = t(`site.${status.site}`);
  const on = settings.sites[status.site];
  const rests = restLeft(settings, status.site, Date.now()) > 0;
  const reads = on && !rests;
  const health = describeHealth(status, on, rests);
  const time = timeOf(settings.pausedUntil[status.site]);

  return (
    <>
      <h2>{t(health.tone === 'still' ? 'page.title.still' : 'page.title', { site })}</h2>
      <div className={`health health-${health.tone}`} role="status">
        <p className="health-headline">{t(health.headline, { site, time })}</p>
        {health.sentence && <p>{t(health.sentence, { site })}</p>}
        {reads && status.unitsRead > 0 && <p>{t('page.units', { count: status.unitsRead })}</p>}
      </div>
      {reads &&
        status.private &&
        (settings.privateChats === 'never' ? (
          <p className="hint">{t('page.private.never')}</p>
        ) : (
          <ConversationCheckCard />
        ))}
      {reads && status.unitsRead > 0 && <MarkCounts marks={status.marks} />}
      {reads && status.unitsRead > 0 && <p className="hint">{t('page.unread')}</p>}
      <Switch
        label={t('page.site.switch', { site })}
        hint={locked ? t('settings.locked') : t('page.site.hint', { site })}
        checked={on}
        disabled={locked}
        onChange={(checked) =>
          void change({
            sites: { [status.site]: checked },
            pausedUntil: { [status.site]: 0 },
          })
        }
      />
      {on && (
        <button type="button" className="button" onClick={() => void rest(status.site, !rests)}>
          {t(rests ? 'page.rest.end' : 'page.rest', { site })}
        </button>
      )}
      {status.site === 'zalo' && (
        <Switch
          label={t('page.zalo.switch')}
          hint={t('page.zalo.hint')}
          checked={settings.zaloGroupsAutomatic && settings.privateChats !== 'never'}
          disabled={settings.privateChats === 'never'}
          onChange={(zaloGroupsAutomatic) => void change({ zaloGroupsAutomatic })}
        />
      )}
    </>
  );
}
