import { browser } from 'wxt/browser';
import type { SiteAccessPort } from '../../components/popup/popup-store.ts';
import type { SiteId } from '../../lib/sites/contract.ts';

/** One of its hosts tells the site of a pattern such as `https://www.facebook.com/*`. */
const HOSTS: Readonly<Record<SiteId, readonly string[]>> = {
  facebook: ['www.facebook.com', 'web.facebook.com'],
  zalo: ['chat.zalo.me'],
  tiktok: ['www.tiktok.com'],
  youtube: ['www.youtube.com'],
};
const SITE_IDS = ['facebook', 'zalo', 'tiktok', 'youtube'] as const satisfies SiteId[];

const wanted = SITE_IDS.flatMap((site) => HOSTS[site].map((host) => `https://${host}/*`));

/** Firefox shows the sites at installation, and people may take each back at any time. */
export const firefoxAccess: SiteAccessPort = {
  async missing() {
    const { origins = [] } = await browser.permissions.getAll();
    return SITE_IDS.filter((site) => HOSTS[site].some((host) => !origins.includes(`https://${host}/*`)));
  },
  ask: () => browser.permissions.request({ origins: wanted }),
};
