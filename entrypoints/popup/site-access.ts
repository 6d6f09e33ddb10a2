import { browser } from 'wxt/browser';
import type { SiteAccessPort } from '../../components/popup/popup-store.ts';
import { siteOfAddress } from '../../lib/messages/site-of-address.ts';
import { WATCHED_HOSTS } from '../../lib/messages/watched-hosts.ts';

const WANTED = WATCHED_HOSTS.map((host) => `https://${host}/*`);

/** Firefox shows the sites at installation, and people may take each back at any time. */
export const firefoxAccess: SiteAccessPort = {
  async missing() {
    const { origins = [] } = await browser.permissions.getAll();
    const closed = WANTED.filter((origin) => !origins.includes(origin));
    return [...new Set(closed.flatMap((origin) => siteOfAddress(origin) ?? []))];
  },
  ask: () => browser.permissions.request({ origins: WANTED }),
};
