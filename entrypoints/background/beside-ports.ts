import { browser } from 'wxt/browser';
import type { BesidePorts } from '../../lib/messages/open-beside.ts';

type Call = (...args: unknown[]) => Promise<unknown>;

/** A method of an API that only some browsers have, bound to it. */
function methodOf(api: unknown, name: string): Call | undefined {
  if (typeof api !== 'object' || api === null) return undefined;
  const method: unknown = Reflect.get(api, name);
  return typeof method === 'function' ? (...args) => Reflect.apply(method, api, args) : undefined;
}

/** The ways of this browser to show the panel. */
export function besidePorts(): BesidePorts {
  const openPanel = methodOf(Reflect.get(browser, 'sidePanel'), 'open');
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  const openSidebar = methodOf(sidebar, 'open');
  const isOpen = methodOf(sidebar, 'isOpen');
  return {
    sidePanel: openPanel && (async (target) => void (await openPanel(target))),
    sidebar: openSidebar &&
      isOpen && {
        open: async () => void (await openSidebar()),
        isOpen: async (target) => (await isOpen(target)) === true,
      },
    openTab: (tabId) => {
      const query = tabId === undefined ? '' : `?tab=${tabId}`;
      return browser.tabs.create({
        url: browser.runtime.getURL(`/sidepanel.html${query}`),
        ...(tabId !== undefined && { openerTabId: tabId }),
      });
    },
  };
}
