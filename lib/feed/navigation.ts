import type { Clock } from './clock.ts';

/** Tells when the page has become another page without being loaded anew. */
export interface NavigationPort {
  url(): URL;
  /** `moved` runs after the address or the site's page has changed. */
  onMoved(moved: () => void, signal: AbortSignal): void;
}

const POLL_MS = 1000;

function navigationApi(window: Window): EventTarget | undefined {
  const api: unknown = Reflect.get(window, 'navigation');
  return api instanceof EventTarget ? api : undefined;
}

/**
 * The browser's navigation: `navigatesuccess` where the Navigation API exists (it fires after the address changed,
 * unlike `navigate`), the site's own events, `popstate`, and where it does not, a comparison of addresses each second.
 *
 * @param siteEvents names of events that the site fires on `document` after it has moved
 */
export function browserNavigation(
  window: Window,
  clock: Clock,
  siteEvents: readonly string[],
): NavigationPort {
  let known = new URL(window.location.href);
  return {
    url() {
      const { href } = window.location;
      if (known.href !== href) known = new URL(href);
      return known;
    },
    onMoved(moved, signal) {
      let last = window.location.href;
      const bySite = (): void => {
        last = window.location.href;
        moved();
      };
      const check = (): void => {
        if (window.location.href !== last) bySite();
      };
      const api = navigationApi(window);
      api?.addEventListener('navigatesuccess', check, { signal });
      window.addEventListener('popstate', check, { signal });
      for (const name of siteEvents) window.document.addEventListener(name, bySite, { signal });
      const poll = (): void => {
        check();
        clock.after(POLL_MS, poll, signal);
      };
      if (!api) clock.after(POLL_MS, poll, signal);
    },
  };
}
