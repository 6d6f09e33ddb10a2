import { type ReactNode, useEffect } from 'react';
import { ConductPanel } from '../guidance/conduct-panel.tsx';
import { AppSign } from '../ui/app-sign.tsx';
import { BookIcon, LawIcon, PageIcon, PauseIcon, SearchIcon } from '../ui/icons.tsx';
import { type TabItem, Tabs } from '../ui/tabs.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { LawTab, LookupTab, loadLateTabs, SharingTab } from './late-tabs.tsx';
import type { TabId } from './popup-store.ts';
import { SiteAccess } from './site-access.tsx';
import { usePopup } from './store-context.ts';
import { ThisPagePanel } from './this-page-panel.tsx';

const PANELS: Readonly<Record<TabId, () => ReactNode>> = {
  page: ThisPagePanel,
  conduct: ConductPanel,
  sharing: SharingTab,
  lookup: LookupTab,
  law: LawTab,
};

/** The popup: who it is, five parts, one of them open. */
export function PopupApp() {
  const t = useTexts();
  const tab = usePopup((state) => state.tab);
  const openTab = usePopup((state) => state.openTab);
  const elsewhere = usePopup((state) => state.page.state === 'other');
  const items: readonly TabItem<TabId>[] = [
    { id: 'page', label: t('tab.page'), icon: <PageIcon /> },
    { id: 'conduct', label: t('tab.conduct'), icon: <BookIcon /> },
    { id: 'sharing', label: t('tab.sharing'), icon: <PauseIcon /> },
    { id: 'lookup', label: t('tab.lookup'), icon: <SearchIcon /> },
    { id: 'law', label: t('tab.law'), icon: <LawIcon /> },
  ];
  useEffect(() => void loadLateTabs(), []);
  const Panel = PANELS[tab];
  return (
    <>
      <header className="app-header">
        <AppSign />
        <div>
          <h1>{t('app.name')}</h1>
          <p>{t('app.tagline')}</p>
        </div>
      </header>
      <main>
        <SiteAccess />
        <Tabs label={t('app.tabs')} items={items} selected={tab} onSelect={openTab}>
          {elsewhere && tab === 'conduct' && <p className="strip">{t('page.other.strip')}</p>}
          <Panel />
        </Tabs>
      </main>
    </>
  );
}
