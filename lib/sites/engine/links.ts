import { attr, queryAll } from './dom.ts';

/** Addresses through which a site sends its readers out, with the parameter that holds the real one. */
const REDIRECTS: readonly { readonly host: RegExp; readonly path: string; readonly parameter: string }[] = [
  { host: /^lm?\.facebook\.com$/, path: '/l.php', parameter: 'u' },
  { host: /^(www\.|m\.)?facebook\.com$/, path: '/l.php', parameter: 'u' },
  { host: /^(www\.|m\.)?facebook\.com$/, path: '/flx/warn/', parameter: 'u' },
  { host: /^(www\.|m\.)?youtube\.com$/, path: '/redirect', parameter: 'q' },
  { host: /^(www\.)?tiktok\.com$/, path: '/link/v2', parameter: 'target' },
];

const TRACKING = ['fbclid', '__cft__[0]', '__tn__'];

/** `href` as an absolute web address without the site's redirect and tracking parameters; null for anything else. */
export function absoluteLink(href: string | null, base: URL): URL | null {
  if (href === null || href === '' || href.startsWith('#')) return null;
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return null;
  }
  for (let i = 0; i < 3; i += 1) {
    const inner = redirectTarget(url);
    if (inner === null) break;
    url = inner;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  for (const name of TRACKING) if (url.searchParams.has(name)) url.searchParams.delete(name);
  return url;
}

function redirectTarget(url: URL): URL | null {
  const path = url.pathname.replace(/\/+$/, '');
  const known = REDIRECTS.find(
    (entry) => entry.host.test(url.hostname) && path === entry.path.replace(/\/+$/, ''),
  );
  const target = known === undefined ? null : url.searchParams.get(known.parameter);
  if (target === null) return null;
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:/i.test(target) ? target : `https://${target}`);
  } catch {
    return null;
  }
}

/**
 * Absolute addresses of the links inside `scopes`, each once, in order. `isInner` says which addresses are the
 * site's own furniture (hashtags, profiles of people mentioned) and so no link of the text.
 */
export function linksIn(
  scopes: readonly Element[],
  base: URL,
  isInner: (url: URL, link: Element) => boolean,
): readonly string[] {
  const found = new Set<string>();
  for (const scope of scopes) {
    for (const link of queryAll(scope, 'a[href]')) {
      const url = absoluteLink(attr(link, 'href'), base);
      if (url !== null && !isInner(url, link)) found.add(url.href);
    }
  }
  return [...found];
}
